from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from PySide6.QtWidgets import QLabel
from PySide6.QtWidgets import QWidget
from sqlalchemy import delete
from sqlalchemy import update

from core.services.audit_log import list_entries
from core.services.build import Desk
from core.services.case_view import show_case
from core.services.cases import list_cases
from core.services.day import LIMIT
from core.services.day import read_day
from core.services.desk_settings import change_settings
from core.services.desk_settings import read_settings
from core.services.sheets import print_case
from core.services.sheets import print_keys
from core.services.sheets import print_register
from core.store.tables import CaseRow
from core.store.tables import ChallengeRow
from core.store.tables import LineRow
from core.words import CaseState
from core.words import Language
from gui.command_table import commands_of
from gui.context import Context
from gui.today.calendar_model import DAY_ROLE
from gui.today.calendar_model import LINES_ROLE
from gui.today.calendar_view import CalendarView
from gui.today.due_row import DueRow
from gui.today.page import TodayPage
from gui.today.sheets import case_sheet
from gui.today.sheets import key_sheet
from gui.today.sheets import register_sheet
from gui.words import set_language
from tests.core.test_day import add_cases
from tests.gui.places import context_of
from tests.gui.places import empty_context
from tests.gui.places import labels
from tests.gui.places import sample_context
from tests.gui.places import show
from tests.gui.places import unnamed
from tests.gui.places import window_of
from tests.helpers.desks import StandingClock
from tests.helpers.desks import desk_in
from tests.helpers.windows import settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
TUESDAY = date(2026, 11, 24)


def numbers(context: Context) -> list[str]:
    return [line.number for line in list_cases(context.desk)]


def words_of(page: QWidget) -> str:
    """All words that labels and rows show."""
    rows = [row for row in page.findChildren(DueRow) if row.isVisibleTo(page)]
    return "\n".join([labels(page), *(placed.words.text for row in rows for placed in row.shown())])


def cut_words(page: QWidget) -> list[str]:
    """Words of rows that stand outside their row."""
    rows = [row for row in page.findChildren(DueRow) if row.isVisibleTo(page)]
    return [placed.words.text for row in rows for placed in row.shown() if not row.rect().contains(placed.place)]


