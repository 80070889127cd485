"""Places in a text: a gazetteer that knows every spelling, and Ukrainian and Russian cases.

The forms of a name are made from its ending (``reading/spelling.py``) and looked up whole. For 930
places that is a table of some 34,000 words that builds in a fraction of a second; a morphological
dictionary would be larger than the rest of the program and knows neither Kivsharivka nor the
difference between two towns that share all but their first case. Names that places.csv has in Latin
letters only are turned back into Ukrainian and Russian ones by the rules of romanisation, without the
soft sign, which romanisation drops.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import product

from reading import regions
from reading.mention import LATIN_POSSESSIVE, TOKEN, Cut, Mention, key
from reading.quantities import plain
from reading.spelling import (
    ROUGH_FROM,
    inflected,
    romanised_also,
    rough,
    russian,
    russian_of,
    russian_softened,
    ukrainian,
)
from reading.vocabulary import listed, parted, pattern, phrases, rows

__all__ = ["UNKNOWN", "Gazetteer", "Mention", "inflected"]

UNKNOWN = ""  # the place_id of a village that the ledger does not have

# What stands before or after a name that is also a person's or a common word, and is a place's.
_BEFORE_A_PLACE = pattern(r"(?:\b{before_a_place}|,)[\s\"']*$")
_IN_AN_OBLAST = pattern(r"{in_an_oblast}(?!\w)")
_AND_ANOTHER = pattern(r"(?:,| {and}) {capital}")
_UKRAINIAN = pattern(r"{ukrainian_stem}\w*(?<!{stem_last})")  # "Ukrainka" is a place, declined
_COMMON_NAME = pattern(r"{common_root}\w+{common_end}$", re.IGNORECASE)
_LISTED_IN = pattern(
    r"(?:,| {and}|[ ,]+{capital}[\w'\u2019-]*)*(?:, {already_told})? {in_on}"
    r"(?: {territory_of})?(?: (?i:{the_or_ukraines}))? "
)
# What follows a name that is not the place's.
_NOT_NEW_YORK = pattern(r"[ -]{new_york}|,? {usa}")
_NO_PLACE_AFTER = pattern(r"'?s? {not_the_place}")
_SECTOR_AFTER = pattern(r"'?s?[- ]{sector_after}")
_OF_TWO = pattern(r"{may_be_first_of_two}")
# What stands before a name that must be a village's, and what parts one from the next in a list.
_A_NAME = r"{capital}[^\W\d_]{2,}(?:['\u2019-][^\W\d_]+)*(?: {capital}[^\W\d_]{3,}(?!\w))?"
_VILLAGE_NAMED = pattern(
    r"(?<!\w)(?P<word>(?i:{village_word}))[\"\u201d\u00bb]?,?:?(?: {of})? "
    rf"[\"\u00ab\u201c\u201e]?(?P<name>{_A_NAME})"
)
_NEXT_NAMED = pattern(rf"(?:,| {{and}}|, {{and_area}}) [\"\u00ab\u201c\u201e]?(?P<name>{_A_NAME})")
_COUNCIL = pattern(r"[ -]?{of_a_village}(?!\w)")
# Names of two words, of which another place has one.
_NEW_OLD = pattern(r"(?={capital})(?i:{new_old})")
_NAME_BEFORE = pattern(
    r"(?:(?<![\w'\u2019-])(?={capital})(?i:{new_old})[ -]|(?={capital})(?i:{prefix_of_a_name})-)$"
)
_NAME_AFTER = pattern(r"[ -](?={capital})(?i:{number_of_a_name})(?![\w-])")
_CAPITALISED = pattern(r" {capital}\w")
_INSIDE = pattern(r" {in_en} ")

Names = dict[str, dict[tuple[str, ...], dict[str, int]]]


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
    forms: Names = field(default_factory=dict)
    soft: Names = field(default_factory=dict)
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
        for region in rows("regions"):
            if region["place_id"] in self.kinds:
                for name in parted(region["also"]):
                    self._name(self.forms, name, region["place_id"], 0)
        named = (n for table in (self.forms, self.soft) for names in table.values() for n in names)
        self.longest = max(map(len, named), default=0)

    def _add(self, row: Mapping[str, str | None]) -> None:
        place, kind = row["place_id"] or "", row["kind"] or "settlement"
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
            for name in _of_an_oblast(english, aliases):
                self._name(self.forms, name, place, 0)
            return
        for name, rank in self._as_written(row, english, aliases):
            self._name(self.forms, name, place, rank)
        if kind == "settlement":
            for name in _as_spelled_otherwise(row, english, aliases):
                self._name(self.soft, name, place, 3)

    @staticmethod
    def _as_written(
        row: Mapping[str, str | None], english: str, aliases: list[str]
    ) -> Iterator[tuple[str, int]]:
        """The names of a place, and how far behind its first ones each stands."""
        yield english, 0
        if (row.get("parent_id") or "").startswith("ru-"):
            for name in (russian(english), *russian_softened(english)):
                yield name, 0
        if row.get("name_uk"):
            yield row["name_uk"] or "", 1
        if row.get("name_ru"):
            yield row["name_ru"] or "", 0
        for name in aliases:
            yield name, 2

    def _name(self, table: Names, name: str, place: str, rank: int) -> None:
        words = [key(word) for word in TOKEN.findall(plain(name))]
        if not words:
            return
        choices = [
            [word] if word.isascii() else sorted(inflected(word, many=len(words) > 1))
            for word in words
        ]
        self.as_is.setdefault(tuple(words), set()).add(place)
        for form in product(*choices):
            if table is self.soft:
                form = tuple(rough(word) for word in form)
            ranks = table.setdefault(form[0], {}).setdefault(form, {})
            ranks[place] = min(rank, ranks.get(place, 9))

    def mentions(self, text: str) -> list[Mention]:
        """All places named in ``text``, in order, without overlaps; titles are marked as such."""
        cut = Cut(text)
        found: list[Mention] = []
        i = 0
        while i < len(cut.tokens):
            named, step = regions.in_cyrillic(cut, i, self.kinds)
            found += named
            i += step or self._listed(cut, i, found) or 1
        known = {at for m in found for at in range(m.start, m.end)}
        found += [m for m in regions.fronts(cut, self.kinds) if m.start not in known]
        found.sort(key=lambda m: m.start)
        found = [m for m in found if not (m.kind == "settlement" and _is_part_of_name(text, m))]
        return self._resolved(text, regions.cities_as_oblasts(cut.low, found, self.kinds))

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
                    if regions.OBLAST_WORD.match(plain(text[end + 1 : end + 9])) or not _is_name(
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

    def _listed(self, cut: Cut, i: int, found: list[Mention]) -> int:
        """The place of the gazetteer at word ``i``, added; how many words its name has."""
        if not cut.text[cut.tokens[i][0]].isupper():
            return 0
        for table in (self.forms, self.soft):
            first = cut.keys[i] if table is self.forms else rough(cut.keys[i])
            if table is self.soft and first.isascii() and len(first) < ROUGH_FROM:
                continue
            candidates = table.get(first, {})
            for count in range(min(self.longest, len(cut.tokens) - i) if candidates else 0, 0, -1):
                words = tuple(cut.keys[i : i + count])
                if table is self.soft:
                    words = tuple(rough(word) for word in words)
                if words not in candidates or not cut.joined(i, i + count - 1):
                    continue
                known = any(m.place_id in candidates[words] for m in found)
                mention = self._checked(cut, i, words, candidates[words], known)
                if mention:
                    found.append(mention)
                    return count
        return 0

    def _checked(
        self, cut: Cut, i: int, words: tuple[str, ...], ranks: Mapping[str, int], known: bool
    ) -> Mention | None:
        """The name at word ``i``, unless it is no place's; ``known``: one that was named before."""
        start, end, last = cut.tokens[i][0], *cut.tokens[i + len(words) - 1][1:]
        end -= len(last) - len(LATIN_POSSESSIVE.sub("", last))
        if _is_no_place(cut, words, start, end, known):
            return None
        # a name of rank 1 is Ukrainian: first in Ukrainian, last in Russian (a village may be called
        # in Ukrainian what is a town's name in Russian)
        own = self.as_is.get(words, set()) & set(ranks)  # a name of many is no plural of another
        order = (0, 3, 1, 2) if cut.is_russian else (0, 0, 1, 2)
        ordered = {p: order[rank] for p, rank in ranks.items() if not own or p in own}
        best = min(ordered.values())
        ids = tuple(sorted(p for p, rank in ordered.items() if rank == best))
        others = tuple(sorted(p for p, rank in ordered.items() if rank > best))
        kind = self.kinds[ids[0]]
        if kind == "settlement" and _SECTOR_AFTER.match(cut.low, end):
            kind = "sector"
        return Mention(
            ids[0], ids + others, kind, cut.text[start:end], start, end,
            (0.95, 0.9, 0.75, 0.75)[best], len(ids), cut.is_title(start, end),
        )  # fmt: skip

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
            if o.kind == "settlement" and _INSIDE.fullmatch(text[mention.end : o.start])
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
        """ "Krasnoye and Oleinikovo in Kharkiv region": not the Donetsk village of that Russian name."""
        if mention.kind != "settlement":
            return False
        after = [o for o in oblasts if mention.end < o.start < mention.end + 90]
        if not after or not _LISTED_IN.fullmatch(text[mention.end : after[0].start]):
            return False
        return all(self.parents.get(p) != after[0].place_id for p in mention.place_ids)


