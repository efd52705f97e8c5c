"""The tables of the mailboxes: where mail is read, what each check found, and the letters on their way out."""

from __future__ import annotations

from sqlalchemy import BigInteger
from sqlalchemy import ForeignKey
from sqlalchemy import Index
from sqlalchemy.orm import Mapped
from sqlalchemy.orm import mapped_column

from core.store.types import Bytes
from core.store.types import Code
from core.store.types import Data
from core.store.types import Identifier
from core.store.types import Moment
from core.store.types import Table
from core.store.types import Words


class MailboxRow(Table):
    """A mailbox of a company. `incoming` and `outgoing` hold host, port, security and user name; the secret lies in the key store under `key_name`.

    `uid_validity` and `next_uid` say how far the mailbox has been read (RFC 3501, 2.3.1.1), `highest_modseq` how many changes the server had counted
    when it was last read whole (RFC 7162; None where it does not say so).
    """

    __tablename__ = "mailboxes"
    id: Mapped[Identifier]
    company: Mapped[Code]
    address: Mapped[Words]
    folder: Mapped[Words]
    incoming: Mapped[Data]
    outgoing: Mapped[Data | None]
    sent_folder: Mapped[Words | None]
    sign_in: Mapped[Code]
    key_name: Mapped[Code]
    added_at: Mapped[Moment]
    removed_at: Mapped[Moment | None]
    uid_validity: Mapped[int | None]
    next_uid: Mapped[int]
    highest_modseq: Mapped[int | None] = mapped_column(BigInteger)
    version: Mapped[int] = mapped_column()
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012  SQLAlchemy reads this mapping from the class


class MailCheckRow(Table):
    """One check of a mailbox. `outcome` is done, stopped, or the code of a failure with its values in `details`; `counts`: messages on the server by state."""

    __tablename__ = "mail_checks"
    id: Mapped[Identifier]
    mailbox_id: Mapped[int] = mapped_column(ForeignKey("mailboxes.id"))
    begun_at: Mapped[Moment]
    ended_at: Mapped[Moment]
    outcome: Mapped[Code]
    details: Mapped[Data]
    on_server: Mapped[int | None]
    taken_in: Mapped[int]
    counts: Mapped[Data]
    __table_args__ = (Index("ix_mail_checks_mailbox_id", "mailbox_id", "ended_at"),)


class OutboxRow(Table):
    """A mail on its way out: recipient, words and attachments are frozen in `raw`; nothing of them changes after the click.

    `state` is waiting, sending, sent, unknown, refused or taken_back. `seen_in_sent`: whether the Sent folder has it, None where nobody looked.
    Whoever brings back an older copy of the store must make `waiting` and `sending` of it `unknown` before anything is sent: they may have left since.
    """

    __tablename__ = "outbox"
    id: Mapped[Identifier]
    mailbox_id: Mapped[int] = mapped_column(ForeignKey("mailboxes.id"))
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"), index=True)
    letter_id: Mapped[int | None] = mapped_column(ForeignKey("letters.id"), index=True)
    recipient: Mapped[Words]
    subject: Mapped[Words]
    message_id: Mapped[Words] = mapped_column(unique=True)
    raw: Mapped[Bytes]
    sha256: Mapped[Code]
    queued_at: Mapped[Moment]
    not_before: Mapped[Moment]
    state: Mapped[Code] = mapped_column(index=True)
    tries: Mapped[int]
    began_at: Mapped[Moment | None]
    ended_at: Mapped[Moment | None]
    reply: Mapped[Words | None]
    seen_in_sent: Mapped[bool | None]
    version: Mapped[int] = mapped_column()
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012  SQLAlchemy reads this mapping from the class
