"""The body of a message: its text with marks and what they mean, the same with its formatting, its headers, the message as it came, or who sent it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy
from PySide6.QtWidgets import QStackedWidget
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.mail.formatted import Formatted
from core.mail.senders.findings import SenderReport
from core.services.inbox import Mark
from core.services.inbox import MessageView
from core.services.message_card import LONGEST_SOURCE
from core.services.message_card import Source
from core.words import Kind
from gui.inbox.formatted_view import FormattedView
from gui.inbox.message_head import Shape
from gui.inbox.row_words import kind_words
from gui.inbox.row_words import one_line
from gui.inbox.row_words import size_words
from gui.inbox.sender_words import report_words
from gui.widgets.labels import label
from gui.widgets.message_text import MessageText
from gui.words import tr

LEAST_LINES, LEAST_LINES_SHORT, LEAST_LINES_OPEN, LEAST_LINES_ASKING = (
    8,
    6,
    5,
    3,
)  # in little room; in less; above an open suggestion; above a question
FRAME = 32  # pixels above and below the text in its frame
NOTE_LINES = 3  # what is told above the formatted text
MOST_MARKS = 3
LONGEST_MARK = 60


class MessageBody(QWidget):
    """Signals: `source_wanted` when the headers or the original are looked at for the first time, `formatted_wanted` for the formatted form."""

    source_wanted = Signal()
    formatted_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.text, self.headers, self.original = (MessageText(tr(f"inbox.{shape}_name")) for shape in (Shape.TEXT, Shape.HEADERS, Shape.ORIGINAL))
        self.formatted, self.who = FormattedView(), MessageText(tr("inbox.sender_name"))
        self.why, self.cut = label("", "small", selectable=True), label("", "small")
        self._places = QStackedWidget()
        self._source: Source | None = None
        self._formatted_asked = False
        self._tight, self._shows_why = False, True
        self._view: MessageView | None = None
        self._lay_out()

    def show_view(self, view: MessageView) -> None:
        """Show the text of `view` and what its marks mean."""
        self._source, self._view, self._formatted_asked = None, view, False
        self.text.show_text(tr("inbox.forgotten_text") if view.line.forgotten else view.text, view.marks)
        self.who.show_text(tr("sender.looking"))
        self._places.setCurrentIndex(0)
        self._show_why()

    def show_sender(self, report: SenderReport) -> None:
        """Show everything that was found about who sent the message."""
        self.who.show_text(report_words(report))

    def show_shape(self, shape: Shape) -> None:
        """Show another view of the same message."""
        self._places.setCurrentIndex(list(Shape).index(shape))
        self._show_why()
        if shape is Shape.FORMATTED:
            self._want_formatted()
        elif shape in {Shape.HEADERS, Shape.ORIGINAL} and self._source is None:
            for part in (self.headers, self.original):
                part.show_text(tr("inbox.source_loading"))
            self.source_wanted.emit()

    @property
    def shape(self) -> Shape:
        """The view that is shown."""
        return list(Shape)[self._places.currentIndex()]

    def show_formatted(self, made: Formatted | None) -> None:
        """Show the formatted form that was asked for; None: there is none."""
        self.formatted.show_formatted(made)

    def show_no_formatted(self) -> None:
        """It could not be read; when it is chosen again, it is asked for again."""
        self._formatted_asked = False
        self.formatted.show_failed()

    def show_source(self, source: Source) -> None:
        """Show the headers and the bytes that were asked for."""
        self._source = source
        self.headers.show_text("\n".join(f"{name}: {one_line(value)}" for name, value in source.headers) or tr("inbox.no_headers"))
        self.original.show_text(source.text)
        key = "inbox.source_cut" if source.cut else "inbox.source_whole"
        self.cut.setText(tr(key, n=LONGEST_SOURCE, size=size_words(source.size)))

    def set_room(self, *, tight: bool, asks: bool, short: bool = False, explains: bool = True, is_open: bool = False) -> None:
        """In little room the marks are explained in one line, whole when the details are open; `explains`: at all.

        While a question stands below, neither, and the text may be lower.
        """
        self._tight, self._shows_why = tight and not is_open, not asks and explains
        lines = LEAST_LINES_ASKING if asks else LEAST_LINES_SHORT if short else LEAST_LINES if tight else LEAST_LINES_OPEN
        for part, fewer in ((self.text, 0), (self.formatted.text, 0 if tight and not asks else NOTE_LINES)):
            part.setMinimumHeight(max(1, lines - fewer) * part.fontMetrics().lineSpacing() + FRAME)
        self.formatted.set_low(low=self._tight)
        self._show_why()

    def _want_formatted(self) -> None:
        """Asked for once for each message."""
        if not self._formatted_asked:
            self._formatted_asked = True
            self.formatted.show_loading()
            self.formatted_wanted.emit()

    def _show_why(self) -> None:
        words = "" if self._view is None else legend_words(self._view) if self._tight else why_words(self._view)
        self.why.setText(words)
        self.why.setVisible(bool(words) and self._shows_why and self._places.currentIndex() == 0)

    def _lay_out(self) -> None:
        for part in (self.text, self.headers, self.original, self.who):
            part.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # what they need is their least height
        self.formatted.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        for place in (self.text, self.formatted, self.headers):  # in the order of Shape
            self._places.addWidget(place)
        original = QWidget()
        inner = QVBoxLayout(original)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.cut)
        inner.addWidget(self.original, 1)
        self._places.addWidget(original)
        self._places.addWidget(self.who)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._places, 1)
        column.addWidget(self.why)
        self.set_room(tight=False, asks=False)


def why_words(view: MessageView) -> str:
    """`Marked: “delete my account” means Erasure.`; the first few marks, then how many more there are."""
    seen = dict.fromkeys((one_line(view.text[mark.start : mark.end])[:LONGEST_MARK], mark.kind) for mark in widest_marks(view))
    if not seen:
        return ""
    names = [tr("inbox.mark", words=words, kind=_kind(kind)) for words, kind in seen]
    more = len(names) - MOST_MARKS
    shown = "; ".join(names[:MOST_MARKS]) + (f" {tr('inbox.mark_more', n=more)}" if more > 0 else "")
    return tr("inbox.marks_mean", marks=shown)


def legend_words(view: MessageView) -> str:
    """`Marked words speak for: Access, Erasure.`"""
    kinds = ", ".join(dict.fromkeys(_kind(mark.kind) for mark in widest_marks(view)))
    return tr("inbox.marks_legend", kinds=kinds) if kinds else ""


def widest_marks(view: MessageView) -> list[Mark]:
    """The marks without those that lie within another one of the same kind."""
    return [one for one in view.marks if not any(_holds(other, one) for other in view.marks)]


def _holds(outer: Mark, inner: Mark) -> bool:
    wider = (outer.end - outer.start) > (inner.end - inner.start)
    return wider and outer.kind is inner.kind and outer.start <= inner.start and inner.end <= outer.end


def _kind(kind: Kind | None) -> str:
    return kind_words(kind) if kind else tr("inbox.mark_law")
