"""How the look is put on: density, text scale, the system's scheme, and that drawing a page leaves the window's thread free."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.resource_folder import ROOT
from gui.theme import table
from gui.theme.icons import icon
from gui.theme.tokens import Scheme
from gui.theme.tokens import apply_look
from gui.theme.tokens import apply_scheme
from gui.theme.tokens import density
from gui.theme.tokens import follow_system
from gui.theme.tokens import list_row_height
from gui.theme.tokens import point_size
from gui.theme.tokens import resolve_scheme
from gui.theme.tokens import set_density
from gui.theme.tokens import set_text_scale
from gui.theme.tokens import style_sheet
from gui.theme.tokens import system_scheme
from gui.theme.tokens import table_row_height
from gui.theme.tokens import text_scale
from gui.theme.tokens import tokens
from gui.widgets.buttons import button
from gui.widgets.clearing import clear
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import badge
from gui.widgets.labels import label
from tests.helpers.watchdog import Watchdog

HALF_A_SECOND = 0.5
MANY = 50


@pytest.mark.parametrize(("rows", "of_list", "of_table"), [("compact", 44, 32), ("normal", 56, 40), ("relaxed", 68, 48)])
def test_rows_are_as_high_as_the_density_says(rows: str, of_list: int, of_table: int) -> None:
    set_density(rows)
    assert (density(), list_row_height(), table_row_height()) == (rows, of_list, of_table)


def test_a_density_that_is_unknown_means_normal() -> None:
    set_density("enormous")
    assert density() == "normal"


def test_text_and_rows_grow_together(qtbot: QtBot, qapp: QApplication) -> None:
    title = label("Where is her data?", "title")
    qtbot.addWidget(title)
    title.ensurePolished()
    before = (qapp.font().pointSizeF(), title.font().pointSizeF())
    set_text_scale(200)
    title.ensurePolished()
    assert (qapp.font().pointSizeF(), title.font().pointSizeF()) == (before[0] * 2, before[1] * 2)
    assert list_row_height() == 112


def test_text_is_held_between_its_usual_size_and_twice_that() -> None:
    for asked, held in ((20, 100), (130, 130), (900, 200)):
        set_text_scale(asked)
        assert text_scale() == held


def test_no_text_is_smaller_than_ten_points() -> None:
    assert min(point_size(name) for name in table.TYPE) >= 10


@pytest.mark.parametrize(
    ("setting", "hint", "scheme"),
    [
        ("light", Qt.ColorScheme.Dark, "light"),
        ("dark", Qt.ColorScheme.Light, "dark"),
        ("system", Qt.ColorScheme.Dark, "dark"),
        ("system", Qt.ColorScheme.Light, "light"),
        ("system", Qt.ColorScheme.Unknown, "light"),
        ("unheard of", Qt.ColorScheme.Dark, "light"),
    ],
)
def test_the_systems_scheme_counts_only_where_it_was_chosen(setting: str, hint: Qt.ColorScheme, scheme: str) -> None:
    assert resolve_scheme(setting, hint) == scheme


def test_a_change_of_the_systems_scheme_is_heard_until_nobody_asks(qtbot: QtBot, qapp: QApplication) -> None:
    heard: list[str] = []
    end = follow_system(qapp, heard.append)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    end()
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert heard == ["dark", "light"]
    assert system_scheme(qapp) in {"light", "dark"}


def test_the_look_that_is_on_is_not_worked_out_again(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []

    def keep(scheme: str) -> str:
        made.append(scheme)
        return ""

    monkeypatch.setattr("gui.theme.tokens.style_sheet", keep)
    for scheme in ("light", "dark", "dark"):
        apply_scheme(qapp, scheme)
    assert made == ["dark"]
    apply_look(qapp, scheme="light", text_percent=150, rows="compact")
    assert made == ["dark", "light"]
    qapp.setProperty("look", None)  # what was put on here is no sheet


def test_the_style_sheet_has_no_rule_for_every_widget() -> None:
    selectors = re.findall(r"^([^/{}\n]+)\{", style_sheet("light"), flags=re.MULTILINE)
    assert len(selectors) > 80
    assert [one for one in selectors if re.search(r"(^|[\s,>])(\*|QWidget\s*(,|$))", one)] == [
        'QFrame[role="side"] QScrollArea, QFrame[role="side"] QScrollArea > QWidget > QWidget '
    ]


def test_every_picture_of_the_style_sheet_is_there() -> None:
    for scheme in ("light", "dark"):
        pictures = re.findall(r'url\("([^"]+)"\)', style_sheet(scheme))
        assert pictures
        assert [one for one in pictures if not Path(one).is_file()] == []


def test_the_look_is_on_without_a_reader_of_yaml() -> None:
    code = "import sys; import gui.theme.tokens; import gui.theme.icons; sys.exit(any(name in sys.modules for name in ('pydantic', 'ruamel.yaml')))"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT.parent, check=False, timeout=60).returncode == 0


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_icons_are_drawn_and_not_stretched_on_fine_screens(qtbot: QtBot, ratio: float) -> None:
    for size in (16, 18, 20, 24, 32):
        picture = icon("inbox", tokens("light")["text"]).pixmap(QSize(size, size), ratio)
        assert picture.width() == size * ratio


def test_an_icon_is_drawn_in_the_colour_that_is_asked_for(qtbot: QtBot) -> None:
    ink = QColor(tokens("light")["overdue"])
    picture = icon("stop", ink.name()).pixmap(64, 64).toImage()
    solid = {picture.pixelColor(x, y).name() for x in range(64) for y in range(64) if picture.pixelColor(x, y).alpha() == 255}
    assert solid == {ink.name()}


def test_every_icon_has_its_licence_beside_it() -> None:
    assert "ISC License" in (ROOT / "icons" / "LICENSE.txt").read_text(encoding="utf-8")
    assert [one.name for one in (ROOT / "icons").glob("*.svg") if "Lucide" not in one.read_text(encoding="utf-8")] == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_ring_of_the_focus_stands_out_in_pixels_as_in_its_token(qtbot: QtBot, qapp: QApplication, scheme: Scheme) -> None:
    """Not only the token: what is drawn around a button that has the keyboard is that colour, and differs from what was there by 3 to 1."""
    apply_scheme(qapp, scheme)
    made = button("Look", list)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.clearFocus()
    place = made.rect().center().x(), 1
    before = made.grab().toImage().pixelColor(*place)
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    after = made.grab().toImage().pixelColor(*place)
    assert after.name() == QColor(tokens(scheme)["focus"]).name()
    assert _contrast(before, after) >= 3


def _contrast(one: QColor, other: QColor) -> float:
    """WCAG 2.2: the lighter to the darker by relative luminance."""
    dark, light = sorted(_luminance(colour) for colour in (one, other))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in (colour.redF(), colour.greenF(), colour.blueF())]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def test_flowing_rows_notice_what_changes(qtbot: QtBot) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    row = FlowLayout(place, spacing=0)
    first, second = button("One", list), button("Two", list)
    row.addWidget(first)
    row.addWidget(second)
    place.show()
    both, narrow = row.sizeHint().width(), first.sizeHint().width() + 1
    assert row.heightForWidth(narrow) == first.sizeHint().height() + second.sizeHint().height()
    second.hide()
    assert row.heightForWidth(narrow) == first.sizeHint().height()
    second.show()
    second.setText("Two, which is much longer now")
    QApplication.processEvents()
    assert row.sizeHint().width() > both
    clear(row)
    assert row.heightForWidth(500) == 0


def test_the_watchdog_measures_who_stands_in_the_way(qtbot: QtBot, qapp: QApplication) -> None:
    def stand_in_the_way() -> None:
        end = time.perf_counter() + HALF_A_SECOND
        while time.perf_counter() < end:
            pass

    with Watchdog(qapp) as watch:
        stand_in_the_way()
    assert watch.longest_ms > HALF_A_SECOND * 900
    assert watch.longest_busy_ms > HALF_A_SECOND * 500


def test_the_watchdog_lets_a_free_window_be(qtbot: QtBot, qapp: QApplication) -> None:
    with Watchdog(qapp) as watch:
        qtbot.waitUntil(lambda: watch.beats > MANY)
    assert watch.p99_ms < HALF_A_SECOND * 500
    assert watch.longest_ms >= watch.p99_ms


def test_two_hundred_parts_are_drawn_in_a_twentieth_of_a_second(qtbot: QtBot, qapp: QApplication) -> None:
    """The best of several tries, in time of the processor: what else the machine does is not our fault."""
    times = []
    for _ in range(8):
        begun = time.thread_time()
        place = _crowded(40)
        place.show()
        qapp.processEvents()
        times.append((time.thread_time() - begun) * 1000)
        shiboken6.delete(place)
    assert min(times) < 50, times


def _crowded(rows: int) -> QWidget:
    place = QWidget()
    place.resize(900, 700)
    column = FlowLayout(place)
    for number in range(rows):
        for part in (
            label(f"Row {number}", "heading"),
            label("What it is", "muted"),
            badge("good", "good"),
            button("Look", list),
            label("x", "small"),
        ):
            column.addWidget(part)
    return place
