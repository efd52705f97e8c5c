from __future__ import annotations

import json
from pathlib import Path

import pytest

from core.services.last_look import FILE
from core.services.last_look import LastLook
from core.services.last_look import keep_last_look
from core.services.last_look import read_last_look
from core.words import Language


def test_what_is_kept_is_read_again(tmp_path: Path) -> None:
    look = LastLook(Language.KK, "dark", "compact", 150, 1600, 900)
    keep_last_look(tmp_path, look)
    assert read_last_look(tmp_path) == look


def test_without_a_file_there_is_no_look(tmp_path: Path) -> None:
    assert read_last_look(tmp_path) is None


@pytest.mark.parametrize("text", ["", "[]", "nonsense", "\x00", '"dark"', "[" * 100_000, '{"language":' * 100_000])
def test_a_broken_file_is_as_good_as_none(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_text(text, encoding="utf-8")
    assert read_last_look(tmp_path) is None


def test_a_part_that_makes_no_sense_is_left_at_its_default(tmp_path: Path) -> None:
    kept = {"language": "tlh", "scheme": ["dark"], "density": 4, "text_scale": 900, "width": True, "height": -1}
    (tmp_path / FILE).write_text(json.dumps(kept), encoding="utf-8")
    assert read_last_look(tmp_path) == LastLook()


@pytest.mark.parametrize("value", [[], {}, ["ru"], {"ru": 1}, None, 7])
def test_a_language_that_is_no_word_is_left_at_its_default(tmp_path: Path, value: object) -> None:
    (tmp_path / FILE).write_text(json.dumps({"language": value, "scheme": "dark"}), encoding="utf-8")
    assert read_last_look(tmp_path) == LastLook(scheme="dark")


def test_a_folder_that_is_gone_stops_nothing(tmp_path: Path) -> None:
    keep_last_look(tmp_path / "gone", LastLook())
    assert not (tmp_path / "gone").exists()
