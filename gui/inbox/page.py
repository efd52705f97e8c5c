"""The inbox: mail by what it is, one message with its marked reasons, and the outcomes of triage."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Hashable
from collections.abc import Mapping
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter
from PySide6.QtWidgets import QStackedWidget
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.services.changed import Shown
from core.services.inbox import Split
from core.services.inbox_lists import Listing
from core.services.inbox_lists import read_listing
from core.services.thread_waiting import Earlier
from core.words import Kind
from gui.context import WANTED_REPLY
from gui.context import Context
from gui.context import Page
from gui.folds import Folds
from gui.inbox.asking import Asking
from gui.inbox.list_pane import ListPane
from gui.inbox.loading import ask_files
from gui.inbox.loading import ask_folder
from gui.inbox.loading import load_mail
from gui.inbox.message_acts import MessageActs
from gui.inbox.opened import Wish
from gui.inbox.outcomes import Outcomes
from gui.inbox.reader import Reader
from gui.inbox.reading_pane import ReadingPane
from gui.inbox.second_look import Look
from gui.inbox.second_look import SecondLook
from gui.inbox.second_look import SecondMode
from gui.inbox.second_look import read_second_look
from gui.inbox.thread_acts import ThreadActs

SHARES, NARROW_SHARES = (2, 3), (4, 7)
NARROW = 1000  # pixels of width under which the message gets a larger share


class InboxPage(Page):
    """Every outcome is done at once, shows the next message, and can be taken back."""

    shows = frozenset({Shown.MESSAGES, Shown.SETTINGS})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.mode: SecondMode | None = None
        self._wanted = -1
        self._nothing_next = self._is_narrow = False
        self.list, self.second = ListPane(context), SecondLook(context.zone)
        self.reading = ReadingPane(context.zone, Folds(context.kept, "inbox"))
        self.outcomes = Outcomes(context, self)
        self.reader = Reader(context, self.reading, self)
        self.asking = Asking(context, self.reading, self.reader, self.outcomes)
        self.thread_acts = ThreadActs(context, self.reader, self.reading.thread_note)
        self.message_acts = MessageActs(context, self.reader, self.outcomes, self.asking, self.reading.bar)
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Read what stands on the left anew; the chosen message stays chosen, unless another page asked for one of the replies."""
        wanted = self.context.kept.pop(WANTED_REPLY, None)
        if wanted is not None:
            self._show_in(Split.REPLIES, wanted)
            return
        if self.mode is not None:
            mode, desk = self.mode, self.context.desk
            reading = mode is SecondMode.DECIDED  # the first look at the check of a day draws its sample
            self.context.background.run(
                lambda _control: read_second_look(desk, mode), owner=self, done=self._show_look, reading=reading, latest="list"
            )
            return
        query, desk, anchors = self.list.query(), self.context.desk, self.list.model.anchors
        message = self._wanted if self._wanted >= 0 else self.list.shown
        row = self.list.view.currentIndex().row()
        self.context.background.run(
            lambda _control: read_listing(desk, query=query, message=message, otherwise=row, anchors=anchors),
            owner=self,
            done=self._show_listing,
            reading=True,
            latest="list",
        )

    def act(self) -> None:
        """What the leading button does."""
        if self.reading.panel.isHidden():
            self.message_acts.lead()

    def acts(self) -> Mapping[str, Callable[[], object]]:
        """The commands of the inbox that can be done with what is shown."""
        here: dict[str, Callable[[], object]] = {
            "inbox.decided": lambda: self.look(SecondMode.DECIDED),
            "inbox.check_five": lambda: self.look(SecondMode.CHECK),
            "inbox.load_folder": lambda: ask_folder(self.context, self),
        }
        if not self.reading.panel.isHidden():
            return here | {"window.back": self.asking.leave}
        if self.mode is not None:
            here["window.back"] = self.leave_look
        return here | self.message_acts.commands() | self.reader.parts.commands() | self.thread_acts.commands() | self.reading.commands()

    def search(self) -> QWidget | None:
        """The field over the list."""
        return self.list.search if self.mode is None else None

    def step(self, by: int) -> None:
        """The next or previous message."""
        (self.list if self.mode is None else self.second).step(by)

    def panes(self) -> Sequence[QWidget]:
        """The list, the text, the outcomes."""
        return (self.list.view if self.mode is None else self.second.view, self.reading.body.text, self.reading.suggestion)

    def open_item(self, _name: str) -> None:
        """Ask for mail files to take in."""
        ask_files(self.context, self)

    def load(self, paths: list[Path]) -> None:
        """Take in mail files or folders."""
        load_mail(self.context, self, paths)

    def choose(self, message: int, kinds: tuple[Kind, ...] = ()) -> None:
        """Choose a message of the list that is shown, and what it asks for where the suggestion is not right."""
        self.list.choose_row(self.list.model.row_of(message))
        opened = self.reader.current()
        if kinds and opened is not None and opened.id == message:
            self.reader.wish(Wish(kinds, opened.wish.regime, opened.wish.language, opened.wish.company))

    def look(self, mode: SecondMode) -> None:
        """Show what was decided today, or the daily check, in the place of the list."""
        self.mode = self.message_acts.mode = mode
        self.reading.quiet = mode is SecondMode.CHECK
        self.left.setCurrentWidget(self.second)
        self.reader.show_nothing()
        self.refresh()
        self.second.view.setFocus()

    def leave_look(self) -> None:
        """Back to the list."""
        self.mode = self.message_acts.mode = None
        self.reading.quiet = False
        self.left.setCurrentWidget(self.list)
        self.reader.show_nothing()
        self.refresh()
        self.focus_list()

    def focus_list(self) -> None:
        """Give the keyboard back to what stands on the left."""
        (self.list.view if self.mode is None else self.second.view).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW
        if narrow is not self._is_narrow:
            self._is_narrow = narrow
            self.splitter.setSizes([share * 200 for share in (NARROW_SHARES if narrow else SHARES)])

    def _show_earlier(self, earlier: Earlier) -> None:
        self._show_in(earlier.split, earlier.message)
        self.focus_list()

    def _show_in(self, split: Split, message: int) -> None:
        self.mode = self.message_acts.mode = None
        self.reading.quiet = False
        self.left.setCurrentWidget(self.list)
        self._wanted = message
        self.list.search.clear()
        self.list.show_split(split)

    def _show_listing(self, listing: Listing) -> None:
        if self.mode is not None or listing.query != self.list.query():
            return
        wanted, self._wanted = self._wanted, -1
        self.reader.forget_decided()
        self.list.show_listing(listing, wanted)
        if self._nothing_next:
            self._nothing_next = False
            self.list.choose_row(-1)

    def _show_look(self, look: Look) -> None:
        if look.mode is self.mode:
            self.reader.forget_decided()
            self.second.show_look(look)

    def _marked(self, number: int) -> None:
        self.message_acts.show_marked(number, narrowed=self.list.query().narrowed)

    def _ask_marked(self, done: Callable[[tuple[int, ...]], None]) -> None:
        def given(messages: tuple[Hashable, ...]) -> None:
            done(tuple(int(str(one)) for one in messages))

        self.list.ask_selected(given)

    def _ended(self, _messages: object, goes_on: bool) -> None:
        self._nothing_next = not goes_on
        self.focus_list()

    def _returned(self, message: int) -> None:
        self._wanted = message

    def _lay_out(self) -> None:
        self.left, self.splitter = QStackedWidget(), QSplitter(Qt.Orientation.Horizontal)
        for part in (self.list, self.second):
            self.left.addWidget(part)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for place, (pane, share) in enumerate(zip((self.left, self.reading), SHARES, strict=True)):
            self.splitter.addWidget(pane)
            self.splitter.setStretchFactor(place, share)
        self.splitter.setSizes([share * 200 for share in SHARES])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.splitter)

    def _connect(self) -> None:
        self.list.asked.connect(self.refresh)
        self.list.chosen.connect(self.reader.choose)
        self.list.marked.connect(self._marked)
        self.list.files.connect(lambda: ask_files(self.context, self))
        self.list.folder.connect(lambda: ask_folder(self.context, self))
        self.list.check.connect(lambda: self.look(SecondMode.CHECK))
        self.list.decided.connect(lambda: self.look(SecondMode.DECIDED))
        self.second.chosen.connect(self.reader.choose)
        self.second.left.connect(self.leave_look)
        self.reading.thread_note.earlier_wanted.connect(self._show_earlier)
        self.message_acts.ask_marked = self._ask_marked
        self.asking.left.connect(self.focus_list)
        self.outcomes.ended.connect(self._ended)
        self.outcomes.returned.connect(self._returned)
