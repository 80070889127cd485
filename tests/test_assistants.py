"""Assistants ask by their protocol: what the ledger has is told whole, what it lacks is refused."""

import asyncio
import datetime as dt
import json
import re
import sys
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from mcp import Client, StdioServerParameters
from starlette.applications import Starlette
from starlette.testclient import TestClient
from typer.testing import CliRunner

from audit.ledger import Ledger
from share import answers, assistants, mcp, resources, routes, verdict
from share.__main__ import app as commands
from share.site import Site
from tests import loops
from tests.assistant_questions import Question, questions
from tests.ledger import PROJECT
from views import database

Answers = list[tuple[Question, dict[str, Any]]]


def asked(*calls: tuple[str, dict[str, Any]], mode: str = "auto") -> list[Any]:
    """The results of some calls, by the SDK's own client."""

    async def run() -> list[Any]:
        async with Client(mcp.server(), mode=mode) as client:
            return [await client.call_tool(tool, given) for tool, given in calls]

    return loops.run(run())


def answer(tool: str, **given: Any) -> dict[str, Any]:
    (result,) = asked((tool, given))
    told: dict[str, Any] = result.structured_content
    return told


@pytest.fixture(scope="module")
def sixty() -> Answers:
    """All questions with their answers."""
    made = questions()
    results = asked(*((one.tool, dict(one.ask)) for one in made))
    return [(one, r.structured_content) for one, r in zip(made, results, strict=True)]


def numbers(told: Any) -> Iterator[dict[str, Any]]:
    """Each object within an answer that has a number."""
    if isinstance(told, dict):
        if any(isinstance(v, int | float) and not isinstance(v, bool) for v in told.values()):
            yield told
        for value in told.values():
            yield from numbers(value)
    elif isinstance(told, list):
        for value in told:
            assert not isinstance(value, int | float), "a bare number"
            yield from numbers(value)


def test_there_are_thirty_questions_and_of_each_a_false_twin() -> None:
    made = questions()
    assert [one.true for one in made] == [True, False] * 30
    assert len({one.name for one in made}) == 60
    assert {one.tool for one in made} == set(assistants.TOOLS)


def test_a_true_question_is_answered_as_the_files_have_it(sixty: Answers) -> None:
    for one, told in sixty:
        if not one.true:
            continue
        assert told["answered"], (one.name, told["sentence"])
        assert told["page"].endswith(one.page), one.name
        if one.number:
            right = one.number
            assert any(
                (n["unit"], n["series_id"], n["estimator"], n["period_start"], n["period_end"])
                == (right.unit, right.series, right.estimator, right.start, right.end)
                and abs(n["value"] - right.value) < 0.0005
                and n["source"].startswith(right.source)
                for n in told["numbers"]
            ), (one.name, right, told["numbers"])
        if one.verdicts:
            first = told["verdicts"][0]
            assert first["page"].endswith(one.page), (one.name, first["page"])
            counts = {c["series_id"]: c["verdict"] for c in first["counts"]}
            assert counts == one.verdicts, one.name
        if one.said:
            assert one.said in [(s["who"], s.get("day"), s["source"]) for s in told["said"]]
            assert tuple(n["value"] for n in told["numbers"]) == one.days, one.name


def test_a_false_twin_is_refused_with_what_is_nearest(sixty: Answers) -> None:
    for one, told in sixty:
        if one.true:
            continue
        assert not told["answered"], (one.name, told["sentence"])
        assert told["understood"], one.name
        assert told["numbers"] == [], one.name
        assert one.names in told["sentence"], (one.name, told["sentence"])
        assert told["nearest"] or told["not_known"], (one.name, told["sentence"])
        if one.near:
            name, value = one.near
            assert value in [n["ask"].get(name) for n in told["nearest"]], (one.name, told)


