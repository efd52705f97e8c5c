from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from gui.cases.page import CasesPage
from tests.gui.places import empty_context
from tests.gui.places import labels
from tests.gui.places import sample_context
from tests.gui.places import show
from tests.gui.places import unnamed
from tests.gui.places import window_of
from tests.helpers.windows import settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def test_the_register_shows_searches_and_opens_cases(qtbot: Any, tmp_path: Path) -> None:
    with sample_context(tmp_path) as context:
        page = CasesPage(context)
        show(qtbot, page)
        view, find = page._view, page._find
        assert view.model().rowCount() == 3
        assert view.model().index(0, 1).data().startswith("▲")
        qtbot.keyClick(view, Qt.Key.Key_Return)
        find.setText("orlov")
        settle(qtbot, context)
        assert view.model().rowCount() == 1
        number = view.model().index(0, 0).data()
        page.act()
        assert window_of(context).cases[-1] == number
        find.setText("nobody")
        settle(qtbot, context)
        assert "No case here contains “nobody”." in labels(page)
        assert len(window_of(context).cases) == 2
        assert not unnamed(page)


def test_an_empty_register_leads_to_the_inbox(qtbot: Any, tmp_path: Path) -> None:
    with empty_context(tmp_path) as context:
        page = CasesPage(context)
        show(qtbot, page)
        assert "Open one from the inbox." in labels(page)
        page._way_on.click()
        assert window_of(context).places == ["inbox"]
