"""Where the patterns over sentences are made, so that a test can walk every one of them."""

import re

_made: dict[tuple[str, int], re.Pattern[str]] = {}


def made(pattern: str, flags: int = re.IGNORECASE) -> re.Pattern[str]:
    """The compiled pattern, made once."""
    kept = _made.get((pattern, flags))
    if kept is None:
        kept = _made[pattern, flags] = re.compile(pattern, flags)
    return kept


def all_made() -> list[re.Pattern[str]]:
    """Every pattern that was made so far."""
    return list(_made.values())
