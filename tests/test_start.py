"""How the program starts: quickly where only help is asked, with code 2 where the words are wrong, and on a Qt that does not leak."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from core.headless import commands

ROOT = Path(__file__).resolve().parents[1]
HELP_AND_MODULES = """
import runpy, sys
sys.argv = ["main.py", "--help"]
try:
    runpy.run_path("main.py", run_name="__main__")
except SystemExit as stop:
    assert not stop.code, stop.code
print("loaded:", *sorted({name.partition(".")[0] for name in sys.modules}))
"""
# PySide6 6.12.0 on CPython 3.11 loses a reference to None with every void call, and dies after some thousands.
VOID_CALLS = """
import sys
from PySide6.QtWidgets import QApplication, QLabel
application, label = QApplication([]), QLabel()
before = sys.getrefcount(None)
for number in range(50_000):
    label.setText("some words")
print(sys.getrefcount(None) - before)
"""


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run this Python in the repository, in a fresh process."""
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=ROOT, env={**os.environ, **environment}, capture_output=True, text=True, timeout=60, check=False)


def test_help_answers_without_loading_the_program() -> None:
    done = run("-c", HELP_AND_MODULES)
    assert done.returncode == 0, done.stderr
    shown, _, loaded = done.stdout.rpartition("loaded:")
    assert "usage: main.py" in shown
    assert not {"PySide6", "shiboken6", "sqlalchemy", "reportlab", "pydantic", "cryptography"} & set(loaded.split())


@pytest.mark.parametrize("locale", ["C", "C.UTF-8"])
def test_help_answers_in_any_locale(locale: str) -> None:
    done = run("main.py", "--help", LC_ALL=locale)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("words", [["no-such-command"], ["--no-such-option"], ["triage"], ["audit", "no-such-act"]])
def test_wrong_usage_is_code_two_and_says_what_is_right(words: list[str]) -> None:
    done = run("main.py", *words)
    assert done.returncode == 2
    assert "usage: main.py" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("name", sorted(commands.COMMANDS))
def test_each_command_tells_what_it_does(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        commands.run(name, ["--help"])
    assert stop.value.code == 0
    assert f"usage: main.py {name}" in capsys.readouterr().out


def test_the_readme_names_every_command() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [name for name in [*commands.COMMANDS, "tour"] if f"`{name}" not in readme] == []


def test_void_calls_leave_none_alone() -> None:
    done = run("-c", VOID_CALLS, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 0, done.stderr
    assert abs(int(done.stdout)) < 1000
