"""The pane that shows a message's harmless HTML: it loads nothing, opens nothing, goes nowhere and hands on nothing but plain text (SECURITY F7)."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFocusEvent
from PySide6.QtGui import QImage
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QScrollArea
from PySide6.QtWidgets import QTextBrowser

from gui.words import tr

_TABLE, _AIRY_TABLE = "<table>", '<table cellspacing="6">'  # without air the words of two cells run into each other


class FormattedText(QTextBrowser):
    """Shows what `core.mail.formatted` wrote. `asked` counts what the document asked to load, and was not given."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = 0
        self._nothing = QImage(1, 1, QImage.Format.Format_ARGB32)
        self._nothing.fill(0)
        self.setAccessibleName(tr("formatted.text_name"))
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)

    def loadResource(self, _kind: int, _address: QUrl | str) -> object:
        self.asked += 1
        return self._nothing  # a picture of no size worth seeing: where it is given no picture, Qt opens the file of that name by itself

    def doSetSource(self, _address: QUrl | str, _kind: QTextDocument.ResourceType = QTextDocument.ResourceType.UnknownResource) -> None:
        """There is nowhere to go."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What scrolls around it would bring the place of its caret into sight, which nobody sees; it is to be the pane."""
        super().focusInEvent(event)
        around = self.parentWidget()
        while around is not None:
            inside = around.widget() if isinstance(around, QScrollArea) else None
            if isinstance(around, QScrollArea) and inside is not None:
                for corner in (self.rect().bottomLeft(), self.rect().topLeft()):
                    place = self.mapTo(inside, corner)
                    around.ensureVisible(place.x(), place.y(), 0, 0)
            around = around.parentWidget()

    def createMimeDataFromSelection(self) -> QMimeData:
        plain = QMimeData()
        plain.setText(self.textCursor().selection().toPlainText().replace("\u200b", ""))
        return plain

    def show_html(self, html: str) -> None:
        """Show another message from its beginning."""
        self.setHtml(html.replace(_TABLE, _AIRY_TABLE))
        self.verticalScrollBar().setValue(0)
