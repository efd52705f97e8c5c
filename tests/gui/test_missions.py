"""The guided missions in the window: the banner, the hints, the way to each control, and ticks that follow the store."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QPushButton

from gui.attached import open_window
from gui.background import Background
from gui.missions.panel import MissionsPanel
from gui.places import PLACES
from gui.window import MainWindow
from tests.gui.places import labels
from tests.gui.places import unnamed
from tests.helpers.desks import desk_in
from tests.helpers.kept_samples import KeptSample
from tests.helpers.windows import settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture
def window(qtbot: Any, filled_sample: KeptSample, tmp_path: Path) -> Iterator[MainWindow]:
    made = open_window(filled_sample.copy_to(tmp_path).desk, Background(), tmp_path / "out")
    made.resize(1280, 800)
    made.show()
    made.activateWindow()
    calm(qtbot, made)
    yield made
    made.close()
    made.deleteLater()


def calm(qtbot: Any, window: MainWindow) -> None:
    """Wait for all work and for what follows from it."""
    for _ in range(3):
        settle(qtbot, window)


def panel(window: MainWindow) -> MissionsPanel:
    assert window.attached is not None
    assert window.attached.missions is not None
    return window.attached.missions


def done(window: MainWindow) -> list[str]:
    view = panel(window).view
    assert view is not None
    return [one.code for one in view.missions if one.done]


def way(window: MainWindow) -> QPushButton:
    """What the panel puts the keyboard on."""
    panel(window).bring_back()
    focused = QApplication.focusWidget()
    assert isinstance(focused, QPushButton)
    return focused


def show_me(qtbot: Any, window: MainWindow, name: str) -> None:
    """Press “Show me where”, and wait until the keyboard is on the control of this name."""
    qtbot.keyClick(way(window), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: name in (getattr(QApplication.focusWidget(), "accessibleName", str)()), timeout=20_000)
    calm(qtbot, window)


def act(qtbot: Any, window: MainWindow) -> None:
    window.current_page().act()
    calm(qtbot, window)


def test_every_screen_says_that_the_data_is_made_up(window: MainWindow) -> None:
    assert "Sample data. Nothing is sent." in labels(window)
    assert not unnamed(panel(window))


def test_a_new_user_comes_to_the_first_answer_by_the_hints_alone(qtbot: Any, window: MainWindow) -> None:
    show_me(qtbot, window, "Messages")
    act(qtbot, window)
    assert done(window) == ["triage"]
    panel(window).choose("proof")
    for control in ("Look up", "Prepare the code letter", "I have sent the code letter"):
        show_me(qtbot, window, control)
        act(qtbot, window)
    answer = way(window)
    assert answer.text() == "Let the sample person answer"
    answer.click()
    calm(qtbot, window)
    assert done(window) == ["triage", "proof"]
    panel(window).choose("access")
    for control in ("Everything", "Search the company", "Confirm what is given", "Make the answer", "I have sent the answer"):
        show_me(qtbot, window, control)
        act(qtbot, window)
    assert done(window) == ["triage", "proof", "access"]


def test_the_erasure_is_proved_and_the_proof_is_shown(qtbot: Any, window: MainWindow) -> None:
    panel(window).choose("erasure")
    for control in ("Make the dry run", "Confirm this plan"):
        show_me(qtbot, window, control)
        act(qtbot, window)
    show_me(qtbot, window, "Type the case number")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    view = panel(window).view
    assert view is not None
    field.setText(view.missions[-1].steps[-1].item)
    act(qtbot, window)
    assert done(window) == ["erasure"]


def test_the_right_day_ticks_and_a_wrong_one_is_told(qtbot: Any, window: MainWindow) -> None:
    panel(window).choose("due")
    show_me(qtbot, window, "How was this worked out?")
    days = [one for one in panel(window).findChildren(QPushButton) if one.accessibleName().startswith("Working day 2")]
    days[0].click()
    calm(qtbot, window)
    assert "Not that day" in labels(panel(window))
    assert done(window) == []
    days = [one for one in panel(window).findChildren(QPushButton) if one.accessibleName().startswith("Working day 2")]
    days[2].click()
    calm(qtbot, window)
    assert done(window) == ["due"]


def test_missions_are_put_away_and_the_help_menu_brings_them_back(qtbot: Any, window: MainWindow) -> None:
    next(one for one in panel(window).findChildren(QPushButton) if one.text() == "Put away").click()
    calm(qtbot, window)
    assert not panel(window).isVisible()
    window.board.run("window.missions")
    calm(qtbot, window)
    assert panel(window).isVisible()


def test_a_later_mission_leads_to_the_first_while_there_is_no_case(window: MainWindow) -> None:
    panel(window).choose("access")
    QApplication.processEvents()
    assert "Open that case first" in labels(panel(window))
    way(window).click()
    assert panel(window).chosen == "triage"


def test_folding_leaves_one_line(qtbot: Any, window: MainWindow) -> None:
    tall = panel(window).height()
    press(qtbot, window, "Fold")
    assert panel(window).height() < tall / 2
    assert "Guided missions: 0 of 5 · next: Open a case from Aigerim's message" in labels(panel(window))


def test_only_today_has_them_unfolded_until_another_page_unfolds_them_and_each_remembers(qtbot: Any, window: MainWindow) -> None:
    seen = []
    for name in PLACES:
        window.show_page(name)
        calm(qtbot, window)
        seen.append((name, is_unfolded(window)))
    assert [name for name, unfolded in seen if unfolded] == ["today"]
    window.show_page("letters")
    calm(qtbot, window)
    press(qtbot, window, "Open")
    assert is_unfolded(window)
    window.show_page("archives")
    calm(qtbot, window)
    assert not is_unfolded(window)
    window.show_in_look(window.last_look())  # everything is made anew
    window.show_page("letters")
    calm(qtbot, window)
    assert is_unfolded(window)


def test_a_page_without_height_to_give_sends_to_today_and_keeps_its_least_height(qtbot: Any, window: MainWindow) -> None:
    window.show_in_look(replace(window.last_look(), text_scale=150))
    window.resize(1024, 640)
    for name in PLACES:
        window.show_page(name)
        calm(qtbot, window)
        window.board.run("window.missions")
        calm(qtbot, window)
        page = window.current_page()
        assert window.chosen() in {name, "today"}
        assert page.height() >= page.minimumSizeHint().height()


def press(qtbot: Any, window: MainWindow, words: str) -> None:
    next(one for one in panel(window).findChildren(QPushButton) if one.text() == words).click()
    calm(qtbot, window)


def is_unfolded(window: MainWindow) -> bool:
    return bool(panel(window).tabs)


def test_real_data_has_neither_banner_nor_missions(qtbot: Any, tmp_path: Path) -> None:
    with desk_in(tmp_path / "real") as desk:
        real = open_window(replace(desk, sample=False), Background(), tmp_path / "out")
        real.show()
        calm(qtbot, real)
        assert "Nothing is sent" not in labels(real)
        assert real.attached is not None
        assert real.attached.missions is None
        real.close()
        real.deleteLater()
