from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox
from PySide6.QtWidgets import QComboBox
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QTableView

from core.services.audit_log import list_entries
from core.services.changed import Shown
from core.services.desk_settings import UnknownSettingError
from core.services.desk_settings import change_setting
from core.services.desk_settings import read_settings
from core.services.desk_settings import read_sources
from core.services.law_packs import holidays_of
from core.services.law_packs import law_packs
from core.services.lock import opens
from core.settings import Settings
from core.words import Language
from core.words import Regime
from gui.command_table import COMMANDS
from gui.context import Context
from gui.settings.cards import SECTIONS
from gui.settings.fields import FIELDS
from gui.settings.page import SettingsPage
from gui.words import set_language
from tests.gui.places import empty_context
from tests.gui.places import labels
from tests.gui.places import sample_context
from tests.gui.places import show
from tests.gui.places import unnamed
from tests.gui.places import window_of
from tests.helpers.desks import TUESDAY
from tests.helpers.windows import settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def opened(qtbot: Any, context: Context, section: str) -> SettingsPage:
    page = SettingsPage(context)
    show(qtbot, page)
    page.open_item(section)
    settle(qtbot, context)
    return page


def choose(qtbot: Any, page: SettingsPage, name: str, value: object) -> None:
    combo = page.findChild(QComboBox, f"setting_{name}")
    assert combo is not None
    row = combo.findData(value)
    combo.setCurrentIndex(row)
    combo.activated.emit(row)
    settle(qtbot, page.context)


def again(qtbot: Any, page: SettingsPage) -> None:
    page.refresh()
    settle(qtbot, page.context)


def test_a_language_is_kept_at_once_and_the_window_is_told(qtbot: Any, tmp_path: Path) -> None:
    with sample_context(tmp_path) as context:
        page = opened(qtbot, context, "languages")
        choose(qtbot, page, "language", "kk")
        assert Shown.SETTINGS in window_of(context).changes[-1].kinds
        assert read_settings(context.desk).language is Language.KK
        assert window_of(context).announcements[-1][0] == "Language of the window: Қазақша"


def test_a_change_is_taken_back_and_leaves_later_changes_alone(qtbot: Any, tmp_path: Path) -> None:
    with sample_context(tmp_path) as context:
        page = SettingsPage(context)
        page.open_item("appearance")
        again(qtbot, page)
        choose(qtbot, page, "density", "compact")
        back = window_of(context).announcements[-1][1]
        assert back is not None
        shiboken6.delete(page)  # the window makes all pages anew after a change
        change_setting(context.desk, name="text_scale", value=150)
        back()
        settle(qtbot, context)
        settings = read_settings(context.desk)
        assert (settings.density, settings.text_scale) == ("normal", 150)


def test_what_was_changed_is_marked_and_goes_back_to_its_default(qtbot: Any, tmp_path: Path) -> None:
    with empty_context(tmp_path) as context:
        page = opened(qtbot, context, "appearance")
        assert "Changed" not in labels(page).split("\n")
        assert "Default: Normal" in labels(page)
        change_setting(context.desk, name="density", value="relaxed")
        again(qtbot, page)
        assert labels(page).split("\n").count("Changed") == 1
        restore = next(one for one in page.findChildren(QPushButton) if one.accessibleName() == "Restore the default of: Distance between rows")
        restore.click()
        settle(qtbot, context)
        assert read_settings(context.desk).density == "normal"


def test_every_field_of_the_settings_can_be_changed_somewhere() -> None:
    assert {field.name for field in FIELDS} == set(Settings.model_fields)


@pytest.mark.parametrize("of", Language)
def test_every_section_has_cards_with_names_for_all_that_takes_the_keyboard(qtbot: Any, tmp_path: Path, of: Language) -> None:
    with sample_context(tmp_path) as context:
        set_language(of)
        page = SettingsPage(context)
        show(qtbot, page)
        for section in SECTIONS:
            page.open_item(section)
            settle(qtbot, context)
            assert len(labels(page).split("\n")) > 4, section
            assert not unnamed(page)
            assert [one for one in page.panes() if not one.isVisible()] == []


def test_settings_are_found_by_the_beginnings_of_their_words(qtbot: Any, tmp_path: Path) -> None:
    with empty_context(tmp_path) as context:
        page = opened(qtbot, context, "company")
        page._find.setText("dark")
        assert page.findChild(QComboBox, "setting_scheme") is not None
        settle(qtbot, context)
        assert "Your name" not in labels(page)
        page._find.setText("UNLOCK pass")
        settle(qtbot, context)
        assert "Passphrase for unlocking" in labels(page)
        page._find.setText("zzz")
        settle(qtbot, context)
        assert "No setting has the words “zzz”" in labels(page)
        page.step(1)
        assert page._find.text() == ""
        assert [one.text() for one in page._sections.buttons() if one.isChecked()] == ["Mailboxes"]


