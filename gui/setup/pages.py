"""The pages of the first start. Each fills a body and names its primary action; what is typed goes into the draft at once."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from PySide6.QtWidgets import QLabel
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.services.desk_settings import company_choices
from core.services.first_start import SHORTEST
from core.services.first_start import FirstLook
from core.services.first_start import Strength
from core.services.first_start import strength_of
from gui.background import Background
from gui.setup.draft import Draft
from gui.setup.mailbox_part import MailboxPart
from gui.setup.parts import Secret
from gui.setup.parts import add_choices
from gui.setup.parts import add_files
from gui.widgets.buttons import button
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import label
from gui.widgets.progress_line import ProgressLine
from gui.widgets.progress_line import progress_line
from gui.words import tr

FILES, MAILBOX = "files", "mailbox"
KEY_STORE, PASSPHRASE = "key_store", "passphrase"
_TONE = {Strength.SHORT: "muted", Strength.WEAK: "error", Strength.FAIR: "muted", Strength.STRONG: "good"}


@dataclass(frozen=True)
class Frame:
    """What a page may ask of the window: to be drawn anew, to go on, to stop the reading."""

    draw: Callable[[], object]
    go_on: Callable[[], object]
    stop: Callable[[], object]
    key_store_works: Callable[[], bool]
    background: Background


class SetupPage(QWidget):
    """One page. `name` is that of its words: <name>_title and <name>_why."""

    name = ""

    def __init__(self, draft: Draft, frame: Frame) -> None:
        super().__init__()
        self.draft, self.frame = draft, frame
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(10)
        self.first: QWidget | None = None
        self.fill()

    @abstractmethod
    def fill(self) -> None:
        """Put the questions into the body."""

    @abstractmethod
    def primary(self) -> str:
        """The words of the primary action, which name its effect."""

    def act(self) -> None:
        """The primary action; it goes on when nothing is wrong."""
        self.frame.go_on()

    def back(self) -> bool:
        """One step back inside the page; False where there is none."""
        return False


class CompanyPage(SetupPage):
    """Which company, and who answers for it."""

    name = "company"

    def fill(self) -> None:
        choices = company_choices(language=self.draft.language)
        made = add_choices(self, self.body, choices, self.draft.company, self._choose)
        self.first = next((one for one in made if one.isChecked()), made[0])
        caption, field = label(tr("settings.operator")), QLineEdit(self.draft.operator)
        field.setAccessibleName(tr("settings.operator"))
        field.setAccessibleDescription(tr("settings.operator_effect"))
        field.textChanged.connect(self._name)
        field.returnPressed.connect(self.act)
        caption.setBuddy(field)
        for widget in (caption, field, label(tr("settings.operator_effect"), "small")):
            self.body.addWidget(widget)

    def primary(self) -> str:
        return tr("setup.to_lock")

    def _name(self, text: str) -> None:
        self.draft.operator = text.strip()

    def _choose(self, code: str) -> None:
        self.draft.company = code


class LockPage(SetupPage):
    """The key store or a passphrase, with what is lost when it is lost."""

    name = "lock"

    def fill(self) -> None:
        self._first: Secret | None = None
        if self.draft.desk is not None:
            self.body.addWidget(label(tr("setup.locked_already"), "good"))
            return
        works = self.frame.key_store_works()
        if works:
            choices = [(one, tr(f"setup.lock_by_{one}")) for one in (KEY_STORE, PASSPHRASE)]
            made = add_choices(self, self.body, choices, PASSPHRASE if self.draft.by_passphrase else KEY_STORE, self._choose)
            self.first = next(one for one in made if one.isChecked())
        else:
            self.draft.by_passphrase = True
            self.body.addWidget(label(tr("setup.key_store_missing")))
        self.body.addWidget(label(tr("setup.passphrase_effect" if self.draft.by_passphrase else "setup.key_store_effect"), "muted"))
        if self.draft.by_passphrase:
            self._add_fields()

    def _add_fields(self) -> None:
        self._first = Secret(tr("setup.passphrase"), self.draft.passphrase, self._typed)
        self._again = Secret(tr("setup.passphrase_again"), self.draft.again, self._typed_again)
        self._strength = label("", "muted")
        for widget in (self._first, self._strength, self._again):
            self.body.addWidget(widget)
        for one in (self._first, self._again):
            one.field.returnPressed.connect(self.act)
        self.first = self.first or self._first.field
        self._typed(self.draft.passphrase)

    def primary(self) -> str:
        return tr("setup.to_mail")

    def act(self) -> None:
        if self.draft.desk is None and self._first is not None:
            if strength_of(self.draft.passphrase) is Strength.SHORT:
                self._strength.hide()  # the field's own sentence says it
                self._first.refuse(tr("setup.too_short", n=SHORTEST))
                return
            if self.draft.passphrase != self.draft.again:
                self._again.refuse(tr("setup.not_the_same"))
                return
        self.frame.go_on()

    def _choose(self, code: str) -> None:
        self.draft.by_passphrase = code == PASSPHRASE
        self.frame.draw()

    def _typed(self, text: str) -> None:
        self.draft.passphrase = text
        strength = strength_of(text)
        self._strength.show()
        self._strength.setText(tr(f"setup.strength_{strength}", n=SHORTEST))
        self._strength.setProperty("role", _TONE[strength])
        self._strength.style().unpolish(self._strength)
        self._strength.style().polish(self._strength)

    def _typed_again(self, text: str) -> None:
        self.draft.again = text


class MailPage(SetupPage):
    """Which mail files or folders, or which mailbox."""

    name = "mail"

    def fill(self) -> None:
        self._part: MailboxPart | None = None
        ways = [(one, tr(f"setup.by_{one}")) for one in (FILES, MAILBOX)]
        add_choices(self, self.body, ways, MAILBOX if self.draft.by_mailbox else FILES, self._choose_way)
        if not self.draft.by_mailbox:
            self._fill_files()
        elif self.draft.mailbox is not None:
            self.body.addWidget(label(tr("setup.mailbox_proved", address=self.draft.mailbox.typed), "good"))
            self.body.addWidget(button(tr("setup.leave_out"), self._leave_out_mailbox), 0, Qt.AlignmentFlag.AlignLeft)
        else:
            works = self.frame.key_store_works()
            self._part = MailboxPart(self.draft, self.frame.background, self.frame.draw, self.frame.draw, secrets_last=works)
            self.body.addWidget(self._part)
            self.first = self._part.first

    def act(self) -> None:
        if self._part is not None:
            self._part.act()
        else:
            self.frame.go_on()

    def back(self) -> bool:
        return self._part is not None and self._part.back()

    def _choose_way(self, code: str) -> None:
        self.draft.by_mailbox = code == MAILBOX
        self.frame.draw()

    def _leave_out_mailbox(self) -> None:
        self.draft.mailbox = self.draft.asked_mailbox = None
        self.frame.draw()

    def _fill_files(self) -> None:
        if self.draft.mail:
            add_files(self.body, self.draft.mail, self._leave_out)
        else:
            self.body.addWidget(label(tr("setup.no_mail"), "muted"))
        row = FlowLayout()
        files, folder = button(tr("setup.choose_mail"), self._files), button(tr("setup.choose_folder"), self._folder)
        row.addWidget(files)
        row.addWidget(folder)
        self.body.addLayout(row)
        self.body.addWidget(label(tr("setup.only_read"), "muted"))
        self.first = None if self.draft.mail else files

    def primary(self) -> str:
        if self._part is not None:
            return self._part.primary()
        if self.draft.mail:
            return tr("setup.read_mail")
        return tr("setup.with_mailbox") if self.draft.mailbox is not None else tr("setup.without_mail")

    def _files(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(self, tr("setup.choose_mail"))
        self._add([Path(path) for path in paths])

    def _folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self, tr("setup.choose_folder"))
        self._add([Path(path)] if path else [])

    def _add(self, paths: list[Path]) -> None:
        if paths:
            self.draft.mail = tuple(dict.fromkeys((*self.draft.mail, *paths)))
            self.frame.draw()

    def _leave_out(self, path: Path) -> None:
        self.draft.mail = tuple(one for one in self.draft.mail if one != path)
        self.frame.draw()


class LookPage(SetupPage):
    """What the mail holds, while it is read."""

    name = "look"

    def fill(self) -> None:
        self.line: ProgressLine = progress_line(tr("setup.reading"), self.frame.stop)
        self._counts: QLabel = label("")
        self._kinds: QLabel = label("", "muted")
        for widget in (self.line, self._counts, self._kinds):
            self.body.addWidget(widget)
        self.show_look(self.draft.look)

    def show_look(self, look: FirstLook | None) -> None:
        """Show what was found so far."""
        if look is None:
            return
        self._counts.setText(tr("setup.found", seen=look.seen, requests=look.requests, unsure=look.unsure))
        kinds = " · ".join(f"{tr(f'codes.kind_{kind}')}: {count}" for kind, count in look.kinds)
        self._kinds.setText(kinds or tr("setup.nothing_yet"))

    def ended(self, *, stopped: bool) -> None:
        """The reading is over."""
        self.line.hide()
        self.body.insertWidget(0, label(tr("setup.reading_stopped" if stopped else "setup.reading_done"), "good"))

    def primary(self) -> str:
        return tr("setup.to_database")


class DataPage(SetupPage):
    """Where the company's database lies; may come later."""

    name = "database"

    def fill(self) -> None:
        chosen = self.draft.database
        if chosen is not None:
            add_files(self.body, [chosen], self._leave_out)
        else:
            self.body.addWidget(label(tr("setup.no_database"), "muted"))
        choose = button(tr("setup.choose_database"), self._choose)
        self.body.addWidget(choose, 0, Qt.AlignmentFlag.AlignLeft)

    def primary(self) -> str:
        return tr("setup.finish") if self.draft.desk is None else tr("setup.open_desk")

    def _choose(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("setup.choose_database"))
        if path:
            self.draft.database = Path(path)
            self.frame.draw()

    def _leave_out(self, _path: Path) -> None:
        self.draft.database = None
        self.frame.draw()


PAGES: tuple[type[SetupPage], ...] = (CompanyPage, LockPage, MailPage, LookPage, DataPage)
