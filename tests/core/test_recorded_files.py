"""Files that leave the store: with their entry or not at all, and the store is free while they are written."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from core.adapters.output_files import OutputFileError
from core.letters.facts import LetterName
from core.letters.sheet_words import Sheet
from core.services.audit_export import export_proof
from core.services.audit_log import list_entries
from core.services.build import Desk
from core.services.case_letters import write_letter
from core.services.desk_settings import change_setting
from core.services.letters_acts import save_copy
from core.services.sheets import print_day
from core.store.failures import StoreBusyError
from core.store.unit_of_work import UnitOfWork
from core.words import Language
from tests.helpers.road import Road

Act = Callable[[Road, Path], Callable[[], object]]


def printing(road: Road, folder: Path) -> Callable[[], object]:
    return lambda: print_day(road.desk, sheet=Sheet("Day", Language.EN, ()), folder=folder, names=True)


def proving(road: Road, folder: Path) -> Callable[[], object]:
    return lambda: export_proof(road.desk, folder=folder, explanation="{file}")


def copying(road: Road, folder: Path) -> Callable[[], object]:
    letter, _ = write_letter(road.desk, number=road.begin("a.sadykova@mail.kz"), name=LetterName.RECEIPT)
    return lambda: save_copy(road.desk, letter=letter, folder=folder)


ACTS = pytest.mark.parametrize(
    ("act", "code", "files"), [(printing, "sheet_printed", 1), (proving, "audit_proof_exported", 2), (copying, "letter_copied", 1)]
)


def newest(desk: Desk) -> str:
    return list_entries(desk, limit=1)[0].act


@ACTS
def test_the_store_is_free_while_a_file_is_written(road: Road, monkeypatch: pytest.MonkeyPatch, act: Act, code: str, files: int) -> None:
    do, out, written = act(road, road.folder / "out"), road.folder / "out", list[int]()

    def slow_disk(place: int) -> None:
        change_setting(road.desk, name="operator", value=f"Dana {len(written)}")  # somebody else's act
        written.append(place)

    monkeypatch.setattr(os, "fsync", slow_disk)
    do()
    assert len(written) == files == len(list(out.iterdir()))
    assert newest(road.desk) == code


@ACTS
def test_an_entry_that_cannot_be_kept_leaves_no_file(road: Road, monkeypatch: pytest.MonkeyPatch, act: Act, code: str, files: int) -> None:
    do, out = act(road, road.folder / "out"), road.folder / "out"

    def refuse(_work: UnitOfWork) -> None:
        raise StoreBusyError(path=road.desk.store.path)

    monkeypatch.setattr(UnitOfWork, "check", refuse)
    with pytest.raises(StoreBusyError):
        do()
    monkeypatch.undo()
    assert list(out.iterdir()) == []
    assert newest(road.desk) != code
    do()
    assert len(list(out.iterdir())) == files


@ACTS
def test_a_file_that_cannot_be_written_leaves_no_entry_and_nothing_half_written(
    road: Road, monkeypatch: pytest.MonkeyPatch, act: Act, code: str, files: int
) -> None:
    do, out, written = act(road, road.folder / "out"), road.folder / "out", list[int]()

    def full_disk(place: int) -> None:
        written.append(place)
        if len(written) == files:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full_disk)
    with pytest.raises(OutputFileError):
        do()
    assert list(out.iterdir()) == []
    assert newest(road.desk) != code
