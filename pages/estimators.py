"""An old address, which leads to Compare."""

from dashboard import frame

frame.moved("estimators")
