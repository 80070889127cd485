"""What the notes to DeepState's map updates say of whole settlements: occupied, freed or cleared.

A note is written twice, in English and in Ukrainian, and in a handful of fixed phrases ("The enemy
occupied A, B and advanced near C"). Both texts are read apart, as two witnesses: what is proposed
is what both say of the same settlements. The rest is declined, with the reason. Parts of a
settlement, positions and surroundings are nobody's settlement. Nothing is written: a person looks
at each row.

``notes.csv``: state_id (the update), created_at (UTC), text_en, text_uk. ``note_places.csv``: the
points that notes link: lat, lon (degrees, WGS 84), names_uk_as_inflected, first, last (days, UTC).
"""

import csv
import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from math import cos, hypot, radians
from pathlib import Path
from zoneinfo import ZoneInfo

from reading.names import inflected

KYIV = ZoneInfo("Europe/Kyiv")
LINKED_KM = 9.0  # a link stands at the fighting, not always in the middle of the village
ALIKE = 0.7  # of the consonants of a name in both texts; the case ending differs

_CONFIRMED = re.compile(r"\(\s*(?:confirmation|підтвердження|details|деталі)\s*\)|&nbsp;?")
_SENTENCE = re.compile(r"(?<=[.!?])\s*(?=[A-ZА-ЯІЇЄҐ])|\n| // ")
_NAME = r"[A-ZА-ЯІЇЄҐ][\w'’ʼ-]*"
_LIST = rf"(?P<list>{_NAME}.*)"
_LISTED = rf"(?P<list>{_NAME}[^.]*?)"
_ENEMY = r"(?:[Ee]nem(?:y|ies)|Muscovites|Muscovians|Moscow(?:'s)?|occupiers)\b"
_OURS = r"(?:Ukrain\w+|Armed [Ff]orces|AFU|Defen[cs]e [Ff]orces|National Guard)\b"
_WHOLE = r"(?:the (?:villages?|settlements?|city)(?: of)? |villages in \w+ region: )?"
_WAS = r"(?:(?:was|were|is|are|has been|have been) )(?:also |again )?"
_IN_VAIN = r"(?!.*(?:trying|failed|attempt))"
_CONTROL = r"took control of|regained control (?:of|over)"
_FREED = r"liberated?|released|freed"
_UK_OURS = r"(?:Сили Оборони|ЗСУ|Українськ(?:а|і) |Збройні)"
_UK_TOOK = r"(?:окупува|захопи)(?:в|ла|ли)|зайня(?:в|ла|ли)"
_VILLAGE = r"(?:село |селище |місто |населений пункт |села \w+: )?"


