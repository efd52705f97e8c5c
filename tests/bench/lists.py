"""P5b and P5c: the inbox's list over 1,000,000 messages against 100,000, and a search keystroke against the bare index and view; whole processes, offscreen."""

from __future__ import annotations

import json
import os
import random
import statistics
import subprocess
import sys
from collections.abc import Iterator
from collections.abc import Sequence
from datetime import UTC
from datetime import datetime
from datetime import timedelta
from pathlib import Path

from core.services.build import open_desk
from tests.bench.intake import PASSPHRASE
from tests.bench.intake import ROOT
from tests.bench.rows import Row
from tests.bench.rows import at_most
from tests.bench.timing import ProcessFailedError

SMALL, LARGE, BATCH = 100_000, 1_000_000, 20_000
GOAL, MEMORY_GOAL, BLOCK_GOAL = 1.5, 30, 50
WORDS = [
    "account",
    "data",
    "please",
    "mail",
    "order",
    "delivery",
    "profile",
    "address",
    "invoice",
    "payment",
    "copy",
    "delete",
    "access",
    "request",
    "support",
    "privacy",
    "company",
    "service",
    "answer",
    "letter",
    "number",
    "customer",
    "photo",
    "video",
    "music",
    "market",
    "price",
    "system",
    "user",
    "login",
    "password",
    "обращение",
    "данные",
    "удалить",
    "аккаунт",
    "оплата",
    "доставка",
    "жеке",
    "деректер",
]
_RAW = "INSERT INTO raw_messages VALUES (?, x'00')"
_MESSAGE = """INSERT INTO messages (id, sha256, state, arrived_at, stored_at, message_id, sender_name, sender_address, subject, text, snippet, language,
    kinds, score, reasons, identifiers, notes, attachments, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, '[]', '{}', '[]', '[]', 1)"""


def measure_lists(folder: Path, *, rounds: int, small: int = SMALL, large: int = LARGE, only: Sequence[str] = ("P5b", "P5c")) -> list[Row]:
    """The rows of P5b and P5c. `folder` is empty; the two stores are made in it once."""
    (folder / "passphrase").write_text(PASSPHRASE, encoding="utf-8")
    for count in (small, large):
        fill(folder / str(count), count)
    found: dict[int, list[dict[str, float]]] = {small: [], large: []}
    for _ in range(rounds):
        for count, each in found.items():
            each.append(_run(folder, count))
    medians = {count: {name: statistics.median(one[name] for one in each) for name in each[0]} for count, each in found.items()}
    few, many = medians[small], medians[large]
    rows = _rows_of_lists(few, many, f"{large:,} messages", f"{small:,}", rounds) if "P5b" in only else []
    if "P5c" in only:
        rows += [_row_of_search(values, count, rounds) for count, values in medians.items()]
    return rows


def fill(folder: Path, count: int) -> None:
    """A store of `count` small messages: every tenth a request, one in fifty unsure, the others ordinary; half a minute apart."""
    desk = open_desk(folder=folder, passphrase=PASSPHRASE)
    chance, now = random.Random(1), datetime(2026, 11, 24, tzinfo=UTC)
    with desk.store.unit_of_work(desk.operator) as work:
        connection = work.session.connection()
        for start in range(0, count, BATCH):
            numbers = range(start, min(start + BATCH, count))
            connection.exec_driver_sql(_RAW, [(f"{number:064x}",) for number in numbers])
            connection.exec_driver_sql(_MESSAGE, list(_messages(numbers, now - timedelta(seconds=30 * count), chance)))
        work.record("mail_read", at=now, seen=count)
    desk.close()


def _messages(numbers: range, begins: datetime, chance: random.Random) -> Iterator[tuple[object, ...]]:
    for number in numbers:
        words, at = chance.sample(WORDS, 6), (begins + timedelta(seconds=30 * number)).isoformat(timespec="microseconds")
        state = "request" if number % 10 == 0 else "unsure" if number % 50 == 1 else "ordinary"
        person = f"Person {number % 5000}"
        said = " ".join((*words[3:], f"item{number % 20_000}"))
        kinds = '["access"]' if state == "request" else "[]"
        names = (f"<{number}@bench.example>", person, f"p{number % 5000}@mail.example", " ".join(words[:3]), said, said)
        yield (number + 1, f"{number:064x}", state, at, at, *names, "en" if number % 3 else "ru", kinds)


def _run(folder: Path, count: int) -> dict[str, float]:
    """One process with a list over `count` messages: milliseconds by name, `memory` in MiB. Raises ProcessFailedError."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(folder)}
    command = [sys.executable, "-m", "tests.bench.list_window", str(folder / str(count)), str(folder / "passphrase")]
    ended = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=300, check=False)
    if ended.returncode:
        raise ProcessFailedError((ended.stderr.strip().splitlines() or ["it ended badly"])[-1][:200])
    values: dict[str, float] = json.loads(ended.stdout)
    return values


def _rows_of_lists(few: dict[str, float], many: dict[str, float], much: str, less: str, rounds: int) -> list[Row]:
    acts = (("show", "shown"), ("scroll", "one page scrolled"), ("jump", "jump to any row"), ("select", "next message selected, p95"))
    rows = [
        at_most(f"P5b {words}, {much}", GOAL, (many[name], f"{many[name]:.1f} ms"), (few[name], f"{less}: {few[name]:.1f} ms"), rounds)
        for name, words in acts
    ]
    more = many["memory"] - few["memory"]
    words = f"{many['memory']:.0f} MiB (+{more:.0f})"
    memory = Row(
        "P5b memory", f"+{MEMORY_GOAL} MiB", words, f"{less}: {few['memory']:.0f} MiB", many["memory"] / few["memory"], more <= MEMORY_GOAL, rounds
    )
    block = many["block"]
    blocked = Row(
        "P5b longest turn of the window's thread", f"≤ {BLOCK_GOAL} ms", f"{block:.0f} ms", f"{less}: {few['block']:.0f} ms", None, None, rounds
    )
    return [*rows, memory, blocked]


def _row_of_search(values: dict[str, float], count: int, rounds: int) -> Row:
    bare = f"bare index + view {values['bare']:.1f} ms"
    return at_most(
        f"P5c search keystroke p95, {count:,} messages", GOAL, (values["search"], f"{values['search']:.1f} ms"), (values["bare"], bare), rounds
    )
