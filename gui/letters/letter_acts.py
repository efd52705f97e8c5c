"""What can be done with a letter that lies in a case: save it, say that it was sent, make it again; and which acts are offered for a letter of each shelf."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from PySide6.QtWidgets import QWidget

from core.services.case_letters import record_sent
from core.services.case_letters import save_letter_files
from core.services.changed import Changed
from core.services.letters_acts import make_again
from core.services.letters_acts import save_copy
from core.services.letters_acts import take_back_sent
from core.services.letters_list import LetterSheet
from core.services.letters_list import Shelf
from core.services.outbox_states import OutState
from gui.background import Control
from gui.context import Context
from gui.letters.outbox_acts import OutboxActs
from gui.letters.sheet_pane import Act
from gui.letters.words import folder_of
from gui.one_act import OneAct
from gui.words import tr

NAMES = ("say_sent", "take_back", "make_again", "save", "save_copy", "open_case")


class LetterActs:
    """The acts on the letter that a page shows; `sheet` gives it, `outbox` has the acts of a letter on its way out."""

    def __init__(self, context: Context, acting: OneAct, page: QWidget, sheet: Callable[[], LetterSheet | None], outbox: OutboxActs) -> None:
        self._context, self._acting, self._page, self._sheet, self._outbox = context, acting, page, sheet, outbox

    def named(self, sheet: LetterSheet) -> dict[str, Callable[[], object]]:
        """Command → act, of what is offered for `sheet`."""
        names = {**{getattr(self, name): f"letters.{name}" for name in NAMES}, **self._outbox.names()}
        return {names[act]: act for _, act in self.offered(sheet) if act in names}

    def offered(self, sheet: LetterSheet) -> list[Act]:
        """What is offered, the main act first: a letter whose facts changed is made again before it is sent."""
        offer = {Shelf.OUTBOX: self._of_outbox, Shelf.SENT: self._of_sent, Shelf.SET_ASIDE: self._of_set_aside}.get(sheet.shelf, self._of_waiting)
        return offer(sheet)

    def open_case(self) -> None:
        """Open the case of the letter."""
        sheet = self._sheet()
        if sheet is not None:
            self._context.window.open_case(sheet.line.number)

    def save(self) -> None:
        """Write the letter and its mail into the folder of the case."""
        desk, letter, folder = self._context.desk, self._letter(), self._folder()
        self._start(lambda _: save_letter_files(desk, letter=letter, folder=folder)[1], tr("letters.save"), tr("letters.saved"), outside=True)

    def say_sent(self) -> None:
        """Record that it was sent; Ctrl+Z takes it back while the case is not closed."""
        desk, letter = self._context.desk, self._letter()
        self._start(
            lambda _: record_sent(desk, letter=letter),
            tr("letters.say_sent"),
            tr("letters.was_sent"),
            undo=lambda: self._acting.take_back(lambda _: take_back_sent(desk, letter=letter), tr("letters.take_back")),
            redo=lambda: self._acting.take_back(lambda _: record_sent(desk, letter=letter), tr("letters.say_sent")),
        )

    def take_back(self) -> None:
        """It was not sent after all."""
        desk, letter = self._context.desk, self._letter()
        self._start(
            lambda _: take_back_sent(desk, letter=letter),
            tr("letters.take_back"),
            tr("letters.taken_back"),
            undo=lambda: self._acting.take_back(lambda _: record_sent(desk, letter=letter), tr("letters.say_sent")),
        )

    def make_again(self) -> None:
        """A new letter from the facts of today; this one is set aside."""
        desk, letter, folder = self._context.desk, self._letter(), self._folder()

        def make(control: Control) -> Changed:
            return make_again(desk, letter=letter, folder=folder, report=control.report, stopped=control.stopped)[1]

        self._start(make, tr("letters.make_again"), tr("letters.made_again"), outside=True)

    def save_copy(self) -> None:
        """Ask for a folder and put the pages there."""
        folder = QFileDialog.getExistingDirectory(self._page, tr("letters.copy_to"), str(self._context.out))
        if folder:
            self.copy_to(Path(folder))

    def copy_to(self, folder: Path) -> None:
        """Put the pages, as they were made, into `folder`."""
        desk, letter = self._context.desk, self._letter()
        self._start(
            lambda _: save_copy(desk, letter=letter, folder=folder)[1], tr("letters.save_copy"), tr("letters.copied", folder=folder), outside=True
        )

    def copy_path(self) -> None:
        """Put the path of the letter's folder on the clipboard and say it."""
        sheet = self._sheet()
        folder = folder_of(sheet) if sheet is not None else None
        if folder is not None:
            QGuiApplication.clipboard().setText(str(folder))
            self._context.window.announce(tr("letters.path_copied", path=folder))

    def _of_outbox(self, sheet: LetterSheet) -> list[Act]:
        refused = sheet.line.mail is not None and sheet.line.mail.state is OutState.REFUSED
        made_anew = [(tr("letters.make_again"), self.make_again)] if refused else []
        return [*made_anew, *self._outbox.offered(sheet), self._case()]

    def _of_sent(self, sheet: LetterSheet) -> list[Act]:
        taken = sheet.line.mail is not None and bool(sheet.line.mail.words)  # the server has it: that is no record of ours
        kept = [(tr("letters.save_mail"), self._outbox.save_mail)] if sheet.line.mail is not None else []
        return [self._case(), *([] if taken else [(tr("letters.take_back"), self.take_back)]), *kept, self._copy()]

    def _of_set_aside(self, _sheet: LetterSheet) -> list[Act]:
        return [self._case(), self._copy()]

    def _of_waiting(self, sheet: LetterSheet) -> list[Act]:
        again, sent = (tr("letters.make_again"), self.make_again), (tr("letters.say_sent"), self.say_sent)
        if sheet.line.changed:
            return [again, *([sent] if sheet.line.saved_as else []), self._copy(), self._case()]
        send = self._outbox.sending(sheet)
        if sheet.line.saved_as is None:
            return [*send, (tr("letters.save"), self.save), again, self._case()]
        return [*send, sent, again, self._copy(), self._case()]

    def _case(self) -> Act:
        return tr("letters.open_case"), self.open_case

    def _copy(self) -> Act:
        return tr("letters.save_copy"), self.save_copy

    def _letter(self) -> int:
        sheet = self._sheet()
        return -1 if sheet is None else sheet.id

    def _folder(self) -> Path:
        sheet = self._sheet()
        return self._context.out / (sheet.line.number if sheet is not None else "")

    def _start(
        self,
        work: Callable[[Control], Changed],
        title: str,
        said: str,
        *,
        outside: bool = False,
        undo: Callable[[], None] | None = None,
        redo: Callable[[], None] | None = None,
    ) -> None:
        """Do one act and say it; a second press while it runs does nothing."""

        def done(changed: Changed) -> None:
            self._context.window.changed(changed)
            self._context.window.announce(said, undo, redo)

        self._acting.start(work, done, title, outside=outside)
