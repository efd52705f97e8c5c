"""Where a database lies: an address or a file, kept without a password."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.errors import KnownError
from core.services.build import Desk
from core.services.changed import Changed
from core.services.desk_settings import read_sources
from core.services.desk_settings import remove_source
from core.services.desk_settings import set_source
from gui.context import Context
from gui.theme.table import NEAR
from gui.widgets.buttons import button
from gui.widgets.buttons import link_button
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import label
from gui.widgets.labels import restyle
from gui.words import error_words
from gui.words import tr


def address_of(words: str) -> str:
    """The address that was meant: a path of a file stands for an SQLite file; empty where nothing was typed."""
    typed = words.strip()
    return typed if not typed or "://" in typed else f"sqlite:///{Path(typed).as_posix()}"


class AddressForm(QWidget):
    """The field for the address of the database `name`. `put_away` is called when nothing is to be changed."""

    def __init__(self, context: Context, name: str, address: str, put_away: Callable[[], object]) -> None:
        super().__init__()
        self._context = context
        self._name = name
        self.field = QLineEdit(address)
        self.field.setAccessibleName(tr("datamap.address_of", source=name))
        self.field.setPlaceholderText(tr("datamap.address_example"))
        self.field.returnPressed.connect(self.save)
        self._failure = label("", "error")
        self._failure.hide()
        row = FlowLayout()
        row.addWidget(button(tr("datamap.save_address"), self.save, name=tr("datamap.save_address_of", source=name)))
        row.addWidget(button(tr("datamap.choose_file"), self._choose, name=tr("datamap.choose_file_for", source=name)))
        row.addWidget(link_button(tr("datamap.leave_it"), put_away))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(NEAR)
        for part in (label(tr("datamap.address_effect"), "small"), self._failure, self.field):
            layout.addWidget(part)
        layout.addLayout(row)

    def save(self) -> None:
        """Keep what was typed; the address before can be brought back."""
        address = address_of(self.field.text())
        if address:
            desk, name = self._context.desk, self._name
            run = self._context.background.run
            run(lambda _control: _set(desk, name, address), owner=self, done=self._kept, failed=self._refused)

    def _kept(self, answer: tuple[Changed, str]) -> None:
        changed, before = answer
        context, name = self._context, self._name
        context.window.changed(changed)
        context.window.announce(tr("datamap.address_kept", source=name), partial(_put_back, context, name, before))

    def _refused(self, error: KnownError) -> None:
        """Say it at the field; what was typed stays."""
        words = "\n".join(error_words(error))
        self._failure.setText(words)
        self._failure.setAccessibleName(words)
        self._failure.show()
        self.field.setProperty("failed", "true")
        restyle(self.field)
        self.field.setFocus()

    def _choose(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("datamap.choose_file_for", source=self._name))
        if path:
            self.field.setText(path)
            self.save()


def _set(desk: Desk, name: str, address: str) -> tuple[Changed, str]:
    """Keep the address; gives also the one before, so that it can be brought back."""
    before = read_sources(desk).get(name, "")
    return set_source(desk, name=name, address=address), before


def _put_back(context: Context, name: str, address: str) -> None:
    """Take back a new address; without one before, it is forgotten. The form may be gone by then, so the window hears of it through the background itself."""
    desk, run = context.desk, context.background.run
    back = partial(set_source, desk, name=name, address=address) if address else partial(remove_source, desk, name=name)
    run(lambda _control: back(), owner=context.background, done=context.window.changed)
