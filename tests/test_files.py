"""Files are whole under their names, whatever happens while they are written."""

import os
import stat
from pathlib import Path
from typing import IO

import pytest

from files import Content, replace_file


@pytest.mark.parametrize(
    ("content", "wanted"),
    [
        ("п\r\n", "п\r\n".encode()),
        (b"\xff\0", b"\xff\0"),
        (lambda handle: handle.write(b"made"), b"made"),
    ],
)
def test_a_file_gets_what_is_given_byte_for_byte(
    tmp_path: Path, content: Content, wanted: bytes
) -> None:
    path = tmp_path / "a.csv"
    for _ in range(2):
        replace_file(path, content)
        assert path.read_bytes() == wanted
    assert list(tmp_path.iterdir()) == [path]


def test_permissions_stay(tmp_path: Path) -> None:
    path = tmp_path / "a"
    replace_file(path, "one")
    path.chmod(0o640)
    replace_file(path, "two")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_what_fails_half_way_leaves_the_old_file_and_the_next_one_cleans_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a"
    replace_file(path, "old")

    def breaks(handle: IO[bytes]) -> None:
        handle.write(b"half")
        raise OSError("no space left")

    def full(*_: object) -> None:
        raise OSError("no space left")

    with pytest.raises(OSError, match="space"):
        replace_file(path, breaks)
    for name in ("fsync", "replace"):
        with monkeypatch.context() as patch:
            patch.setattr(os, name, full)
            with pytest.raises(OSError, match="space"):
                replace_file(path, "new")
        assert path.read_text(encoding="utf-8") == "old"
    replace_file(path, "newer")
    assert [p.name for p in tmp_path.iterdir()] == ["a"]
    assert path.read_text(encoding="utf-8") == "newer"


def test_it_is_on_the_disk_before_it_has_the_name_and_the_name_after(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[str] = []
    sync, rename = os.fsync, os.replace

    def synced(handle: int) -> None:
        steps.append("folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "file")
        sync(handle)

    def renamed(one: Path, other: Path) -> None:
        steps.append("name")
        rename(one, other)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(os, "replace", renamed)
    replace_file(tmp_path / "a", "new")
    assert [s for n, s in enumerate(steps) if s != steps[n - 1] or not n] == [
        "file", "name", "folder",
    ]  # fmt: skip
