"""Rows are added whole or not at all, and every line that was there stays as it was."""

import csv
import difflib
import io
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from etl.ledger import publish, write
from etl.ledger.build import check
from etl.ledger.read import file_names, read
from etl.ledger.records import Article, Event, Figure, Licence, Publisher, Record, Statement
from etl.ledger.write import Busy, Unfinished, add_rows, next_ids, writing
from etl.problems import BadData
from tests.ledger import COLUMNS, PROJECT, Ledger

PUBLISHER = {
    "publisher_id": "made-up", "name": "Made Up, a test", "country": "GB", "stance": "unknown",
    "home_page": "", "note": "",
}  # fmt: skip
ARTICLE = {
    "article_id": "made-up-2024-11-21", "publisher_id": "made-up", "headline": "A test",
    "headline_basis": "seen", "author": "", "published": "2024-11-21",
    "published_basis": "page", "language": "en", "agency": "",
    "source_tier": "article", "copy_of": "", "url": "https://example.org/made-up",
    "archived_url": "", "related_headline": "", "note": "",
}  # fmt: skip
EVENT = {
    "event_id": "s900", "place_id": "vyhadane", "kind": "denial", "actor": "Example brigade",
    "speaker": "", "actor_side": "ukraine", "event_from": "2024-11-20", "event_to": "2024-11-20",
    "date_basis": "stated", "article_id": "made-up-2024-11-21", "name_used": "",
    "wording": "Said the town holds", "hedge": "", "detail": "", "note": "",
}  # fmt: skip


def publisher(**changes: str) -> Publisher:
    return Publisher.model_validate(PUBLISHER | changes)


def article(**changes: str) -> Article:
    return Article.model_validate(ARTICLE | changes)


def event(**changes: str) -> Event:
    return Event.model_validate(EVENT | changes)


def three_files() -> dict[type[Record], list[Record]]:
    """One row each of three files, of which each points to the one before."""
    return {Event: [event()], Article: [article()], Publisher: [publisher()]}


@pytest.fixture
def real(tmp_path: Path) -> Ledger:
    """A copy of the committed files."""
    ledger = Ledger(tmp_path / "data")
    ledger.folder.mkdir()
    for name in file_names():
        shutil.copyfile(PROJECT / "data" / name, ledger.folder / name)
    return ledger


def contents(ledger: Ledger) -> dict[str, bytes]:
    return {name: (ledger.folder / name).read_bytes() for name in file_names()}


def left(ledger: Ledger) -> list[str]:
    return sorted(path.name for path in (ledger.folder / write.FOLDER).iterdir())


def problems_of(ledger: Ledger, rows: dict[type[Record], list[Record]]) -> list[str]:
    before = contents(ledger)
    with pytest.raises(BadData) as caught:
        add_rows(ledger.folder, rows)
    assert contents(ledger) == before
    assert left(ledger) == ["lock"]
    return [str(problem) for problem in caught.value.problems]


# Canonical


@pytest.mark.parametrize("file", sorted(COLUMNS))
def test_the_committed_files_are_in_order_and_end_with_a_line_end(file: str) -> None:
    text = (PROJECT / "data" / file).read_bytes().decode()
    ids = [row[0] for row in csv.reader(io.StringIO(text, newline=""))][1:]
    assert ids == sorted(ids)
    assert text.endswith("\n")


