"""Places in a text: a gazetteer that knows every spelling, and Ukrainian and Russian cases.

The forms of a name are made from its ending ("Покровськ" gives "Покровська", "Покровську" …) and
looked up whole. For 930 places that is a table of some 34,000 words that builds in a fraction of a
second; a morphological dictionary would be larger than the rest of the program and knows neither
"Ківшарівка" nor the difference between Покровськ and Покровське, which are two towns. Names that
places.csv has in Latin letters only are turned back into Ukrainian and Russian ones by the rules of
romanisation, without the soft sign, which romanisation drops.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from reading.quantities import plain

_TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_LATIN_POSSESSIVE = re.compile(r"'s?$")

# -- oblasts as they are written in Cyrillic: adjective (uk, ru), -щина, bare name ----------------
_OBLASTS: dict[str, tuple[str, str, str]] = {
    "ua-05": ("вінницьк", "винницк", "вінничч|винниччин"),
    "ua-07": ("волинськ", "волынск", ""),
    "ua-09": ("луганськ", "луганск", "луганщин"),
    "ua-12": ("дніпропетровськ", "днепропетровск", "дніпропетровщин|днепропетровщин"),
    "ua-14": ("донецьк", "донецк", "донеччин|донетчин|донбас"),
    "ua-18": ("житомирськ", "житомирск", "житомирщин"),
    "ua-21": ("закарпатськ", "закарпатск", ""),
    "ua-23": ("запорізьк", "запорожск", "запоріжчин"),
    "ua-26": ("івано-франківськ", "ивано-франковск", ""),
    "ua-32": ("київськ", "киевск", "київщин|киевщин"),
    "ua-35": ("кіровоградськ", "кировоградск", "кіровоградщин"),
    "ua-46": ("львівськ", "львовск", "львівщин"),
    "ua-48": ("миколаївськ", "николаевск", "миколаївщин|николаевщин"),
    "ua-51": ("одеськ", "одесск", "одещин"),
    "ua-53": ("полтавськ", "полтавск", "полтавщин"),
    "ua-56": ("рівненськ", "ровенск|ривненск", "рівненщин"),
    "ua-59": ("сумськ", "сумск", "сумщин"),
    "ua-61": ("тернопільськ", "тернопольск", "тернопільщин"),
    "ua-63": ("харківськ", "харьковск", "харківщин|харьковщин"),
    "ua-65": ("херсонськ", "херсонск", "херсонщин"),
    "ua-68": ("хмельницьк", "хмельницк", "хмельниччин"),
    "ua-71": ("черкаськ", "черкасск", "черкащин"),
    "ua-74": ("чернігівськ", "черниговск", "чернігівщин|черниговщин"),
    "ua-77": ("чернівецьк", "черновицк", ""),
    "ru-krs": ("курськ", "курск", "курщин"),
    "ru-bel": ("бєлгородськ|білгородськ", "белгородск", "бєлгородщин|білгородщин|белгородщин"),
}
_REPUBLIC_RU = (("ая", "а"), ("ой", "и"), ("ой", "е"), ("ую", "у"))
_OTHER: dict[str, tuple[str, ...]] = {
    "ua": ("Україна", "Украина"),
    "ua-43": ("Крим", "Крым", "Crimea"),
    "ua-40": ("Севастополь", "Sevastopol"),
    "ua-09": ("ЛНР", *(f"Луганск{a} Народн{a} Республик{b}" for a, b in _REPUBLIC_RU)),
    "ua-14": ("ДНР", *(f"Донецк{a} Народн{a} Республик{b}" for a, b in _REPUBLIC_RU)),
    "ru-krs": ("Kursk",),
    "ru-bel": ("Belgorod",),
}
_DIRECTIONS: dict[str, str] = {
    "bakhmut-direction": "бахмутськ|бахмутск|артемовск",
    "huliaipole-direction": "гуляйпільськ|гуляйпольск",
    "kupiansk-direction": "куп'янськ|купянськ|купянск",
    "lyman-direction": "лиманськ|лиманск|краснолиманск",
    "dobropillia-direction": "добропільськ|добропольск",
    "oleksandrivka-direction": "олександрівськ|александровск",
    "southern-front": "південн|южн",
    "eastern-front": "східн|восточн",
}
_ADJECTIVE = "(?:а|ої|ій|у|ою|ая|ой|ую|ої|их|ие|і|им|ими|ий|ому|ого|ый|ом|ым|ім)"
_OBLAST_ADJECTIVE = [
    (place, re.compile(f"(?:{uk}|{ru}){_ADJECTIVE}")) for place, (uk, ru, _) in _OBLASTS.items()
]
_SHCHYNA = [
    (place, re.compile(f"(?:{stems})(?:а|и|і|у|ою|е|ой|ы)?"))
    for place, (_, _, stems) in _OBLASTS.items()
    if stems
]
_DIRECTION_ADJECTIVE = [
    (place, re.compile(f"(?:{stems})(?:ий|ому|ого|ым|ом|ый|им|ое|ого|ій|ім)"))
    for place, stems in _DIRECTIONS.items()
]
_AND = frozenset(["and", "та", "і", "й", "и", "або", "или", "чи"])
_OBLAST_WORD = re.compile(r"област\w*|обл|регіон\w*|регион\w*")
_DIRECTION_WORD = re.compile(r"напрям\w*|направлени\w*|фронт\w*|ділянк\w*|участк\w*")
_ENGLISH_OBLAST = frozenset(("oblast", "oblasts", "region", "regions", "province", "provinces"))

# Names that are also people or common words: a word that says "place" must stand before them.
_NEEDS_HELP_WORDS = """
shevchenko шевченко шевченка stanislav станислав станіслав zhdanov жданов komar комар sil sol
соль сіль yama яма hai гай podol iskra іскра искра nove нове новое vilne вільне mirnoye
krasnoye красное мирное мирне південне північне північного південного piatykhatky lypove
вольное нового вільного мирного светлое світле dalnie далнє серебрянка first перше
"""
_IN_AN_OBLAST = re.compile(  # "Hai in the Dnipropetrovsk region"
    r",? (?:in|of) (?:the |ukraine's )?[\w-]+ (?:region|oblast|province)(?!\w)"
    r"|,? (?:на|у|в) [\w-]+ (?:област|район|обл)\w*|,? (?:на )?[\w-]+(?:щин\w|щині)(?!\w)"
    r"|,? (?:- )?(?:is )?(?:(?:a|the|another) (?:\w+ )?(?:village|town|settlement|hamlet)|село|селище|поселок|деревня)(?!\w)"
)
_AND_ANOTHER = re.compile(r"(?:,| та| і| й| и| and) [A-ZА-ЯІЇЄҐ]")  # "Сторожове та Нескучне"
_COMMON_NAME = re.compile(r"(?:Красн|Нов|Стар|Зел[её]н|Бел|Біл|Вишн|Перв)\w+[еіи]$")
_LISTED_IN = re.compile(
    r"(?:,| and| та| и| і| й|[ ,]+[A-ZА-ЯІЇЄҐ][\w'’-]*)*(?:, (?:уже|вже|already))? (?:in|on|в|у|на)(?: the territory of| территории| території)?(?: the| Ukraine's)? "
)
_NEEDS_HELP = frozenset(_NEEDS_HELP_WORDS.split())
_HELP = re.compile(
    r"(?:\b(?:village|villages|settlement|settlements|town|towns|hamlet|of|in|near|captured|took"
    r"|taken|seized|liberated|entered|and|села|село|селі|селом|сел|сіл|смт|населен\w+ пункт\w*|н\.п"
    r"|селища|селище|селища|поселок|поселка|деревн\w+|під|под|біля|у|в|та|і|и|захопл\w+|окупу\w+"
    r"|освобо\w+|звільн\w+)|,)[\s\"']*$"
)
_NOT_NEW_YORK = re.compile(r"[ -](?:times|post|city|state|stock|united nations)\b|,? (?:usa|u\.s)")
_NO_PLACE_AFTER = re.compile(
    r"'?s? (?:people's|brigade|division|battalion|school|university|наказ|мирн\w+ угод)"
)
_SECTOR_AFTER = re.compile(
    r"'?s?[- ](?:direction|axis|front\b|sector|salient|district|raion|agglomeration|area\b|group"
    r"|(?:counter-?)?offensive|bulge|pocket"
    r"|напрям|направлени|виступ(?!и)|выступ(?!и)|район|фронт|агломерац|угрупован|группировк)"
)
_TITLE_AFTER = re.compile(r" (?:head|governor|chief|administration|authorities)\b")
_TITLE_BEFORE = re.compile(
    r"(?:\b(?:head|governor|administration|chief|leader|resident|residents"
    r"|native) (?:of )?(?:the )?"
    r"(?:russian-installed )?|\b(?:голов\w+|губернатор\w*|глав\w+|начальник\w*|очільник\w*|жител\w+"
    r"|мешкан\w+) )$"
)


# What stands before a name that must be a village's, and what parts one from the next in a list.
_VILLAGE_WORD = (
    r"(?:villages?|towns?|settlements?|hamlets?)(?: of)?|с[еі]л(?:о|а|і|у|ом|ами|ах)|селищ\w{1,3}"
    r"|смт|хут[оі]р\w{0,3}|пос[её]л(?:ок|к\w{1,2})|деревн\w{1,3}|населен\w+ пункт\w{0,3}"
)
_A_NAME = r"[A-ZА-ЯІЇЄҐ][^\W\d_]{2,}(?:['’-][^\W\d_]+)*(?: [A-ZА-ЯІЇЄҐ][^\W\d_]{3,}(?!\w))?"
_VILLAGE_NAMED = re.compile(
    rf"(?<!\w)(?P<word>(?i:{_VILLAGE_WORD}))[\"”»]?,?:?(?: of)? [\"«“„]?(?P<name>{_A_NAME})"
)
_NEXT_NAMED = re.compile(rf"(?:,| and| та| і| й| и|, and) [\"«“„]?(?P<name>{_A_NAME})")
UNKNOWN = ""  # the place_id of a village that the ledger does not have

_IN_THE_SOUTH = re.compile(
    r"\b(?:in (?=the south\b)|на (?=півдні\b)|на (?=юге\b))(?P<s>the south|півдні|юге)\b(?!-)"
    r"(?!,? (?:and|та|і|и|of the|of (?!ukraine)|[^\W\d_]+ област))"
)


@dataclass(frozen=True)
class Mention:
    """A place named in ``text[start:end]``; ``place_ids`` are all that the name can mean."""

    place_id: str
    place_ids: tuple[str, ...]
    kind: str  # as in places.csv; "sector" for a part of the front around a settlement
    name_used: str
    start: int
    end: int
    sure: float
    first_ids: int = 1  # so many of place_ids bear it as their first name, the others as an alias
    is_title: bool = False  # "head of Luhansk oblast": who, not where
    word: str = ""  # "villages of": what the text calls one that the ledger does not have

    @property
    def is_guess(self) -> bool:
        """Whether several places are called so and the text does not say which is meant."""
        return len(self.place_ids) > 1 and self.sure < 0.6


@dataclass
class Gazetteer:
    """All forms of all names, by their first word. Build once, use for every text."""

    kinds: dict[str, str] = field(default_factory=dict)
    parents: dict[str, str | None] = field(default_factory=dict)
    groups: dict[frozenset[str], str] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    centres: dict[str, tuple[float, float]] = field(default_factory=dict)
    middle: tuple[float, float] = (0, 0)
    counted: set[str] = field(default_factory=set)  # whose people the gazetteer has
    told_apart: set[str] = field(default_factory=set)  # "Vesele (near Avdiivka)"
    forms: dict[str, dict[tuple[str, ...], dict[str, int]]] = field(default_factory=dict)
    soft: dict[str, dict[tuple[str, ...], dict[str, int]]] = field(default_factory=dict)
    as_is: dict[tuple[str, ...], set[str]] = field(default_factory=dict)  # not declined
    longest: int = 0  # words of the longest name

    def __init__(self, places: Iterable[Mapping[str, str | None]]) -> None:
        """``places``: rows of places.csv with the columns of the codebook, in any order."""
        self.kinds, self.parents, self.groups, self.names = {}, {}, {}, {}
        self.forms, self.soft, self.centres, self.as_is = {}, {}, {}, {}
        self.counted, self.told_apart = set(), set()
        for row in places:
            self._add(row)
        count = len(self.centres) or 1
        self.middle = (
            sum(lat for lat, _ in self.centres.values()) / count,
            sum(lon for _, lon in self.centres.values()) / count,
        )
        for place, names in _OTHER.items():
            if place in self.kinds:
                for name in names:
                    self._name(self.forms, name, place, 0)
        named = (n for table in (self.forms, self.soft) for names in table.values() for n in names)
        self.longest = max(map(len, named), default=0)

    def _add(self, row: Mapping[str, str | None]) -> None:
        place = row["place_id"] or ""
        kind = row["kind"] or "settlement"
        self.kinds[place] = kind
        self.parents[place] = row.get("parent_id") or None
        self.names[place] = row["name_en"] or place
        if row.get("lat") and row.get("lon"):
            self.centres[place] = (float(row["lat"] or 0), float(row["lon"] or 0))
        members = frozenset((row.get("members") or "").split(";")) - {""}
        if members:
            self.groups[members] = place
        english = re.sub(r" \(.*\)$", "", row["name_en"] or "")
        aliases = [a for a in (row.get("aliases") or "").split(";") if a]
        # One that has its plain name as an alias needs the word for readers alone.
        if kind == "settlement" and english not in (row["name_en"], *aliases):
            self.told_apart.add(place)
        if row.get("population"):
            self.counted.add(place)
        if kind in ("oblast", "foreign-oblast"):
            # "Donetsk" alone is the city; the alias of an oblast counts only with "region"
            base = re.sub(r" oblast$", "", english)
            if base != english:
                spelled = {base, *(a for a in aliases if " " not in a and not a.isupper())}
                for name in spelled:
                    for word in _ENGLISH_OBLAST:
                        self._name(self.forms, f"{name} {word}", place, 0)
                for name in aliases:
                    if name.isupper():
                        self._name(self.forms, name, place, 0)
            else:
                self._name(self.forms, english, place, 0)
            return
        self._name(self.forms, english, place, 0)
        if kind == "settlement":
            for name in (english, *(a for a in aliases if a.isascii())):
                self._name(self.soft, name, place, 3)
        if (row.get("parent_id") or "").startswith("ru-"):
            self._name(self.forms, _russian(english), place, 0)
            if english.endswith("l"):
                self._name(self.forms, _russian(english) + "ь", place, 0)
        if row.get("name_uk"):
            self._name(self.forms, row["name_uk"] or "", place, 1)
        if row.get("name_ru"):
            self._name(self.forms, row["name_ru"] or "", place, 0)
        for name in aliases:
            self._name(self.forms, name, place, 2)
        if kind == "settlement":
            self._name(self.soft, _ukrainian(english), place, 3)
        if kind == "settlement" and not row.get("name_ru"):
            plain_names = [a for a in aliases if a.isascii()] or [english]
            for name in [*plain_names, re.sub("e$", "oye", english)]:
                self._name(self.soft, _russian(name), place, 3)
        if kind == "settlement" and (not row.get("name_ru") or len(english) >= _ROUGH_FROM):
            for name in _russian_of(plain(row.get("name_uk") or _ukrainian(english))):
                self._name(self.soft, name, place, 3)

    def _name(
        self,
        table: dict[str, dict[tuple[str, ...], dict[str, int]]],
        name: str,
        place: str,
        rank: int,
    ) -> None:
        words = [_key(word) for word in _TOKEN.findall(plain(name))]
        if not words:
            return
        choices = [
            [word] if word.isascii() else sorted(inflected(word, many=len(words) > 1))
            for word in words
        ]
        self.as_is.setdefault(tuple(words), set()).add(place)
        soft = table is self.soft
        for first in choices[0]:
            for rest in _combinations(choices[1:]):
                key = (first, *rest)
                if soft:
                    key = tuple(_rough(word) for word in key)
                ranks = table.setdefault(key[0], {}).setdefault(key, {})
                ranks[place] = min(rank, ranks.get(place, 9))

    def mentions(self, text: str) -> list[Mention]:
        """All places named in ``text``, in order, without overlaps; titles are marked as such."""
        low = plain(text)
        tokens = [(m.start(), m.end(), m[0]) for m in _TOKEN.finditer(low)]
        keys = [_key(word) for _, _, word in tokens]
        is_russian = bool(re.search("[ыэъ]", low)) and not re.search("[іїєґ]", low)
        found: list[Mention] = []
        i = 0
        while i < len(tokens):
            step = self._oblasts(text, low, tokens, keys, i, found)
            if not step:
                step = self._listed(text, low, tokens, keys, i, found, is_russian)
            i += step or 1
        known = {at for m in found for at in range(m.start, m.end)}
        found += [m for m in self._fronts(text, low) if m.start not in known]
        found.sort(key=lambda m: m.start)
        found = [m for m in found if not (m.kind == "settlement" and _is_part_of_name(text, m))]
        return self._resolved(text, _regions(low, found, self.kinds))

    def unknown(self, text: str, known: list[Mention]) -> list[Mention]:
        """Villages named in ``text`` that are no place of the ledger: "the village of X and Y".

        ``known``: what ``mentions`` found. Their place_id is ``UNKNOWN``, their kind a settlement's.
        """
        taken = {at for m in known for at in range(m.start, m.end)}
        found: list[Mention] = []
        for match in _VILLAGE_NAMED.finditer(text):
            named: re.Match[str] | None = match
            while named:
                start, end = named.span("name")
                cut = text.find(" ", start, end)
                end = cut if cut + 1 in taken else end  # "Lisove, Donetsk oblast"
                following = end
                if start not in taken:
                    if _OBLAST_WORD.match(plain(text[end + 1 : end + 9])) or not _is_name(
                        text, end
                    ):
                        break
                    name = text[start:end]
                    found.append(
                        Mention(
                            UNKNOWN, (UNKNOWN,), "settlement", name, start, end, 0, word=match["word"]
                        )
                    )  # fmt: skip
                    taken |= set(range(start, end))
                else:
                    following = max(m.end for m in known + found if m.start <= start < m.end)
                named = _NEXT_NAMED.match(text, following)
        return found

    def _oblasts(
        self,
        text: str,
        low: str,
        tokens: list[tuple[int, int, str]],
        keys: list[str],
        i: int,
        found: list[Mention],
    ) -> int:
        """Cyrillic oblasts and directions at token ``i``; how many tokens were read."""
        if keys[i].isascii():
            return 0
        start, end, word = tokens[i]
        for place, pattern in _SHCHYNA:
            if place in self.kinds and pattern.fullmatch(word) and text[start].isupper():
                found.append(self._mention(text, low, place, start, end))
                return 1
        places = _adjective_of(word, _OBLAST_ADJECTIVE)
        if places and text[start].isupper():
            # "Донецької та Луганської областей": adjectives and conjunctions up to the noun
            j = i
            listed = []
            while j < len(tokens) and j - i < 8:
                adjective = _adjective_of(tokens[j][2], _OBLAST_ADJECTIVE)
                if adjective:
                    listed.append((adjective, j))
                elif _OBLAST_WORD.fullmatch(tokens[j][2]):
                    for place, k in listed:
                        if place in self.kinds:
                            last = tokens[j][1] if k == listed[-1][1] else tokens[k][1]
                            found.append(self._mention(text, low, place, tokens[k][0], last))
                    return j - i + 1
                elif tokens[j][2] not in _AND:
                    break
                j += 1
            # "in Donetsk oblast 3,308, in Kharkiv 542": the noun is said once
            lead = low[max(0, start - 160) : start]
            if (
                re.search(r"(?:\b(?:в|у|на)|%|відсотк\w*|процент\w*) $", lead)
                and (
                    "област" in lead
                    or re.search(
                        r"[^.;]{0,70} (?:області|области|областей)(?!\w)", low[end : end + 90]
                    )
                )
                and places in self.kinds
            ) and not (
                i + 1 < len(tokens)
                and low[end : end + 1] == " "
                and text[end + 1].isalpha()
                and tokens[i + 1][2] not in _AND
            ):
                found.append(self._mention(text, low, places, start, end))
                return 1
        place = _adjective_of(word, _DIRECTION_ADJECTIVE)
        following = i + 1 < len(tokens) and _DIRECTION_WORD.fullmatch(tokens[i + 1][2])
        if place in self.kinds and following:
            found.append(self._mention(text, low, place, start, tokens[i + 1][1]))
            return 2
        return 0

    def _mention(self, text: str, low: str, place: str, start: int, end: int) -> Mention:
        is_title = bool(
            _TITLE_BEFORE.search(low[max(0, start - 40) : start]) or _TITLE_AFTER.match(low, end)
        )
        return Mention(
            place, (place,), self.kinds[place], text[start:end], start, end, 0.95, 1, is_title
        )

    def _fronts(self, text: str, low: str) -> list[Mention]:
        """ "In the south", which is how the southern front is spoken of."""
        found = []
        if "southern-front" in self.kinds:
            for match in _IN_THE_SOUTH.finditer(low):
                found.append(
                    self._mention(text, low, "southern-front", match.start("s"), match.end("s"))
                )
        return found

    def _listed(
        self,
        text: str,
        low: str,
        tokens: list[tuple[int, int, str]],
        keys: list[str],
        i: int,
        found: list[Mention],
        is_russian: bool,
    ) -> int:
        if not text[tokens[i][0]].isupper():
            return 0
        for table in (self.forms, self.soft):
            key0 = keys[i] if table is self.forms else _rough(keys[i])
            if table is self.soft and key0.isascii() and len(key0) < _ROUGH_FROM:
                continue
            candidates = table.get(key0, {})
            for count in range(min(self.longest, len(tokens) - i) if candidates else 0, 0, -1):
                last = i + count - 1
                words = tuple(keys[i : last + 1])
                if table is self.soft:
                    words = tuple(_rough(word) for word in words)
                if words not in candidates or not _joined(low, tokens, i, last):
                    continue
                start, end = tokens[i][0], tokens[last][1]
                end -= len(tokens[last][2]) - len(_LATIN_POSSESSIVE.sub("", tokens[last][2]))
                known = any(m.place_id in candidates[words] for m in found)
                mention = self._checked(
                    text, low, candidates[words], start, end, words, is_russian, known
                )
                if mention:
                    found.append(mention)
                    return len(words)
        return 0

    def _checked(
        self,
        text: str,
        low: str,
        ranks: Mapping[str, int],
        start: int,
        end: int,
        words: tuple[str, ...],
        is_russian: bool,
        known: bool,  # the text has named this place before
    ) -> Mention | None:
        adjective = words[0].startswith(("українськ", "украинск")) and words[0][-1] not in "ьк"
        doubtful = len(words) == 1 and (words[0] in _NEEDS_HELP or adjective)
        helped = (
            _HELP.search(low[max(0, start - 24) : start])
            or _IN_AN_OBLAST.match(low, end)
            or _AND_ANOTHER.match(text, end)
        )
        if doubtful and not known and not helped:
            return None
        if words == ("new", "york") and _NOT_NEW_YORK.match(low, end):
            return None
        if _NO_PLACE_AFTER.match(low, end):
            return None
        if len(words) == 1 and end - start > 1 and low[end : end + 1] == "-":
            # "Kupiansk-Vuzlovyi" is longer than "Kupiansk"; an unknown compound is no place
            follows = low[end + 1 : end + 2]
            if follows.isalpha() and text[end + 1].isupper() and words[0] not in ("pokrovsk",):
                return None
        # a name of rank 1 is Ukrainian: first in Ukrainian, last in Russian ("Красный Лиман" is
        # Lyman there, and a village of that name is only called so in Ukrainian)
        own = self.as_is.get(words, set()) & set(ranks)  # "Подоли" is no plural of "Подол"
        ranks = {place: rank for place, rank in ranks.items() if not own or place in own}
        order = (0, 3, 1, 2) if is_russian else (0, 0, 1, 2)
        ordered = {place: order[rank] for place, rank in ranks.items()}
        best = min(ordered.values())
        ids = tuple(sorted(p for p, rank in ordered.items() if rank == best))
        others = tuple(sorted(p for p, rank in ordered.items() if rank > best))
        is_title = bool(
            _TITLE_BEFORE.search(low[max(0, start - 40) : start]) or _TITLE_AFTER.match(low, end)
        )
        sure = (0.95, 0.9, 0.75, 0.75)[best]
        kind = self.kinds[ids[0]]
        if kind == "settlement" and _SECTOR_AFTER.match(low, end):
            kind = "sector"
        return Mention(
            ids[0], ids + others, kind, text[start:end], start, end, sure, len(ids), is_title
        )

    def _lesser(self, place: str) -> tuple[bool, bool, float]:
        """How far a place stands behind its namesakes: told apart by a word, a hamlet, far off."""
        return place in self.told_apart, place not in self.counted, self._off(place)

    def _off(self, place: str) -> float:
        lat, lon = self.centres.get(place, self.middle)
        return (lat - self.middle[0]) ** 2 + (0.66 * (lon - self.middle[1])) ** 2

    def _resolved(self, text: str, found: list[Mention]) -> list[Mention]:
        """Of several places of one name, the one in the oblast that the text names nearest."""
        oblasts = [m for m in found if m.kind in ("oblast", "foreign-oblast")]
        sole = [m for m in found if len(m.place_ids) == 1 and m.kind == "settlement"]
        resolved: list[Mention] = []
        meant: dict[tuple[str, ...], str] = {}  # a name means the same place throughout a text
        for mention in found:
            if len(mention.place_ids) > 1:
                said = meant.get(mention.place_ids)
                if not said or any(0 < o.start - mention.end < 60 for o in oblasts):
                    said, doubt = self._meant(text, mention, found, oblasts, sole, resolved)
                    mention = replace(mention, sure=mention.sure * doubt)
                    if doubt == 1:
                        meant[mention.place_ids] = said
                mention = replace(mention, place_id=said)
            if not _COMMON_NAME.match(mention.name_used) or not self._is_of_another_oblast(
                text, mention, oblasts
            ):
                resolved.append(mention)
        return resolved

    def _meant(
        self,
        text: str,
        mention: Mention,
        found: list[Mention],
        oblasts: list[Mention],
        sole: list[Mention],
        resolved: list[Mention],
    ) -> tuple[str, float]:
        """Which of the places of a name is meant, and 1, or 0.6 where that is a guess."""
        named = {m.place_id for m in sole} & set(mention.place_ids)
        if named:  # "Sontsivka, which Moscow calls Krasnoye"
            return min(named), 1
        # "Yablunivka in Sumy": the city stands for its oblast
        parents = [
            self.parents.get(o.place_id) or ""
            for o in found
            if o.kind == "settlement" and text[mention.end : o.start] == " in "
        ]
        parents += [o.place_id for o in sorted(oblasts, key=lambda o: abs(o.start - mention.end))]
        # then those of the other places of the text, the nearest first, and of the one just named
        near = sorted(sole, key=lambda m: abs(m.start - mention.end))
        near += [m for m in resolved[-1:] if m.kind == "settlement"]
        parents += [self.parents.get(m.place_id) or "" for m in near]
        for parent in parents:
            fitting = [p for p in mention.place_ids if self.parents.get(p) == parent]
            if fitting:
                # in their own order where nothing tells them apart
                best = min(fitting, key=lambda p: p in self.told_apart)
                return best, 0.6 if best in self.told_apart and len(fitting) > 1 else 1
        # one that needs no word to tell it apart before its namesakes, and one whose people are
        # counted; the gazetteer is of the front: then the nearest its middle
        ids = mention.place_ids[: mention.first_ids]
        return min(mention.place_ids, key=lambda p: (p not in ids, *self._lesser(p))), 0.6

    def _is_of_another_oblast(self, text: str, mention: Mention, oblasts: list[Mention]) -> bool:
        """ "Красное and Олейниково in Kharkiv region": not the Donetsk village of that Russian name."""
        if mention.kind != "settlement":
            return False
        after = [o for o in oblasts if mention.end < o.start < mention.end + 90]
        if not after or not _LISTED_IN.fullmatch(text[mention.end : after[0].start]):
            return False
        return all(self.parents.get(p) != after[0].place_id for p in mention.place_ids)


def _adjective_of(word: str, table: list[tuple[str, re.Pattern[str]]]) -> str:
    for place, pattern in table:
        if pattern.fullmatch(word):
            return place
    return ""


def _joined(low: str, tokens: list[tuple[int, int, str]], first: int, last: int) -> bool:
    return all(
        low[tokens[k][1] : tokens[k + 1][0]] in (" ", "-", " - ") for k in range(first, last)
    )


def _regions(low: str, found: list[Mention], kinds: Mapping[str, str]) -> list[Mention]:
    """In "Donetsk, Luhansk and Kherson regions" the first two are regions as the last is."""
    by_city = {"donetsk": "ua-14", "luhansk": "ua-09", "kherson": "ua-65", "kharkiv": "ua-63",
               "sumy": "ua-59", "zaporizhzhia": "ua-23", "ua-30": "ua-32"}  # fmt: skip
    result = list(found)
    for i in range(len(result) - 2, -1, -1):
        here, after = result[i], result[i + 1]
        plural = re.search(r"(?:oblasts|regions|provinces)$", low[after.start : after.end])
        if after.kind == "oblast" and here.place_id in by_city:
            between = low[here.end : after.start]
            linked = plural or (i + 2 < len(result) and result[i + 1] is not found[i + 1])
            if linked and between in (", ", " and ", ", and "):
                place = by_city[here.place_id]
                if place in kinds:
                    result[i] = replace(here, place_id=place, place_ids=(place,), kind=kinds[place])
    return result


def _combinations(choices: list[list[str]]) -> list[tuple[str, ...]]:
    combined: list[tuple[str, ...]] = [()]
    for words in choices:
        combined = [(*before, word) for before in combined for word in words]
    return combined


def _key(word: str) -> str:
    """A word as it is looked up: no apostrophes, no English possessive."""
    if word.isascii():
        word = _LATIN_POSSESSIVE.sub("", word)
    return word.replace("'", "")


_ROUGH_FROM = 6  # letters of a Latin name that may be spelled in another way
_LATIN_WAYS = [  # in order: what is written in several ways, as one
    ("shch", "sch"), ("kh", "h"), ("g", "h"), ("tz", "ts"), ("ou", "u"), ("y", "i"), ("j", "i"),
    ("skoie", "ske"), ("skoe", "ske"), ("noie", "ne"), ("noe", "ne"),
]  # fmt: skip


def _rough(word: str) -> str:
    """One spelling for several: without soft signs, or Klishchiyivka as Klishchiivka."""
    if not word.isascii():
        return word.replace("ь", "")
    for way, one in _LATIN_WAYS:
        word = word.replace(way, one)
    word = re.sub(r"(.)\1+", r"\1", word)  # "ii", "ss"
    return re.sub(r"(?:i|o|e|io|ie)vka$", "ovka", word)


_VOWELS = "аеєиіїоуюяыэ"


def inflected(word: str, many: bool = False) -> set[str]:
    """A Ukrainian or Russian name in all cases, by its ending; small letters, no apostrophes.

    Both languages at once: forms that do not exist are words of nothing else. ``many`` for a part
    of a name of several words, where short adjectives ("Часів", "Часов") are declined in full.
    """
    forms = {word}
    if len(word) < 2:
        return forms

    def add(stem: str, *endings: str) -> None:
        forms.update(stem + ending for ending in endings)

    last, stem = word[-1], word[:-1]
    adjective = ("ого", "ому", "им", "ім", "ым", "ом", "ій", "ої", "ою", "ой", "ую", "ая")
    if word.endswith(("ая", "яя")):
        add(word[:-2], "ой", "ую", "ою", "ей", "юю")
    elif last == "а":
        add(stem, "и", "і", "у", "ою", "ы", "е", "ой", "ої", "ій", "ею", "ей")
        soft = {"к": "ц", "г": "з", "х": "с"}.get(stem[-1])
        if soft:
            add(stem[:-1] + soft, "і")
    elif last == "я":
        add(stem, "ї", "і", "ю", "єю", "ею", "ям", "ям", "и", "е", "ей", "єї")
    elif word.endswith(("ое", "ее")):
        add(word[:-2], "ого", "ому", "ым", "им", "ом", "его", "ему", "ем")
    elif word.endswith("ье"):
        add(stem, "я", "ю", "ем", "и")
    elif last == "є":
        add(stem, "ього", "ьому", "ім", "його", "йому", "їм", "его", "ому", "ого")
    elif word.endswith(("ське", "цьке")):
        add(stem, "ого", "ому", "им", "ім")  # "Покровська" is Покровськ, never Покровське
    elif last in "ео":
        add(stem, "ого", "ому", "им", "ім", "а", "у", "ом", "ым", "я", "ю", "ем", "і", "е")
    elif word.endswith(("ий", "ый", "ой", "ій")):
        add(word[:-2], *adjective)
        if word.endswith("ий"):
            add(stem, "я", "ю")
    elif last == "й":
        add(stem, "я", "ю", "єм", "ем", "ї", "е", "ї", "и")
    elif last in "иіїы":
        add(stem, "ам", "ами", "ах", "ів", "ов", "ев", "ей", "ям", "ями", "ях", "їв", "")
        if stem[-1] == "к" and len(stem) > 2:
            add(stem[:-1], "ок")
        if stem[-1] == "ц" and len(stem) > 2:
            add(stem[:-1], "ець", "ец")
    elif last == "ь":
        if word.endswith(("ськ", "цьк")):
            add(word, "а", "у", "ом", "ові")
        add(stem, "я", "ю", "ем", "єм", "і", "е", "и", "ью", stem[-1] + "ю")
        if word.endswith("ець"):
            add(word[:-3] + "ц", "я", "ю", "ем", "і")
        if word.endswith("іль"):
            add(word[:-3] + "ол", "я", "ю", "ем", "і")
    elif last not in _VOWELS:
        if word.endswith(("ськ", "цьк")):
            add(word, "а", "у", "ом", "ові")  # "Покровське" is another town
        else:
            add(word, "а", "у", "ом", "ові", "і", "е", "ем")
            if last == "л":
                add(word, "и", "ю")  # "Горналь", of which only "Gornal" is known
        if word.endswith(("ов", "ев", "ин", "ын")):
            add(word, "ым", "им")
        if word.endswith(("ів", "їв")):
            base = word[:-2] + ("ов" if word.endswith("ів") else "єв")
            add(base, "а", "у", "ом", "і", "ові", "им")
            if many:
                add(base, *adjective)
        if many and word.endswith(("ов", "ев")):
            add(word, *adjective)
        if word.endswith(("ок", "ец")):
            add(word[:-2] + word[-1], "а", "у", "ом", "ем", "е", "і")
    return forms


_UK = [
    ("shch", "щ"), ("zgh", "зг"), ("kh", "х"), ("zh", "ж"), ("ch", "ч"), ("sh", "ш"),
    ("ts", "ц"), ("yi", "ий"), ("ii", "ії"),
    ("oia", "оя"), ("aia", "ая"), ("eia", "ея"), ("oie", "оє"), ("aie", "ає"), ("ai", "ай"), ("oi", "ой"), ("ei", "ей"),
    ("ui", "уй"), ("ia", "я"), ("iu", "ю"), ("ie", "є"), ("ya", "я"), ("yu", "ю"), ("ye", "є"),
    ("a", "а"), ("b", "б"), ("c", "ц"), ("d", "д"), ("e", "е"), ("f", "ф"), ("g", "ґ"),
    ("h", "г"), ("i", "і"), ("j", "й"), ("k", "к"), ("l", "л"), ("m", "м"), ("n", "н"),
    ("o", "о"), ("p", "п"), ("q", "к"), ("r", "р"), ("s", "с"), ("t", "т"), ("u", "у"),
    ("v", "в"), ("w", "в"), ("x", "кс"), ("y", "и"), ("z", "з"),
]  # fmt: skip
_RU = [
    ("shch", "щ"), ("kh", "х"), ("zh", "ж"), ("ch", "ч"), ("sh", "ш"), ("ts", "ц"), ("oye", "ое"),
    ("eye", "ее"), ("iye", "ие"), ("oi", "ой"), ("ai", "ай"), ("ei", "ей"),
    ("oe", "ое"), ("yev", "ев"), ("aya", "ая"), ("oya", "оя"), ("eya", "ея"), ("uya", "уя"),
    ("iya", "ия"), ("ya", "я"), ("yu", "ю"), ("yo", "е"), ("ye", "ье"),
    ("iy", "ий"), ("ay", "ай"), ("ey", "ей"), ("oy", "ой"), ("uy", "уй"), ("a", "а"), ("b", "б"),
    ("c", "ц"), ("d", "д"), ("e", "е"), ("f", "ф"), ("g", "г"), ("h", "х"), ("i", "и"), ("j", "й"),
    ("k", "к"), ("l", "л"), ("m", "м"), ("n", "н"), ("o", "о"), ("p", "п"), ("q", "к"), ("r", "р"),
    ("s", "с"), ("t", "т"), ("u", "у"), ("v", "в"), ("w", "в"), ("x", "кс"), ("y", "ы"), ("z", "з"),
]  # fmt: skip


def _spelled(latin: str, table: list[tuple[str, str]]) -> str:
    low = latin.lower()
    letters = []
    i = 0
    while i < len(low):
        for roman, cyrillic in table:
            if low.startswith(roman, i):
                letters.append(cyrillic)
                i += len(roman)
                break
        else:
            letters.append(low[i])
            i += 1
    return "".join(letters)


_NEW_OLD = (
    r"(?:(?:Nov|Star|Velyk|Verkhn|Nyzhn|Nizhn)(?:a|e|yi|yy|ia|ie|iy|oe|aya|oye)|(?:Mal|Bolsh)(?:a|aya|yi)"
    r"|(?:Нов|Стар|Велик|Больш|Мал|Верхн|Нижн)(?:а|е|я|є|ий|ый|ой|ая|яя|ое|ее|у|ую|юю|ої|ей|ій|ого|ього|ему|ому))"
)
_NAME_BEFORE = re.compile(
    rf"(?:(?<![\w'’-]){_NEW_OLD}[ -]|(?:Свято|Sviato|Svyato|Верхньо|Нижньо|Верхне|Нижне|Старо|Ново|Мало)-)$"
)
_NAME_AFTER = re.compile(
    r"[ -](?:Persh(?:yi|e|a)|Druh(?:yi|e|a)|Malyi|Velykyi|(?:Перш|Перв|Друг|Втор)(?:ий|ый|ой|е|ое|а|ая|ого|ої)"
    r"|Мал(?:ий|ый|ого|ым|им|ом)|Великий|Большой)(?![\w-])"
)


def _is_name(text: str, end: int) -> bool:
    """Whether a capitalised word is a village's own name and not "the village Council"."""
    return not re.match(
        r"(?: |-)?(?:council|rada|head|рад[аиу]|совет\w*)(?!\w)", plain(text[end : end + 9])
    )


