"""The first start: look around with sample data, or set up for a company in five short pages."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtGui import QKeySequence
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QScrollArea
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.errors import KnownError
from core.errors import StoppedError
from core.services.build import Desk
from core.services.data_folder import default_folder
from core.services.first_start import FirstLook
from core.services.first_start import begin_desk
from core.services.first_start import connect_database
from core.services.first_start import keep_choices
from core.services.first_start import look_so_far
from core.services.mail_import import import_mail
from core.words import Language
from gui.background import Background
from gui.background import Control
from gui.background import Progress
from gui.mailboxes.draft import MailboxDraft
from gui.mailboxes.keeping import keep_mailbox
from gui.setup.draft import Draft
from gui.setup.draft import SetupChoices
from gui.setup.pages import PAGES
from gui.setup.pages import Frame
from gui.setup.pages import LookPage
from gui.setup.pages import SetupPage
from gui.setup.parts import add_choices
from gui.theme.tokens import scaled
from gui.widgets.buttons import PRIMARY_KEYS
from gui.widgets.buttons import button
from gui.widgets.buttons import primary_button
from gui.widgets.clearing import clear
from gui.widgets.error_panel import error_panel
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.widgets.scrolling import let_scroll
from gui.words import set_language
from gui.words import tr

__all__ = ["SetupChoices", "SetupWindow"]
SIZE = (1024, 640)
WIDEST = 820  # pixels of what is read: longer lines tire
LOOK = PAGES.index(LookPage)


def make_default_desk(choices: SetupChoices) -> Desk:
    """A desk in the platform's usual folder. Raises what opening it raises."""
    return begin_desk(folder=default_folder(), passphrase=choices.passphrase, language=choices.language, company=choices.company)


