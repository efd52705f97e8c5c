"""Print what the program costs beside its peers: `python -m tests.bench` (or `make bench`). Goals: shared PERFORMANCE.md. Nothing here decides a test run."""

from __future__ import annotations

import argparse
import json
import os
import platform
import shlex
import sys
import tempfile
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from tests.bench.blocking import measure_blocking
from tests.bench.intake import measure_intake
from tests.bench.letter import measure_letters
from tests.bench.lists import measure_lists
from tests.bench.rows import Row
from tests.bench.rows import table
from tests.bench.syncing import measure_sync
from tests.bench.window import measure_window

ROUNDS, FILES, MESSAGES, LETTERS, BLOCKING_ROUNDS = 5, 5000, 100_000, 5, 3
GOALS = ("P1", "P2", "P3", "P5", "P5b", "P5c", "P5d")


def main(arguments: list[str]) -> int:
    """Exit code 0 whatever the ratios are."""
    given = _read(arguments)
    rows = [row for names, measure in _measures(given).items() if set(names.split()) & set(given.only) for row in _in_folder(measure)]
    cores = len(os.sched_getaffinity(0))
    machine = f"{cores} cores, {platform.machine()}, {platform.system()} {platform.release()}, Python {platform.python_version()}"
    command = shlex.join([".venv/bin/python", "-m", "tests.bench", *arguments])
    if given.json:
        sys.stdout.write(
            json.dumps({"rows": [asdict(row) for row in rows], "machine": machine, "command": command}, ensure_ascii=False, indent=2) + "\n"
        )
    else:
        note = "Ratios are of this run: each round runs all in turn, medians are compared."
        sys.stdout.write(f"{table(rows)}\n\n{note}\nMachine: {machine}\nRepeat: {command}\n")
    return 0


def _read(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="how often each is run (default %(default)s)")
    parser.add_argument("--files", type=int, default=FILES, help="messages of P1 and P2 (default %(default)s)")
    parser.add_argument("--messages", type=int, default=MESSAGES, help="messages in the store of P5 and P5d (default %(default)s)")
    parser.add_argument("--only", nargs="+", choices=GOALS, default=GOALS, help="measure only these")
    parser.add_argument("--json", action="store_true", help="print JSON")
    return parser.parse_args(arguments)


def _measures(given: argparse.Namespace) -> dict[str, Callable[[Path], list[Row]]]:
    return {
        "P1": lambda folder: measure_intake(folder, count=given.files, rounds=given.rounds),
        "P2": lambda folder: measure_sync(folder, count=given.files, rounds=given.rounds),
        "P3": lambda _folder: measure_letters(rounds=given.rounds, times=LETTERS),
        "P5": lambda folder: measure_window(folder, count=given.messages, rounds=given.rounds),
        "P5d": lambda folder: measure_blocking(folder, count=given.messages, rounds=min(given.rounds, BLOCKING_ROUNDS)),
        "P5b P5c": lambda folder: measure_lists(folder, rounds=given.rounds, only=given.only),
    }


def _in_folder(measure: Callable[[Path], list[Row]]) -> list[Row]:
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        return measure(Path(folder))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
