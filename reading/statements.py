"""Comparisons of ground gained or lost in English text, in the form that `pub.judge` can check.

Rules only: periods, amounts, places and estimators are found first and stand for themselves (one
private character each); short patterns over what is left tell one kind of comparison from another.
A comparison is offered only if all words of its clause are known (`comparison_words`). What is not
understood is said, with the reason, instead of guessed.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cached_property
from itertools import pairwise

from reading import comparison_words, days, doubts, quantities, sides
from reading.asides import without_corrections
from reading.comparisons_said import in_words as in_words
from reading.comparisons_said import when
from reading.days import INVASION as WAR_BEGAN
from reading.days import Named as Period
from reading.days import month_end
from reading.named import counted, named_periods
from reading.patterns import made
from reading.quantities import Amount, plain

LONGEST = 20_000  # characters
_PIECE = 700  # of a sentence at once; longer ones are cut


@dataclass(frozen=True)
class Name:
    """A place or an estimator with all its spellings."""

    id: str
    names: tuple[str, ...]


@dataclass(frozen=True)
class Reading:
    """One comparison; the fields are those of data/statements.csv.

    measure: None for Russia's net change or gain. start, end: where in the text it stands.
    subject_basis: how the text says which period is compared: "stated" (it stands there with its
    year), "relative" (only the day of writing tells: "last month", a bare "November"), "assumed" (it
    names none: the month before the one of writing). Written on the first day of a month, an
    assumed subject is the month before, so other months are read by another `today`.
    """

    kind: str
    measure: str | None
    place_ids: tuple[str, ...]
    subject_start: date
    subject_end: date
    step: str
    comparator: str | None
    reference_start: date | None
    reference_end: date | None
    factor: float | None
    threshold: float | None
    unit: str | None
    qualifier: str | None
    estimator_id: str | None
    start: int
    end: int
    subject_basis: str = "stated"
    doubts: tuple[str, ...] = ()  # why it is not sure, in words (``doubts.DOUBTS``)

    @property
    def dated(self) -> bool:
        """Whether the text says in any way which period is compared."""
        return self.subject_basis != "assumed"


@dataclass(frozen=True)
class Left:
    """Words that were not understood, or that no series can check, and why."""

    text: str
    start: int
    end: int
    why: str


@dataclass(frozen=True)
class Understood:
    """All comparisons of a text, and what was left."""

    readings: tuple[Reading, ...]
    left: tuple[Left, ...]


# One private character for each thing found: periods, areas, percentages, oblasts.
_P, _A, _C, _O = (chr(0xE000), chr(0xE800), chr(0xF000), chr(0xF400))
P, A, C, O = "[\ue000-\ue7ff]", "[\ue800-\uefff]", "[\uf000-\uf3ff]", "[\uf400-\uf7ff]"  # noqa: E741

_MOST = (
    r"most(?= (?:ukrainian|new|russian|rapid|significant|substantial|territor\w*|ground|land|area"
    r"|gains?|successful|square|terrain|since|in|of (?:any|the war))\b| [\ue000-\ue7ff])"
)
_BIG = rf"\b(?:biggest|largest|greatest|highest|record|fastest|swiftest|quickest|{_MOST}|steepest|strongest|best|sharpest)\b"
_SMALL = (
    r"\b(?:smallest|lowest|slowest|(?<!at )least|weakest|worst|fewest|poorest|slimmest|slightest)\b"
)
# What goes up or down, in every tense.
_ROSE = r"(?:r(?:ise|ises|ose|isen|ising)|gr(?:ow|ows|ew|own|owing)|increas(?:e|es|ed|ing)|surg(?:e|es|ed|ing)|jump(?:s|ed|ing)?|soar(?:s|ed|ing)?|climb(?:s|ed|ing)?|accelerat(?:e|es|ed|ing)|quicken(?:s|ed)?|expand(?:s|ed)?|went up|up)"
_FELL = r"(?:f(?:all|alls|ell|allen|alling)|slow(?:s|ed|ing)?|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|shr(?:ink|inks|ank|unk|inking)|plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|tumbl(?:e|es|ed)|slump(?:s|ed)?|went down|down)"
_ORD = r"\b(?P<ord>\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)\b"
_COUNT = r"(?<![\w.,])(?P<count>\d{1,2}(?:\.\d+)?|(?:one|two|three|four|five|six|seven|eight|nine)[- ]and[- ]a[- ]half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty)(?![\w.,]\d)(?=\W|times|fold)"
_GAP = r"[^;\ue000-\ue7ff]{0,110}?"
_NEAR = r"[^;]{0,60}?"
_ABOUT = r"\b(?P<q>nearly|almost|about|around|roughly|approximately|some|more than|over|at least|less than|under|just over|just under|close to|well over)\b"
# Up to the period that something is compared with: after "than", "as", "from", or next to the words.
_FILLER = (
    r"(?: (?:the|that|those|of|between|what|its|it|they|had|did|was|were|as much|amount|figure|total|pace|level"
    r"|rate|gains?|advances?|one|in(?<=\bthat in)|in(?<=\bthose in)|in(?<=\bit did in)|in(?<=\bcaptured in)"
    r"|in(?<=\btook in)|in(?<=\btaken in)|in(?<=\bseized in)|in(?<=\bgained in)|took|taken|seized|captured"
    rf"|gained|ground|land|territory|area|{A}|\d[\d,.]*)(?!\w)){{0,9}}"
)
_TO = (
    rf"(?:[^;\ue800-\uf3ff]{{0,90}}?\b(?:than|as(?! (?:much|many|large|big|fast|high|quick|of)\b)|compared (?:to|with)|against|versus|vs|from|relative to|over(?= the\b)|on(?= (?:the\b|{P}))|of(?= the\b))(?!\w){_GAP}"
    rf"(?P<p>{P})|{_FILLER} ?(?P<p2>{P}))"
)
_ROW = r"\b(?:in a row|running|consecutive(?:ly)?|straight|successive|on the trot)\b"

_TERRITORY = made(
    r"\b(?:advanc\w*|gain\w*|territor\w*|ground|land|areas?|captur\w*|seiz\w*|conque\w*|occup\w*|km|square|pace|rate|"
    r"progress\w*|took|taken?|taking|loss(?:es)?|lost|retak\w*|retook|recaptur\w*|liberat\w*|month\w*|years?|"
    r"quarters?|half|held|hold\w*|control\w*|offensives?|front\w*|Russia\w*|Moscow\w*|summer|spring|autumn|winter|grab\w*|"
    r"settlements?|towns?|city|cities|villages?)\b"
)
_COMPARES = made(
    rf"(?:{_BIG}|{_SMALL})|\b{_ROSE}\b|\b{_FELL}\b|\b(?:factor|compared|against|versus|high|low|peak|greater|last time|unseen|increas\w*|decreas\w*|slow\w*|fell|rose|drop\w*|more|less|fewer|larger|smaller|bigger|higher|lower|faster|slower|"
    r"doubl\w+|tripl\w+|quadrupl\w+|halved|twice|times|\w+-?fold|half|third|"
    r"quarter|thirds|quarters|size|pace|fifth|sixth|tenth|much|account\w*|share|row|straight|consecutive|since|exceed\w*|equal\w*|same|match\w*|up|down|above|below|"
    r"first|second|combined|net|negative)\b|[\ue800-\uf3ff]",
)
_OF_LAND = made(
    r"\b(?:territor\w*|land|ground|square|settlements?|villages?|advanc\w*|captur\w*|seiz\w*|occupied)\b"
)
# The ground that a comparison has to be about, in its own sentence.
_GROUND = made(
    r"\b(?:squares?|km²|sq|territor\w*|land|ground|area|advanc\w*|gain\w*|captur\w*|seiz\w*|conque\w*|occup\w*|took|tak(?:e|en|es|ing)"
    r"|retook|recaptur\w*|liberat\w*|regain\w*|offensives?|loss\w*|lost|pace|rate|slow\w*|accelerat\w*|progress|expan\w+|grab\w*"
    r"|hold|holds|held|control\w*|results?|figures?|balance)\b|[\ue800-\uefff]"
)


@dataclass
class _Sentence:
    """A piece of text with its finds put in as single characters, and the way back."""

    masked: str
    at: list[int]  # for each masked character its place in the text; one more for the end
    periods: list[Period]
    areas: list[Amount]
    percents: list[Amount]
    oblasts: list[tuple[str, ...]]

    def span(self, match: "re.Match[str] | _Part") -> tuple[int, int]:
        return self.at[match.start()], self.at[match.end()]

    def period(self, char: str) -> Period:
        return self.periods[ord(char) - 0xE000]

    def area(self, char: str) -> Amount:
        return self.areas[ord(char) - 0xE800]

    def percent(self, char: str) -> Amount:
        return self.percents[ord(char) - 0xF000]

    def oblast(self, char: str) -> tuple[str, ...]:
        return self.oblasts[ord(char) - 0xF400]


@dataclass
class _Context:
    """What later sentences may leave unsaid."""

    today: date
    subject: Period | None = None
    estimator: str | None = None
    named: list[Period] = field(default_factory=list)  # the periods of this sentence
    before: list[Period] = field(default_factory=list)  # and of the one before it
    sided: bool = False  # whether a sentence before it names a side
    placed: bool = False  # whether the sentence before it names an oblast


def _level(text: str) -> str:
    """The same length, with plain spaces, quotes and hyphens; control characters become spaces."""
    table = {"’": "'", "‘": "'", "“": '"', "”": '"', "‑": "-", "−": "-"}
    out = []
    for char in text:
        if char in table:
            out.append(table[char])
        elif char.isspace() or unicodedata.category(char) in ("Cc", "Cf", "Co", "Cs", "Cn"):
            out.append(" ")
        else:
            out.append(char)
    return "".join(out)


_STOP = made(
    r"(?<!\bsq)(?<!\bNov)(?<!\bOct)(?<!\bDec)(?<!\bSept)(?<!\bSep)(?<!\bAug)(?<!\bJan)(?<!\bFeb)(?<!\bMar)(?<!\bApr)(?<!\bapprox)(?<!\bU\.S)[.!?](?=\s|$|\"|')|;|\n"
)


def _pieces(text: str, original: str) -> Iterator[tuple[int, int]]:
    """Sentences, and lines of a list, as spans; very long ones are cut."""
    ends = {m.end() for m in _STOP.finditer(text)}
    ends |= {i + 1 for i, c in enumerate(original) if c == "\n"}
    start = 0
    for end in [*sorted(ends), len(text)]:
        while end - start > _PIECE:
            cut = text.rfind(" ", start, start + _PIECE)
            cut = cut if cut > start else start + _PIECE
            yield start, cut
            start = cut
        if end > start and text[start:end].strip():
            yield start, end
        start = max(start, end)


# --- names ---------------------------------------------------------------------------------------

_DONBAS = ("ua-14", "ua-09")


class _Names:
    """Oblasts, settlements and estimators by their spellings."""

    def __init__(self, places: Sequence[Name], estimators: Sequence[Name]) -> None:
        self.oblast: dict[str, tuple[str, ...]] = {"donbas": _DONBAS, "donbass": _DONBAS}
        self.town: set[str] = set()
        self.capital: set[str] = set()
        for place in places:
            for name in place.names:
                low = name.lower().strip()
                if place.id.startswith("ua-") and len(place.id) == 5:
                    self.oblast[re.sub(r" (?:oblast|region|province)$", "", low)] = (place.id,)
                elif place.id != "ua" and len(low) > 3:
                    self.town.add(low)
        # A side named by its capital is no place: "Kyiv" alone is never an oblast.
        self.capital = {n for n in self.oblast if n in ("kyiv", "kiev", "київ", "киев")}
        self.town -= set(self.oblast)
        self.town_pattern = _any(dict.fromkeys(self.town))
        self.oblast_pattern = _any(self.oblast)
        self.estimator = {
            _british(n.lower()): e.id for e in estimators for n in e.names if len(n) > 1
        }  # fmt: skip
        known = set(self.estimator.values())
        for name, who in (
            ("agence france-presse", "afp"), ("institute for the study of war", "isw"),
            ("uk ministry of defence", "uk-mod"), ("british intelligence", "uk-mod"),
            ("uk defence intelligence", "uk-mod"), ("black bird", "black-bird"),
            ("the economist", "economist"), ("russian defence ministry", "ru-mod"),
            ("russian ministry of defence", "ru-mod"), ("gerasimov", "ru-general-staff"),
            ("russian general staff", "ru-general-staff"), ("deep state", "deepstate"),
            ("new york times", "nyt"), ("british defence ministry", "uk-mod"),
            ("uk defence staff", "uk-mod"), ("afp", "afp"), ("agence france presse", "afp"),
            ("institute for study of war", "isw"), ("institute for war studies", "isw"),
            ("institute of war studies", "isw"), ("institute of the study of war", "isw"),
            ("black bird group", "black-bird"), ("blackbird group", "black-bird"),
            ("deepstatemap", "deepstate"), ("deepstateua", "deepstate"), ("deepstate ua", "deepstate"),
            ("deep state ua", "deepstate"), ("deepstatemap.live", "deepstate"),
            *((name, "uk-mod") for name in _british_ministry()),
        ):  # fmt: skip
            if who in known:
                self.estimator.setdefault(name, who)
        self.estimator_pattern = _any(self.estimator)


def _british_ministry() -> Iterator[str]:
    """What the ministry in London and its intelligence are called."""
    for land in ("uk", "u.k.", "british", "britain", "united kingdom"):
        for own in ("", "'s"):
            for what in ("ministry of defence", "defence ministry", "mod", "intelligence",
                         "defence intelligence", "military intelligence", "intelligence service"):  # fmt: skip
                yield f"{land}{own} {what}"
    for land in ("the uk", "the united kingdom", "britain", "great britain"):
        yield f"ministry of defence of {land}"
        yield f"defence ministry of {land}"


def _british(text: str) -> str:
    """One spelling of "defence", the length kept."""
    return made(r"(?<=\bdefen)s(?=e\b)").sub("c", text)


def _any(names: Mapping[str, object]) -> re.Pattern[str]:
    listed = "|".join(re.escape(n) for n in sorted(names, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{listed})(?!\w)" if listed else r"(?!)", re.IGNORECASE)


_cache: dict[tuple[int, int], tuple[object, object, _Names]] = {}


def _names(places: Sequence[Name], estimators: Sequence[Name]) -> _Names:
    """Made once for the same two lists."""
    key = (id(places), id(estimators))
    kept = _cache.get(key)
    if kept is None or kept[0] is not places or kept[1] is not estimators:
        _cache.clear()
        kept = _cache[key] = (places, estimators, _Names(places, estimators))
    return kept[2]


_COUNTERS = frozenset(
    [
        "afp",
        "deepstate",
        "isw",
        "uk-mod",
        "economist",
        "black-bird",
        "war-mapper",
        "uawi",
        "agentstvo",
    ]
)


_NO_COUNTER = (
    r"'s? (?:\w+ )?(?:troops|forces|army|armies|men|soldiers|military|invasion|war|Russia)\b"
)


def _estimator(sentence: str, names: _Names) -> str | None:
    """Whose count a sentence cites. "AFP, on ISW data" is AFP's count."""
    found = []
    for match in names.estimator_pattern.finditer(_british(sentence)):
        who = names.estimator[match[0].lower()]
        cited = made(r"\b(?:count\w*|analysis|data|calculat\w*)\b").search(
            sentence[match.end() : match.end() + 30]
        )
        if (who in ("nyt", "bbc", "cnn", "bild", "reuters", "bloomberg") and not cited) or made(
            _NO_COUNTER
        ).match(sentence[match.end() :]):
            continue
        data = made(
            r"^(?:'s)?[ -]*(?:map |control |territorial )*data\b|^'s (?:daily )?maps?\b"
        ).search(sentence[match.end() :])
        before = sentence[max(0, match.start() - 24) : match.start()].lower()
        source = bool(
            made(
                r"\b(?:based on|using|from|on|of)\s(?:the\s|data (?:from|provided by)\s)?$"
            ).search(before)
        ) and bool(data)
        analysed = (
            r"^(?:'s)? (?:\w+ )?data,? (?:as )?(?:analy[sz]ed|compiled|processed|reviewed) by\b"
        )
        source = source or bool(made(analysed).search(sentence[match.end() :]))
        provided = bool(
            made(r"\bdata (?:from|provided by|of|supplied by) (?:the )?$").search(before)
        )
        found.append((source or provided, match.start(), who))
    if not found:
        return None
    return min(found)[2]


# --- reading -------------------------------------------------------------------------------------


def read(
    text: str, *, today: date, places: Sequence[Name], estimators: Sequence[Name]
) -> Understood:
    """The comparisons that a text makes, and what in it was not understood.

    today: the day on which it was written, to which "last month" and a bare "November" relate.
    """
    if len(text) > LONGEST:
        why = f"The text has {len(text):,} characters; at most {LONGEST:,} are read."
        return Understood((), (Left(text[:80], 0, min(80, len(text)), why),))
    names = _names(places, estimators)
    level = _level(without_corrections(text))
    shady = doubts.Shady(plain(level))
    context = _Context(today)
    whole = _estimator(level[:1500], names)
    # Of what a text says elsewhere only those who count for a living are taken for the source.
    context.estimator = whole if whole in _COUNTERS else None
    readings: list[Reading] = []
    left: list[Left] = []
    unit: str | None = None
    sided = placed = False
    for start, end in _pieces(level, text):
        piece = level[start:end]
        sentence = _mask(piece, start, today, names, unit)
        # "505 sq km in November; in October it was 267"
        unit = sentence.areas[0].unit if sentence.areas else unit
        context.before = context.named
        context.named = [
            p for p in sentence.periods if not p.relative and p.last.year >= 2022 and p.first != WAR_BEGAN
        ]  # fmt: skip
        context.placed, context.sided = placed, sided
        placed = bool(sentence.oblasts)
        sided = sided or bool(made(_SIDE_NAMED).search(piece))
        if not _COMPARES.search(sentence.masked) or not (
            sentence.periods
            or sentence.areas
            or sentence.percents
            or _TERRITORY.search(sentence.masked)
        ):
            continue
        found, unclear = _Reader(sentence, piece, start, names, context).read()
        # "More than in October", said of an earlier month: of which October is not known.
        later = [r for r in found if r.reference_start and r.reference_start > r.subject_end]
        readings += [r for r in found if r not in later]
        why = "What it is compared with would lie after the period itself; name the years."
        left += [Left(text[r.start : r.end], r.start, r.end, why) for r in later]
        left += [replace(item, text=text[item.start : item.end].strip()) for item in unclear]
        if len(readings) + len(left) > 60:
            if text[end:].strip():
                why = "The rest of the text was not read: more than 60 items stand before it."
                left.append(Left(text[end : end + 80].strip(), end, min(end + 80, len(text)), why))
            break
    if not readings and not left:
        shown = text[:80]
        whole_text = _mask(level, 0, today, names).masked
        why = (
            _why_not(whole_text)
            if _GROUND.search(whole_text) or made(r"\bshares?\b").search(whole_text)
            else "Its wording is not understood: nothing that compares ground was found in it."
        )
        left.append(Left(shown, 0, len(shown), why))
    retold = doubts.words(["retold"])
    readings = [
        replace(r, doubts=r.doubts + retold) if shady.holds(r.start) else r for r in readings
    ]
    return Understood(tuple(dict.fromkeys(readings)), tuple(dict.fromkeys(left)))


# A number without a unit, beside a period or another number; finds stand as zeros there.
_NO_UNIT = (
    r"(?:\b(?:against|versus|vs|from|to|at|than|with|of|the|after|and|over|above|below|was|were|exceed\w*|about|nearly|almost"
    r"|around|some|only|just|another|took|taken|gained|seized|captured|retook|liberated|occupied)|[\x00,;:(—–-]) ?(?P<n>\d{1,3}(?:,\d{3})+(?![\w,]|\.\d)|\d{1,5}(?:\.\d{1,2})?(?![\w,]|\.\d)|\d{2,5}(?=,(?!\d)))"
    r"(?=\W?$|[),;:—–]| (?:(?:it |they |that )?(?:had |was |were )?(?:taken |took |recorded |seized |gained |captured |occupied |registered |seen |posted )?"
    r"(?:(?:in|during|for|over|at|by) )?(?:the end of )?\x00|(?:more|less|fewer|higher|lower) than\b|of (?:it|that|which|them)\b))"
)


