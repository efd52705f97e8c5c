"""The inbox: lists of messages by what they are, and one message with its marked reasons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement
from sqlalchemy import Row
from sqlalchemy import and_
from sqlalchemy import or_
from sqlalchemy import select
from sqlalchemy import text
from sqlalchemy.orm import Session

from core.companies.profile import CompanyProfile
from core.folding import fold
from core.mail.message import Message
from core.mail.reading import read_headers
from core.services.build import Desk
from core.services.due_if_opened import chosen_company
from core.services.due_if_opened import due_if_opened
from core.services.failures import NoSuchMessageError
from core.store.tables import CaseRow
from core.store.tables import MessageRow
from core.store.tables import RawMessageRow
from core.store.tables import TallyRow
from core.words import Kind
from core.words import MessageState
from core.words import Regime


class Split(StrEnum):
    """The parts of the inbox."""

    REQUESTS = "requests"
    UNSURE = "unsure"
    REPLIES = "replies"
    OTHER = "other"
    LATER = "later"


class Handled(StrEnum):
    """What became of a message."""

    CASE = "case"
    NOT_A_REQUEST = "not_a_request"
    LATER = "later"


_SPLITS: dict[str, Split] = {
    MessageState.REQUEST: Split.REQUESTS,
    MessageState.UNSURE: Split.UNSURE,
    MessageState.UNREADABLE: Split.UNSURE,
    MessageState.REPLY: Split.REPLIES,
}


LINE_COLUMNS = (
    MessageRow.id,
    MessageRow.regime,
    MessageRow.state,
    MessageRow.kinds,
    MessageRow.sender_name,
    MessageRow.sender_address,
    MessageRow.subject,
    MessageRow.snippet,
    MessageRow.arrived_at,
    MessageRow.language,
    MessageRow.case_id,
    MessageRow.forgotten_at,
)


@dataclass(frozen=True, slots=True)
class MessageLine:
    """One row of a list. `at` is aware; `sure` tells whether triage had no doubt; `due`: by when it would be due if a case were opened from it.

    `forgotten`: nothing but the digest of an ordinary message is kept.
    """

    id: int
    state: MessageState
    kinds: tuple[Kind, ...]
    sender: str
    subject: str
    snippet: str
    at: datetime
    language: str
    sure: bool
    case: str | None
    due: date | None = None
    forgotten: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the text that made triage think so; offsets in `MessageView.text`."""

    start: int
    end: int
    kind: Kind | None


@dataclass(frozen=True, slots=True)
class MessageView:
    """One message in full. `text` is plain: subject and body are apart."""

    line: MessageLine
    sender_name: str
    sender_address: str
    to: tuple[str, ...]
    text: str
    marks: tuple[Mark, ...]
    reasons: tuple[tuple[Kind | None, str, int], ...]
    regime: Regime | None
    identifiers: tuple[tuple[str, tuple[str, ...]], ...]
    attachments: tuple[tuple[str, str, int], ...]
    notes: tuple[str, ...]
    handled: Handled | None


@dataclass(frozen=True, slots=True)
class Totals:
    """Every message that was seen, by what it is; `seen` is their sum. `waiting` counts what waits in each split."""

    seen: int
    states: tuple[tuple[MessageState, int], ...]
    waiting: tuple[tuple[Split, int], ...]


def count_messages(desk: Desk) -> Totals:
    """The numbers of the status bar and the splits: sums that the store keeps, and a look at the messages that were put off."""
    now = desk.clock()
    with desk.store.reading() as session:
        return read_totals(session, now)


def read_totals(session: Session, now: datetime) -> Totals:
    """What `count_messages` gives, in a session that is open."""
    tallies = session.execute(select(TallyRow.name, TallyRow.state, TallyRow.handled, TallyRow.number)).all()
    groups = [(state, handled or None, number) for name, state, handled, number in tallies if name == "messages"]
    later = session.execute(select(MessageRow.state, MessageRow.later_until).where(MessageRow.handled == Handled.LATER)).all()
    by_state: Counter[str] = Counter()
    for state, _, number in groups:
        by_state[state] += number
    occurrences = {state: number for name, state, _, number in tallies if name == "occurrences"}
    by_state[MessageState.DUPLICATE] = occurrences.get(MessageState.DUPLICATE, 0)
    waiting = _waiting(groups, [(state, until is not None and until > now) for state, until in later])
    states = tuple((state, by_state[state]) for state in MessageState)
    return Totals(sum(occurrences.values()), states, tuple((split, waiting[split]) for split in Split))


def list_messages(desk: Desk, *, split: Split, words: str = "", limit: int = 500, offset: int = 0) -> tuple[MessageLine, ...]:
    """The messages of one split, newest first. `words` finds messages by the beginnings of words in subject, sender and text."""
    query = select(*LINE_COLUMNS).where(or_(*belongs(split, desk.clock()))).order_by(MessageRow.arrived_at.desc(), MessageRow.id.desc())
    if words.strip():
        found = text("id IN (SELECT rowid FROM messages_fts WHERE messages_fts MATCH :words)").bindparams(words=search_expression(words))
        query = query.where(found)
    with desk.store.reading() as session:
        return lines_of(session, session.execute(query.limit(limit).offset(offset)).all())


