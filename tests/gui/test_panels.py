"""The seven panels on a real desk: what the primary action says in each state, and what it does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox
from PySide6.QtWidgets import QComboBox
from PySide6.QtWidgets import QLabel
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QPlainTextEdit
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QRadioButton
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from core.letters.facts import LetterName
from core.letters.facts import PassphraseChannel
from core.services.case_letters import ask_for_code
from core.services.cases import open_case
from core.words import CaseState
from gui.background import Background
from gui.context import Context
from gui.workspace.panel import Panel
from gui.workspace.panels import PANELS
from tests.helpers.desks import ALMATY
from tests.helpers.road import Road
from tests.helpers.road import World
from tests.helpers.road import road_on
from tests.helpers.windows import RecordingWindow
from tests.helpers.windows import settle

ACCESS, ERASURE = "a.sadykova@mail.kz", "d.kuanyshev@inbox.kz"
INPUTS = (QLineEdit, QPlainTextEdit, QComboBox, QCheckBox, QRadioButton, QTableView)


class Driver:
    """Builds a panel anew for each look, as the workspace does after every change."""

    def __init__(self, qtbot: QtBot, road: Road) -> None:
        self.qtbot, self.road, self.window = qtbot, road, RecordingWindow()
        self.background = Background()
        self.failures: list[object] = []
        self.background.failure.connect(self.failures.append)
        self.context = Context(road.desk, self.background, self.window, ALMATY, road.folder / "out")

    def panel(self, step: str, number: str) -> Panel:
        panel = PANELS[step](self.context, self.road.view(number))
        self.qtbot.addWidget(panel)
        for kind in INPUTS:
            assert all(one.accessibleName() for one in panel.findChildren(kind) if one.objectName() != "qt_spinbox_lineedit")
        return panel

    def settle(self) -> None:
        settle(self.qtbot, self)
        assert self.failures == []

    def press(self, panel: Panel) -> None:
        action = panel.primary()
        assert action is not None
        assert action.enabled
        action.act()
        again = panel.primary()
        assert again is None or not again.enabled, "its button cannot be pressed twice"
        self.settle()
        assert panel.failed is None

    def go(self, step: str, number: str) -> Panel:
        """Press the primary action of a step, and give the panel as it is afterwards."""
        self.press(self.panel(step, number))
        return self.panel(step, number)


def said(panel: Panel) -> str:
    action = panel.primary()
    return "" if action is None else action.text


def shown(panel: Panel) -> str:
    return "\n".join(one.text() for one in panel.findChildren(QLabel))


@pytest.fixture
def driver(world: World, tmp_path: Path, qtbot: QtBot) -> Iterator[Driver]:
    with road_on(world, tmp_path) as road:
        made = Driver(qtbot, road)
        yield made
        made.settle()
        made.background.close()


def test_identity_goes_from_the_look_up_to_the_code_that_came_back(driver: Driver) -> None:
    number, _ = open_case(driver.road.desk, message=driver.road.message_from(ACCESS))
    assert said(driver.panel("identity", number)) == "Look up the sender in the company's records"
    panel = driver.go("identity", number)
    assert said(panel) == f"Prepare the code letter to {ACCESS}"
    driver.press(panel)
    panel = driver.panel("identity", number)
    assert said(panel) == "I have sent the code letter"
    assert ".eml" in shown(panel)
    panel = driver.go("identity", number)
    assert said(panel) == "Load the person's reply…"
    assert panel.blocked().startswith(f"Waiting for the code from {ACCESS}")


def test_an_open_gate_leaves_nothing_to_press(driver: Driver) -> None:
    number = driver.road.begin(ACCESS)
    driver.road.prove(number)
    panel = driver.panel("identity", number)
    assert (panel.primary(), panel.blocked()) == (None, "")
    assert "The identity is proved" in shown(panel)


def test_a_letter_whose_files_were_not_saved_is_saved_first(driver: Driver) -> None:
    number = driver.road.begin(ACCESS)
    ask_for_code(driver.road.desk, number=number)
    assert said(driver.panel("identity", number)) == "Save the letter"
    assert said(driver.go("identity", number)) == "I have sent the code letter"


def test_an_access_case_goes_to_its_end(driver: Driver) -> None:
    number = driver.road.begin(ACCESS)
    driver.road.prove(number)
    assert said(driver.panel("scope", number)) == "Confirm what is asked"
    assert driver.go("scope", number).primary() is None
    assert said(driver.panel("collect", number)) == "Search the company's databases"
    collected = driver.go("collect", number)
    assert "Nothing is changed in these systems: the login can only read." in shown(collected)
    assert said(driver.panel("review", number)) == "Confirm what is given"
    driver.go("review", number)
    check = driver.panel("respond", number)
    assert f"{ACCESS}, the proved address" in shown(check)
    driver.press(check)
    made = driver.panel("respond", number)
    driver.settle()
    assert said(made) == "I have sent the answer"
    passphrase = driver.road.view(number).archives[-1].passphrase
    assert passphrase is not None
    assert passphrase in shown(made)
    assert any(not one.pixmap().isNull() for one in made.findChildren(QLabel))
    driver.press(made)
    untold = driver.panel("close", number)
    assert said(untold) == "I have told the passphrase by phone", "closing would wipe a passphrase that nobody was told"
    assert passphrase in shown(untold)
    driver.press(untold)
    assert driver.road.view(number).archives[-1].told_by is PassphraseChannel.PHONE
    assert said(driver.panel("close", number)) == f"Close case {number}"
    closed = driver.go("close", number)
    assert driver.road.view(number).state is CaseState.CLOSED
    back = closed.primary()
    assert back is not None
    back.act()
    assert driver.window.places[-1] == "today"


def test_secrets_are_held_and_not_shown(driver: Driver) -> None:
    number = driver.road.begin(ACCESS)
    driver.road.prove(number)
    driver.go("scope", number)
    panel = driver.go("collect", number)
    panel.look()  # type: ignore[attr-defined]  # it is the CollectPanel
    tables = panel.findChildren(QComboBox)[0]
    tables.setCurrentIndex(tables.findData("social_tokens"))
    tables.activated.emit(tables.currentIndex())
    view = next(one for one in panel.findChildren(QTableView) if "held, not shown" in cells(one))
    search = driver.road.view(number).search
    assert search is not None
    secrets = {str(one.values["access_token"]) for one in search.findings.records if one.row.table == "social_tokens"}
    assert secrets
    assert not secrets & cells(view)


def buttons(panel: Panel) -> list[QPushButton]:
    return list(panel.findChildren(QPushButton))


def cells(view: QTableView) -> set[str]:
    model = view.model()
    return {str(model.index(row, column).data()) for row in range(model.rowCount()) for column in range(model.columnCount())}


def test_nothing_is_erased_before_the_number_is_typed(driver: Driver) -> None:
    number = driver.road.begin(ERASURE)
    driver.road.prove(number)
    driver.go("scope", number)
    driver.go("collect", number)
    assert said(driver.panel("review", number)) == "Make the dry run"
    planned = driver.go("review", number)
    assert said(planned).startswith("Confirm this plan:")
    assert driver.panel("act", number).primary() is None
    driver.press(planned)
    panel = driver.panel("act", number)
    action = panel.primary()
    assert action is not None
    assert action.text.startswith("Erase ")
    assert not action.enabled
    typed = panel.findChildren(QLineEdit)[0]
    typed.setText(number[:-1])
    assert not panel.primary().enabled  # type: ignore[union-attr]  # it was there above
    typed.setText(number)
    driver.press(panel)
    assert "exactly what was to stay" in shown(driver.panel("act", number))


def test_closing_with_something_undone_needs_words(driver: Driver) -> None:
    number = driver.road.begin(ACCESS)
    panel = driver.panel("close", number)
    assert panel.primary() is None
    panel.findChildren(QCheckBox)[0].setChecked(True)
    outcome = panel.findChildren(QComboBox)[0]
    outcome.setCurrentIndex(outcome.findData("no_match"))
    assert panel.blocked() == "Say why something was left undone."
    panel.findChildren(QPlainTextEdit)[0].setPlainText("Nothing is held under this address.")
    assert panel.blocked() == ""


def test_a_refusal_is_decided_in_place_and_taken_back(driver: Driver) -> None:
    number = driver.road.begin(ACCESS)
    panel = driver.panel("identity", number)
    panel.open_form("refuse")  # type: ignore[attr-defined]  # every one of the seven is a StepPanel
    panel.findChildren(QPlainTextEdit)[0].setPlainText("Вы не подтвердили личность.")
    next(one for one in buttons(panel) if one.text() == "Decide to refuse").click()
    driver.settle()
    panel = driver.panel("identity", number)
    assert panel.primary() is None
    next(one for one in buttons(panel) if one.text() == "Take the refusal back").click()
    driver.settle()
    assert "refusal" not in driver.road.view(number).decided


def test_the_receipt_is_prepared_and_recorded_beside_the_proof(driver: Driver) -> None:
    number, _ = open_case(driver.road.desk, message=driver.road.message_from(ACCESS))
    for words in ("Prepare confirmation", "Record that the confirmation of receipt was sent"):
        panel = driver.panel("identity", number)
        next(one for one in panel.findChildren(QPushButton) if one.text() == words).click()
        driver.settle()
    receipt = driver.road.view(number).letters[0]
    assert receipt.name is LetterName.RECEIPT
    assert receipt.sent_at is not None
    assert driver.road.view(number).state is not CaseState.ANSWERED
    assert "receipt" not in " ".join(one.text() for one in driver.panel("identity", number).findChildren(QPushButton))
