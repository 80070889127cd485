"""What is said to have happened to a place, by class: taken, freed, entered, left, held, shown, taken back.

Matched against ``plain`` text (small letters, straight quotes). Where two classes match at one place of
the text, the one that stands first here wins: "withdrew its claim" is a retraction, "units are fighting
inside" holds. Who said it decides later what a class means (``reading.event_kinds``). "Until the capture" has
not happened, and civilians who leave or come back are no soldiers.
"""

from reading.vocabulary import pattern

_NO_CIVILIANS = r"(?:(?<!\w )|(?<!\b{civilians_gone} ))"
_LEADS = {
    "take": r"(?<!\b{until} )",
    "free": r"(?<!\b{until} )" + _NO_CIVILIANS,
    "leave": _NO_CIVILIANS,
}
CLASSES = ("retract", "leave", "hold", "free", "enter", "shown", "take")
PREDICATE = pattern(
    "|".join(rf"(?P<{name}>(?<!\w){_LEADS.get(name, '')}{{{name}}}(?!\w))" for name in CLASSES)
)
