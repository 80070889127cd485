"""Which side a sentence says gained or lost ground, and whether it sets one against the other.

All texts here have their periods, amounts and places put in as single private characters.
"""

import re
from dataclasses import dataclass, replace

from reading.vocabulary import pattern


def _pattern(template: str) -> re.Pattern[str]:
    return pattern(template, re.IGNORECASE)


_RUSSIA, _UKRAINE = _pattern(r"{russia_acts}"), _pattern(r"{ukraine_acts}")
_BACK = _pattern(r"\b{side_takes_back}\b")
_WHOLLY_BACK = _pattern(r"^{side_takes_back}$")
_SPLIT_BACK = _pattern(r"^{took_apart}\b[^,;]{0,50} {back_again}\b")  # "took 286 sq km back"
# "Nth month in a row" and "for the first time since" stand with one of these.
_BOTH = [  # what is set against what by one side; -1: it lost more than it gained
    (-1, _pattern(
        r"\b{side_lost}(?: {on_balance})? {more_of_it}(?: \w+){0,4} {than_only} {it_did} (?:{had_done} )?{side_took}\b"
    )),
    (1, _pattern(
        r"\b{side_takes}(?: \w+){0,3}? {more_of_it}(?: [\w']+){0,6}? {than_only} {it_did} (?:{had_done} )?{side_loses}\b"
    )),
    (1, _pattern(
        r"\b{more_of_it}(?: \w+){0,2} (?:\w+ )?{side_takes} {than_only} (?:{it_or_they} )?(?:{had_done} )?{side_loses}\b"
    )),
    (-1, _pattern(
        r"\b{side_loses}(?: \w+){0,3}? {more_of_it}(?: \w+){0,4} {than_only} {it_or_they} {had_done}? ?"
        r"(?:{was_able_to} )?{side_took}\b"
    )),
]  # fmt: skip
_AGAINST = _pattern(
    r"\b{side_takes}(?: \w+){0,3}? {more_of_it}(?: \w+){0,4} {than_only}"
    r" (?P<foe>(?:{russia_acts}|{ukraine_acts})(?: {forces_of_foe})?) (?:{could_do} )?{side_took_or_did}\b"
)
_NET = [(-1, _pattern(r"\b{net_loss}\b")), (1, _pattern(r"\b{net_gain}"))]
_OWN = [  # whose a net result is: in its words, or after them
    ("ua", _pattern(r"\b{is_ukrainian}\b"), _pattern(r" {for_ukraine}\b")),
    ("ru", _pattern(r"\b{is_russian}\b"), _pattern(r" {for_russia}\b")),
]
_NEGATIVE = _pattern(r"\b{negative_balance}\b")
_LOST_GROUND = _pattern(r"\b{lost_ground}\b")
_CLAUSE = _pattern(r"[,;:\u2014()]|\b{new_clause}\b")
_MOVES = _pattern(r"\b(?:{side_takes}|{side_loses}|{sides_move})\b")
_LOSES = _pattern(r"\b(?:{side_loses}|{sides_retreat})\b")
_UKRAINE_LOST = _pattern(
    r"{ukraine_acts}(?: [\w']+){0,5}? {side_loses}\b|\b{ukraines_ground_lost} {side_loses}\b"
    r"|\b{side_loses} (?:\w+ ){0,3}\[?{for_ukraine}\b"
)
_UKRAINE_TAKES = _pattern(r"{ukraine_acts}(?: [\w'\ue000-\uf7ff-]+){0,6}? (?P<does>{side_takes})\b")
_RUSSIA_BACK = _pattern(
    r"{russia_acts}(?: [\w']+){0,5}? {side_takes_back}\b|\b{side_takes_back} {by_the} {russia_acts}"
)
_BACK_NOT_OWN = _pattern(r"\b(?!{was_ours}){side_takes_back}\b")
_UKRAINE_NAMED = _pattern(r"\b{ukraine_named}")


@dataclass(frozen=True)
class Balance:
    """A side's gains against its losses. sign: of Russia's net change; start, end: the words."""

    sign: int
    start: int
    end: int
    plain: bool = False  # "lost ground": whether on balance is not said
    gain: bool = False  # "net gain": says little alone