def search_expression(words: str) -> str:
    """The full-text expression for words typed by a person: every word by its beginning, folded as the index is, nothing of it an operator."""
    plain = words.replace("\0", " ").encode("utf-8", "replace").decode("utf-8")  # FTS5 ends at NUL, and half a character cannot be bound
    return " ".join('"' + word.replace('"', '""') + '"*' for word in fold(plain).split()) or '""'


def show_message(desk: Desk, *, message: int) -> MessageView:
    """One message. Raises NoSuchMessageError."""
    with desk.store.reading() as session:
        row = message_row(session, message)
        numbers = dict(session.execute(select(CaseRow.id, CaseRow.number).where(CaseRow.id == row.case_id)).all())
        return _view(row, numbers, read_headers(session.get_one(RawMessageRow, row.sha256).raw))


def raw_bytes(desk: Desk, *, message: int) -> bytes:
    """The message as it came, byte for byte. Raises NoSuchMessageError."""
    with desk.store.reading() as session:
        return session.get_one(RawMessageRow, message_row(session, message).sha256).raw


def _waiting(groups: Sequence[tuple[str, str | None, int]], later: Sequence[tuple[str, bool]]) -> Counter[Split]:
    """What `belongs` says, from sums alone: no message has to be read for them. `later`: (state, still put off)."""
    waiting: Counter[Split] = Counter()
    for state, handled, count in groups:
        if handled is None:
            waiting[_SPLITS.get(state, Split.OTHER)] += count
        elif handled == Handled.NOT_A_REQUEST:
            waiting[Split.OTHER] += count
    waiting.update(Split.LATER if still else _SPLITS.get(state, Split.OTHER) for state, still in later)
    return waiting


def belongs(split: Split, now: datetime) -> tuple[ColumnElement[bool], ...]:
    """What lies in a split, as conditions that exclude each other: what has its place there, and what was put off and has come back."""
    put_off = MessageRow.place == Split.LATER
    if split is Split.LATER:
        return (and_(put_off, MessageRow.handled == Handled.LATER, MessageRow.later_until > now),)
    states = states_of(split)
    came_back = and_(put_off, MessageRow.handled == Handled.LATER, MessageRow.later_until <= now, MessageRow.state.in_(states))
    return MessageRow.place == split, came_back


def states_of(split: Split) -> list[MessageState]:
    """What a message is that waits in a split."""
    return [state for state in MessageState if _SPLITS.get(state, Split.OTHER) is split]


def message_row(session: Session, message: int) -> MessageRow:
    """The row of a message. Raises NoSuchMessageError."""
    row = session.get(MessageRow, message)
    if row is None:
        raise NoSuchMessageError(message=message)
    return row


def lines_of(session: Session, rows: Sequence[Row[*tuple[Any, ...]]]) -> tuple[MessageLine, ...]:
    """Rows of LINE_COLUMNS as lines, in their order."""
    wanted = {row.case_id for row in rows if row.case_id}
    numbers = dict(session.execute(select(CaseRow.id, CaseRow.number).where(CaseRow.id.in_(wanted))).all()) if wanted else {}
    profile = chosen_company(session) if rows else None
    return tuple(_line(row, numbers, profile) for row in rows)


def _line(row: Any, numbers: Mapping[int, str], profile: CompanyProfile | None = None) -> MessageLine:
    kinds = tuple(Kind(kind) for kind in row.kinds)
    opens = profile is not None and bool(kinds) and row.state in {MessageState.REQUEST, MessageState.UNSURE} and row.case_id is None
    return MessageLine(
        id=row.id,
        state=MessageState(row.state),
        kinds=kinds,
        sender=row.sender_name or row.sender_address,
        subject=row.subject,
        snippet=row.snippet,
        at=row.arrived_at,
        language=row.language,
        sure=row.state == MessageState.REQUEST,
        case=numbers.get(row.case_id or 0),
        due=due_if_opened(profile, regime=row.regime, kind=kinds[0], arrived_at=row.arrived_at) if opens and profile is not None else None,
        forgotten=row.forgotten_at is not None,
    )


def _view(row: MessageRow, numbers: dict[int, str], message: Message) -> MessageView:
    shift = len(row.subject) + 2  # triage reads the subject, a blank line, the text
    reasons = [(Kind(kind) if kind else None, phrase, weight, start - shift, end - shift) for kind, phrase, weight, start, end in row.reasons]
    return MessageView(
        line=_line(row, numbers),
        sender_name=row.sender_name,
        sender_address=row.sender_address,
        to=tuple(address.address for address in message.to),
        text=row.text,
        marks=tuple(Mark(start, end, kind) for kind, _, weight, start, end in reasons if start >= 0 and weight > 0),
        reasons=tuple((kind, phrase, weight) for kind, phrase, weight, _, _ in reasons),
        regime=Regime(row.regime) if row.regime else None,
        identifiers=tuple((name, tuple(values)) for name, values in row.identifiers.items()),
        attachments=tuple((name, media_type, size) for name, media_type, size, *_ in row.attachments),
        notes=tuple(row.notes),
        handled=Handled(row.handled) if row.handled else None,
    )