_NO_COMPARISON = "No comparison of one month or year with another was recognised here."


def _why_not(masked: str) -> str:
    """Why a text of which nothing was read has no comparison that can be checked."""
    for pattern, why in (
        (rf"\b(?:one of|among)\b[^,;]{{0,30}}{_BIG}|\b(?:one of|among)\b[^,;]{{0,30}}{_SMALL}",
         "“One of the …” does not say which place in the order is meant."),
        (rf"{A}[^;]{{0,60}}\bsince\b|\bsince\b[^;]{{0,90}}{A}",
         "It is a total since some day; name its first and its last month."),
        (_EXCEPT, "It leaves something out of the comparison; no series does."),
        (_ROW, "Of what there was a row of months is not understood: of gains on balance, or of faster or slower ones?"),
        (r"\bsince\b", "From which month it counts is not understood; name it: “since April 2024”."),
        (rf"^(?:(?!{P}).)*(?:{P}(?:(?!{P}).)*)?\b(?:{_ROSE}|{_FELL}|slowdown|slow-down|acceleration)\b(?:(?!{P}).)*(?:{P}(?:(?!{P}).)*)?$",
         "It says that something went up or down; against which month, or for how long, is not understood."),
        (rf"{_BIG}|{_SMALL}|\b(?:than|(?:as|so) (?:much|many|large|big|fast|high|little|small)|smaller|larger|higher|lower|twice|times|\w+fold|half|exceed\w*|compared|of (?:that|those|what))\b",
         "With which month or year it compares is not understood; name both."),
    ):  # fmt: skip
        if made(pattern).search(masked):
            return why
    return _NO_COMPARISON


def _mask(
    piece: str, offset: int, today: date, names: _Names, unit: str | None = None
) -> _Sentence:
    amounts = list(quantities.amounts(piece))[:200]
    spans: list[tuple[int, int, str]] = []
    areas = [a for a in amounts if a.unit != "percent"]
    percents = [a for a in amounts if a.unit == "percent"]
    blank = list(piece)
    for number, amount in enumerate(areas):
        spans.append((amount.start, amount.end, chr(0xE800 + number)))
    for number, amount in enumerate(percents):
        spans.append((amount.start, amount.end, chr(0xF000 + number)))
    for start, end, _ in spans:
        blank[start:end] = "\x00" * (end - start)
    periods = named_periods("".join(blank), today)[:200]
    for number, period in enumerate(periods):
        spans.append((period.start, period.end, chr(0xE000 + number)))
        blank[period.start : period.end] = "\x00" * (period.end - period.start)
    if (
        areas or unit
    ):  # "505 square kilometres, against 267 the month before": the unit is said once
        for match in made(_NO_UNIT).finditer("".join(blank)):
            value = quantities.number(match["n"])
            between = piece[
                max([0, *(a.end for a in areas if a.end <= match.start())]) : match.start("n")
            ]
            if value is None or made(_OTHER).search(between) or made(r"\d").search(
                "".join(blank)[match.start("n") - len(between) : match.start("n")]
            ):  # fmt: skip
                continue
            spans.append((*match.span("n"), chr(0xE800 + len(areas))))
            areas.append(Amount(value, unit or areas[0].unit, None, *match.span("n")))
            blank[slice(*match.span("n"))] = "\x00" * len(match["n"])
    oblasts: list[tuple[str, ...]] = []
    for match in names.oblast_pattern.finditer("".join(blank)):
        if not match[0][0].isupper() or len(oblasts) >= 200:
            continue
        tail = made(r"^(?:'s\b)?(?P<is> (?:oblast|region|province)s?\b)?(?:'s\b)?").search(
            piece[match.end() :]
        )
        end = match.end() + (tail.end() if tail else 0)
        if match[0].lower() in names.capital and not (tail and tail["is"]):
            continue
        spans.append((match.start(), end, chr(0xF400 + len(oblasts))))
        oblasts.append(names.oblast[match[0].lower()])
    if any(p.step == "week" for p in periods):  # "its biggest weekly gain" of a week that is named
        spans += [(*m.span(), "") for m in made(r"\bweekly ").finditer("".join(blank))]
    spans.sort()
    masked: list[str] = []
    at: list[int] = []
    place = 0
    for start, end, char in spans:
        if start < place:
            continue
        masked.append(piece[place:start])
        at += range(offset + place, offset + start)
        masked.append(char)
        at += [offset + start] * len(char)
        place = end
    masked.append(piece[place:])
    at += range(offset + place, offset + len(piece) + 1)
    return _Sentence("".join(masked), at, periods, areas, percents, oblasts)


_NOT = r"\b(?:neither|nor|no other month|not|no longer|never|isn't|wasn't|hasn't|haven't|didn't|doesn't|hardly|far from|fail(?:s|ed|ing)? to|unable to|without|instead of|rather than|short of)\b[^,;]{0,30}$"
_SAID_LAST_WEEK = r"\b(?:last|this) week(?= (?:said|estimated|reported|announced|published|wrote)\b)|(?<=said )(?:last|this) week\b|\bof the week(?=:)"
_FINER = r"\b(?:weeks?|weekly|week's|fortnight|daily|a day|per day|(?:single|one)[- ]day|24[- ]hours?|hourly|days?)\b"
_SIZE = r"\b(?:the size of|(?:about |roughly |nearly )?(?:the area of|as (?:large|big) as)|(?:larger|bigger|smaller|greater) than|equivalent (?:in size )?to|half (?:of )?(?:London|Paris|New York))\s*(?:the |all of )?(?P<what>[A-Z][\w.]+)?"
# The first months of 2022, when the front moved fast, set aside in a ranking.
_ASIDE = (
    r"\bearly (?:months|days|part|2022)?[^;]{0,20}\baside\b|\b(?:apart|aside) from\b[^;]{0,20}\bearly\b"
    r"|\bafter the (?:first|early) (?:weeks|months)\b|[\ue000-\ue7ff] aside\b"
    r"|\bnot (?:taking into account|counting|including) [\ue000-\ue7ff]"
)
_PROJECTION = r"\b(?:at (?:this|that|the current|its current|the present|the same|P) (?:pace|rate|speed)|at (?:its |the )?[\ue000-\ue7ff]?(?:'s)? ?(?:pace|rate)|would (?:take|need|require|last|fall)|will (?:take|need)|by (?:the end of |mid-|early |late )?20[2-9]\d|more (?:years|months|days) to)\b"
_TWO_SIDED = (
    r"\bchanged hands\b|\bland change hands\b|\bin (?:both|either) directions?\b|\bby either side\b|"
    r"(?:\bas\b|\bthan\b|\bwhat\b) (?:Ukraine|Ukrainian forces|Kyiv|Russia|Russian forces|Moscow) (?:had |has )?(?:freed|liberated|retook|taken|took|captured|seized|occupied|won back)\b"
)
_OTHER = (
    r"\b(?:casualt\w+|killed|wounded|dead|deaths?|(?<!'s )(?<!russian )(?<!ukrainian )(?<!its )(?<!their )(?:soldiers|troops|personnel)|prisoners|drones?|missiles?|"
    r"tanks?|shells?|dollars?|euros?|billion|million|prices?|exports?|attacks?|assaults?|strikes?|votes?|sorties|GDP|econom\w+|inflation|roubles?|rubles?|temperatures?|refugees|goals|operations)\b|[$€£]"
)
_STRICTLY_GROUND = r"\b(?:square|km²|sq|territor\w*|land|ground|area|advance[sd]?|captur\w*|seiz\w*|conque\w*|gains?)\b|[\ue800-\uefff]"
_WAR_YEARS = r"\b(?:war years?\b|years? of (?:the )?war\b|year of the (?:war|invasion)\b|past year \(|\d[\d,]* days to\b)"
_TOWN = r"\b(?:biggest|largest|most important) (?:town|city|settlement|place|victory|prize|urban)\b|\bcaptur\w+ the (?:[\w-]+ ){0,3}(?:town|city|village|settlement) of\b"
# "January 2025 lowest since August 2024" says nothing of ground, but nothing else either.
_FOREIGN = (
    r"\b(?!(?:since|than|that|with|from|more|less|below|above|almost|nearly|about|double|half|times|previous"
    r"|twelve|second|third|only|early|aside|headline|combined|first|last|data|open|source|same|down|last"
    rf"|fold|before|after|even|have|been|just|most|month|months|monthly|year|years|yearly|annual)\b)(?!{_BIG}|{_SMALL})[a-z]{{4,}}\b"
)
# What a reading cannot do without: words that change what is compared.
_EXCEPT = r"\b(?:all but (?:one|two|three)|except(?:ing)?|exception|excluding|apart from|aside|other than|not (?:taking|counting|including)|leaving out|save for|barring|without (?:counting|Crimea|Kursk))\b"
_HOLDS = r"\b(?:held|holds?|controls?|controlled|controlling|occupies)\b"
_GAINS = r"\b(?:gain\w*|advanc\w*|took|tak(?:e|en|ing)|captur\w*|seiz\w*|lost|loss\w*|pace|rate|increase|growth|grew|conquer\w*|occupied|progress)\b"
_PART_OF = r"\b(?:half|thirds?|quarters?|fifth|sixth|tenth) (?:of |that of |of that of )(?:the )?$"
_OTHER_SIDE = (
    r"\b(?:than|compared (?:to|with)|exceed\w*|surpass\w*) (?:(?:what|that|those|which|the|ground|territory|land|area|gains?|amount|of|by) ){0,4}"
    r"(?:Russia|Ukraine|Moscow|Kyiv|Russians?|Ukrainians?)\b"
)
_MOSTLY = r"\b(?:mainly|mostly|largely|primarily|especially|particularly|notably|including|concentrated|chiefly|much of)\b[^,;]{0,60}$"
_BACKDROP = r"\b(?:when|where|as|after|which|who|following|amid|despite|while|with|toward\w*|against|near|outside|from)\b[^;]{0,90}$"
_SPOKEN = r"\b(?:said|says|told|stated|reported|claimed|wrote|published|announced|released|estimated|report\w*|update|data|analysis|statement)\b[^,;]{0,60}\b(?:on|of|from|dated|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?) $"
_SPEAKS = (
    r"^[^;]{0,90}\b(?:said|says|told|stated|reported|claimed|wrote|estimated|announced|published)\b"
)
_VAGUE = r"\b(?:than|to|with|from)(?: in| during| the| those of| that of)* (?:previous|preceding|recent|earlier|prior|past|other) (?:months|years)\b"
_VAGUE_SINCE = rf"(?:{_BIG}|{_SMALL})[^;\ue000-\uf7ff]{{0,60}} (?:in|for) (?:many |several |some |recent )?(?:months|years)\b"
_NEARLY_AGO = rf"(?:{_BIG}|{_SMALL}|\bfirst)\b[^;]{{0,60}} (?:in|for) (?:nearly|almost|about|around|roughly|just under|close to) (?:a|an|\w+) (?:and a half )?(?:years?|months|half)\b"
_MARKS = rf"\b(?:last time|(?:most|half|thirds?|quarters?|part|much) of (?:it|them|this|that|which|those)|by a factor of|since|than|first time|in a row|consecutive|straight|twice|double[ds]?|doubling|tripled|halved|compared (?:to|with)|combined|unlike|dwarf\w*|surpass\w*|topped|beaten|only in {P}|larger|smaller|bigger|higher|lower|faster|slower|as (?:much|many|large|big|fast)|up from|down from|down on|increase from|rise from|slow\w*|fell|rose|exceed\w*|below)\b|{_BIG}|{_SMALL}"
_LIKE = "(?:compared|relative|next|close|equal|similar|contrast|comparison) to"
_LISTED = rf"\b(?:from|and|against|compared with|than|{_LIKE})(?: the| about| just| some| nearly)? (?:[\ue800-\uf3ff]|\d[\d,.]*)(?: \w+){{0,3}} (?:in|during|for) $|, (?:[\ue800-\uf3ff]|\d[\d,.]*)(?: \w+){{0,2}} (?:in|during|for) $"
_BARE = rf"\b(?:by|from|against|versus|vs|than|the|with|to|of|over|above|below) (?P<n>\d+(?:,\d{{3}})*(?:\.\d+)?)(?![\d,]*\d)(?=\W?$| (?:in|a|at|the|during|for|to)\b| (?:\w+ )?{P}|[),])"
_UP_TO_TWELVE = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*"
_CLAUSE = r"[,;:—()]| [–-] |\b(?:while|whereas|but|though|although)\b"
_CLAUSE += rf"|\band (?=(?:(?:was|were|is|are|also|among|one|of|the|an?|its|their) ){{0,4}}(?:{_BIG}|{_SMALL}|\bsecond|\bthird)(?! (?:loss|month)))"
_A_PERIOD_COMPARED = (
    r"\bsince\b(?:(?! (?:when|it|he|they|its)\b)[^,;—\ue000-\ue7ff]){0,60} $|"
    r"\bincluding(?: the)?(?: months? of)? $|"
    r"\b(?:since|than|versus|vs|until|till|after|before|following|that (?:of|in)|those (?:of|in)|figures? (?:of|for)|seen in|unlike|"
    r"last seen in|peak (?:of|in)|ended in|including)(?: at least| about| around| early| late| in| during| over| for| the| a| all of| whole of| back| way){0,3} $|"
    r"\b(?:up|down|increas\w*|rises?|rose|grew|decreas\w*|reduc\w*|declin\w*|drop\w*|fall\w*|fell|slow\w*|deceleration|acceleration|short|contrast|different|departure)(?: \w+){0,2} (?:from|on|over|with|of|(?<=contrast )to|(?<=compared )to)(?: the| a| an| its| just| some)?(?:[^,;—\ue000-\ue7ff]{0,60}?\b(?:in|of|during|over|for|from))?(?: the| all of| whole of| entirety of){0,2} $|"
    r"\b(?:half|twice|double|triple|times|\w+fold)(?: that of| those of)?(?: the)? $|"
    r"\b(?:half|thirds?|quarters?|fifth|sixth|tenth|twice|double|triple)(?: of)? the (?:[\ue800-\uf3ff]|\d[\d,.]*)[^,;—\ue000-\ue7ff]{0,40}\b(?:in|of|from)(?: the| all of)? $|"
    r"\b(?:compared (?:to|with)|above|below|exceed\w*|surpass\w*|topp\w*|outpac\w*)(?: the| a| an| its| just| some)?(?:[^,;—\ue000-\ue7ff]{0,60}?\b(?:in|of|during|over|for|from))?(?: the| all of| whole of| entirety of){0,2} $|"
    rf"\b(?:{_LIKE}|compared with|against|from|above|below|exceed\w*)(?: the| a| an| about| more than| its){{0,2}} [\ue800-\uf3ff][^,;—\ue000-\ue7ff]{{0,45}}\b(?:in|of|during|over|for)(?: the| all of| whole of| entirety of){{0,2}} $|"
    # "four years after it invaded in February 2022"
    r"\b(?:after|before|following|until|till|prior to)\b[^,;—\ue000-\uefff]{0,60} (?:in|during|of|on) $|"
    r"\bbetween (?:\w+ ){1,6}(?:in|on|of) $|"
    r"\b(?:invaded|annexed|occupied since|launched|began|started)\b[^,;—\ue000-\uefff]{0,40}\b(?:in|on|of) $"
)
_BESIDE = (
    r"^\W*(?:against|compared (?:to|with)|versus|than|(?:(?:up|down) )?from|close to|similar to)\b"
)
_MOST_GAINED = 20_000  # km² or square miles, in any time after the first weeks
_LEVEL_BEFORE = r"\b(?:compared (?:to|with)|against|(?:up|down) from|from|versus)\b"
# "One of the largest", "some of their biggest": no record.
_AMONG = (
    r"\b(?:(?:one|some|two|three|four|five|several|many|a few|a number|part) of|among|amongst)"
    r" (?:the |its |their |his |(?:[\w']+ )?[\w']+'s )?(?:\w+ ){0,3}$"
)
# How many times or what part: no plain "larger" where it was not read.
_PART = (
    r"(?:half|halves|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|dou?ble"
    r"|twice|triple|treble|quadruple|times|\w+-?fold)"
)
_ASKS = r"^\W*(?:was|were|is|are|did|does|do|has|have|had|will|could|can|would|should)\b[^?]*\?\W*$"
_A_PART = (
    r"\b(?:some|part|parts|much|most|portion|bulk|majority|half|thirds?|quarters?|fifths?|tenths?) of (?:the |its |their |this |that |all )?"
    r"(?:ground|territory|land|area|gains?|advances?)\b"
)
_BETWEEN = (
    r"\b(?:gap|difference|discrepancy|mismatch|disagreement|shortfall) (?:between|in|with|of|to)\b"
)
# Institutions that count; those that are named otherwise than here are not known.
_INSTITUTION = (
    r"\b(?:Ministry of Defence|Defence Ministry|(?:Military |Defence )?Intelligence(?! (?:updates?|reports?|assessments?|briefings?|bulletins?))|General Staff"
    r"|Institute|Foundation|University)\b"
)
_REPORTS = r"(?:reports?|updates?|bulletins?|assessments?|reviews?|briefings?|statements?|summary|summaries|dispatch(?:es)?|notes?|newsletters?|editions?|issues?)"
_SIDE_NAMED = r"\b(?:Russia\w*|Moscow|Kremlin|Putin|Ukrain\w*|Kyiv|Kiev|enemy|occupiers?|invaders?|aggressor)\b"
# Where a clause ends that a comparison stands in: what comes behind only tells more.
_CUT = (
    r"[;:—]|\((?!ISW\b|[\ue800-\uf3ff]\)|\w+ [\ue800-\uf3ff]\))|(?<!ISW)(?<![\ue800-\uf3ff])\)| [–-] |,(?!\d)|\b(?:while|whereas|but|though|although|because|amid|despite|following|when|where|which|who)\b"
    r"|\b(?:as|after|before|even as)(?= (?:the |its |their |his |a )?[a-z]+ [a-z]+)"
    rf"|\band (?=(?:(?:was|were|is|are|also|among|one|of|the|an?|its|their) ){{0,4}}(?:{_BIG}|{_SMALL}|\bsecond|\bthird)(?! (?:loss|month)))"
    r"|\band (?=(?:(?:has|have|is|are|was|were|had|it|they|he) )*(?:[a-z]+ed|lost|won|took|made|set|left|began|ends?|marks?) )"
)
# A clause that tells of another time: "including what it occupied in 2014", "after slowing in May".
_ANOTHER_TIME = r"^\W*(?:and |but )?(?:includ\w+|after|before|following|despite|since|until|unlike|having|annexed|occupied|seized since)\b"
_OF_SOMETHING = r"^\W*(?:which|who|whose|whom|where)\b"

