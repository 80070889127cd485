"""Which side a sentence says gained or lost ground, and whether it sets one against the other.

All texts here have their periods, amounts and places put in as single private characters.
"""

import re
from dataclasses import dataclass, replace

from reading.comparison_rules import rule as made

# Not "of Russian territory", "held by Russian troops": there it is the ground that is meant.
_RUSSIA = (
    r"(?<!\bheld by )(?<!\bcontrolled by )(?<!\boccupied by )(?<!\bfrom )(?<!\binside )"
    r"\b(?:Russia|Russians?(?! (?:territory|land|soil|ground)\b)|Moscow|Kremlin|Putin|(?:the )?(?:enemy|occupiers?|invaders?|aggressor)"
    r"|Katsaps?)\b(?:'s\b)?"
)
# Not "Ukrainian territory", "in Ukraine", "from Kyiv": there it is the ground that is meant.
_OF = r"(?<!\bin )(?<!\bof )(?<!\bfrom )(?<!\bacross )(?<!\binto )(?<!\bby )(?<!\bto )(?<!\bthroughout )"
_UKRAINE = (
    rf"{_OF}(?<!est )\b(?:Ukraine|Kyiv|Kiev|Ukrainians|(?:the )?Armed Forces of Ukraine|Ukrainian"
    r"(?! (?:territor\w*|land|soil|ground|area|province|oblast|region|town|city|village|group|project"
    r"|monitor\w*|analyst\w*|analytical|open|osint|map\w*|media|outlet|news|battlefield|data"
    r"|square|hands|control)))\b(?:'s\b)?"
)
_LOSING = r"(?:lost|loses?|losing|loss|losses|ceded|cedes?|gave up|gives? up|surrendered)"
_TAKING_BACK = (
    r"(?:retook|retak\w+|recaptur\w+|reclaim\w*|liberat\w+|regain\w*|recover\w*|freed"
    r"|(?:won|win|took|tak(?:e|es|en|ing)|claw(?:s|ed)|got) back|restored control)"
)
_SPLIT_BACK = r"^(?:took|tak(?:e|es|en|ing)|won|win)\b[^,;]{0,50} back\b"  # "took 286 sq km back"
_TAKING = (
    rf"(?:{_TAKING_BACK}|gain\w*|advanc\w+|captur\w+|seiz\w+|tak(?:e|es|en|ing)|took|conquer\w*|occup(?:y|ied|ies|ying)"
    rf"|progress\w*|grab\w*|win|won|acquir\w*|push\w*|mov(?:e|ed|ing))"
)
# "Nth month in a row" and "for the first time since" stand with one of these.
_IT = r"(?:it|they|he|the army|its forces|were|was|that)"
_ITS_FOES = rf"(?:{_RUSSIA}|{_UKRAINE})(?: (?:forces|troops|army|military|soldiers|invaders))?"
_GAINED = r"(?:gained|gains?|took|takes?|taken|seized|seizes?|captured|captures?|occupied|occup(?:y|ies)|won|conquered)"
_MORE = r"(?:more|greater|(?:a )?(?:larger|greater|bigger)(?: area)?)"
_BOTH = [  # what is set against what by one side; -1: it lost more than it gained
    (-1, rf"\b(?:lost|loses?|losing|lose)(?: on balance)? {_MORE}(?: \w+){{0,4}} than {_IT} (?:had |has |have |was |were )?{_GAINED}\b"),
    (1, rf"\b{_TAKING}(?: \w+){{0,3}}? {_MORE}(?: [\w']+){{0,6}}? than {_IT} (?:had |has |have |was |were )?{_LOSING}\b"),
    (1, rf"\b{_MORE}(?: \w+){{0,2}} (?:\w+ )?{_TAKING} than (?:it |they )?(?:was |were )?{_LOSING}\b"),
    (-1, rf"\b{_LOSING}(?: \w+){{0,3}}? {_MORE}(?: \w+){{0,4}} than (?:they|it) (?:were|was|had|have|has)? ?(?:able to )?{_GAINED}\b"),
]  # fmt: skip
_AGAINST = rf"\b{_TAKING}(?: \w+){{0,3}}? {_MORE}(?: \w+){{0,4}} than (?P<foe>{_ITS_FOES}) (?:(?:was|were|is) able to |had |has |managed to |could )?(?:{_GAINED}|retook|recaptured|liberated|regained|did)\b"
_NET_LOSS = r"\b(?:net (?:territorial |monthly |russian |ukrainian )*(?:loss|losses|setbacks?|reversal)|(?:monthly )?net (?:russian |ukrainian )?losses)\b"
_NET_GAIN = r"\bnet (?:territorial |monthly |russian |ukrainian )*(?:gains?|advances?)\b(?! of)"
_NEGATIVE = r"\bnegative (?:russian )?(?:result|number|balance|month|figure|territory|change|growth|net)\b|\b(?:was|were|turned|went|is) negative\b"
_LOST_GROUND = r"\b(?:lost|loses?|losing|lose) (?:\w+ ){0,2}(?:ground|territory|land|terrain)\b"


@dataclass(frozen=True)
class Balance:
    """A side's gains against its losses. sign: of Russia's net change; start, end: the words."""

    sign: int
    start: int
    end: int
    plain: bool = False  # "lost ground": whether on balance is not said
    gain: bool = False  # "net gain": says little alone


