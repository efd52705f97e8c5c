"""Which conversation a message belongs to: by the mail that it answers, else by a case's number. To belong somewhere gives a message no trust (SECURITY A6).

The mail that it answers may be a letter of ours, or any message that stands in a case already: the person's own earlier mail, or another reply.
"""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field
from itertools import islice
from typing import Any

from sqlalchemy import Select
from sqlalchemy import func
from sqlalchemy import select
from sqlalchemy.orm import Session

from core.mail.automatic import Automatic
from core.mail.message import Message
from core.services.reading_mail import Reading
from core.services.thread_linking import Linked
from core.services.thread_linking import asks
from core.services.thread_linking import links_in_cases
from core.services.thread_linking import proves
from core.store.mailbox_tables import OutboxRow
from core.store.tables import CaseRow
from core.store.tables import LetterRow
from core.store.tables import MessageRow

CASE_NUMBER = "case_number"
MOST_NUMBERS = 20
_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Place:
    """Where a message belongs. `ours`: it answers a letter, whose Message-ID nobody guesses; `letter` is that letter, None where it is not kept."""

    case_id: int
    ours: bool = False
    letter: int | None = None


@dataclass(slots=True)
class Threads:
    """What is known of the mail that a batch answers: by Message-ID, by the number of a case, and by what the same sender's mail in a case answers too."""

    by_id: dict[str, Place] = field(default_factory=dict)
    by_number: dict[str, int] = field(default_factory=dict)
    by_link: dict[tuple[str, str], Linked] = field(default_factory=dict)

    def place_of(self, session: Session, reading: Reading) -> Place | None:
        """Where `reading` belongs, None where it begins something. What answers a letter belongs to the letter, whatever else it names."""
        found = [self.by_id[name] for name in named_by(reading) if name in self.by_id]
        place = next((one for one in found if one.ours), None) or next(iter(found), None)
        if place is None:
            numbers = numbers_in(reading)
            place = next((Place(self.by_number[number]) for number in numbers if number in self.by_number), None) or self._linked(session, reading)
        if place is None or place.letter is not None or reading.automatic is None:
            return place
        letter = _letter_to(session, place.case_id, reading.automatic, reading.message)
        return Place(place.case_id, place.ours, letter)

    def _linked(self, session: Session, reading: Reading) -> Place | None:
        """The open case in which the same sender answers the same mail that nobody here has seen."""
        if not (self.by_link and asks(reading) and reading.message.sender):
            return None
        sender = reading.message.sender.address.casefold()
        found = [self.by_link[sender, name] for name in reading.message.answers if (sender, name) in self.by_link]
        sure = [one for one in found if one.proved]
        may = sure or ([] if found and proves(session, reading) else found)
        return Place(may[0].case_id) if may else None

    def add(self, reading: Reading, case_id: int) -> None:
        """What answers this message from now on belongs to the case as well."""
        if reading.message.message_id:
            self.by_id.setdefault(reading.message.message_id, Place(case_id))


def find_threads(session: Session, readings: Sequence[Reading]) -> Threads:
    """What `readings` name, as far as it exists: a few questions for all of them."""
    names = {name for one in readings for name in named_by(one)}
    numbers = {number for one in readings for number in numbers_in(one)}
    threads = Threads()
    written = select(MessageRow.message_id, MessageRow.case_id).where(MessageRow.case_id.is_not(None)).order_by(MessageRow.id)
    for message_id, case_id in _ask(session, written, MessageRow.message_id, names):
        threads.by_id.setdefault(message_id, Place(case_id))
    sent = select(OutboxRow.message_id, OutboxRow.case_id, OutboxRow.letter_id)
    made = select(LetterRow.message_id, LetterRow.case_id, LetterRow.id)
    for query, column in ((sent, OutboxRow.message_id), (made, LetterRow.message_id)):
        for message_id, case_id, letter in _ask(session, query, column, names):
            threads.by_id[message_id] = Place(case_id, ours=True, letter=letter)
    threads.by_link = links_in_cases(session, readings)
    threads.by_number = dict(_ask(session, select(CaseRow.number, CaseRow.id), CaseRow.number, numbers))
    return threads


def named_by(reading: Reading) -> list[str]:
    """The Message-IDs that a message answers, the nearest first; of a machine's notice also those of the mail that it returns."""
    returned = reading.automatic.message_ids if reading.automatic else ()
    return list(dict.fromkeys((*reading.message.answers, *filter(None, returned))))


def numbers_in(reading: Reading) -> tuple[str, ...]:
    """The numbers of cases that a message names, in order."""
    return tuple(reading.verdict.identifiers.get(CASE_NUMBER, ())[:MOST_NUMBERS])


def _ask(session: Session, query: Select[*tuple[Any, ...]], column: Any, values: Iterable[str]) -> Iterator[Any]:
    waiting = iter(sorted(values))
    while some := list(islice(waiting, _AT_ONCE)):
        yield from session.execute(query.where(column.in_(some)))


def _letter_to(session: Session, case_id: int, automatic: Automatic, message: Message) -> int | None:
    """The newest letter of the case to whom a machine's notice is about, or comes from."""
    addresses = {address.casefold() for address in (automatic.recipient, message.sender.address if message.sender else "") if address}
    newest = select(LetterRow.id).where(LetterRow.case_id == case_id, func.lower(LetterRow.recipient).in_(addresses)).order_by(LetterRow.id.desc())
    return session.scalar(newest.limit(1)) if addresses else None
