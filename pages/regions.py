"""An old address, which leads to Map."""

from dashboard import frame

frame.moved("regions")
