"""The first start: look around with sample data, or set up for a company in a few short pages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QButtonGroup
from PySide6.QtWidgets import QFileDialog
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QRadioButton
from PySide6.QtWidgets import QScrollArea
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.services.desk_settings import company_choices
from core.words import Language
from gui.widgets.buttons import PRIMARY_KEYS
from gui.widgets.buttons import button
from gui.widgets.buttons import primary_button
from gui.widgets.clearing import clear
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.words import set_language
from gui.words import tr

SHORTEST = 12
PAGES = ("start", "company", "lock", "mail", "database")


@dataclass(frozen=True)
class SetupChoices:
    """What was chosen. `passphrase` is None where the key lies in the key store; `database` an SQLite file or None for later."""

    language: Language
    company: str
    passphrase: str | None
    mail_paths: tuple[Path, ...]
    database: Path | None


class SetupWindow(QWidget):
    """The pages of the first start. Emits `sample_chosen()` or `set_up(SetupChoices)`; it makes nothing itself."""

    sample_chosen = Signal()
    set_up = Signal(object)

    def __init__(self, key_store_works: Callable[[], bool], default_language: Language) -> None:
        super().__init__()
        self.setObjectName("page")
        self._asks_key_store = key_store_works
        self._key_store: bool | None = None
        self._language, self._page = default_language, 0
        self._company = company_choices()[0][0]
        self._passphrase, self._again = "", ""
        self._mail: tuple[Path, ...] = ()
        self._database: Path | None = None
        self._problem = label("", "error")
        self._act: Callable[[], object] = self._next
        self._body = self._scrolled()
        self._pages = {
            "start": self._show_start,
            "company": self._show_company,
            "lock": self._show_lock,
            "mail": self._show_mail,
            "database": self._show_database,
        }
        QShortcut(QKeySequence(PRIMARY_KEYS), self, self._do)
        QShortcut(QKeySequence("Esc"), self, self._back)
        set_language(default_language)
        self._draw()

    def _scrolled(self) -> QVBoxLayout:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        body = QVBoxLayout(inside)
        body.setContentsMargins(48, 32, 48, 32)
        body.setSpacing(14)
        scroll.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        return body

    def _draw(self) -> None:
        """Draw the page that is shown in the language that is chosen."""
        self.setWindowTitle(tr("setup.window"))
        clear(self._body)
        self._problem = label("", "error")
        self._problem.hide()
        self._body.addStretch(1)
        self._add_languages()
        self._pages[PAGES[self._page]]()
        self._body.addStretch(2)
        next((made for made in self.findChildren(QPushButton) if made.property("primary") == "true"), self).setFocus()

    def _add_languages(self) -> None:
        row, group = FlowLayout(spacing=18), QButtonGroup(self)
        for one in Language:
            choice = QRadioButton(tr(f"setup.own_name_{one}"))
            choice.setAccessibleName(tr(f"setup.own_name_{one}"))
            choice.setChecked(one is self._language)
            choice.clicked.connect(partial(self._choose_language, one))
            group.addButton(choice)
            row.addWidget(choice)
        self._body.addLayout(row)

    def _choose_language(self, chosen: Language, _checked: bool = True) -> None:
        self._language = chosen
        set_language(chosen)
        self._draw()

    def _show_start(self) -> None:
        self._act = self.sample_chosen.emit
        self._body.addWidget(label(tr("setup.welcome"), "title"))
        self._body.addWidget(label(tr("setup.what_it_is"), "muted"))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(_card("sample", primary_button(tr("setup.sample_button"), self.sample_chosen.emit)), 1)
        row.addWidget(_card("own", button(tr("setup.own_button"), self._next)), 1)
        self._body.addLayout(row)

    def _show_company(self) -> None:
        self._head()
        group = QButtonGroup(self)
        for code, name in company_choices(language=self._language):
            choice = QRadioButton(name)
            choice.setAccessibleName(name)
            choice.setChecked(code == self._company)
            choice.clicked.connect(partial(self._choose_company, code))
            group.addButton(choice)
            self._body.addWidget(choice)
        self._foot(tr("setup.to_lock"), self._next)

    def _choose_company(self, code: str, _checked: bool = True) -> None:
        self._company = code

    def _show_lock(self) -> None:
        if self._key_store is None:
            self._key_store = self._asks_key_store()
        self._head()
        if self._key_store:
            self._body.addWidget(label("✓ " + tr("setup.key_store_works"), "good"))
            self._foot(tr("setup.to_mail"), self._next)
            return
        self._body.addWidget(label(tr("setup.key_store_missing")))
        self._body.addWidget(label(tr("setup.passphrase_effect"), "muted"))
        self._body.addWidget(self._problem)
        first = self._secret("passphrase", self._passphrase)
        second = self._secret("passphrase_again", self._again)
        self._foot(tr("setup.to_mail"), lambda: self._take_passphrase(first.text(), second.text()))

    def _secret(self, name: str, text: str) -> QLineEdit:
        words, field = label(tr(f"setup.{name}")), QLineEdit(text)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setAccessibleName(tr(f"setup.{name}"))
        words.setBuddy(field)
        self._body.addWidget(words)
        self._body.addWidget(field)
        return field

    def _take_passphrase(self, first: str, second: str) -> None:
        self._passphrase, self._again = first, second
        short = len(first.strip()) < SHORTEST
        if short or first != second:
            self._problem.setText(tr("setup.too_short", n=SHORTEST) if short else tr("setup.not_the_same"))
            self._problem.setAccessibleName(self._problem.text())
            self._problem.show()
        else:
            self._next()

    def _show_mail(self) -> None:
        self._head()
        names = "\n".join(path.name for path in self._mail)
        self._body.addWidget(label(names or tr("setup.no_mail"), "" if names else "muted"))
        self._body.addWidget(button(tr("setup.choose_mail"), self._choose_mail), 0, Qt.AlignmentFlag.AlignLeft)
        self._foot(tr("setup.to_database"), self._next)

    def _choose_mail(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(self, tr("setup.choose_mail"))
        if paths:
            self._mail = tuple(Path(path) for path in paths)
            self._draw()

    def _show_database(self) -> None:
        self._head()
        chosen = self._database
        self._body.addWidget(label(chosen.name if chosen else tr("setup.no_database"), "" if chosen else "muted"))
        self._body.addWidget(button(tr("setup.choose_database"), self._choose_database), 0, Qt.AlignmentFlag.AlignLeft)
        self._foot(tr("setup.finish"), self._finish)

    def _choose_database(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("setup.choose_database"))
        if path:
            self._database = Path(path)
            self._draw()

    def _finish(self) -> None:
        passphrase = None if self._key_store else self._passphrase
        self.set_up.emit(SetupChoices(self._language, self._company, passphrase, self._mail, self._database))

    def _head(self) -> None:
        name = PAGES[self._page]
        self._body.addWidget(label(tr("setup.step", number=self._page, total=len(PAGES) - 1), "small"))
        self._body.addWidget(label(tr(f"setup.{name}_title"), "title"))
        self._body.addWidget(label(tr(f"setup.{name}_why"), "muted"))

    def _foot(self, words: str, act: Callable[[], object]) -> None:
        self._act = act
        row = FlowLayout()
        row.addWidget(primary_button(words, act))
        row.addWidget(button(tr("setup.back"), self._back))
        self._body.addSpacing(8)
        self._body.addLayout(row)

    def _do(self) -> None:
        """The primary action of the page that is shown."""
        self._act()

    def _next(self) -> None:
        self._page = min(self._page + 1, len(PAGES) - 1)
        self._draw()

    def _back(self) -> None:
        self._page = max(self._page - 1, 0)
        self._draw()


def _card(name: str, act: QWidget) -> QWidget:
    card, inside = frame("card", margins=24, spacing=12)
    inside.addWidget(label(tr(f"setup.{name}_title"), "question"))
    inside.addWidget(label(tr(f"setup.{name}_words")))
    inside.addStretch(1)
    inside.addWidget(act, 0, Qt.AlignmentFlag.AlignLeft)
    return card