def _is_part_of_name(text: str, mention: Mention) -> bool:
    """ "Nova Poltavka", "Lyman Pershyi": a place of its own, and not the known one in its name."""
    lead = text[max(0, mention.start - 12) : mention.start]
    following = re.match(r" [A-ZА-ЯІЇЄҐ]\w", text[mention.end : mention.end + 3])
    alone = following and re.fullmatch(_NEW_OLD, text[mention.start : mention.end])
    after = _NAME_AFTER.match(text, mention.end)
    return bool(alone or after or _NAME_BEFORE.search(lead))


def _ukrainian(latin: str) -> str:
    """The Ukrainian name behind an official romanisation, without soft signs."""
    return _spelled(latin, _UK)


def _russian(latin: str) -> str:
    """The Russian name behind a transliteration, without soft signs."""
    spelled = _spelled(latin, _RU)
    return re.sub(r"ы\b", "ый", spelled) if spelled.endswith("ы") else spelled


_RUSSIAN_ENDINGS = [  # of Ukrainian names, with what Russian has for them
    ("івське", ["овское", "евское"]), ("івськ", ["овск", "евск"]), ("івка", ["овка", "евка"]),
    ("ївка", ["евка", "иевка"]), ("ське", ["ское"]), ("цьке", ["цкое"]), ("не", ["ное", "но"]), ("ве", ["во", "вое"]), ("ле", ["лое"]),
    ("те", ["тое"]), ("ре", ["рое"]), ("ке", ["кое"]), ("ий", ["ый", "ой", "ий"]), ("", [""]),
]  # fmt: skip


