"""The data map as a place of the window, on the sample company and on a real PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QTableView
from PySide6.QtWidgets import QWidget

from core.adapters.sample_company import sample_people
from core.services.audit_log import list_entries
from core.services.changed import Shown
from core.services.data_map_recipients import noted_recipients
from core.services.data_map_view import source_states
from core.services.desk_settings import read_sources
from core.services.desk_settings import set_source
from core.words import Language
from gui.command_table import COMMANDS
from gui.context import Context
from gui.datamap.address_form import address_of
from gui.datamap.page import TABS
from gui.datamap.page import DataMapPage
from gui.pages import PLACES
from gui.words import set_language
from gui.words import tr
from tests.gui.places import context_of
from tests.gui.places import empty_context
from tests.gui.places import labels
from tests.gui.places import show
from tests.gui.places import unnamed
from tests.gui.places import window_of
from tests.helpers.kept_samples import connected_sample_in
from tests.helpers.postgresql import PASSWORD
from tests.helpers.postgresql import running_postgresql
from tests.helpers.windows import settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
SOURCE = "smartsmm"


@contextmanager
def connected(folder: Path) -> Iterator[Context]:
    """A desk with the database of the sample company, without mail."""
    made = connected_sample_in(folder)
    with context_of(made.desk, folder / "out") as context:
        yield context
    made.desk.close()


def page_in(qtbot: Any, context: Context) -> DataMapPage:
    page = DataMapPage(context)
    show(qtbot, page)
    return page


def again(qtbot: Any, page: DataMapPage) -> str:
    """What the page shows after the window told it of a change."""
    page.refresh()
    settle(qtbot, page.context)
    return labels(page)


def pressed(qtbot: Any, page: DataMapPage, words: str) -> None:
    """Press the button with this text or this accessible name."""
    every = [one for one in page.findChildren(QPushButton) if one.isVisibleTo(page) and words in {one.text(), one.accessibleName()}]
    qtbot.mouseClick(every[0], Qt.MouseButton.LeftButton)
    settle(qtbot, page.context)


def field_named(page: QWidget, words: str) -> QLineEdit:
    return next(one for one in page.findChildren(QLineEdit) if one.accessibleName() == words and one.isVisibleTo(page))


def test_the_place_stands_before_the_audit_log_and_every_act_has_a_command(qtbot: Any, tmp_path: Path) -> None:
    assert PLACES.index("datamap") == PLACES.index("auditlog") - 1
    with connected(tmp_path) as context:
        page = page_in(qtbot, context)
        names = {command.name for command in COMMANDS if command.place == "datamap"}
        assert set(page.acts()) == names - {"datamap.stop"}
        assert all(tr(command.words) for command in COMMANDS if command.place == "datamap")


def test_checking_says_what_was_found_and_that_the_login_can_change_data(qtbot: Any, tmp_path: Path) -> None:
    with connected(tmp_path) as context:
        page = page_in(qtbot, context)
        assert "Not checked yet at this address. The map names 9 tables." in labels(page)
        page.act()
        assert "datamap.stop" in page.acts()
        settle(qtbot, context)
        assert Shown.SETTINGS in window_of(context).changes[-1].kinds
        words = again(qtbot, page)
        assert "9 of 9 tables found" in words
        assert "checked Tue 24 Nov 10:00" in words
        assert "This login can change data. Use one that cannot." in words
        assert "Ask whoever keeps the file" not in words
        pressed(qtbot, page, "How")
        assert "Ask whoever keeps the file" in labels(page)
        assert not unnamed(page)


def test_a_check_can_be_stopped(qtbot: Any, tmp_path: Path) -> None:
    with connected(tmp_path) as context:
        page = page_in(qtbot, context)
        page.act()
        page.acts()["datamap.stop"]()
        settle(qtbot, context)
        stopped = source_states(context.desk)[0].condition == "unchecked"
        assert stopped == ("The check was stopped" in labels(page))
        assert "datamap.check" in page.acts()


def test_a_database_that_is_gone_is_told_with_its_last_success_and_a_way_on(qtbot: Any, tmp_path: Path) -> None:
    with connected(tmp_path) as context:
        page = page_in(qtbot, context)
        page.act()
        settle(qtbot, context)
        file = Path(read_sources(context.desk)[SOURCE].removeprefix("sqlite:///"))
        kept = file.rename(tmp_path / "elsewhere.sqlite")
        page.act()
        settle(qtbot, context)
        words = again(qtbot, page)
        assert "The file of the source smartsmm is not there." in words
        assert "Last worked Tue 24 Nov 10:00" in words
        pressed(qtbot, page, "Set where it lies")
        field = field_named(page, "Address of the database smartsmm")
        field.setText(str(kept))
        field.returnPressed.emit()
        settle(qtbot, context)
        assert read_sources(context.desk)[SOURCE] == f"sqlite:///{kept}"
        said, undo = window_of(context).announcements[-1]
        assert "smartsmm" in said
        assert undo is not None
        undo()
        settle(qtbot, context)
        assert read_sources(context.desk)[SOURCE] == f"sqlite:///{file}"


def test_a_password_in_an_address_is_refused_at_its_field_and_what_was_typed_stays(qtbot: Any, tmp_path: Path) -> None:
    with empty_context(tmp_path) as context:
        page = page_in(qtbot, context)
        assert "The desk does not know yet where it lies." in labels(page)
        assert "datamap.check" not in page.acts()
        page.acts()["datamap.set_address"]()
        field = field_named(page, "Address of the database smartsmm")
        field.setText("postgresql://desk:secret@host/db")
        field.returnPressed.emit()
        settle(qtbot, context)
        assert field.text().endswith("host/db")
        assert "password" in labels(page)
        assert not read_sources(context.desk)
        pressed(qtbot, page, "Leave it as it is")
        assert not [one for one in page.findChildren(QLineEdit) if one.isVisibleTo(page)]


def test_a_first_address_can_be_taken_back(qtbot: Any, tmp_path: Path) -> None:
    with empty_context(tmp_path) as context:
        page = page_in(qtbot, context)
        page.acts()["datamap.set_address"]()
        field = field_named(page, "Address of the database smartsmm")
        field.setText("postgresql://desk@host/db")
        field.returnPressed.emit()
        settle(qtbot, context)
        assert read_sources(context.desk) == {SOURCE: "postgresql://desk@host/db"}
        undo = window_of(context).announcements[-1][1]
        assert undo is not None
        undo()
        settle(qtbot, context)
        assert read_sources(context.desk) == {}


def test_a_path_stands_for_a_file_and_an_address_for_itself() -> None:
    assert address_of(" /data/a.sqlite ") == "sqlite:////data/a.sqlite"
    assert address_of("postgresql://u@h/d") == "postgresql://u@h/d"
    assert address_of("  ") == ""


def test_a_known_address_shows_counts_and_masked_records_only(qtbot: Any, tmp_path: Path) -> None:
    person = next(one for one in sample_people() if one.holds and one.holds.posts)
    with connected(tmp_path) as context:
        page = page_in(qtbot, context)
        field = field_named(page, "Known email address, phone number or user name")
        field.setText(person.email)
        field.returnPressed.emit()
        settle(qtbot, context)
        words = labels(page)
        assert "records found, in tables: 9" in words
        assert not any(value in words for value in (person.email, person.full_name, person.phone, person.user_name))
        table = next(one for one in page.findChildren(QTableView) if one.accessibleName() == "Records per table")
        assert table.model().rowCount() == 9
        assert table.model().index(0, 1).data() == "1"
        assert list_entries(context.desk)[0].act == "data_map_tried"
        assert not unnamed(page)
        field.setText("nobody@nowhere.example")
        field.returnPressed.emit()
        settle(qtbot, context)
        assert "Nothing was found for this." in labels(page)


def test_a_trial_that_fails_is_told_in_its_place(qtbot: Any, tmp_path: Path) -> None:
    with connected(tmp_path) as context:
        page = page_in(qtbot, context)
        field = field_named(page, "Known email address, phone number or user name")
        field.returnPressed.emit()
        settle(qtbot, context)
        assert "No address was given" in labels(page)
        assert not window_of(context).failures
        Path(read_sources(context.desk)[SOURCE].removeprefix("sqlite:///")).unlink()
        field.setText("a@b.example")
        field.returnPressed.emit()
        settle(qtbot, context)
        assert "The file of the source smartsmm is not there." in labels(page)


def test_recipients_say_what_the_policy_leaves_open_and_keep_what_was_found_out(qtbot: Any, tmp_path: Path) -> None:
    with connected(tmp_path) as context:
        page = page_in(qtbot, context)
        page.open_item("recipients")
        words = labels(page)
        assert "Providers of AI services" in words
        assert "not named in the policy" in words
        assert "Not known yet" in words
        pressed(qtbot, page, "Write down country and contact: Telegram")
        field_named(page, "Country: Telegram").setText(" Country  of trial ")
        field_named(page, "Contact for an order: Telegram").setText("orders@telegram.example")
        pressed(qtbot, page, "Keep: Telegram")
        noted = noted_recipients(context.desk, company=SOURCE)["telegram"]
        assert (noted.country, noted.contact) == ("Country of trial", "orders@telegram.example")
        assert "orders@telegram.example" in again(qtbot, page)
        undo = window_of(context).announcements[-1][1]
        assert undo is not None
        undo()
        settle(qtbot, context)
        assert "orders@telegram.example" not in again(qtbot, page)


def test_the_matrix_says_in_a_sentence_what_lies_where(qtbot: Any, tmp_path: Path) -> None:
    with connected(tmp_path) as context:
        page = page_in(qtbot, context)
        page.open_item("where")
        model = next(one for one in page.findChildren(QTableView) if one.accessibleName() == "Where is it").model()
        rows = [model.headerData(row, Qt.Orientation.Vertical) for row in range(model.rowCount())]
        cell = model.index(rows.index("Account data"), 0)
        assert cell.data() == "Accounts: by email address, user name, phone number"
        assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "Account data, smartsmm: Accounts: by email address, user name, phone number"
        assert "nothing lies there" in model.index(rows.index("Payments"), 1).data(Qt.ItemDataRole.AccessibleTextRole)
        page.step(1)
        page.step(1)
        assert next(one for one in page.findChildren(QTableView) if one.accessibleName() == "Where is it").currentIndex().row() == 1


def test_retention_names_the_rule_and_what_a_lawyer_must_confirm(qtbot: Any, tmp_path: Path) -> None:
    with connected(tmp_path) as context:
        page = page_in(qtbot, context)
        page.open_item("retention")
        view = next(one for one in page.findChildren(QTableView) if one.accessibleName() == "Retention of each category")
        texts = "\n".join(str(view.model().index(row, column).data()) for row in range(view.model().rowCount()) for column in range(4))
        assert "Privacy policy: retention" in texts
        assert "To be confirmed: article and length" in texts
        assert "A deleted account is still held for 30 days" in labels(page)


def test_the_company_without_a_database_is_told_the_way_on(qtbot: Any, tmp_path: Path) -> None:
    with connected(tmp_path) as context:
        page = page_in(qtbot, context)
        combo = next(one for one in page.findChildren(QComboBox) if one.accessibleName() == "Company")
        combo.setCurrentIndex(combo.findData("smartsoft"))
        combo.activated.emit(combo.currentIndex())
        settle(qtbot, context)
        words = labels(page)
        assert "Searched by hand" in words
        assert "Which databases the apps use" in words
        assert set(page.acts()) == {"datamap.next_tab", "datamap.previous_tab"}
        page.act()
        assert not context.background.busy()
        pressed(qtbot, page, "Go to the cases")
        assert window_of(context).places == ["cases"]


def test_tabs_turn_in_a_ring_and_each_pane_can_be_gone_to(qtbot: Any, tmp_path: Path) -> None:
    with connected(tmp_path) as context:
        page = page_in(qtbot, context)
        seen = []
        for _ in TABS:
            seen.append(next(name for name in TABS if page._tabs[name].isChecked()))
            assert all(one.isVisibleTo(page) and one.focusPolicy() != Qt.FocusPolicy.NoFocus for one in page.panes())
            page.acts()["datamap.next_tab"]()
        assert seen == list(TABS)
        assert page._tabs[TABS[0]].isChecked()


@pytest.mark.parametrize("chosen", Language)
def test_no_key_is_missing_in_any_language_and_company(qtbot: Any, tmp_path: Path, chosen: Language) -> None:
    with connected(tmp_path) as context:
        set_language(chosen)
        page = page_in(qtbot, context)
        page.act()
        settle(qtbot, context)
        for company in ("smartsmm", "smartsoft"):
            page._choose_company(company)
            settle(qtbot, context)
            for tab in TABS:
                page.open_item(tab)
                assert labels(page)
        assert not window_of(context).failures


def test_a_wrong_password_of_a_real_server_is_a_sentence_and_the_address_shows_none(
    qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with running_postgresql() as server, empty_context(tmp_path) as context:
        set_source(context.desk, name=SOURCE, address=server.replace(f":{PASSWORD}", ""))
        monkeypatch.setenv("PGPASSWORD", "guessed-word")
        page = page_in(qtbot, context)
        page.act()
        settle(qtbot, context)
        assert "refuses the user name or the password" in again(qtbot, page)
        monkeypatch.setenv("PGPASSWORD", PASSWORD)
        page.act()
        settle(qtbot, context)
        words = again(qtbot, page)
        assert "is not as the data map says" in words
        assert "This login can change data." not in words
        assert "guessed-word" not in words
        assert PASSWORD not in words
