"""The last question: which folder is read, and where sent letters lie."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from gui.mailboxes.panel import SetupPanel
from gui.mailboxes.sign_in_panel import draft_folders
from gui.widgets.labels import label
from gui.words import tr


class FoldersPanel(SetupPanel):
    """What the server has marked is chosen already: mostly nothing is left to be done."""

    name = "folders"

    def fill(self) -> None:
        draft, found = self.draft, self.draft.signed_in
        if found is None:
            return
        self.body.addWidget(label(tr("mailboxes.signed_in", folder=found.folder, n=found.messages), "good"))
        names = draft_folders(found)
        self._read = _choice(tr("mailboxes.folder"), [(name, name) for name in names], draft.folder)
        self._sent = _choice(
            tr("mailboxes.sent_folder"), [(tr("mailboxes.no_sent_folder"), ""), *((name, name) for name in names)], draft.sent_folder or ""
        )
        self.body.addWidget(label(tr("mailboxes.folder"), "heading"))
        self.body.addWidget(self._read)
        if draft.sends:
            self.body.addWidget(label(tr("mailboxes.sent_folder"), "heading"))
            self.body.addWidget(label(tr("mailboxes.sent_folder_why"), "small"))
            self.body.addWidget(self._sent)
        self._read.currentIndexChanged.connect(self._chosen)
        self._sent.currentIndexChanged.connect(self._chosen)
        self.body.addWidget(label(tr("mailboxes.only_read"), "muted"))
        self.first = self._read

    def primary(self) -> str:
        return tr("mailboxes.keep_changes") if self.draft.mailbox is not None else tr("mailboxes.read_it")

    def act(self) -> None:
        if self.draft.signed_in is not None:
            self.flow.end()

    def _chosen(self) -> None:
        self.draft.folder = str(self._read.currentData())
        self.draft.sent_folder = str(self._sent.currentData()) or None


def _choice(name: str, offered: list[tuple[str, str]], chosen: str) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(12)
    for words, code in offered:
        made.addItem(words, code)
    made.setCurrentIndex(max(0, made.findData(chosen)))
    return made
