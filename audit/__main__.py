"""``python -m audit``: recompute what the ledger says from its files, and compare with the build.

Exit codes: 0 no difference, 1 a difference (or no build), 2 called wrongly.
"""

import argparse
import os
import subprocess
import sys
from pathlib import Path

from audit.compare import Check, checks, current_build
from audit.words import DATA

SHOWN = 20  # differences of one kind


def table(found: list[Check]) -> str:
    """What was compared, and the first differences of each kind."""
    lines = [f"{'recomputed':<28}{'rows':>8}{'differences':>13}"]
    lines += [f"{c.what:<28}{c.rows:>8,}{len(c.differences):>13,}" for c in found]
    for check in found:
        if check.differences:
            lines += ["", f"{check.what}:", *(f"  {d}" for d in check.differences[:SHOWN])]
            if len(check.differences) > SHOWN:
                lines.append(f"  … and {len(check.differences) - SHOWN:,} more")
    return "\n".join(lines)


def audit(data: Path, build: Path) -> int:
    """Print the table; 1 when anything differs, or when there was nothing to compare."""
    found = list(checks(data, build))
    print(table(found))
    return int(any(c.differences for c in found) or not any(c.rows for c in found))


def main() -> int:
    """Build where that is due, then compare."""
    parser = argparse.ArgumentParser(prog="python -m audit", description=__doc__)
    parser.add_argument("--data", type=Path, default=Path(os.environ.get("LEDGER_DATA") or DATA))
    data = parser.parse_args().data.resolve()
    command = [sys.executable, "-m", "etl", "build", "--if-stale", "--data", str(data)]
    if subprocess.run(command, cwd=DATA.parent).returncode:
        return 1
    return audit(data, current_build(data))


if __name__ == "__main__":
    sys.exit(main())
