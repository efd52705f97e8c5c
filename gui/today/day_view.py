"""Today as a list: what goes wrong, the sections, and the cards below."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.services.day import SECTIONS
from core.services.day import Day
from core.services.inbox import Split
from gui.context import WANTED_REPLY
from gui.context import Context
from gui.dates import day_words
from gui.theme.table import APART
from gui.theme.table import NEAR
from gui.theme.table import WIDE
from gui.today.cards import below
from gui.today.cards import empty_card
from gui.today.cards import failing_line
from gui.today.cards import trouble_line
from gui.today.due_list import DueList
from gui.widgets.clearing import clear
from gui.widgets.labels import label
from gui.widgets.scrolling import let_scroll
from gui.words import tr

PRESSING = 2  # days: in Kazakhstan a request is answered within three working days


class DayView(QScrollArea):
    """Draws a Day; what is the same as before is not drawn again."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._drawn: tuple[Day, int | None] | None = None
        self._focused_once = False
        self.list = DueList(context.window.open_case)
        self.list.focused.connect(lambda row: self.ensureWidgetVisible(row, 0, WIDE))
        self._above, self._empty, self._below = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._more = label("", "muted")
        let_scroll(self, self._inside())

    def _inside(self) -> QWidget:
        inside = QWidget()
        body = QVBoxLayout(inside)
        body.setContentsMargins(WIDE, NEAR, WIDE, WIDE)
        body.setSpacing(APART)
        body.addLayout(self._above)
        body.addLayout(self._empty)
        body.addWidget(self.list)
        body.addWidget(self._more)
        body.addLayout(self._below)
        body.addStretch(1)
        return inside

    def show_day(self, day: Day, broken_at: int | None) -> None:
        """Draw `day`; `broken_at`: the first entry of the trail that is not as it was written."""
        if self._drawn == (day, broken_at):
            return
        self._drawn = (day, broken_at)
        self._show_troubles(day, broken_at)
        clear(self._empty)
        if not (day.counts["act_now"] or day.counts["this_week"]):
            self._empty.addWidget(empty_card(day, day.today.year, self._context.window))
        sections = [(tr(f"today.{name}", n=day.counts[name]), day.section(name)) for name in SECTIONS if day.section(name)]
        self.list.show_sections(sections, day.today.year)
        self._more.setText(tr("today.more", n=day.more))
        self._more.setVisible(day.more > 0)
        clear(self._below)
        self._below.addLayout(below(day, self._context.zone, self._context.window))
        self._focus_first()

    def _show_troubles(self, day: Day, broken_at: int | None) -> None:
        clear(self._above)
        if broken_at is not None:
            window = self._context.window
            words, verb = tr("today.trouble_trail_broken", entry=broken_at), tr("today.trouble_trail_broken_act")
            self._above.addWidget(failing_line(words, verb, lambda: window.show_page("auditlog")))
        self._show_requests(day)
        for trouble in day.troubles:
            self._above.addWidget(trouble_line(trouble, day.today.year, self._context.window, self._show_reply))

    def _show_reply(self, message: int) -> None:
        """Go to a message among the replies."""
        self._context.kept[WANTED_REPLY] = message
        self._context.window.show_page("inbox")

    def _show_requests(self, day: Day) -> None:
        """Requests that nobody opened may be due already: said above everything, not only in their card."""
        since, window = day.requests_since, self._context.window
        came = None if since is None else since.astimezone(self._context.zone).date()
        if came is not None and (day.today - came).days >= PRESSING:
            words = tr("today.requests_pressing", n=day.waiting.get(Split.REQUESTS, 0), day=day_words(came, day.today.year))
            self._above.addWidget(failing_line(words, tr("today.open_inbox"), lambda: window.show_page("inbox")))

    def _focus_first(self) -> None:
        """At the start the keyboard stands on the most pressing case."""
        if not self._focused_once and self.list.rows and self.isVisible():
            self._focused_once = True
            self.list.focus()
