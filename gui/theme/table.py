"""The one table of the look: colours of both schemes, spaces, sizes of type, heights of rows.

Plain Python, because it is needed before the first paint and must not load a reader of YAML.
"""

from __future__ import annotations

from typing import Literal

Scheme = Literal["light", "dark"]
Density = Literal["compact", "normal", "relaxed"]
SETTINGS_OF_SCHEME = ("light", "dark", "system")
DENSITIES: tuple[Density, ...] = ("compact", "normal", "relaxed")
TEXT_SCALES = (100, 125, 150, 175, 200)  # per cent; any whole number from the first to the last works

# Light, dark (UX 7.2). Text pairs reach 4.5 : 1, borders, icons and focus 3 : 1; a test reckons every pair.
COLOURS: dict[str, tuple[str, str]] = {
    "window": ("#F3F4F6", "#14171D"),
    "surface": ("#FFFFFF", "#1C2229"),
    "line": ("#DFE2E7", "#2F3742"),
    "control_line": ("#838A95", "#7A8493"),
    "scroll": ("#838A95", "#7A8493"),
    "text": ("#16191F", "#ECEFF3"),
    "muted": ("#505864", "#A8B0BB"),
    "placeholder": ("#5F6670", "#A3ABB5"),
    "disabled": ("#6B727D", "#8B94A1"),
    "disabled_ground": ("#ECEEF1", "#262D36"),
    "accent": ("#1B5FAA", "#2A6FBF"),
    "accent_text": ("#FFFFFF", "#FFFFFF"),
    "accent_tint": ("#E6EFFA", "#1E3350"),
    "accent_hover": ("#164F8E", "#2262AD"),
    "accent_pressed": ("#103E71", "#18508F"),
    "accent_ring": ("#05070A", "#FFFFFF"),
    "control_on": ("#1B5FAA", "#2F76C9"),
    "progress": ("#1B5FAA", "#5B9BE6"),
    "link": ("#1A5BA3", "#79AEEF"),
    "selection": ("#E6EFFA", "#1E3350"),
    "hover": ("#F1F5FA", "#232B35"),
    "pressed": ("#DCE7F5", "#2A3F5C"),
    "focus": ("#0B57A4", "#8CB8F0"),
    "mark": ("#FFE9A3", "#5A4A12"),
    "mark_text": ("#16191F", "#FFF3CC"),
    "note": ("#FFF9E3", "#2B2719"),
    "note_line": ("#EADFB4", "#4A4227"),
    "rail": ("#1F2633", "#0F1319"),
    "rail_text": ("#D3D8E0", "#C6CCD5"),
    "rail_strong": ("#FFFFFF", "#FFFFFF"),
    "rail_muted": ("#A3ABB8", "#959EAB"),
    "rail_selected": ("#2D3A4B", "#222B36"),
    "rail_hover": ("#283242", "#1A212A"),
    "rail_badge": ("#3B4B60", "#34435A"),
    "overdue": ("#7A1020", "#FFB3BC"),
    "overdue_tint": ("#FDE7EA", "#4A1119"),
    "today": ("#8A3200", "#FFC9A3"),
    "today_tint": ("#FFEBDD", "#4A2408"),
    "soon": ("#5C4A00", "#F3DE8A"),
    "soon_tint": ("#FFF4CC", "#3D3300"),
    "more": ("#1F3A5F", "#B9D4F5"),
    "more_tint": ("#E6EFFA", "#17304D"),
    "paused": ("#444B55", "#C9CFD7"),
    "paused_tint": ("#ECEEF1", "#30363D"),
    "done": ("#14532D", "#A7E3BC"),
    "done_tint": ("#E3F4E8", "#123821"),
    "sample": ("#5C4A00", "#F3DE8A"),
    "sample_tint": ("#FFF4CC", "#3D3300"),
}
TABLES: dict[Scheme, dict[str, str]] = {
    "light": {name: pair[0] for name, pair in COLOURS.items()},
    "dark": {name: pair[1] for name, pair in COLOURS.items()},
}

# Pixels between and inside things.
TIGHT, NEAR, APART, ROOMY, WIDE, FAR = 4, 8, 12, 16, 24, 32
# Points at a text scale of 100 %; nothing is smaller than 10.
TYPE: dict[str, float] = {"small": 10, "body": 10.5, "heading": 11, "question": 14, "title": 15, "display": 20}
# Pixels at a text scale of 100 %: rows of a list with two lines, and rows of a table with one.
ROWS: dict[Density, tuple[int, int]] = {"compact": (44, 32), "normal": (56, 40), "relaxed": (68, 48)}
