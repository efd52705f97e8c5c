"""Labels: always plain text, because what they show may come from outside (SECURITY F7)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QLabel
from PySide6.QtWidgets import QSizePolicy
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.cases.deadline_text import DeadlineText

LATE = "answered_late"


def label(text: str, role: str = "", *, wrap: bool = True, selectable: bool = False) -> QLabel:
    """A label. `role` is one of the style sheet: display, title, question, heading, group, muted, small, kind, error, good, bad, quote, sample."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    made.setProperty("role", role)
    if selectable:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def badge(text: str, tone: str = "neutral") -> QLabel:
    """A small word on a tint: good, bad or neutral. The word alone carries the meaning."""
    made = label(text, wrap=False)
    made.setProperty("badge", tone)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
    return made


def chip(deadline: DeadlineText, words: str) -> QLabel:
    """A deadline: shape, words and tint of its urgency. An answer that came late is told calmly, not as something good."""
    made = label(f"{deadline.shape} {words}", wrap=False)
    made.setProperty("urgency", "paused" if deadline.code == LATE else deadline.urgency.value)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
    return made


def frame(
    role: str, *, margins: int = 16, spacing: int = 10, horizontal: bool = False, into: QFrame | None = None
) -> tuple[QFrame, QVBoxLayout | QHBoxLayout]:
    """A frame of the style sheet (card, suggestion, note, failure, bar, head, side, list, steps) and its layout; `into`: one that is there already."""
    made = QFrame() if into is None else into
    made.setProperty("role", role)
    layout = QHBoxLayout(made) if horizontal else QVBoxLayout(made)
    layout.setContentsMargins(margins, margins, margins, margins)
    layout.setSpacing(spacing)
    return made, layout


def restyle(widget: QWidget) -> None:
    """Apply the style sheet again after a property that it looks at has changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
