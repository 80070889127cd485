"""An old address, which leads to Methods."""

from dashboard import frame

frame.moved("revisions")
