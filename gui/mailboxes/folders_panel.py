"""The last question: which folder is read, and where sent letters lie."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox
from PySide6.QtWidgets import QLabel

from core.companies.profile import load_company
from core.errors import KnownError
from core.services.mailbox_trial import SignedIn
from core.services.mailbox_trial import try_sign_in
from gui.mailboxes.panel import SetupPanel
from gui.mailboxes.sign_in_panel import draft_folders
from gui.widgets.breaking import breakable
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.widgets.progress_line import progress_line
from gui.words import tr

DONE = "✓"


class FoldersPanel(SetupPanel):
    """What the server has marked is chosen already: mostly nothing is left to be done."""

    name = "folders"

    def fill(self) -> None:
        draft, found = self.draft, self.draft.signed_in
        if found is None:
            return
        self._working = False
        self.body.addWidget(label(f"{DONE}  {tr('mailboxes.signed_in', folder=found.folder, n=found.messages)}", "good"))
        self.body.addWidget(_proof(found))
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
        self._say_where_letters_come_from()
        self.body.addWidget(label(tr("mailboxes.only_read"), "muted"))
        self._line = progress_line(tr("mailboxes.signing_in"), self._stop)
        self._line.hide()
        self.body.addWidget(self._line)
        self.first = self._read

    def _say_where_letters_come_from(self) -> None:
        """The person answers to the mailbox, while the letter's head may name another address: better known before the first letter."""
        address, printed = self.draft.address, load_company(self.draft.company).letterhead.email
        if self.draft.sends and address is not None and address.text.casefold() != printed.casefold():
            note, layout = frame("note", margins=12)
            layout.addWidget(label(tr("mailboxes.letterhead_differs", address=breakable(address.text), printed=breakable(printed))))
            self.body.addWidget(note)

    def primary(self) -> str:
        return tr("mailboxes.keep_changes") if self.draft.mailbox is not None else tr("mailboxes.read_it")

    def act(self) -> None:
        """Another folder than the one that was proved is proved first."""
        draft, found = self.draft, self.draft.signed_in
        login, folder, run = draft.login, draft.folder, self.flow.background.run
        if found is None or login is None or self._working:
            return
        if draft.folder == found.folder:
            self.flow.end()
            return
        self._hold(working=True)
        run(
            lambda _control: try_sign_in(login=login, folder=folder),
            owner=self,
            done=self._proved,
            failed=self._refused,
            outside=True,
            reading=True,
            latest="folder",
        )

    def _proved(self, found: SignedIn) -> None:
        if self._working:
            self._hold(working=False)
            self.draft.signed_in, self.draft.folder = found, found.folder
            self.flow.end()

    def _refused(self, error: KnownError) -> None:
        if self._working:
            self._hold(working=False)
            self.show_problem(error)

    def _hold(self, *, working: bool) -> None:
        self._working = working
        self._line.setVisible(working)
        for choice in (self._read, self._sent):
            choice.setEnabled(not working)
        if working:
            self.hide_problem()

    def _stop(self) -> None:
        self._hold(working=False)
        self.flow.redraw()

    def _chosen(self) -> None:
        self.draft.folder = str(self._read.currentData())
        self.draft.sent_folder = str(self._sent.currentData()) or None


def _proof(found: SignedIn) -> QLabel:
    """Whether a message of the folder was read: the only thing that proves that requests will be."""
    if found.read:
        return label(f"{DONE}  {tr('mailboxes.read_one')}", "good")
    return label(tr("mailboxes.read_none" if found.messages else "mailboxes.read_empty"), "error" if found.messages else "muted")


def _choice(name: str, offered: list[tuple[str, str]], chosen: str) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(12)
    for words, code in offered:
        made.addItem(words, code)
    made.setCurrentIndex(max(0, made.findData(chosen)))
    return made
