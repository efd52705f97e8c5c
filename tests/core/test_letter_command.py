"""`main.py letter`: one PDF, or the list of what is missing and no PDF."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from core.headless import commands
from tests.core.test_letters import FACTS


def arguments(folder: Path, facts: str) -> list[str]:
    (folder / "facts.json").write_text(facts, encoding="utf-8")
    names = ["--letter", "access_answer", "--language", "kk", "--regime", "KZ"]
    return ["--json", *names, "--facts", str(folder / "facts.json"), "--out", str(folder / "letter.pdf")]


def test_a_letter_is_written_and_nothing_else(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert commands.run("letter", arguments(tmp_path, FACTS.model_dump_json())) == 0
    assert json.loads(capsys.readouterr().out)["pages"] == 3
    assert (tmp_path / "letter.pdf").read_bytes().startswith(b"%PDF")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["facts.json", "letter.pdf"]


@pytest.mark.parametrize("facts", ["", "[]", "{}", '{"case_number": 7}', '{"person": "\\ud800"}'])
def test_facts_that_are_none_give_a_sentence_and_no_file(facts: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert commands.run("letter", arguments(tmp_path, facts)) == 1
    assert "cannot be used" in capsys.readouterr().err
    assert not (tmp_path / "letter.pdf").exists()


def test_missing_facts_are_listed_and_no_file_is_made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    facts = FACTS.model_copy(update={"sources": None, "identity": None})
    assert commands.run("letter", arguments(tmp_path, facts.model_dump_json())) == 1
    error = capsys.readouterr().err
    assert "the sources of the data" in error
    assert "how the person was recognised" in error
    assert not (tmp_path / "letter.pdf").exists()


def test_a_place_that_cannot_be_written_is_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given = arguments(tmp_path, FACTS.model_dump_json())
    assert commands.run("letter", [*given[:-1], str(tmp_path / "no" / "letter.pdf")]) == 1
    assert "cannot be written" in capsys.readouterr().err
