"""Sheets for paper: of the day, of a case, of the register, of the keys."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from core.services.audit_log import list_entries
from core.services.case_view import show_case
from core.services.day import read_day
from core.services.sheets import Due
from core.services.sheets import print_case
from core.services.sheets import print_keys
from core.services.sheets import print_register
from core.words import Language
from gui.today.page import TodayPage
from gui.today.sheets import case_sheet
from gui.today.sheets import key_sheet
from gui.today.sheets import register_sheet
from gui.words import set_language
from tests.gui.places import sample_context
from tests.gui.places import show
from tests.gui.places import window_of
from tests.gui.today_words import numbers
from tests.helpers.windows import settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def sheet_text(path: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


def test_the_day_sheet_is_written_with_and_without_names(qtbot: Any, tmp_path: Path) -> None:
    with sample_context(tmp_path) as context:
        page = TodayPage(context)
        show(qtbot, page)
        for name in ("today.print_sheet", "today.print_without_names"):
            page.acts()[name]()
            settle(qtbot, context)
        named, bare = sorted(context.out.iterdir(), key=lambda path: len(path.name))
        assert [words for words, _ in window_of(context).announcements] == [f"The sheet lies in {named}", f"The sheet lies in {bare}"]
        assert "Dana Kim" in sheet_text(named)
        assert "Dana Kim" not in sheet_text(bare)
        assert all(number in sheet_text(path) for path in (named, bare) for number in numbers(context))
        assert [entry.act for entry in list_entries(context.desk, limit=2)] == ["sheet_printed", "sheet_printed"]


@pytest.mark.parametrize("of", [Language.EN, Language.RU, Language.KK])
def test_a_case_the_register_and_the_keys_are_sheets_too(tmp_path: Path, of: Language) -> None:
    with sample_context(tmp_path) as context:
        set_language(of)
        desk, number = context.desk, numbers(context)[0]
        view, history = show_case(desk, number=number), list_entries(desk, case=number)
        case = print_case(desk, number=number, sheet=case_sheet(context, view, history, "SmartSMM"), folder=context.out)
        rows = [(due.number, due.person) for due in read_day(desk).cases]
        register = print_register(desk, sheet=register_sheet(context, ("A", "B"), rows, "SmartSMM"), folder=context.out, rows=len(rows))
        keys = print_keys(desk, sheet=key_sheet(context, [("Go", [("Today", "Ctrl+F1")])], "SmartSMM"), folder=context.out)
        assert all(words in sheet_text(case.path) for words in (number, view.person, view.address))
        assert all(number in sheet_text(register.path) for number, _ in rows)
        assert "Ctrl+F1" in sheet_text(keys.path)


def test_only_the_column_of_deadlines_has_shapes_whatever_a_person_is_called(tmp_path: Path) -> None:
    with sample_context(tmp_path) as context:
        sheet = register_sheet(context, ("Due", "Person"), [("▲ 2 days late", "● Dana Kim")], "SmartSMM", "Due")
        assert sheet.parts[0].rows == ((Due("▲", "2 days late"), "● Dana Kim"),)
        view = show_case(context.desk, number=numbers(context)[0])
        facts = case_sheet(context, replace(view, person="◆ Dana"), (), "SmartSMM").parts[0].rows
        assert facts[0][1] == "◆ Dana"
        assert [cell.shape for _, cell in facts if isinstance(cell, Due)] == [line.text.shape for line in view.lines]
