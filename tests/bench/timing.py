"""Timing in pairs: A B A B in one run, whole processes with their peak memory, medians."""

from __future__ import annotations

import os
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


class ProcessFailedError(AssertionError):
    """A timed process ended badly; its text is the last line that it wrote to standard error."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one run took: seconds of wall time, and the peak of resident memory in MiB (0: not measured)."""

    seconds: float
    mebibytes: float = 0.0


Run = Callable[[], Cost]


def time_process(command: Sequence[str | Path], *, folder: Path, environment: Mapping[str, str] | None = None) -> Cost:
    """Start `command`, wait for its end. Raises ProcessFailedError.

    Python may keep what it compiled, as it does for an installed program: else each start would compile all modules anew.
    """
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    with tempfile.TemporaryFile() as errors:
        began = time.perf_counter()
        process = subprocess.Popen(
            [str(part) for part in command], cwd=folder, env={**kept, **(environment or {})}, stdout=subprocess.DEVNULL, stderr=errors
        )
        _, status, used = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            errors.seek(0)
            lines = errors.read().decode("utf-8", "replace").strip().splitlines()
            raise ProcessFailedError(lines[-1][:200] if lines else f"exit code {process.returncode}")
    return Cost(seconds, used.ru_maxrss / 1024)


def time_call(call: Callable[[], object], times: int) -> Cost:
    """Seconds for one call of `call`, out of `times` in a row."""
    began = time.perf_counter()
    for _ in range(times):
        call()
    return Cost((time.perf_counter() - began) / times)


def alternate(runs: Mapping[str, Run], rounds: int) -> dict[str, Cost]:
    """The medians of each run, all of them `rounds` times in turn."""
    costs: dict[str, list[Cost]] = {name: [] for name in runs}
    for _ in range(rounds):
        for name, run in runs.items():
            costs[name].append(run())
    return {
        name: Cost(statistics.median(one.seconds for one in each), statistics.median(one.mebibytes for one in each)) for name, each in costs.items()
    }
