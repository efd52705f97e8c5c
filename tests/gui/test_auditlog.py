from __future__ import annotations

from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from core.services.audit_log import TrailEntry
from core.services.audit_log import list_entries
from core.services.cases import list_cases
from core.services.inbox import Handled
from core.store.database import open_connection
from core.words import ClosingCode
from core.words import Language
from gui.auditlog.details import details_words
from gui.auditlog.page import AuditLogPage
from gui.auditlog.row_words import case_numbers
from gui.context import Context
from gui.words import set_language
from tests.core.test_audit import TRIGGERS
from tests.gui.places import labels
from tests.gui.places import sample_context
from tests.gui.places import show
from tests.gui.places import unnamed
from tests.gui.places import window_of
from tests.helpers.desks import TUESDAY
from tests.helpers.windows import settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def opened(qtbot: Any, context: Context) -> AuditLogPage:
    page = AuditLogPage(context)
    show(qtbot, page)
    return page


def tamper(context: Context) -> None:
    store = context.desk.store
    with closing(open_connection(store.path, store._key)) as connection:
        for name in TRIGGERS:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("UPDATE audit_entries SET actor = 'x' WHERE number = 3")


def column(page: AuditLogPage, number: int) -> list[str]:
    return [str(page.model.index(row, number).data()) for row in range(page.model.rowCount())]


def record(context: Context, count: int) -> None:
    for _ in range(count):
        with context.desk.store.unit_of_work("Timur") as work:
            work.record("note_added", at=context.desk.clock())


def test_the_log_is_checked_and_read_by_case(qtbot: Any, tmp_path: Path) -> None:
    with sample_context(tmp_path) as context:
        page = opened(qtbot, context)
        number = len(list_entries(context.desk))
        assert f"✓ {number} entries, unbroken since Tue 24 Nov 2026, checked 10:00" in labels(page)
        case = list_cases(context.desk)[0].number
        page.filters.case.setText(case)
        settle(qtbot, context)
        assert set(column(page, 4)) == {case}
        assert column(page, 3)[-1] == "The case was opened"
        assert not unnamed(page)


def test_a_case_is_found_however_its_number_is_written() -> None:
    assert case_numbers("2026-0003", 2026) == ("2026-0003",)
    assert case_numbers(" №2026 3 ", 2027) == ("2026-3", "2026-0003")
    assert case_numbers("3", 2026) == ("2026-0003", "3")
    assert case_numbers("2026", 2026) == ("2026", "2026-2026")
    assert case_numbers("2026-00", 2026) == ("2026-00", "2026-0000")
    assert case_numbers("Aigerim", 2026) == ()


def test_a_short_number_finds_its_case_and_no_number_finds_nothing(qtbot: Any, tmp_path: Path) -> None:
    with sample_context(tmp_path) as context:
        page = opened(qtbot, context)
        page.filters.case.setText("case 2")
        settle(qtbot, context)
        assert set(column(page, 4)) == {"2026-0002"}
        page.filters.case.setText("Aigerim")
        settle(qtbot, context)
        assert page.model.rowCount() == 0
        assert "No entry of a case “Aigerim” fits" in labels(page)
        next(one for one in page.findChildren(QPushButton) if one.text() == "Show everything" and one.isVisible()).click()
        settle(qtbot, context)
        assert page.model.rowCount() == len(list_entries(context.desk))


def test_act_person_and_days_filter_together_and_the_last_day_is_included(qtbot: Any, tmp_path: Path) -> None:
    with sample_context(tmp_path) as context:
        record(context, 2)
        page = opened(qtbot, context)
        page.filters.actor.setCurrentIndex(page.filters.actor.findData("Timur"))
        settle(qtbot, context)
        assert set(column(page, 3)) == {"An internal note was added"}
        page.filters.act.setCurrentIndex(page.filters.act.findData("case_opened"))
        settle(qtbot, context)
        assert page.model.rowCount() == 0
        page.filters.actor.setCurrentIndex(0)
        page.filters.period.setCurrentIndex(page.filters.period.findData("chosen"))
        settle(qtbot, context)
        assert page.filters.since.isVisible()
        assert page.filters.wanted().since == page.filters.wanted().until == date(2026, 11, 24)
        assert page.model.rowCount() == len(list_cases(context.desk))
        page.filters.since.setDate(QDate(2026, 11, 25))
        page.filters.until.setDate(QDate(2026, 11, 25))
        settle(qtbot, context)
        assert page.model.rowCount() == 0


