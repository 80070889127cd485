"""The words of the reader: every class is read, every phrase can be read, code holds no words."""

import re

import pytest

from reading import vocabulary
from reading.vocabulary import LANGUAGES, Unknown, expanded, phrases, words, written_out

CLASSES = sorted({name for language in LANGUAGES for name in phrases(language)})


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_is_a_pattern(language: str) -> None:
    for name, of in phrases(language).items():
        assert of, name
        for phrase in of:
            re.compile(expanded(written_out(phrase)))
        assert len(set(of)) == len(of), name


@pytest.mark.parametrize(
    ("phrase", "meets", "not_"),
    [
        ("seiz*", ["seiz", "seized"], ["seize it"]),
        ("взя+", ["взяли"], ["взя"]),
        ("came (back )?under", ["came under", "came back under"], ["came backunder"]),
        ("took ..2 control", ["took control", "took full tight control"], ["took a b c control"]),
        (r"report(?!edly)\w*", ["report", "reported"], ["reportedly"]),
        ("s(aid|ays)", ["said", "says"], ["s"]),
    ],
)
def test_how_a_phrase_is_written(phrase: str, meets: list[str], not_: list[str]) -> None:
    pattern = re.compile(written_out(phrase))
    assert all(map(pattern.fullmatch, meets))
    assert not any(map(pattern.fullmatch, not_))


def test_a_class_is_of_all_languages() -> None:
    say = re.compile(words("say"))
    assert all(map(say.fullmatch, ("claimed", "повідомили", "сообщили")))
    assert vocabulary.pattern(r"^{say} #$").match("said #")


def test_a_rule_may_say_what_must_not_stand_before() -> None:
    left = vocabulary.pattern(r"(?<!{civilians_gone} )left")
    assert left.search("soldiers have left")
    assert not left.search("residents left")
    assert not left.search("families have left")


def test_a_part_of_a_class_has_a_meaning(monkeypatch: pytest.MonkeyPatch) -> None:
    made_up = {"en": {"month:2": ("february", "feb")}, "uk": {"month:2": ("лют*",)}, "ru": {}}
    monkeypatch.setattr(vocabulary, "phrases", lambda language: made_up[language])
    vocabulary.words.cache_clear()
    assert vocabulary.meaning("month", "лютого") == "2"
    assert vocabulary.meaning("month", "may") is None
    vocabulary.words.cache_clear()
    vocabulary.meaning.cache_clear()


def test_what_is_not_there_is_told() -> None:
    with pytest.raises(Unknown, match=r"\[no_such_class\]"):
        words("no_such_class")