def real_rows(ledger: Ledger) -> dict[type[Record], list[Record]]:
    (event_id,) = next_ids(ledger.folder, Event)
    first, last = next_ids(ledger.folder, Figure, 2)
    newest = ledger.rows("events.csv")[-1]["event_id"], ledger.rows("figures.csv")[-1]["figure_id"]
    assert event_id == f"s{int(newest[0][1:]) + 1}"
    assert (first, last) == tuple(f"f{int(newest[1][1:]) + more}" for more in (1, 2))
    like = ledger.row("figures.csv", "f0002") | {"original": "", "flag": "", "speaker": ""}
    like |= {
        "article_id": "made-up-2024-11-21", "vintage": "2024-11-21", "period_kind": "window",
        "period_start": "2024-11-01", "period_end": "2024-11-19", "value": "12.50",
        "printed": "12,5 “square kilometres”", "note": 'Made up, with "quotes", a comma and Ї',
    }  # fmt: skip
    return {
        Publisher: [publisher()],
        Article: [article()],
        Event: [event(event_id=event_id, place_id="pokrovsk", event_from="", event_to="",
                      date_basis="unknown", note="answers what nobody said")],
        Figure: [
            Figure.model_validate(
                like | {"figure_id": last}
                | dict.fromkeys(("period_start", "period_end"), "2024-11-20")
            ),
            Figure.model_validate(like | {"figure_id": first}),
        ],
        Licence: [Licence.model_validate(dict.fromkeys(Licence.columns(), "") | {
            "licence_id": "made-up", "covers": "A test", "holder": "Nobody", "licence": "None"})],
    }  # fmt: skip


def test_a_diff_of_the_real_files_shows_added_lines_alone(real: Ledger) -> None:
    before = {name: content.decode() for name, content in contents(real).items()}
    added = real_rows(real)
    add_rows(real.folder, added)
    for name, old in before.items():
        new = real.text(name)
        diff = list(difflib.unified_diff(old.split("\n"), new.split("\n"), lineterm="", n=0))
        changes = [line for line in diff[2:] if not line.startswith("@@")]
        assert all(line.startswith("+") for line in changes), name
        assert len(changes) == sum(len(rows) for model, rows in added.items() if model.file == name)
        assert new.endswith("\n")
        if name in COLUMNS:
            ids = [row[0] for row in csv.reader(io.StringIO(new, newline=""))][1:]
            assert ids == sorted(ids)
    lines = real.text("figures.csv").splitlines()
    first, last = sorted(row.model_dump()["figure_id"] for row in added[Figure])
    assert lines[-2].startswith(f"{first},prints,,afp-net,ua,russia,window,2024-11-01,2024-11-19,")
    assert ',12.5,,km2,"12,5 “square kilometres”",made-up-2024-11-21,' in lines[-2]
    assert lines[-2].endswith(',"Made up, with ""quotes"", a comma and Ї",')
    assert lines[-1].startswith(f"{last},")
    check(real.folder)


def test_what_is_added_is_read_back_as_it_was(real: Ledger) -> None:
    added = real_rows(real)
    add_rows(real.folder, added)
    found = read(real.folder)
    for model, rows in added.items():
        for row in rows:
            assert row in found.rows[model]


def test_a_file_without_an_order_gets_its_rows_at_the_end(ledger: Ledger) -> None:
    ids = [row["article_id"] for row in ledger.rows("articles.csv")]
    assert ids != sorted(ids)
    before = ledger.text("articles.csv")
    add_rows(ledger.folder, three_files())
    after = ledger.text("articles.csv")
    assert after.startswith(before)
    assert after[len(before) :].startswith("made-up-2024-11-21,")


def test_a_last_line_without_an_end_gets_one(ledger: Ledger) -> None:
    ledger.write("publishers.csv", ledger.text("publishers.csv").rstrip("\n"))
    before = ledger.text("publishers.csv")
    add_rows(ledger.folder, {Publisher: [publisher()]})
    assert ledger.text("publishers.csv") == before + '\nmade-up,"Made Up, a test",GB,unknown,,\n'


@pytest.mark.parametrize(
    ("number", "cell"), [("7", "7"), ("7.0", "7"), ("0.0000001", "0.0000001"), ("8.50", "8.5")]
)
def test_numbers_are_written_plainly(number: str, cell: str, ledger: Ledger) -> None:
    row = ledger.row("figures.csv", "f0101") | {"value": number}
    value = Figure.model_fields.keys() - {"value"}
    cells = dict(zip(Figure.columns(), write.cells(Figure.model_validate(row)), strict=True))
    assert cells["value"] == cell
    assert {name: cells[name] for name in value} == {name: row[name] for name in value}


