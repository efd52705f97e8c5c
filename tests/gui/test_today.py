from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from core.services.cases import list_cases
from gui.today.page import TodayPage
from tests.gui.places import empty_context
from tests.gui.places import labels
from tests.gui.places import sample_context
from tests.gui.places import show
from tests.gui.places import unnamed
from tests.gui.places import window_of

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def test_today_shows_what_is_due_with_its_next_step_and_opens_the_first(qtbot: Any, tmp_path: Path) -> None:
    with sample_context(tmp_path) as context:
        page = TodayPage(context)
        show(qtbot, page)
        words = labels(page)
        assert "Act now" in words
        assert words.count("Next: Identity") == 3
        page.act()
        assert window_of(context).cases == [list_cases(context.desk)[0].number]
        assert not unnamed(page)


def test_a_day_without_cases_says_so(qtbot: Any, tmp_path: Path) -> None:
    with empty_context(tmp_path) as context:
        page = TodayPage(context)
        show(qtbot, page)
        assert "Nothing is due. 0 messages wait in the inbox." in labels(page)
        page.act()
        assert window_of(context).places == ["inbox"]
