"""``data/published.csv``: what was published last, with which every later build is compared.

A build on one machine is no publication, and a fresh clone has none: so the values of the last
release are a file of their own, in git, which nothing but this writes.
"""

import csv
import io
from pathlib import Path

from etl.ledger.build import said
from etl.ledger.records import Published
from files import replace_file


def release(data: Path) -> tuple[int, int]:
    """Note what the files say as published; how many values, and how many of them are new or other.

    Raises BadData where a rule is broken, an unexplained change among them: then nothing is noted.
    """
    path = data / Published.file
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(Published.columns())
    values = said(data)
    writer.writerows(values)
    before = set(path.read_text(encoding="utf-8").splitlines())
    after = out.getvalue()
    replace_file(path, after)
    return len(values), len(set(after.splitlines()) - before)
