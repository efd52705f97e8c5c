"""The one table of colours: both schemes have every colour, and every pair of text and ground can be read (WCAG 2.2, 1.4.3 and 1.4.11)."""

from __future__ import annotations

import re

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.resources import ROOT
from core.resources import names
from core.resources import read_text
from gui.theme.icons import icon
from gui.theme.tokens import Scheme
from gui.theme.tokens import apply_scheme
from gui.theme.tokens import colour
from gui.theme.tokens import current_scheme
from gui.theme.tokens import tokens

TEXT = [
    ("text", "window"),
    ("text", "surface"),
    ("text", "selection"),
    ("text", "note"),
    ("muted", "window"),
    ("muted", "surface"),
    ("muted", "note"),
    ("muted", "selection"),
    ("muted", "hover"),
    ("muted", "accent_tint"),
    ("text", "hover"),
    ("text", "pressed"),
    ("text", "accent_tint"),
    ("text", "disabled_ground"),
    ("placeholder", "surface"),
    ("placeholder", "window"),
    ("disabled", "surface"),
    ("link", "selection"),
    ("link", "hover"),
    ("link", "note"),
    ("accent_text", "accent_pressed"),
    ("accent_text", "control_on"),
    ("rail_text", "rail_hover"),
    ("rail_strong", "rail"),
    ("overdue", "surface"),
    ("overdue", "window"),
    ("done", "surface"),
    ("done", "window"),
    ("more", "accent_tint"),
    ("link", "surface"),
    ("link", "window"),
    ("link", "accent_tint"),
    ("accent_text", "accent"),
    ("accent_text", "accent_hover"),
    ("mark_text", "mark"),
    ("rail_text", "rail"),
    ("rail_muted", "rail"),
    ("rail_strong", "rail_selected"),
    ("rail_strong", "rail_badge"),
    *((urgency, f"{urgency}_tint") for urgency in ("overdue", "today", "soon", "more", "paused", "done", "sample")),
]
SHAPES = [
    *(("control_line", ground) for ground in ("surface", "window")),
    *(("scroll", ground) for ground in ("surface", "window")),
    *(("focus", ground) for ground in ("surface", "window", "selection", "hover", "accent_tint", "note", "pressed")),
    *(("overdue", ground) for ground in ("surface", "window")),
    *(("control_on", ground) for ground in ("surface", "window")),
    *(("accent", ground) for ground in ("surface", "window")),
    *(("accent_ring", ground) for ground in ("accent", "surface", "window")),
    ("progress", "line"),
    ("disabled", "disabled_ground"),
    ("rail_strong", "rail"),
]


def luminance(hexadecimal: str) -> float:
    parts = [int(hexadecimal[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), TEXT)
def test_text_can_be_read_on_its_ground(scheme: Scheme, ink: str, ground: str) -> None:
    table = tokens(scheme)
    assert contrast(table[ink], table[ground]) >= 4.5, (ink, ground)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("line", "ground"), SHAPES)
def test_borders_and_focus_stand_out(scheme: Scheme, line: str, ground: str) -> None:
    table = tokens(scheme)
    assert contrast(table[line], table[ground]) >= 3, (line, ground)


def test_both_schemes_have_the_same_colours() -> None:
    assert tokens("light").keys() == tokens("dark").keys()


def test_the_style_sheet_names_no_colour_of_its_own() -> None:
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b", re.sub(r"^#\w+", "", read_text("theme/window.qss"), flags=re.MULTILINE)) == []


def test_no_colour_stands_in_the_windows_code() -> None:
    places = [path for path in (ROOT.parent / "gui").rglob("*.py") if re.search(r"[\"']#[0-9a-fA-F]{6}[\"']", path.read_text(encoding="utf-8"))]
    assert places == [ROOT.parent / "gui" / "theme" / "table.py"]


def test_a_scheme_reaches_palette_and_colours(qtbot: QtBot, qapp: QApplication) -> None:
    for scheme in ("dark", "light"):
        apply_scheme(qapp, scheme)
        assert current_scheme(qapp) == scheme
        assert qapp.palette().window().color().name().upper() == tokens(scheme)["window"].upper()
        assert colour("mark").name().upper() == tokens(scheme)["mark"].upper()


def test_every_icon_can_be_drawn(qtbot: QtBot) -> None:
    drawings = names("icons", ".svg")
    assert drawings
    for drawing in drawings:
        assert not icon(drawing.removeprefix("icons/").removesuffix(".svg"), tokens("light")["rail_text"]).isNull()
