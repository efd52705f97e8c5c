"""The one table of colours, and putting it on the program."""

from __future__ import annotations

from string import Template
from typing import Literal

from pydantic import RootModel
from PySide6.QtGui import QColor
from PySide6.QtGui import QFontDatabase
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from core.resources import ROOT
from core.resources import load
from core.resources import read_text

Scheme = Literal["light", "dark"]
_PALETTE = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "window",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "accent_text",
    QPalette.ColorRole.Link: "link",
}


class _Tokens(RootModel[dict[Scheme, dict[str, str]]]):
    pass


def tokens(scheme: Scheme) -> dict[str, str]:
    """Colour by name (`#RRGGBB`) of one scheme."""
    return load("theme/tokens.yaml", _Tokens).root[scheme]


def current_scheme(application: QApplication) -> Scheme:
    """The scheme that was put on last."""
    return "dark" if application.property("scheme") == "dark" else "light"


def colour(name: str) -> QColor:
    """A colour of the scheme that is on now, for delegates that paint by themselves."""
    application = QApplication.instance()
    scheme = current_scheme(application) if isinstance(application, QApplication) else "light"
    return QColor(tokens(scheme)[name])


def apply_scheme(application: QApplication, scheme: Scheme) -> None:
    """Fonts, palette and style sheet of `scheme` for every widget."""
    if not application.property("fonts"):
        for font in sorted((ROOT / "fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(font))
        application.setProperty("fonts", True)
        application.setStyle("Fusion")
    application.setProperty("scheme", scheme)
    application.setPalette(_palette(scheme))
    application.setStyleSheet(
        Template(read_text("theme/window.qss")).substitute(tokens(scheme), arrow=(ROOT / "theme" / f"arrow-{scheme}.svg").as_posix())
    )


def _palette(scheme: Scheme) -> QPalette:
    palette, table = QPalette(), tokens(scheme)
    for role, name in _PALETTE.items():
        palette.setColor(role, QColor(table[name]))
    return palette
