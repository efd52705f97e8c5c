"""The tables of the desk: mail, cases, and what was done in them."""

from __future__ import annotations

from sqlalchemy import Computed
from sqlalchemy import ForeignKey
from sqlalchemy import Index
from sqlalchemy import String
from sqlalchemy import UniqueConstraint
from sqlalchemy import literal_column
from sqlalchemy.orm import Mapped
from sqlalchemy.orm import mapped_column

from core.store.mailbox_tables import MailboxRow
from core.store.types import Bytes
from core.store.types import Code
from core.store.types import Data
from core.store.types import Day
from core.store.types import Identifier
from core.store.types import Items
from core.store.types import Moment
from core.store.types import Table
from core.store.types import Words


class SettingRow(Table):
    """One setting of the desk, by name."""

    __tablename__ = "settings"
    name: Mapped[Code] = mapped_column(primary_key=True)
    value: Mapped[Data]


class RawMessageRow(Table):
    """The bytes of a message, before anybody read them."""

    __tablename__ = "raw_messages"
    sha256: Mapped[Code] = mapped_column(primary_key=True)
    raw: Mapped[Bytes]


class OccurrenceRow(Table):
    """One place where a message lay: every occurrence is kept, so that sums survive a second import.

    On a mail server `position` is the UID and `place` names mailbox and UIDVALIDITY; `gone_at`: since when the server has it no more.
    """

    __tablename__ = "occurrences"
    id: Mapped[Identifier]
    place: Mapped[Words]
    position: Mapped[int]
    sha256: Mapped[Code] = mapped_column(ForeignKey("raw_messages.sha256"), index=True)
    duplicate: Mapped[bool]
    seen_at: Mapped[Moment]
    mailbox_id: Mapped[int | None] = mapped_column(ForeignKey(MailboxRow.id))
    gone_at: Mapped[Moment | None]
    __table_args__ = (
        UniqueConstraint("place", "position", "sha256"),
        Index("ix_occurrences_mailbox", "mailbox_id", "place", "position", sqlite_where=literal_column("mailbox_id IS NOT NULL")),
    )


class CaseRow(Table):
    """One person, one company, one or more lines."""

    __tablename__ = "cases"
    id: Mapped[Identifier]
    number: Mapped[Code] = mapped_column(unique=True)
    company: Mapped[Code]
    person_name: Mapped[Words]
    person_address: Mapped[Words]
    regime: Mapped[Code]
    country: Mapped[Code]
    language: Mapped[Code]
    state: Mapped[Code] = mapped_column(index=True)
    received_at: Mapped[Moment]
    opened_at: Mapped[Moment]
    answered_at: Mapped[Moment | None]
    closed_at: Mapped[Moment | None]
    level: Mapped[int]
    steps: Mapped[Data]
    version: Mapped[int] = mapped_column()
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012  SQLAlchemy reads this mapping from the class


class LineRow(Table):
    """One kind inside a case, with its own clock and outcome."""

    __tablename__ = "lines"
    id: Mapped[Identifier]
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"), index=True)
    kind: Mapped[Code]
    ground_confirmed: Mapped[Day | None]
    due: Mapped[Day]
    safe_due: Mapped[Day]
    outcome: Mapped[Code | None]
    outcome_words: Mapped[Words | None]
    version: Mapped[int] = mapped_column()
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012  SQLAlchemy reads this mapping from the class


_PLACE = """CASE WHEN handled = 'case' THEN NULL WHEN handled = 'later' THEN 'later' WHEN handled = 'not_a_request' THEN 'other'
    WHEN handled IS NOT NULL THEN NULL WHEN state = 'request' THEN 'requests' WHEN state IN ('unsure', 'unreadable') THEN 'unsure'
    WHEN state = 'reply' THEN 'replies' WHEN state = 'ordinary' THEN 'other' END"""

_LINKED = """case_id IS NULL AND forgotten_at IS NULL AND automatic IS NULL AND (handled IS NULL OR handled = 'later') AND answers <> '[]'
    AND state IN ('request', 'unsure')"""


class MessageRow(Table):
    """One message as it was understood. `state` is what it is; `handled` and `later_until` stand beside it.

    `company`: of the mailbox that it came by. `sender_level` 0 or 1, its evidence and flags: who sent it (None: not looked at yet). `automatic`: a bounce
    or an absence notice, `letter_id` the letter that caused it. `answers`: the Message-IDs that it names as those before it. `forgotten_at`: since when only the digest of an ordinary message is kept.

    `place` is the part of the inbox that follows from them, apart from the clock: a message put off stays at `later` when its hour has come.
    """

    __tablename__ = "messages"
    id: Mapped[Identifier]
    sha256: Mapped[Code] = mapped_column(ForeignKey("raw_messages.sha256"), unique=True)
    state: Mapped[Code]
    handled: Mapped[Code | None]
    later_until: Mapped[Moment | None]
    case_id: Mapped[int | None] = mapped_column(ForeignKey("cases.id"), index=True)
    arrived_at: Mapped[Moment]
    stored_at: Mapped[Moment]
    message_id: Mapped[Words | None]
    sender_name: Mapped[Words]
    sender_address: Mapped[Words]
    subject: Mapped[Words]
    text: Mapped[Words]
    snippet: Mapped[Words]
    language: Mapped[Code]
    regime: Mapped[Code | None]
    kinds: Mapped[Items]
    score: Mapped[int]
    reasons: Mapped[Items]
    identifiers: Mapped[Data]
    notes: Mapped[Items]
    attachments: Mapped[Items]
    version: Mapped[int] = mapped_column()
    company: Mapped[Code | None]
    sender_level: Mapped[int | None]
    sender_evidence: Mapped[Items] = mapped_column(server_default=literal_column("'[]'"))
    sender_flags: Mapped[Items] = mapped_column(server_default=literal_column("'[]'"))
    answers: Mapped[Items] = mapped_column(server_default=literal_column("'[]'"))
    automatic: Mapped[Code | None]
    letter_id: Mapped[int | None] = mapped_column(ForeignKey("letters.id"))
    forgotten_at: Mapped[Moment | None]
    sampled_at: Mapped[Moment | None]
    place: Mapped[str | None] = mapped_column(String(64), Computed(_PLACE, persisted=False), deferred=True)
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012  SQLAlchemy reads this mapping from the class
    __table_args__ = (
        Index("ix_messages_place", "place", "arrived_at", "id"),
        Index("ix_messages_found", "id", "place", "arrived_at"),
        Index("ix_messages_later", "later_until", sqlite_where=literal_column("handled = 'later'")),
        Index("ix_messages_message_id", "message_id"),
        Index("ix_messages_sender_address", "sender_address"),
        Index("ix_messages_unread", "id", sqlite_where=literal_column("language = ''")),
        Index("ix_messages_linked", "sender_address", "arrived_at", sqlite_where=literal_column(_LINKED)),
    )


