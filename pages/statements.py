"""An old address, which leads to Check."""

from dashboard import frame

frame.moved("statements")
