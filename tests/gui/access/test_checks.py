"""The checks themselves: each finds the fault that was planted for it, and nothing in a pane that is as it should be."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QButtonGroup
from PySide6.QtWidgets import QComboBox
from PySide6.QtWidgets import QLabel
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QListView
from PySide6.QtWidgets import QPlainTextEdit
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QScrollArea
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.gui.access.checks import Check
from tests.gui.access.checks import clipped
from tests.gui.access.checks import cut_off
from tests.gui.access.checks import focusable
from tests.gui.access.checks import rows_without_sentence
from tests.gui.access.checks import small_targets
from tests.gui.access.checks import unnamed
from tests.gui.access.foreign_words import untranslated
from tests.gui.access.keyboard_checks import broken_tab_order
from tests.gui.access.keyboard_checks import focus_not_seen

LONG = "Words that need a good deal of room to be read as a whole"


def _button(parent: QWidget, words: str = "Look", name: str = "Look") -> QPushButton:
    made = QPushButton(words, parent)
    made.setAccessibleName(name)
    made.setGeometry(10, 10, 120, 40)
    return made


def _nothing(_pane: QWidget) -> None:
    """No fault."""


def _tool_tip_for_a_name(pane: QWidget) -> None:
    _button(pane, "", "").setToolTip("Look")


def _placeholder_for_a_name(pane: QWidget) -> None:
    field = QLineEdit(pane)
    field.setPlaceholderText("Find")
    field.setGeometry(10, 60, 200, 40)


def _silent_rows(pane: QWidget) -> None:
    view = QListView(pane)
    view.setModel(QStringListModel(["one"], view))


def _short_label(pane: QWidget) -> None:
    label = QLabel(LONG, pane)
    label.setGeometry(10, 10, 60, 30)


def _low_label(pane: QWidget) -> None:
    label = QLabel(LONG, pane)
    label.setWordWrap(True)
    label.setGeometry(10, 10, 120, 20)


def _word_without_room(pane: QWidget) -> None:
    label = QLabel("Unbreakablewordthatislong", pane)
    label.setWordWrap(True)
    label.setGeometry(10, 10, 40, 300)


def _short_button(pane: QWidget) -> None:
    _button(pane, LONG).resize(60, 40)


def _short_combo(pane: QWidget) -> None:
    combo = QComboBox(pane)
    combo.addItem(LONG)
    combo.setGeometry(10, 10, 80, 40)


def _out_of_its_pane(pane: QWidget) -> None:
    _button(pane).move(pane.width() - 40, 10)


def _over_each_other(pane: QWidget) -> None:
    _button(pane)
    _button(pane, "Send", "Send").move(60, 20)


def _sideways(pane: QWidget) -> None:
    area, inside = QScrollArea(pane), QWidget()
    inside.setMinimumSize(900, 20)
    area.setWidget(inside)
    area.resize(300, 200)


def _small_target(pane: QWidget) -> None:
    _button(pane, "x", "Close").resize(20, 20)


def _upwards(pane: QWidget) -> None:
    for name, below in (("First", 10), ("Third", 200), ("Second", 100)):
        _button(pane, name, name).move(10, below)


def _backwards(pane: QWidget) -> None:
    for name, beside in (("First", 10), ("Third", 400), ("Second", 200)):
        _button(pane, name, name).move(beside, 10)


def _trap(pane: QWidget) -> None:
    words = QPlainTextEdit(pane)
    words.setTabChangesFocus(False)
    words.setAccessibleName("Words")
    words.setGeometry(10, 60, 200, 80)
    _button(pane)


def _without_a_ring(pane: QWidget) -> None:
    quiet = _button(pane)
    quiet.setStyleSheet("QPushButton, QPushButton:focus { border: 0; outline: 0; background: grey; }")
    _button(pane, "Send", "Send").move(10, 100)


def _plain_words(pane: QWidget) -> None:
    QLabel("Nobody translated this", pane).setGeometry(10, 10, 300, 40)


def _pseudo_check(root: QWidget) -> list[str]:
    return untranslated(root, "clara bell")


FAULTS: tuple[tuple[Check, Callable[[QWidget], None]], ...] = (
    (unnamed, _tool_tip_for_a_name),
    (unnamed, _placeholder_for_a_name),
    (rows_without_sentence, _silent_rows),
    (clipped, _short_label),
    (clipped, _low_label),
    (clipped, _word_without_room),
    (clipped, _short_button),
    (clipped, _short_combo),
    (cut_off, _out_of_its_pane),
    (cut_off, _over_each_other),
    (cut_off, _sideways),
    (small_targets, _small_target),
    (broken_tab_order, _upwards),
    (broken_tab_order, _backwards),
    (broken_tab_order, _trap),
    (focus_not_seen, _without_a_ring),
    (_pseudo_check, _plain_words),
)


def _pane(qtbot: QtBot, plant: Callable[[QWidget], None]) -> QWidget:
    pane = QWidget()
    qtbot.addWidget(pane)
    pane.resize(640, 480)
    plant(pane)
    pane.show()
    pane.activateWindow()
    qtbot.waitUntil(pane.isActiveWindow)
    return pane


@pytest.mark.parametrize(("check", "plant"), FAULTS, ids=lambda one: one.__name__.strip("_"))
def test_a_planted_fault_is_found(qtbot: QtBot, check: Check, plant: Callable[[QWidget], None]) -> None:
    pane = _pane(qtbot, plant)
    assert len(check(pane)) >= 1


@pytest.mark.parametrize("check", dict.fromkeys(check for check, _ in FAULTS), ids=lambda one: one.__name__.strip("_"))
def test_nothing_is_found_where_all_is_well(qtbot: QtBot, check: Check) -> None:
    def plant(pane: QWidget) -> None:
        column = QVBoxLayout(pane)
        label, first, second = QLabel("Clara Bell"), _button(pane, "åƀç", "åƀç"), _button(pane, "ðéƒ", "ðéƒ")
        for widget in (label, first, second):
            column.addWidget(widget)
        for button in (first, second):
            button.setStyleSheet("QPushButton:focus { border: 3px solid blue; }")

    pane = _pane(qtbot, plant)
    assert check(pane) == []


def test_of_a_group_only_the_chosen_one_is_a_stop_of_tab(qtbot: QtBot) -> None:
    def plant(pane: QWidget) -> None:
        group = QButtonGroup(pane)
        for place, name in enumerate(("One", "Two", "Three")):
            button = _button(pane, name, name)
            button.setCheckable(True)
            button.setChecked(name == "Two")
            button.move(10, 60 * place)
            group.addButton(button)

    pane = _pane(qtbot, plant)
    assert [one.accessibleName() for one in focusable(pane)] == ["Two"]


def test_a_known_sender_before_known_words_is_no_fault(qtbot: QtBot) -> None:
    pane = _pane(qtbot, _nothing)
    QLabel("Clara Bell how do I leave", pane).show()
    assert untranslated(pane, "clara bell\nhow do i leave") == []
    assert len(untranslated(pane, "clara bell")) == 1
