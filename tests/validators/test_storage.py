"""Builds in object storage: published there, taken from there, and never shown half."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path
from types import SimpleNamespace

import duckdb
import pytest
from typer.testing import CliRunner

from etl.__main__ import app
from etl.ledger import publish
from tests.ledger import Ledger
from views import database, replica

fsspec = pytest.importorskip("fsspec", reason="make validate installs it")
pytestmark = pytest.mark.validators


@pytest.fixture
def bucket(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A folder of some storage: of this disk, or of what speaks as S3 does."""
    if request.param == "file":
        yield f"file://{request.getfixturevalue('tmp_path')}/bucket"
        return
    pytest.importorskip("s3fs")
    server = pytest.importorskip("moto.server").ThreadedMotoServer(port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://{host}:{port}")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "made-up")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "made-up")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    fsspec.filesystem("s3", skip_instance_cache=True).mkdir("ledger")
    yield "s3://ledger/builds"
    fsspec.filesystem("s3").clear_instance_cache()
    server.stop()


def sent(ledger: Ledger, bucket: str) -> str:
    done = CliRunner().invoke(app, ["publish", "--to", bucket, "--data", str(ledger.folder)])
    assert done.exit_code == 0, done.stderr
    return ledger.published.name


def look() -> None:
    """As a server does every minute."""
    database.renew([("another", next(_counted), 0)])


_counted = count()


@pytest.mark.parametrize("bucket", ["file", "s3"], indirect=True)
def test_a_server_shows_what_is_published_and_the_last_whole_build_where_that_fails(
    published: Ledger, bucket: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there, root = fsspec.core.url_to_fs(bucket)
    monkeypatch.setenv("LEDGER_DATA", str(tmp_path / "server"))
    monkeypatch.setenv(replica.SETTING, bucket)
    assert database.trouble() == replica.UNREAD  # nothing is there yet
    builds = tmp_path / "server" / "build"
    first = sent(published, bucket)
    look()
    assert database.build_path() == builds / first
    assert (builds / first).read_bytes() == published.published.read_bytes()
    seen = database.state()
    look()  # once more
    assert database.state() == seen  # or whoever shares the folder would look again without end
    assert database.build_path().name == first

    CliRunner().invoke(app, ["build", "--data", str(published.folder)])
    second = sent(published, bucket)
    assert second != first
    whole = there.cat_file(f"{root}/{second}")
    there.pipe_file(f"{root}/{second}", whole[:-1])
    look()
    assert "damaged on the way" in database.trouble()
    assert database.build_path().name == first
    there.pipe_file(f"{root}/{second}", whole)
    look()
    assert database.build_path().name == second

    there.pipe_file(f"{root}/{publish.POINTER}", b"../../secret.duckdb\n")
    look()
    assert database.trouble() == replica.UNREAD
    assert database.build_path().name == second
    assert {path.suffix for path in builds.iterdir()} <= {".duckdb", ".sum", "", ".lock"}


@pytest.mark.parametrize("bucket", ["file"], indirect=True)
def test_old_builds_are_dropped_from_storage_but_never_the_published_one(
    published: Ledger, bucket: str
) -> None:
    there, root = fsspec.core.url_to_fs(bucket)
    there.makedirs(root)
    older = [f"2020010{n}T000000000000Z-{'0' * 12}" for n in range(1, 6)]
    for name in older:
        there.pipe_file(f"{root}/{name}.duckdb", b"old")
        there.pipe_file(f"{root}/{name}.sum", b"old")
    there.rm_file(f"{root}/{older[0]}.sum")  # as one leaves it that is killed here
    name = sent(published, bucket)
    left = {path.rpartition("/")[2] for path in there.ls(root, detail=False)}
    kept = [name.removesuffix(".duckdb"), *older[-(publish.KEEP - 1) :]]
    assert left == {"CURRENT", *(f"{n}{end}" for n in kept for end in (".duckdb", ".sum"))}


@pytest.mark.parametrize("bucket", ["file"], indirect=True)
def test_what_is_sent_half_has_the_name_of_no_build_and_is_sent_again(
    published: Ledger, bucket: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    there, root = fsspec.core.url_to_fs(bucket)

    def half(system: object, path: str, to: str, **_: object) -> None:
        Path(to).write_bytes(Path(path).read_bytes()[:-1])
        raise OSError("no space left")

    with monkeypatch.context() as full:
        full.setattr(type(there), "put_file", half)
        with pytest.raises(OSError, match="space"):
            publish.send(published.builds, bucket)
    assert there.glob(f"{root}/*.duckdb") == []
    name = sent(published, bucket)
    whole = {name, "CURRENT", Path(name).with_suffix(publish.SEAL).name}
    assert {path.rpartition("/")[2] for path in there.ls(root, detail=False)} == whole


def made_up(bucket: Path, view: str) -> None:
    """A sealed build in which whoever may write to the storage has put a view of his own."""
    bucket.mkdir()
    build = bucket / f"20200101T000000000000Z-{'0' * 12}.duckdb"
    with duckdb.connect(str(build)) as db:
        db.execute("CREATE SCHEMA pub; CREATE TABLE pub.build AS SELECT 'made up' AS build_id")
        db.execute(f"CREATE VIEW pub.taken AS {view}")
    publish.seal(build)
    (bucket / publish.POINTER).write_text(build.name, encoding="utf-8")


@pytest.mark.parametrize("bucket", ["file"], indirect=True)
def test_a_build_from_elsewhere_reads_no_file_of_the_server(
    bucket: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("secret.txt").write_text("a password", encoding="utf-8")
    made_up(tmp_path / "bucket", "SELECT content FROM read_text('secret.txt')")
    monkeypatch.setenv("LEDGER_DATA", str(tmp_path / "server"))
    monkeypatch.setenv(replica.SETTING, bucket)
    assert database.trouble() == ""
    with (
        database.reading(database.build_path()),
        pytest.raises(duckdb.PermissionException, match="disabled by configuration"),
    ):
        database.query("SELECT content FROM pub.taken")


@pytest.mark.parametrize("pointer", ["../secret.duckdb", None])
def test_where_builds_are_kept_is_told_in_the_log_and_not_to_readers(
    pointer: str | None,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    bucket = tmp_path / "bucket"
    bucket.mkdir()
    if pointer:
        (bucket / publish.POINTER).write_text(pointer, encoding="utf-8")
    monkeypatch.setenv("LEDGER_DATA", str(tmp_path / "server"))
    monkeypatch.setenv(replica.SETTING, f"file://{bucket}")
    said = database.trouble()
    assert said
    assert str(bucket) not in said
    assert str(bucket) in caplog.text


def test_of_several_first_visitors_one_begins_to_look_for_newer_builds(
    published: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = []

    def thread(**given: object) -> SimpleNamespace:
        time.sleep(0.1)  # so that all of them are there before it is begun
        return SimpleNamespace(start=lambda: begun.append(given["name"]))

    monkeypatch.setenv("LEDGER_DATA", str(published.folder))
    monkeypatch.setenv(replica.SETTING, "file:///made-up")
    monkeypatch.setattr(database, "threading", SimpleNamespace(Thread=thread))
    database._follow.cache_clear()
    with ThreadPoolExecutor(4) as visitors:
        list(visitors.map(lambda _: database.build_path(), range(4)))
    assert begun == ["replica"]
    database._follow.cache_clear()
