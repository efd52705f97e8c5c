"""The look that is on now, and putting it on: fonts and palette of the application, and one style sheet for the shapes.

Font and text colour come from the application, not from a rule for every widget: a rule costs each widget that is made.
"""

from __future__ import annotations

from collections.abc import Callable
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtGui import QFont
from PySide6.QtGui import QFontDatabase
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from core.resource_folder import ROOT
from gui.theme import table

Scheme = table.Scheme
Density = table.Density
FAMILY = "Noto Sans"
_PALETTE = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "window",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.BrightText: "accent_text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.PlaceholderText: "placeholder",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "accent_text",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "link",
    QPalette.ColorRole.LinkVisited: "link",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "control_line",
    QPalette.ColorRole.Shadow: "control_line",
}
_DISABLED = (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText)


def tokens(scheme: Scheme) -> dict[str, str]:
    """Colour by name (`#RRGGBB`) of one scheme."""
    return table.TABLES[scheme]


def colour(name: str) -> QColor:
    """A colour of the scheme that is on now, for delegates that paint by themselves."""
    return QColor(table.TABLES[scheme_now()][name])


def current_scheme(application: QApplication) -> Scheme:
    """The scheme that was put on last."""
    return "dark" if application.property("scheme") == "dark" else "light"


def scheme_now() -> Scheme:
    """The scheme that is on now."""
    return "dark" if _kept("scheme") == "dark" else "light"


def resolve_scheme(setting: str, hint: Qt.ColorScheme) -> Scheme:
    """The scheme for a setting (light, dark or system): the system's own for the last, light when it does not say."""
    if setting == "system":
        return "dark" if hint == Qt.ColorScheme.Dark else "light"
    return "dark" if setting == "dark" else "light"


def density() -> Density:
    """How close rows stand: compact, normal or relaxed."""
    kept = _kept("density")
    return next((one for one in table.DENSITIES if one == kept), "normal")


def set_density(chosen: str) -> None:
    """How close rows stand from now on; pages that stand are to be made anew. What is unknown means normal."""
    _keep("density", chosen if chosen in table.DENSITIES else "normal")


def list_row_height() -> int:
    """Pixels of a row with two lines at the density and text scale that are on."""
    return scaled(table.ROWS[density()][0])


def table_row_height() -> int:
    """Pixels of a row with one line at the density and text scale that are on."""
    return scaled(table.ROWS[density()][1])


def text_scale() -> int:
    """Per cent by which text is larger than usual: 100 to 200."""
    kept = _kept("text_scale")
    return kept if isinstance(kept, int) else table.TEXT_SCALES[0]


def scaled(pixels: int) -> int:
    """Pixels that grow with the text."""
    return round(pixels * text_scale() / 100)


def point_size(name: str) -> float:
    """Points of a size of `table.TYPE` at the text scale that is on."""
    return round(table.TYPE[name] * text_scale() / 100, 2)


def set_text_scale(percent: int) -> None:
    """Another text scale (held between 100 and 200 per cent), at once for all that stands."""
    _keep("text_scale", _held(percent))
    application = QApplication.instance()
    if isinstance(application, QApplication) and application.property("look"):
        apply_scheme(application, current_scheme(application))


def apply_look(application: QApplication, *, scheme: Scheme, text_percent: int, rows: str) -> None:
    """Scheme, text scale (per cent) and density in one go: what stands is worked out once only, and not at all when nothing is new."""
    application.setProperty("text_scale", _held(text_percent))
    set_density(rows)
    apply_scheme(application, scheme)


def apply_scheme(application: QApplication, scheme: Scheme) -> None:
    """Fonts, palette and style sheet of `scheme` at the text scale that is kept. Nothing is done when they are on already."""
    _prepare(application)
    wanted = f"{scheme} {text_scale()}"
    if application.property("look") == wanted:
        return
    application.setProperty("look", wanted)
    application.setProperty("scheme", scheme)
    application.setPalette(_palette(scheme))
    application.setFont(_font())
    application.setStyleSheet(style_sheet(scheme))


def style_sheet(scheme: Scheme) -> str:
    """The style sheet of `scheme` at the text scale that is kept."""
    sizes = {f"size_{name}": f"{point_size(name)}pt" for name in table.TYPE}
    sizes |= {f"px_{pixels}": f"{scaled(pixels)}px" for pixels in (10, 12, 14)}
    sizes["round"] = f"{(scaled(14) + 2) // 2}px"  # half of a button with its border; a larger radius is not drawn at all
    folder = ROOT / "theme"
    pictures = {name: (folder / f"{name}-{scheme}.svg").as_posix() for name in ("arrow", "arrow_up")}
    pictures |= {name: (folder / f"{name}.svg").as_posix() for name in ("tick", "dash", "dot")}
    text = (folder / "window.qss").read_text(encoding="utf-8")
    return Template(text).substitute(tokens(scheme), **sizes, **pictures)


def system_scheme(application: QApplication) -> Scheme:
    """The scheme of the operator's system; where it does not say, the one that its colours had at the start."""
    return resolve_scheme("system", _hint(application))


def follow_system(application: QApplication, heard: Callable[[Scheme], object]) -> Callable[[], None]:
    """Call `heard` with the scheme whenever the system goes from light to dark or back. What is given back ends it."""
    hints = application.styleHints()

    def hear(hint: Qt.ColorScheme) -> None:
        heard(resolve_scheme("system", hint))

    hints.colorSchemeChanged.connect(hear)

    def end() -> None:
        hints.colorSchemeChanged.disconnect(hear)

    return end


def _hint(application: QApplication) -> Qt.ColorScheme:
    _prepare(application)
    hint = application.styleHints().colorScheme()
    if hint != Qt.ColorScheme.Unknown:
        return hint
    return Qt.ColorScheme.Dark if application.property("began_dark") else Qt.ColorScheme.Light


def _prepare(application: QApplication) -> None:
    """Once: keep what the system's colours were, load our fonts, and take the one style that looks alike everywhere."""
    if application.property("prepared"):
        return
    palette = application.palette()
    application.setProperty("began_dark", palette.window().color().lightness() < palette.windowText().color().lightness())
    for path in sorted((ROOT / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
    application.setStyle("Fusion")
    application.setProperty("prepared", True)


def _font() -> QFont:
    font = QFont(FAMILY)
    font.setPointSizeF(point_size("body"))
    return font


def _palette(scheme: Scheme) -> QPalette:
    palette, colours = QPalette(), tokens(scheme)
    for role, name in _PALETTE.items():
        palette.setColor(role, QColor(colours[name]))
    for role in _DISABLED:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours["disabled"]))
    return palette


def _held(percent: int) -> int:
    return min(table.TEXT_SCALES[-1], max(table.TEXT_SCALES[0], percent))


def _kept(name: str) -> object:
    application = QApplication.instance()
    return None if application is None else application.property(name)


def _keep(name: str, value: object) -> None:
    application = QApplication.instance()
    if application is not None:
        application.setProperty(name, value)