def _last(named: re.Pattern[str], text: str) -> int:
    return max((match.start() for match in named.finditer(text)), default=-1)


def actor(text: str) -> str | None:
    """The side that is named last in a text as one that does something: "ru", "ua" or None."""
    russia, ukraine = _last(_RUSSIA, text), _last(_UKRAINE, text)
    if max(russia, ukraine) < 0:
        return None
    return "ru" if russia > ukraine else "ua"


def _of(text: str, match: re.Match[str], sign: int) -> Balance | None:
    """The balance of the side that is named before the words, or in or just after them."""
    who = actor(text[: match.start()]) or actor(text[match.start() : match.end() + 40])
    if who is None and _BACK.search(match[0]):
        who = "ua"  # only Ukraine takes back
    if who is None:
        return None
    return Balance(sign if who == "ru" else -sign, *match.span())


def balance(text: str) -> Balance | None:
    """Whether a sentence says that a side gained more than it lost, or the other way round."""
    for sign, both in _BOTH:
        if found := both.search(text):
            return _of(text, found, sign)
    if found := _AGAINST.search(text):
        foe = "ua" if _UKRAINE.match(found["foe"]) else "ru"
        who = actor(text[: found.start()])
        if who and who != foe:
            return Balance(1 if who == "ru" else -1, *found.span())
        return None
    for sign, net in _NET:
        if found := net.search(text):
            return _net(text, found, sign)
    if found := _NEGATIVE.search(text):
        return Balance(-1, *found.span())
    if found := _LOST_GROUND.search(text):
        lost = _of(text, found, -1)
        return replace(lost, plain=True) if lost else None
    return None


def _net(text: str, found: re.Match[str], sign: int) -> Balance | None:
    """Whose net gain or loss it is: said in the words, after them, or before."""
    gain = sign > 0
    whose = [who for who, inside, _ in _OWN if inside.search(found[0])]
    whose += [who for who, _, after in _OWN if after.match(text, found.end())]
    if whose:
        return Balance(sign if whose[0] == "ru" else -sign, *found.span(), gain=gain)
    side = _of(text, found, sign)
    return replace(side, gain=gain) if side else None


def _last_clause(before: str, words: str) -> str:
    return _CLAUSE.split(before)[-1] + words


def meant(before: str, words: str) -> tuple[str, str]:
    """Who gained or lost what a comparison is about: (side, "gained" | "lost" | "took back").

    before: the sentence up to the comparison; words: the comparison itself and the rest of its clause.
    """
    text, clause = before + words, _last_clause(before, words)
    # "lost 120, the most since 2023": what is compared stands in the clause before.
    where = clause if _MOVES.search(clause) else text
    who = actor(clause) or actor(text) or "ru"
    if _UKRAINE_LOST.search(where):
        return "ru", "gained"  # what Ukraine lost
    if _LOSES.search(where):
        return who, "lost"
    if who == "ua":
        # "Ukrainian" may only be the publisher's or the speaker's: it has to do something.
        acts = list(_UKRAINE_TAKES.finditer(clause)) or list(_UKRAINE_TAKES.finditer(text))
        if acts:
            act = acts[-1]
            back = _WHOLLY_BACK.match(act["does"]) or _SPLIT_BACK.match(
                act.string[act.start("does") :]
            )
            return "ua", "took back" if back else "gained"
    return "ru", "gained"


def took_back(before: str, words: str) -> bool:
    """Whether a clause says "retook" of a side that is not named in it, or was not understood."""
    clause = _last_clause(before, words)
    return bool(_BACK.search(clause) and not _RUSSIA_BACK.search(clause))


def russia_took_back(before: str, words: str) -> bool:
    """Whether a clause says that Russia "retook" ground, and not that it was Ukraine's."""
    clause = _last_clause(before, words)
    back = _BACK_NOT_OWN.search(clause)
    return bool(
        back and actor(clause[: back.start()]) == "ru" and not _UKRAINE_NAMED.search(clause)
    )