@pytest.mark.parametrize(
    ("printed", "value"), [("-12 km²", "12"), ("+3", "3"), ("− 5", "5"), ("1 234 km²", "1234")]
)
def test_a_printed_number_stays_as_it_stood_on_the_page(
    printed: str, value: str, ledger: Ledger
) -> None:
    row = ledger.row("figures.csv", "f0101") | {"value": value}
    row |= {"figure_id": "f0900", "period_start": "2023-01-01", "period_end": "2023-01-31"}
    add_rows(ledger.folder, {Figure: [Figure.model_validate(row | {"printed": printed})]})
    assert ledger.row("figures.csv", "f0900")["printed"] == printed


def test_letters_stay_as_they_are_composed(ledger: Ledger) -> None:
    for number, name in enumerate(["Cafe\u0301", "Café"]):
        add_rows(ledger.folder, {Publisher: [publisher(publisher_id=f"n{number}", name=name)]})
    assert [row["name"] for row in ledger.rows("publishers.csv")][-2:] == ["Cafe\u0301", "Café"]


# Refused


def test_bad_rows_are_refused_with_file_id_column_and_what_is_wanted(ledger: Ledger) -> None:
    said = problems_of(
        ledger,
        {
            Publisher: [publisher(), publisher(publisher_id="example-daily")],
            Article: [article(publisher_id="nobody")],
            Event: [event(event_id="s001"), event(place_id="nowhere")],
        },
    )
    line = ledger.line("publishers.csv", "example-daily,")
    assert sorted(said) == [
        'articles.csv, new row made-up-2024-11-21, column publisher_id: found "nobody"; '
        "wanted an id that is in publishers.csv",
        'events.csv, new row s001, column event_id: found "s001"; '
        f"wanted an id that is used once (line {ledger.line('events.csv', 's001')} has it already)",
        'events.csv, new row s900, column place_id: found "nowhere"; '
        "wanted an id that is in places.csv",
        'publishers.csv, new row example-daily, column publisher_id: found "example-daily"; '
        f"wanted an id that is used once (line {line} has it already)",
    ]


def test_a_row_that_breaks_a_rule_of_the_ledger_is_refused(ledger: Ledger) -> None:
    rows = three_files() | {Event: [event(event_from="2024-12-01", event_to="2024-12-02")]}
    (said,) = problems_of(ledger, rows)
    assert said.startswith("events.csv, new row s900, column event_from: found")
    assert "a day up to the date of the article" in said


@pytest.mark.parametrize(
    "wording", ["two\nlines", "=1+1", "@cmd", " spaced ", "<b>x</b>", "a\u202eb", "", "x" * 601]
)
def test_text_that_the_reader_refuses_is_refused_before_it_is_written(
    wording: str, ledger: Ledger
) -> None:
    forced = event().model_copy(update={"wording": wording})  # past the model's own refusal
    (said,) = problems_of(ledger, three_files() | {Event: [forced]})
    assert said.startswith("events.csv, new row s900, column wording: found ")


def test_an_old_fault_is_told_with_the_line_that_it_has_now(ledger: Ledger) -> None:
    ledger.set("publishers.csv", "example-state", stance="planet")
    rows = sorted(ledger.rows("publishers.csv"), key=lambda row: row["publisher_id"])
    ledger.write_rows("publishers.csv", rows)
    line = ledger.line("publishers.csv", "example-state,")
    new: list[Record] = [publisher(publisher_id="aaa", name="First"), publisher()]
    (said,) = problems_of(ledger, {Publisher: new})
    assert said.startswith(f'publishers.csv, line {line}, column stance: found "planet"; wanted')


@pytest.mark.parametrize("damage", [b"", b"\xff", b"a,b\n", b'publisher_id,"'])
def test_a_file_that_cannot_be_read_is_left_alone(damage: bytes, ledger: Ledger) -> None:
    ledger.write("publishers.csv", damage)
    assert any(said.startswith("publishers.csv") for said in problems_of(ledger, three_files()))


def test_two_new_rows_with_one_id_are_refused(ledger: Ledger) -> None:
    (said,) = problems_of(ledger, {Publisher: [publisher(), publisher(name="Another")]})
    assert said.endswith("an id that is used once (another new row has it already)")