# A time that another clause or sentence names.
_THAT_TIME = (
    r"\b(?:in|over|during|for|within|throughout|across|of) (?:that|this|the same|those|these|the) (?:same |whole |entire )?"
    r"(?:period|time ?frame|time span|stretch|interval)\b|\b(?:that|the same) (?:period|time|span)\b"
    r"|\b(?:in|over|during) (?:the|that) (?:whole |entire |full )?(?:year|season|quarter|campaign)\b"
)
_POINTS = r"^\W*(?:and |but )?(?:that|this|it|these|those|they)(?: \w+)? (?:is|was|are|were|represents?|amounts?|marks?|made|makes)\b"
# What goes on while it is written is not the month before.
_NOW = r"\b(?:is|are)(?: now| currently| already| again)? (?:(?:also|steadily|rapidly|still) )?(?:advanc|seiz|captur|tak|gain|mov|conquer|occupy|los|grab|mak|progress|push)\w*\b|\bcurrent(?:ly)?\b|\bnow\b"
_PUBLISHED = rf"\b(?:(?:published|released|issued|posted|given|printed) (?:in|on)|(?:interview|speech|briefing|meeting|statement|post|address) (?:in|on|of)) {P}$"
_IN_ALL = r"\b(?:the|its|their) (?:total|overall) (?:area|territory|land|ground|amount|of (?:occupied|captured|seized))\b|\b(?:is|are|was|were|remains?)(?: [\w']+){0,2} under (?:[\w']+ )?control\b|\b(?:in|into) its (?:hands|possession)\b"


@dataclass(frozen=True)
class _Part:
    """A part of a masked sentence, where it is not one match."""

    first: int
    last: int

    def start(self) -> int:
        return self.first

    def end(self) -> int:
        return self.last

    def span(self) -> tuple[int, int]:
        return self.first, self.last


