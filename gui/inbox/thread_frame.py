"""The note over a message that is a machine's notice about a letter, that took a closed case up again, or that goes on with another one."""

from __future__ import annotations

from collections.abc import Callable
from textwrap import shorten
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QWidget

from core.mail.automatic import AutomaticKind
from core.services.thread_acts import CausedBy
from core.services.thread_acts import ThreadNote
from core.services.thread_waiting import Earlier
from gui.dates import day_words
from gui.inbox.outcome_bar import key_of
from gui.inbox.row_words import one_line
from gui.theme.table import APART
from gui.theme.table import ROOMY
from gui.theme.table import TIGHT
from gui.widgets.buttons import link_button
from gui.widgets.clearing import clear
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.widgets.one_line import OneLine
from gui.words import find
from gui.words import tr

LONGEST_SUBJECT = 40  # characters: the rest is read where the way leads
_FROM_SERVERS = frozenset({AutomaticKind.BOUNCE, AutomaticKind.DELAYED})


class ThreadFrame(QFrame):
    """Hidden where there is nothing to say.

    Signals: `case_wanted(number)` to go to a letter's case, `close_wanted(number)` to close a case again, `earlier_wanted(Earlier)` to go to a message.
    """

    case_wanted = Signal(str)
    close_wanted = Signal(str)
    earlier_wanted = Signal(object)

    def __init__(self, zone: ZoneInfo) -> None:
        super().__init__()
        self._zone = zone
        self._drawn: tuple[ThreadNote, int] | None = None
        self._tight = self._unfolded = False
        _, inside = frame("note", margins=APART, spacing=TIGHT, into=self)
        self._inside = inside
        self.title, self.words = label("", "heading", selectable=True), label("", selectable=True)
        self.details = link_button(tr("inbox.details"), self._turn)
        self.ways = FlowLayout(spacing=ROOMY)
        self.ways.addWidget(self.details)
        self.cut_title = OneLine("heading", keep_end=True)
        inside.addWidget(self.title)
        inside.addWidget(self.cut_title)
        inside.addWidget(self.words)
        inside.addLayout(self.ways)
        self.hide()

    def show_note(self, note: ThreadNote, this_year: int) -> None:
        """Say what there is to say."""
        if self._drawn == (note, this_year):
            return
        self._drawn = (note, this_year)
        title, words = self.note_words(note, this_year)
        self.title.setText(title)
        self.cut_title.show_words(title)
        self.words.setText(words)
        self._unfolded = False
        clear(self.ways)
        self.details = link_button("", self._turn)
        for way in (*self._ways(note), self.details):
            self.ways.addWidget(way)
        self._show_fold()
        self.setVisible(bool(title))

    def set_tight(self, *, tight: bool) -> None:
        """In little room what is to be known stands only when it is asked for."""
        if tight is not self._tight:
            self._tight = tight
            air = TIGHT // 2 if tight else APART
            self._inside.setContentsMargins(APART, air, APART, air)
            self._inside.setSpacing(0 if tight else TIGHT)
            self._show_fold()

    def _turn(self) -> None:
        self._unfolded = not self._unfolded
        self._show_fold()

    def _show_fold(self) -> None:
        has_words = bool(self.words.text())
        folded = has_words and self._tight and not self._unfolded
        self.title.setVisible(not folded)
        self.cut_title.setVisible(folded)
        self.words.setVisible(has_words and (self._unfolded or not self._tight))
        self.details.setVisible(has_words and self._tight)
        words = tr("inbox.details_hide" if self._unfolded else "inbox.details")
        self.details.setText(words)
        self.details.setAccessibleName(words)

    def note_words(self, note: ThreadNote, this_year: int) -> tuple[str, str]:
        """What the note says first, and what is to be known about it."""
        if note.kind is not None:
            return self._notice_words(note, note.kind, this_year)
        if note.reopened:
            return tr("thread.reopened", case=note.reopened), tr("thread.reopened_words")
        return ("", "") if note.earlier is None else self._earlier_words(note.earlier, this_year)

    def _earlier_words(self, earlier: Earlier, this_year: int) -> tuple[str, str]:
        day = day_words(earlier.at.astimezone(self._zone).date(), this_year)
        subject = shorten(earlier.subject, LONGEST_SUBJECT, placeholder="…") or tr("inbox.no_subject")
        title = tr("thread.earlier" if earlier.same_sender else "thread.earlier_other", subject=subject, day=day)
        if not earlier.same_sender:
            return title, tr("thread.earlier_other_words")
        known = (("begins", earlier.begins), ("doubted", earlier.doubted), ("joins", earlier.joins))
        return title, next((tr(f"thread.earlier_{name}") for name, holds in known if holds), "")

    def _notice_words(self, note: ThreadNote, kind: AutomaticKind, this_year: int) -> tuple[str, str]:
        about, parts = note.caused_by, []
        title = tr(f"thread.{kind}_other") if about is None else self._letter_words(kind, about, this_year)
        if kind in _FROM_SERVERS:
            parts += [reason_words(note.status), *([tr("thread.bounce_advice")] if kind is AutomaticKind.BOUNCE and about else [])]
            if note.other_recipient:
                parts.append(tr("thread.other_recipient", address=one_line(note.recipient)))
            parts.append(tr("thread.may_be_forged"))
        elif about is not None:
            parts.append(tr("thread.no_person"))
        return title, " ".join(part for part in parts if part)

    def _letter_words(self, kind: AutomaticKind, about: CausedBy, this_year: int) -> str:
        day = day_words(about.made_at.astimezone(self._zone).date(), this_year)
        return tr(f"thread.{kind}", letter=tr(f"codes.letter_{about.name}"), day=day, address=one_line(about.recipient))

    def _ways(self, note: ThreadNote) -> list[QWidget]:
        ways: list[QWidget] = []
        if note.caused_by is not None:
            case = note.caused_by.case
            ways.append(_way(tr("thread.to_letter", case=case), lambda: self.case_wanted.emit(case)))
        if note.reopened:
            number = note.reopened
            ways.append(link_button(tr("thread.close_again", case=number), lambda: self.close_wanted.emit(number)))
        if note.earlier is not None and note.kind is None and not note.reopened:
            earlier = note.earlier
            ways.append(_way(tr("thread.to_earlier"), lambda: self.earlier_wanted.emit(earlier)))
        return ways


def _way(words: str, act: Callable[[], object]) -> QPushButton:
    """The link that leads away from the message, with its key."""
    return link_button(f"{words}   {key_of('inbox.related')}", act, name=words)


def reason_words(status: str) -> str:
    """A status like 5.1.1 in words, with the status itself (RFC 3463): by its second number; '' for none."""
    if not status:
        return ""
    known = find(f"thread.reason_{status.split('.')[1]}") or tr("thread.reason_other")
    return tr("thread.reason", words=known, status=status)
