"""`main.py deadline`, run as a user runs it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
EU_EXTENDED = ("--regime", "EU", "--right", "access", "--country", "DE", "--received", "2025-11-30", "--event", "extended=2025-12-15")
KZ_ERASURE = ("--regime", "KZ", "--right", "erasure", "--received", "2026-12-10T10:00+05:00", "--event", "ground_confirmed=2026-12-15")


def deadline(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "main.py"), "deadline", *arguments]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False, cwd=ROOT)


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (EU_EXTENDED, {"due": "2026-03-02", "safe_due": "2026-02-28", "extension_notice_by": "2025-12-30", "act_by": None, "verified": True}),
        (KZ_ERASURE, {"due": "2026-12-17", "answer_by": "2026-12-15", "act_by": "2026-12-17", "acknowledge_by": None, "verified": True}),
    ],
)
def test_the_dates_are_printed_as_one_json_line(arguments: tuple[str, ...], expected: dict[str, object]) -> None:
    done = deadline("--json", *arguments)
    assert done.returncode == 0, done.stderr
    row = json.loads(done.stdout)
    assert {name: row[name] for name in expected} == expected
    assert all(set(step) == {"text", "citation"} for step in row["steps"])


@pytest.mark.parametrize("arguments", [("--regime", "KZ"), (*KZ_ERASURE, "--event", "extended")])
def test_wrong_usage_exits_with_two(arguments: tuple[str, ...]) -> None:
    assert deadline(*arguments).returncode == 2


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--regime", "KZ", "--right", "access", "--received", "2026-11-23", "--event", "extended=2026-11-24"), "no extension"),
        (("--regime", "XX", "--right", "access", "--received", "2026-11-23"), "no rules for the law"),
        (("--regime", "KZ", "--right", "access", "--received", "yesterday"), "is no date"),
    ],
)
def test_a_known_failure_exits_with_one_and_one_line(arguments: tuple[str, ...], words: str) -> None:
    done = deadline(*arguments)
    assert done.returncode == 1
    assert words in done.stderr
    assert done.stderr.count("\n") == 1
    assert not done.stdout
