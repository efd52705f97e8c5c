"""The rows of the inbox's list, read page by page as the store gives them."""

from __future__ import annotations

from datetime import UTC
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer

from core.services.build import Desk
from core.services.inbox import MessageLine
from core.services.inbox_lists import STEP
from core.services.inbox_lists import Anchors
from core.services.inbox_lists import Listing
from core.services.inbox_lists import MessagePage
from core.services.inbox_lists import MessageQuery
from core.services.inbox_lists import read_anchors
from core.services.inbox_lists import read_page
from gui.background import Background
from gui.inbox.row_words import one_line
from gui.inbox.row_words import row_sentence
from gui.widgets.paged_rows import ROW_ROLE
from gui.widgets.paged_rows import PagedRows
from gui.widgets.paged_rows import PageOfRows
from gui.widgets.rows import Column
from gui.words import tr

LINE_ROLE = ROW_ROLE
QUIET_MILLISECONDS = 1000  # without another change before anchors are worked out again


class MessagesModel(PagedRows[MessageLine]):
    """Messages of one list. `LINE_ROLE` gives the MessageLine itself, AccessibleTextRole the row as a sentence."""

    def __init__(self, desk: Desk, background: Background, zone: ZoneInfo) -> None:
        column: Column[MessageLine] = Column("", lambda line: one_line(f"{line.sender} {line.subject}"))
        super().__init__(background, columns=(column,), identity=lambda line: line.id, sentence=self._say, waiting=_say_waiting)
        self.zone = zone
        self.now = datetime(1970, 1, 1, tzinfo=UTC)
        self._desk, self._tasks = desk, background
        self._query: MessageQuery | None = None
        self.anchors: Anchors | None = None
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MILLISECONDS)
        self._quiet.timeout.connect(self._note_anchors)

    def show_listing(self, listing: Listing) -> None:
        """Show what was read; its moment decides how times are written."""
        desk, query = self._desk, listing.query
        self.now, self._query = listing.now, query
        page = PageOfRows(listing.page.start, listing.page.total, listing.page.lines, listing.page.generation)
        self.begin(page, lambda start, count: _page(read_page(desk, query=query, start=start, count=count, anchors=self.anchors)))
        if listing.page.total > 2 * STEP and not self._holds(listing):
            self._quiet.start()

    def line_at(self, row: int) -> MessageLine | None:
        """The line, None outside the list or while it is being read."""
        return self.row_at(row)

    def _holds(self, listing: Listing) -> bool:
        anchors = self.anchors
        return anchors is not None and (anchors.query, anchors.generation) == (listing.query, listing.page.generation)

    def _note_anchors(self) -> None:
        desk, query = self._desk, self._query
        if query is None:
            return

        def noted(anchors: Anchors) -> None:
            self.anchors = anchors

        self._tasks.run(lambda _control: read_anchors(desk, query=query), owner=self, done=noted, reading=True)

    def _say(self, line: MessageLine) -> str:
        return row_sentence(line, self.zone, self.now)


def _page(page: MessagePage) -> PageOfRows[MessageLine]:
    return PageOfRows(page.start, page.total, page.lines, page.generation)


def _say_waiting(row: int) -> str:
    return tr("inbox.row_waiting", n=row + 1)
