"""What was chosen so far on the pages of the first start. Going back loses nothing of it."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field
from pathlib import Path

from core.services.build import Desk
from core.services.desk_settings import company_choices
from core.services.first_start import FirstLook
from core.words import Language
from gui.mailboxes.draft import MailboxDraft


@dataclass(frozen=True)
class SetupChoices:
    """What a new desk is made with. `passphrase` is None where the key lies in the key store."""

    language: Language
    company: str
    passphrase: str | None


@dataclass
class Draft:
    """The choices, the desk once it was made, and what its first look has found.

    `by_mailbox`: the mail page asks for a mailbox instead of files; `asked_mailbox` is what was typed there so far, `mailbox` the one that was proved.
    """

    language: Language
    company: str = ""
    operator: str = ""
    by_passphrase: bool = False
    passphrase: str = ""
    again: str = ""
    mail: tuple[Path, ...] = ()
    database: Path | None = None
    desk: Desk | None = None
    read: tuple[Path, ...] = ()
    look: FirstLook | None = None
    by_mailbox: bool = False
    asked_mailbox: MailboxDraft | None = field(default=None, repr=False)
    mailbox: MailboxDraft | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        self.company = self.company or company_choices()[0][0]

    def choices(self) -> SetupChoices:
        """What a desk is made with now."""
        return SetupChoices(self.language, self.company, self.passphrase if self.by_passphrase else None)
