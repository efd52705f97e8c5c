"""The inbox: mail by what it is, one message with its marked reasons, and the outcomes of triage."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from datetime import time
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QFileDialog
from PySide6.QtWidgets import QSplitter
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.errors import KnownError
from core.errors import StoppedError
from core.services.cases import Suggestion
from core.services.cases import open_case
from core.services.cases import suggest_case
from core.services.changed import Changed
from core.services.changed import Shown
from core.services.inbox import Handled
from core.services.inbox import MessageView
from core.services.inbox import bring_back
from core.services.inbox import link_to_case
from core.services.inbox import mark_not_request
from core.services.inbox import put_off
from core.services.inbox import show_message
from core.services.inbox_lists import Listing
from core.services.inbox_lists import read_listing
from core.services.mail_import import ImportResult
from core.services.mail_import import import_mail
from core.words import Kind
from core.words import Language
from core.words import MessageState
from core.words import Regime
from gui.context import Context
from gui.context import Page
from gui.inbox.list_pane import ListPane
from gui.inbox.reading_pane import Action
from gui.inbox.reading_pane import ReadingPane
from gui.inbox.row_words import kind_words
from gui.words import tr

MORNING = time(9)
SHARES = (2, 3)


class InboxPage(Page):
    """Every outcome is done at once and can be taken back, except opening a case, which leads to it."""

    shows = frozenset({Shown.MESSAGES, Shown.SETTINGS})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.view: MessageView | None = None
        self.kinds: tuple[Kind, ...] = ()
        self.regime: Regime | None = None
        self.language: Language | None = None
        self._primary: Callable[[], object] | None = None
        self._asked = self._suggested = 0
        self._wanted = -1
        self._acting = False
        self.list = ListPane(context)
        self.reading = ReadingPane(context.zone, self.link)
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Read the numbers and the list anew; the chosen message stays chosen."""
        self._asked += 1
        asked, query, desk, anchors = self._asked, self.list.query(), self.context.desk, self.list.model.anchors
        message = self._wanted if self._wanted >= 0 else self.list.shown
        row = self.list.view.currentIndex().row()

        def show(listing: Listing) -> None:
            if asked == self._asked:
                wanted, self._wanted = self._wanted, -1
                self.list.show_listing(listing, wanted)

        self.context.background.run(
            lambda _control: read_listing(desk, query=query, message=message, otherwise=row, anchors=anchors),
            owner=self,
            done=show,
            reading=True,
            latest="list",
        )

    def act(self) -> None:
        """What the primary button does."""
        if self._primary and not self._acting:
            self._primary()

    def open_item(self, _name: str) -> None:
        """Ask for mail files to take in."""
        self._ask_files()

    def choose(self, message: int, kinds: tuple[Kind, ...] = ()) -> None:
        """Choose a message of the list that is shown, and what it asks for where the suggestion is not right."""
        row = self.list.model.row_of(message)
        self.list.view.setCurrentIndex(self.list.model.index(row, 0))
        if kinds and self.view is not None and self.view.line.id == message:
            self._change_kinds(kinds)

    def open(self) -> None:
        """Open a case from the shown message as it stands in the suggestion."""
        if self.view is None or not self.kinds:
            return
        message, kinds, regime, language = self.view.line.id, self.kinds, self.regime, self.language

        def opened(answer: tuple[str, Changed]) -> None:
            self.context.window.changed(answer[1])
            self.context.window.open_case(answer[0])

        self._do(lambda: open_case(self.context.desk, message=message, kinds=kinds, regime=regime, language=language), opened)

    def not_a_request(self) -> None:
        """The message is ordinary after all."""
        if self.view and self.view.handled is not Handled.NOT_A_REQUEST:
            message = self.view.line.id
            done = self._announcing("inbox.done_not_a_request", message)
            self._do(lambda: mark_not_request(self.context.desk, messages=(message,)), done)

    def later(self) -> None:
        """Look at the message again tomorrow at nine in the company's zone."""
        if self.view:
            message, zone = self.view.line.id, self.context.zone
            tomorrow = self.context.desk.clock().astimezone(zone).date() + timedelta(days=1)
            until = datetime.combine(tomorrow, MORNING, tzinfo=zone)
            done = self._announcing("inbox.done_later", message)
            self._do(lambda: put_off(self.context.desk, messages=(message,), until=until), done)

    def bring_back(self, message: int) -> None:
        """Undo what was decided about a message, and choose it again where it is listed."""
        self._wanted = message
        self._do(lambda: bring_back(self.context.desk, messages=(message,)), self.context.window.changed)

    def link(self, number: str) -> None:
        """File the shown message with the case `number`."""
        if self.view:
            message = self.view.line.id

            def linked(changed: Changed) -> None:
                self.context.window.changed(changed)
                self.context.window.announce(tr("inbox.done_linked", case=number))

            self._do(lambda: link_to_case(self.context.desk, message=message, number=number), linked)

    def load(self, paths: list[Path]) -> None:
        """Take in mail files or folders; progress and Stop stand in the window's activity line."""
        desk, window = self.context.desk, self.context.window

        def loaded(result: ImportResult) -> None:
            window.changed(Changed(frozenset({Shown.MESSAGES})))
            window.announce(_result_words(result))

        def failed(error: KnownError) -> None:
            window.changed(Changed(frozenset({Shown.MESSAGES})))
            if isinstance(error, StoppedError):
                window.announce(tr("inbox.load_stopped"))
            else:
                window.show_failure(error)

        self.context.background.run(
            lambda control: import_mail(desk, paths=paths, report=control.report, stopped=control.stopped),
            owner=self,
            done=loaded,
            failed=failed,
            title=tr("inbox.loading"),
            outside=True,
        )

    def _do(self, work: Callable[[], object], done: Callable[..., object]) -> None:
        """One act at a time; a failure is shown and the buttons come back."""
        if self._acting:
            return
        self._acting = True

        def ended(answer: object) -> None:
            self._acting = False
            self.list.view.setFocus()
            done(answer)

        def failed(error: KnownError) -> None:
            self._acting = False
            self.context.window.show_failure(error)

        self.context.background.run(lambda _control: work(), owner=self, done=ended, failed=failed)

    def _announcing(self, key: str, message: int) -> Callable[[Changed], None]:
        def done(changed: Changed) -> None:
            self.context.window.changed(changed)
            self.context.window.announce(tr(key), lambda: self.bring_back(message))

        return done

    def _choose(self, message: int) -> None:
        if message < 0:
            self.view, self._primary = None, None
            self.reading.show_nothing()
            return
        desk = self.context.desk
        self.context.background.run(lambda _control: show_message(desk, message=message), owner=self, done=self._show)

    def _show(self, view: MessageView) -> None:
        if view.line.id != self.list.shown:
            return
        same = self.view is not None and self.view.line.id == view.line.id
        self.view = view
        if not same:
            self.kinds, self.regime, self.language = view.line.kinds, None, None
        self.reading.show_message(view, self._this_year())
        self._show_actions()
        self._suggest()

    def _suggest(self) -> None:
        """Work out anew what would be opened."""
        if self.view is None:
            return
        self._suggested += 1
        desk, message, kinds, regime, number = self.context.desk, self.view.line.id, self.kinds, self.regime, self._suggested

        def show(suggestion: Suggestion) -> None:
            if number == self._suggested and self.view is not None:
                self.reading.suggestion.show_suggestion(suggestion, self.kinds, self.language, self._this_year())

        self.context.background.run(lambda _control: suggest_case(desk, message=message, kinds=kinds, regime=regime), owner=self, done=show)

    def _show_actions(self) -> None:
        view = self.view
        if view is None:
            return
        case = view.line.case if view.line.state is MessageState.REPLY else None
        others: list[Action] = []
        if view.handled is not None:
            others.append((tr("inbox.bring_back"), lambda: self.bring_back(view.line.id)))
        if case:
            others.append((tr("inbox.file_with", case=case), lambda: self.link(case)))
        if view.handled is not Handled.NOT_A_REQUEST and view.line.state is not MessageState.ORDINARY:
            others.append((tr("inbox.not_a_request"), self.not_a_request))
        if view.handled is not Handled.LATER:
            others.append((tr("inbox.later"), self.later))
        others.append((tr("inbox.link"), self.reading.show_linking))
        primary = self._primary_action(case)
        self._primary = primary[1] if primary else None
        self.reading.suggestion.setVisible(case is None)
        self.reading.show_actions(primary, others)

    def _primary_action(self, case: str | None) -> Action | None:
        if case:
            return tr("inbox.open_existing", case=case), lambda: self.context.window.open_case(case)
        if not self.kinds:
            return None
        if len(self.kinds) > 1:
            return tr("inbox.open_cases", n=len(self.kinds)), self.open
        kind = kind_words(self.kinds[0])
        return tr("inbox.open_case", kind=kind[:1].lower() + kind[1:]), self.open

    def _change_kinds(self, kinds: tuple[Kind, ...]) -> None:
        self.kinds = kinds
        self._show_actions()
        self._suggest()

    def _change_regime(self, regime: Regime) -> None:
        self.regime = regime
        self._suggest()

    def _change_language(self, language: Language) -> None:
        self.language = language
        self._suggest()

    def _ask_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self, tr("inbox.load_files"), "", f"{tr('inbox.mail_files')} (*.eml *.mbox *.mbx);;{tr('inbox.all_files')} (*)"
        )
        if names:
            self.load([Path(name) for name in names])

    def _ask_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("inbox.load_folder"))
        if name:
            self.load([Path(name)])

    def _this_year(self) -> int:
        return self.context.desk.clock().astimezone(self.context.zone).year

    def _lay_out(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for place, (pane, share) in enumerate(zip((self.list, self.reading), SHARES, strict=True)):
            self.splitter.addWidget(pane)
            self.splitter.setStretchFactor(place, share)
        self.splitter.setSizes([share * 200 for share in SHARES])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.splitter)
        self.setFocusProxy(self.list.view)

    def _connect(self) -> None:
        self.list.asked.connect(self.refresh)
        self.list.chosen.connect(self._choose)
        self.list.files.connect(self._ask_files)
        self.list.folder.connect(self._ask_folder)
        frame = self.reading.suggestion
        frame.kinds_changed.connect(self._change_kinds)
        frame.regime_changed.connect(self._change_regime)
        frame.language_changed.connect(self._change_language)
        self._key("F3", self, self.list.search.setFocus)
        self._key("F7", self, lambda: self.list.step(-1))
        self._key("F8", self, lambda: self.list.step(1))
        for place in (self.list.view, self.reading.text):
            self._key("Delete", place, self.not_a_request)

    def _key(self, keys: str, place: QWidget, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), place)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(lambda: act())  # noqa: PLW0108  Qt would look for the arity of a bound builtin


def _result_words(result: ImportResult) -> str:
    """What was found, sorted by what it is."""
    return tr(
        "inbox.loaded",
        n=result.seen,
        requests=result.requests,
        unsure=result.unsure,
        replies=result.replies,
        ordinary=result.ordinary,
        duplicates=result.duplicates,
        unreadable=result.unreadable,
        not_mail=result.not_mail,
    )
