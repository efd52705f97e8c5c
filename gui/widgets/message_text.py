"""A message's text: plain, with the words marked that made triage think so. Nothing is ever loaded from outside (SECURITY F7)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextCharFormat
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextBrowser
from PySide6.QtWidgets import QTextEdit

from core.services.inbox import Mark
from gui.theme.tokens import colour

LONGEST = 200_000


class MessageText(QTextBrowser):
    """Shows plain text; links are text, pictures do not exist."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setTabChangesFocus(True)

    def loadResource(self, _kind: int, _address: QUrl | str) -> object:
        return b""

    def show_text(self, text: str, marks: Sequence[Mark] = ()) -> None:
        """Show the first 200,000 characters of `text` with `marks`."""
        shown = text[:LONGEST]
        self.setPlainText(shown)
        self.setExtraSelections([self._marked(shown, mark) for mark in marks if 0 <= mark.start < mark.end <= len(shown)])

    def _marked(self, text: str, mark: Mark) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        look = QTextCharFormat()
        look.setBackground(colour("mark"))
        look.setForeground(colour("mark_text"))
        selection.format = look
        cursor = QTextCursor(self.document())
        cursor.setPosition(_qt_length(text[: mark.start]))
        cursor.setPosition(_qt_length(text[: mark.end]), QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        return selection


def _qt_length(text: str) -> int:
    """Qt counts UTF-16 units: a sign beyond the first 65,536 counts twice."""
    return len(text) + sum(ord(sign) > 0xFFFF for sign in text)  # noqa: PLR2004  the end of the basic plane