class SetupWindow(QWidget):
    """The pages of the first start.

    Emits `sample_chosen()`, `set_up(Desk)` once the desk is made, or `left()` when one goes back to the sample data that one came from.
    """

    sample_chosen = Signal()
    set_up = Signal(object)
    left = Signal()

    def __init__(
        self,
        key_store_works: Callable[[], bool],
        default_language: Language,
        make_desk: Callable[[SetupChoices], Desk] = make_default_desk,
        *,
        from_sample: bool = False,
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._make_desk, self._from_sample = make_desk, from_sample
        self._asks_key_store = key_store_works
        self._key_store: bool | None = None
        self.background = Background()
        self.draft = Draft(default_language)
        self._place = -1  # the start; then that of PAGES
        self._page: SetupPage | None = None
        self._job: Control | None = None
        self._given = False
        self._frame = Frame(self._draw, self._next, self._stop, self._works, self.background)
        self._body = self._scrolled()
        self.background.progressed.connect(self._progressed)
        QShortcut(QKeySequence(PRIMARY_KEYS), self, self._do)
        QShortcut(QKeySequence("Ctrl+Enter"), self, self._do)
        QShortcut(QKeySequence("Esc"), self, self._back)
        set_language(default_language)
        self.resize(*SIZE)
        self._draw()

    # ------------------------------------------------------------------ drawing

    def _scrolled(self) -> QVBoxLayout:
        scroll, inside, middle = QScrollArea(), QWidget(), QWidget()
        middle.setMaximumWidth(scaled(WIDEST))
        body = QVBoxLayout(middle)
        body.setContentsMargins(24, 24, 24, 24)
        body.setSpacing(16)
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(middle, 20)
        row.addStretch(1)
        let_scroll(scroll, inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        return body

    def _draw(self) -> None:
        """Draw the page that is shown, in the language that is chosen."""
        self.setWindowTitle(tr("setup.window"))
        clear(self._body)
        self._page = None
        self._body.addStretch(1)
        self._add_languages()
        if self._place < 0:
            self._draw_start()
        else:
            self._draw_page(PAGES[self._place])
        self._body.addStretch(2)
        self._focus()

    def _focus(self) -> None:
        first = self._page.first if self._page is not None else None
        primary = next((made for made in self.findChildren(QPushButton) if made.property("primary") == "true"), None)
        goal = first or primary
        if goal is not None:
            goal.setFocus()

    def _add_languages(self) -> None:
        row = FlowLayout(spacing=18)
        row.addWidget(label(tr("setup.language"), "muted", wrap=False))
        choices = [(one.value, tr(f"setup.own_name_{one}")) for one in Language]
        add_choices(self, row, choices, self.draft.language.value, self._choose_language)
        self._body.addLayout(row)

    def _choose_language(self, chosen: str) -> None:
        self.draft.language = Language(chosen)
        set_language(self.draft.language)
        self._draw()

    def _draw_start(self) -> None:
        self._body.addWidget(label(tr("setup.welcome"), "title"))
        self._body.addWidget(label(tr("setup.what_it_is"), "muted"))
        row = QHBoxLayout()
        row.setSpacing(16)
        if self._from_sample:
            row.addWidget(_card("own", primary_button(tr("setup.own_button"), self._next)), 1)
            row.addWidget(_card("back", button(tr("setup.back_button"), self.close)), 1)
        else:
            row.addWidget(_card("sample", primary_button(tr("setup.sample_button"), self.sample_chosen.emit)), 1)
            row.addWidget(_card("own", button(tr("setup.own_button"), self._next)), 1)
        self._body.addLayout(row)

    def _draw_page(self, kind: type[SetupPage]) -> None:
        counted = self._counted()
        self._body.addWidget(label(tr("setup.step", number=counted.index(kind) + 1, total=len(counted), name=tr(f"setup.{kind.name}_name")), "small"))
        card, inside = frame("card", margins=24, spacing=12)
        inside.addWidget(label(tr(f"setup.{kind.name}_title"), "title"))
        inside.addWidget(label(tr(f"setup.{kind.name}_why"), "muted"))
        self._page = kind(self.draft, self._frame)
        inside.addWidget(self._page)
        self._body.addWidget(card)
        self._problem = QVBoxLayout()
        self._body.addLayout(self._problem)
        row = FlowLayout()
        self._primary = primary_button(self._page.primary(), self._page.act, enabled=self._job is None)
        row.addWidget(self._primary)
        self._back_button = button(tr("setup.back"), self._back, enabled=self._job is None)
        row.addWidget(self._back_button)
        self._body.addLayout(row)
        if isinstance(self._page, LookPage) and self._job is None:
            self._begin_look(self._page)

    def _counted(self) -> list[type[SetupPage]]:
        """The pages that are shown: without mail files there is nothing to look at."""
        return [kind for kind in PAGES if kind is not LookPage or self.draft.mail]

    # ------------------------------------------------------------------ going on and back

    def _do(self) -> None:
        """The primary action of the page that is shown."""
        primary = next((made for made in self.findChildren(QPushButton) if made.property("primary") == "true" and made.isEnabled()), None)
        if primary is not None:
            primary.click()

    def _next(self) -> None:
        if self._place + 1 == len(PAGES):
            self._finish()
            return
        self._place += 1
        if self._place == LOOK and not self.draft.mail:
            self._place += 1  # there is nothing to look at
        self._draw()

    def _back(self) -> None:
        if self._job is not None or (self._page is not None and self._page.back()):
            return
        if self._place < 0:
            if self._from_sample:
                self.close()
            return
        self._place -= 1
        if self._place == LOOK:
            self._place -= 1  # what was read was read: back to the files
        self._draw()

    def _works(self) -> bool:
        if self._key_store is None:
            self._key_store = self._asks_key_store()
        return self._key_store

    # ------------------------------------------------------------------ making the desk

    def _made_desk(self) -> Desk:
        """The desk, made when it is first needed. Off the window's thread."""
        if self.draft.desk is None:
            self.draft.desk = self._make_desk(self.draft.choices())
        return self.draft.desk

    def _begin_look(self, page: LookPage) -> None:
        paths = tuple(path for path in self.draft.mail if path not in self.draft.read)
        if not paths:
            page.ended(stopped=False)
            return

        def work(control: Control) -> bool:
            desk, stopped = self._made_desk(), False
            try:
                import_mail(desk, paths=paths, report=control.report, stopped=control.stopped)
            except StoppedError:
                stopped = True
            return stopped

        self._job = self.background.run(work, owner=self, done=partial(self._looked, paths), failed=self._failed).control
        self._hold()

    def _hold(self) -> None:
        for made in (self._primary, self._back_button):
            made.setEnabled(self._job is None)

    def _progressed(self, _progress: Progress) -> None:
        desk = self.draft.desk
        if isinstance(self._page, LookPage) and desk is not None:
            self._page.line.show_progress(_progress.done, _progress.total)
            self.background.run(lambda _control: look_so_far(desk), owner=self, done=self._show_look, reading=True, latest="look")

    def _show_look(self, look: FirstLook) -> None:
        self.draft.look = look
        if isinstance(self._page, LookPage):
            self._page.show_look(look)

    def _looked(self, paths: tuple[object, ...], stopped: bool) -> None:
        self._job = None
        if not stopped:
            self.draft.read = (*self.draft.read, *(path for path in self.draft.mail if path in paths))
        if isinstance(self._page, LookPage) and self.draft.desk is not None:
            self._page.ended(stopped=stopped)
            desk = self.draft.desk
            self.background.run(lambda _control: look_so_far(desk), owner=self, done=self._show_look, reading=True, latest="look")
        self._hold()
        self._primary.setFocus()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()

    def _finish(self) -> None:
        def work(_control: Control) -> Desk:
            desk = self._made_desk()
            keep_choices(desk, language=self.draft.language, company=self.draft.company, operator=self.draft.operator)
            if self.draft.mailbox is not None:
                self._keep_mailbox(desk, self.draft.mailbox)
            if self.draft.database is not None:
                connect_database(desk, company=self.draft.company, database=self.draft.database)
            return desk

        self._job = self.background.run(work, owner=self, done=self._finished, failed=self._failed).control
        self._hold()

    def _keep_mailbox(self, desk: Desk, mailbox: MailboxDraft) -> None:
        """Keep it once: where a later step fails and is tried again, the same mailbox is meant. It is read when the desk is open."""
        mailbox.company = self.draft.company
        mailbox.mailbox = keep_mailbox(desk, mailbox).mailbox

    def _finished(self, desk: Desk) -> None:
        self._job, self._given = None, True
        self.set_up.emit(desk)

    def _failed(self, error: KnownError) -> None:
        self._job = None
        self._hold()
        if isinstance(self._page, LookPage):
            self._page.line.hide()
        clear(self._problem)
        self._problem.addWidget(error_panel(error))
        self._back_button.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what is being read; a desk that nobody took over is closed, and what was read stays in it."""
        self.background.close()
        if self.draft.desk is not None and not self._given:
            self.draft.desk.close()
        if self._from_sample and not self._given:
            self.left.emit()
        event.accept()


def _card(name: str, act: QWidget) -> QWidget:
    card, inside = frame("card", margins=24, spacing=12)
    inside.addWidget(label(tr(f"setup.{name}_title"), "question"))
    inside.addWidget(label(tr(f"setup.{name}_words")))
    inside.addStretch(1)
    inside.addWidget(act, 0, Qt.AlignmentFlag.AlignLeft)
    return card
