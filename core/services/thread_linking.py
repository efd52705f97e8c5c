"""Mails of one sender that answer the same mail which the desk does not have: a conversation whose beginning nobody here has seen.

Who knows a Message-ID can name it, and thousands do where a list gave it: it binds nobody's mail but the same sender's, and a mail whose sender our server
did not confirm never binds one whose sender it confirmed. Only mail that asks for something is bound. What the desk has, and whoever decided about it,
speaks for itself: it is no link.
"""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Any
from typing import TypeVar

from sqlalchemy import BindParameter
from sqlalchemy import ColumnElement
from sqlalchemy import CompoundSelect
from sqlalchemy import Integer
from sqlalchemy import Select
from sqlalchemy import and_
from sqlalchemy import bindparam
from sqlalchemy import literal_column
from sqlalchemy import or_
from sqlalchemy import select
from sqlalchemy import union
from sqlalchemy.orm import Session
from sqlalchemy.orm import aliased
from sqlalchemy.orm import load_only

from core.mail.senders.results import read_results
from core.services.due_if_opened import chosen_company
from core.services.mail_headers import headers_of
from core.services.reading_mail import DECIDED_BY_PEOPLE
from core.services.reading_mail import Reading
from core.store.mailbox_tables import OutboxRow
from core.store.tables import CaseRow
from core.store.tables import LetterRow
from core.store.tables import MessageRow
from core.words import CaseState

MOST_LOOKED_AT = 200  # waiting mails of one sender, the newest: who has more of them has the rest looked at for themselves
MOST_IN_CASES = 500  # messages of some open cases of a batch's senders, the oldest
_AT_ONCE = 200
_LOOKED_AT = (MessageRow.id, MessageRow.sha256, MessageRow.case_id, MessageRow.sender_address, MessageRow.answers, MessageRow.version)
_Value = TypeVar("_Value", int, str)


@dataclass(frozen=True, slots=True)
class Linked:
    """The case that a sender's mail belongs to by what it names; `proved`: our server confirmed the sender of the one that stands in the case."""

    case_id: int
    proved: bool


def spellings(addresses: Iterable[str]) -> list[str]:
    """How an address may stand in the store, as far as an index finds it: as it is written, and small."""
    return sorted({spelling for one in addresses if one for spelling in (one, one.casefold())})


def unseen_in(session: Session, sender: str, names: Iterable[str]) -> frozenset[str]:
    """Those of the Message-IDs `names` that are neither `sender`'s own mail here, nor stand in a case, nor are a letter of ours.

    `names` are those of one mail.
    """
    asked = frozenset(names)
    return asked - frozenset(session.scalars(_SEEN, {"names": sorted(asked), "spellings": spellings([sender])})) if asked else asked


def linked_waiting(session: Session, sender: str, names: Iterable[str]) -> list[int]:
    """The ids of the waiting mails of `sender` that ask for something and name one of `names` that nobody here has seen, the oldest first."""
    found = _newest_of(session, [sender])
    unseen = unseen_in(session, sender, frozenset(names) & {name for _, _, answers in found for name in answers})
    return [message for _, message, answers in found if not unseen.isdisjoint(answers)]


def _may_be_linked(row: type[MessageRow]) -> ColumnElement[bool]:
    """What waits, asks for something and names what came before: word for word what the index of it says, else it is not used."""
    asking = row.state.in_([literal_column("'request'"), literal_column("'unsure'")])
    undecided = or_(row.handled.is_(None), row.handled == literal_column("'later'"))
    waiting = (row.case_id.is_(None), row.forgotten_at.is_(None), row.automatic.is_(None), undecided)
    return and_(*waiting, row.answers != literal_column("'[]'"), asking)


def _seen() -> CompoundSelect[Any]:
    """The question of `unseen_in`, made once: to make it takes longer than to answer it."""
    names: BindParameter[Sequence[str]] = bindparam("names", expanding=True)
    own = MessageRow.sender_address.in_(bindparam("spellings", expanding=True))
    here = select(MessageRow.message_id).where(MessageRow.message_id.in_(names), or_(own, MessageRow.case_id.is_not(None)))
    letters, sent = (select(row.message_id).where(row.message_id.in_(names)) for row in (LetterRow, OutboxRow))
    return union(here, letters, sent)