def test_what_is_nearest_is_answered_when_it_is_asked_for(sixty: Answers) -> None:
    near = {
        (n["tool"], json.dumps(n["ask"], sort_keys=True))
        for one, told in sixty
        for n in told["nearest"][:3]
    }
    results = asked(*((tool, json.loads(given)) for tool, given in sorted(near)))
    assert len(results) > 30
    for (tool, given), result in zip(sorted(near), results, strict=True):
        told = result.structured_content
        # A name that is spelled alike may be of a settlement that nobody claimed.
        assert told["answered"] or "no claim that the whole" in told["sentence"], (tool, given)


def test_no_number_stands_without_who_unit_days_source_page_and_the_day_of_the_data(
    sixty: Answers,
) -> None:
    beside = (
        "unit", "estimator", "definition", "measure", "place", "period_start", "period_end",
        "source", "page", "data_day", "by", "told",
    )  # fmt: skip
    found = [(one, n) for one, told in sixty for n in numbers(told)]
    assert len(found) > 100
    for one, number in found:
        assert all(number[name] for name in beside), (one.name, number)
        assert number["source"].startswith("http"), number
    for one, told in sixty:
        assert re.fullmatch(r"\d{4}-\d\d-\d\d", told["data_day"]), one.name
        assert told["page"].startswith("http"), one.name
        assert "(Data of " in told["sentence"], one.name


# --- what is not understood ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tool", "given", "said"),
    [
        ("month", {"month": "2025-11", "colour": "red"}, "'colour' is no argument of month"),
        ("month", {}, "month is missing"),
        ("month", {"month": 202511}, "month is '202511'; right is: A calendar month"),
        ("month", {"month": "2025-13"}, "2025-13 is no day, month or year"),
        ("month", {"month": "2025-11'; DROP TABLE pub.figure"}, "right is: A calendar month"),
        ("month", {"month": "2025-11", "place": "x" * 81}, "right is: Name in any spelling"),
        ("figure", {"id": "../../etc/passwd"}, "right is: As in the address of its page."),
        ("figure", {}, "Give an id, or an estimator and a period."),
        ("figure", {"id": "f0001", "estimator": "x", "period": "2025"}, "not both"),
        ("as_of", {"estimator": "x", "month": "2025-11", "day": "2026-02-30"}, "no day"),
        ("who_says", {"period": "2025-11-09/2025-11-03", "what": "gain"}, "ends before it begins"),
        ("check_statement", {"text": "x" * 20_001}, "at most 20,000 characters"),
        ("check_statement", {"text": " \n"}, "text is"),
        ("check_statement", {"text": "x", "written_on": "2026-02-30"}, "no day"),
        ("claim", {"settlement": "a\x00b"}, "settlement is"),
    ],
)
def test_bad_arguments_are_told_with_what_would_be_right(
    tool: str, given: dict[str, Any], said: str
) -> None:
    (result,) = asked((tool, given))
    assert result.is_error
    told = result.structured_content
    assert said in told["sentence"], told["sentence"]
    assert (told["answered"], told["understood"], told["numbers"]) == (False, False, [])


def test_all_faults_are_told_at_once() -> None:
    told = answer("month", month="x", colour="red", place=7)["sentence"]
    assert all(name in told for name in ("month is 'x'", "'colour'", "place is '7'"))


def test_an_unknown_tool_is_refused_with_those_that_there_are() -> None:
    (result,) = asked(("drop_tables", {}))
    assert result.is_error
    assert all(tool in result.content[0].text for tool in assistants.TOOLS)


def test_of_several_settlements_of_one_name_none_is_chosen() -> None:
    shared = next(
        name for name, places in towns().items() if len(places) > 1
    )  # of the committed ledger there are many
    told = answer("claim", settlement=shared)
    assert not told["answered"]
    assert {n["ask"]["settlement"] for n in told["nearest"]} == set(towns()[shared])


def towns() -> dict[str, list[str]]:
    """Settlements by their English name."""
    found: dict[str, list[str]] = {}
    for row in Ledger(PROJECT / "data").rows("places.csv"):
        if row["kind"] == "settlement":
            found.setdefault(row["name_en"], []).append(row["place_id"])
    return found


