"""The sealed archives of all cases: where each is, whether it is whole, who knows its passphrase, and its end."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QStackedWidget
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.letters.facts import PassphraseChannel
from core.services.archives_acts import Destruction
from core.services.archives_acts import check_archive
from core.services.archives_acts import destroy_archive
from core.services.archives_acts import make_archive_again
from core.services.archives_acts import plan_destruction
from core.services.archives_acts import record_passphrase_told
from core.services.archives_list import ArchiveLine
from core.services.archives_list import ArchivePage
from core.services.archives_list import Condition
from core.services.archives_list import list_archives
from core.services.changed import Changed
from core.services.changed import Shown
from gui.archives.destroy_panel import DestroyPanel
from gui.archives.detail_pane import Act
from gui.archives.detail_pane import DetailPane
from gui.archives.words import condition_words
from gui.archives.words import made_words
from gui.archives.words import one_line
from gui.archives.words import passphrase_words
from gui.archives.words import sentence
from gui.archives.words import size_words
from gui.archives.words import state_words
from gui.background import Control
from gui.context import Context
from gui.context import Page
from gui.one_act import OneAct
from gui.theme.tokens import scaled
from gui.widgets.empty_state import EmptyState
from gui.widgets.labels import label
from gui.widgets.paged_rows import PAGE
from gui.widgets.paged_rows import ROW_ROLE
from gui.widgets.paged_rows import PagedRows
from gui.widgets.paged_rows import PageOfRows
from gui.widgets.rows import Column
from gui.widgets.rows import make_table
from gui.words import tr

PERSON, MADE, SIZE, ITEMS = 1, 2, 3, 4
WIDE = 980  # pixels of the page: below it the state stands without the time of its check
HIDDEN_BELOW = {SIZE: WIDE, ITEMS: WIDE, MADE: 700}


class ArchivesPage(Page):
    """A table, the chosen archive under it; destroying opens a page of its own in their place."""

    shows = frozenset({Shown.CASES})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._chosen = -1
        self._acting = OneAct(context, self, "archives", self._after_failure)
        self.find_field = QLineEdit()
        self.find_field.setPlaceholderText(tr("archives.find"))
        self.find_field.setAccessibleName(tr("archives.find_name"))
        self.find_field.setClearButtonEnabled(True)
        self.find_field.textChanged.connect(lambda _words: self.refresh())
        self.model = self._make_model()
        loose: Any = self.model  # the view asks no more of it than Qt does
        self.view = make_table(loose, tr("archives.table"), stretch=PERSON)
        self.view.activated.connect(lambda _index: self.open_case())
        self.view.selectionModel().currentChanged.connect(lambda *_: self._tell())
        self.model.came.connect(lambda *_: self._tell())
        self.model.outdated.connect(self.refresh)
        self.detail = DetailPane(context, self.tell_by)
        self.destroy_panel = DestroyPanel(self._destroy, self.leave)
        self.none = EmptyState("archives", tr("archives.none"), tr("archives.open_cases"), lambda: context.window.show_page("cases"))
        self.not_found = EmptyState("search", "", tr("archives.clear_search"), self.find_field.clear)
        self._count = label("", "small", wrap=False)
        self._stack = QStackedWidget()
        self._lay_out()

    # ------------------------------------------------------------------ what the frame asks for

    def refresh(self) -> None:
        """Read the archives anew, and look whether their files are there."""
        desk, words = self.context.desk, self.find_field.text()

        def read(start: int, count: int) -> PageOfRows[ArchiveLine]:
            page = list_archives(desk, words=words, start=start, limit=count)
            return PageOfRows(start, page.total, page.lines)

        def begin(_control: Control) -> ArchivePage:
            return list_archives(desk, words=words, limit=PAGE)

        self.context.background.run(begin, owner=self, done=lambda page: self._show(page, read), reading=True, latest="archives")

    def act(self) -> None:
        """The main act: check the chosen archive, or destroy it where that is asked."""
        if self._stack.currentWidget() is self.destroy_panel:
            self.destroy_panel.act()
        elif self.detail.line is not None and not self._acting.working:
            self._acts_of(self.detail.line)[0][1]()

    def acts(self) -> Mapping[str, Callable[[], object]]:
        line = self.detail.line
        if line is None or self._acting.working or self._stack.currentWidget() is self.destroy_panel:
            return {}
        names: dict[Callable[[], object], str] = {
            self.check: "archives.check",
            self.make_again: "archives.make_again",
            self.ask_to_destroy: "archives.destroy",
            self.open_case: "archives.open_case",
            self.copy_path: "archives.copy_path",
        }
        possible = {names[act]: act for _, act in self._acts_of(line)}
        return possible | ({"archives.tell": self.detail.channel.setFocus} if self.detail.channel is not None else {})

    def search(self) -> QWidget | None:
        return self.find_field

    def step(self, by: int) -> None:
        row = self.view.currentIndex().row() + by
        if 0 <= row < self.model.rowCount():
            self.view.selectRow(row)

    def panes(self) -> Sequence[QWidget]:
        typed = self.destroy_panel.typed
        if self._stack.currentWidget() is self.destroy_panel and typed is not None:
            return (typed,)
        return (self.find_field, self.view, self.detail.channel or self.detail.area)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow page does without some columns: what they say stands in the row's sentence, and under the table."""
        super().resizeEvent(event)
        for column, least in HIDDEN_BELOW.items():
            self.view.setColumnHidden(column, event.size().width() < scaled(least))

    # ------------------------------------------------------------------ acts

    def open_case(self) -> None:
        """Open the case of the chosen archive."""
        if self.detail.line is not None:
            self.context.window.open_case(self.detail.line.number)

    def check(self) -> None:
        """Compare the file with what was sealed; the result stays with its time."""
        desk, archive = self.context.desk, self._chosen

        def work(control: Control) -> tuple[ArchiveLine, Changed]:
            return check_archive(desk, archive=archive, stopped=control.stopped)

        def said(answer: tuple[ArchiveLine, Changed]) -> tuple[str, Changed]:
            return tr(f"archives.found_{answer[0].condition.value}"), answer[1]

        self._start(work, said, tr("archives.checking"))

    def make_again(self) -> None:
        """A new archive with a new passphrase through its case."""
        line, desk = self.detail.line, self.context.desk
        if line is None:
            return
        folder, archive = self.context.out / line.number, line.id

        def work(control: Control) -> Changed:
            return make_archive_again(desk, archive=archive, folder=folder, report=control.report, stopped=control.stopped)[1]

        self._start(work, lambda changed: (tr("archives.made_again"), changed), tr("archives.make_again"))

    def tell_by(self, channel: PassphraseChannel | None) -> None:
        """Record how the passphrase was given; it can be taken back."""
        line, desk = self.detail.line, self.context.desk
        if line is None or line.told_by is channel:
            return
        before, archive = line.told_by, line.id

        words = tr("archives.told" if channel else "archives.told_taken_back")

        def record(which: PassphraseChannel | None) -> Callable[[Control], Changed]:
            return lambda _: record_passphrase_told(desk, archive=archive, channel=which)

        def done(changed: Changed) -> None:
            self.context.window.changed(changed)
            self.context.window.announce(
                words, lambda: self._acting.take_back(record(before), ""), lambda: self._acting.take_back(record(channel), "")
            )

        self._acting.start(record(channel), done, "")

    def copy_path(self) -> None:
        """Put where it lies on the clipboard and say it."""
        if self.detail.line is not None:
            QGuiApplication.clipboard().setText(str(self.detail.line.path))
            self.context.window.announce(tr("archives.path_copied", path=self.detail.line.path))

    def ask_to_destroy(self) -> None:
        """Show what would be destroyed, and ask."""
        desk, archive = self.context.desk, self._chosen
        self.context.background.run(lambda _: plan_destruction(desk, archive=archive), owner=self, done=self._ask, outside=True)

    def leave(self) -> None:
        """Back to the table; nothing was destroyed."""
        self._stack.setCurrentIndex(0)
        self.view.setFocus()

    # ------------------------------------------------------------------ inside

    def _ask(self, planned: Destruction) -> None:
        self.destroy_panel.show_plan(planned)
        self._stack.setCurrentWidget(self.destroy_panel)

    def _destroy(self, typed: str) -> None:
        desk, archive = self.context.desk, self._chosen
        planned = self.destroy_panel.planned
        if planned is None or planned.line.id != archive:
            return
        self._start(
            lambda _: destroy_archive(desk, archive=archive, typed=typed),
            lambda changed: (tr("archives.was_destroyed"), changed),
            tr("archives.destroying"),
        )

    def _acts_of(self, line: ArchiveLine) -> list[Act]:
        """What is offered, the main act first."""
        case, path = (tr("archives.open_case"), self.open_case), (tr("archives.copy_path"), self.copy_path)
        again = [] if line.closed else [(tr("archives.make_again"), self.make_again)]
        if line.condition is Condition.DESTROYED:
            return [case]
        check, destroy = (tr("archives.check"), self.check), (tr("archives.destroy"), self.ask_to_destroy)
        if line.condition in {Condition.CHANGED, Condition.MISSING} and again:
            return [*again, check, destroy, path, case]
        return [check, *again, destroy, path, case]

    def _start(self, work: Callable[[Control], Any], said: Callable[[Any], tuple[str, Changed]], title: str) -> None:
        """Do one act off the window's thread and say it; a second press while it runs does nothing."""

        def done(answer: Any) -> None:
            words, changed = said(answer)
            self._stack.setCurrentIndex(0)
            self.context.window.changed(changed)
            self.context.window.announce(words)

        self._acting.start(work, done, title, outside=True)

    def _after_failure(self) -> None:
        self._stack.setCurrentIndex(0)
        self.refresh()

    def _show(self, page: ArchivePage, read: Callable[[int, int], PageOfRows[ArchiveLine]]) -> None:
        row_before, chosen = max(0, self.view.currentIndex().row()), self._chosen
        self.model.begin(PageOfRows(0, page.total, page.lines), read)
        words = self.find_field.text().strip()
        self.none.setVisible(not page.total and not words)
        self.not_found.say(tr("archives.not_found", words=words))
        self.not_found.setVisible(not page.total and bool(words))
        self.view.setVisible(bool(page.total))
        self._count.setText(tr("archives.count", n=page.total) if page.total else "")
        place = self.model.row_of(chosen)
        row = place if place >= 0 else min(row_before, page.total - 1)
        if row >= 0:
            self.view.selectRow(row)
        self._tell()

    def _tell(self) -> None:
        line = self.view.currentIndex().data(ROW_ROLE) if self.model.rowCount() else None
        line = line if isinstance(line, ArchiveLine) else None
        self._chosen = -1 if line is None else line.id
        self.detail.show_line(line, [] if line is None else self._acts_of(line), busy=self._acting.working)

    def _make_model(self) -> PagedRows[ArchiveLine]:
        zone, clock = self.context.zone, self.context.desk.clock
        columns: tuple[Column[ArchiveLine], ...] = (
            Column(tr("archives.case"), lambda line: line.number),
            Column(tr("archives.person"), lambda line: one_line(line.person)),
            Column(tr("archives.made"), lambda line: made_words(line, zone, clock())),
            Column(tr("archives.size"), size_words),
            Column(tr("archives.items"), lambda line: str(line.files)),
            Column(tr("archives.passphrase"), passphrase_words),
            Column(tr("archives.state"), lambda line: state_words(line, zone, clock()) if self.width() >= scaled(WIDE) else condition_words(line)),
        )
        return PagedRows(
            self.context.background,
            columns=columns,
            identity=lambda line: line.id,
            sentence=lambda line: sentence(line, zone, clock()),
            waiting=lambda row: tr("archives.row_waiting", n=row + 1),
        )

    def _lay_out(self) -> None:
        table, inside = QWidget(), QVBoxLayout()
        inside.setContentsMargins(20, 0, 20, 10)
        inside.setSpacing(10)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self.find_field, 1)
        top.addWidget(self._count)
        inside.addLayout(top)
        for widget in (self.none, self.not_found, self.view):
            inside.addWidget(widget, 1)
        whole = QVBoxLayout(table)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(inside, 1)
        whole.addWidget(self.detail, 1)
        self.none.hide()
        self.not_found.hide()
        self._stack.addWidget(table)
        self._stack.addWidget(self.destroy_panel)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 16, 0, 0)
        outer.setSpacing(10)
        head = QVBoxLayout()
        head.setContentsMargins(20, 0, 20, 0)
        head.addWidget(label(tr("archives.title"), "title"))
        outer.addLayout(head)
        outer.addWidget(self._stack, 1)