def test_a_switch_is_kept(qtbot: Any, tmp_path: Path) -> None:
    with empty_context(tmp_path) as context:
        page = opened(qtbot, context, "keyboard")
        switch = page.findChild(QCheckBox, "setting_letter_keys")
        assert switch is not None
        switch.click()
        settle(qtbot, context)
        assert read_settings(context.desk).letter_keys is False


def test_an_unknown_value_is_refused_and_changes_nothing(tmp_path: Path) -> None:
    with empty_context(tmp_path) as context:
        before = list_entries(context.desk)
        for name, value in (("text_scale", 900), ("no_such", 1), ("language", "xx")):
            with pytest.raises(UnknownSettingError):
                change_setting(context.desk, name=name, value=value)
        assert list_entries(context.desk) == before


def test_an_address_with_a_password_is_refused_at_its_field(qtbot: Any, tmp_path: Path) -> None:
    with sample_context(tmp_path) as context:
        page = opened(qtbot, context, "company")
        old = read_sources(context.desk)["smartsmm"]
        field = next(one for one in page.findChildren(QLineEdit) if "smartsmm" in one.accessibleName())
        field.setText("postgresql://desk:secret@host/db")
        field.returnPressed.emit()
        settle(qtbot, context)
        assert "password" in labels(page)
        assert read_sources(context.desk)["smartsmm"] == old
        field.setText("/data/company.sqlite")
        field.returnPressed.emit()
        settle(qtbot, context)
        assert read_sources(context.desk)["smartsmm"] == "sqlite:////data/company.sqlite"
        back = window_of(context).announcements[-1][1]
        assert back is not None
        back()
        settle(qtbot, context)
        assert read_sources(context.desk)["smartsmm"] == old


def test_a_passphrase_for_unlocking_is_set_and_removed(qtbot: Any, tmp_path: Path) -> None:
    with empty_context(tmp_path) as context:
        page = opened(qtbot, context, "security")
        new = page.findChild(QLineEdit, "unlock_new")
        assert new is not None
        new.setText("short")
        qtbot.keyClick(new, Qt.Key.Key_Return)
        settle(qtbot, context)
        assert "too short" in labels(page)
        new.setText("four quiet words more")
        qtbot.keyClick(new, Qt.Key.Key_Return)
        settle(qtbot, context)
        assert not opens(context.desk, passphrase="")
        again(qtbot, page)
        present = page.findChild(QLineEdit, "unlock_present")
        assert present is not None
        present.setText("four quiet words more")
        next(one for one in page.findChildren(QPushButton) if one.text() == "Remove it" and one.isVisible()).click()
        settle(qtbot, context)
        assert opens(context.desk, passphrase="")


def test_every_command_with_a_key_stands_in_the_table_and_on_the_sheet(qtbot: Any, tmp_path: Path) -> None:
    with empty_context(tmp_path) as context:
        page = opened(qtbot, context, "keyboard")
        model = next(one for one in page.findChildren(QTableView) if one.isVisible()).model()
        keys = {str(model.index(row, 0).data()): str(model.index(row, 1).data()) for row in range(model.rowCount())}
        assert model.rowCount() == len([one for one in COMMANDS if one.keys or one.letter])
        assert keys["Undo"] == "Ctrl+Z"
        assert keys["Next item"] == "F8,  J in lists"
        page.acts()["settings.key_sheet"]()
        settle(qtbot, context)
        [sheet] = context.out.glob("keys-*.pdf")
        assert sheet.read_bytes().startswith(b"%PDF")
        assert str(sheet) in window_of(context).announcements[-1][0]


def test_the_laws_say_what_nobody_has_verified(qtbot: Any, tmp_path: Path) -> None:
    [kazakhstan] = [pack for pack in law_packs(day=TUESDAY.date(), language=Language.EN) if pack.regime is Regime.KZ]
    unverified = [rule.title for rule in kazakhstan.rules if rule.checked == "unverified"]
    assert "Answer to a complaint" in unverified
    with empty_context(tmp_path) as context:
        shown = labels(opened(qtbot, context, "law"))
        assert f"{len(unverified)} rules are our reading, confirmed by nobody" in shown
        assert f"{len(kazakhstan.rules)} rules in force" in shown
        assert "certain until Thu 31 Dec 2026" in shown


def test_holidays_are_those_that_the_clock_leaves_out(qtbot: Any, tmp_path: Path) -> None:
    days = {holiday.day.isoformat(): holiday.name for holiday in holidays_of(country="KZ", year=2026, language=Language.RU)}
    assert days["2026-05-27"] == "Курбан-айт"
    assert "2026-08-31" not in days
    with empty_context(tmp_path) as context:
        page = opened(qtbot, context, "law")
        models = [one.model() for one in page.findChildren(QTableView) if "Holidays: Kazakhstan, 2026" in one.accessibleName()]
        assert [model.rowCount() for model in models] == [len(days)]
