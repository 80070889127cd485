"""Comparisons of ground gained or lost in English text, in the form that `pub.judge` can check.

Rules only: periods, amounts, places and estimators are found first and stand for themselves (one
private character each); short patterns over what is left tell one kind of comparison from another.
What is not understood is said, with the reason, instead of guessed.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from reading import english
from reading.english import WAR_BEGAN, Amount, Period, month_end

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

_BIG = r"(?:biggest|largest|greatest|highest|record|fastest|swiftest|quickest|most|steepest|strongest|best|sharpest)"
_SMALL = r"(?:smallest|lowest|slowest|least|weakest|worst|fewest|poorest|slimmest|slightest)"
_ORD = r"(?P<ord>\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)"
_COUNT = r"(?P<count>\d{1,2}(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty)"
_GAP = r"[^;\ue000-\ue7ff]{0,110}?"
_NEAR = r"[^;]{0,60}?"
_ABOUT = r"(?P<q>nearly|almost|about|around|roughly|approximately|some|more than|over|at least|less than|under|just over|just under|close to|well over)"
# Up to the period that something is compared with: after "than", "as", "from" where there is one.
_TO = (
    rf"(?:[^;\ue800-\uf3ff]{{0,90}}?\b(?:than|as(?! (?:much|many|large|big|fast|high|quick))|compared (?:to|with)|against|versus|vs|from|relative to)\b{_GAP}"
    rf"(?P<p>{P})|{_GAP}(?P<p2>{P}))"
)
_ROW = r"(?:in a row|running|consecutive(?:ly)?|straight|successive|on the trot)"

_TERRITORY = re.compile(
    r"advance|gain|territor|ground|\bland\b|\barea|captur|seiz|conque|occup|km|square|\bpace\b|\brate\b|"
    r"progress|\btook\b|\btaken?\b|taking|\bloss|\blost\b|retak|retook|recaptur|liberat|month|year|"
    r"quarter|half|held|hold|control|offensive|front|Russia|Moscow|summer|spring|autumn|winter|\bgrab|"
    r"settlement|town|city|village",
    re.IGNORECASE,
)
_COMPARES = re.compile(
    rf"\b(?:{_BIG[3:-1]}|{_SMALL[3:-1]}|more|less|fewer|larger|smaller|bigger|higher|lower|faster|slower|"
    r"double[ds]?|doubling|triple[ds]?|tripling|quadrupled?|halved|twice|times|\w+-?fold|half|third|"
    r"quarter|thirds|quarters|size|pace|fifth|sixth|tenth|much|account\w*|share|row|straight|consecutive|since|exceed\w*|equal\w*|same|match\w*|up|down|above|below|"
    r"first|second|combined)\b|[\ue800-\uf3ff]",
    re.IGNORECASE,
)  # fmt: skip


@dataclass
class _Sentence:
    """A piece of text with its finds put in as single characters, and the way back."""

    masked: str
    at: list[int]  # for each masked character its place in the text; one more for the end
    periods: list[Period]
    areas: list[Amount]
    percents: list[Amount]
    oblasts: list[tuple[str, ...]]

    def span(self, match: re.Match[str]) -> tuple[int, int]:
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


_STOP = re.compile(
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
        for place in places:
            for name in place.names:
                low = name.lower().strip()
                if place.id.startswith("ua-") and len(place.id) == 5:
                    self.oblast[re.sub(r" (?:oblast|region|province)$", "", low)] = (place.id,)
                elif place.id != "ua" and len(low) > 3:
                    self.town.add(low)
        self.town -= set(self.oblast)
        self.oblast_pattern = _any(self.oblast)
        self.estimator = {
            n.lower(): e.id for e in estimators for n in e.names if len(n) > 1
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
        ):  # fmt: skip
            if who in known:
                self.estimator.setdefault(name, who)
        self.estimator_pattern = _any(self.estimator)


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
_CITES = re.compile(
    r"\b(?:according to|analysis (?:by|of)|count(?:ed)? by|counted|data (?:from|of|by)|by|on|figures (?:from|of|by)|"
    r"calculat\w+ by|estimat\w+ by|said|says|reports?|reported|per|from|based on|using|cit\w+)\b",
    re.IGNORECASE,
)


def _estimator(sentence: str, names: _Names) -> str | None:
    """Whose count a sentence cites. "AFP, on ISW data" is AFP's count."""
    found = []
    for match in names.estimator_pattern.finditer(sentence):
        who = names.estimator[match[0].lower()]
        if who in ("nyt", "bbc", "cnn", "bild", "reuters", "bloomberg") and not (
            re.search(r"(?:count|analysis|data|calculat)", sentence[match.end() : match.end() + 30])
        ):
            continue
        data = re.match(
            r"(?:'s)?[ -]*(?:map |control |territorial )*data|'s (?:daily )?maps?",
            sentence[match.end() :],
        )
        before = sentence[max(0, match.start() - 24) : match.start()].lower()
        source = bool(
            re.search(
                r"(?:based on|using|from|on|of)\s(?:the\s|data (?:from|provided by)\s)?$", before
            )
        ) and bool(data)
        provided = bool(re.search(r"data (?:from|provided by|of|supplied by) (?:the )?$", before))
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
    level = _level(text)
    context = _Context(today)
    whole = _estimator(level[:1500], names)
    # Of what a text says elsewhere only those who count for a living are taken for the source.
    context.estimator = whole if whole in _COUNTERS else None
    readings: list[Reading] = []
    left: list[Left] = []
    for start, end in _pieces(level, text):
        piece = level[start:end]
        sentence = _mask(piece, start, today, names)
        if not _COMPARES.search(sentence.masked) or not (
            sentence.periods or _TERRITORY.search(sentence.masked)
        ):
            continue
        found, unclear = _Reader(sentence, piece, start, names, context).read()
        readings += found
        left += [replace(item, text=text[item.start : item.end].strip()) for item in unclear]
        if len(readings) + len(left) > 60:
            break
    if not readings and not left:
        shown = text[:80]
        left.append(Left(shown, 0, len(shown), "Nothing here compares ground gained or lost."))
    return Understood(tuple(dict.fromkeys(readings)), tuple(dict.fromkeys(left)))


def _mask(piece: str, offset: int, today: date, names: _Names) -> _Sentence:
    amounts = list(english.amounts(piece))[:200]
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
    periods = english.periods("".join(blank), today)[:200]
    for number, period in enumerate(periods):
        spans.append((period.start, period.end, chr(0xE000 + number)))
        blank[period.start : period.end] = "\x00" * (period.end - period.start)
    oblasts: list[tuple[str, ...]] = []
    for match in names.oblast_pattern.finditer("".join(blank)):
        if not match[0][0].isupper() or len(oblasts) >= 200:
            continue
        tail = re.match(r"(?:'s)?(?: (?:oblast|region|province)s?)?(?:'s)?", piece[match.end() :])
        end = match.end() + (tail.end() if tail else 0)
        spans.append((match.start(), end, chr(0xF400 + len(oblasts))))
        oblasts.append(names.oblast[match[0].lower()])
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
        at.append(offset + start)
        place = end
    masked.append(piece[place:])
    at += range(offset + place, offset + len(piece) + 1)
    return _Sentence("".join(masked), at, periods, areas, percents, oblasts)


