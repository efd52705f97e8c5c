"""A message with its formatting: what was left out of it is told above, its links are listed where they are asked for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.mail.formatted import Formatted
from core.mail.links import Link
from gui.inbox.formatted_text import FormattedText
from gui.inbox.link_list import LinkList
from gui.inbox.link_list import host_words
from gui.inbox.link_list import is_odd
from gui.widgets.buttons import link_button
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import label
from gui.widgets.one_line import OneLine
from gui.words import tr


class FormattedView(QWidget):
    """Signal: `copied(words)` after an address went to the clipboard."""

    copied = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.note, self.text, self.links = label("", "small", selectable=True), FormattedText(), LinkList()
        self.short_note = OneLine("small")
        self._low = False
        self.turn = link_button(tr("formatted.back"), self._turn)
        self._places = QStackedWidget()
        self._shown: Formatted | None = None
        self.links.wanted.connect(self._copy)
        self._lay_out()
        self.show_loading()

    def show_loading(self) -> None:
        """The message is being read."""
        self._say(tr("formatted.reading"))

    def show_failed(self) -> None:
        """The message could not be read; the failure itself is told by the window."""
        self._say(tr("formatted.failed"))

    def show_formatted(self, made: Formatted | None) -> None:
        """Show the harmless form of a message, or say that there is none."""
        if made is None:
            self._say(tr("formatted.nothing"))
            return
        if not made.html and made.problem:
            self._say(tr("formatted.too_deep"))
            return
        self._shown = made
        self.note.setText(note_words(made))
        self.short_note.show_words(note_words(made, odd_first=True))
        self.text.show_html(made.html)
        self.links.show_links(made.links)
        self._show_place(links=False)

    def set_low(self, *, low: bool) -> None:
        """In little room what is told above the text is one line."""
        if low is not self._low:
            self._low = low
            self._show_place(links=self.showing_links())

    def showing_links(self) -> bool:
        """Whether the list of links stands in the place of the text."""
        return self._places.currentWidget() is self.links

    def _say(self, words: str) -> None:
        self._shown = None
        self.note.setText(words)
        self.short_note.show_words(words)
        self.text.show_html("")
        self.links.show_links(())
        self._show_place(links=False)

    def _turn(self) -> None:
        self._show_place(links=not self.showing_links())

    def _show_place(self, *, links: bool) -> None:
        self._places.setCurrentWidget(self.links if links else self.text)
        every = self._shown.links if self._shown is not None else ()
        words = tr("formatted.back") if links else tr("formatted.odd_links" if any(map(is_odd, every)) else "formatted.links", n=len(every))
        self.turn.setText(words)
        self.turn.setAccessibleName(words)
        self.turn.setVisible(bool(every))
        self.note.setVisible(not links and not self._low)
        self.short_note.setVisible(not links and self._low)

    def _copy(self, number: int, link: Link) -> None:
        QGuiApplication.clipboard().setText(link.address)
        self.copied.emit(tr("formatted.copied", n=number, host=host_words(link)))

    def _lay_out(self) -> None:
        head = FlowLayout()  # a button in it is no wider than its words
        head.addWidget(self.turn)
        self._places.addWidget(self.text)
        self._places.addWidget(self.links)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.note)
        column.addWidget(self.short_note)
        column.addLayout(head)
        column.addWidget(self._places, 1)


def note_words(made: Formatted, *, odd_first: bool = False) -> str:
    """`Nothing was loaded … Left out: 3 pictures, 1 passage that is hidden from the eye.`; `odd_first`: what is said of every message comes last."""
    left = [tr(f"formatted.left_{code}", n=number) for code, number in made.left_out]
    parts = [
        tr("formatted.safe"),
        tr("formatted.left_out", what=", ".join(left)) if left else "",
        tr("formatted.cut") if made.is_cut or made.problem else "",
    ]
    return " ".join(filter(None, [*parts[1:], parts[0]] if odd_first else parts))
