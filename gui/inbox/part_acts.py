"""What is done with the parts of the message that is shown: its formatted form is read, a copy of an attachment is saved, an address is copied."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from core.errors import KnownError
from core.mail.formatted import Formatted
from core.services.changed import Changed
from core.services.message_parts import MessageParts
from core.services.message_parts import SavedAttachment
from core.services.message_parts import formatted_message
from core.services.message_parts import read_parts
from core.services.message_parts import save_attachment
from gui.context import Context
from gui.inbox.message_head import Shape
from gui.inbox.reading_pane import ReadingPane
from gui.words import tr

FOLDER = "inbox.attachment_folder"  # what is kept while pages are drawn anew


class PartActs(QObject):
    """Knows which message stands on the screen, and reads its parts off the window's thread."""

    def __init__(self, context: Context, pane: ReadingPane, owner: QObject) -> None:
        super().__init__(owner)
        self._context, self._pane = context, pane
        self._message = -1
        self._parts: MessageParts | None = None
        pane.body.formatted_wanted.connect(self._read_formatted)
        pane.body.formatted.copied.connect(self._announce)
        pane.attachments.wanted.connect(self._ask_folder)

    def show(self, message: int) -> None:
        """Another message stands on the screen; -1: none."""
        self._message, self._parts = message, None
        self._pane.show_parts(None)
        if message < 0:
            return
        desk = self._context.desk

        def done(parts: MessageParts) -> None:
            if message == self._message:
                self._show_parts(parts)

        self._context.background.run(lambda _control: read_parts(desk, message=message), owner=self, done=done, reading=True, latest="parts")

    def commands(self) -> dict[str, Callable[[], object]]:
        """What can be done by key with the parts of the message that is shown."""
        parts = self._parts
        if parts is None:
            return {}
        table: tuple[tuple[object, str, Callable[[], object]], ...] = (
            (parts.has_formatted, "inbox.formatted", self._turn),
            (parts.attachments, "inbox.attachments", self._pane.attachments.unfold),
        )
        return {name: act for holds, name, act in table if holds}

    def save_to(self, message: int, position: int, folder: Path) -> None:
        """Save a copy of an attachment of `message` into `folder`."""
        desk, window = self._context.desk, self._context.window

        def done(answer: tuple[SavedAttachment, Changed]) -> None:
            saved, changed = answer
            window.changed(changed)
            window.announce(tr("attachments.saved_apart" if saved.apart else "attachments.saved", file=saved.path))

        self._context.background.run(
            lambda _control: save_attachment(desk, message=message, position=position, folder=folder),
            owner=self,
            done=done,
            title=tr("attachments.saving"),
            outside=True,
        )

    def _show_parts(self, parts: MessageParts) -> None:
        self._parts = parts
        self._pane.show_parts(parts)

    def _turn(self) -> None:
        self._pane.show_shape(Shape.TEXT if self._pane.body.shape is Shape.FORMATTED else Shape.FORMATTED)

    def _read_formatted(self) -> None:
        message, desk = self._message, self._context.desk

        def done(made: Formatted | None) -> None:
            if message == self._message:
                self._pane.body.show_formatted(made)

        def failed(error: KnownError) -> None:
            if message == self._message:
                self._pane.body.show_no_formatted()
                self._context.window.show_failure(error)

        if message >= 0:
            self._context.background.run(
                lambda _control: formatted_message(desk, message=message), owner=self, done=done, failed=failed, reading=True, latest="formatted"
            )

    def _announce(self, words: str) -> None:
        self._context.window.announce(words)

    def _ask_folder(self, position: int) -> None:
        message = self._message  # another one may stand on the screen before a folder is chosen
        begin = str(self._context.kept.get(FOLDER) or self._context.out)
        folder = QFileDialog.getExistingDirectory(self._pane, tr("attachments.save_to"), begin)
        if folder:
            self._context.kept[FOLDER] = folder
            self.save_to(message, position, Path(folder))
