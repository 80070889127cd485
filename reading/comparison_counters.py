"""Places and those who count, by their spellings; whose count a sentence cites."""

import re
from collections.abc import Iterable, Mapping, Sequence

from reading.comparison_model import Name
from reading.comparison_rules import rule
from reading.vocabulary import listed, parts, phrases

NO_COUNTER = rule(r"'s? (?:\w+ )?{own_army}\b")


def _any(names: Iterable[str]) -> re.Pattern[str]:
    spelt = "|".join(re.escape(n) for n in sorted(names, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{spelt})(?!\w)" if spelt else r"(?!)", re.IGNORECASE)


def british(text: str) -> str:
    """One spelling of "defence", the length kept."""
    return rule(r"\b(?P<stem>{defence_stem})s(?=e\b)").sub(r"\g<stem>c", text)


def _spellings(phrase: str) -> list[str]:
    """All that a phrase with brackets means: "(uk|british) mod" is "uk mod" and "british mod"."""
    bracket = re.search(r"\(([^()]*)\)(\??)", phrase)
    if not bracket:
        return [phrase]
    inside = [*bracket[1].split("|"), *([""] if bracket[2] else [])]
    before, after = phrase[: bracket.start()], phrase[bracket.end() :]
    return [name for one in inside for name in _spellings(before + one + after)]


def _meanings(name: str) -> Mapping[str, str]:
    """All spellings of a class of names, with what each means."""
    return {
        spelling: part.partition(":")[2]
        for part in parts(name)
        for phrase in phrases("en").get(part, ())
        for spelling in _spellings(phrase)
    }


class Names:
    """Oblasts, settlements and estimators by their spellings, all in lower case."""

    def __init__(self, places: Sequence[Name], estimators: Sequence[Name]) -> None:
        self.oblast = {
            name: tuple(ids.split()) for name, ids in _meanings("several_oblasts").items()
        }
        self.town: set[str] = set()
        for place in places:
            for name in place.names:
                low = name.lower().strip()
                if place.id.startswith("ua-") and len(place.id) == 5:
                    self.oblast[rule(r" {oblast_kind}$").sub("", low)] = (place.id,)
                elif place.id != "ua" and len(low) > 3:
                    self.town.add(low)
        # A side named by its capital is no place: the capital alone is never an oblast.
        self.capital = set(self.oblast) & listed("capital_of_a_side")
        self.town -= set(self.oblast)
        self.oblast_pattern = _any(self.oblast)
        self.estimator = {
            british(n.lower()): e.id for e in estimators for n in e.names if len(n) > 1
        }
        known = set(self.estimator.values())
        for name, who in _meanings("who_counts").items():
            if who in known:
                self.estimator.setdefault(name, who)
        self.estimator_pattern = _any(self.estimator)

    def counters(self, text: str) -> list[tuple[re.Match[str], str]]:
        """Those who count that a text names, each with its id."""
        named = self.estimator_pattern.finditer(british(text))
        return [(match, self.estimator[match[0].lower()]) for match in named]


_cache: dict[tuple[int, int], tuple[object, object, Names]] = {}


def names_of(places: Sequence[Name], estimators: Sequence[Name]) -> Names:
    """Made once for the same two lists."""
    key = (id(places), id(estimators))
    kept = _cache.get(key)
    if kept is None or kept[0] is not places or kept[1] is not estimators:
        _cache.clear()
        kept = _cache[key] = (places, estimators, Names(places, estimators))
    return kept[2]


def estimator(sentence: str, names: Names) -> str | None:
    """Whose count a sentence cites. "AFP, on ISW data" is AFP's count."""
    found = []
    for match, who in names.counters(sentence):
        behind = sentence[match.end() :]
        cited = rule(r"\b{counted}\b").search(behind[:30])
        if (who in listed("counts_if_cited") and not cited) or NO_COUNTER.match(behind):
            continue
        before = sentence[max(0, match.start() - 24) : match.start()].lower()
        used = rule(r"\b{on_whose}\s(?:{the}\s|{data_from}\s)?$").search(before) and rule(
            r"^(?:'s)?[ -]*(?:{of_maps} )*{word_data}\b|^'s (?:{word_daily} )?{maps}\b"
        ).search(behind)
        only_source = (
            used
            or rule(r"^(?:'s)? (?:\w+ )?{word_data},? (?:{word_as} )?{analysed_by}\b").search(
                behind
            )
            or rule(r"\b{data_supplied}$").search(before)
        )
        found.append((bool(only_source), match.start(), who))
    return min(found)[2] if found else None


def lives_by_counting(who: str | None) -> bool:
    """Whether somebody counts for a living: of what a text says elsewhere, only these are its source."""
    return who in listed("counts_for_a_living")
