"""What is looked up to find out which mails are one conversation, each thing once, however many mails of a list belong together."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.orm import load_only

from core.mail.message import LAST_NAMED
from core.mail.message import Message
from core.mail.senders.results import read_results
from core.services.due_if_opened import chosen_company
from core.services.mail_headers import headers_of_all
from core.services.thread_linking import linked_waiting
from core.store.tables import MessageRow

MOST_LINKED = 20  # headers read of the mails that answer the same as one does, the oldest
_LOOKED_AT = (
    *(MessageRow.id, MessageRow.sha256, MessageRow.subject, MessageRow.arrived_at, MessageRow.sender_address, MessageRow.automatic),
    *(MessageRow.state, MessageRow.handled, MessageRow.later_until, MessageRow.kinds, MessageRow.regime, MessageRow.language),
)


class Heard(NamedTuple):
    """What the headers of a mail say; `proved`: our server confirmed its sender."""

    message: Message
    proved: bool


@dataclass(slots=True)
class Lookups:
    """What is known so far, good for as long as `session` reads."""

    session: Session
    _server: str | None = None
    _heard: dict[int, Heard] = field(default_factory=dict)
    _named: dict[tuple[str, ...], Sequence[MessageRow]] = field(default_factory=dict)
    _linked: dict[tuple[str, tuple[str, ...]], Sequence[MessageRow]] = field(default_factory=dict)

    def hear(self, row: MessageRow) -> Heard:
        """The headers of `row`."""
        self.hear_all([row])
        return self._heard[row.id]

    def hear_all(self, rows: Iterable[MessageRow]) -> None:
        """Read the headers of `rows` that were not read yet, in one question."""
        new = {row.sha256: row for row in rows if row.id not in self._heard}
        if self._server is None:
            self._server = chosen_company(self.session).authserv_id
        for sha256, message in headers_of_all(self.session, list(new)):
            row = new[sha256]
            proved = read_results(message.authentication_results, self._server, row.sender_address).aligned is not None
            self._heard[row.id] = Heard(message, proved)

    def named_in(self, message: Message) -> Sequence[MessageRow]:
        """What a mail names and lies in the inbox without a case, the oldest first."""
        if message.answers not in self._named:
            self._named[message.answers] = named_in(self.session, message)
        return self._named[message.answers]

    def linked_with(self, row: MessageRow, message: Message) -> Sequence[MessageRow]:
        """What waits of the sender of `row` and answers the same unseen mail, the oldest first, with `row` itself; their headers are read."""
        key = (row.sender_address, message.answers)
        if key not in self._linked:
            found = linked_waiting(self.session, row.sender_address, message.answers)[:MOST_LINKED]
            asked = select(MessageRow).where(MessageRow.id.in_(found)).options(load_only(*_LOOKED_AT, raiseload=True))
            self._linked[key] = self.session.scalars(asked.order_by(MessageRow.arrived_at, MessageRow.id)).all() if found else []
            self.hear_all(self._linked[key])
        return self._linked[key]


def named_in(session: Session, message: Message) -> Sequence[MessageRow]:
    """What a mail names and lies in the inbox without a case, the oldest first."""
    if not message.answers:
        return []
    asked = select(MessageRow).where(MessageRow.message_id.in_(message.answers), MessageRow.case_id.is_(None), MessageRow.forgotten_at.is_(None))
    asked = asked.where(MessageRow.place.is_not(None)).options(load_only(*_LOOKED_AT, raiseload=True))
    return session.scalars(asked.order_by(MessageRow.arrived_at, MessageRow.id).limit(LAST_NAMED)).all()