_RUSSIAN_ROOTS = [
    ("гостр", "остр"),  # first names and words in Ukrainian names of places, with what Russian has
    ("володимир", "владимир"), ("катерин", "екатерин"), ("олекс", "алекс"), ("микол", "никол"),
    ("микит", "никит"), ("лизавет", "елизавет"), ("гнат", "игнат"), ("сергі", "серге"),
    ("андрі", "андре"), ("пилип", "филипп"), ("опанас", "афанас"), ("вільн", "вольн"),
    ("вовч", "волч"), ("вужл", "узл"),
]  # fmt: skip


def _russian_of(ukrainian: str) -> list[str]:
    """Likely Russian forms of a Ukrainian name: "Макарівка", "Макаровка"; those that do not exist
    are names of nothing else."""
    words = []
    parts_of_name = ukrainian.split(" ")
    for word in parts_of_name:
        forms = []
        if word is not parts_of_name[-1] and word.endswith("а"):
            word += "я"  # "Красна Гора" is "Красная Гора"
        for root, other in _RUSSIAN_ROOTS:
            if word.startswith(root) or word.startswith("ново" + root):
                word = word.replace(root, other, 1)
        for ending, others in _RUSSIAN_ENDINGS:
            if word.endswith(ending):
                stem = word[: len(word) - len(ending)]
                forms = [stem + other for other in others]
                break
        letters = str.maketrans("іїєґ", "ииег")
        plain_forms = [form.translate(letters) for form in forms]
        if "і" in word[1:-4]:  # "Кліщіївка" is "Клещеевка", "Річне" "Речное"
            plain_forms += [re.sub("(?<=.)[іїє]", "е", form).translate(letters) for form in forms]
        words.append(sorted(set(plain_forms) | {re.sub("и(?=.)", "ы", f) for f in plain_forms}))
    return [" ".join(parts) for parts in _combinations(words)]
