"""The sources of maps and daily areas: one module each; being in this folder is enough."""

import importlib
import pkgutil

from etl.maps.source import Module


def modules() -> dict[str, Module]:
    """Every source, by id. What a module offers: `etl.maps.source`."""
    found = [
        importlib.import_module(f"{__name__}.{info.name}")
        for info in pkgutil.iter_modules(__path__)
    ]
    return {module.SOURCE.id: module for module in found}