class _Reader:
    """Reads one sentence: what is compared, with what, and how."""

    def __init__(
        self, sentence: _Sentence, piece: str, offset: int, names: _Names, context: _Context
    ) -> None:
        self.s = sentence
        self.m = sentence.masked
        self.piece = piece
        self.offset = offset
        self.names = names
        self.context = context
        self.readings: list[Reading] = []
        self.spans: list[tuple[int, int]] = []  # of the readings, in the masked sentence
        self.left: list[Left] = []
        self.used: set[int] = set()  # masked places of periods that are references
        self.covered: list[tuple[int, int]] = []
        self.twice: tuple[int, int] | None = None  # "since April 2024, in nearly two years"
        who = _estimator(piece, names)
        self.estimator = who or context.estimator
        if who:
            context.estimator = who
        self._settle()
        base = made(rf"\W*\b(?:compared (?:to|with)|relative to|against) {_NEAR}({P})").match(
            self.m
        )
        self.base = base.start(1) if base else None
        self.inherited = context.subject
        self.held = bool(
            made(r"\b(?:held|holds?|controls?|controlled|controlling|occupies|under (?:its |russian )?control|share)\b").search(self.m)
        )  # fmt: skip

    def _settle(self) -> None:
        """ "In the spring of 2024 … in May": a bare month after a stated year or season is of it."""
        stated: Period | None = None
        for place, char in enumerate(self.m):
            if not "\ue000" <= char <= "\ue7ff":
                continue
            period = self.s.period(char)
            if period.step in ("year", "window", "to_date") and period.basis == "stated":
                stated = None if period.relative or self._is_compared(place) else period
            elif period.bare and period.step == "month" and stated:
                year = next(
                    (
                        y for y in range(stated.first.year, stated.last.year + 1)
                        if stated.first <= date(y, period.first.month, 1) <= stated.last
                    ),
                    None,
                )  # fmt: skip
                if year is not None and not self._is_compared(place):
                    first = date(year, period.first.month, 1)
                    self.s.periods[ord(char) - 0xE000] = replace(
                        period, first=first, last=month_end(first), bare=False, basis="stated"
                    )

    # -- frame

    def read(self) -> tuple[list[Reading], list[Left]]:
        for number, period in enumerate(self.s.periods):
            if period.why:
                self._leave_at(chr(0xE000 + number), period.why)
        if any(p.why for p in self.s.periods):
            return [], self.left
        if self._unknown_place():
            return [], self.left
        if made(_ASKS).search(self.piece):
            self._leave(0, len(self.m), "It asks, and does not say.")
            return [], self.left
        past = self.inherited
        if past and past.step != "month" and past.last < self.context.today.replace(month=1, day=1) and any(
            p.bare and not self._is_compared(place) for place, p in self._periods()
        ):  # fmt: skip
            self._leave(
                0,
                len(self.m),
                "Of which year that month is, is not clear after what stands before.",
            )
            return [], self.left
        if self._vague():
            return [], self.left
        for step in (
            self._not_checkable, self._balance, self._combined, self._streaks, self._first_since,
            self._ranks, self._records,
            self._shares,
            self._fractions, self._multiples, self._changes,
            self._differences, self._as_much,
            self._than, self._shares_held, self._values,
        ):  # fmt: skip
            step()
            if self.left and step in (self._not_checkable, self._balance):
                break
        if self.twice:
            self._leave(
                *self.twice, "How long ago that was is said twice; only the month was read."
            )
        kept: list[Reading] = []
        doubts = [
            (*self._doubt(r, span), span) for r, span in zip(self.readings, self.spans, strict=True)
        ]
        doubts = [(why or self._misplaced(r, span), r, span) for why, r, span in doubts]
        sure = [span for why, _, span in doubts if not why]
        for why, reading, span in doubts:
            why = why or self._residue(reading, span, sure)
            if why:
                self._leave(*span, why)
            else:
                kept.append(reading)
        if (
            not kept
            and not self.left
            and (self.s.areas or (self.s.percents and self.s.oblasts))
            and self._says_ground()
        ):
            why = _why_not(self.m)
            if not made(r"\bsince\b|\bOne of\b|\bleaves\b").search(why):
                why = "Which number belongs to which period is not clear."
            self._leave(0, len(self.m), why)
        # An amount says nothing where what is compared with it was not understood.
        if kept:
            self._unread(kept)
            self._far()
        elif not self.left and _COMPARES.search(self.m) and self._speaks():
            self._leave(0, len(self.m), _why_not(self.m))
        return kept, self.left

    def _clause(self, start: int, end: int) -> tuple[int, int]:
        """The clause around a part of the sentence."""
        first, last = 0, len(self.m)
        for found in made(_CLAUSE).finditer(self.m):
            if found.end() <= start:
                first = found.end()
            elif found.start() >= end:
                last = found.start()
                break
        return first, last

    def _doubt(self, r: Reading, span: tuple[int, int]) -> tuple[str, Reading]:
        """Why a reading may not be what the sentence says ("" where nothing speaks against it)."""
        start, end = span
        first, last = self._clause(start, end)
        clause, before = self.m[first:last], self.m[:start]
        alone = r.kind in ("value", "threshold")
        signs = r.kind in ("net_sign",) or (
            r.kind in ("first_since", "threshold") and r.threshold == 0
        )
        if unknown := self._unknown_counter(start):
            return f"Whose count that is, is not known here: “{unknown}”.", r
        if why := self._pronoun():
            return why, r
        if r.subject_start > self.context.today:
            return f"{when(r.subject_start, r.subject_end)} is still to come.", r
        if r.subject_end > self.context.today and r.step == "year" and r.qualifier != "already":
            return f"{when(r.subject_start, r.subject_end)} is not over.", r
        if r.reference_start and r.reference_start > self.context.today:
            return "The period that it is compared with is still to come.", r
        if made(_AMONG).search(before):
            return "“One of the …” does not say which place in the order is meant.", r
        if made(rf"\b{_MONTH}, {_MONTH},? (?:and|&) {_MONTH}\b").search(self._text(0, len(self.m))):
            return "It lists several months; name the first and the last of them.", r
        if r.measure == "share_held" and r.step == "month" and (r.threshold or 100) < 5:
            return "Whether that share was taken or is held is not clear.", r
        lasting = (
            rf"\b(?:{_UP_TO_TWELVE}|\d{{1,2}})[- ]months?\b (?:to|until|through|ending|ended)\b"
        )
        if r.kind not in ("value", "threshold", "share"):
            lasting += rf"|\b(?:{_UP_TO_TWELVE}|\d{{1,2}})[- ]months?\b (?:of|period)\b|-month (?:period|total|gains?)\b"
        else:
            lasting += rf"|\b(?:over|in|during|within|across)(?: the)?(?: last| past| previous)? (?:{_UP_TO_TWELVE}|\d{{1,2}}|several|a few|few|many|some) (?:months|years)\b"
        if made(lasting).search(clause):
            return "It speaks of several months together; name the first and the last.", r
        aside = r.kind == "rank" and made(_ASIDE).search(self.m)
        if r.kind != "share" and not aside and made(_EXCEPT).search(self.m):
            return "It leaves something out of the comparison; no series does.", r
        words = self.m[start:end]
        if made(r"\bworst\b").search(words) and not made(
            r"\b(?:Russia|Moscow|Kremlin|Putin|Russian|its|their)(?:'s)?(?: \w+){0,2} worst\b|\bworst(?: \w+){0,3} (?:for (?:the )?(?:aggressor|Russia|Moscow)|Russian)\b"
        ).search(self.m[max(0, start - 30) : end]):
            return "For which side it was the worst is not clear here.", r
        if made(r"\b(?:worst|best|strongest|weakest|poorest|successful)\b").search(words) and (
            sides.actor(before) == "ua"
        ):
            return "For which side it was the best or the worst is not clear here.", r
        foe = made(_OTHER_SIDE).search(self.m[start:last])
        if foe and (sides.actor(foe[0]) or "ru") != (
            sides.actor(before + self.m[start : start + foe.start()]) or "ru"
        ):
            return (
                "It sets ground taken by one side beside that of the other; no series does.",
                r,
            )
        if r.reference_start and made(rf"\b(?:those|that|than|exceed\w*|surpass\w*|as)(?: (?:those|that|in|of|the|much|large))*(?: \w+)? {O}").search(self.m[start:last]):  # fmt: skip
            return "It sets one place beside another; no series does.", r
        for place in self.used:
            several = (
                self.s.period(self.m[place]).count > 1
                and r.step == "month"
                and r.kind in ("more_than", "less_than")
            )
            two = (several or " and " in self._text(place, place + 1)) and "between" not in self.m[
                max(0, place - 9) : place
            ]
            if start <= place < end and two and r.kind not in ("more_than_combined", "largest_since", "smallest_since") and not made(r"\b(?:combined|together|total|both)\b").search(self.m[start:last]):  # fmt: skip
                return "Whether the two periods are added up is not said.", r
        if r.kind in ("multiple_of", "fraction_of", "change_percent") and r.step != "month" and r.reference_start and r.reference_end and (r.reference_end - r.reference_start).days < 32:  # fmt: skip
            return "It sets a longer time beside a month.", r
        if (
            r.step == "month" and r.reference_start and r.reference_start > date(2022, 2, 1)
            and r.kind in ("more_than", "less_than", "multiple_of", "fraction_of", "change_percent", "as_much_as")
            and r.subject_basis != "assumed"
            and r.subject_start < r.reference_start.replace(year=r.reference_start.year + 1, day=1) <= self.context.today.replace(day=1)
            and not made(r"\b20\d\d\b|\b(?:last year|earlier|before|ago|same|year)\b").search(self._text(start, end))
        ):  # fmt: skip
            return "Of which year the month is that it is compared with, is not said.", r
        if made(rf"\b(?:any|an?|every) (?:other |previous )?{P}").search(clause):
            return "It compares only one month of each year; no series does.", r
        if (
            r.step in ("month", "window")
            and r.kind not in ("largest_since", "smallest_since", "first_since", "rank")
            and r.reference_start
            and r.reference_end
            and (r.reference_end - r.reference_start).days > 31
            and made(r"\b(?:last year|the previous year|the year before)(?:'s)?$").search(
                self._text(start, end)
            )
            and not made(r"\b(?:all|whole|entire|full|same)\b").search(self._text(start, end))
        ):
            return "Whether the whole year before is meant or the same part of it is not said.", r
        if r.kind not in ("value", "streak", "share") and (
            other := self._other_period(r, start, last)
        ):
            return (
                f"Another period stands in it, and what it does there is not clear: “{other}”.",
                r,
            )
        before_it = r.reference_start and r.subject_start == r.reference_start.replace(
            year=r.reference_start.year + 1, day=1
        )
        if (
            r.subject_basis == "assumed" and before_it
            and r.kind not in ("largest_since", "smallest_since", "first_since", "rank")
            and not made(r"\byears?\b|\d{4}").search(self._text(start, end))
        ):  # fmt: skip
            return "It does not say which month is compared; name one, such as November 2025.", r
        if not alone and (
            found := made(r"\b(?:since|than|except)\b").search(self.m[end:last])
        ) and not any(a <= end + found.start() < b for a, b in self.spans):  # fmt: skip
            return f"A part of the comparison was not understood: “{self._text(end, last)}”.", r
        if (
            r.subject_basis == "assumed" and r.step == "month" and r.reference_start and r.reference_end
            and r.kind in ("more_than", "less_than", "multiple_of", "fraction_of", "change_percent", "as_much_as", "more_than_combined")
            and (r.reference_end - r.reference_start).days > 40
        ):  # fmt: skip
            return "It compares with a longer time; which period is compared is not said here.", r
        on_days = self._on_days(r)
        for day in (r.subject_start, r.subject_end + timedelta(days=1)):
            if (
                not on_days
                and r.qualifier != "already"
                and r.measure not in ("share_held", "area_held")
                and day.day != 1
            ):
                return "It goes from or up to a day inside a month; the series here are of whole months.", r  # fmt: skip
        if r.kind not in ("largest_since", "smallest_since", "first_since", "rank") and r.reference_start and r.reference_end:  # fmt: skip
            if r.reference_start == WAR_BEGAN:
                return "It compares with the first weeks of the invasion; no series has them.", r
            if r.measure not in ("share_held", "area_held") and not on_days and (
                r.reference_start.day != 1 or r.reference_end != month_end(r.reference_end)
            ):  # fmt: skip
                return "It compares with a part of a month; the series here are of whole months.", r
        if signs or (
            r.kind == "streak" and not made(r"\b(?:Ukrain\w+|Kyiv|Kiev)\b").search(self.m)
        ):
            return "", r
        if r.measure in ("share_held", "area_held"):
            if r.subject_start != r.subject_end and (
                r.subject_start.day != 1 or r.subject_end not in (month_end(r.subject_end), self._to_date())
            ):  # fmt: skip
                return "It speaks of what was held on some days; name one day or one month.", r
            if made(r"\bpeak(?:s|ed|ing)?\b").search(clause):
                return "What was held at its peak is not what was held at the end of that time.", r
            who = sides.actor(self.m[:start])
            return ("It speaks of what Ukraine holds; the series here are of what Russia holds." if who == "ua" else ""), r  # fmt: skip
        if alone and r.unit != "percent" and (r.threshold or 0) > _MOST_GAINED and r.subject_start > date(2022, 4, 1):  # fmt: skip
            return "So large an area is held, not gained in that time; write “held”.", r
        level = any(o.measure in ("share_held", "area_held") for o in self.readings)
        if (
            r.kind not in ("value", "threshold", "share")
            and (level or made(_HOLDS).search(clause))
            and not made(_GAINS).search(clause)
        ):
            return "It compares what was held, not what was gained.", r
        who, did = sides.meant(self.m[:start], self.m[start:last])
        if did == "lost":
            if r.kind == "value" and made(r"\b(?:net|on balance)\b").search(clause):
                return "", replace(r, threshold=-(r.threshold or 0))
            return (
                "It speaks of ground lost. Write “on balance” for Russia's losses less its gains, or "
                "“Ukraine took back”."
            ), r
        if who == "ua" and did == "gained":
            return (
                "It speaks of what Ukraine gained. Write “Ukraine took back” for the ground it retook, or "
                "“Russia lost more than it gained” for the balance."
            ), r
        if did == "took back":
            return "", replace(r, measure="gross_loss")
        if sides.russia_took_back(self.m[:start], self.m[start:last]):
            return "Whether Russia took back ground of its own or Ukraine's, is not said.", r
        return "", r

    def _on_days(self, r: Reading) -> bool:
        """Whether the maps that have days can answer: windows of the country, told by their days."""
        return (
            r.place_ids == ("ua",)
            and r.measure is None
            and r.subject_basis != "assumed"
            and r.subject_start < r.subject_end <= self.context.today
        )

    def _unknown_counter(self, at: int) -> str:
        """An institution that counts, in the part of the sentence of a reading, and is not known."""
        known = [m.span() for m in self.names.estimator_pattern.finditer(_british(self.piece))]
        place = self.s.at[at] - self.offset
        cuts = [
            m.start() for m in made(r"\b(?:while|whereas|but|although)\b|;").finditer(self.piece)
        ]
        first = max([0, *(c for c in cuts if c <= place)])
        last = min([len(self.piece), *(c for c in cuts if c > place)])
        if any(first <= a < last for a, _ in known):
            return ""
        part = _british(self.piece[first:last])
        found = next(
            (
                m for m in made(_INSTITUTION).finditer(part)
                if not made(r"\b(?:with|told|(?<!according )to|at|before|for) (?:the )?$|\bmeeting\b").search(part[: m.start()]) and (
                made(rf"^(?:'s)?(?: \([^)]*\))?,?(?: [\w,'.-]+){{0,5}}? {comparison_words.REPORTED}\b|^'s (?:count|data|figures|analysis)\b").match(part[m.end() :])
                or made(r"\b(?:according to|by|from|data of|analysis of|citing|cites|cited) (?:[\w'.-]+,? ){0,5}$").search(part[: m.start()]))
            ),
            None,
        )  # fmt: skip
        if not found:
            return ""
        before = self.piece[first : first + found.start()]
        lead = made(r"\b(?:[A-Z][\w'.-]+ |the |of )+$", 0).search(before)
        start = first + (lead.start() if lead else found.start())
        return self.piece[start : first + found.end()].strip()

    def _pronoun(self) -> str:
        """Why "it gained 1,006 sq km" alone says nothing: who it is, or where, stands elsewhere."""
        if made(rf"{_SIDE_NAMED}|{O}|\b(?:the|invading|occupying) (?:army|forces|troops|military)\b").search(self.m):  # fmt: skip
            return ""
        acts = made(
            rf"(?:^|{_CLAUSE}|{P}|\b(?:alone|that|and|also)) ?\W?(?P<it>(?:its|their) (?:army|forces|troops|men|soldiers|military)|it|they|he)\b (?:[\w']+ ){{0,3}}?"
            r"(?:gain|advanc|captur|seiz|took|tak|conquer|occup|mov|grab|won|lost|los|retook|liberat|recaptur|regain|push|made|ma[kd]e|hold|held|control)\w*"
        ).search(self.m)
        if not acts:
            return ""
        if self.context.placed:
            return f"Whom “{acts['it']}” means, and where, may stand in the sentence before."
        if self.context.sided:
            return ""
        return f"Whom “{acts['it']}” means, and where that was, stands in another sentence."

    def _misplaced(self, r: Reading, span: tuple[int, int]) -> str:
        """Why known words of a clause do not mean together what a reading says: another's period,
        another's ground, a level."""
        start, end = span
        first = max([0, *(b for _, b in self._cuts if b <= start)])
        last = min([len(self.m), *(a for a, _ in self._cuts if a >= end)])
        clause, ahead, behind = self.m[first:last], self.m[first:start], self.m[end:]
        alone = r.kind in ("value", "threshold")
        held = r.measure in ("share_held", "area_held")
        compares = (
            "multiple_of",
            "fraction_of",
            "change_percent",
            "more_than",
            "less_than",
            "as_much_as",
        )
        records = ("largest_since", "smallest_since", "first_since", "rank")
        named = [
            place for place, p in self._periods()
            if (p.first, p.last) == (r.subject_start, r.subject_end)
        ]  # fmt: skip
        same = [place for place in named if place not in self.used]
        here = any(first <= place < last for place in same)
        if not here and (found := made(_THAT_TIME).search(clause)):
            said = self._text(first + found.start(), first + found.end())
            return f"Which time is meant by “{said}” is not said in that clause."
        if alone and not held and not any(first <= place < last for place in named):
            for place, period in self._periods():
                stated = (
                    not period.relative and place not in self.used and period.first != WAR_BEGAN
                )
                within = period.first <= r.subject_end and r.subject_start <= period.last
                its = place < end or not made(A).search(self.m[end:place])  # no other number's
                if first <= place < last and stated and its and not within and not self._is_spoken(place):  # fmt: skip
                    return f"Whether the number belongs to “{self._text(place, place + 1)}” is not clear."  # fmt: skip
        if r.kind in compares and same and min(same) > end and not here and made(_POINTS).match(clause):  # fmt: skip
            return "It points to something in another sentence; which period that was is not said here."
        if r.subject_basis == "assumed":
            dated = any("\ue000" <= char <= "\ue7ff" for char in self.m[start:end])
            text = self._without_counters
            outside = text[:first] + " , " + text[last:]
            whole = not [*comparison_words.not_known(outside, [])]
            if r.kind in compares and not dated and not (whole and made(r"\b(?:has|have)\b").search(clause) is None):  # fmt: skip
                return "It says neither which month it compares nor with which."
            monthly = made(r"\bmonth(?:s|ly)?\b").search(clause)
            if (
                r.kind in records
                and not monthly
                and (not whole or made(_NOW).search(clause) or made(_POINTS).match(clause))
            ):
                return "It does not say which month is meant; name one, such as November 2025."
        if alone and not held and made(rf"\bby (?:the )?(?:(?:very )?(?:end|close|start|beginning|middle) of |late |early |mid-)?(?:the month of )?{P}").search(clause):  # fmt: skip
            return "What was taken up to some day is not what was gained in that month."
        if alone and any(made(_PUBLISHED).search(self.m[: place + 1]) for place in same):  # fmt: skip
            return "When that was said is no month of the gain; which month is meant is not said."
        if same and all(made(rf"^(?:'s)? (?:\w+ )?{_REPORTS}\b").match(self.m[place + 1 :]) for place in same):  # fmt: skip
            return "The month of a report is no month of the gain; name that of the gain."
        if alone and r.place_ids == ("ua",) and not made(rf"^ (?:\w+ )?(?:in|during|for) {P}").match(behind) and made(
            r"\b(?:including|includes?|of which|additional|a further)(?: \w+){0,2} $"
        ).search(ahead):  # fmt: skip
            return "The number is a part of another one, or comes on top of it."
        if alone and r.place_ids == ("ua",) and (
            made(rf"{_A_PART}[^;{A[1:-1]}{C[1:-1]}]*$").search(made(r"\b(?:while|whereas|but|although)\b").split(self.m[:start])[-1])
            or made(rf"(?:\d|{A}|{C}|\w) of (?:the|those|its|their|these) $").search(ahead)
        ) and not made(r"\b(?:total|gain|advance|loss|haul|capture|seizure|conquest) of (?:the|those|its|their|these) $").search(ahead):  # fmt: skip
            return "Which part of the ground that number counts, is not clear."
        if alone and made(r"\bvery (?:most|least) $|\bas (?:many|much) as $").search(
            self.m[:start]
        ):
            return "It says at most or at least how much, not how much."
        if r.kind in compares and made(r"\b(?:averages?|mean|median|norm)\b").search(
            self.m[start:last]
        ):
            return "It compares with an average; the series here are of single months and years."
        if alone and made(_BETWEEN).search(ahead):
            return "The difference between two counts or times is no gain."
        if alone and not held and made(_IN_ALL).search(clause):
            return "What was held in all is not what was gained in that time; write “held”."
        if made(r"\b(?:best|worst|strongest|successful|poorest)\b").search(self.m[start:end]) and made(
            r"\bfor (?:the )?(?:Ukrain\w+|Kyiv|Kiev)\b"
        ).search(clause):  # fmt: skip
            return "For which side it was the best or the worst is not clear here."
        year = made(rf"^,? (?:when|of|which|before|after)\b[^;.]{{0,80}}?({P})").match(behind)
        if r.kind in records and year and r.reference_end:
            other = self.s.period(year[1])
            if not other.relative and other.first != WAR_BEGAN and other.first.year != r.reference_end.year:  # fmt: skip
                return "Of which year the month or season is that it counts from, is not clear."
        if r.measure != "gross_loss" and not held and r.threshold != 0 and r.kind not in ("net_sign", "streak") and sides.took_back(
            self.m[:start], self.m[start:last]
        ):  # fmt: skip
            return "Who took ground back from whom is not clear here."
        return ""

    @cached_property
    def _without_counters(self) -> str:
        """The masked sentence with the names of those who count made blank."""
        named = [m.span() for m in self.names.estimator_pattern.finditer(_british(self.piece))]
        return "".join(
            " " if any(a <= at - self.offset < b for a, b in named) else char
            for char, at in zip(self.m, self.s.at, strict=False)
        )

    @cached_property
    def _cuts(self) -> list[tuple[int, int]]:
        """Where its clauses end."""
        return [m.span() for m in made(_CUT).finditer(self._without_counters)]

    def _residue(self, r: Reading, span: tuple[int, int], sure: list[tuple[int, int]]) -> str:
        """Why a reading is not offered: words of its clause that no rule knows.

        sure: the spans of the readings against which nothing else speaks.
        """
        text = self._without_counters
        alone = r.kind in ("value", "threshold")
        if r.kind == "net_sign":  # with its hedge, which is a field of it
            text = made(_HEDGE).sub(lambda m: " " * len(m[0]), text)
        first, last = self._whole_clause(text, span)
        if r.measure == "share_held" and (than := made(_LEVEL_BEFORE).search(text, span[1], last)):
            last = than.start()
        taken = [*self.spans, *self.covered] if alone else sure
        words = [
            (a + first, b + first)
            for a, b in comparison_words.not_known(
                text[first:last], [(a - first, b - first) for a, b in taken]
            )
        ]
        for start, end in self._frame(r, first, last):
            words += [
                (a + start, b + start) for a, b in comparison_words.elsewhere(text[start:end])
            ]
        opening = made(rf"^\W*({P}),").match(text) if alone and first else None
        if opening and self.s.period(opening[1]).relative in ("before", "year before"):
            words.append(opening.span(1))
        if alone and made(rf"{A}[^;]*{P}[^;{P[1:-1]}]*, to (?:\w+ ){{0,2}}$").search(text[: span[0]]):  # fmt: skip
            words.append(span)  # "doubled the 267 it took in October, to 505"
        cut = max([0, *(b for _, b in self._cuts if b <= span[0])])
        if alone and r.step != "month" and not made(rf"{P}|{_GAINS}").search(text[cut:last]):
            # "the largest monthly gain this year, 634 sq km, was in July"
            single = made(r"\bmonth(?:ly)?\b[^;,]*, *$").search(text[:cut])
            words += [single.span()] if single else []
        words += [(p, p + 1) for p in range(first, last) if self._is_unread(p, r)]
        if not words:
            return ""
        words.sort()
        at, end = words[0]
        for a, b in words[1:]:
            end = b if a - end < 12 else end
        lead = made(r"(?:\b(?:in|of|on|at|by|per|for|from|to|with|near|the|an?|first|single) )+$").search(self.m[:at])  # fmt: skip
        what = "what the number counts" if alone else "what is compared"
        said = self._text(lead.start() if lead else at, end).rstrip(" .,")
        return f"These words were not understood, so it is not clear {what}: “{said}”."

    def _is_unread(self, place: int, r: Reading) -> bool:
        """Whether a number, an oblast or a year in the clause of a reading belongs to none."""
        char, before = self.m[place], self.m[:place]
        if not "\ue000" <= char <= "\uf7ff":
            return False
        if char >= _O:
            known = {i for other in self.readings for i in other.place_ids}
            return not (set(self.s.oblast(char)) <= known or made(_MOSTLY).search(before))
        if char < _A:
            period = self.s.period(char)
            of_a_year = period.step in ("year", "to_date") and not period.relative
            return r.kind == "rank" and of_a_year and place not in self.used
        amount = self.s.area(char) if char < _C else self.s.percent(char)
        level = made(rf"\bby {A}[^;]{{0,40}} to (?:\w+ ){{0,2}}$").search(before)
        if level and not made(r"\b(?:gains?|advances?|pace)\b").search(before):
            return True
        return not (
            any(
                a <= place < b and amount.value in (abs(o.threshold or 0), abs(o.factor or 0))
                for o, (a, b) in zip(self.readings, self.spans, strict=True)
            )
            or (r.measure == "share_held" and char >= _C)
            or made(rf"(?:{A}|{C}) ?\((?:or |about |around |some )?$").search(
                before
            )  # its other unit
            or made(rf"\bfrom (?:\w+ ){{0,2}}. to (?:\w+ ){{0,2}}{A}").match(
                self.m, before.rfind("from ")
            )
        )

    def _whole_clause(self, text: str, span: tuple[int, int]) -> tuple[int, int]:
        """The clause of a reading, with those before it up to the one that says what was gained."""
        cuts = self._cuts
        before = [(a, b) for a, b in cuts if b <= span[0]]
        last = min([len(text), *(a for a, _ in cuts if a >= span[1])])
        first = before[-1][1] if before else 0
        for _ in range(3):
            own = text[first:last]
            said = made(rf"{_GAINS}|\b(?:advances?|territory)\b|{A}").search(own)
            if not before or (said and not made(_BESIDE).match(own)):
                break
            before.pop()
            first = before[-1][1] if before else 0
        return first, last

    def _frame(self, r: Reading, first: int, last: int) -> list[tuple[int, int]]:
        """The parts around a clause that may put it elsewhere: the opening, and up to its period."""
        parts = []
        opening = made(r"^[^;]{1,160}?,(?!\d)").match(self.m[:first])
        if opening:
            parts.append(opening.span())
        subject = [
            place for place, p in self._periods()
            if (p.first, p.last) == (r.subject_start, r.subject_end) and place not in self.used
        ]  # fmt: skip
        inside = any(first <= place < last for place in subject)
        if made(r"^\W*(?:[a-z]+ly )?[a-z]+ing\b").match(self.m[first:last]):
            parts.append((self._clause(max(0, first - 3), max(0, first - 2))[0], first))
        elif subject and not inside:
            nearest = min(subject, key=lambda place: abs(place - first))
            a, b = self._clause(nearest, nearest + 1)
            parts.append((a, first) if a < first else (last, b))
        return parts

    def _other_period(self, r: Reading, start: int, end: int) -> str:
        """A period in the words of a comparison that is neither compared nor compared with."""
        own = {
            (r.subject_start.month, r.subject_start.year),
            (r.subject_end.month, r.subject_end.year),
        }
        for day in (r.reference_start, r.reference_end):
            own |= {(day.month, day.year)} if day else set()
        for place in range(start, end):
            if not "\ue000" <= self.m[place] <= "\ue7ff" or place in self.used:
                continue
            period = self.s.period(self.m[place])
            listed = made(_LISTED).search(self.m[:place])
            if (
                listed
                or period.relative
                or self._is_spoken(place)
                or period.first <= date(2022, 3, 1)
            ):
                continue
            if period.bare and any(m == period.first.month for m, _ in own):
                continue
            if (period.first.month, period.first.year) in own or (period.first.year in {y for _, y in own} and period.step == "year"):  # fmt: skip
                continue
            if made(rf"{A}[^,;\ue000-\ue7ff]{{0,60}}$").search(self.m[start:place]) and r.kind in ("value", "threshold"):  # fmt: skip
                continue
            return self._text(place, place + 1)
        return ""

    def _text(self, start: int, end: int) -> str:
        """A part of the masked sentence as it was written."""
        return self.piece[self.s.at[start] - self.offset : self.s.at[end] - self.offset].strip()

    def _vague(self) -> bool:
        """Whether the sentence compares with something that it does not say."""
        for pattern, why in (
            (_VAGUE, "It does not say how many months it compares with; write “than in the month before”, or name one."),
            (_VAGUE_SINCE, "It does not say how many months back it looks; name the month: “since May”."),
            (_NEARLY_AGO, "It does not say which month it counts from; name it: “since April 2024”."),
        ):  # fmt: skip
            if found := made(pattern).search(self.m):
                also = made(r"\b(?:in|for) (?:nearly|almost|about|around|roughly|just under|close to)\b[^;]*$").search(found[0])  # fmt: skip
                since = rf"\bsince (?:\w+ ){{0,2}}{P}"
                if pattern == _NEARLY_AGO and also and (
                    made(since).search(found[0]) or made(rf"^\W{{0,3}}(?:\w+ )?{since}").match(self.m[found.end() :])
                ):  # fmt: skip
                    self.twice = (found.start() + also.start(), found.end())
                    continue
                self._leave(*found.span(), why)
                return True
        return False

    def _unread(self, kept: list[Reading]) -> None:
        """Says which parts of the sentence that compare were not read."""
        told = [r.start - self.offset for r in kept if r.kind in ("value", "threshold")]
        for found in made(_MARKS).finditer(self.m):
            rest = self.m[found.end() :]
            number = made(rf"^(?: \w+){{0,2}} (?:to|at) (?:just |only |about )?({A})").search(rest)
            if number and self.s.at[found.end() + number.start(1)] - self.offset in told:
                continue  # "slowed to 267 in October": the number is read
            start = made(rf"^(?: the)? ({P})").search(rest) if found[0].lower() == "since" else None
            if start and self.s.period(start[1]).relative == "start":
                continue  # how long a total is of
            base = made(rf"^(?: the)? ({P})").search(rest)
            if base and found.end() + base.start(1) == self.base:
                continue
            low = made(r"^ to (?:a|an|its|their|the) ").search(rest)
            if self._taken(found) or (
                (low or made(rf"^(?:{_ROSE}|{_FELL})$").match(found[0]))
                and any(0 <= a - found.end() < 12 for a, _ in self.spans)
            ):
                continue
            first, last = self._clause(*found.span())
            if any(a < last and first < b for a, b in self.covered):
                first, last = found.start(), min(last, found.end() + 60)
                later = [a for a, _ in self.covered if a > found.start()]
                last = min([last, *later])
            self.covered.append((first, last))
            self._leave(first, last, "This part of the sentence was not read.")
        for found in made(rf"{A}|{C}").finditer(self.m):
            other_unit = made(rf"(?:{A}|{C}) ?\((?:or |about |around |some )?$").search(self.m[: found.start()])  # fmt: skip
            at = self.s.at[found.start()] - self.offset
            percent = found[0] >= "\uf000"
            read = any((r.unit == "percent" or r.kind == "change_percent") if percent else r.unit in ("km2", "sq_mi") for r, (a, b) in zip(self.readings, self.spans, strict=True) if a <= found.start() < b)  # fmt: skip
            shown = any(i.start - self.offset <= at < i.end - self.offset for i in self.left)
            if not (read or shown or other_unit):
                self._leave(*found.span(), "To which period this number belongs, or what it counts, is not clear.")  # fmt: skip
        for found in made(_BARE).finditer(self.m):
            self._leave(*found.span("n"), "This number has no unit; it was not read.")

    def _far(self) -> None:
        """Says which other clauses of the sentence hold words that no rule knows."""
        text = self._without_counters
        cuts = [(0, 0), *self._cuts, (len(text), len(text))]
        told = [(i.start, i.end) for i in self.left]
        for (before, start), (end, _) in pairwise(cuts):
            first, last = self.s.at[start], self.s.at[end]
            near = any(a < end and start < b for a, b in (*self.spans, *self.covered))
            if near or any(a < last and first < b for a, b in told):
                continue
            if len([*comparison_words.not_known(text[start:end], [])]) > 1:
                word = made(r"\w+ *$").search(text[before:start])  # "as", "while": a part of it
                self._leave(before + word.start() if word else start, end, "This part of the sentence was not read.")  # fmt: skip

    def _says_ground(self) -> bool:
        share = self.s.percents and self.s.oblasts
        return bool(share or (_GROUND.search(self.m) and (self.s.periods or self.s.oblasts)))

    def _speaks(self) -> bool:
        """Whether a sentence without a reading should be named: it compares, and speaks of ground."""
        strong = rf"{_BIG}|{_SMALL}|\b(?:twice|double\w*|times|\w*fold|combined|in a row|since|first time|negative|\w+er than)\b"
        return bool(made(strong).search(self.m) and _GROUND.search(self.m))

    def _leave(self, start: int, end: int, why: str) -> None:
        self.left.append(Left("", self.s.at[start], self.s.at[end], why))

    def _leave_at(self, char: str, why: str) -> None:
        place = self.m.find(char)
        if place >= 0:
            self._leave(place, place + 1, why)

    def _taken(self, match: re.Match[str]) -> bool:
        return any(a < match.end() and match.start() < b for a, b in self.covered)

    def _search(self, pattern: str) -> Iterator[re.Match[str]]:
        for match in made(pattern).finditer(self.m):
            if self._taken(match):
                continue
            if made(_NOT).search(self.m[: match.start()]) and not made(r"\bnot only\b").search(
                self.m
            ):
                self.covered.append(match.span())
                self._leave(
                    *match.span(), "A comparison that is denied: only positive ones are checked."
                )
                continue
            yield match

    def _measure(self, end: int) -> str | None:
        """Gross gains, where the sentence speaks of them and not, since then, of net ones."""
        gross = [*made(r"\bgross (?:russian )?(?:gains?|advances?)\b|\bnet\b").finditer(self.m)]
        said = [m for m in gross if m.start() < end] or gross
        return "gross_gain" if said and said[-1][0].lower() != "net" else None

    def _unknown_place(self) -> bool:
        found = made(
            r"\b(?P<name>(?:[A-Z][\w'-]+ ){0,2}[A-Z][\w'-]+) (?:oblast|province)\b|"
            r"\bin (?:the )?(?P<name2>(?:[A-Z][\w'-]+ ){0,2}[A-Z][\w'-]+) region\b",
            0,
        ).search(self.m)
        if not found:
            return False
        name = re.sub(r"^(?:In|The|Across|Within) ", "", found["name"] or found["name2"])
        if name.lower() in self.names.town or made(r"\b(?:Ukrain|Russia)\w*").search(name):
            return False
        self._leave(*found.span(), f"No oblast called {name} is known here.")
        return True

    def _places(self, start: int, end: int) -> tuple[str, ...]:
        """The oblasts that a comparison is about: those that it stands in, not those of its backdrop."""
        found: dict[int, tuple[str, ...]] = {}
        first, last = self._clause(start, end)
        for place, char in enumerate(self.m):
            if not "\uf400" <= char <= "\uf7ff":
                continue
            before, after = self.m[:place], self.m[place + 1 :]
            if made(r"^(?:'s)? (?:city|cities|towns?|villages?|front|direction|axis|sector|offensive|campaign|operation|incursion|border|area)\b").search(after):  # fmt: skip
                continue
            own = self._clause(place, place + 1)
            if made(_MOSTLY).search(before) or made(_BACKDROP).search(self.m[own[0] : place]):
                continue
            chained = found and made(
                r"[\uf400-\uf7ff](?:,| and|, and)(?: the| in| in the)? (?:\w+ )?$"
            ).search(before)
            within = chained or made(
                r"\b(?:in|across|within|inside|throughout)(?: [\w-]+){0,3} $"
            ).search(before)
            owns = made(r"^ (?:gains?|advances?|saw|share)\b").search(after)
            if (within or owns or made(r"^\W*(?:the )?$").search(before)) and place < max(
                end, last
            ):
                found[place] = self.s.oblast(char)
        # Those of its own clause, with a list that leads up to them; else those named before.
        inside = [place for place in found if first <= place < max(end, last)]
        if inside:
            listed = made(rf"{O}(?:, {O})*,?(?: and)?(?: the| in| in the)? $").search(
                self.m[: inside[0]]
            )
            inside += [place for place in found if listed and listed.start() <= place < inside[0]]
        elif made(
            r"\b(?:in Ukraine|nationwide|across (?:Ukraine|the country)|overall|in total)\b"
        ).search(self.m[first:last]):
            return ("ua",)
        ids = [i for place in sorted(found) if not inside or place in inside for i in found[place]]
        return tuple(dict.fromkeys(ids)) or ("ua",)

    # -- subject

    def _subject(self, match: "re.Match[str] | _Part", *references: int) -> Period | None:
        """The period that is compared: the nearest one that is no reference, first in its own clause."""
        self.used.update(references)
        first, last = self._clause(*match.span())
        named = [
            (place, replace(self._since_start(p), start=-1) if p.relative == "start" else p)
            for place, p in self._periods() if place not in self.used
            if p.first != WAR_BEGAN and p.relative in ("", "start") and p.last.year >= 2022
            and (p.relative == "start" or not self._is_compared(place)) and not self._is_spoken(place)
            and (match.start() <= place < match.end() or not made(_PART_OF).search(self.m[:place]))
        ]  # fmt: skip
        after = [p for _, p in self._periods() if p.relative == "after"]
        if after:
            following = self._resolved(after[0])
            if following is None or named:
                self.covered.append(match.span())
                self._leave(*match.span(), "After which period that was is not clear.")
                return None
            self.context.subject = following
            return following
        told_of = made(rf"({P}),? *$").search(self.m[:first].rstrip(", "))
        if told_of and made(r"^\W*(?:when|which)\b").search(self.m[first:]):
            of_it = self._resolved(self.s.period(told_of[1]))  # "…, up from March, when it slowed"
            if of_it and of_it.first != WAR_BEGAN:
                return of_it
        openings = {place: self.m[slice(*self._clause(place, place + 1))] for place, _ in named}
        own_number = made(rf"[^,;]{{0,40}}(?:[,:—–] |\bof |\bwith ){A}(?: \w+){{0,2}} (?:in|during|for) ({P})").match(self.m[match.end() :])  # fmt: skip
        own = match.end() + own_number.start(1) if own_number and not made(rf"{A}|\b(?:than|exceed\w*)\b").search(self.m[slice(*match.span())]) else -1  # fmt: skip
        named = [(place, p) for place, p in named if place == own or place < match.start() or not made(_LISTED).search(self.m[:place])]  # fmt: skip
        months = [
            (place, p) for place, p in named
            if first <= place < last or p.start == -1 or not made(_ANOTHER_TIME).search(openings[place])
        ]  # fmt: skip
        main = [m for m in months if first <= m[0] < last or not made(_OF_SOMETHING).search(openings[m[0]])]  # fmt: skip
        months = main or months
        before = [p for place, p in months if first <= place < match.start()]
        inside = [p for place, p in months if match.start() <= place < match.end()]
        after = [p for place, p in months if match.end() <= place < last]
        earlier = [p for place, p in months if place < first]
        later = [
            p for place, p in months
            if place >= last and not self.m.startswith("'s", place + 1)
            and not made(r"\b(?:beat\w*|previous|earlier|record|second|followed)\b").search(self.m[last:place])
        ]  # fmt: skip
        later = later if len(later) == 1 else []
        subject = next(
            (side[at] for side, at in
             ((before, -1), (inside, 0), (after, 0), (earlier, -1), (later, 0)) if side), None
        )  # fmt: skip
        if not (before or inside or after) and earlier:
            place = max(place for place, p in months if place < first)
            there = self._clause(place, place + 1)
            if len({p.first for at, p in months if there[0] <= at < there[1]}) > 1:
                subject = None  # "505 in November and 267 in October, a rise of 89 %"
        until = [self.s.period(self.m[place]).first for place, _ in named if self._is_until(place)]
        if subject and subject.first in until:
            self.covered.append(match.span())
            self._leave(*match.span(), "From when it counts up to then is not said.")
            return None
        if subject is None and named:
            said = "”, “".join(self._text(place, place + 1) for place, _ in named[:3])
            self.covered.append(match.span())
            self._leave(*match.span(), f"Which period it compares is not clear; it names “{said}”.")
            return None
        if subject is None:
            subject = self.context.subject
            if subject and made(r"\b(?:then|afterwards|later|subsequently|thereafter)\b").search(
                self.m[first:]
            ):
                self.covered.append(match.span())
                self._leave(*match.span(), "After which period that was is not clear.")
                return None
        if subject is None:
            if made(
                r"\b(?:that|those|these|the two|both) (?:\w+ )?months?\b|\bthis period\b"
            ).search(self.m):
                self._leave(*match.span(), "Which month is meant stands in another sentence.")
                return None
            early = made(rf"\b(?:soon|shortly|days?|weeks?|months?|immediately|right) (?:after|into|before)(?: the)? {P}").search(self.m)  # fmt: skip
            spoken = any(p.step != "day" and self._is_spoken(place) for place, p in self._periods())
            if self.context.today.day > 10 or early or spoken:
                self._leave(
                    *match.span(),
                    "It does not say which month is meant; name one, such as November 2025.",
                )
                return None
            month = days.months_before(self.context.today, 1)
            subject = Period(month, month_end(month), "month", 0, 0, basis="assumed")
            if any(p.first != month for p in self.context.before):
                self._leave(*match.span(), "Which month is meant stands in another sentence.")
                return None
        if (
            subject.step == "year"
            and subject.first.year == self.context.today.year
            and subject.last > self.context.today
        ):
            # a year that is not over: up to the last whole month, or to the day
            end = self._to_date()
            if end.year == subject.first.year:
                subject = replace(subject, last=end, step="to_date")
        self.context.subject = subject
        return subject

    def _periods(self) -> list[tuple[int, Period]]:
        """The periods of the sentence with their places in it."""
        return [
            (place, self.s.period(char))
            for place, char in enumerate(self.m)
            if "\ue000" <= char <= "\ue7ff"
        ]

    def _since_start(self, period: Period) -> Period:
        """ "Since the start of 2025": up to the last whole month, or to the year's end."""
        end = self._to_date()
        if end.year > period.first.year and (end - date(period.first.year, 12, 31)).days > 31:
            return replace(period, last=end, step="window", relative="")
        if end.year > period.first.year or end == date(period.first.year, 12, 31):
            return replace(period, last=date(period.first.year, 12, 31), step="year", relative="")
        return replace(period, last=max(end, month_end(period.first)), step="to_date", relative="")

    def _to_date(self) -> date:
        """To which day a total "so far" goes: in a month's first days the month before, else today."""
        if self.context.today.day > 10:
            return self.context.today
        return month_end(days.months_before(self.context.today, 1))

    def _is_compared(self, place: int) -> bool:
        """Whether a period is one that something is compared with: "since May", "up from 610 in October"."""
        return bool(made(_A_PERIOD_COMPARED).search(self.m[:place]))

    def _is_until(self, place: int) -> bool:
        """Whether what was taken is counted up to a period: "by November it had taken 4,500"."""
        by = r"\b(?:by|as of|until)(?: the)?(?: end of)? $"
        return not self.held and bool(made(by).search(self.m[:place]))

    def _is_spoken(self, place: int) -> bool:
        """Whether a day is the one on which somebody spoke."""
        if self.s.period(self.m[place]).step != "day":
            said = rf"\b{comparison_words.REPORTED}(?: \w+){{0,2}} (?:in|last) $"
            return bool(made(said).search(self.m[:place])) and bool(
                made(r"^(?:'s)? that\b").search(self.m[place + 1 :])
                or made(r"\b(?:said|told|announced|wrote|stated)\b(?: \w+){0,2} (?:in|last) $").search(self.m[:place])
            )  # fmt: skip
        before, after = self.m[:place], self.m[place + 1 :]
        return bool(
            made(_SPOKEN).search(before)
            or (made(r"^\W*(?:on )?$").search(before) and made(_SPEAKS).search(after))
        )

    def _reference(self, period: Period, subject: Period) -> tuple[date, date, str]:
        """A reference resolved against the subject: bare months are before it."""
        if period.relative and period.relative not in ("start", "first year"):
            first, last = counted((subject.first, subject.last), period)
            step = "month" if (first.year, first.month) == (last.year, last.month) else "window"
            return first, last, step
        first, last = period.first, period.last
        if period.bare:
            # the newest of that name before the subject; a season is several months
            length = (last.year - first.year) * 12 + last.month - first.month
            while last >= subject.first:
                first = first.replace(year=first.year - 1)
                last = month_end(days.months_before(first, -length))
            newer = first.replace(year=first.year + 1)
            if month_end(days.months_before(newer, -length)) < subject.first:
                first = newer
            last = month_end(days.months_before(first, -length))
        return first, last, period.step

    def _add(
        self,
        match: "re.Match[str] | _Part",
        subject: Period,
        kind: str,
        comparator: str | None,
        reference: tuple[date, date] | None = None,
        *,
        factor: float | None = None,
        amount: Amount | None = None,
        qualifier: str | None = None,
        measure: str | None = None,
        places: tuple[str, ...] | None = None,
    ) -> None:
        start, end = self.s.span(match)
        self.covered.append(match.span())
        self.spans.append(match.span())
        word = qualifier.lower() if qualifier else None
        self.readings.append(
            Reading(
                kind=kind,
                measure=measure or self._measure(match.end()),
                place_ids=places or self._places(*match.span()),
                subject_start=subject.first,
                subject_end=subject.last,
                step=subject.step,
                comparator=comparator,
                reference_start=reference[0] if reference else None,
                reference_end=reference[1] if reference else None,
                factor=factor,
                threshold=amount.value if amount else None,
                unit=amount.unit if amount else None,
                qualifier=word or (amount.qualifier if amount else None),
                estimator_id=self._counted_by(start - self.offset),
                start=start,
                end=end,
                subject_basis=subject.basis,
                doubts=doubts.words(self._doubts(subject)),
            )
        )

    def _doubts(self, subject: Period) -> list[str]:
        """Names of ``doubts.DOUBTS`` that hold of a comparison of that period in this sentence."""
        here = any((p.first, p.last) == (subject.first, subject.last) for p in self.s.periods)
        counters = {
            self.names.estimator[m[0].lower()]
            for m in self.names.estimator_pattern.finditer(_british(self.piece))
        }
        ground = self.s.areas or _OF_LAND.search(self.m) or made(_SIDE_NAMED).search(self.piece)
        why = (
            ("subject", subject.basis == "assumed" or (subject == self.inherited and not here)),
            ("ground", not ground),
            ("counter", not counters),
            ("counters", len(counters) > 1),
        )
        return [name for name, holds in why if holds]

    def _counted_by(self, at: int) -> str | None:
        """Whose count it is: who is named in the same part, "AFP says …, while DeepState has …"."""
        cuts = [
            m.start() for m in made(r"\b(?:while|whereas|but|although)\b|;").finditer(self.piece)
        ]
        first = max([0, *(c for c in cuts if c <= at)])
        last = min([len(self.piece), *(c for c in cuts if c > at)])
        owner = [*self.names.estimator_pattern.finditer(_british(self.piece[:at]))][-1:]
        if (
            owner and made(r"'s? (?:\w+ ){0,2}").fullmatch(self.piece[owner[0].end() : at])
            and not made(_NO_COUNTER).match(self.piece[owner[0].end() :])
        ):  # fmt: skip
            return self.names.estimator[owner[0][0].lower()]
        claims = r"\b(?:Russia|Moscow|Kremlin|Kyiv|Ukraine|Ukraine's (?:army|General Staff))(?: has| had)? (?:says?|said|claim(?:s|ed)|reported|announced)\b"
        if made(r"^\W*both\b").search(self.piece):
            return None
        if made(claims).search(self.piece[first:at]):
            return _estimator(self.piece[first:at], self.names)
        own = _estimator(self.piece[first:last], self.names)
        if own is None and cuts and made(rf"\b{comparison_words.REPORTED}\b").search(self.piece[first:at]):  # fmt: skip
            return None  # "milbloggers claim …, but DeepState has …"
        return own or self.estimator

    # -- what no series can check

    def _not_checkable(self) -> None:
        whole = (0, len(self.m))
        counted_in = made(rf"\b(?:counting|including|adding)(?: in)? {P}").search(self.m)
        if counted_in and made(r"\b(?:total|overall|altogether|in all)\b").search(self.m):
            self._leave(
                *whole, "It is of a total that counts that month in; from when is not said."
            )
            return
        halves = [
            place
            for place, char in enumerate(self.m)
            if "\ue000" <= char <= "\ue7ff" and self.s.period(char).step == "half month"
            and not self._is_compared(place)
        ]  # fmt: skip
        days = [
            place
            for place, char in enumerate(self.m)
            if "\ue000" <= char <= "\ue7ff" and self.s.period(char).step == "day"
            and self.s.period(char).first != WAR_BEGAN and not self.s.period(char).relative
            and not self._is_compared(place) and not self._is_spoken(place)
        ]  # fmt: skip
        if made(_OTHER).search(self.m.split(", ")[0]) and not made(_STRICTLY_GROUND).search(self.m):
            self._leave(*whole, "It is not about ground.")
        elif made(_WAR_YEARS).search(self.m):
            self._leave(*whole, "It counts from a day inside a month; only whole months add up.")
        elif halves:
            self._leave(*whole, "It speaks of part of a month; the series here are of whole ones.")
        elif made(r"\d (?:settlements|villages|towns)\b").search(self.m) and not made(A).search(
            self.m
        ):
            self._leave(*whole, "It counts settlements, not ground.")
        elif made(_TWO_SIDED).search(self.m) and sides.balance(self.m) is None:
            self._leave(
                *whole, "It sets ground taken by one side beside that of the other; no series does."
            )
        elif made(_TOWN).search(self.m):
            self._leave(*whole, "It speaks of a place, not of an area; no series measures that.")
        elif found := made(_PROJECTION).search(self.m):
            self._leave(
                *found.span(), "It carries a pace into the future; no series can check that."
            )
        elif (found := made(_FINER).search(made(_SAID_LAST_WEEK).sub(lambda m: " " * len(m[0]), self.m))) and made(
            rf"{_BIG}|{_SMALL}|{P}|\b(?:than|since|first|half|retook|liberated|pace|gains?|gained|took|seized|captured|levels)\b"
        ).search(self.m) and not made(r"\bdays? (?:to|of|later|still|left)\b|\bmonth\w*").search(self.m[found.start() : found.start() + 40]):  # fmt: skip
            self._leave(*found.span(), "It speaks of days or weeks; the series here are of months.")
        elif days and not self.held:
            self._leave(
                days[0], days[0] + 1, "It speaks of a day inside a month; the series here are of whole months."
            )  # fmt: skip
        elif (
            found := made(
                r"(?<![\d.])(?<![\ue800-\uefff] \()\d[\d,.]*\s?(?:miles|kilomet(?:er|re)s|km)\b"
            ).search(self.m)
        ) and made(r"\b(?:since|than|territor\w*|largest|most|net)\b").search(self.m):
            self._leave(*found.span(), "That is a distance, not an area.")
        elif (found := made(_SIZE, 0).search(self.m)) and found["what"]:
            self._leave(*found.span(), "It compares an area with the size of a place.")
            self.covered.append(found.span())
            # A size analogy does not keep the rest of the sentence from being read.
            for step in (self._records, self._multiples, self._changes, self._than, self._values):
                step()
        elif not _GROUND.search(self.m) and len(set(made(_FOREIGN).findall(self.m))) > (
            6 if sides.actor(self.m) else 2
        ):
            self._leave(*whole, "It does not say that it is about ground gained or lost.")

    # -- the kinds

    def _balance(self) -> None:
        """More lost than gained, or the other way round: alone, in a row, or for the first time."""
        found = sides.balance(self.m)
        if found is None:
            return
        nil = Amount(0.0, "km2", None, 0, 0)
        sign = "<" if found.sign < 0 else ">"
        first = made(
            rf"\bfirst\b[^;]{{0,90}}?(?:\bsince\b{_GAP}(?P<p>{P})|\btime in (?:at least |more than |over )?(?P<n>\w+) (?P<unit>years?|months)\b)"
            rf"|\blast time\b[^;]{{0,120}}?\b(?:was|were) (?:in |during |back in )?(?P<last>{P})"
        ).search(self.m)
        if first:
            groups = first.groupdict()
            part = _Part(min(found.start, first.start()), max(found.end, first.end()))
            where = next((g for g in ("p", "last") if groups[g]), None)
            subject = self._subject(part, *([first.start(where)] if where else []))
            if subject is None:
                return
            if where:
                reference = self._reference(self.s.period(groups[where]), subject)[:2]
            else:
                count = 1 if groups["n"] in ("a", "one") else quantities.number(groups["n"]) or 0
                months = int(count * (12 if groups["unit"].startswith("year") else 1))
                if not 1 <= months <= 60:
                    return
                start = days.months_before(subject.first, months)
                reference = (start, month_end(start))
            if reference[1] < subject.first:
                self._add(part, subject, "first_since", sign, reference, amount=nil)
            return
        again = made(
            rf"{_ORD} (?:time|(?:{_ROW} )?month)\b(?: {_ROW})?|(?:{_COUNT}) {_ROW} months\b"
        ).search(self.m)
        row = again and made(_ROW).search(self.m[: again.end() + 70], again.start())
        if again and row:
            part = _Part(min(found.start, again.start()), max(found.end, again.end(), row.end()))
            said = again["ord"] or again["count"]
            number = quantities.ordinal(said) or quantities.number(said) or 0
            subject = self._subject(part)
            if subject is None or number < 2:
                return
            self._add(part, subject, "net_sign", sign, factor=float(number), amount=nil,
                      qualifier=_hedge(self.m[: found.start]))  # fmt: skip
            return
        part = _Part(found.start, found.end)
        if (
            found.gain
            or found.plain
            or made(rf"{A}|{_BIG}|{_SMALL}|\b(?:consecutive|straight|in a row)\b").search(self.m)
        ):
            return
        if made(r"\b(?:than|since)\b").search(self.m[: found.start] + self.m[found.end :]):
            return
        subject = self._subject(part)
        if subject is not None:
            self._add(part, subject, "threshold", sign, amount=nil)

    def _combined(self) -> None:
        pattern = (
            rf"\b(?:more|greater|larger|bigger|higher)\b{_NEAR}\b(?:than|from)\b{_GAP}(?P<a>{P})(?:[^;]{{0,30}}?\b(?:and|plus)\b[^;]{{0,20}}?(?P<b>{P}))?{_NEAR}"
            rf"\b(?:combined|(?:put |taken |added )?together)\b"
        )
        before = rf"\b(?:exceed\w*|surpass\w*|more than|top(?:s|ped))\b[^;]{{0,40}}?\bcombined\b(?: \w+){{0,3}}? (?:of|in|for|from)(?: the)? (?P<a>{P})(?P<b>(?!))?"
        verb = (
            rf"\b(?:exceed\w*|surpass\w*|top(?:s|ped)|outstrip\w*|outdid|beat)\b{_GAP}(?P<a>{P})(?:[^;]{{0,30}}?\b(?:and|plus)\b[^;]{{0,20}}?(?P<b>{P}))?{_NEAR}"
            rf"\b(?:combined|(?:put |taken |added )?together)\b"
        )
        two = rf"\b(?:more than|exceed\w*) (?:in )?(?P<a>[{P[1:-1]}])(?P<b>(?!))?(?=\W*$)"
        for text in (pattern, verb, two, before):
            for match in self._search(text):
                places = [match.start("a")] + ([match.start("b")] if match["b"] else [])
                chars = [self.m[p] for p in places]
                if made(rf"(?:\b(?:times|\w+fold|half|third|quarter)|{C}) $").search(
                    self.m[: match.start()]
                ):
                    continue
                if text is two and self.s.period(chars[0]).count < 2:
                    continue
                subject = self._subject(match, *places)
                if subject is None:
                    return
                spans = [self._reference(self.s.period(c), subject) for c in chars]
                spans.sort()
                first, last = spans[0][0], spans[-1][1]
                apart = len(spans) == 2 and (spans[1][0] - spans[0][1]).days != 1
                if apart:
                    self.covered.append(match.span())
                    self._leave(*match.span(), "The two periods that are added up do not adjoin.")
                    continue
                self._add(match, subject, "more_than_combined", ">", (first, last))

    def _streaks(self) -> None:
        up = r"\b(?:acceleration|increase|rise|growth|gain in pace|upturn|uptick|speed[- ]?up)\b"
        down = r"\b(?:slowdown|deceleration|decline|decrease|fall|drop|slackening)\b"
        rose = r"\b(?P<up>grew|grown|rose|risen|accelerat\w+|increas\w+|sped up|picked up|speeding up)\b"
        fell = r"\b(?P<down>slow(?:ed|ing|s)?|fell|fallen|declin\w+|decreas\w+|decelerat\w+|dropped|shrank|falling)\b"
        month = rf"(?:{_ROW} month\b|\bmonth {_ROW})"
        months = rf"(?:{_ROW} months\b|\bmonths {_ROW})"
        slower = r"\b(?P<down>slow(?:er|ing)|smaller|fall(?:ing|s)?|declin(?:e|es|ing)|shrinking|decreas(?:e|es|ing)|lower|decelerat(?:ing|ion)|slowdown)\b"
        faster = r"\b(?P<up>faster|larger|rising|growing|growth|increas(?:e|es|ing)|higher|accelerat(?:ing|ion)|bigger)\b"
        either = rf"(?:{rose}|{fell})"
        patterns = [
            (rf"{_ORD} (?:{_ROW} )?(?:monthly )?(?P<up>{up})(?: {_ROW})?", "streak"),
            (rf"{_ORD} (?:{_ROW} )?(?:monthly )?(?P<down>{down})(?: {_ROW})?", "streak"),
            (rf"{rose}{_NEAR}{_ORD}(?:-| )?{month}", "streak"),
            (rf"{fell}{_NEAR}{_ORD}(?:-| )?{month}", "streak"),
            (rf"{_ORD} {month} of {slower}", "streak"),
            (rf"{_ORD} {month} of {faster}", "streak"),
            (rf"{_ORD} {month}[^;]{{0,40}}?\b(?:in which|when|that)\b[^;]{{0,40}}?{either}", "streak"),
            (rf"\bfor (?:the|a) {_ORD}(?:-| ){month}[^;]{{0,40}}?{either}", "streak"),
            (rf"{_ORD} month of {slower}", "streak"),
            (rf"{_ORD} month of {faster}", "streak"),
            (rf"{_COUNT} {_ROW} months of {faster}", "streak"),
            (rf"{_COUNT} {_ROW} months of {slower}", "streak"),
            (rf"{rose}{_NEAR}\bfor {_COUNT} {months}", "streak"),
            (rf"{fell}{_NEAR}\bfor {_COUNT} {months}", "streak"),
            (rf"{either}(?: \w+){{0,3}}? (?:every month|each month|month by month|month after month) since (?:the |its |a )?(?:\w+ ){{0,3}}?(?:at |of |in |the )*(?:{A} (?:of|in) )?(?P<from>{P})", "streak"),
            (rf"{_ORD} (?:(?:{_ROW} )?month(?: {_ROW})?)(?: of| with){_NEAR}(?P<gain>\bpositive balance\b)", "net_sign"),
        ]  # fmt: skip
        for text, kind in patterns:
            for match in self._search(text):
                groups = match.groupdict()
                said = groups.get("ord") or groups.get("count") or ""
                count = quantities.ordinal(said) or quantities.number(said)
                if groups.get("from"):
                    place = match.start("from")
                    subject = self._subject(match, place)
                    if subject is None:
                        return
                    first, _, step = self._reference(self.s.period(match["from"]), subject)
                    count = (
                        (subject.first.year - first.year) * 12 + subject.first.month - first.month
                    )
                    if step == "month" and subject.step == "month" and 2 <= count <= 24:
                        self._add(
                            match,
                            subject,
                            kind,
                            "<" if groups.get("down") else ">",
                            factor=float(count),
                        )
                    continue
                if count == 1:
                    continue
                ending = made(rf"\W*{_ROW}").match(self.m[match.end() :])
                if (
                    kind == "streak"
                    and not ending
                    and not made(_ROW).search(match[0])
                    and (" month of " not in match[0].lower())
                ):
                    continue
                if not count or count < 1:
                    continue
                subject = self._subject(match)
                if subject is None:
                    return
                if "before" in self.m[match.end() : match.end() + 40].lower() and groups.get(
                    "count"
                ):
                    # "four straight months of acceleration came before August"
                    after = made(rf"\bbefore {_NEAR}({P})").search(self.m[match.end() :])
                    if after:
                        named = self.s.period(after[1])
                        first = days.months_before(named.first, 1)
                        subject = Period(first, month_end(first), "month", 0, 0, basis=named.basis)
                elif made(r"\b(?:ended|ending|ends|broke|breaking|halted|interrupted)\b[^,;]{0,12}$").search(self.m[: match.start()]):  # fmt: skip
                    continue  # a row that came to its end
                nil = Amount(0.0, "km2", None, 0, 0)
                if kind == "net_sign":
                    less = bool(groups.get("loss"))
                    self._add(
                        match,
                        subject,
                        kind,
                        "<" if less else ">",
                        factor=float(count),
                        amount=nil,
                        qualifier=_hedge(self.m[: match.start()]),
                    )
                else:
                    less = bool(groups.get("down"))
                    self._add(match, subject, kind, "<" if less else ">", factor=float(count))  # fmt: skip

    def _to(self, match: re.Match[str]) -> int | None:
        """Where the period stands that something is compared with; None where none is named."""
        if self.base is not None:
            return self.base
        place = match.start("p") if match["p"] else match.start("p2")
        return place if place >= 0 else None

    def _since(self, match: re.Match[str], subject: Period) -> tuple[date, date] | None:
        """M of "since M", from the named groups p (a period) or span (in a year, six months)."""
        groups = match.groupdict()
        if groups.get("p"):
            first, last, _ = self._reference(self.s.period(groups["p"]), subject)
            return first, last
        if groups.get("ever") or groups.get("w"):
            return WAR_BEGAN, WAR_BEGAN
        if groups.get("years"):
            count = (
                quantities.number(groups["years"].replace("a half", ""))
                if groups["years"] not in ("a", "the")
                else 1
            )
            months = round((count or 1) * 12)
        else:
            months = int(quantities.number(groups.get("months") or "") or 0)
        if not 1 <= months <= 60:
            return None
        first = days.months_before(subject.first, months)
        return first, month_end(first)

    _AGO = (
        rf"(?:\bsince (?:at least |about |around |way back in |back in |in |the end of )?(?:the )?(?P<p>{P})"
        r"|(?P<ever>\bof the (?:entire |whole |full-scale )?war\b|\bon record\b|\bever\b|\bof the (?:full-scale )?invasion\b)"
        r"|\b(?:in|for) (?:more than |over |at least )?(?P<years>a|one|two|three) years?\b"
        r"|\b(?:in|for) (?:more than |over |at least )?(?P<months>\w+) months\b)"
    )

    def _first_since(self) -> None:
        limit = rf"\b(?:(?P<less>under|below|less than|fewer than|lower than|beneath)|(?P<more>above|over|more than|beyond|exceed\w*)) (?P<a>{A})"
        first = r"\b(?:the )?first (?:time|(?:calendar )?month(?:ly)?|since)\b"
        moved = r"\b(?:(?P<less>dropp\w+|fell|fall|sank|dipp\w+|falling)|(?P<more>rose|topp\w+|climb\w+|pass\w+|exceed\w+))"
        for text in (
            rf"{first}{_NEAR}{limit}{_GAP}\bsince (?P<p>{P})",
            rf"{first} ?(?:time |month )?since (?P<p>{P}){_NEAR}{limit}",
            rf"{limit}[^;]{{0,80}}?\bfirst time since (?P<p>{P})",
            rf"{moved} (?:below |under |above |over )?(?P<a>{A}){_GAP}(?:\bfor )?\bfirst time since (?P<p>{P})",
        ):
            for match in self._search(text):
                amount = self.s.area(match["a"])
                less = bool(match["less"])
                if amount.qualifier in ("under", "less than", "more than", "over"):
                    less = amount.qualifier in ("under", "less than")
                self._firsts(match, replace(amount, qualifier=None), less)
        for match in (
            *self._search(rf"{first}{_NEAR}(?P<a>{A}){_GAP}\bsince (?P<p>{P})"),
            *self._search(rf"(?P<a>{A})[^;]{{0,80}}?\bfirst time since (?P<p>{P})"),
            *self._search(rf"\bfirst time since (?P<p>{P})[^;\ue000-\uefff]{{0,60}}?(?P<a>{A})"),
        ):
            amount = self.s.area(match["a"])
            if amount.qualifier in ("under", "less than", "at most"):
                self._firsts(match, replace(amount, qualifier=None), True)
            elif amount.qualifier in ("more than", "over", "at least", "just over"):
                self._firsts(match, replace(amount, qualifier=None), False)

    def _firsts(self, match: re.Match[str], amount: Amount, less: bool) -> None:
        subject = self._subject(match, match.start("p"))
        if subject is None:
            return
        first, last, _ = self._reference(self.s.period(match["p"]), subject)
        self._add(match, subject, "first_since", "<" if less else ">", (first, last), amount=amount)

    def _ranks(self) -> None:
        late = date(2022, 4, 1)
        aside = made(_ASIDE).search(self.m)
        size = rf"(?P<big>{_BIG})|(?P<small>{_SMALL})"
        other = rf"(?:(?!{_BIG}|{_SMALL}|\b(?:while|whereas|but)\b)[^;\ue000-\ue7ff]){{0,110}}?"
        for match in self._search(
            rf"{_ORD}[- ](?:{size})(?:{other}(?:\bsince (?P<p>{P})|(?:\b(?:of|in|for) |\bmonth |\bmonthly \w+ |(?<= ))(?P<y>{P})(?<!after that of .)|\b(?P<ever>of the war|on record)\b))?(?: after (?:that of |the one (?:of|in) )?(?P<after>{P}))?"
        ):
            groups = match.groupdict()
            count = quantities.ordinal(match["ord"]) or 2
            if count == 1:
                continue
            if groups["y"] and self.s.period(groups["y"]).step not in ("year", "to_date", "day"):
                groups["y"] = None  # "the second largest in November": the month itself
            references = [match.start(g) for g in ("p", "y", "after") if groups[g]]
            subject = self._subject(match, *references)
            if subject is None:
                return
            span = self._range(groups, subject)
            if not (groups["p"] or groups["y"]) and made(r"^[^,;]{0,20}?\b(?:of|in|for) the (?:whole )?year\b").match(self.m[match.end() :]):  # fmt: skip
                span = (date(subject.first.year, 1, 1), subject.last)
            if aside and span[0] < late:
                span = (late, span[1])
            self._add(
                match, subject, "rank", ">" if match["big"] else "<", span, factor=float(count)
            )
        for match in self._search(
            rf"\bsecond only to (?:that (?:of|in) )?(?P<y>{P})(?:{_GAP}\bsince (?P<p>{P}))?"
        ):
            references = [match.start(g) for g in ("p", "y") if match[g]]
            subject = self._subject(match, *references)
            if subject is None:
                return
            first = late if aside else date(2022, 3, 1)
            if match["p"]:
                _, last, _ = self._reference(self.s.period(match["p"]), subject)
                first = month_end(last).replace(day=1)
                first = days.months_before(first, -1)
            self._add(match, subject, "rank", ">", (first, subject.last), factor=2.0)
        # the largest of a year
        no_more = r"(?![^,;]{0,40}\bsince\b)"
        more = r"\b(?:(?P<big>more|larger|bigger|higher|faster|greater)|(?P<small>less|fewer|smaller|lower|slower))\b"
        for match in (
            *self._search(rf"(?:{size}){other}(?:\b(?:of|in|for|month) (?:the (?:whole )?year\b(?: so far| to date)?|(?P<y>{P}))|(?P<yy>{P})(?= to then\b| so far\b|\W*$|[,(—]| (?:was|were|came|is|fell on)\b)|\bsince (?:the )?(?P<s>{P})){no_more}"),
            *self._search(rf"{more}[^;\ue000-\ue7ff]{{0,60}}? than (?:it did |it had )?(?:in |during )?any (?:other )?(?:single )?month(?: (?:of|in|during))? (?:the (?:whole )?year\b|(?P<y>{P}))(?P<yy>(?!))?(?P<s>(?!))?"),
        ):  # fmt: skip
            groups = match.groupdict()
            char = groups["y"] or groups["yy"] or groups["s"]
            where = next((g for g in ("y", "yy", "s") if groups[g]), None)
            if char:
                period = self.s.period(char)
                if groups["s"] and period.relative != "start":
                    continue
                if not groups["s"] and (period.step not in ("year", "to_date") or period.relative):
                    continue
            year = self.s.period(char).first.year if char else None
            subject = self._subject(match, *([match.start(where)] if where else []))
            if subject is None:
                return
            if made(r"\bany\b").search(match[0]) and (subject.step != "month" or subject.first.year != (year or subject.first.year)):  # fmt: skip
                self.covered.append(match.span())
                self._leave(*match.span(), "It compares with each month of another year; that is not checked here.")  # fmt: skip
                continue
            if subject.step not in ("month", "window") or (year and subject.first.year != year):
                continue
            of = subject.first.year
            so_far = self._to_date()
            if so_far.year == of and not made(r"\bto then\b").search(self.m[match.start() :]):
                so_far = month_end(so_far) if so_far.day > 27 else days.months_before(so_far, 0) - timedelta(days=1)  # fmt: skip
            last = (
                max(subject.last, so_far)
                if so_far.year == of
                and not groups["s"]
                and not made(r"\bto then\b").search(self.m[match.start() :])
                else subject.last
                if self.context.today <= month_end(date(of, 12, 1))
                or (
                    groups["s"]
                    or made(r"\b(?:so far|to then|to date|the year)\b(?! as)").search(
                        match[0] + self.m[match.end() : match.end() + 12]
                    )
                )
                else date(of, 12, 31)
            )
            self._add(
                match,
                subject,
                "rank",
                ">" if groups["big"] else "<",
                (date(of, 1, 1), last),
                factor=1.0,
            )
        for match in self._search(
            r"\bbelow each of the (?:preceding|previous) (?P<n>\w+ )?months\b|\b(?:lower|smaller|slower) than (?:in )?(?:each|any) of the (?:preceding|previous) (?P<k>\w+) months\b"
        ):
            said = (match["n"] or match["k"] or "two ").strip()
            count = int(quantities.number(said) or 2)
            subject = self._subject(match)
            if subject is None:
                return
            first = days.months_before(subject.first, count)
            self._add(match, subject, "rank", "<", (first, subject.last), factor=1.0)

    def _range(self, groups: Mapping[str, str | None], subject: Period) -> tuple[date, date]:
        """The months that are ranked, the subject among them."""
        since, of = groups.get("p"), groups.get("y")
        if since:
            _, last, step = self._reference(self.s.period(since), subject)
            period = self.s.period(since)
            if step == "year" and not period.relative:
                return period.first, subject.last
            first = days.months_before(last.replace(day=1), -1)
            return first, subject.last
        if of and self.s.period(of).first != WAR_BEGAN:
            period = self.s.period(of)
            if period.relative == "before":
                months = period.count * (12 if period.step == "year" else 1)
                return days.months_before(subject.first, months - 1), subject.last
            over = self.context.today > period.last
            return period.first, period.last if over else subject.last
        return date(2022, 3, 1), subject.last

    def _records(self) -> None:
        size = rf"(?:(?P<big>{_BIG})|(?P<small>{_SMALL}))"
        gap = rf"(?:(?!{_BIG}|{_SMALL}|\b(?:since|while|whereas|but|before|then)\b)[^;]){{0,110}}?"
        again = r"(?:gained|took|made|captured|seized|had|advanced|saw|moved|achieved)"
        forms = [
            rf"{size}{gap}{self._AGO}",
            r"\b(?:(?P<years>one|two|three|[123])[- ]year|(?P<months>\d{1,2}|six|seven|eight|nine|ten|eleven|twelve|five|four|three|two)[- ]month)[- ](?:(?P<big>high|peak|record)|(?P<small>low))\b",
            rf"\b(?:(?P<big>more|larger|bigger|higher|faster)|(?P<small>less|fewer|smaller|lower|slower))\b[^;]{{0,60}}? than (?:it did )?(?:in |during )?any (?:other |single )?(?:month|year) since (?P<p>{P})",
            rf"(?P<big>\bnot since(?= {P}(?:[^;]{{0,60}}\b(?:so|as) (?:much|many|large|big|fast|quickly)\b|\W*$))|\bthe last time (?:that )?(?:\w+ ){{1,4}}{again} (?:so|as much|as many|more|greater|larger|bigger)\b[^;\ue000-\ue7ff]{{0,60}}?\b(?:was|were)(?: back)?(?: in| during)?) (?P<p>{P})",
            rf"(?P<small>\bthe last time (?:that )?(?:\w+ ){{1,4}}{again} (?:so little|less|fewer|smaller)\b[^;\ue000-\ue7ff]{{0,60}}?\b(?:was|were)(?: back)?(?: in| during)?) (?P<p>{P})",
            rf"(?P<big>\bno (?:other )?month since (?P<p>{P}) (?:was|has been|had been|saw) (?:larger|bigger|more|greater)\b(?: than {P})?)",
            rf"(?P<big>\b(?:unseen|unmatched|unequalled|not seen|unrivalled) since (?P<p>{P}))",
            rf"{size}{_GAP}(?P<w>{P})",
        ]  # fmt: skip
        for number, form in enumerate(forms):
            for match in made(form).finditer(self.m):
                if self._taken(match):
                    continue
                denied = number not in (3, 4, 5) and made(_NOT).search(self.m[: match.start()])
                if denied and not made(r"\bnot only\b").search(self.m):
                    self.covered.append(match.span())
                    self._leave(
                        *match.span(),
                        "A comparison that is denied: only positive ones are checked.",
                    )
                    continue
                groups = match.groupdict()
                if groups.get("w") and self.s.period(groups["w"]).first != WAR_BEGAN:
                    continue
                refs = [match.start("p")] if groups.get("p") else []
                if groups.get("p") and self.s.period(groups["p"]).relative == "start":
                    continue
                subject = self._subject(match, *refs)
                if subject is None:
                    return
                if subject.step in ("window", "to_date"):
                    self.covered.append(match.span())
                    self._leave(
                        *match.span(), "It compares a season or a span with months; name the month."
                    )
                    continue
                if subject.step != "year" and made(
                    r"\bof any (?:calendar )?year\b|\byear(?:ly)? (?:total|gain)\b|\bannual\b"
                ).search(self.m):
                    of = subject.first.year
                    subject = replace(
                        subject, first=date(of, 1, 1), last=date(of, 12, 31), step="year"
                    )
                span = self._since(match, subject)
                if span is None:
                    continue
                if subject.step == "year":
                    span = (date(span[0].year, 1, 1), date(span[1].year, 12, 31))
                if span[1] >= subject.first:
                    self.covered.append(match.span())
                    self._leave(
                        *match.span(),
                        "The period that it counts from is not before the one compared.",
                    )
                    continue
                small = bool(groups.get("small"))
                self._add(match, subject, "smallest_since" if small else "largest_since",
                          "<" if small else ">", span,
                          qualifier="already" if made(r"\balready\b").search(self.m) else None)  # fmt: skip

    _FRACTIONS = {
        "half": 0.5, "a third": 1 / 3, "one third": 1 / 3, "a quarter": 0.25, "one quarter": 0.25,
        "a fifth": 0.2, "one fifth": 0.2, "two thirds": 2 / 3, "two-thirds": 2 / 3,
        "three quarters": 0.75, "three-quarters": 0.75, "a tenth": 0.1, "one-third": 1 / 3,
        "one-fifth": 0.2, "a sixth": 1 / 6, "one-half": 0.5,
    }  # fmt: skip

    def _fractions(self) -> None:
        words = "|".join(sorted(self._FRACTIONS, key=len, reverse=True))
        tail = rf"(?: of| the| that| as much| those| what| it| its| gains?| amount| level| pace| rate| figure| total| was| were| had| been| as| taken| seized| captured| took| gained| recorded| back| ground| land| territory| area| {A}|'s| compared| with| against| in(?! )| (?:from|to|on|in)(?= {P}))*(?: of (?:its|the) (?:pace|rate|level)(?: of advance)?)?(?: (?:of|in|from))? ?(?P<p>{P})(?P<p2>(?!))?"
        of_rate = rf" of (?:its |the |their )?(?:rate|pace|level)(?: of advance)? (?:from|of|in) (?P<p>{P})(?P<p2>(?!))?"
        for match in self._search(rf"(?:{_ABOUT} )?\b(?P<f>{words})\b(?:{of_rate})"):
            self._ratio(
                match, "fraction_of", self._FRACTIONS[match["f"].lower()], self._below(match)
            )
        for match in self._search(
            rf"(?:{_ABOUT} )?\b(?P<f>{words}) as (?:much|many|large|big|fast)\b(?! again)[^;]{{0,60}}? as\b{_GAP}(?P<p>{P})(?P<p2>(?!))?"
        ):
            self._ratio(match, "fraction_of", self._FRACTIONS[match["f"].lower()], match["q"])
        for match in self._search(rf"(?:{_ABOUT} )?\b(?P<f>{words})\b{tail}"):
            after = self.m[match.end() : match.end() + 25]
            rest = match[0][len(match["q"] or "") :]
            if made(r"\b(?:more|above|higher|less|lower|below)\b").search(rest):
                continue
            if made(r"^\W*(?:more|less|higher)\b").search(after):
                continue
            if made(r"\bby (?:nearly |about )?$").search(self.m[: match.start()]):
                continue
            self._ratio(
                match, "fraction_of", self._FRACTIONS[match["f"].lower()], self._below(match)
            )
        for match in self._search(rf"(?:{_ABOUT} )?\bhalved\b(?:{_TO})?"):
            # "more than halved": less than half was left
            turned = {"more than": "less than", "over": "less than", "less than": "more than", "just over": "just under", "just under": "just over"}  # fmt: skip
            said = match["q"].lower() if match["q"] else None
            if said == "at least":
                self.covered.append(match.span())
                self._leave(*match.span(), "How many times or what part of it that was, is not understood.")  # fmt: skip
                continue
            self._ratio(match, "fraction_of", 0.5, turned.get(said or "", said))
        for match in self._search(
            rf"(?:\bby )?(?:{_ABOUT} )?{_COUNT}(?: times| ?-?fold) (?:less|lower|smaller|below|fewer|slower)\b{_TO}"
        ):
            count = quantities.number(match["count"])
            if count:
                self._ratio(match, "fraction_of", 1 / count, match["q"])
        for match in self._search(
            rf"\b(?:dropped|fell|fallen|declined|decreased|shrank|slowed)\b[^;,]{{0,12}}?\bby (?:{_ABOUT} )?{_COUNT} times\b(?:{_TO})?"
        ):
            count = quantities.number(match["count"])
            if count:
                self._ratio(match, "fraction_of", 1 / count, match["q"])

    def _below(self, match: re.Match[str]) -> str | None:
        """The qualifier of a fraction, "below" before it among them."""
        if match["q"]:
            return match["q"]
        below = made(r"\b(?:below|under|less than) $").search(self.m[: match.start()])
        return "under" if below else None

    def _ratio(self, match: re.Match[str], kind: str, factor: float, qualifier: str | None) -> None:
        if made(r"\b(?:\w+ed|rose|fell|grew) and (?:then |later )?\w+ again\b").search(self.m):
            self.covered.append(match.span())
            self._leave(*match.span(), "It went on over several months; which, is not said.")
            return
        if made(r"\bsince\b").search(match[0]):
            self.covered.append(match.span())
            self._leave(
                *match.span(), "It compares a pace since some day, not one period with another."
            )
            return
        said = qualifier.lower() if qualifier else None
        comparator = (
            "<"
            if said in ("under", "less than")
            else ">"
            if said in ("over", "more than", "at least")
            else "="
        )
        place = self._to(match)
        if place is None:
            self._month_before(match, kind, comparator, round(factor, 4), said)
            return
        if self._first_and_last(match, place, kind, round(factor, 4), qualifier):
            return
        period = self.s.period(self.m[place])
        subject = self._subject(match, place)
        if subject is None:
            return
        first, last, _ = self._reference(period, subject)
        if first == subject.first and last == subject.last:
            return
        self._add(
            match, subject, kind, comparator, (first, last), factor=round(factor, 4), qualifier=said
        )

    def _first_and_last(
        self, match: re.Match[str], place: int, kind: str, factor: float, qualifier: str | None
    ) -> bool:
        """ "Doubled between January and August": the last month against the first."""
        period = self.s.period(self.m[place])
        start = self.s.at[place] - self.offset
        said = (
            self.m[:place].endswith("between ") or self.piece[start : start + 5].lower() == "from "
        )
        if period.step != "window" or not said:
            return False
        last = month_end(period.last).replace(day=1)
        self.context.subject = Period(last, month_end(last), "month", 0, 0, basis=period.basis)
        self._add(match, self.context.subject, kind, "=", (period.first, month_end(period.first)),
                  factor=factor, qualifier=qualifier)  # fmt: skip
        return True

    def _month_before(
        self, match: re.Match[str], kind: str, comparator: str, factor: float, qualifier: str | None
    ) -> None:
        """ "Slowed by half in September": a change of a month without more is one from the month before."""
        subject = self._subject(match)
        if subject is None:
            return
        if subject.step not in ("month", "year"):
            self.covered.append(match.span())
            self._leave(*match.span(), "It does not say with what it compares.")
            return
        beside = made(rf"^[^;\ue800-\uf3ff]{{0,30}}?({P})").match(self.m[match.end() :])
        said = self.s.period(beside[1]) if beside else None
        if said and not (
            said.relative == "year before" or (said.relative == "before" and said.count == 1)
        ):
            said = None
        yearly = [
            place for place, char in enumerate(self.m)
            if "\ue000" <= char <= "\ue7ff" and self.s.period(char).relative == "year before"
        ]  # fmt: skip
        if self.base is not None:
            self.used.add(self.base)
            reference = self._reference(self.s.period(self.m[self.base]), subject)[:2]
        elif said:
            reference = self._reference(said, subject)[:2]
        elif yearly:
            reference = self._reference(self.s.period(self.m[yearly[0]]), subject)[:2]
        elif subject.step == "year":
            of = subject.first.year - 1
            reference = (date(of, 1, 1), date(of, 12, 31))
        else:
            first = days.months_before(subject.first, 1)
            reference = (first, month_end(first))
        self._add(match, subject, kind, comparator, reference, factor=factor, qualifier=qualifier)

    def _multiples(self) -> None:
        verbs = {"doubl": 2.0, "tripl": 3.0, "quadrupl": 4.0, "trebl": 3.0, "twice": 2.0}
        for match in self._search(
            rf"(?:(?:\bby )?{_ABOUT} )?\b(?P<v>doubl\w+|tripl\w+|trebl\w+|quadrupl\w+|twice)\b(?:{_TO})?"
        ):
            factor = next(f for stem, f in verbs.items() if match["v"].lower().startswith(stem))
            moved = made(r"\b(?:doubl|tripl|trebl|quadrupl)(?:ed|es)$").search(match["v"])
            if self._to(match) is None and not moved:
                continue
            self._ratio(match, "multiple_of", factor, match["q"])
        for match in self._search(rf"(?:{_ABOUT} )?{_COUNT}(?:-| )?(?:times|fold)\b(?:{_TO})?"):
            count = quantities.number(match["count"]) or _and_a_half(match["count"])
            if self._to(match) is None and not made(rf"\b{_ROSE}\b[^,;]{{0,20}}$").search(
                self.m[: match.start()]
            ):
                continue
            if count and count > 1:
                self._ratio(match, "multiple_of", count, match["q"])
        for text in (
            rf"\b(?:exceed\w*|surpass\w*|outstrip\w*|topp\w+|larger than|bigger than|greater than|higher than|(?P<less>smaller than|lower than|below))\b{_GAP}(?P<p>{P}){_NEAR}\bfactor of (?:{_ABOUT} )?{_COUNT}(?P<p2>(?!))?",
            rf"\bfactor of (?:{_ABOUT} )?{_COUNT}\b(?P<less> (?:smaller|lower|less|below|fewer))?(?:{_TO})?",
        ):
            for match in self._search(text):
                count = quantities.number(match["count"]) or _and_a_half(match["count"])
                fell = match["less"] or made(rf"\b{_FELL}\b[^,;]{{0,30}}$").search(
                    self.m[: match.start()]
                )
                rose = made(rf"\b{_ROSE}\b[^,;]{{0,30}}$").search(self.m[: match.start()])
                if self._to(match) is None and not fell and not rose:
                    continue
                if count and count > 1:
                    kind = "fraction_of" if fell else "multiple_of"
                    self._ratio(match, kind, 1 / count if fell else count, match["q"])
        for match in self._search(
            rf"\bhalf (?:as (?:much|large|big) again|again as (?:much|large|big))\b(?:{_TO})?"
        ):
            if self._to(match) is not None:
                self._ratio(match, "multiple_of", 1.5, None)
        words = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
        for match in self._search(rf"(?:{_ABOUT} )?\b(?P<n>{'|'.join(words)})-?fold\b(?:{_TO})?"):
            if self._to(match) is None and not made(rf"\b{_ROSE}\b[^,;]{{0,20}}$").search(
                self.m[: match.start()]
            ):
                continue
            self._ratio(match, "multiple_of", words.index(match["n"].lower()) + 2.0, match["q"])

    def _changes(self) -> None:
        less = r"\b(?P<less>less|lower|below|down|smaller|slower|fewer|decrease|drop|decline|fall|fell|dropp\w+|slow\w*|declin\w+|decreas\w+|shr[ai]nk\w*|under)\b"
        more = r"\b(?P<more>more|higher|above|up|larger|bigger|faster|greater|increase|rise|rose|grew|increas\w+|grow\w*|accelerat\w+|ris\w+)\b"
        moved = rf"\b(?:(?P<less>{_FELL})|(?P<more>{_ROSE}))\b"
        near = r"(?:(?!\b(?:from|to|at|of|than)\b)[^;(\ue000-\ue7ff]){0,30}?"
        words = {"a third": 33.3, "a quarter": 25.0, "a fifth": 20.0, "half": 50.0, "a tenth": 10.0,
                 "two thirds": 66.7, "two-thirds": 66.7, "three quarters": 75.0}  # fmt: skip
        named = "|".join(words)
        part = rf"(?:(?P<c>{C})|\b(?:{_ABOUT} )?(?P<f>{named})\b)"
        for number, text in enumerate((
            rf"(?P<c>{C})(?P<f>(?!))? (?:{less}|{more})(?:{_TO})",
            rf"(?:{less}|{more})(?: of |{near}(?:\bby )?)(?P<c>{C})(?P<f>(?!))?(?:{_TO})",
            rf"(?P<c>(?!))?(?:{_ABOUT} )?\b(?P<f>{named}) (?:{less}|{more})(?:{_TO})",
            rf"(?:{less}|{more}) by {part}(?:{_TO})",
            rf"{moved}(?: \w+){{0,2}}? {P}(?: \w+){{0,2}}? by {part}(?P<p>(?!))?(?P<p2>(?!))?",
            rf"{moved}(?: (?!from|to|at)\w+){{0,2}}?(?: by)? {part}(?P<p>(?!))?(?P<p2>(?!))?",
        )):  # fmt: skip
            for match in self._search(text):
                groups = match.groupdict()
                if self.held:
                    continue  # a level against a level: no gain
                if made(r"^ (?:straight|consecutive|successive|month|year|time|week)\b").match(self.m[match.end() :]):  # fmt: skip
                    continue  # "for a third month"
                if match["c"]:
                    percent = self.s.percent(match["c"])
                    value, qualifier = percent.value, percent.qualifier
                    if made(r"^ of (?:all |the )?(?:ukrain\w*|the country|its territory)\b").search(self.m[match.end() :]):  # fmt: skip
                        continue
                else:
                    value, qualifier = words[match["f"].lower()], groups.get("q") or "about"
                factor = -value if match["less"] else value
                place = self._to(match)
                if made(r"\bsince\b").search(match[0]):
                    self.covered.append(match.span())
                    self._leave(
                        *match.span(), "It speaks of a time since some day, not of one period."
                    )
                    continue
                if (
                    place is not None
                    and match["less" if match["less"] else "more"]
                    and made(rf"^(?:{_ROSE}|{_FELL})$").match(match["less"] or match["more"])
                ) and self._first_and_last(match, place, "change_percent", factor, qualifier):
                    continue
                if number >= 4 or place is None:
                    self._month_before(match, "change_percent", "=", factor, qualifier)
                    continue
                subject = self._subject(match, place)
                if subject is None:
                    return
                first, last, _ = self._reference(self.s.period(self.m[place]), subject)
                if (first, last) == (subject.first, subject.last):
                    continue
                self._add(match, subject, "change_percent", "=", (first, last), factor=factor,
                          qualifier=qualifier)  # fmt: skip

    def _differences(self) -> None:
        less = r"\b(?P<less>less|lower|below|down|smaller|fewer|under)\b"
        more = r"\b(?P<more>more|higher|above|up|larger|bigger|greater)\b"
        for match in (
            *self._search(rf"(?P<a>{A}) (?:of \w+ |won |taken )?(?:{less}|{more})(?: \w+){{0,2}}?(?:{_TO})?"),
            *self._search(rf"\b(?:(?P<less>{_FELL})|(?P<more>{_ROSE}))(?: \w+){{0,2}}? by (?P<a>{A})(?: \w+){{0,2}}? (?:from|on|over|than|compared (?:to|with)) (?:the |that of |its )?(?P<p>{P})(?P<p2>(?!))?"),
        ):  # fmt: skip
            place = self._to(match)
            if place is None:
                continue
            subject = self._subject(match, place)
            if subject is None:
                return
            if self.held:
                self.covered.append(match.span())
                self._leave(*match.span(), "It compares what was held, not what was gained.")
                continue
            amount = self.s.area(match["a"])
            first, last, _ = self._reference(self.s.period(self.m[place]), subject)
            if (first, last) == (subject.first, subject.last):
                continue
            kind = "less_than" if match["less"] else "more_than"
            self._add(
                match, subject, kind, "<" if match["less"] else ">", (first, last), amount=amount
            )

    def _as_much(self) -> None:
        for match in self._search(
            rf"(?:{_ABOUT} )?\b(?:as much(?: \w+| {P}){{0,4}} as|(?:the )?same (?:as|amount as)|match(?:ed|es|ing)|equall?(?:ed|s|ing|led)?(?: to)?|on (?:a )?par with|as many as)\b{_GAP}(?P<p>{P})"
        ):
            subject = self._subject(match, match.start("p"))
            if subject is None:
                return
            two = made(rf"[^;]{{0,12}}\band\b[^;]{{0,12}}({P})").match(self.m[match.end() :])
            if two:
                self.covered.append((match.start(), match.end() + two.end()))
                self._leave(
                    match.start(),
                    match.end() + two.end(),
                    "The two periods that are added up do not adjoin.",
                )
                continue
            first, last, _ = self._reference(self.s.period(match["p"]), subject)
            if self.held and subject.step == "month":
                subject = replace(subject, first=subject.last, step="day")
            share = made(r"\bshare\b").search(self.m)
            self._add(match, subject, "as_much_as", "=", (first, last), qualifier=match["q"],
                      measure="share_held" if self.held and share else None)  # fmt: skip

    def _than(self) -> None:
        more = r"(?P<more>more|larger|bigger|greater|higher|faster|quicker)"
        less = r"(?P<less>less|smaller|lower|slower|fewer|short)"
        up = r"(?P<more>up|ris(?:e|en|ing)|rose|grew|increas\w+|accelerat\w+|jump\w*)"
        down = r"(?P<less>(?<!slowing )(?<!slowed )down|declin\w+|decreas\w+|reduction|reduced|drop(?:ped)?|fall(?:en)?|fell|slow(?:ed|down)|slow-down|deceleration)"
        than = r"(?:than|compared (?:to|with))"
        since = r"(?:from|on|compared (?:to|with))"
        nouns = r"(?:(?P<more>increase|rise|jump|growth|acceleration)|(?P<less>decline|decrease|drop|fall|slowdown|slow-down|reduction))"
        for text in (
            rf"\b(?:{more}|{less})\b(?: \w+| {P}| \({C}\)){{0,6}} {than}\b{_GAP}(?P<p>{P})",
            rf"\b(?:{up}|{down})\b(?: [\w-]+){{0,3}}? {since}\b(?:(?!\b(?:since|than|from)\b|,(?!\d))[^;\ue000-\ue7ff]){{0,80}}?(?P<p>{P})",
            rf"\b{nouns} (?:over|from|on|compared (?:to|with)) (?:the |that of |that in )?(?P<p>{P})",
            rf"\b(?P<more>exceed\w*|surpass\w*|outpac\w*|topp\w+|outstrip\w*|beat)\b(?! [^,;]{{0,25}}\bby\b)(?P<less>(?!))? (?:[^,;\ue000-\uefff]{{0,60}}?|(?:the |all )?{A} (?:\w+ ){{0,4}}?)(?P<p>{P})",
            rf"\b(?P<more>(?:well |far )?above)\b(?P<less>(?!))? (?:that of |those of |the figure (?:for|of) |(?:the )?{A}(?: \w+){{0,4}} )?(?:(?:all|the (?:whole|entirety|entire)) (?:of )?)?(?P<p>{P})",
            rf"\b(?P<less>(?:well |far )?below)\b(?P<more>(?!))? (?:that of |those of |the figure (?:for|of) |(?:the )?{A}(?: \w+){{0,4}} )?(?P<p>{P})",
        ):
            for match in self._search(text):
                if made(rf"(?<!\(){C}").search(match[0]):
                    continue
                part = made(rf"\bthan (?:[\w-]+ ){{0,2}}{_PART}\b").search(match[0])
                if part or made(rf"\b{_PART} $").search(self.m[: match.start()]):
                    self.covered.append(match.span())
                    self._leave(*match.span(), "How many times or what part of it that was, is not understood.")  # fmt: skip
                    continue
                if made(r"\b(?:any|except)\b").search(match[0]) or made(
                    r"\bno (?:other )?(?:month|year)\b"
                ).search(self.m[: match.start()]):
                    continue  # "more than in any other year"
                subject = self._subject(match, match.start("p"))
                if subject is None:
                    return
                if self.held:
                    self.covered.append(match.span())
                    if not made(A).search(match[0]):
                        self._share_than(match, subject)
                    else:
                        self._leave(
                            *match.span(), "It compares what was held, not what was gained."
                        )
                    continue
                first, last, _ = self._reference(self.s.period(match["p"]), subject)
                if (first, last) == (subject.first, subject.last):
                    continue
                kind = "less_than" if match["less"] else "more_than"
                self._add(match, subject, kind, "<" if match["less"] else ">", (first, last))
        # "was slower than July" is above; "November 2024 was larger than July 2025" reads as it stands

    def _share_than(self, match: re.Match[str], subject: Period) -> None:
        first, last, _ = self._reference(self.s.period(match["p"]), subject)
        if (first, last) != (subject.first, subject.last):
            kind = "less_than" if match["less"] else "more_than"
            self._add(match, subject, kind, "<" if match["less"] else ">", (first, last),
                      measure="share_held")  # fmt: skip

    def _shares(self) -> None:
        words = "|".join(sorted(self._FRACTIONS, key=len, reverse=True))
        part = rf"(?:(?P<c>{C})|(?:{_ABOUT} )?\b(?P<f>{words})\b)"
        advances = r"(?:gains?|advances?|territory|land|ground|area|progress)"
        for text in (
            rf"{part} of (?:all |the |its |total |russian |russia's |moscow's |{P}(?:'s)? |those |that |these )*(?:\w+ )?{advances}\b[^;,]{{0,80}}?\b(?:in|from|fell (?:on|in)|were in|came in) (?:the )?(?:eastern |southern |northern |northeastern |southeastern |central )?(?P<o>{O})",
            rf"(?P<o>{O})[^;]{{0,110}}?\b(?:account\w*|made up|responsible|concentrat\w+) (?:for )?{part} of (?:all |the |its |total |russian |russia's |moscow's |{P}(?:'s)? )*(?:\w+ )?{advances}\b",
            rf"(?P<o>{O})[^;]{{0,40}}?\b(?:account\w*|made up|stood|responsible) (?:for )?{part}",
            rf"(?P<o>{O})(?:'s)? share (?:of [^;]{{0,30}})?\bwas {part}",
        ):
            for match in self._search(text):
                subject = self._subject(match)
                if subject is None:
                    return
                if match["c"]:
                    percent = self.s.percent(match["c"])
                    amount = Amount(percent.value, "percent", percent.qualifier, 0, 0)
                else:
                    value = round(100 * self._FRACTIONS[match["f"].lower()], 1)
                    amount = Amount(value, "percent", match.groupdict().get("q") or "about", 0, 0)
                also = made(rf"(?:(?:,| and|, and)(?: the| in| in the)? {O})*").match(self.m, match.end("o"))  # fmt: skip
                places = [i for c in match["o"] + (also[0] if also else "") if c >= _O for i in self.s.oblast(c)]  # fmt: skip
                self._add(
                    match, subject, "share", "=", amount=amount, places=tuple(dict.fromkeys(places))
                )

    def _shares_held(self) -> None:
        """What Russia holds: of Ukraine, or of an oblast that is named, in per cent."""
        for match in self._search(
            rf"\b(?:hold|holds|held|control|controls|controlled|controlling|occupies|occupied|occupying)\b(?:(?!\b(?:compared|from|up|of)\b)[^;]){{0,60}}?(?P<c>{C})(?: of (?:the )?(?:eastern |southern )?(?P<o>{O}))?"
        ):
            percent = self.s.percent(match["c"])
            of = made(r"^ of (?:all of )?(?:the territory of )?(?:pre-\d{4} )?(?:ukraine|the country|ukrainian territory|its territory|ukrain\w+|the total|internationally)\b").search(self.m[match.end() :])  # fmt: skip
            of = of or made(r"\bof Ukraine\b|\bUkraine's territory\b|\bof the country\b").search(
                self.m[: match.end()]
            )
            end = self.m[match.end() :].strip(" .!\"'”")
            if match["o"]:
                places = self.s.oblast(match["o"])
                if len(places) > 1:
                    self.covered.append(match.span())
                    self._leave(*match.span(), "A share of two oblasts together; no series has it.")
                    continue
            elif of or not end or end.startswith((",", ";", "(")):
                places = ("ua",)
            else:
                self.covered.append(match.span())
                self._leave(
                    *match.span(), "It does not say of what that is a share; name the oblast."
                )
                continue
            subject = self._subject(match)
            if subject is None:
                return
            amount = Amount(percent.value, "percent", percent.qualifier, 0, 0)
            kind, comparator = _limit_kind(percent.qualifier)
            self._add(match, subject, kind, comparator, amount=amount, measure="share_held", places=places,
                      qualifier=percent.qualifier if kind == "value" else None)  # fmt: skip
            if kind == "threshold":
                self.readings[-1] = replace(self.readings[-1], qualifier=None)

    def _values(self) -> None:
        """Amounts with their period: next to them, or the only one that can be meant."""
        # "up from 610 in October" is a comparison, and a number of October.
        open_spans = {
            span for r, span in zip(self.readings, self.spans, strict=True)
            if (r.threshold is None and r.reference_start) or r.measure == "share_held"
        }  # fmt: skip
        self.covered = [span for span in self.covered if span not in open_spans]
        values: dict[int, Reading] = {}
        for match in list(self._search(rf"{A}|{C}")):
            char = match[0]
            amount = self.s.area(char) if char < "\uf000" else self.s.percent(char)
            if amount.unit == "percent" and any(a <= match.start() < b for a, b in open_spans):
                continue
            rest, before = self.m[match.end() :], self.m[: match.start()]
            if amount.unit == "percent" and self.held:
                continue  # a share of what is held, not of what was gained
            if amount.unit == "percent" and not made(
                r" of (?:all of )?(?:ukraine|the country|ukrainian territory|its territory)\b"
            ).match(rest):
                continue
            if made(rf"(?:{A}|{C}) ?\((?:or |about |around |some )?$").search(before) and made(
                r"^\)"
            ).match(rest):
                continue  # the same in another unit
            if made(
                r"^ (?:of \w+ )?(?:more|less|fewer|higher|lower|larger|smaller|above|below)\b"
            ).match(rest):
                continue  # a difference
            changed = made(
                rf"\b(?:(?P<less>{_FELL})|{_ROSE})\b[^;]{{0,60}}\bby (?:(?!to\b)[a-z-]+ ){{0,2}}$"
            ).search(before)
            if (
                changed
                and (
                    changed["less"]
                    or made(r"\b(?:gains?|advances?|pace|rate|figure)\b").search(before)
                )
                and not made(r"\badvanc(?:ed|ing)\b").search(changed[0])
            ):
                continue  # by how much a pace or an area changed
            if before.endswith("minus "):
                amount = replace(amount, value=-amount.value)
            if made(r"^\W{0,3}(?:a|per|each|every) (?:day|week|month)\b").match(rest) or made(
                r"\b(?:daily|weekly)\b"
            ).match(rest[:20]):
                self.covered.append(match.span())
                self._leave(*match.span(), "An average pace; the series here are of whole months.")
                continue
            held = amount.unit != "percent" and made(
                r"\b(?:holds?|held|controls|controlled|occupies|under (?:its|russian) control)\b[^,;]{0,60}$"
            ).search(before)
            if held and made(
                rf"\b(?:{_ROSE}|{_FELL}) by [^,;]{{0,12}}$|\b(?:increas\w*|rise|growth|added|gain\w*|lost|loss|took|tak(?:e|en|ing)|net)\b[^,;]{{0,40}}$"
            ).search(before):
                held = None  # what was added to it
            if made(
                r"\b(?:drop|dropped|fell|fall|rise|rose|bringing|total(?:s|led|ling)?)\b[^,;]{0,40}\bto [^,;]{0,12}$"
            ).search(before):
                held = held or made(r"\b(?:occupied|held|controlled)\b").search(before)
                if not held and not made(r"\b(?:advance|gains?|pace|progress)\b").search(before):
                    continue
            own = self._own(match)
            if own is None:
                continue
            self.context.subject = self.context.subject or own
            passed = made(r"\b(?:topp\w+|exceed\w*|surpass\w*|pass(?:ed|es|ing)) $").search(before)
            each = made(
                rf"\btimes? (?:in |during )?{P}|\b(?:in (?:a|one|any|each|every)(?: single)? month|monthly|per month)\b"
            ).search(self.m[slice(*self._clause(*match.span()))])
            part = made(
                rf"(?:\b(?:half|thirds?|quarters?|fifth|most|part|much)|{C}) of (?:the )?(?:{P}(?:'s)? )?$"
            ).search(before)
            of_it = part and not any(a <= match.start() < b for a, b in open_spans)
            if of_it or (each and own.step != "month" and amount.unit != "percent"):
                self.covered.append(match.span())
                self._leave(*match.span(), "Only a part of that number is meant." if of_it else "It speaks of single months of a longer time.")  # fmt: skip
                continue
            kind, comparator = _limit_kind("over" if passed else amount.qualifier)
            limit = replace(amount, qualifier=None) if kind == "threshold" else amount
            first, _ = self._clause(*match.span())
            which = made(rf"({O}), $").search(self.m[:first]) or made(rf"({O}),$").search(
                self.m[:first]
            )
            in_it = which and made(r"^ ?(?:which|where)\b").search(self.m[first:])
            self._add(match, own, kind, comparator, amount=limit, measure="area_held" if held else None,
                      places=self.s.oblast(which[1]) if which and in_it else self._places_of(match))  # fmt: skip
            values[match.start()] = self.readings[-1]
        net = [
            r for place, r in values.items() if made(r"\bnet\b[^,;]{0,40}$").search(self.m[:place])
        ]
        for number, r in enumerate(self.readings):
            # "gained 560 but lost 55, a net gain of 505": what stands beside a net gain is gross
            if r in values.values() and r not in net and r.measure is None and any(
                (n.subject_start, n.place_ids, n.unit) == (r.subject_start, r.place_ids, r.unit) for n in net
            ):  # fmt: skip
                self.readings[number] = replace(r, measure="gross_gain")
        self._beside(values)
        self.covered += open_spans

    def _beside(self, values: Mapping[int, Reading]) -> None:
        """ "505 in November, against 267 in October": two numbers, and what they say of each other."""
        for match in made(
            rf"(?:\b(?:(?P<up>up|rose|risen|rising|increas\w+|jump\w*|grew|grown)|(?P<down>down|fell|fallen|falling|dropp\w+|slow\w*|declin\w+)|(?P<by>compared (?:to|with)|against|versus|vs\.?|after))\b"
            rf"(?: to {A})?(?: (?:in|during))?(?: {P})?(?: from)?|{P} from)(?: (?:the|a|just|only|about|more|than|gain|total|of))*? (?P<a>{A})"
        ).finditer(self.m):
            known = values.get(match.start("a"))
            ahead = [r for place, r in values.items() if place < match.start("a")]
            if known is None or not ahead or match["by"] == "after":
                continue
            first = ahead[0]
            reference = (known.subject_start, known.subject_end)
            if (
                {first.kind, known.kind} != {"value"}
                or (first.measure, first.unit, first.place_ids)
                != (known.measure, known.unit, known.place_ids)
                or first.subject_start <= known.subject_start
                or first.threshold == known.threshold
            ):
                continue
            more = (first.threshold or 0) > (known.threshold or 0)
            if match["down" if more else "up"]:
                continue
            self.covered.append(match.span())
            if any((r.subject_start, r.reference_start) == (first.subject_start, known.subject_start) for r in self.readings):  # fmt: skip
                continue
            subject = Period(
                first.subject_start, first.subject_end, first.step, 0, 0, basis=first.subject_basis
            )
            self._add(
                match,
                subject,
                "more_than" if more else "less_than",
                ">" if more else "<",
                reference,
                measure=first.measure,
                places=first.place_ids,
            )

    def _places_of(self, match: re.Match[str]) -> tuple[str, ...] | None:
        """The oblasts of an amount, where each of several has its own: "90 in Donetsk, 50 in Sumy"."""
        same = rf"{A} ?\((?:or |about |around |some )?$"  # in another unit
        marks = [
            m.start()
            for m in made(rf"{A}|{O}").finditer(self.m)
            if not made(same).search(self.m[: m.start()])
        ]
        is_place = [self.m[place] >= "\uf400" for place in marks]
        if len([x for x in is_place if not x]) < 2 or not any(is_place):
            return None
        at = marks.index(match.start()) if match.start() in marks else -1
        if at < 0:
            return None
        step = -1 if is_place[0] else 1
        if made(
            r"\b(?:in all|in total|overall|altogether|nationwide|across (?:Ukraine|the country))\b"
        ).search(self.m[match.end() : match.end() + 30]):
            return ("ua",)
        # Its own, or those of the number before it, with which it is compared.
        for mark in range(at, -1, -1):
            found: list[str] = []
            beside = mark + step
            while 0 <= beside < len(marks) and is_place[beside]:
                place = marks[beside]
                inside = made(r"\b(?:in|across|within|inside|throughout)(?: [\w-]+){0,3} $")
                if inside.search(self.m[:place]) or self._places(place, place + 1) != ("ua",):
                    found += self.s.oblast(self.m[place])
                beside += step
            if found and not is_place[mark]:
                return tuple(dict.fromkeys(found))
        return ("ua",)

    def _own(self, match: re.Match[str]) -> Period | None:
        """The period of an amount; none where it went from one number to another over several months."""
        own = self._beside_it(match)
        moved = rf"\bfrom (?:\w+ ){{0,3}}(?:{A}|\d[\d,.]*)[^;]{{0,40}} to (?:\w+ ){{0,3}}{A}|\b(?:{_ROSE}|{_FELL}) to {A}"
        over_months = own and own.step == "window" and made(moved).search(self.m)
        return None if over_months else own

    def _beside_it(self, match: re.Match[str]) -> Period | None:
        """The period of an amount: "505 in November", "November's 505", or the only one there is."""
        around = made(
            rf"({P})(?:,? when\b[^;,]*| (?:combined |together |taken together )?\((?:about |almost |nearly |or )?)$"
        ).search(self.m[: match.start()])
        beside = made(r"^ (?:in|during|for) (?:the month of )?[\ue000-\ue7ff]").search(
            self.m[match.end() :]
        )
        total = made(rf"^ since (?:the )?({P})").search(self.m[match.end() :])
        if total and self.s.period(total[1]).relative == "start":
            return self._since_start(self.s.period(total[1]))
        if around and not beside:
            return self._resolved(self.s.period(around[1]))
        owner = made(rf"({P})(?:'s| saw)? (?:(?!by\b)\w+ ){{0,2}}$").search(self.m[: match.start()])
        near = r"(?: (?!(?:and|or|compared|up|down|while|but|than|against|more|less|with|one|its|their|since|where|which|that|when|as|from|to|between|after|before|until|till|by|ahead|prior|near|outside|following|short|worth)\b)[\w'.-]+)"
        after = made(
            rf"^(?:'s)?(?: ?\([^;)]{{0,30}}\))?{near}{{0,7}}?(?: (?:in|during|for|over|of|throughout))?(?: (?:the )?(?:month of|whole of|entirety of|entire|whole|course of|all of))? ?(?P<p>{P})"
        ).search(self.m[match.end() :])
        others_own = [
            m.start(1) for m in made(rf"{A}(?: \w+){{0,2}} (?:in|during|for) ({P})").finditer(self.m)
            if m.start() > match.start()
        ]  # fmt: skip
        places = [
            place for place, char in enumerate(self.m)
            if "\ue000" <= char <= "\ue7ff" and not self._is_spoken(place) and not self._is_until(place)
            and self.s.period(char).first != WAR_BEGAN and self.s.period(char).last.year >= 2022
        ]  # fmt: skip
        places = [place for place in places if place not in others_own] or places
        named = made(
            rf"({P})(?:'s)? (?:\w+ )?(?:total|figure|gains?|tally|level|number|advance) (?:of|was|at) (?:just |only |about )?$"
        ).search(self.m[: match.start()])
        if named:
            return self._resolved(self.s.period(named[1]))
        if owner and "'s" in self._text(owner.start(1), owner.end()):
            return self._resolved(self.s.period(owner[1]))
        if after:
            place = match.end() + after.start("p")
            period = self.s.period(after["p"])
            if made(r"\bsince(?: the)? $").search(self.m[:place]):
                return self._since_start(period) if period.relative == "start" else None
            if made(
                r"\b(?:before|after|until|till|by|from|prior to|between|ahead of|following)(?: the)? $"
            ).search(self.m[:place]):
                return None
            if place not in places and not period.relative:
                return None
            return self._resolved(period)
        told = made(
            rf"\b(?:figure|total|gain|number|tally) (?:for|in|of) ({P}) (?:was|is|at|stood at|came to) (?:just |only |about )?$"
        ).search(self.m[: match.start()])
        if told:
            return self._resolved(self.s.period(told[1]))
        ahead = made(
            rf"\b(?:in|during|for) ({P}),?(?: (?:it|they|he|this|that|Russia|Moscow|the (?:figure|total|number|gain))\b)?(?: (?:forces|troops|was|were|took|taken|gained|seized|captured|had|saw|recorded|occupied|came to|stood at|another|a)\b){{0,3}}? (?:just |only |about )?$"
        ).search(self.m[: match.start()])
        if ahead and not beside and not self._is_compared(ahead.start(1)):
            return self._resolved(self.s.period(ahead[1]))
        first, last = self._clause(*match.span())
        inside = [p for p in places if first <= p < last and not self._is_compared(p)]
        compared = made(
            r"\b(?:from|than|above|below|exceed\w*|compared (?:to|with)|against|on|short of|contrast to)(?: the| a| an| more than)* $"
        ).search(self.m[: match.start()])
        if compared:
            return None  # another period's, and which is not said next to it
        inside = [p for p in inside if p not in self.used] or inside
        if len(inside) == 1:
            period = self.s.period(self.m[inside[0]])
            if period.relative == "start" and made(r"\bsince(?: the)? $").search(
                self.m[: inside[0]]
            ):
                return self._since_start(period)
            return self._resolved(period)
        if inside:
            return None
        others = [p for p in places if not self._is_compared(p) and p < match.start()]
        if len(others) > 1:
            others = [p for p in others if p not in self.used]
        if len({self.s.period(self.m[p]).first for p in others}) > 1:
            return None
        starts = [
            p for p in places
            if p < match.start() and self.s.period(self.m[p]).relative == "start"
        ]  # fmt: skip
        if starts:
            return self._since_start(self.s.period(self.m[starts[-1]]))
        if others:
            return self._resolved(self.s.period(self.m[others[-1]]))
        later = [p for p in places if not self._is_compared(p) and p > match.end()]
        later = [p for p in later if p not in self.used]
        subjects = {r.subject_start for r in self.readings}
        if (
            later
            and self.s.period(self.m[later[0]]).first not in subjects
            and made(rf"{_MARKS}|{A}|[—–:]|\bone of\b").search(self.m[match.end() : later[0]])
        ):
            return None
        if later:
            return self._resolved(self.s.period(self.m[later[0]])) if len(later) == 1 else None
        if any(self._is_compared(p) for p in places if p < match.start()):
            return None  # a total since some day
        if made(
            r"\btotal\b|\b(?:over|during|in|for) (?:the|a) (?:whole |full |entire )?year\b"
        ).search(self.m):
            return None
        assumed = [
            r for r, span in zip(self.readings, self.spans, strict=True)
            if r.subject_basis == "assumed" and not self._doubt(r, span)[0]
        ]  # fmt: skip
        if not assumed and self.inherited is None and not made(r"\bmonth\w*").search(self.m):
            self.covered.append(match.span())
            self._leave(
                *match.span(),
                "To which period this number belongs is not clear."
                if places
                else "It does not say which month is meant; name one, such as November 2025.",
            )
            return None
        return self._subject(match)

    def _resolved(self, period: Period) -> Period | None:
        """A period on its own: "the previous month" counts from the sentence's subject."""
        subject = self.context.subject
        if period.relative:
            if subject is None or period.relative in ("start", "first year"):
                return None
            said = self.piece[period.start : period.end]
            if subject.basis == "assumed" and made(r"^(?:the )?(?:past|last) \w+ months\b").match(said):  # fmt: skip
                return None  # they end now, not before a month that nobody named
            first, last = counted((subject.first, subject.last), period)
            step = "month" if (last - first).days < 32 else "window"
            return Period(first, last, step, 0, 0, basis=subject.basis)
        if period.step == "year" and period.first.year == self.context.today.year:
            return self._since_start(replace(period, relative="start"))
        return period


def _and_a_half(text: str) -> float | None:
    """ "two-and-a-half" -> 2.5."""
    found = made(r"^(\w+)[- ]and[- ]a[- ]half$").match(text)
    whole = quantities.number(found[1]) if found else None
    return whole + 0.5 if whole else None


def _limit_kind(qualifier: str | None) -> tuple[str, str]:
    if qualifier in ("under", "less than", "at most", "up to"):
        return "threshold", "<"
    if qualifier in ("more than", "over", "at least", "just over", "a little more than"):
        return "threshold", ">"
    return "value", "="


_HEDGE = r"\b(?:may|might|could) (?:be|have been|end up)\b"


def _hedge(before: str) -> str | None:
    found = made(_HEDGE).search(before)
    return "may be" if found else None
