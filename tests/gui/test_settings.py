from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QComboBox
from PySide6.QtWidgets import QLineEdit

from core.services.changed import Shown
from core.services.desk_settings import read_settings
from core.services.desk_settings import read_sources
from core.words import Language
from gui.settings.page import SettingsPage
from tests.gui.places import labels
from tests.gui.places import sample_context
from tests.gui.places import show
from tests.gui.places import unnamed
from tests.gui.places import window_of
from tests.helpers.windows import settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def test_a_language_is_kept_at_once_and_the_window_is_told(qtbot: Any, tmp_path: Path) -> None:
    with sample_context(tmp_path) as context:
        page = SettingsPage(context)
        show(qtbot, page)
        combo = next(one for one in page.findChildren(QComboBox) if one.accessibleName() == "Language of the window")
        combo.setCurrentIndex(combo.findData("kk"))
        combo.activated.emit(combo.currentIndex())
        settle(qtbot, context)
        assert Shown.SETTINGS in window_of(context).changes[-1].kinds
        assert read_settings(context.desk).language is Language.KK
        assert "Kazakhstan, rules checked" in labels(page)
        assert not unnamed(page)


def test_an_address_with_a_password_is_refused_at_its_field(qtbot: Any, tmp_path: Path) -> None:
    with sample_context(tmp_path) as context:
        page = SettingsPage(context)
        show(qtbot, page)
        field = next(one for one in page.findChildren(QLineEdit) if "smartsmm" in one.accessibleName())
        field.setText("postgresql://desk:secret@host/db")
        field.returnPressed.emit()
        settle(qtbot, context)
        assert "password" in labels(page)
        assert "secret" not in read_sources(context.desk)["smartsmm"]
        field.setText("/data/company.sqlite")
        field.returnPressed.emit()
        settle(qtbot, context)
        assert read_sources(context.desk)["smartsmm"] == "sqlite:////data/company.sqlite"