def press(widget: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(widget, key)


def focused(page: TodayPage) -> str:
    return page.list.list.focused_number()


def buttons(widget: QWidget) -> dict[str, QAbstractButton]:
    return {one.accessibleName(): one for one in widget.findChildren(QAbstractButton) if one.isVisibleTo(widget)}


def change_lines(desk: Desk, **values: object) -> None:
    with desk.store.unit_of_work("Dana") as work:
        work.session.execute(update(LineRow).values(**values))
        work.record("ground_confirmed", at=desk.clock())


def sheet_text(path: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


def open_view(qtbot: Any, page: TodayPage, name: str) -> CalendarView:
    page.acts()[f"today.{name}"]()
    settle(qtbot, page.context)
    return page.calendar(name)


def choose(qtbot: Any, view: CalendarView, day: date, act: Callable[[], None]) -> None:
    model = view.model
    cells = [model.index(row, column) for row in range(model.rowCount()) for column in range(model.columnCount())]
    view.table.setCurrentIndex(next(cell for cell in cells if cell.data(DAY_ROLE).day == day))
    act()
    settle(qtbot, view._context)


def test_today_shows_what_is_due_with_its_next_step_and_opens_the_first(qtbot: Any, tmp_path: Path) -> None:
    with sample_context(tmp_path) as context:
        page = TodayPage(context)
        show(qtbot, page)
        words = words_of(page)
        assert "Today, Tuesday 24 November" in words
        assert "Act now · 3" in words
        assert cut_words(page) == []
        assert words.count("Check who is asking") == 3
        page.act()
        assert window_of(context).cases == [numbers(context)[0]]
        assert not unnamed(page)


def test_each_row_is_one_target_and_the_first_has_the_keyboard_at_the_start(qtbot: Any, tmp_path: Path) -> None:
    with sample_context(tmp_path) as context:
        page = TodayPage(context)
        show(qtbot, page)
        first, second, third = numbers(context)
        rows = page.list.list.rows
        assert focused(page) == first
        press(rows[0], Qt.Key.Key_Down)
        assert focused(page) == second
        press(rows[1], Qt.Key.Key_End)
        press(rows[2], Qt.Key.Key_Down)
        assert focused(page) == third
        press(rows[2], Qt.Key.Key_Up)
        press(rows[1], Qt.Key.Key_Return)
        page.step(-1)
        assert focused(page) == first
        QTest.mouseClick(rows[2], Qt.MouseButton.LeftButton)
        assert window_of(context).cases == [second, third]
        assert all(row.accessibleName().endswith("Next: Check who is asking") for row in rows)
        assert all(not row.findChildren(QWidget) for row in rows)


def test_a_refresh_keeps_the_keyboard_on_the_case_it_was_on(qtbot: Any, tmp_path: Path) -> None:
    with sample_context(tmp_path) as context:
        page = TodayPage(context)
        show(qtbot, page)
        page.step(1)
        kept = focused(page)
        with context.desk.store.unit_of_work("Dana") as work:
            work.session.execute(update(CaseRow).where(CaseRow.number == numbers(context)[0]).values(person_name="Somebody Else"))
            work.record("note_added", at=context.desk.clock())
        page.refresh()
        settle(qtbot, context)
        assert "Somebody Else" in words_of(page)
        assert focused(page) == kept == numbers(context)[1]


def test_fifty_cases_come_in_turns_and_the_rest_is_counted(qtbot: Any, tmp_path: Path) -> None:
    with empty_context(tmp_path) as context:
        add_cases(context.desk, 60, date(2026, 11, 30))
        page = TodayPage(context)
        show(qtbot, page)
        qtbot.waitUntil(lambda: len(page.list.list.rows) == LIMIT)
        settle(qtbot, context)  # a row takes the keyboard once Qt has shown it
        assert "10 more open cases stand in Cases." in labels(page)
        press(page.list.list.rows[0], Qt.Key.Key_End)
        assert focused(page) == page.list.list.rows[-1].number
        qtbot.waitUntil(lambda: not page.list.list.rows[-1].visibleRegion().isEmpty())
        assert cut_words(page) == []


def test_a_case_that_waits_says_since_when_and_that_its_day_still_stands(qtbot: Any, tmp_path: Path) -> None:
    with sample_context(tmp_path) as context:
        change_lines(context.desk, due=date(2026, 11, 30))
        with context.desk.store.unit_of_work("Dana") as work:
            case = work.session.query(CaseRow).filter_by(number="2026-0003").one()
            case.state, case.received_at = CaseState.WAITING_FOR_PERSON.value, context.desk.clock()
            asked = context.desk.clock().replace(day=20)
            work.session.add(ChallengeRow(case_id=case.id, contact="a@b.example", salt=b"", code_hash=b"", asked_at=asked, tries=0))
            work.record("challenge_made", at=context.desk.clock())
        page = TodayPage(context)
        show(qtbot, page)
        (waiting,) = [words for words in words_of(page).splitlines() if words.startswith("‖")]
        assert waiting.startswith("‖ Waiting for proof since 20 Nov; answer still due")
        assert "Remind the person" in words_of(page)


def test_a_day_without_cases_says_so_and_leads_to_the_inbox(qtbot: Any, tmp_path: Path) -> None:
    with empty_context(tmp_path) as context:
        page = TodayPage(context)
        show(qtbot, page)
        assert "Nothing is due." in words_of(page)
        assert "0 messages wait in the inbox." in words_of(page)
        page.act()
        buttons(page)["Open the inbox"].click()
        assert window_of(context).places == ["inbox", "inbox"]


def test_a_calm_day_names_the_next_date(qtbot: Any, tmp_path: Path) -> None:
    clock = StandingClock()
    with sample_context(tmp_path) as context:
        number = numbers(context)[2]
        with context.desk.store.unit_of_work("Dana") as work:
            work.session.execute(update(CaseRow).where(CaseRow.number != number).values(state=CaseState.CLOSED))
            work.session.execute(update(CaseRow).values(received_at=clock().replace(day=24), regime="EU", country=""))
            work.record("case_closed", at=clock())
        page = TodayPage(context)
        show(qtbot, page)
        assert f"Nothing is due. Next date: Thu 24 Dec ({number})." in words_of(page)
        assert "Later · 1" in words_of(page)


def test_the_set_up_leads_to_what_is_open_and_vanishes_when_all_is_done(qtbot: Any, tmp_path: Path) -> None:
    with empty_context(tmp_path / "new") as context:
        page = TodayPage(context)
        show(qtbot, page)
        assert "Set-up, 3 of 5 done" in words_of(page)
        assert "✓ Lock" in words_of(page)
        buttons(page)["Mail, not done yet, open"].click()
        buttons(page)["Data source, not done yet, open"].click()
        assert window_of(context).places == ["inbox", "settings"]
        change_settings(context.desk, settings=read_settings(context.desk).model_copy(update={"lock_after": 0}))
        page.refresh()
        settle(qtbot, context)
        assert "Set-up, 2 of 5 done" in words_of(page)
    with sample_context(tmp_path / "sample") as context:
        page = TodayPage(context)
        show(qtbot, page)
        assert "Set-up" not in words_of(page)


def test_mail_that_lies_unread_is_a_red_line_with_a_verb(qtbot: Any, tmp_path: Path) -> None:
    clock = StandingClock()
    with desk_in(tmp_path, clock) as desk, context_of(desk, tmp_path / "out") as context:
        with desk.store.unit_of_work("Dana") as work:
            work.record("mail_stored", at=clock(), seen=0, new=0)
        clock.advance(days=7)
        page = TodayPage(context)
        show(qtbot, page)
        assert "! Mail was last read in on Tue 24 Nov." in words_of(page)
        next(one for name, one in buttons(page).items() if name.startswith("Go to the inbox.")).click()
        assert window_of(context).places == ["inbox"]


def test_a_broken_trail_is_a_red_line(qtbot: Any, tmp_path: Path) -> None:
    with sample_context(tmp_path) as context:
        page = TodayPage(context)
        page._verified(type("Verdict", (), {"whole": True, "first_bad": None})())
        show(qtbot, page)
        assert "audit trail" not in words_of(page)
        page._verified(type("Verdict", (), {"whole": False, "first_bad": 7})())
        settle(qtbot, context)
        assert "! The audit trail is not as it was written, from entry 7 on." in words_of(page)
        next(one for name, one in buttons(page).items() if name.startswith("Open the audit log.")).click()
        assert window_of(context).places == ["auditlog"]


def test_the_commands_of_today_are_those_that_the_page_does(qtbot: Any, tmp_path: Path) -> None:
    with empty_context(tmp_path) as context:
        page = TodayPage(context)
        show(qtbot, page)
        assert page.acts().keys() == {command.name for command in commands_of("today") if command.place == "today"}


def test_the_tabs_go_round_by_their_commands(qtbot: Any, tmp_path: Path) -> None:
    with empty_context(tmp_path) as context:
        page = TodayPage(context)
        show(qtbot, page)
        seen = []
        for _ in range(3):
            page.acts()["today.next_tab"]()
            settle(qtbot, context)
            seen.append([name for name, one in buttons(page).items() if name in {"List", "Week", "Month"} and one.isChecked()])
        page.acts()["today.previous_tab"]()
        settle(qtbot, context)
        assert seen == [["Week"], ["Month"], ["List"]]
        assert buttons(page)["Month"].isChecked()


def test_a_week_is_a_table_of_days_that_is_heard_as_sentences(qtbot: Any, tmp_path: Path) -> None:
    with sample_context(tmp_path) as context:
        page = TodayPage(context)
        show(qtbot, page)
        view = open_view(qtbot, page, "week")
        assert (view.model.rowCount(), view.model.columnCount()) == (7, 4)
        assert view.model.index(1, 0).data() == "Tue 24 Nov, today"
        assert view.model.index(1, 1).data() == "◆ 1 due"
        (internal,) = view.model.index(0, 2).data(LINES_ROLE)
        assert (internal.text, internal.italic) == ("1 internal", True)
        assert view.model.index(5, 3).data() == "Weekend"
        table = QAccessible.queryAccessibleInterface(view.table)
        heard = [table.child(number).text(QAccessible.Text.Name) for number in range(table.childCount())]
        assert heard.count("Tuesday, November 24, 2026, today. 1 due, 1 internal") == 1
        assert "◆ 1 due" in heard
        assert "nothing" in heard
        assert view.table.accessibleName() == "Week from Mon 23 Nov 2026 to Sun 29 Nov 2026"
        assert not unnamed(page)


def test_enter_lists_the_cases_of_a_day_beneath(qtbot: Any, tmp_path: Path) -> None:
    with sample_context(tmp_path) as context:
        page = TodayPage(context)
        show(qtbot, page)
        view = open_view(qtbot, page, "week")
        choose(qtbot, view, TUESDAY, lambda: press(view.table, Qt.Key.Key_Return))
        assert "Tue 24 Nov: 1 due" in words_of(view)
        assert "Our own date, the answer itself is due later · 1" in words_of(view)
        assert view.list.focused_number() == "2026-0002"
        press(view.list.rows[0], Qt.Key.Key_Return)
        page.act()
        assert window_of(context).cases == ["2026-0002", "2026-0002"]
        choose(qtbot, view, date(2026, 11, 28), lambda: press(view.table, Qt.Key.Key_Space))
        assert "Sat 28 Nov: nothing is due." in words_of(view)


def test_a_month_names_its_holidays_and_turns_by_keys_and_buttons(qtbot: Any, tmp_path: Path) -> None:
    with empty_context(tmp_path) as context:
        page = TodayPage(context)
        show(qtbot, page)
        view = open_view(qtbot, page, "month")
        assert (view.model.rowCount(), view.model.columnCount()) == (6, 7)
        press(view.table, Qt.Key.Key_PageDown)
        settle(qtbot, context)
        words = [str(view.model.index(row, column).data()) for row in range(view.model.rowCount()) for column in range(7)]
        assert "16\nIndependence Day" in words
        assert "December 2026" in words_of(view)
        page.step(-1)
        buttons(view)["Previous month"].click()
        settle(qtbot, context)
        assert "October 2026" in words_of(view)
        buttons(view)["Back to today"].click()
        settle(qtbot, context)
        assert view.table.currentIndex().data(DAY_ROLE).day == TUESDAY


def test_the_page_follows_the_keyboard_down_a_month(qtbot: Any, tmp_path: Path) -> None:
    with empty_context(tmp_path) as context:
        page = TodayPage(context)
        show(qtbot, page)
        page.resize(830, 400)
        view = open_view(qtbot, page, "month")
        for _ in range(6):
            press(view.table, Qt.Key.Key_Down)
        cell = view.table.visualRect(view.table.currentIndex())
        assert view.table.currentIndex().row() == 5
        qtbot.waitUntil(lambda: view.table.viewport().visibleRegion().contains(cell))


def test_what_is_hatched_looks_unlike_a_working_day(qtbot: Any, tmp_path: Path) -> None:
    with empty_context(tmp_path) as context:
        page = TodayPage(context)
        show(qtbot, page)
        view = open_view(qtbot, page, "week")
        free, worked = (view.table.viewport().grab(view.table.visualRect(view.model.index(row, 1))).toImage() for row in (5, 4))
        lined = [
            sum(image.pixelColor(x, y).lightness() < 240 for x in range(image.width()) for y in range(image.height())) for image in (free, worked)
        ]
        assert lined[0] > 3 * lined[1]


@pytest.mark.parametrize("of", [Language.EN, Language.RU, Language.KK])
@pytest.mark.parametrize("view", ["list", "week", "month"])
def test_nothing_is_cut_in_a_small_window(qtbot: Any, tmp_path: Path, of: Language, view: str) -> None:
    with sample_context(tmp_path) as context:
        set_language(of)
        page = TodayPage(context)
        show(qtbot, page)
        page.resize(830, 600)
        page.acts()[f"today.{view}"]()
        settle(qtbot, context)
        page.grab()
        shown = [one for one in page.findChildren(QWidget) if isinstance(one, QLabel | QAbstractButton) and one.isVisibleTo(page)]
        cut = [one for one in shown if isinstance(one, QLabel) and not one.wordWrap() and one.width() < one.sizeHint().width()]
        cut += [one for one in shown if isinstance(one, QLabel) and one.wordWrap() and one.height() < one.heightForWidth(one.width())]
        assert [one.text() for one in cut] == []
        assert cut_words(page) == []
        assert all(page.rect().contains(one.mapTo(page, one.rect().topRight()).x(), 1) for one in shown)


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


def test_a_day_is_not_drawn_twice(qtbot: Any, tmp_path: Path) -> None:
    with sample_context(tmp_path) as context:
        page = TodayPage(context)
        show(qtbot, page)
        before = list(page.list.list.rows)
        page.refresh()
        settle(qtbot, context)
        assert page.list.list.rows == before
        with context.desk.store.unit_of_work("Dana") as work:
            work.session.execute(delete(ChallengeRow))
            work.session.execute(update(CaseRow).where(CaseRow.number == before[0].number).values(state=CaseState.CLOSED))
            work.record("case_closed", at=context.desk.clock())
        page.refresh()
        settle(qtbot, context)
        assert len(page.list.list.rows) == len(before) - 1
