"""A failure where it happened: what happened, what it means for the due date, what to do, and the details to copy (UX 7.5)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QLabel
from PySide6.QtWidgets import QPushButton

from core.errors import KnownError
from gui.theme.icons import icon
from gui.theme.table import NEAR
from gui.theme.tokens import colour
from gui.theme.tokens import scaled
from gui.widgets.buttons import button
from gui.widgets.buttons import link_button
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.words import error_words
from gui.words import tr

SIGN = 18  # pixels
LONGEST = 600  # characters of a foreign text; the whole of it is what is copied


@dataclass(frozen=True, slots=True)
class Foreign:
    """Words that are not ours: `source` says from whom (in the window's language), `text` is theirs, shown as it is."""

    source: str
    text: str


@dataclass(frozen=True, slots=True)
class Way:
    """A way on: the words of its button, and its act."""

    words: str
    act: Callable[[], object]


class ErrorPanel(QFrame):
    """The panel. `happened`, `means`, `remedy`, `quoted` are its labels, the middle ones None when there is nothing to say."""

    happened: QLabel
    means: QLabel | None = None
    remedy: QLabel
    quoted: QLabel | None = None
    ways: tuple[QPushButton, ...] = ()
    copy_button: QPushButton
    details: str = ""


def error_panel(error: KnownError, *, means: str = "", ways: tuple[Way, ...] = (), foreign: Foreign | None = None) -> ErrorPanel:
    """The panel of `error`. `means`: what it does to the due date, in the window's language. `foreign`: what a server said."""
    made = ErrorPanel()
    _, layout = frame("failure", spacing=NEAR, into=made)
    sentence, remedy = error_words(error)
    made.details = "\n".join(part for part in (sentence, means, remedy, _quotation(foreign), error.code) if part)
    made.happened, made.remedy = label(sentence, "heading", selectable=True), label(remedy, selectable=True)
    layout.addLayout(_beside_sign(made.happened))
    if means:
        made.means = label(means, selectable=True)
        layout.addWidget(made.means)
    layout.addWidget(made.remedy)
    if foreign is not None:
        made.quoted = label(_short(_quotation(foreign)), "quote", selectable=True)
        layout.addWidget(made.quoted)
    layout.addLayout(_buttons(made, ways))
    made.setAccessibleName(" ".join(part for part in (sentence, means, remedy) if part))
    return made


def _beside_sign(words: QLabel) -> QHBoxLayout:
    """The sign and the words say the same, for those who see no red."""
    sign, row = QLabel(), QHBoxLayout()
    sign.setPixmap(icon("alert", colour("overdue").name()).pixmap(scaled(SIGN), scaled(SIGN)))
    row.setSpacing(NEAR)
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(words, 1)
    return row


def _buttons(made: ErrorPanel, ways: tuple[Way, ...]) -> FlowLayout:
    row = FlowLayout()
    made.ways = tuple(button(way.words, way.act) for way in ways)
    made.copy_button = link_button(tr("parts.copy_details"), lambda: QGuiApplication.clipboard().setText(made.details))
    for one in (*made.ways, made.copy_button):
        row.addWidget(one)
    return row


def _quotation(foreign: Foreign | None) -> str:
    return "" if foreign is None else f"{foreign.source}: {foreign.text.strip()}"


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rstrip()}…"
