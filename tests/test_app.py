"""What `streamlit run app.py` serves: the dashboard, at every address of its own."""

from pathlib import Path

import pytest
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import connect

from tests.test_server import running

STARTED = ["--server.port", "$port", "--server.headless", "true"]


def title(port: int, page: str) -> str:
    """The browser title of a page that is the first thing a session asks for."""
    with connect(
        f"ws://127.0.0.1:{port}/_stcore/stream", subprotocols=["streamlit"],  # type: ignore[list-item]
        max_size=None,
    ) as wire:  # fmt: skip
        asked = BackMsg()
        asked.rerun_script.query_string = ""
        asked.rerun_script.page_name = page
        wire.send(asked.SerializeToString())
        shown = ""
        while True:
            raw = wire.recv()
            assert isinstance(raw, bytes)
            told = ForwardMsg.FromString(raw)
            kind = told.WhichOneof("type")
            assert kind != "page_not_found"
            if kind == "page_config_changed":
                shown = told.page_config_changed.title
            if kind == "script_finished":
                return shown


@pytest.mark.parametrize("script", ["app.py", "overview.py"])
def test_a_deep_link_as_the_first_request_of_a_fresh_server_shows_its_page(
    script: str, built: Path
) -> None:
    """By overview.py it starts where a host cannot run more than a script."""
    with running(["run", script, *STARTED], {}, built) as (_, port):
        assert title(port, "trends") == "Trends · Frontline Ledger"
        assert title(port, "") == "Overview · Frontline Ledger"
