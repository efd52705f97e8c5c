"""What an operator sees and does about a message that joined a case by itself: a machine's notice, a closed case taken up again, a wrong case."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace
from datetime import datetime

from sqlalchemy import func
from sqlalchemy import select
from sqlalchemy.orm import Session

from core.letters.facts import LetterName
from core.mail.automatic import AutomaticKind
from core.mail.automatic import recognise
from core.services.build import Desk
from core.services.case_reopening import is_untouched
from core.services.case_reopening import put_back
from core.services.case_reopening import reopened_by
from core.services.case_reopening import take_up_again
from core.services.case_rows import case_row
from core.services.changed import Changed
from core.services.changed import Shown
from core.services.failures import NoSuchMessageError
from core.services.failures import NotJoinedError
from core.services.inbox import Handled
from core.services.reading_lane import read_all
from core.services.reading_lane import read_one
from core.services.thread_waiting import Earlier
from core.services.thread_waiting import find_earlier
from core.services.trail_hash import TRAIL_HASH
from core.store.tables import AuditRow
from core.store.tables import CaseRow
from core.store.tables import LetterRow
from core.store.tables import MessageRow
from core.store.tables import RawMessageRow
from core.words import CaseState
from core.words import MessageState

LONGEST_NOTICE = 512 * 1024  # bytes: what a server says stands at the beginning, however long the mail is that it returns
_SEPARATED = "reply_separated"


@dataclass(frozen=True, slots=True)
class CausedBy:
    """The letter that a notice is about. `made_at` is aware; `sent` tells whether the desk has it as sent."""

    letter: int
    name: LetterName
    case: str
    recipient: str
    made_at: datetime
    sent: bool


@dataclass(frozen=True, slots=True)
class ThreadNote:
    """What is said over a message. `kind`: the machine's notice that it is, None where a person may have written it; `recipient` and `status` as it says.

    `caused_by`: the letter it is about; `other_recipient`: it names somebody else than that letter went to. `reopened`: the case that its arrival took up
    again and that can be closed again; `joined`: the case that it joined by itself and can be taken out of. '' for none. `earlier`: the mail that it
    belongs with as long as it has no case.
    """

    kind: AutomaticKind | None = None
    recipient: str = ""
    status: str = ""
    caused_by: CausedBy | None = None
    reopened: str = ""
    joined: str = ""
    earlier: Earlier | None = None

    @property
    def other_recipient(self) -> bool:
        """A notice about somebody else: forged, or the letter was sent on."""
        about = self.caused_by
        return about is not None and bool(self.recipient) and self.recipient.casefold() != about.recipient.casefold()


NOTHING = ThreadNote()


def read_thread_note(desk: Desk, *, message: int) -> ThreadNote:
    """What there is to say over a message. What took a case up again is told as a person's. Raises NoSuchMessageError."""
    now = desk.clock()
    with desk.store.reading() as session:
        row = _row(session, message)
        case = session.get(CaseRow, row.case_id) if row.case_id else None
        open_again = case is not None and reopened_by(case) == row.id and is_untouched(session, case)
        note = ThreadNote(
            kind=None if row.automatic is None or open_again else AutomaticKind(row.automatic),
            caused_by=_caused_by(session, row),
            reopened=case.number if case and open_again else "",
            joined=case.number if case and _joined_by_itself(row) else "",
            earlier=find_earlier(session, row, now),
        )
        if note.kind is None or row.forgotten_at is not None:
            return note
        raw = session.get_one(RawMessageRow, row.sha256).raw[:LONGEST_NOTICE]
    found = recognise(read_one(raw), raw)  # reading may take long: the store is not held for it
    return note if found is None else replace(note, recipient=found.recipient, status=found.status)


def separate_reply(desk: Desk, *, message: int) -> Changed:
    """The message does not belong to the case that it joined by itself: it is judged for itself, and a case that it had taken up again is closed again.

    Nothing is closed again in which anything was done since. Raises NoSuchMessageError, NotJoinedError.
    """
    with desk.store.reading() as session:
        row = _row(session, message)
        sha256, raw = row.sha256, session.get_one(RawMessageRow, row.sha256).raw
    (reading,) = read_all([(sha256, raw)])  # reading may take long: the store is not held for it
    with desk.store.unit_of_work(desk.operator) as work:
        row = _row(work.session, message)
        if not _joined_by_itself(row):
            raise NotJoinedError(message=message)
        case = work.session.get_one(CaseRow, row.case_id)
        closes = reopened_by(case) == row.id and is_untouched(work.session, case)
        if closes:
            put_back(work, case)
        row.case_id, row.state = None, reading.state.value
        work.record("reply_separated", at=desk.clock(), case=case.number, message=row.sha256[:TRAIL_HASH], closed_again=closes)
    return Changed(frozenset({Shown.MESSAGES, Shown.CASES}), case.number)


def join_again(desk: Desk, *, message: int, number: str) -> Changed:
    """Undo `separate_reply`. Raises NoSuchMessageError, NoSuchCaseError, and NotJoinedError where it was not just that case, or it was decided about since."""
    now = desk.clock()
    with desk.store.unit_of_work(desk.operator) as work:
        row, case = _row(work.session, message), case_row(work.session, number)
        entry = _last_separated(work.session, row)
        if row.case_id is not None or row.handled == Handled.CASE or entry is None or entry.case_number != number:
            raise NotJoinedError(message=message)
        row.case_id, row.state = case.id, MessageState.REPLY.value
        work.record("reply_joined", at=now, case=number, message=row.sha256[:TRAIL_HASH])
        if entry.details.get("closed_again") and case.state == CaseState.CLOSED:
            take_up_again(work, case, now, message=row.id)
            work.record("case_reopened", at=now, case=number, by_reply=True, message=row.sha256[:TRAIL_HASH])
    return Changed(frozenset({Shown.MESSAGES, Shown.CASES}), number)


def wake_again(desk: Desk, *, message: int) -> Changed:
    """Undo that a case was closed again which this reply had taken up. Raises NoSuchMessageError, NotJoinedError, MoveNotAllowedError."""
    now = desk.clock()
    with desk.store.unit_of_work(desk.operator) as work:
        row = _row(work.session, message)
        case = work.session.get(CaseRow, row.case_id) if row.case_id else None
        if case is None:
            raise NotJoinedError(message=message)
        take_up_again(work, case, now, message=row.id)
        work.record("case_reopened", at=now, case=case.number, by_reply=True, message=row.sha256[:TRAIL_HASH])
    return Changed(frozenset({Shown.MESSAGES, Shown.CASES}), case.number)


def _row(session: Session, message: int) -> MessageRow:
    row = session.get(MessageRow, message)
    if row is None:
        raise NoSuchMessageError(message=message)
    return row


def _joined_by_itself(row: MessageRow) -> bool:
    return row.state == MessageState.REPLY and row.case_id is not None and row.handled != Handled.CASE


def _caused_by(session: Session, row: MessageRow) -> CausedBy | None:
    letter = session.get(LetterRow, row.letter_id) if row.letter_id else None
    if letter is None:
        return None
    number = session.get_one(CaseRow, letter.case_id).number
    return CausedBy(letter.id, LetterName(letter.name), number, letter.recipient, letter.made_at, letter.sent_at is not None)


def _last_separated(session: Session, row: MessageRow) -> AuditRow | None:
    named = func.json_extract(AuditRow.details, "$.message") == row.sha256[:TRAIL_HASH]
    return session.scalar(select(AuditRow).where(AuditRow.act == _SEPARATED, named).order_by(AuditRow.number.desc()).limit(1))
