"""The attachments below a message: name, what each really is, size, what it may do, its checksum, and a way to save a copy. None is ever opened."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtCore import QTimer
from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.mail.claims import FileKind
from core.mail.message import Risk
from core.services.message_parts import AttachmentLine
from gui.folds import Folds
from gui.inbox.folds import Fold
from gui.inbox.row_words import one_line
from gui.inbox.row_words import size_words
from gui.widgets.breaking import breakable
from gui.widgets.buttons import link_button
from gui.widgets.clearing import clear
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import badge
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.widgets.labels import restyle
from gui.widgets.one_line import OneLine
from gui.widgets.reading_order import bring_into_sight
from gui.words import tr

MOST_OPEN = 1  # so many stand there at once; of more, their number
SHORT_NAME = 40  # characters of a name that stands in one line with what is told of it
AT_ONCE = 20
AIR, TIGHT_AIR = 8, 2  # pixels around
SETTLED = 30  # milliseconds without another size after which everything has its place
LOOKS = 10  # so often at most
CALM = frozenset({Risk.ARCHIVE})


class AttachmentsList(QFrame):
    """Signal: `wanted(position)` when a copy is to be saved."""

    wanted = Signal(int)

    def __init__(self, folds: Folds) -> None:
        super().__init__()
        self._folds = folds
        _, self._column = frame("card", margins=AIR, spacing=4, into=self)
        self.title = OneLine("heading")
        self.fold = link_button(tr("attachments.show"), self._turn)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.fold)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self._column.addLayout(head)
        self._column.addLayout(self._rows)
        self.saves: list[QPushButton] = []
        self._lines: tuple[AttachmentLine, ...] = ()
        self._tight = self._unfolded = False
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLED)
        self._settling.timeout.connect(self._bring_first)
        self._looks, self._place = 0, QPoint()
        self.hide()

    def show_attachments(self, lines: tuple[AttachmentLine, ...]) -> None:
        """Show those of another message; without any, nothing stands there. What stands there already stays as it is."""
        if lines and lines == self._lines:
            self.show()
            return
        self.setVisible(bool(lines))
        if not lines:
            return
        self._lines = lines
        self._unfolded = self._stands_open()
        self._draw()
        self._put_on("note" if self._risky() else "card")

    def set_tight(self, *, tight: bool) -> None:
        """In little room even a single one is one line, unless they were opened."""
        if tight is self._tight:
            return
        self._tight = tight
        air = TIGHT_AIR if tight else AIR
        self._column.setContentsMargins(AIR, air, AIR, air)
        self._unfolded = self._stands_open()
        self._draw()

    def _stands_open(self) -> bool:
        return self._folds.is_open(Fold.ATTACHMENTS) or (not self._tight and len(self._lines) <= MOST_OPEN)

    def _risky(self) -> int:
        return sum(one.risk is not Risk.NONE for one in self._lines)

    def _put_on(self, role: str) -> None:
        if self.property("role") != role:
            self.setProperty("role", role)
            restyle(self)

    def unfold(self) -> None:
        """Show them, and give the first one the keyboard."""
        if not self._unfolded:
            self._turn()
        if self.saves:
            self.saves[0].setFocus()
            self._show_first()

    def _turn(self) -> None:
        self._unfolded = self._folds.turn(Fold.ATTACHMENTS)
        self._draw()
        self._show_first()

    def _show_first(self) -> None:
        """Once they have their places, the first one is scrolled into sight: what stands around gives way in several turns."""
        self._looks, self._place = LOOKS, QPoint()
        if self.saves:
            self._settling.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._settling.isActive():
            self._settling.start()

    def _bring_first(self) -> None:
        """Scroll to it, and look again until it stays where it was: on a busy machine the turns take their time."""
        if not self.saves:
            return
        bring_into_sight(self.saves[0])
        before, self._place = self._place, self.saves[0].mapTo(self.window(), QPoint())
        self._looks -= 1
        if self._place != before and self._looks:
            self._settling.start()

    def _draw(self) -> None:
        clear(self._rows)
        self.saves = []
        for part in (self.title, self.fold):
            part.setVisible(self._tight or len(self._lines) > MOST_OPEN)
        self.title.show_words(title_words(self._lines, self._risky(), named=not self._unfolded))
        self.fold.setText(tr("attachments.hide" if self._unfolded else "attachments.show"))
        self.fold.setAccessibleName(tr("attachments.hide_name" if self._unfolded else "attachments.show_name"))
        if self._unfolded:
            self._show_more(0)

    def _show_more(self, start: int) -> None:
        for one in self._lines[start : start + AT_ONCE]:
            self._rows.addWidget(self._row(one))
        left = len(self._lines) - start - AT_ONCE
        if left > 0:
            self._offer_more(start + AT_ONCE, left)

    def _offer_more(self, start: int, left: int) -> None:
        def show() -> None:
            more.hide()
            self._show_more(start)

        more = link_button(tr("attachments.more", n=left), show)
        self._rows.addWidget(more)

    def _row(self, one: AttachmentLine) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        parts, name = FlowLayout(spacing=8), one_line(one.name) or tr("attachments.no_name")
        title = label(breakable(name), "heading", wrap=len(name) > SHORT_NAME, selectable=True)
        (column if title.wordWrap() else parts).addWidget(title)
        parts.addWidget(label(tr("attachments.facts", kind=kind_words(one.kind), size=size_words(one.size)), "small", wrap=False))
        for words, tone in warning_words(one):
            parts.addWidget(badge(words, tone))
        save = link_button(
            tr("attachments.save"), partial(self.wanted.emit, one.position), name=tr("attachments.save_name", n=one.position, name=name)
        )
        digest = label(breakable(tr("attachments.hash_words", sha256=one.sha256)), "small", selectable=True)
        digest.hide()
        shows = link_button(
            tr("attachments.hash"), lambda: digest.setVisible(digest.isHidden()), name=tr("attachments.hash_name", n=one.position, name=name)
        )
        for part in (save, shows):
            parts.addWidget(part)
        self.saves.append(save)
        column.addLayout(parts)
        column.addWidget(digest)
        return row


def title_words(lines: tuple[AttachmentLine, ...], risky: int, *, named: bool) -> str:
    """`2 attachments, could do harm: 1 · photo.jpg, b.pdf`; `named`: with the names, because the rows do not stand there."""
    words = tr("attachments.title_risky", n=len(lines), risky=risky) if risky else tr("attachments.title", n=len(lines))
    names = ", ".join(one_line(one.name) or tr("attachments.no_name") for one in lines[:AT_ONCE])
    return f"{words} · {names}" if named else words


def kind_words(kind: FileKind | None) -> str:
    """`PDF document`."""
    return tr(f"attachments.kind_{kind}") if kind else tr("attachments.kind_unknown")


def warning_words(one: AttachmentLine) -> list[tuple[str, str]]:
    """What a person should know before saving: words and tone."""
    risk = [] if one.risk is Risk.NONE else [(tr(f"attachments.risk_{one.risk}"), "neutral" if one.risk in CALM else "bad")]
    says = [] if one.says is None else [(tr("attachments.says", kind=kind_words(one.says)), "bad")]
    return risk + says