def test_a_long_log_is_read_page_by_page(qtbot: Any, tmp_path: Path) -> None:
    with sample_context(tmp_path) as context:
        record(context, 450)
        page = opened(qtbot, context)
        total = len(list_entries(context.desk))
        assert page.model.rowCount() == total
        assert page.model.held_row(total - 1) is None
        page.view.scrollToBottom()
        qtbot.waitUntil(lambda: page.model.held_row(total - 1) is not None)
        assert page.model.index(total - 1, 0).data() == "1"


def test_the_chosen_entry_stands_in_full_and_opens_its_case(qtbot: Any, tmp_path: Path) -> None:
    with sample_context(tmp_path) as context:
        page = opened(qtbot, context)
        row = column(page, 4).index("2026-0001")
        page.view.selectRow(row)
        settle(qtbot, context)
        assert "Requests: Erasure" in labels(page.entry)
        record(context, 1)
        page.refresh()
        settle(qtbot, context)
        assert page.view.currentIndex().row() == row + 1
        page.acts()["auditlog.open_case"]()
        qtbot.keyClick(page.view, Qt.Key.Key_Return)
        assert set(window_of(context).cases) == {"2026-0001"}
        page.step(1)
        assert page.view.currentIndex().row() == row + 2


def test_a_broken_chain_is_red_readable_and_can_be_copied(qtbot: Any, tmp_path: Path) -> None:
    with sample_context(tmp_path) as context:
        tamper(context)
        page = opened(qtbot, context)
        assert page.state.words.property("role") == "error"
        assert page.state.words.text() == "✗ Entry 3 does not match"
        assert "What it may mean: entry 3 was changed" in labels(page)
        assert page.model.rowCount() > 3
        next(one for one in page.findChildren(QPushButton) if one.text() == "Save evidence copy").click()
        settle(qtbot, context)
        [copy] = (context.out / "evidence").glob("evidence-*.db")
        assert str(copy) in window_of(context).announcements[-1][0]
        assert column(page, 3)[0] == "A copy of the data was saved as evidence"


def test_a_proof_is_exported_and_names_the_command_that_checks_it(qtbot: Any, tmp_path: Path) -> None:
    with sample_context(tmp_path) as context:
        page = opened(qtbot, context)
        page.acts()["auditlog.export"]()
        assert "auditlog.export" not in page.acts()
        settle(qtbot, context)
        [words] = (context.out / "audit").glob("*.txt")
        assert "main.py audit verify" in words.read_text(encoding="utf-8")
        assert words.with_suffix(".jsonl").name in words.read_text(encoding="utf-8")
        assert column(page, 3)[0] == "The audit log was exported as a proof"


def test_details_are_words_and_no_codes() -> None:
    details = (("kinds", "access erasure"), ("law", "KZ"), ("sha256", "ab" * 32), ("known_sender", "False"), ("recipients", ""), ("unheard", "1"))
    entry = TrailEntry(number=1, at=TUESDAY, actor="Dana", act="case_opened", case="2026-0001", details=details, mac="00")
    set_language(Language.RU)
    shown = details_words(entry)
    assert shown.startswith("Запросы: ")
    assert "Казахстан" in shown
    assert "abababab" in shown
    assert "ab" * 5 not in shown
    assert "нет" in shown
    assert "Получатели" not in shown
    assert "unheard: 1" in shown


def outcome_words(code: str) -> str:
    entry = TrailEntry(number=1, at=TUESDAY, actor="Dana", act="erasure_done", case=None, details=(("outcome", code),), mac="00")
    return details_words(entry).partition(": ")[2]


@pytest.mark.parametrize("code", ["proved", "brought_back", *ClosingCode, *Handled])
def test_every_outcome_of_an_entry_has_words_and_a_failure_is_told_as_one(code: str) -> None:
    assert "_" not in outcome_words(code)
    assert outcome_words(code) != outcome_words("connection_lost") == "not carried out"


def test_days_settings_and_states_in_details_are_words() -> None:
    details = (("due", "2026-11-25"), ("names", "text_scale smartsmm"), ("states", "request=25 unsure=1"))
    entry = TrailEntry(number=1, at=TUESDAY, actor="Dana", act="mail_read", case=None, details=details, mac="00")
    assert details_words(entry) == "Due: Wed 25 Nov 2026 · What: Size of the text, smartsmm · Of them: Request: 25, Unsure: 1"
