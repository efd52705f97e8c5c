"""P5d: how long the window's thread stands still while mail is taken in, words are looked for and the register is printed, on a filled store."""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

from tests.bench.corpus import write_maildir
from tests.bench.intake import PASSPHRASE
from tests.bench.intake import ROOT
from tests.bench.rows import Row
from tests.bench.timing import ProcessFailedError
from tests.bench.window import fill

P99, LONGEST = 50, 200  # milliseconds (DESIGN, Numbers)
MAIL = 2_000
ACTS = {"import": f"taking in {MAIL:,} messages", "search": "typing a search", "export": "printing the register"}


def measure_blocking(folder: Path, *, count: int, rounds: int) -> list[Row]:
    """The rows of P5d on a store of `count` messages. `folder` is empty."""
    (folder / "passphrase").write_text(PASSPHRASE, encoding="utf-8")
    fill(folder / "store", count)
    write_maildir(folder / "mail", MAIL, seed=2)
    found = [_run(folder, number) for number in range(rounds)]
    rows = []
    for act, words in ACTS.items():
        p99, longest = (statistics.median(one[act][name] for one in found) for name in ("p99", "longest"))
        rows.append(Row(f"P5d {words}, p99", f"≤ {P99} ms", f"{p99:.0f} ms", f"{count:,} messages in the store", None, p99 <= P99, rounds))
        rows.append(Row(f"P5d {words}, longest", f"≤ {LONGEST} ms", f"{longest:.0f} ms", "", None, longest <= LONGEST, rounds))
    return rows


def _run(folder: Path, number: int) -> dict[str, dict[str, float]]:
    """One process on a copy of the store, so that each round takes the same mail in. Raises ProcessFailedError."""
    store = folder / f"store{number}"
    shutil.copytree(folder / "store", store)
    command = [sys.executable, "-m", "tests.bench.busy_window", str(store), str(folder / "passphrase"), str(folder / "mail")]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(folder)}
    ended = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=600, check=False)
    shutil.rmtree(store)
    if ended.returncode:
        raise ProcessFailedError((ended.stderr.strip().splitlines() or ["it ended badly"])[-1][:200])
    values: dict[str, dict[str, float]] = json.loads(ended.stdout)
    for act, value in values.items():
        sys.stderr.write(f"{act}: longest {value['longest']:.0f} ms, p99 {value['p99']:.0f} ms {value['where']}\n")
    return values
