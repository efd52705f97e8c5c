"""The mail that a request began with: whichever mail of a conversation a case is opened from, one case comes of it, and its clock starts there.

The law counts from when the request was made, so the beginning is the first waiting mail that is a request or may be one: a plain question before it
starts no clock. What was decided about stays decided, and nobody's mail but the sender's own is taken in.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from core.mail.message import Message
from core.services.inbox import Handled
from core.services.thread_lookups import Lookups
from core.store.tables import MessageRow
from core.words import Kind
from core.words import MessageState

LONGEST_WALK = 10  # mails from one to those that it answers: who names more of them leaves the rest out
_ASKS = frozenset({MessageState.REQUEST, MessageState.UNSURE})


@dataclass(frozen=True, slots=True)
class Beginning:
    """The first request of a conversation, which is another mail than the one that is looked at.

    `at` (aware): when the first of the two came; `kinds`: what the mails of the conversation ask for up to the one that is looked at, the first one's
    first. `regime` and `language` are codes, as in its row.
    """

    message: int
    at: datetime
    kinds: tuple[Kind, ...]
    regime: str | None
    language: str


@dataclass(frozen=True, slots=True)
class First:
    """The first mail of a conversation, with the columns that are looked at, and all mails that ask and are as sure to be the sender's as it is.

    `doubted`: our server confirmed its sender, but not that of the mail that is looked at.
    """

    row: MessageRow
    asking: list[MessageRow]
    doubted: bool


def find_beginning(session: Session, row: MessageRow, now: datetime, known: Lookups | None = None) -> Beginning | None:
    """Where the request of `row` began, None where it begins with `row` itself. Header blocks are read, of LONGEST_WALK mails and `row`.

    A mail whose sender our server did not confirm does not go on with one whose sender it confirmed: anybody may have written it. A machine's notice
    goes on with no request. `known`: what was looked up for other mails in the same session.
    """
    first = find_first(session, row, now, known)
    if first is None or first.doubted:
        return None
    kinds = tuple(dict.fromkeys(Kind(kind) for one in (*first.asking, row) for kind in one.kinds))
    return Beginning(first.row.id, min(first.row.arrived_at, row.arrived_at), kinds, first.row.regime, first.row.language)


def find_first(session: Session, row: MessageRow, now: datetime, known: Lookups | None = None) -> First | None:
    """The first mail of the conversation that asks for something and waits, None where there is none before `row`."""
    if row.case_id is not None or row.automatic is not None or row.forgotten_at is not None or not sender_of(row):
        return None
    me, *read = _conversation(known or Lookups(session), row, now)
    may_begin = (one for one in read if _is_asking(one.row) and not (one.linked and _order(one.row) > _order(row)))
    asking = sorted(may_begin, key=lambda one: _order(one.row))
    if not asking:
        return None
    first = asking[0]
    as_sure = [one.row for one in asking if one.proved == first.proved or not (first.proved or one.linked)]
    return First(first.row, as_sure, doubted=first.proved and not me.proved)


def sender_of(row: MessageRow) -> str:
    """Whose mail it is: '' for nobody's."""
    return row.sender_address.casefold()


@dataclass(frozen=True, slots=True)
class _Member:
    """A mail of a conversation with its headers. `proved`: our server confirmed its sender.

    `linked`: it was found by an unseen mail that two of them answer. Such a one begins nothing for a mail that came before it.
    """

    row: MessageRow
    message: Message
    proved: bool
    linked: bool


def _conversation(known: Lookups, row: MessageRow, now: datetime) -> list[_Member]:
    """`row`, and the waiting mails of its sender that it names or that those name, or that answer the same mail as one of them that nobody here has seen."""
    found = [_Member(row, *known.hear(row), linked=False)]
    for one in found:  # grows while it is gone through
        here = [member.row for member in found]
        own = [named for named in known.named_in(one.message) if named not in here and sender_of(named) == sender_of(row) and _waits(named, now)]
        found += [_Member(named, *known.hear(named), linked=one.linked) for named in own[: LONGEST_WALK + 1 - len(found)]]
        if len(found) <= LONGEST_WALK and _is_asking(one.row):
            found += _linked_with(known, one, found, now)[: LONGEST_WALK + 1 - len(found)]
    return found


def _is_asking(row: MessageRow) -> bool:
    return row.state in _ASKS and row.automatic is None


def _order(row: MessageRow) -> tuple[datetime, int]:
    return row.arrived_at, row.id


def _linked_with(known: Lookups, one: _Member, found: list[_Member], now: datetime) -> list[_Member]:
    """What answers the same unseen mail as `one`: of a confirmed one only what is confirmed as well."""
    here = {member.row.id for member in found}
    rows = [row for row in known.linked_with(one.row, one.message) if row.id not in here and _waits(row, now)]
    members = [_Member(row, *known.hear(row), linked=True) for row in rows]
    return [member for member in members if member.proved or not one.proved]


def _waits(row: MessageRow, now: datetime) -> bool:
    """Nobody decided about it; what was put off waits again when its hour has come."""
    came_back = row.handled == Handled.LATER and row.later_until is not None and row.later_until <= now
    return row.handled is None or came_back