def test_a_file_that_is_no_csv_gets_no_rows(ledger: Ledger) -> None:
    series = read(ledger.folder).rows
    model = next(model for model in series if model.file == "series.toml")
    with pytest.raises(ValueError, match=r"series\.toml"):
        add_rows(ledger.folder, {model: series[model]})


def test_checking_only_writes_nothing(ledger: Ledger) -> None:
    before = contents(ledger)
    add_rows(ledger.folder, three_files(), check_only=True)
    assert contents(ledger) == before
    assert left(ledger) == ["lock"]


# Ids


def test_the_next_ids_follow_the_highest_even_of_rows_left_out(ledger: Ledger) -> None:
    assert next_ids(ledger.folder, Figure, 2) == ["f1000", "f1001"]  # f0999 was left out
    assert next_ids(ledger.folder, Event) == ["s005"]
    assert next_ids(ledger.folder, Event, 2, taken=["s007"]) == ["s008", "s009"]
    ledger.add("statements.csv", like="c004", statement_id="c104b")
    assert next_ids(ledger.folder, Statement) == ["c105"]


# Killed

KILLED = """
import os, sys
from pathlib import Path
from etl.ledger import write
from tests.dying import dies_before
from tests.test_write import three_files

dies_before(int(sys.argv[2]), (os, "replace"))
write.add_rows(Path(sys.argv[1]), three_files())
"""


def run_killed(ledger: Ledger, stop: int) -> int:
    """Add three rows, killed before rename number ``stop``: the journal, then three files."""
    command = [sys.executable, "-c", KILLED, str(ledger.folder), str(stop)]
    return subprocess.run(command, cwd=PROJECT, timeout=600, check=False).returncode


def has_rows(ledger: Ledger) -> list[bool]:
    return [
        "\nmade-up," in ledger.text("publishers.csv"),
        "\nmade-up-2024-11-21," in ledger.text("articles.csv"),
        "\ns900," in ledger.text("events.csv"),
    ]


@pytest.mark.parametrize("stop", [0, 1, 2, 3])
@pytest.mark.thorough
def test_a_write_that_is_killed_leaves_files_that_build_and_is_finished_later(
    stop: int, ledger: Ledger
) -> None:
    before = contents(ledger)
    assert run_killed(ledger, stop) == -signal.SIGKILL
    renamed = max(stop - 1, 0)
    assert has_rows(ledger) == [index < renamed for index in range(3)]
    assert all(ledger.text(name).encode().startswith(old) for name, old in before.items())
    check(ledger.folder)
    add_rows(ledger.folder, {Publisher: [publisher(publisher_id="later", name="Later")]})
    assert has_rows(ledger) == ([False] * 3 if stop == 0 else [True] * 3)
    assert "\nlater," in ledger.text("publishers.csv")
    assert left(ledger) == ["lock"]
    check(ledger.folder)


def test_a_write_that_is_not_killed_is_done(ledger: Ledger) -> None:
    assert run_killed(ledger, 4) == 0
    assert has_rows(ledger) == [True] * 3
    assert left(ledger) == ["lock"]


@pytest.mark.parametrize("seconds", [0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8])
@pytest.mark.thorough
def test_a_write_that_is_killed_at_any_moment_leaves_whole_files(
    seconds: float, ledger: Ledger
) -> None:
    before = contents(ledger)
    command = [sys.executable, "-c", KILLED, str(ledger.folder), "99"]
    process = subprocess.Popen(command, cwd=PROJECT)
    folder = ledger.folder / write.FOLDER
    while not folder.exists() and process.poll() is None:
        time.sleep(0.001)
    time.sleep(seconds)
    process.kill()
    process.wait()
    assert all(ledger.text(name).encode().startswith(old) for name, old in before.items())
    check(ledger.folder)
    with writing(ledger.folder):
        assert has_rows(ledger) in ([False] * 3, [True] * 3)