def _last(pattern: str, text: str) -> int:
    found = -1
    for match in made(pattern).finditer(text):
        found = match.start()
    return found


def actor(text: str) -> str | None:
    """The side that is named last in a text as one that does something: "ru", "ua" or None."""
    russia, ukraine = _last(_RUSSIA, text), _last(_UKRAINE, text)
    if max(russia, ukraine) < 0:
        return None
    return "ru" if russia > ukraine else "ua"


def balance(text: str) -> Balance | None:
    """Whether a sentence says that a side gained more than it lost, or the other way round."""

    def of(match: re.Match[str], sign: int) -> Balance | None:
        who = actor(text[: match.start()]) or actor(text[match.start() : match.end() + 40])
        if who is None and made(rf"\b{_TAKING_BACK}\b").search(match[0]):
            who = "ua"  # only Ukraine takes back
        if who is None:
            return None
        return Balance(sign if who == "ru" else -sign, *match.span())

    for sign, pattern in _BOTH:
        if found := made(pattern).search(text):
            return of(found, sign)
    if found := made(_AGAINST).search(text):
        foe = "ua" if made(_UKRAINE).fullmatch(found["foe"].split(" forces")[0]) else "ru"
        who = actor(text[: found.start()])
        if who and who != foe:
            return Balance(1 if who == "ru" else -1, *found.span())
        return None
    for sign, pattern in ((-1, _NET_LOSS), (1, _NET_GAIN)):
        if found := made(pattern).search(text):
            gain = sign > 0
            inside = found[0].lower()
            if "ukrainian" in inside or "russian" in inside:
                who = "ua" if "ukrainian" in inside else "ru"
            elif made(r"^ (?:for|by|of) (?:Ukraine|Kyiv)\b").search(text[found.end() :]):
                who = "ua"
            elif made(r"^ (?:for|by|of) (?:Russia|Moscow)\b").search(text[found.end() :]):
                who = "ru"
            else:
                side = of(found, sign)
                return replace(side, gain=gain) if side else None
            return Balance(sign if who == "ru" else -sign, *found.span(), gain=gain)
    if found := made(_NEGATIVE).search(text):
        return Balance(-1, *found.span())
    if found := made(_LOST_GROUND).search(text):
        made_of = of(found, -1)
        return Balance(made_of.sign, made_of.start, made_of.end, plain=True) if made_of else None
    return None


def meant(before: str, words: str) -> tuple[str, str]:
    """Who gained or lost what a comparison is about: (side, "gained" | "lost" | "took back").

    before: the sentence up to the comparison; words: the comparison itself and the rest of its clause.
    """
    text = before + words
    clause = made(r"[,;:—()]|\b(?:while|whereas|but|though|although)\b").split(before)[-1] + words
    # "lost 120, the most since 2023": what is compared stands in the clause before.
    own = made(
        rf"\b(?:{_TAKING}|{_LOSING}|pace|rate|slow\w*|rollback|retreat\w*|setbacks?)\b"
    ).search(clause)
    where = clause if own else text
    who = actor(clause) or actor(text) or "ru"
    if made(
        rf"{_UKRAINE}(?: [\w']+){{0,5}}? {_LOSING}\b"
        rf"|\bUkrainian (?:territory|land|ground|soil) (?:\w+ )?(?:was|were) {_LOSING}\b"
        rf"|\b{_LOSING} (?:\w+ ){{0,3}}\[?(?:by|for|of) (?:Ukraine|Kyiv)\b"
    ).search(where):
        return "ru", "gained"  # what Ukraine lost
    if made(rf"\b(?:{_LOSING}|rollback|retreat\w*|setbacks?)\b").search(where):
        return who, "lost"
    if who == "ua":
        # "Ukrainian" may only be the publisher's or the speaker's: it has to do something.
        does = made(rf"{_UKRAINE}(?: [\w'\ue000-\uf7ff-]+){{0,6}}? (?P<does>{_TAKING})\b")
        acts = list(does.finditer(clause)) or list(does.finditer(text))
        if not acts:
            return "ru", "gained"
        act = acts[-1]
        back = made(rf"^{_TAKING_BACK}$").match(act["does"]) or made(_SPLIT_BACK).match(
            act.string[act.start("does") :]
        )
        return "ua", "took back" if back else "gained"
    return "ru", "gained"


def took_back(before: str, words: str) -> bool:
    """Whether a clause says "retook" of a side that is not named in it, or was not understood."""
    clause = made(r"[,;:—()]|\b(?:while|whereas|but|though|although)\b").split(before)[-1] + words
    return bool(
        made(rf"\b{_TAKING_BACK}\b").search(clause)
        and not made(
            rf"{_RUSSIA}(?: [\w']+){{0,5}}? {_TAKING_BACK}\b|\b{_TAKING_BACK} by (?:the )?{_RUSSIA}"
        ).search(clause)
    )


def russia_took_back(before: str, words: str) -> bool:
    """Whether a clause says that Russia "retook" ground, and not that it was Ukraine's."""
    clause = made(r"[,;:—()]|\b(?:while|whereas|but|though|although)\b").split(before)[-1] + words
    back = made(rf"\b(?!liberat|freed|reclaim){_TAKING_BACK}\b").search(clause)
    return bool(
        back and actor(clause[: back.start()]) == "ru" and not made(r"\bUkrain\w*").search(clause)
    )
