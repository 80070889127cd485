"""Numbers as English sentences write them: for the screen, and for what was read said back."""

_COUNTS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
_PLACES = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
]


def in_letters(count: float) -> str:
    """A count as a person writes it: ``three``, ``ten``, ``11``, ``1,250``."""
    return _COUNTS[int(count)] if count in range(11) else f"{count:,.0f}"


def times_in_letters(count: float) -> str:
    """How often: ``once``, ``twice``, ``three times``, ``2.5 times``, ``a third of``."""
    if count in (1, 2):
        return {1: "once", 2: "twice"}[int(count)]
    if 0 < count < 1:
        return f"{part_in_letters(count)} of"
    exact = f"{count:,.2f}".rstrip("0").rstrip(".")
    return f"{in_letters(count) if count == int(count) else exact} times"


def nth(count: float) -> str:
    """A place in a row: ``first``, ``tenth``, ``11th``, ``22nd``."""
    number = int(count)
    return _PLACES[number - 1] if 1 <= number <= 10 else numbered(number)


def numbered(number: int) -> str:
    """The same in digits alone: ``1st``, ``22nd``, ``1,011th``."""
    ending = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number:,}{ending}"


def part_in_letters(share: float) -> str:
    """A part of a whole: ``half``, ``a third``, ``three quarters``, ``a sixth``; else ``17%``."""
    for whole in range(2, 11):
        count = round(share * whole)
        if abs(share * whole - count) < 0.005 and (count == 1 or 1 < count < whole < 5):
            name = {2: "half", 4: "quarter"}.get(whole) or _PLACES[whole - 1]
            if count > 1:
                return f"{in_letters(count)} {name}s"
            return name if whole == 2 else f"{'an' if whole == 8 else 'a'} {name}"
    return percent(100 * share)


def percent(value: float) -> str:
    """Per cent, never 0 where it is not: ``19%``, ``0.6%``, ``0.03%``."""
    text = f"{value:,.0f}" if value == int(value) or abs(value) >= 100 else f"{value:,.1f}"
    if value and not text.strip("-0."):
        text = f"{value:.1g}" if abs(value) >= 0.0001 else "less than 0.0001"
    return f"{text}%"