def _newest() -> Select[datetime, int, list[Any]]:
    """When each of the newest waiting mails under one spelling came, its id, and what it names: the index gives them in their order."""
    asked = select(MessageRow.arrived_at, MessageRow.id, MessageRow.answers)
    asked = asked.where(MessageRow.sender_address == bindparam("spelling"), _may_be_linked(MessageRow))
    return asked.order_by(MessageRow.arrived_at.desc(), MessageRow.id.desc()).limit(bindparam("most", type_=Integer))


def _not_alone() -> Select[int, str, list[Any]]:
    """Some messages and what they name, where more of their sender waits."""
    other = aliased(MessageRow)
    another = select(other.id).where(other.sender_address == MessageRow.sender_address, other.id != MessageRow.id, _may_be_linked(other)).exists()
    asked = select(MessageRow.id, MessageRow.sender_address, MessageRow.answers)
    return asked.where(MessageRow.id.in_(bindparam("messages", expanding=True)), another)


_SEEN, NEWEST, _NOT_ALONE = _seen(), _newest(), _not_alone()


def _newest_of(session: Session, senders: Iterable[str]) -> list[tuple[datetime, int, Sequence[str]]]:
    """(when it came, id, what it names) of the newest waiting mails of each of `senders`, the oldest first."""
    asked = [session.execute(NEWEST, {"spelling": spelling, "most": MOST_LOOKED_AT}) for spelling in spellings(senders)]
    return sorted(((at, message, answers) for rows in asked for at, message, answers in rows), key=lambda one: (one[0], one[1]))


def linked_of(session: Session, messages: Sequence[int]) -> frozenset[int]:
    """Those of `messages` that name the same as another waiting mail of their sender: by what the store keeps of each, no headers are read."""
    rows = session.execute(_NOT_ALONE, {"messages": messages}).all() if messages else []
    by_name: dict[str, set[int]] = {}
    for _, message, answers in _newest_of(session, (row.sender_address for row in rows)):
        for name in answers:
            by_name.setdefault(name, set()).add(message)
    return frozenset(row.id for row in rows if any(by_name.get(name, set()) - {row.id} for name in row.answers))


def asks(reading: Reading) -> bool:
    """Whether it can be bound: a person wrote it, who asks for something or may do so, and names what came before."""
    return reading.automatic is None and reading.state in DECIDED_BY_PEOPLE and bool(reading.message.answers and reading.message.sender)


def proves(session: Session, reading: Reading) -> bool:
    """Whether our server confirmed its sender."""
    address = reading.message.sender.address if reading.message.sender else ""
    return read_results(reading.message.authentication_results, chosen_company(session).authserv_id, address).aligned is not None


def links_in_cases(session: Session, readings: Sequence[Reading]) -> dict[tuple[str, str], Linked]:
    """(sender, Message-ID that nobody here has seen) → the open case in which a mail of that sender names it, of those that `readings` name."""
    asking = [(one.message.sender.address, one.message.answers) for one in readings if asks(one) and one.message.sender]
    named = {(sender.casefold(), name) for sender, answers in asking for name in answers}
    found: dict[tuple[str, str], Linked] = {}
    server = chosen_company(session).authserv_id if named else ""
    for row in _in_open_cases(session, spellings({sender for sender, _ in asking})):
        sender = row.sender_address.casefold()
        shared = [name for name in row.answers if (sender, name) in named]
        links = [(sender, name) for name in unseen_in(session, row.sender_address, shared)] if shared else []
        proved = bool(links) and read_results(headers_of(session, row).authentication_results, server, row.sender_address).aligned is not None
        for link in links:
            if row.case_id is not None and (link not in found or (proved and not found[link].proved)):
                found[link] = Linked(row.case_id, proved)
    return found


def _in_open_cases(session: Session, senders: Sequence[str]) -> Iterator[MessageRow]:
    """What the persons of the open cases wrote themselves and what names something, the oldest first. Cases are asked first: one sender writes very much."""
    for some in _parts(senders):
        cases = list(session.scalars(select(CaseRow.id).where(CaseRow.person_address.in_(some), CaseRow.state != CaseState.CLOSED)))
        for few in _parts(cases):
            theirs = select(MessageRow).where(MessageRow.case_id.in_(few), MessageRow.sender_address.in_(some), MessageRow.automatic.is_(None))
            yield from session.scalars(theirs.options(load_only(*_LOOKED_AT)).order_by(MessageRow.id).limit(MOST_IN_CASES))


def _parts(values: Iterable[_Value]) -> Iterator[list[_Value]]:
    left = iter(sorted(values))
    while some := list(islice(left, _AT_ONCE)):
        yield some
