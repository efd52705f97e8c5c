from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate
from PySide6.QtCore import Qt

from core.services.case_lists import CaseSort
from core.services.case_lists import CaseView
from core.services.saved_views import list_views
from core.words import Kind
from gui.cases.filters import ANY_DAY
from gui.cases.page import CasesPage
from gui.cases.table import SORTS
from tests.gui.places import empty_context
from tests.gui.places import labels
from tests.gui.places import sample_context
from tests.gui.places import show
from tests.gui.places import unnamed
from tests.gui.places import window_of
from tests.helpers.windows import settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def search(qtbot: Any, page: CasesPage, words: str) -> None:
    page.filters.words.setText(words)
    qtbot.waitUntil(lambda: page.query.words == words)
    settle(qtbot, page.context)


def numbers(page: CasesPage) -> list[str]:
    model = page.table.model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_the_register_shows_searches_and_opens_cases(qtbot: Any, tmp_path: Path) -> None:
    with sample_context(tmp_path) as context:
        page = CasesPage(context)
        show(qtbot, page)
        assert page.table.model.rowCount() == 3
        assert str(page.table.model.index(0, 1).data()).startswith("▲")
        qtbot.keyClick(page.table.view, Qt.Key.Key_Return)
        search(qtbot, page, "orlov")
        assert page.table.model.rowCount() == 1
        page.act()
        assert window_of(context).cases[-1] == numbers(page)[0]
        search(qtbot, page, "nobody")
        assert "No case here contains “nobody”." in labels(page)
        page.act()
        assert len(window_of(context).cases) == 2
        assert not unnamed(page)


def test_a_name_is_found_in_the_other_script_and_a_slip_is_put_right(qtbot: Any, tmp_path: Path) -> None:
    with sample_context(tmp_path) as context:
        page = CasesPage(context)
        show(qtbot, page)
        search(qtbot, page, "орлов")
        assert page.table.model.rowCount() == 1
        search(qtbot, page, "orlvo")
        assert page.nearest.isVisibleTo(page)
        page.nearest.click()
        qtbot.waitUntil(lambda: page.table.model.rowCount() == 1)


def test_an_empty_register_leads_to_the_inbox(qtbot: Any, tmp_path: Path) -> None:
    with empty_context(tmp_path) as context:
        page = CasesPage(context)
        show(qtbot, page)
        assert "Open one from the inbox." in labels(page)
        assert page.empty.button is not None
        page.empty.button.click()
        assert window_of(context).places == ["inbox"]


def test_filters_narrow_by_kind_and_by_days_both_included(qtbot: Any, tmp_path: Path) -> None:
    with sample_context(tmp_path) as context:
        page = CasesPage(context)
        page.query = page.query.__class__(CaseView.ALL)
        show(qtbot, page)
        row = page.table.model.row_at(0)
        assert row is not None
        received: date = row.received_at.astimezone(context.zone).date()
        day = QDate(received.year, received.month, received.day)
        page.filters.since.setDate(day)
        page.filters.until.setDate(day)
        settle(qtbot, context)
        assert row.number in numbers(page)
        page.filters.clear.click()
        settle(qtbot, context)
        assert page.filters.since.date() == ANY_DAY
        kinds = page.filters.codes["kind"]
        kinds.setCurrentIndex(kinds.findData(Kind.ERASURE))
        kinds.activated.emit(kinds.currentIndex())
        settle(qtbot, context)
        lines = [page.table.model.row_at(place) for place in range(page.table.model.rowCount())]
        assert lines
        assert all(line is not None and Kind.ERASURE in line.kinds for line in lines)


def test_a_head_sorts_and_turns_the_order_round(qtbot: Any, tmp_path: Path) -> None:
    with sample_context(tmp_path) as context:
        page = CasesPage(context)
        show(qtbot, page)
        header = page.table.view.horizontalHeader()
        header.sectionClicked.emit(SORTS.index(CaseSort.NUMBER))
        settle(qtbot, context)
        rising = numbers(page)
        assert rising == sorted(rising)
        header.sectionClicked.emit(SORTS.index(CaseSort.NUMBER))
        settle(qtbot, context)
        assert numbers(page) == rising[::-1]


def test_a_view_is_named_chosen_again_and_taken_back(qtbot: Any, tmp_path: Path) -> None:
    with sample_context(tmp_path) as context:
        page = CasesPage(context)
        show(qtbot, page)
        page.tabs[f"view {CaseView.ALL}"].click()
        page.acts()["cases.save_view"]()
        qtbot.keyClicks(page._name, "Everything & more")
        qtbot.keyClick(page._name, Qt.Key.Key_Return)
        settle(qtbot, context)
        page.refresh()
        settle(qtbot, context)
        assert [one.name for one in list_views(context.desk)] == ["Everything & more"]
        page.tabs["saved Everything & more"].click()
        settle(qtbot, context)
        assert page.query.view is CaseView.ALL
        _words, undo = window_of(context).announcements[-1]
        assert undo is not None
        undo()
        settle(qtbot, context)
        assert list_views(context.desk) == ()


def test_the_list_is_printed_as_it_is_narrowed(qtbot: Any, tmp_path: Path) -> None:
    with sample_context(tmp_path) as context:
        page = CasesPage(context)
        show(qtbot, page)
        page.acts()["cases.print"]()
        settle(qtbot, context)
        assert [path.read_bytes()[:5] for path in context.out.glob("register-*.pdf")] == [b"%PDF-"]
