"""P5: the first painted window of the full program on a filled store, against a bare PySide6 window and against Picard, all offscreen, whole processes."""

from __future__ import annotations

import shutil
import sys
from datetime import timedelta
from pathlib import Path

from sqlalchemy import insert

from core.services.build import Desk
from core.services.build import open_desk
from core.services.reading_mail import Reading
from core.services.reading_mail import read_raw
from core.store.tables import CaseRow
from core.store.tables import LineRow
from core.store.tables import MessageRow
from core.store.tables import RawMessageRow
from tests.bench.corpus import messages
from tests.bench.intake import PASSPHRASE
from tests.bench.intake import ROOT
from tests.bench.rows import Row
from tests.bench.rows import at_most
from tests.bench.rows import missing
from tests.bench.timing import Cost
from tests.bench.timing import ProcessFailedError
from tests.bench.timing import Run
from tests.bench.timing import alternate
from tests.bench.timing import time_process

GOAL, PICARD_GOAL, MEMORY_GOAL = 2.2, 1.0, 1.2
DIFFERENT, BATCH = 1000, 2000
MESSAGES_OF_A_CASE, OPEN = 5, 300
SYSTEM_PYTHON = Path("/usr/bin/python3")
_OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "PRIVACY_DESK_QUIT_AFTER_PAINT": "1", "PYTHONPATH": ""}


def measure_window(folder: Path, *, count: int, rounds: int) -> list[Row]:
    """The rows of P5. `folder` is an empty folder to work in; the store holds `count` messages."""
    (folder / "passphrase").write_text(PASSPHRASE, encoding="utf-8")
    fill(folder / "store", count)
    name = f"P5 first painted window, {count} messages"
    runs: dict[str, Run] = {"ours": lambda: _ours(folder), "bare": lambda: _bare(folder), "picard": lambda: _picard(folder)}
    failed = {reason[0]: reason[1] for reason in ((peer, _why_not(run)) for peer, run in runs.items()) if reason[1]}
    found = alternate({peer: run for peer, run in runs.items() if peer not in failed}, rounds)
    own = found.get("ours")
    if own is None:
        bare = f"bare PySide6 {_seconds(found['bare'])}" if "bare" in found else failed["bare"]
        return [missing(name, f"≤ {GOAL} ×", f"window not started: {failed['ours']}", bare, rounds)]
    rows = [missing(name, f"≤ {GOAL} ×", _seconds(own), failed["bare"], rounds)] if "bare" not in found else []
    rows += [
        at_most(name, goal, (own.seconds, _seconds(own)), (found[peer].seconds, f"{words} {_seconds(found[peer])}"), rounds)
        for peer, goal, words in (("bare", GOAL, "bare PySide6"), ("picard", PICARD_GOAL, "Picard"))
        if peer in found
    ]
    if "picard" in failed:
        return [*rows, missing(name, f"≤ {PICARD_GOAL} ×", _seconds(own), failed["picard"], rounds)]
    theirs = found["picard"]
    memory = (theirs.mebibytes, f"Picard {theirs.mebibytes:.0f} MiB")
    return [*rows, at_most("P5 its peak memory", MEMORY_GOAL, (own.mebibytes, f"{own.mebibytes:.0f} MiB"), memory, rounds)]


def fill(folder: Path, count: int) -> None:
    """A store of `count` messages and a fifth as many cases: DIFFERENT messages are read, the others are the same with other numbers, dates and bytes."""
    readings = [read_raw("", raw) for _, raw in messages(min(count, DIFFERENT))]
    desk = open_desk(folder=folder, passphrase=PASSPHRASE)
    try:
        for start in range(0, count, BATCH):
            _fill_some(desk, readings, range(start, min(start + BATCH, count)))
        _fill_cases(desk, count // MESSAGES_OF_A_CASE)
    finally:
        desk.close()


def _fill_some(desk: Desk, readings: list[Reading], numbers: range) -> None:
    now = desk.clock()
    rows = []
    for number in numbers:
        columns = readings[number % len(readings)].columns(now)
        sha256, at = f"{number:064x}", now - timedelta(minutes=number)
        rows.append(
            {
                **columns,
                "id": number + 1,
                "sha256": sha256,
                "arrived_at": at,
                "stored_at": at,
                "message_id": f"<{number}@bench.example>",
                "version": 1,
            }
        )
    with desk.store.unit_of_work(desk.operator) as work:
        work.session.execute(insert(RawMessageRow), [{"sha256": row["sha256"], "raw": b"From: a@b.example\n\n"} for row in rows])
        work.session.execute(insert(MessageRow), rows)
        work.record("mail_read", at=now, seen=len(rows))


def _fill_cases(desk: Desk, count: int) -> None:
    """Cases of made-up people, one each hour back from now; all but the last OPEN are closed."""
    now = desk.clock()
    cases, lines = [], []
    for number in range(1, count + 1):
        at, is_open = now - timedelta(hours=count - number), number > count - OPEN
        when = None if is_open else at
        cases.append(
            {
                "id": number,
                "number": f"{at.year}-{number:05d}",
                "company": "smartsmm",
                "person_name": f"Person {number}",
                "person_address": f"person{number}@bench.example",
                "regime": "KZ",
                "country": "",
                "language": "ru",
                "state": "in_progress" if is_open else "closed",
                "received_at": at,
                "opened_at": at,
                "answered_at": when,
                "closed_at": when,
                "level": 0,
                "steps": {},
                "version": 1,
            }
        )
        due = at.date() + timedelta(days=5)
        outcome = None if is_open else "fulfilled"
        lines.append({"case_id": number, "kind": "access", "due": due, "safe_due": due - timedelta(days=1), "outcome": outcome, "version": 1})
    with desk.store.unit_of_work(desk.operator) as work:
        work.session.execute(insert(CaseRow), cases)
        work.session.execute(insert(LineRow), lines)
        work.record("case_opened", at=now, count=count)


def _why_not(run: Run) -> str:
    """Empty when it starts (then its files are in memory too), else the reason."""
    try:
        run()
    except ProcessFailedError as error:
        return str(error)
    return ""


def _ours(folder: Path) -> Cost:
    options: list[str | Path] = ["--until-painted", "--data", folder / "store", "--passphrase-file", folder / "passphrase"]
    return time_process([sys.executable, "main.py", *options], folder=ROOT, environment=_home(folder))


def _bare(folder: Path) -> Cost:
    return time_process([sys.executable, Path(__file__).with_name("bare_window.py")], folder=ROOT, environment=_home(folder))


def _picard(folder: Path) -> Cost:
    if not (shutil.which("picard") and SYSTEM_PYTHON.exists()):
        raise ProcessFailedError("Picard: not installed: apt-get install picard")
    return time_process([SYSTEM_PYTHON, Path(__file__).with_name("picard_window.py")], folder=folder, environment=_home(folder))


def _home(folder: Path) -> dict[str, str]:
    home = folder / "home"
    home.mkdir(exist_ok=True)
    return {**_OFFSCREEN, "HOME": str(home), "XDG_CONFIG_HOME": str(home), "XDG_CACHE_HOME": str(home), "XDG_DATA_HOME": str(home)}


def _seconds(cost: Cost) -> str:
    return f"{cost.seconds:.2f} s"