def _of_an_oblast(english: str, aliases: list[str]) -> list[str]:
    """ "Donetsk" alone is the city; the name of an oblast counts only with "region"."""
    base = english.removesuffix(" oblast")
    if base == english:
        return [english]
    spelled = {base, *(a for a in aliases if " " not in a and not a.isupper())}
    nouns = phrases("en")["oblast_noun"]
    return [f"{name} {noun}" for name in spelled for noun in nouns] + [
        name for name in aliases if name.isupper()
    ]


def _as_spelled_otherwise(
    row: Mapping[str, str | None], english: str, aliases: list[str]
) -> Iterator[str]:
    """What else a settlement may be called, by the rules of spelling."""
    latin = [a for a in aliases if a.isascii()]
    yield from (english, *latin, ukrainian(english))
    if not row.get("name_ru"):
        yield from map(russian, [*(latin or [english]), romanised_also(english)])
    if not row.get("name_ru") or len(english) >= ROUGH_FROM:
        yield from russian_of(plain(row.get("name_uk") or ukrainian(english)))


def _is_no_place(cut: Cut, words: tuple[str, ...], start: int, end: int, known: bool) -> bool:
    """Whether the name is a person's here, or a common word, or of something called after it."""
    alone = len(words) == 1
    if alone and not known and (words[0] in listed("needs_help") or _UKRAINIAN.fullmatch(words[0])):
        helped = (
            _BEFORE_A_PLACE.search(cut.low[max(0, start - 24) : start])
            or _IN_AN_OBLAST.match(cut.low, end)
            or _AND_ANOTHER.match(cut.text, end)
        )
        if not helped:
            return True
    if " ".join(words) in listed("new_york_itself") and _NOT_NEW_YORK.match(cut.low, end):
        return True
    if _NO_PLACE_AFTER.match(cut.low, end):
        return True
    # "Kupiansk-Vuzlovyi" is longer than "Kupiansk"; an unknown compound is no place
    compound = alone and end - start > 1 and cut.low[end : end + 1] == "-"
    follows = compound and cut.low[end + 1 : end + 2].isalpha() and cut.text[end + 1].isupper()
    return bool(follows) and not _OF_TWO.fullmatch(words[0])


def _is_name(text: str, end: int) -> bool:
    """Whether a capitalised word is a village's own name and not "the village Council"."""
    return not _COUNCIL.match(plain(text[end : end + 9]))


def _is_part_of_name(text: str, mention: Mention) -> bool:
    """ "Nova Poltavka", "Lyman Pershyi": a place of its own, and not the known one in its name."""
    lead = text[max(0, mention.start - 12) : mention.start]
    following = _CAPITALISED.match(text[mention.end : mention.end + 3])
    alone = following and _NEW_OLD.fullmatch(text[mention.start : mention.end])
    after = _NAME_AFTER.match(text, mention.end)
    return bool(alone or after or _NAME_BEFORE.search(lead))
