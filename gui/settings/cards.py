"""A card of the settings: title, control, one line that says what it changes; and where a setting has a default, what it is and the way back to it."""

from __future__ import annotations

import re
from collections.abc import Callable
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QLayout
from PySide6.QtWidgets import QWidget

from gui.widgets.buttons import link_button
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import badge
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.words import tr

SECTIONS = ("company", "mailboxes", "languages", "law", "security", "keyboard", "appearance", "about")
Part = QWidget | QLayout


@dataclass(frozen=True, slots=True)
class Card:
    """One card: the section where it stands, what it is called, all its words for the search, and how it is made."""

    name: str
    section: str
    title: str
    words: str
    make: Callable[[], QWidget]


@dataclass(frozen=True, slots=True)
class Default:
    """The default of a setting in words; `restore` brings it back, None where it stands already."""

    words: str
    restore: Callable[[], object] | None


def make_card(title: str, parts: Sequence[Part], effect: str, default: Default | None = None) -> QWidget:
    """The frame with its parts from top to bottom."""
    card, inside = frame("card", spacing=8)
    head = QHBoxLayout()
    head.addWidget(label(title, "heading"), 1)
    if default is not None and default.restore is not None:
        head.addWidget(badge(tr("settings.changed"), "good"))
    inside.addLayout(head)
    for part in parts:
        if isinstance(part, QWidget):
            inside.addWidget(part)
        else:
            inside.addLayout(part)
    if effect:
        inside.addWidget(label(effect, "small"))
    if default is not None:
        inside.addLayout(_default_row(title, default))
    return card


def _default_row(title: str, default: Default) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(label(tr("settings.default", value=default.words), "small"), 1)
    if default.restore is not None:
        row.addWidget(link_button(tr("settings.restore"), default.restore, name=tr("settings.restore_name", setting=title)))
    return row


def beside(*widgets: QWidget) -> FlowLayout:
    """Widgets in a row that goes on in the next one."""
    row = FlowLayout()
    for widget in widgets:
        row.addWidget(widget)
    return row


def matches(card: Card, typed: str) -> bool:
    """Whether a word of the card begins with each word that was typed."""
    words = plain(card.words)
    return all(any(word.startswith(part) for word in words) for part in plain(typed))


def plain(words: str) -> list[str]:
    """Words as they are compared: small, with е for ё."""
    return re.findall(r"\w+", words.casefold().replace("ё", "е"))
