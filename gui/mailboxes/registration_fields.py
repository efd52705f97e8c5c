"""The fields of a registration: who signs the person in, and what the company got from there once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QComboBox
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.errors import KnownError
from core.mail.oauth import OWN
from core.mail.oauth import Registration
from core.mail.oauth import host_of
from core.mail.oauth_issuers import Issuer
from core.mail.oauth_issuers import all_issuers
from core.mail.oauth_issuers import issuer_by_host
from core.services.mailbox_oauth import KeptRegistration
from gui.mailboxes.draft import MailboxDraft
from gui.setup.parts import Secret
from gui.theme.table import NEAR
from gui.widgets.breaking import breakable
from gui.widgets.buttons import link_button
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.words import tr

_OWN_FIELDS = (("authorize", "authorize"), ("token", "token_address"), ("scope", "scope"))


@dataclass(frozen=True, slots=True)
class Choices:
    """What the fields begin with: the providers, the one of the mail server (OWN: none that is known), and what was given for other mailboxes."""

    issuers: tuple[Issuer, ...]
    issuer: str
    kept: tuple[KeptRegistration, ...]

    def registration(self, draft: MailboxDraft, issuer: str) -> Registration:
        """The registration to begin with: that of this mailbox, else one that the company gave before, else an empty one."""
        own = [one.registration for one in self.kept if one.mailbox == draft.mailbox]
        given = [one.registration for one in self.kept if one.company == draft.company]
        empty = Registration(issuer=issuer, client_id="")
        return next((one for one in (*own, *given) if one.issuer == issuer), empty)

    def is_known(self, registration: Registration) -> bool:
        """Whether it was given before just so: then nothing of it has to be typed or read again."""
        return any(one.registration == registration for one in self.kept)


def known_line(choices: Choices, registration: Registration, change: Callable[[], object]) -> QWidget:
    """One line for a registration that is known, with the way to its fields."""
    line, name = QWidget(), next((one.name for one in choices.issuers if one.code == registration.issuer), "")
    layout, row = QVBoxLayout(line), FlowLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    words = name or host_of(registration.token)
    layout.addWidget(label(tr("mailboxes.registration_known", issuer=words, client=breakable(registration.client_id))))
    row.addWidget(link_button(tr("mailboxes.registration_change"), change))
    layout.addLayout(row)
    return line


def read_choices(host: str, known: Callable[[], tuple[KeptRegistration, ...]]) -> Choices:
    """Read beside the window. A key store that is locked gives nothing to begin with. Raises ResourceError."""
    try:
        kept = known()
    except KnownError:
        kept = ()
    issuer = issuer_by_host(host)
    return Choices(all_issuers(), issuer.code if issuer else OWN, kept)


class RegistrationFields(QWidget):
    """Tells `changed(registration)` whenever something is typed, and `chosen(code)` where another provider is taken. `entered`: Return in a field."""

    def __init__(
        self,
        choices: Choices,
        registration: Registration,
        *,
        changed: Callable[[Registration], object],
        chosen: Callable[[str], object],
        entered: Callable[[], object],
    ) -> None:
        super().__init__()
        self._registration, self._changed, self._entered = registration, changed, entered
        self._issuer = next((one for one in choices.issuers if one.code == registration.issuer), None)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(NEAR)
        self._add_issuers(choices, chosen)
        note, inside = frame("note", margins=12)
        inside.addWidget(label(tr(f"mailboxes.issuer_hint_{self._issuer.code if self._issuer else OWN}"), selectable=True))
        self._layout.addWidget(note)
        self.client = self._add_field("client_id", "client_id")
        if self._issuer is None or self._issuer.wants_secret:
            secret = Secret(
                tr("mailboxes.client_secret" if self._issuer else "mailboxes.client_secret_maybe"),
                registration.client_secret,
                lambda text: self._typed("client_secret", text),
            )
            secret.field.returnPressed.connect(entered)
            self._layout.addWidget(secret)
        if self._issuer is not None and self._issuer.directory:
            self._add_field("directory", "directory").setPlaceholderText(self._issuer.directory)
        for name, words in _OWN_FIELDS if self._issuer is None else ():
            self._add_field(name, words)

    def _add_issuers(self, choices: Choices, chosen: Callable[[str], object]) -> None:
        caption, box = label(tr("mailboxes.issuer")), QComboBox()
        box.setAccessibleName(tr("mailboxes.issuer"))
        for code, words in (*((one.code, one.name) for one in choices.issuers), (OWN, tr("mailboxes.issuer_own"))):
            box.addItem(words, code)
        box.setCurrentIndex(max(0, box.findData(self._registration.issuer)))
        box.activated.connect(lambda _index: chosen(str(box.currentData())))
        caption.setBuddy(box)
        self._layout.addWidget(caption)
        self._layout.addWidget(box)

    def _add_field(self, name: str, words: str) -> QLineEdit:
        made, caption = QLineEdit(getattr(self._registration, name)), label(tr(f"mailboxes.{words}"))
        made.setAccessibleName(tr(f"mailboxes.{words}"))
        made.textChanged.connect(lambda text: self._typed(name, text))
        made.returnPressed.connect(self._entered)
        made.setCursorPosition(0)
        caption.setBuddy(made)
        self._layout.addWidget(caption)
        self._layout.addWidget(made)
        return made

    def _typed(self, name: str, text: str) -> None:
        self._registration = self._registration.model_copy(update={name: text.strip()})
        self._changed(self._registration)