class TallyRow(Table):
    """A sum that triggers keep in the transaction of every change: messages by state and what became of them ('' for nothing yet), occurrences."""

    __tablename__ = "tallies"
    name: Mapped[Code] = mapped_column(primary_key=True)
    state: Mapped[Code] = mapped_column(primary_key=True)
    handled: Mapped[Code] = mapped_column(primary_key=True)
    number: Mapped[int]
    __table_args__ = ({"sqlite_with_rowid": False},)


class ContactRow(Table):
    """An address of the person that the company's own records held before the request, and since when."""

    __tablename__ = "contacts"
    id: Mapped[Identifier]
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"), index=True)
    address: Mapped[Words]
    known_since: Mapped[Day]
    account: Mapped[Words]
    source: Mapped[Code]
    found_at: Mapped[Moment]


class ChallengeRow(Table):
    """A one-time code that was asked of a contact; only its salted hash is kept."""

    __tablename__ = "challenges"
    id: Mapped[Identifier]
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"), index=True)
    contact: Mapped[Words]
    salt: Mapped[Bytes]
    code_hash: Mapped[Bytes]
    asked_at: Mapped[Moment]
    tries: Mapped[int]
    outcome: Mapped[Code | None]
    answered_at: Mapped[Moment | None]
    message_id: Mapped[int | None] = mapped_column(ForeignKey("messages.id"))


class ConfirmationRow(Table):
    """What the operator recorded about identity: a confirmation at the account (level 3), or a second person's exception."""

    __tablename__ = "confirmations"
    id: Mapped[Identifier]
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"), index=True)
    kind: Mapped[Code]
    words: Mapped[Words]
    second_person: Mapped[Words | None]
    at: Mapped[Moment]


class SearchRow(Table):
    """One search of the company's databases: what was found, where, and by which key."""

    __tablename__ = "searches"
    id: Mapped[Identifier]
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"), index=True)
    at: Mapped[Moment]
    identities: Mapped[Items]
    findings: Mapped[Data]
    counts: Mapped[Data]
    left_out: Mapped[Data]


class ErasureRow(Table):
    """A plan of erasure and what became of it: planned, intended, done or failed."""

    __tablename__ = "erasures"
    id: Mapped[Identifier]
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"), index=True)
    state: Mapped[Code]
    plan: Mapped[Data]
    digest: Mapped[Code]
    planned_at: Mapped[Moment]
    intended_at: Mapped[Moment | None]
    done_at: Mapped[Moment | None]
    proof: Mapped[Data | None]


class LetterRow(Table):
    """A letter as it was made; the bytes never change after that."""

    __tablename__ = "letters"
    id: Mapped[Identifier]
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"), index=True)
    name: Mapped[Code]
    language: Mapped[Code]
    recipient: Mapped[Words]
    message_id: Mapped[Words]
    pdf: Mapped[Bytes]
    sha256: Mapped[Code]
    made_at: Mapped[Moment]
    saved_as: Mapped[Words | None]
    sent_at: Mapped[Moment | None]


class ArchiveRow(Table):
    """A sealed archive that was made. The passphrase stands only here, inside the encrypted store, until the case is closed."""

    __tablename__ = "archives"
    id: Mapped[Identifier]
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"), index=True)
    path: Mapped[Words]
    sha256: Mapped[Code]
    size: Mapped[int]
    files: Mapped[int]
    made_at: Mapped[Moment]
    passphrase: Mapped[Words | None]


class NoteRow(Table):
    """An internal note. Never sent."""

    __tablename__ = "notes"
    id: Mapped[Identifier]
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"), index=True)
    at: Mapped[Moment]
    author: Mapped[Words]
    words: Mapped[Words]


class AuditRow(Table):
    """One entry of the trail. The database refuses to change or remove it."""

    __tablename__ = "audit_entries"
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[Moment]
    actor: Mapped[Words]
    act: Mapped[Code]
    case_number: Mapped[Code | None] = mapped_column(index=True)
    details: Mapped[Data]
    previous: Mapped[Bytes]
    mac: Mapped[Bytes]


class AuditHeadRow(Table):
    """The keyed end of the trail: always one row."""

    __tablename__ = "audit_head"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    number: Mapped[int]
    mac: Mapped[Bytes]
    seal: Mapped[Bytes]