def test_a_text_of_which_nothing_can_be_checked_says_why() -> None:
    told = answer("check_statement", text="The weather in Kyiv was fine.")
    assert not told["answered"]
    assert told["not_known"][0]["why"]


def test_a_comparison_that_no_series_covers_is_an_answer_and_no_fault() -> None:
    text = "Russia gained the most ground since 2015 in March 2031"
    told = answer("check_statement", text=text, written_on="2031-04-02")
    assert not told["answered"]
    assert told["nearest"]
    given = answers.answer(
        database.build_path(), "verdict.json", [("text", text), ("on", "2031-04-02")],
        base="http://x.example/", today=dt.date(2031, 4, 2),
    )  # fmt: skip
    assert given is not None
    assert given.status == 200


def test_measured_numbers_are_known_now_and_not_as_of_a_day() -> None:
    rows = [r for r in resources.rows(database.build_path(), "month_maps") if r["figure_id"]]
    row = rows[len(rows) // 2]
    told = answer("as_of", estimator=row["series_id"], month=row["month"], day="2026-07-01")
    assert not told["answered"]
    assert told["nearest"][0]["tool"] == "figure"
    assert "measured" in told["sentence"]


def test_the_map_of_a_month_has_its_error_and_all_maps_their_direction() -> None:
    row = resources.rows(database.build_path(), "month_direction")[-1]
    told = answer("month", month=row["month"])
    assert told["direction"] == row["direction"]
    assert sum(n.get("error") is not None for n in told["numbers"]) == row["maps"]


# --- the protocol --------------------------------------------------------------------------------


def test_each_tool_says_what_it_answers_and_bounds_what_it_takes() -> None:
    async def listed() -> list[Any]:
        async with Client(mcp.server(), mode="legacy") as client:
            return list((await client.list_tools()).tools)

    tools = loops.run(listed())
    assert [tool.name for tool in tools] == list(assistants.TOOLS)
    for tool in tools:
        assert len(tool.description) > 60
        assert tool.annotations.read_only_hint
        assert tool.output_schema
        assert tool.input_schema["additionalProperties"] is False
        for name, schema in tool.input_schema["properties"].items():
            for one in schema.get("anyOf", [schema]):
                if one["type"] == "null":
                    continue
                assert one["type"] == "string"
                assert "pattern" in one, (tool.name, name)
                assert "description" in one or "description" in schema, (tool.name, name)


def test_an_answer_is_a_sentence_and_the_same_data_as_text() -> None:
    (result,) = asked(("claim", {"settlement": next(iter(towns()))}), mode="legacy")
    sentence, data = (part.text for part in result.content)
    told = result.structured_content
    assert sentence == told["sentence"]
    assert json.loads(data)["sentence"] == sentence


def test_a_slow_question_holds_up_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    go_on, kind = threading.Event(), assistants.TOOLS["claim"][0]

    def slow(desk: Any, given: Any) -> Any:
        assert go_on.wait(60), "nobody let it go on"
        return desk.answer("Slow.", "")

    monkeypatch.setitem(assistants.TOOLS, "claim", (kind, slow))

    async def both() -> tuple[bool, Any]:
        async with Client(mcp.server()) as client:
            held_up = asyncio.create_task(client.call_tool("claim", {"settlement": "x"}))
            quick = await client.call_tool("month", {"month": "1999-01"})
            waiting = not held_up.done()
            go_on.set()
            await held_up
        return waiting, quick

    waiting, quick = loops.run(both())
    assert waiting
    assert quick.structured_content["sentence"].startswith("Nobody")


def at(path: str, method: str = "POST", **sent: Any) -> Any:
    """What a server answers that has the routes of `share/` alone."""
    app = Starlette(routes=routes.routes(Site.at("", PROJECT / "none")))
    with TestClient(app, base_url="http://ledger.example") as client:
        return client.request(method, path, **sent)


CALL = {
    "jsonrpc": "2.0", "id": 1, "method": "tools/call",
    "params": {"name": "month", "arguments": {"month": "1999-01"}},
}  # fmt: skip
ACCEPT = {"Accept": "application/json, text/event-stream"}


def test_it_is_asked_over_http_only_where_it_is_switched_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv(routes.ASSISTANTS, raising=False)
    assert at("/mcp", json=CALL, headers=ACCEPT).status_code in (404, 405)
    monkeypatch.setenv(routes.ASSISTANTS, "1")
    told = at("/mcp", json=CALL, headers=ACCEPT).json()["result"]["structuredContent"]
    assert told["sentence"].startswith("Nobody")
    assert told["page"].startswith("http://ledger.example/")
    assert at("/mcp", "GET").status_code == 405
    assert at("/mcp", "DELETE").status_code == 405
    assert at("/mcp", json={**CALL, "id": "x" * 300_000}, headers=ACCEPT).status_code == 413


def test_without_the_library_the_rest_starts_and_says_what_is_missing(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    for name in [n for n in sys.modules if n == "share.mcp" or n.partition(".")[0] == "mcp"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.delattr("share.mcp", raising=False)
    monkeypatch.setitem(sys.modules, "mcp", None)
    monkeypatch.delenv(routes.ASSISTANTS, raising=False)
    assert at("/healthz", "GET").status_code == 200
    monkeypatch.setenv(routes.ASSISTANTS, "1")
    answered = at("/mcp", json=CALL, headers=ACCEPT)
    assert answered.status_code == 503
    assert "requirements-assistants.txt" in answered.json()["detail"]
    assert "requirements-assistants.txt" in caplog.text
    assert at("/healthz", "GET").status_code == 200
    told = CliRunner().invoke(commands, ["mcp"])
    assert told.exit_code == 1
    assert "requirements-assistants.txt" in told.stderr


@pytest.mark.thorough
def test_the_command_answers_on_standard_input() -> None:
    async def run() -> Any:
        command = StdioServerParameters(
            command=sys.executable, args=["-m", "share", "mcp"], cwd=PROJECT,
            env={"LEDGER_ADDRESS": "https://ledger.example"},
        )  # fmt: skip
        async with Client(command) as client:
            return await client.call_tool("month", {"month": "1999-01"})

    told = loops.run(run()).structured_content
    assert told["sentence"].startswith("Nobody")
    assert told["page"].startswith("https://ledger.example/")


@pytest.mark.thorough
def test_the_longest_text_and_every_tool_stay_within_bounds() -> None:
    texts = [r["wording"] for r in Ledger(PROJECT / "data").rows("statements.csv")]
    long = ". ".join(texts * 10)[: verdict.LONGEST]
    months = [r["month"] for r in resources.rows(database.build_path(), "month_direction")]
    calls: list[tuple[str, dict[str, Any]]] = [
        ("check_statement", {"text": long}), ("check_statement", {"text": "м" * 20_000}),
        *(("month", {"month": m}) for m in months),
        *(("who_says", {"period": m, "what": "net_change"}) for m in months[::6]),
    ]  # fmt: skip
    for (tool, given), result in zip(calls, asked(*calls), strict=True):
        told = result.structured_content
        assert len(json.dumps(told)) < 300_000, (tool, str(given)[:60])
        assert len(told["verdicts"]) <= assistants.VERDICTS
        assert all(n["source"] for n in numbers(told))


def test_the_transcript_says_how_it_is_made_and_has_ten_questions() -> None:
    text = (PROJECT / "docs" / "assistants-transcript.md").read_text(encoding="utf-8")
    first, *_ = text.splitlines()
    assert "python -m tests.assistant_questions > docs/assistants-transcript.md" in first
    assert len(re.findall(r"^## `", text, re.MULTILINE)) == 10