def test_a_write_that_cannot_be_finished_says_so_and_touches_nothing(ledger: Ledger) -> None:
    run_killed(ledger, 2)
    ledger.set("events.csv", "s001", note="Changed by hand")
    before = contents(ledger)
    with pytest.raises(Unfinished, match=r"events\.csv has been changed since.*\.write/ledger"):
        add_rows(ledger.folder, {Publisher: [publisher(publisher_id="later", name="Later")]})
    assert contents(ledger) == before
    assert "\ns900," in ledger.text(f"{write.FOLDER}/{write.COPY}/events.csv")


# Several at once

ADD = """
import sys
from pathlib import Path
from etl.ledger import write
from etl.ledger.records import Event, Publisher
from tests.test_write import event, publisher

data, name = Path(sys.argv[1]), sys.argv[2]
for number in range(4):
    with write.writing(data):
        (event_id,) = write.next_ids(data, Event)
        new = event(event_id=event_id, article_id="gazette-2024-11-20", actor=f"{name} {number}",
                    event_from="2024-11-19", event_to="2024-11-19")
        there = publisher(publisher_id=f"{name}-{number}", name=f"{name} {number}")
        write.add_rows(data, {Event: [new], Publisher: [there]})
"""


@pytest.mark.thorough
def test_two_writers_at_once_lose_no_row(ledger: Ledger) -> None:
    names = ["left", "right", "third"]
    processes = [
        subprocess.Popen([sys.executable, "-c", ADD, str(ledger.folder), name], cwd=PROJECT)
        for name in names
    ]
    assert [process.wait(timeout=600) for process in processes] == [0] * len(names)
    wanted = {f"{name} {number}" for name in names for number in range(4)}
    events = [row for row in ledger.rows("events.csv") if row["actor"] in wanted]
    assert {row["actor"] for row in events} == wanted
    assert sorted(row["event_id"] for row in events) == [f"s{n:03}" for n in range(5, 17)]
    assert wanted <= {row["name"] for row in ledger.rows("publishers.csv")}
    check(ledger.folder)


def test_a_writer_that_waits_too_long_is_refused(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(write, "WAIT", 0.2)
    before = contents(ledger)
    held, done = threading.Event(), threading.Event()

    def hold() -> None:
        with writing(ledger.folder):
            held.set()
            done.wait(30)

    other = threading.Thread(target=hold)
    other.start()
    held.wait(30)
    try:
        with pytest.raises(Busy, match="another process is writing to data/"):
            add_rows(ledger.folder, three_files())
    finally:
        done.set()
        other.join()
    assert contents(ledger) == before
    add_rows(ledger.folder, three_files())
    assert has_rows(ledger) == [True] * 3


def test_files_are_not_replaced_while_a_build_reads_them(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(write, "WAIT", 0.2)
    before = contents(ledger)
    with publish.lock(ledger.builds), pytest.raises(Busy, match="a build is going on"):
        add_rows(ledger.folder, three_files())
    assert contents(ledger) == before
    with writing(ledger.folder):
        assert has_rows(ledger) == [True] * 3


def test_a_file_that_an_editor_saves_meanwhile_is_not_overwritten(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    def save_and_check(data: Path) -> object:
        ledger.set("events.csv", "s001", note="Saved by an editor")
        return check(data)

    monkeypatch.setattr(write, "check", save_and_check)
    with pytest.raises(Busy, match=r"events\.csv was changed by another program"):
        add_rows(ledger.folder, three_files())
    assert ledger.row("events.csv", "s001")["note"] == "Saved by an editor"
    assert has_rows(ledger) == [False] * 3
    assert left(ledger) == ["lock"]


def test_a_disk_that_is_full_changes_nothing(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents(ledger)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        add_rows(ledger.folder, three_files())
    assert contents(ledger) == before
    assert left(ledger) == ["lock"]


def test_the_journal_names_files_of_the_ledger_in_the_order_of_their_references(
    ledger: Ledger,
) -> None:
    run_killed(ledger, 1)
    journal = (ledger.folder / write.FOLDER / write.JOURNAL).read_text(encoding="utf-8")
    assert [name for name, _, _ in json.loads(journal)] == [
        "publishers.csv", "articles.csv", "events.csv",
    ]  # fmt: skip