_NOT = re.compile(
    r"\b(?:no other month|not|n't|never|no longer|isn't|wasn't|hardly|far from)\b[^,;]{0,30}$",
    re.IGNORECASE,
)
_FINER = re.compile(
    r"\b(?:weeks?|weekly|week's|fortnight|daily|a day|per day|(?:single|one)[- ]day|24[- ]hours?|hourly|days?)\b",
    re.IGNORECASE,
)
_SIZE = re.compile(
    r"\b(?:the size of|(?:about |roughly |nearly )?(?:the area of|as (?:large|big) as)|(?:larger|bigger|smaller) than|equivalent (?:in size )?to|half (?:of )?(?:London|Paris|New York))\s*(?:the |all of )?(?P<what>[A-Z][\w.]+)?",
)
_PROJECTION = re.compile(
    r"\b(?:at (?:this|that|the current|its current|the present|the same|P) (?:pace|rate|speed)|at (?:its |the )?[\ue000-\ue7ff]?(?:'s)? ?(?:pace|rate)|would (?:take|need|require|last|fall)|will (?:take|need)|by (?:the end of |mid-|early |late )?20[2-9]\d|more (?:years|months|days) to)\b",
    re.IGNORECASE,
)
_TWO_SIDED = re.compile(
    r"\bchanged hands|\bland change hands|in (?:both|either) directions?\b|by either side|"
    r"(?:\bas\b|\bthan\b|\bwhat\b) (?:Ukraine|Ukrainian forces|Kyiv|Russia|Russian forces|Moscow) (?:had )?(?:freed|liberated|retook|taken|took|captured|seized|won back)",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:casualt\w+|killed|wounded|dead|deaths?|soldiers|troops|personnel|prisoners|drones?|missiles?|"
    r"tanks?|shells?|dollars?|euros?|billion|million|prices?|exports?|attacks|assaults|strikes|votes?|sorties|GDP|econom\w+|inflation|roubles?|rubles?|temperatures?|refugees|goals)\b|[$€£]",
    re.IGNORECASE,
)
_GROUND = re.compile(
    r"square|km²|\bsq\b|territor|\bland\b|\bground\b|\barea\b|advance[sd]?\b|captur|seiz|conque|[\ue800-\uefff]",
    re.IGNORECASE,
)
_WAR_YEARS = re.compile(
    r"\b(?:war years?|years? of (?:the )?war|year of the (?:war|invasion)|past year \(|\d[\d,]* days to)",
    re.IGNORECASE,
)
_TOWN = re.compile(
    r"\b(?:biggest|largest|most important) (?:town|city|settlement|place|victory|prize|urban)\b",
    re.IGNORECASE,
)


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
        self.left: list[Left] = []
        self.used: set[int] = set()  # masked places of periods that are references
        self.covered: list[tuple[int, int]] = []
        who = _estimator(piece, names)
        self.estimator = who or context.estimator
        if who:
            context.estimator = who
        self.measure = self._measure()
        base = re.match(
            rf"\W*(?:compared (?:to|with)|relative to|against) {_NEAR}({P})", self.m, re.IGNORECASE
        )
        self.base = base.start(1) if base else None

    # -- frame

    def read(self) -> tuple[list[Reading], list[Left]]:
        for number, period in enumerate(self.s.periods):
            if period.why:
                self._leave_at(chr(0xE000 + number), period.why)
        if any(p.why for p in self.s.periods):
            return [], self.left
        if self._unknown_place():
            return [], self.left
        for step in (
            self._not_checkable, self._combined, self._streaks, self._first_since, self._ranks,
            self._records, self._fractions, self._multiples, self._changes, self._differences,
            self._as_much, self._than, self._shares, self._held, self._limits_and_values,
        ):  # fmt: skip
            step()
            if self.left and step == self._not_checkable:
                break
        future = [r for r in self.readings if r.subject_start > self.context.today]
        for reading in future:
            self.left.append(
                Left(
                    "",
                    reading.start,
                    reading.end,
                    f"{_when(reading.subject_start, reading.subject_end)} is still to come.",
                )
            )
        kept = [r for r in self.readings if r not in future]
        late = [r for r in kept if r.reference_start and r.reference_start > self.context.today]
        for reading in late:
            self.left.append(
                Left(
                    "",
                    reading.start,
                    reading.end,
                    "The period that it is compared with is still to come.",
                )
            )
        kept = [r for r in kept if r not in late]
        if not kept and not self.left and _COMPARES.search(self.m) and self._speaks():
            self._leave(0, len(self.m), "No comparison was recognised here.")
        return kept, self.left

    def _speaks(self) -> bool:
        """Whether a sentence without a reading should be named: it compares, and speaks of ground."""
        strong = rf"\b(?:{_BIG[3:-1]}|{_SMALL[3:-1]}|twice|double\w*|times|fold|combined|in a row|since)\b"
        return bool(
            re.search(strong, self.m, re.IGNORECASE)
            and re.search(r"advance|gain|territor|ground|\bland\b|pace|captur|seiz|month|[\ue800-\uefff]",
                          self.m, re.IGNORECASE)
        )  # fmt: skip

    def _leave(self, start: int, end: int, why: str) -> None:
        self.left.append(Left("", self.s.at[start], self.s.at[end], why))

    def _leave_at(self, char: str, why: str) -> None:
        place = self.m.find(char)
        if place >= 0:
            self._leave(place, place + 1, why)

    def _taken(self, match: re.Match[str]) -> bool:
        return any(a < match.end() and match.start() < b for a, b in self.covered)

    def _search(self, pattern: str, flags: int = re.IGNORECASE) -> Iterator[re.Match[str]]:
        for match in re.finditer(pattern, self.m, flags):
            if self._taken(match):
                continue
            if _NOT.search(self.m[: match.start()]) and not re.search(
                r"not only", self.m, re.IGNORECASE
            ):
                self.covered.append(match.span())
                self._leave(
                    *match.span(), "A comparison that is denied: only positive ones are checked."
                )
                continue
            yield match

    def _measure(self) -> str | None:
        text = self.piece
        if re.search(r"\bgross (?:russian )?(?:gain|advance)", text, re.IGNORECASE):
            return "gross_gain"
        if re.search(
            r"\b(?:Ukrain\w+|Kyiv|its forces)\b[^.;]{0,60}\b(?:retook|recaptured|liberated|regained|recovered|took back|clawed back|won back)\b",
            text, re.IGNORECASE,
        ) and not re.search(r"\b(?:more|less) than (?:it|they) lost|net\b", text, re.IGNORECASE):  # fmt: skip
            return "gross_loss"
        return None

    def _unknown_place(self) -> bool:
        found = re.search(
            r"(?P<name>(?:[A-Z][\w'-]+ ){0,2}[A-Z][\w'-]+) (?:oblast|province)\b|"
            r"\bin (?:the )?(?P<name2>(?:[A-Z][\w'-]+ ){0,2}[A-Z][\w'-]+) region\b",
            self.m,
        )
        if not found:
            return False
        name = re.sub(r"^(?:In|The|Across|Within) ", "", found["name"] or found["name2"])
        if name.lower() in self.names.town or re.search(r"Ukrain|Russia", name):
            return False
        self._leave(*found.span(), f"No oblast called {name} is known here.")
        return True

    def _places(self, around: tuple[int, int]) -> tuple[str, ...]:
        found: list[str] = []
        for char in self.m:
            if "\uf400" <= char <= "\uf7ff":
                found += self.s.oblast(char)
        return tuple(dict.fromkeys(found)) or ("ua",)

    # -- subject

    def _subject(self, match: re.Match[str], *references: int) -> Period | None:
        """The period that is compared: the nearest before the comparison that is no reference."""
        self.used.update(references)
        months = [
            (place, self.s.period(char))
            for place, char in enumerate(self.m)
            if "\ue000" <= char <= "\ue7ff" and place not in self.used
        ]
        months = [
            (place, p) for place, p in months
            if p.first != WAR_BEGAN and not p.relative and p.last.year > 2000
            and not _is_source(self.m, place)
        ]  # fmt: skip
        before = [p for place, p in months if place < match.start()]
        inside = [p for place, p in months if match.start() <= place < match.end()]
        after = [p for place, p in months if place >= match.end()]
        subject = before[-1] if before else inside[0] if inside else after[0] if after else None
        if subject is None:
            subject = self.context.subject
        if subject is None:
            first = english.months_before(self.context.today, 1)
            if self.context.today.day > 20 and re.search(r"\bmonth", self.m, re.IGNORECASE):
                first = self.context.today.replace(day=1)
            elif self.context.today.day > 10:
                self._leave(
                    *match.span(),
                    "It does not say which month is meant; name one, such as November 2025.",
                )
                return None
            subject = Period(first, month_end(first), "month", 0, 0)
        if (
            subject.step == "year"
            and subject.first.year == self.context.today.year
            and subject.last > self.context.today
        ):
            # a year that is not over: up to the last whole month
            last = month_end(english.months_before(self.context.today, 1))
            if last.year == subject.first.year:
                subject = replace(subject, last=last, step="to_date")
        self.context.subject = subject
        return subject

    def _reference(self, period: Period, subject: Period) -> tuple[date, date, str]:
        """A reference resolved against the subject: bare months are before it."""
        if period.relative and period.relative != "start":
            first, last = english.before((subject.first, subject.last), period)
            step = "month" if (first.year, first.month) == (last.year, last.month) else "window"
            return first, last, step
        first, last = period.first, period.last
        if period.bare:
            while first >= subject.first:
                first = first.replace(year=first.year - 1)
            newer = first.replace(year=first.year + 1)
            if newer < subject.first:
                first = newer
            last = month_end(first)
        return first, last, period.step

    def _add(
        self,
        match: re.Match[str],
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
        word = qualifier.lower() if qualifier else None
        self.readings.append(
            Reading(
                kind=kind,
                measure=measure or self.measure,
                place_ids=places or self._places(match.span()),
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
                estimator_id=self.estimator,
                start=start,
                end=end,
            )
        )

    # -- what no series can check

    def _not_checkable(self) -> None:
        if _OTHER.search(re.split(r", ", self.m)[0]) and not _GROUND.search(self.m):
            self._leave(0, len(self.m), "It is not about ground.")
        elif _WAR_YEARS.search(self.m):
            self._leave(
                0, len(self.m), "It counts from a day inside a month; only whole months add up."
            )
        elif any(p.step == "half month" for p in self.s.periods):
            self._leave(
                0, len(self.m), "It speaks of half a month; the series here are of whole ones."
            )
        elif re.search(r"\d (?:settlements|villages|towns)\b", self.m) and not re.search(A, self.m):
            self._leave(0, len(self.m), "It counts settlements, not ground.")
        elif _TWO_SIDED.search(self.m):
            self._leave(
                0,
                len(self.m),
                "It sets ground taken by one side beside that of the other; no series does.",
            )
        elif _TOWN.search(self.m):
            self._leave(0, len(self.m), "It ranks places, not areas; no series measures that.")
        elif found := _PROJECTION.search(self.m):
            self._leave(
                *found.span(), "It carries a pace into the future; no series can check that."
            )
        elif (found := _FINER.search(self.m)) and re.search(
            rf"\b(?:{_BIG[3:-1]}|{_SMALL[3:-1]}|{_P}|than|since|first|half|retook|liberated|pace|gains?)\b", self.m, re.IGNORECASE
        ) and not re.search(r"days? (?:to|of|later|still|left)|month", self.m[found.start() : found.start() + 40], re.IGNORECASE):  # fmt: skip
            self._leave(*found.span(), "It speaks of days or weeks; the series here are of months.")
        elif (
            found := re.search(r"(?<![\d.])\d[\d,.]*\s?(?:miles|kilomet(?:er|re)s|km)\b", self.m)
        ) and re.search(r"since|than|territor|largest|most", self.m, re.IGNORECASE):
            self._leave(*found.span(), "That is a distance, not an area.")
        elif (found := _SIZE.search(self.m)) and found["what"]:
            self._leave(*found.span(), "It compares an area with the size of a place.")
            self.covered.append(found.span())
            # A size analogy does not keep the rest of the sentence from being read.
            for step in (self._records, self._than, self._limits_and_values):
                step()

    # -- the kinds

    def _combined(self) -> None:
        pattern = (
            rf"(?:more|greater|larger|bigger|higher)\b{_NEAR}(?:than|from)\b{_GAP}(?P<a>{P})(?:[^;]{{0,30}}?(?:and|plus)[^;]{{0,20}}?(?P<b>{P}))?{_NEAR}"
            rf"\b(?:combined|(?:put |taken |added )?together)\b"
        )
        verb = (
            rf"(?:exceed\w*|surpass\w*|top(?:s|ped)|outstrip\w*|outdid|beat)\b{_GAP}(?P<a>{P})(?:[^;]{{0,30}}?(?:and|plus)[^;]{{0,20}}?(?P<b>{P}))?{_NEAR}"
            rf"\b(?:combined|(?:put |taken |added )?together)\b"
        )
        two = rf"(?:more than|exceed\w*) (?:in )?(?P<a>[{P[1:-1]}])(?P<b>(?!))?(?=\W*$)"
        for text in (pattern, verb, two):
            for match in self._search(text):
                places = [match.start("a")] + ([match.start("b")] if match["b"] else [])
                chars = [self.m[p] for p in places]
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
        up = r"(?:acceleration|increase|rise|growth|gain in pace|upturn|uptick|speed[- ]?up)"
        down = r"(?:slowdown|deceleration|decline|decrease|fall|drop|slackening)"
        patterns = [
            (rf"{_ORD} (?:{_ROW} )?(?:monthly )?(?P<up>{up})(?: {_ROW})?", "streak"),
            (rf"{_ORD} (?:{_ROW} )?(?:monthly )?(?P<down>{down})(?: {_ROW})?", "streak"),
            (rf"(?P<up>grew|grown|rose|risen|accelerat\w+|increas\w+|sped up|picked up|speeding up)\b{_NEAR}\b{_ORD}(?:-| )?(?:{_ROW} month|month {_ROW})", "streak"),
            (rf"(?P<down>slow\w*|fell|fallen|declin\w+|decreas\w+|decelerat\w+|dropped|shrank|falling)\b{_NEAR}\b{_ORD}(?:-| )?(?:{_ROW} month|month {_ROW})", "streak"),
            (rf"{_ORD} (?:{_ROW} month|month {_ROW}) of (?P<down>slower|smaller|falling|declining|shrinking|decreasing|lower|decelerating)", "streak"),
            (rf"{_ORD} (?:{_ROW} month|month {_ROW}) of (?P<up>faster|larger|rising|growing|increasing|higher|accelerating|bigger|acceleration)", "streak"),
            (rf"{_ORD} (?:{_ROW} month|month {_ROW})[^;]{{0,40}}?\b(?:in which|when|that)\b[^;]{{0,40}}?\b(?:(?P<up>grew|rose|accelerat\w+|increas\w+)|(?P<down>slow\w*|fell|declin\w+|decreas\w+|dropped|shrank))", "streak"),
            (rf"for (?:the|a) {_ORD}(?:-| )(?:{_ROW} month|month {_ROW})[^;]{{0,40}}?\b(?:(?P<up>grew|rose|accelerat\w+|increas\w+)|(?P<down>slow\w*|fell|declin\w+|decreas\w+|dropped|shrank))", "streak"),
            (rf"{_ORD} month of (?P<down>falling|slowing|declining|slower|shrinking)", "streak"),
            (rf"{_ORD} month of (?P<up>rising|growing|accelerating|faster)", "streak"),
            (rf"{_COUNT} {_ROW} months of (?P<up>acceleration|growth|rising|faster|larger|accelerating)", "streak"),
            (rf"{_COUNT} {_ROW} months of (?P<down>slowing|slower|decline|falling|slowdown)", "streak"),
            (rf"(?P<up>grew|rose|accelerat\w+|increas\w+)\b{_NEAR}\bfor {_COUNT} (?:{_ROW} months|months {_ROW})", "streak"),
            (rf"(?P<down>slowed|fell|declined|decreased|dropped)\b{_NEAR}\bfor {_COUNT} (?:{_ROW} months|months {_ROW})", "streak"),
            (rf"{_ORD} (?:(?:{_ROW} )?month(?: {_ROW})?)(?: of| with| in which)?{_NEAR}(?P<loss>net (?:ukrainian gains?|russian loss\w*|loss\w*)|negative|lost more than|ukrainian gains?)", "net_sign"),
            (rf"{_ORD} (?:(?:{_ROW} )?month(?: {_ROW})?)(?: of| with){_NEAR}(?P<gain>net (?:russian )?(?:gain|advance)\w*|positive balance)", "net_sign"),
            (rf"{_COUNT} {_ROW} months of (?P<loss>net (?:ukrainian gains?|losses))", "net_sign"),
            (rf"{_COUNT} {_ROW} months of (?P<gain>net (?:russian )?(?:gains?|advances?))", "net_sign"),
        ]  # fmt: skip
        for text, kind in patterns:
            for match in self._search(text):
                groups = match.groupdict()
                said = groups.get("ord") or groups.get("count") or ""
                count = english.ordinal(said) or english.number(said)
                if count == 1:
                    continue
                ending = re.match(rf"\W*{_ROW}", self.m[match.end() :], re.IGNORECASE)
                if (
                    kind == "streak"
                    and not ending
                    and not re.search(_ROW, match[0], re.IGNORECASE)
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
                    after = re.search(rf"before {_NEAR}({P})", self.m[match.end() :])
                    if after:
                        named = self.s.period(after[1])
                        first = english.months_before(named.first, 1)
                        subject = Period(first, month_end(first), "month", 0, 0)
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

    def _to(self, match: re.Match[str]) -> int:
        """Where the period stands that something is compared with."""
        if self.base is not None:
            return self.base
        return match.start("p") if match["p"] else match.start("p2")

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
                english.number(groups["years"].replace("a half", ""))
                if groups["years"] not in ("a", "the")
                else 1
            )
            months = round((count or 1) * 12)
        else:
            months = int(english.number(groups.get("months") or "") or 0)
        if not 1 <= months <= 60:
            return None
        first = english.months_before(subject.first, months)
        return first, month_end(first)

    _AGO = (
        rf"(?:since (?:at least |about |around |way back in |back in |in )?(?P<p>{P})"
        r"|(?P<ever>of the (?:entire |whole |full-scale )?war\b|on record\b|ever\b|of the (?:full-scale )?invasion\b)"
        r"|(?:in|for) (?:more than |over |at least |nearly |almost |about )?(?P<years>a|one|two|three) years?\b"
        r"|(?:in|for) (?:more than |over |at least |nearly |almost |about )?(?P<months>\w+) months\b)"
    )

    def _first_since(self) -> None:
        limit = rf"(?:(?P<less>under|below|less than|fewer than|lower than|beneath)|(?P<more>above|over|more than|beyond|exceed\w*)) (?P<a>{A})"
        bare_limit = rf"(?P<a>(?:){A})"
        loss = r"(?P<loss>(?:net |monthly )*(?:russian )?(?:net )?loss(?:es)?\b|(?:net )?ukrainian (?:net )?gains?\b|lost (?:on balance )?more (?:\w+ )?than (?:it|they) (?:gained|took|seized|captured)|more (?:land |territory |ground )?(?:regained|recaptured|liberated|recovered|retaken) than (?:it )?(?:was )?lost|(?:ukraine |kyiv )?(?:regained|recovered|recaptured|retook|liberated) more (?:\w+ )?than (?:it|they|was) (?:had )?lost|negative\b)"
        gain = r"(?P<gain>net russian gains?\b)"
        first = r"\b(?:the )?first (?:time|(?:calendar )?month(?:ly)?|net|russian|ukrainian|since)"
        for text in (
            rf"{first}{_NEAR}{limit}{_GAP}since (?P<p>{P})",
            rf"{first} ?(?:time |month )?since (?P<p>{P}){_NEAR}{limit}",
            rf"{limit}{_GAP}(?:for )?(?:the )?first time since (?P<p>{P})",
            rf"(?:(?P<less>dropp\w+|fell|fall|sank|dipp\w+|falling)|(?P<more>rose|topp\w+|climb\w+|pass\w+|exceed\w+)) (?:below |under |above |over )?{bare_limit}{_GAP}(?:for )?(?:the )?first time since (?P<p>{P})",
        ):
            for match in self._search(text):
                amount = self.s.area(match["a"])
                less = bool(match["less"])
                if amount.qualifier in ("under", "less than", "more than", "over"):
                    less = amount.qualifier in ("under", "less than")
                self._firsts(match, replace(amount, qualifier=None), less)
        hidden = rf"{first}{_NEAR}(?P<a>{A}){_GAP}since (?P<p>{P})"
        for match in self._search(hidden):
            amount = self.s.area(match["a"])
            if amount.qualifier in ("under", "less than", "at most"):
                self._firsts(match, replace(amount, qualifier=None), True)
            elif amount.qualifier in ("more than", "over", "at least", "just over"):
                self._firsts(match, replace(amount, qualifier=None), False)
        nil = Amount(0.0, "km2", None, 0, 0)
        for text in (
            rf"{first}{_NEAR}{loss}{_GAP}since{_GAP}(?P<p>{P})",
            rf"\bfirst{_NEAR}since{_GAP}(?P<p>{P}){_NEAR}{loss}",
            rf"{loss}{_NEAR}(?:for )?(?:the )?first time[^;]{{0,30}}? since{_GAP}(?P<p>{P})",
            rf"\bfirst (?:monthly )?{loss}{_GAP}since{_GAP}(?P<p>{P})",
        ):
            for match in self._search(text):
                self._firsts(match, nil, True)
        for match in self._search(rf"{first}{_NEAR}{gain}{_GAP}since (?P<p>{P})"):
            self._firsts(match, nil, False)

    def _firsts(self, match: re.Match[str], amount: Amount, less: bool) -> None:
        subject = self._subject(match, match.start("p"))
        if subject is None:
            return
        first, last, _ = self._reference(self.s.period(match["p"]), subject)
        self._add(match, subject, "first_since", "<" if less else ">", (first, last), amount=amount,
                  measure=None if self.measure != "gross_gain" else self.measure)  # fmt: skip
        if self.readings[-1].measure == "gross_loss":
            self.readings[-1] = replace(self.readings[-1], measure=None)

    def _ranks(self) -> None:
        late = date(2022, 4, 1)
        aside = re.search(
            r"early (?:months|days|part|2022)?[^;]{0,20}aside|(?:apart|aside) from[^;]{0,20}early|after the (?:first|early) (?:weeks|months)",
            self.m,
            re.IGNORECASE,
        ) or re.search(rf"{P} aside", self.m)
        size = rf"(?P<big>{_BIG})|(?P<small>{_SMALL})"
        for match in self._search(
            rf"{_ORD}[- ](?:{size})\b(?:{_GAP}(?:since (?P<p>{P})|(?:of|in) (?P<y>{P})|(?P<ever>of the war|on record)))?"
        ):
            groups = match.groupdict()
            count = english.ordinal(match["ord"]) or 2
            if count == 1:
                continue
            references = [match.start(g) for g in ("p", "y") if groups[g]]
            subject = self._subject(match, *references)
            if subject is None:
                return
            span = self._range(match, subject)
            if aside and span[0] < late:
                span = (late, span[1])
            self._add(
                match, subject, "rank", ">" if match["big"] else "<", span, factor=float(count)
            )
        for match in self._search(
            rf"second only to (?:that (?:of|in) )?(?P<y>{P})(?:{_GAP}since (?P<p>{P}))?"
        ):
            references = [match.start(g) for g in ("p", "y") if match[g]]
            subject = self._subject(match, *references)
            if subject is None:
                return
            first = late if aside else date(2022, 3, 1)
            if match["p"]:
                _, last, _ = self._reference(self.s.period(match["p"]), subject)
                first = month_end(last).replace(day=1)
                first = english.months_before(first, -1)
            self._add(match, subject, "rank", ">", (first, subject.last), factor=2.0)
        # the largest of a year
        for match in self._search(
            rf"(?:{size})\b{_GAP}(?:(?:of|in) (?:the (?:whole )?year(?: so far| to date)?|(?P<y>{P}))|(?P<yy>{P})(?= to then| so far|\W*$)|since (?P<s>{P}))"
        ):
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
            if subject.step not in ("month", "window") or (year and subject.first.year != year):
                continue
            of = subject.first.year
            last = (
                subject.last
                if self.context.today <= month_end(date(of, 12, 1))
                or (
                    groups["s"]
                    or re.search(
                        r"so far|to then|to date|the year\b(?! as)",
                        match[0] + self.m[match.end() : match.end() + 12],
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
            r"below each of the (?:preceding|previous) (?P<n>\w+ )?months|(?:lower|smaller|slower) than (?:in )?(?:each|any) of the (?:preceding|previous) (?P<k>\w+) months"
        ):
            said = (match["n"] or match["k"] or "two ").strip()
            count = int(english.number(said) or 2)
            subject = self._subject(match)
            if subject is None:
                return
            first = english.months_before(subject.first, count)
            self._add(match, subject, "rank", "<", (first, subject.last), factor=1.0)

    def _range(self, match: re.Match[str], subject: Period) -> tuple[date, date]:
        """The months that are ranked, the subject among them."""
        groups = match.groupdict()
        if groups.get("p"):
            _, last, step = self._reference(self.s.period(groups["p"]), subject)
            period = self.s.period(groups["p"])
            if step == "year" and not period.relative:
                return period.first, subject.last
            first = english.months_before(last.replace(day=1), -1)
            return first, subject.last
        if groups.get("y"):
            period = self.s.period(groups["y"])
            over = self.context.today > period.last
            return period.first, period.last if over else subject.last
        return date(2022, 3, 1), subject.last

    def _records(self) -> None:
        size = rf"(?:(?P<big>{_BIG})|(?P<small>{_SMALL}))\b"
        forms = [
            rf"{size}[^;]{{0,110}}?{self._AGO}",
            rf"(?:(?P<big>more)|(?P<small>less|fewer))\b[^;]{{0,60}}? than (?:it did )?(?:in |during )?any (?:other |single )?month since (?P<p>{P})",
            rf"(?P<big>not since|the last time[^;]{{0,40}}was) (?P<p>{P})",
            rf"(?P<big>no (?:other )?month since (?P<p>{P}) (?:was|has been|had been|saw) (?:larger|bigger|more|greater))",
            rf"(?P<big>unseen|unmatched|unequalled|not seen|unrivalled) since (?P<p>{P})",
            rf"{size}{_GAP}(?P<w>{P})",
        ]  # fmt: skip
        for number, form in enumerate(forms):
            for match in re.finditer(form, self.m, re.IGNORECASE):
                if self._taken(match):
                    continue
                denied = number not in (2, 3) and _NOT.search(self.m[: match.start()])
                if denied and not re.search(r"not only", self.m, re.IGNORECASE):
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
                if subject.step == "window" and not re.search("month", self.m, re.IGNORECASE):
                    self.covered.append(match.span())
                    self._leave(
                        *match.span(), "It compares a season or a span with months; name the month."
                    )
                    continue
                if (
                    re.search(
                        r"of any (?:calendar )?year|year(?:ly)? (?:total|gain)|annual",
                        self.m,
                        re.IGNORECASE,
                    )
                    and subject.step != "year"
                ):
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
                          qualifier="already" if re.search(r"\balready\b", self.m, re.IGNORECASE) else None)  # fmt: skip

    _FRACTIONS = {
        "half": 0.5, "a third": 1 / 3, "one third": 1 / 3, "a quarter": 0.25, "one quarter": 0.25,
        "a fifth": 0.2, "one fifth": 0.2, "two thirds": 2 / 3, "two-thirds": 2 / 3,
        "three quarters": 0.75, "three-quarters": 0.75, "a tenth": 0.1, "one-third": 1 / 3,
        "one-fifth": 0.2, "a sixth": 1 / 6, "one-half": 0.5,
    }  # fmt: skip

    def _fractions(self) -> None:
        words = "|".join(sorted(self._FRACTIONS, key=len, reverse=True))
        tail = rf"(?: of| the| that| as much| those| what| it| its| gains?| amount| level| pace| rate| figure| total| was| were| had| been| in| as| taken| seized| captured|'s| from| compared| with| against| to| on){{0,12}} ?(?P<p>{P})(?P<p2>(?!))?"
        for match in self._search(rf"(?:{_ABOUT} )?\b(?P<f>{words})\b{tail}"):
            if (
                re.search(r"^\W*(?:of the|first|second)", match[0][len(match["q"] or "") :])
                and False
            ):
                continue
            after = self.m[match.end() : match.end() + 25].lower()
            before = self.m[max(0, match.start() - 8) : match.start()].lower()
            rest = match[0][len(match["q"] or "") :].lower()
            if re.search(r"(?:more|above|higher|less|lower|below)", rest) or re.match(
                r"\W*(?:more|less|higher)", after
            ):
                continue
            if re.search(r"\bby (?:nearly |about )?$", before):
                continue
            self._ratio(match, "fraction_of", self._FRACTIONS[match["f"].lower()], match["q"])
        for match in self._search(rf"(?:{_ABOUT} )?\bhalved\b{_TO}"):
            self._ratio(match, "fraction_of", 0.5, match["q"])
        for match in self._search(
            rf"(?:{_ABOUT} )?{_COUNT} times (?:less|lower|smaller|below|fewer|slower)\b{_TO}"
        ):
            count = english.number(match["count"])
            if count:
                self._ratio(match, "fraction_of", 1 / count, match["q"])

    def _ratio(self, match: re.Match[str], kind: str, factor: float, qualifier: str | None) -> None:
        if re.search(r"\bsince\b", match[0]):
            self.covered.append(match.span())
            self._leave(
                *match.span(), "It compares a pace since some day, not one period with another."
            )
            return
        place = self._to(match)
        period = self.s.period(self.m[place])
        start = self.s.at[place] - self.offset
        if period.step == "window" and (
            self.m[:place].endswith("between ") or self.piece[start : start + 5].lower() == "from "
        ):
            # "doubled between January and August": the last month against the first
            last = month_end(period.last).replace(day=1)
            self.context.subject = Period(last, month_end(last), "month", 0, 0)
            self._add(match, self.context.subject, kind, "=", (period.first, month_end(period.first)),
                      factor=round(factor, 4), qualifier=qualifier)  # fmt: skip
            return
        subject = self._subject(match, place)
        if subject is None:
            return
        first, last, _ = self._reference(period, subject)
        if first == subject.first and last == subject.last:
            return
        said = qualifier.lower() if qualifier else None
        comparator = (
            "<"
            if said in ("under", "less than")
            else ">"
            if said in ("over", "more than", "at least")
            else "="
        )
        self._add(
            match, subject, kind, comparator, (first, last), factor=round(factor, 4), qualifier=said
        )

    def _multiples(self) -> None:
        verbs = {"doubl": 2.0, "tripl": 3.0, "quadrupl": 4.0, "trebl": 3.0, "twice": 2.0}
        tail = _TO
        for match in self._search(
            rf"(?:(?:by )?{_ABOUT} )?\b(?P<v>doubl\w+|tripl\w+|trebl\w+|quadrupl\w+|twice)\b{tail}"
        ):
            factor = next(f for stem, f in verbs.items() if match["v"].lower().startswith(stem))
            self._ratio(match, "multiple_of", factor, match["q"])
        for match in self._search(rf"(?:{_ABOUT} )?{_COUNT}(?:-| )?(?:times|fold)\b{tail}"):
            count = english.number(match["count"])
            if count and count > 1:
                self._ratio(match, "multiple_of", count, match["q"])
        words = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
        for match in self._search(rf"(?:{_ABOUT} )?\b(?P<n>{'|'.join(words)})-?fold\b{tail}"):
            self._ratio(match, "multiple_of", words.index(match["n"].lower()) + 2.0, match["q"])

    def _changes(self) -> None:
        less = r"(?P<less>less|lower|below|down|smaller|slower|fewer|decrease|drop|decline|fall|fell|dropp\w+|slow\w*|declin\w+|decreas\w+|shr[ai]nk\w*|under)"
        more = r"(?P<more>more|higher|above|up|larger|bigger|faster|greater|increase|rise|rose|grew|increas\w+|grow\w*|accelerat\w+|ris\w+)"
        for text in (
            rf"(?P<c>{C}) (?:{less}|{more})\b{_TO}",
            rf"\b(?:{less}|{more})\b[^;(\ue000-\ue7ff]{{0,30}}?(?:by )?(?P<c>{C}){_TO}",
        ):
            for match in self._search(text):
                percent = self.s.percent(match["c"])
                place = self._to(match)
                if re.search(r"\bsince\b", match[0]):
                    self.covered.append(match.span())
                    self._leave(
                        *match.span(), "It speaks of a time since some day, not of one period."
                    )
                    continue
                subject = self._subject(match, place)
                if subject is None:
                    return
                first, last, _ = self._reference(self.s.period(self.m[place]), subject)
                if (first, last) == (subject.first, subject.last):
                    continue
                sign = -1 if match["less"] else 1
                self._add(match, subject, "change_percent", "=", (first, last),
                          factor=sign * percent.value, qualifier=percent.qualifier)  # fmt: skip
        words = {"a third": 33.3, "a quarter": 25.0, "a fifth": 20.0, "half": 50.0, "a tenth": 10.0}
        named = "|".join(words)
        for text in (
            rf"(?P<f>{named}) (?:{less}|{more})\b{_TO}",
            rf"\b(?:{less}|{more})\b by (?:{_ABOUT} )?(?P<f>{named})\b{_TO}",
        ):
            for match in self._search(text):
                place = self._to(match)
                subject = self._subject(match, place)
                if subject is None:
                    return
                first, last, _ = self._reference(self.s.period(self.m[place]), subject)
                sign = -1 if match["less"] else 1
                self._add(match, subject, "change_percent", "=", (first, last),
                          factor=sign * words[match["f"].lower()],
                          qualifier=match.groupdict().get("q") or "about")  # fmt: skip

    def _differences(self) -> None:
        less = r"(?P<less>less|lower|below|down|smaller|fewer|under)"
        more = r"(?P<more>more|higher|above|up|larger|bigger|greater)"
        for match in self._search(rf"(?P<a>{A}) (?:of \w+ )?(?:{less}|{more})\b{_TO}?(?= |\W|$)"):
            if not match["p"] and not match["p2"] and self.base is None:
                continue
            place = self._to(match)
            subject = self._subject(match, place)
            if subject is None:
                return
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
            rf"(?:{_ABOUT} )?(?:as much(?: \w+| {P}){{0,4}} as|(?:the )?same (?:as|amount as)|match(?:ed|es|ing)|equall?(?:ed|s|ing|led)?(?: to)?|on (?:a )?par with|as many as)\b{_GAP}(?P<p>{P})"
        ):
            subject = self._subject(match, match.start("p"))
            if subject is None:
                return
            two = re.match(rf"[^;]{{0,12}}and[^;]{{0,12}}({P})", self.m[match.end() :])
            if two:
                self.covered.append((match.start(), match.end() + two.end()))
                self._leave(
                    match.start(),
                    match.end() + two.end(),
                    "The two periods that are added up do not adjoin.",
                )
                continue
            first, last, _ = self._reference(self.s.period(match["p"]), subject)
            held = re.search(r"\b(?:share|controls?|holds?|held|occupied)\b", self.m, re.IGNORECASE)
            if held and subject.step == "month":
                subject = replace(subject, first=subject.last, step="day")
            self._add(match, subject, "as_much_as", "=", (first, last), qualifier=match["q"],
                      measure="share_held" if held and re.search("share", self.m, re.IGNORECASE) else None)  # fmt: skip

    def _than(self) -> None:
        more = r"(?P<more>more|larger|bigger|greater|higher|faster|quicker|up|exceed\w*|surpass\w*|outpac\w*|topp\w*|outstrip\w*|beat)"
        less = r"(?P<less>less|smaller|lower|slower|fewer|down|short|below)"
        held = re.search(
            r"\b(?:held|holds?|controls?|controlled|occupied|occupies)\b", self.m, re.IGNORECASE
        )
        for text in (
            rf"\b(?:{more}|{less})\b(?: \w+| {P}| \({C}\)){{0,6}} (?:than|from|on|compared (?:to|with)|of)\b{_GAP}(?P<p>{P})",
            rf"\b(?P<more>exceed\w*|surpass\w*|outpac\w*|topp\w+|outstrip\w*|beat)(?P<less>(?!))? {_GAP}(?P<p>{P})",
            rf"\b(?P<less>well below|below)(?P<more>(?!))? (?:that of |those of |the figure (?:for|of) )?(?P<p>{P})",
        ):
            for match in self._search(text):
                if re.search(rf"{A}|(?<!\(){C}", match[0]):
                    continue
                subject = self._subject(match, match.start("p"))
                if subject is None:
                    return
                first, last, _ = self._reference(self.s.period(match["p"]), subject)
                if (first, last) == (subject.first, subject.last):
                    continue
                kind = "less_than" if match["less"] else "more_than"
                self._add(match, subject, kind, "<" if match["less"] else ">", (first, last),
                          measure="share_held" if held else None)  # fmt: skip
        # "was slower than July" is above; "November 2024 was larger than July 2025" reads as it stands

    def _shares(self) -> None:
        part = rf"(?:(?P<c>{C})|(?P<f>{'|'.join(sorted(self._FRACTIONS, key=len, reverse=True))}))"
        for text in (
            rf"{part} of (?:all |the |its |russia's |those |that |these )*(?:\w+ )?(?:gains?|advances?|territory|land|ground|area)\b[^;]{{0,80}}?\b(?:in|from|fell (?:on|in)|were in|came in) (?:the )?(?P<o>{O})",
            rf"(?P<o>{O})[^;]{{0,40}}?(?:account\w*|made up|stood|responsible) (?:for )?(?:{_ABOUT} )?{part}",
            rf"(?P<o>{O})'?s? share (?:of [^;]{{0,30}})?was (?:{_ABOUT} )?{part}",
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
                self._add(
                    match, subject, "share", "=", amount=amount, places=self.s.oblast(match["o"])
                )

    def _held(self) -> None:
        for match in self._search(
            rf"\b(?:hold|holds|held|control|controls|controlled|controlling|occupies|occupied|occupying)\b{_NEAR}(?P<c>{C})"
        ):
            percent = self.s.percent(match["c"])
            subject = self._subject(match)
            if subject is None:
                return
            amount = Amount(percent.value, "percent", percent.qualifier, 0, 0)
            kind, comparator = _limit_kind(percent.qualifier)
            self._add(match, subject, kind, comparator, amount=amount, measure="share_held",
                      qualifier=percent.qualifier if kind == "value" else None)  # fmt: skip
            if kind == "threshold":
                self.readings[-1] = replace(self.readings[-1], qualifier=None)

    def _limits_and_values(self) -> None:
        for match in self._search(rf"{A}|{C}"):
            char = match[0]
            amount = self.s.area(char) if char < "\uf000" else self.s.percent(char)
            if amount.unit == "percent" and not re.match(
                r" of (?:all of )?(?:ukraine|the country|ukrainian territory|its territory)",
                self.m[match.end() :],
                re.IGNORECASE,
            ):
                continue
            if re.match(r"\W{0,3}(?:a|per|each|every) (?:day|week|month)\b", self.m[match.end() :]):
                self.covered.append(match.span())
                self._leave(*match.span(), "An average pace; the series here are of whole months.")
                continue
            own = self._nearest(match)
            subject = own if own is not None else self._subject(match)
            if subject is None:
                return
            held = re.search(
                r"\b(?:holds?|held|controls?|controlled|occupies|under (?:its|russian) control)\b",
                self.m[: match.start()],
                re.IGNORECASE,
            )
            kind, comparator = _limit_kind(amount.qualifier)
            limit = replace(amount, qualifier=None) if kind == "threshold" else amount
            self._add(match, subject, kind, comparator, amount=limit,
                      measure="area_held" if held and amount.unit != "percent" else None)  # fmt: skip

    def _nearest(self, match: re.Match[str]) -> Period | None:
        """A period right before or after a number: "November's 505", "461 in October"."""
        owner = re.search(rf"({P})'s (?:\w+ ){{0,2}}$", self.m[: match.start()])
        if owner and owner.start(1) not in self.used:
            return self.s.period(owner[1])
        after = re.match(
            rf"[^;,\ue800-\uefff]{{0,40}}?(?:\b(?:in|during|for|over|of|last|between) )?({P})",
            self.m[match.end() :],
        )
        if after:
            period = self.s.period(after[1])
            place = match.end() + after.start(1)
            if (
                place in self.used
                or period.first == WAR_BEGAN
                or re.search(r"since\W*$", self.m[:place], re.IGNORECASE)
            ):
                return None
            if period.relative and self.context.subject:
                first, last = english.before(
                    (self.context.subject.first, self.context.subject.last), period
                )
                return Period(first, last, "month" if (last - first).days < 32 else "window", 0, 0)
            if period.relative:
                return None
            if period.bare and self.context.subject and period.first > self.context.subject.last:
                first = period.first.replace(year=period.first.year - 1)
                return replace(period, first=first, last=month_end(first))
            self.context.subject = self.context.subject or period
            return period
        return None


def _limit_kind(qualifier: str | None) -> tuple[str, str]:
    if qualifier in ("under", "less than", "at most", "up to"):
        return "threshold", "<"
    if qualifier in ("more than", "over", "at least", "just over", "a little more than"):
        return "threshold", ">"
    return "value", "="


def _is_source(masked: str, place: int) -> bool:
    """Whether a period stands after "since" or in brackets of a comparison, never a subject."""
    return bool(
        re.search(
            r"\bsince (?:at least |about |around |early |in )?$", masked[:place], re.IGNORECASE
        )
    )


def _hedge(before: str) -> str | None:
    return (
        "may be"
        if re.search(r"\b(?:may|might|could) (?:be|have been)\b", before, re.IGNORECASE)
        else None
    )


# --- back in words -------------------------------------------------------------------------------

_NAMES = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]  # fmt: skip


def _when(first: date, last: date) -> str:
    if (first, last) == (WAR_BEGAN, WAR_BEGAN):
        return "the full-scale invasion began"
    whole = first.day == 1 and last == month_end(last)
    if whole and (first.year, first.month) == (last.year, last.month):
        return f"{_NAMES[first.month - 1]} {first.year}"
    if whole and (first.month, last.month) == (1, 12):
        return str(first.year) if first.year == last.year else f"{first.year} to {last.year}"
    if whole:
        return f"{_NAMES[first.month - 1]} {first.year} to {_NAMES[last.month - 1]} {last.year}"
    if first == last:
        return f"{last.day} {_NAMES[last.month - 1]} {last.year}"
    return (f"{first.day} {_NAMES[first.month - 1]} {first.year} to "
            f"{last.day} {_NAMES[last.month - 1]} {last.year}")  # fmt: skip


def _figure(value: float) -> str:
    return f"{value:,.0f}" if value == int(value) else f"{value:,.1f}"


_UNITS = {"km2": " km²", "sq_mi": " square miles", "percent": " %"}


def _limit(reading: Reading) -> str:
    unit = _UNITS.get(reading.unit or "km2", "")
    word = f"{reading.qualifier} " if reading.qualifier and reading.qualifier != "between" else ""
    of = " of Ukraine" if reading.unit == "percent" and reading.kind != "share" else ""
    return f"{word}{_figure(reading.threshold or 0)}{unit}{of}"


def _nth(count: float) -> str:
    number = int(count)
    ending = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def in_words(reading: Reading, places: Mapping[str, str], estimators: Mapping[str, str]) -> str:
    """The comparison said back in one plain sentence, for confirmation."""
    r = reading
    month = "year" if r.step == "year" else "month"
    when = _when(r.subject_start, r.subject_end)
    since = (
        _when(r.reference_start, r.reference_end) if r.reference_start and r.reference_end else ""
    )
    what = {
        "gross_gain": "The ground that Russia took", "gross_loss": "The ground that Ukraine took back",
        "share_held": "The share of Ukraine that Russia held", "area_held": "The area that Russia held",
    }.get(r.measure or "", "Russia’s gain")  # fmt: skip
    where = ""
    if r.place_ids != ("ua",):
        named = [places.get(i, i).removesuffix(" oblast") for i in r.place_ids]
        where = f" in {' and '.join(named)} oblast{'s' if len(named) > 1 else ''}"
    subject = f"{what}{where} in {when}"
    nearly = f"{r.qualifier} " if r.qualifier and r.qualifier not in ("already", "may be") else ""
    factor = r.factor or 0
    text = {
        "largest_since": f"{subject} was larger than in every {month} after {since}",
        "smallest_since": f"{subject} was smaller than in every {month} after {since}",
        "rank": f"{subject} was the {_nth(factor) + ' ' if factor > 1 else ''}"
                f"{'largest' if r.comparator != '<' else 'smallest'} of {since}",
        "first_since": f"{subject} was {'under' if r.comparator == '<' else 'over'} {_limit(r)}, "
                       f"and that of no {month} after {since}",
        "more_than": f"{subject} was {_limit(r) + ' ' if r.threshold else ''}larger than in {since}",
        "less_than": f"{subject} was {_limit(r) + ' ' if r.threshold else ''}smaller than in {since}",
        "more_than_combined": f"{subject} was larger than in {since} together",
        "as_much_as": f"{subject} was {nearly}as much as in {since}",
        "multiple_of": f"{subject} was {nearly}{factor:g} times that in {since}",
        "fraction_of": f"{subject} was {nearly}{factor:g} of that in {since}",
        "change_percent": f"{subject} was {nearly}{abs(factor):g} % "
                          f"{'more' if factor > 0 else 'less'} than in {since}",
        "streak": f"{subject} was the {_nth(factor)} {'rise' if r.comparator == '>' else 'fall'} "
                  "from month to month in a row",
        "net_sign": f"{when} was the {_nth(factor)} month in a row in which "
                    f"{'Russia gained' if r.comparator == '>' else 'Russia lost'}, on balance{where}",
        "threshold": f"{subject} was {'under' if (r.comparator or '').startswith('<') else 'over'} {_limit(r)}",
        "value": f"{subject} was {_limit(r)}",
        "share": f"Of Russia’s gain in {when}, {_limit(r)} was{where}",
    }.get(r.kind, f"{subject}: {r.kind}")  # fmt: skip
    if r.kind == "first_since" and r.threshold == 0:
        sign = "lost more than it gained" if r.comparator == "<" else "gained more than it lost"
        text = f"In {when} Russia{where} {sign}, and in no {month} after {since}"
    who = estimators.get(r.estimator_id or "", "")
    return text + (
        f", by {who}’s count."
        if who and not who.endswith("s")
        else f", by {who}’ count."
        if who
        else "."
    )