def _phrases(*told: tuple[str, str]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((what, re.compile(pattern)) for what, pattern in told)


# Of each language's phrases the first that fits a sentence counts.
ENGLISH = _phrases(
    ("occupied", rf"{_ENEMY}{_IN_VAIN}.*?\b(?:occupied|(?:re)?captured|seized"
     rf"|the full occupation of|{_CONTROL}) {_WHOLE}{_LIST}"),
    ("occupied", rf"^{_LISTED} {_WAS}(?:completely )?(?:captured|occupied|seized)\b"),
    ("freed", rf"{_OURS}{_IN_VAIN}.*?\b(?:{_FREED}|{_CONTROL}) {_WHOLE}{_LIST}"),
    ("freed", rf"^(?:Liberated|Released) {_WHOLE}{_LIST}"),
    ("freed", rf"^(?:The village of )?{_LISTED} {_WAS}(?:{_FREED})\b"),
    ("cleared", rf"{_OURS}.*?\b(?:cleared|completed the clearing of) {_WHOLE}{_LIST}"),
    ("cleared", rf"^{_LISTED} {_WAS}cleared of the enemy"),
)  # fmt: skip
UKRAINIAN = _phrases(
    ("occupied", rf"(?!.*{_UK_OURS})^.*?(?:{_UK_TOOK}|повну окупацію|взяла під контроль"
     rf"|повернув контроль над) {_VILLAGE}{_LIST}"),
    ("occupied", rf"^{_LISTED} (?:було |повністю )?(?:захоплен|окупован|зайнят)[оіа]\b"),
    ("freed", rf"(?:звільни(?:в|ла|ли)|визволили|(?:відновили|повернула) контроль над"
     rf"|взяла під контроль) {_VILLAGE}{_LIST}"),
    ("freed", rf"^(?:[Зз]вільнен[оаі]|Деокуповано) {_VILLAGE}{_LIST}"),
    ("freed", rf"^{_LISTED} (?:- )?звільнен[оіа]\b"),
    ("cleared", rf"(?:зачистили|завершили зачистку|зачищено) {_VILLAGE}{_LIST}"),
)  # fmt: skip
# Where a list of names ends: what comes next has a verb or a preposition of its own.
_END = re.compile(
    r",?(?: and| but)?(?: also| has also| have also)? (?:advanc\w+|attack\w*|continu\w+|increas\w+"
    r"|reach\w*|push\w+|storm\w*|is|are|has|had|have|which|that|where|in|near|on|at|by|from|with|as"
    r"|geolocated|earlier|again|part|trying|the|a|its|their|who|said)\b.*"
    r"|,? (?:а також|та просува|просуну|вийшов|має|мав|атаку|продовжу|проводить|посилив|відкину|що"
    r"|яка|які|біля|поблизу|в|у|на|з|із|до|від|де|її|та його|та її|але|та частин\w+|частин\w+"
    r"|та прилегл\w+|раніше|українськ\w+|та ще|та має|та проводять|уточнено|згідно|та уточнено"
    r"|та тисн\w+|та продовж\w+|та атаку\w*|та просуну\w*|а)\b.*"
    r"|[.;:(].*"
)
_PARTED = re.compile(r",? (?:and|та|і|й) |, ?")
_ONE_NAME = re.compile(rf"{_NAME}(?: (?:і )?{_NAME}){{0,2}}\Z")


@dataclass(frozen=True)
class Said:
    """One settlement in one note: occupied, freed or cleared, on a day of Kyiv."""

    update_id: str
    day: dt.date
    what: str
    name_en: str
    name_uk: str  # in the case in which it stands


@dataclass(frozen=True)
class Declined:
    """A settlement that one text names and the other does not, or not so."""

    update_id: str
    day: dt.date
    what: str
    name: str
    why: str


def read_notes(path: Path) -> tuple[list[Said], list[Declined]]:
    """All that the notes of a file say of whole settlements, and what only one text says."""
    said: list[Said] = []
    declined: list[Declined] = []
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            made = dt.datetime.fromisoformat(row["created_at"]).astimezone(KYIV).date()
            both = agreed(named(row["text_en"], ENGLISH), named(row["text_uk"], UKRAINIAN))
            said += [Said(row["state_id"], made, *one) for one in both[0]]
            declined += [Declined(row["state_id"], made, *one) for one in both[1]]
    return said, declined


def proposals(folder: Path, places_file: Path) -> Iterator[str]:
    """A line for each settlement: update, day, what, names, and the place or why it has none."""
    said, declined = read_notes(folder / "notes.csv")
    links = Links(folder / "note_places.csv")
    with places_file.open(encoding="utf-8", newline="") as file:
        places = Places(csv.DictReader(file))
    for one in said:
        place, why = places.find(one, links.of(one))
        yield f"{one.update_id} {one.day} {one.what}: {one.name_en}, {one.name_uk}: {place or why}"
    for other in declined:
        yield f"{other.update_id} {other.day} {other.what}: {other.name}: declined, {other.why}"


def named(text: str, phrases: Sequence[tuple[str, re.Pattern[str]]]) -> list[tuple[str, str]]:
    """(occupied, freed or cleared; a name as it stands) for each settlement of one text."""
    found = []
    for sentence in _SENTENCE.split(" ".join(_CONFIRMED.sub("", text).split())):
        for what, pattern in phrases:
            match = pattern.search(sentence)
            if match:
                names = _PARTED.split(_END.sub("", match["list"] + " ").strip(" ,"))
                found += [(what, n.strip()) for n in names if _ONE_NAME.match(n.strip())]
                break
    return found


def agreed(
    english: Iterable[tuple[str, str]], ukrainian: Iterable[tuple[str, str]]
) -> tuple[list[tuple[str, str, str]], list[tuple[str, str, str]]]:
    """What both texts say (what, English, Ukrainian), and one alone (what, name, why)."""
    left, other = list(english), list(ukrainian)
    pairs = [(_alike(e[1], u[1]), i, j) for i, e in enumerate(left) for j, u in enumerate(other)]
    met: dict[int, int] = {}
    for likeness, i, j in sorted(pairs, key=lambda p: (-p[0], p[1], p[2])):
        if likeness >= ALIKE and i not in met and j not in met.values():
            met[i] = j
    both, alone = [], []
    for i, (what, name) in enumerate(left):
        if i not in met:
            alone.append((what, name, "not in the Ukrainian text"))
        elif other[met[i]][0] != what:
            alone.append((what, name, f"{other[met[i]][0]} in the Ukrainian text"))
        else:
            both.append((what, name, other[met[i]][1]))
    alone += [
        (what, name, "not in the English text")
        for j, (what, name) in enumerate(other)
        if j not in met.values()
    ]
    return both, alone


_LETTERS = str.maketrans("гґхкцчшщжзбвдлмнпрстфй", "hhhkc4556zbvdlmnprstf_")
_LATIN = (
    ("shch", "5"), ("kh", "h"), ("zh", "6"), ("sh", "5"), ("ch", "4"), ("ts", "c"), ("g", "h"),
    ("w", "v"), ("x", "ks"), ("ph", "f"), ("q", "k"),
)  # fmt: skip


def _consonants(name: str) -> str:
    low = name.lower()
    for letters, one in _LATIN:
        low = low.replace(letters, one)
    return re.sub(r"[^bcdfhklmnprstvz456]", "", low.translate(_LETTERS))


def _alike(english: str, ukrainian: str) -> float:
    one, other = _consonants(english), _consonants(ukrainian)
    return SequenceMatcher(None, one, other).ratio() if one and other else 0.0


class Links:
    """The points that notes link, by the name as it stands and the day."""

    def __init__(self, path: Path) -> None:
        with path.open(encoding="utf-8", newline="") as file:
            self._rows = [
                (
                    _PARTED.split(r["names_uk_as_inflected"].replace("; ", ", ")),
                    dt.date.fromisoformat(r["first"]), dt.date.fromisoformat(r["last"]),
                    float(r["lat"]), float(r["lon"]),
                )
                for r in csv.DictReader(file)
            ]  # fmt: skip

    def of(self, said: Said) -> list[tuple[float, float]]:
        """Where the note's own day has a link of that name. Days of UTC are up to one off."""
        day = dt.timedelta(days=1)
        return [
            (lat, lon)
            for names, first, last, lat, lon in self._rows
            if said.name_uk in names and first - day <= said.day <= last + day
        ]


class Places:
    """Settlements of places.csv by every case of their Ukrainian names."""

    def __init__(self, rows: Iterable[Mapping[str, str]]) -> None:
        self._by_form: dict[tuple[str, ...], list[Mapping[str, str]]] = {}
        for row in rows:
            if row["kind"] == "settlement":
                for form in _forms(row):
                    self._by_form.setdefault(form, []).append(row)

    def find(self, said: Said, links: Sequence[tuple[float, float]]) -> tuple[str, str]:
        """The id of the place and "", or "" and why it is not known which."""
        found = self._by_form.get(_words(said.name_uk), [])
        if not found:
            return "", "no such settlement in places.csv"
        if not links:
            return "", "no link; perhaps " + ", ".join(row["place_id"] for row in found)
        near = sorted((_km(row, links), row["place_id"]) for row in found if row["lat"])
        near = [one for one in near if one[0] <= LINKED_KM]
        return (
            (near[0][1], "")
            if near
            else ("", f"none of the name within {LINKED_KM:g} km of the link")
        )


def _words(name: str) -> tuple[str, ...]:
    low = re.sub(r"['’ʼ]", "", name.lower())
    return tuple(re.split(r"[ -]", low))


def _forms(row: Mapping[str, str]) -> set[tuple[str, ...]]:
    forms = set()
    for name in [row["name_uk"], *row["aliases"].split(";")]:
        words = _words(name) if name and not name.isascii() else ()
        choices: set[tuple[str, ...]] = {()}
        for word in words:
            cases = inflected(word, many=len(words) > 1)
            choices = {(*before, case) for before in choices for case in cases}
        forms |= choices - {()}
    return forms


def _km(row: Mapping[str, str], links: Sequence[tuple[float, float]]) -> float:
    lat, lon = float(row["lat"]), float(row["lon"])
    return min(hypot((y - lat) * 111.2, (x - lon) * 111.3 * cos(radians(lat))) for y, x in links)
