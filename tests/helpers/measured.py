"""Run a command and tell what it cost: `python -m tests.helpers.measured FILE COMMAND…`.

A process of its own, for the peak memory of a child counts from that of its parent, and a test run's parent is large.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Told:
    """What a command printed, the processor time of it and its children (seconds: other programs do not lengthen it), the most memory of one (MiB)."""

    lines: list[str]
    seconds: float
    mebibytes: float
    code: int
    errors: str


def measure(command: list[str], folder: Path) -> Told:
    """Run `command` from the project's folder; `folder` is one to work in."""
    file = folder / "told.json"
    subprocess.run([sys.executable, "-m", "tests.helpers.measured", str(file), *command], cwd=ROOT, check=True)
    return Told(**json.loads(file.read_text("utf-8")))


def main(file: Path, command: list[str]) -> None:
    """Run `command` and write a Told as JSON to `file`."""
    errors = file.with_suffix(".errors")
    with errors.open("wb") as stream, subprocess.Popen(command, stdout=subprocess.PIPE, stderr=stream) as process:
        lines = [line.decode("utf-8") for line in process.stdout or ()]
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    told = Told(
        lines,
        usage.ru_utime + usage.ru_stime,
        usage.ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024),
        process.returncode,
        errors.read_text("utf-8"),
    )
    file.write_text(json.dumps({name: getattr(told, name) for name in Told.__slots__}), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
