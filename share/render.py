"""The templates of this package; every value in them is escaped."""

from functools import cache
from pathlib import Path
from typing import Any

import jinja2


@cache
def _templates() -> jinja2.Environment:
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).with_name("templates")),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def render(template: str, **given: Any) -> str:
    """A text by its template. given: what it names."""
    return _templates().get_template(template).render(given)
