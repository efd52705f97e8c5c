"""Parts that pages share: what stands where nothing is, how far long work is, and a failure where it happened."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from core.errors import ResourceError
from gui.places import PLACES
from gui.widgets.empty_state import EmptyState
from gui.widgets.error_panel import LONGEST
from gui.widgets.error_panel import Foreign
from gui.widgets.error_panel import Way
from gui.widgets.error_panel import error_panel
from gui.widgets.progress_line import progress_line
from gui.widgets.rail import Rail

REFUSED = ResourceError(path="mail.yaml", reason="it cannot be read")


def test_an_empty_place_says_why_and_offers_the_act_that_fills_it(qtbot: QtBot) -> None:
    asked: list[str] = []
    empty = EmptyState("inbox", "No mail has been read yet.", "Load mail", lambda: asked.append("load"))
    qtbot.addWidget(empty)
    assert empty.button is not None
    empty.button.click()
    assert asked == ["load"]
    assert "No mail has been read yet." in [one.text() for one in empty.findChildren(QLabel)]
    empty.say("Nothing was found.")
    assert "Nothing was found." in [one.text() for one in empty.findChildren(QLabel)]


def test_an_empty_place_without_an_act_has_no_button(qtbot: QtBot) -> None:
    empty = EmptyState("cases", "No case is open.")
    qtbot.addWidget(empty)
    assert empty.button is None


def test_work_shows_its_counts_and_is_stopped_once(qtbot: QtBot) -> None:
    stops: list[int] = []
    line = progress_line("Reading the mailbox", lambda: stops.append(1))
    qtbot.addWidget(line)
    line.show_progress(412, 1930)
    assert "412 / 1,930" in [one.text() for one in line.findChildren(QLabel)]
    assert (line.bar.value(), line.bar.maximum()) == (213, 1000)
    assert line.stop_button is not None
    line.stop_button.click()
    line.stop_button.click()
    assert stops == [1]
    assert line.stop_button.accessibleName() == "Stop: Reading the mailbox"


def test_more_than_a_bar_can_count_is_still_shown(qtbot: QtBot) -> None:
    line = progress_line("Writing")
    qtbot.addWidget(line)
    line.show_progress(5_000_000_000, 10_000_000_000)
    assert line.bar.value() == 500


def test_work_without_a_known_end_only_counts(qtbot: QtBot) -> None:
    line = progress_line("Reading")
    qtbot.addWidget(line)
    line.show_progress(7, 0)
    assert (line.bar.minimum(), line.bar.maximum()) == (0, 0)
    assert "7" in [one.text() for one in line.findChildren(QLabel)]


def test_a_failure_says_what_it_means_and_offers_a_way_on(qtbot: QtBot) -> None:
    ways: list[str] = []
    panel = error_panel(
        REFUSED,
        means="2026-0044 is still due today.",
        ways=(Way("Try again", lambda: ways.append("again")),),
        foreign=Foreign("From the server", "<b>535 refused</b>"),
    )
    qtbot.addWidget(panel)
    panel.ways[0].click()
    assert ways == ["again"]
    assert panel.means is not None
    assert panel.quoted is not None
    assert panel.quoted.text() == "From the server: <b>535 refused</b>"
    assert panel.accessibleName().startswith("The file mail.yaml cannot be used")
    panel.copy_button.click()
    assert QGuiApplication.clipboard().text().splitlines()[1] == "2026-0044 is still due today."


def test_a_long_foreign_text_is_cut_where_it_is_shown_and_whole_where_it_is_copied(qtbot: QtBot) -> None:
    panel = error_panel(REFUSED, foreign=Foreign("From the server", "x" * 5000))
    qtbot.addWidget(panel)
    assert panel.quoted is not None
    assert len(panel.quoted.text()) <= LONGEST + 1
    assert "x" * 5000 in panel.details


def test_the_rail_names_eight_open_cases_and_leads_to_all_where_there_are_more(qtbot: QtBot) -> None:
    gone: list[str] = []
    rail = Rail("SmartSMM", PLACES, gone.append, lambda _number: None)
    qtbot.addWidget(rail)
    rail.show_cases([(f"2026-{number:04d}", "Dana Kim") for number in range(8)])
    shown = [one.text() for one in rail.findChildren(QPushButton) if one.isVisibleTo(rail)]
    assert "All open cases…" not in shown
    rail.show_cases([(f"2026-{number:04d}", "Dana Kim") for number in range(9)])
    more = next(one for one in rail.findChildren(QPushButton) if one.text() == "All open cases…")
    more.click()
    assert gone == ["cases"]
