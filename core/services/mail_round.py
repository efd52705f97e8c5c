"""One reading of a mailbox: what the server holds is held against what the store has, and what is missing is taken in.

The mailbox is examined at most ROUNDS times, because it may change while it is read. A cut in between loses nothing: what came whole is kept.
"""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Iterator
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING

from sqlalchemy import func
from sqlalchemy import select
from sqlalchemy import update
from sqlalchemy.orm import Session

from core.adapters.imap import Fetched
from core.adapters.imap import FolderState
from core.adapters.imap import ImapMailbox
from core.errors import StoppedError
from core.mail import limits
from core.mail.failures import MailboxChangedError
from core.mail.failures import MailServerError
from core.services.build import Desk
from core.services.mail_places import Arriving
from core.services.mail_places import Origin
from core.services.mailboxes import MailboxView
from core.services.mailboxes import find_mailbox
from core.store.mailbox_tables import MailboxRow
from core.store.tables import OccurrenceRow
from core.store.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from core.services.mail_intake import Intake

ROUNDS = 3
_AT_ONCE = 500  # numbers in one statement


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far a mailbox was read: its numbering, the lowest UID that is not taken in for certain, and how many messages of it are there.

    A message never changes under its UID, and UIDs only grow. So these three say all: whether a message was seen or flagged meanwhile changes nothing here.
    `highest_modseq`: how many changes the server had counted when these three were what it holds; what went later it can be asked since then.
    """

    uid_validity: int | None
    next_uid: int
    present: int
    highest_modseq: int | None = None

    def agrees(self, state: FolderState) -> bool:
        """Whether the server holds exactly what was read: then nothing has to be asked."""
        return (self.uid_validity, self.next_uid, self.present) == (state.uid_validity, state.next_uid, state.messages)


def read_cursor(session: Session, mailbox: int) -> Cursor:
    """How far the mailbox was read. Raises NoSuchMailboxError."""
    row = find_mailbox(session, mailbox)
    here = (OccurrenceRow.mailbox_id == mailbox, OccurrenceRow.gone_at.is_(None))
    present = session.scalar(select(func.count()).select_from(OccurrenceRow).where(*here)) or 0
    return Cursor(row.uid_validity, row.next_uid, present, row.highest_modseq)


def find_unchanged(session: Session, mailbox: MailboxView) -> MailboxRow:
    """The row of a mailbox that is still the folder of the server that was asked. Raises NoSuchMailboxError, MailboxChangedError."""
    row = find_mailbox(session, mailbox.id)
    asked = (mailbox.company, mailbox.folder, mailbox.incoming.host, mailbox.incoming.user_name)
    if asked != (row.company, row.folder, row.incoming["host"], row.incoming["user_name"]):
        raise MailboxChangedError(host=mailbox.incoming.host, address=mailbox.address)
    return row


class MailRound:
    """The reading of one mailbox. `on_server`: messages that the server told of last, None before it did; `taken_in`: messages that came."""

    def __init__(self, desk: Desk, mailbox: MailboxView, report: Callable[[int, int], None], stopped: Callable[[], bool]) -> None:
        self._desk, self._mailbox = desk, mailbox
        self._report, self._stopped = report, stopped
        self._pending: list[int] = []
        self._cut: MailServerError | None = None
        self.on_server: int | None = None
        self.taken_in = 0

    def run(self, box: ImapMailbox, *, look_at_all: bool) -> None:
        """Read until store and server agree, or the rounds are over. Raises what the adapter raises, and StoppedError."""
        for turn in range(ROUNDS):
            state = box.examine(self._mailbox.folder)
            self.on_server = state.messages
            cursor = self._cursor()
            if cursor.agrees(state) and not (look_at_all and turn == 0):
                if box.tells_vanished and cursor.highest_modseq != state.highest_modseq:
                    self._keep_number(state, state.highest_modseq)
                return
            self._read(box, state, cursor, look_at_all=look_at_all or turn > 0)
            if self._cursor().agrees(state):
                return

    def _cursor(self) -> Cursor:
        with self._desk.store.reading() as session:
            return read_cursor(session, self._mailbox.id)

    def _read(self, box: ImapMailbox, state: FolderState, cursor: Cursor, *, look_at_all: bool) -> None:
        self._pending = []
        if cursor.uid_validity != state.uid_validity:
            self._number_anew(state, cursor)
            look_at_all = True
        place = f"mailbox {self._mailbox.id} {state.uid_validity}"
        listed = None if look_at_all else _only_new(box, state, cursor)
        known, gone = self._known(place, 1 if listed is None else cursor.next_uid), list[int]()
        if listed is None:
            worked_out = None if look_at_all else self._without_vanished(box, state, cursor, known)
            listed = box.uids() if worked_out is None else worked_out
            there = set(listed)
            gone = [uid for uid in known if uid not in there and uid < state.next_uid]  # what came meanwhile another process may have read
        missing = [uid for uid in listed if uid not in known]
        if missing:
            self._take_in(self._arriving(box.fetch(missing), place), state, missing)
        self._close(place, state, gone)

    def _without_vanished(self, box: ImapMailbox, state: FolderState, cursor: Cursor, known: set[int]) -> tuple[int, ...] | None:
        """The UIDs of the mailbox: the known ones without those that went, and the new ones; None where the server cannot tell them so."""
        if cursor.highest_modseq is None or state.highest_modseq is None or not box.tells_vanished:
            return None
        if state.highest_modseq <= cursor.highest_modseq or state.next_uid < cursor.next_uid:  # it counts backwards: then it has no memory either
            return None
        new = box.uids(cursor.next_uid) if state.next_uid > cursor.next_uid else ()
        read = sorted(uid for uid in known if uid < cursor.next_uid)
        try:
            gone = box.vanished(read, cursor.highest_modseq, len(read) + len(new) - state.messages)
        except MailServerError:
            self._keep_number(state, None)  # the next check does not put this question again, whatever it was that the server made of it
            raise
        return None if gone is None else (*(uid for uid in read if uid not in gone), *new)

    def _keep_number(self, state: FolderState, highest_modseq: int | None) -> None:
        """Note since which change the server can be asked: it then held what the store has."""
        with self._desk.store.unit_of_work(self._desk.operator) as work:
            self._check_numbering(work, state)
            work.keep(update(MailboxRow).where(MailboxRow.id == self._mailbox.id).values(highest_modseq=highest_modseq))

    def _number_anew(self, state: FolderState, cursor: Cursor) -> None:
        """The numbers of before mean nothing any more; what they named is met again by its bytes."""
        with self._desk.store.unit_of_work(self._desk.operator) as work:
            row = find_unchanged(work.session, self._mailbox)
            row.uid_validity, row.next_uid, row.highest_modseq = state.uid_validity, 1, None
            work.record("mail_numbered", at=self._desk.clock(), mailbox=row.id, anew=cursor.uid_validity is not None)

    def _known(self, place: str, first: int) -> set[int]:
        """The UIDs from `first` on whose messages lie there by what the store knows."""
        here = (OccurrenceRow.mailbox_id == self._mailbox.id, OccurrenceRow.place == place, OccurrenceRow.position >= first)
        query = select(OccurrenceRow.position).where(*here, OccurrenceRow.gone_at.is_(None))
        with self._desk.store.reading() as session:
            return set(session.scalars(query))

    def _take_in(self, arriving: Iterator[Arriving], state: FolderState, missing: Sequence[int]) -> None:
        """Fetch and keep. Where the line is cut, what came whole is kept first, then the failure goes on its way."""
        from core.services.mail_intake import Intake  # noqa: PLC0415  the reader is large, and most checks find nothing new

        self._pending, self._cut = list(missing), None
        with Intake(self._desk, Origin(self._mailbox.id, self._mailbox.company), expected=len(missing)) as intake:
            self._take_batches(intake, arriving, state, len(missing))
            intake.finish()
        if self._cut is not None:
            raise self._cut
        if self._stopped():
            raise StoppedError

    def _take_batches(self, intake: Intake, arriving: Iterator[Arriving], state: FolderState, total: int) -> None:
        """Keep each batch with the cursor that belongs to it."""
        from core.services.mail_intake import in_batches  # noqa: PLC0415  as above

        done = 0
        for batch in in_batches(arriving):
            self._strike_off(batch)
            intake.take(batch, lambda work: self._advance(work, state))
            done += len(batch)
            self.taken_in += len(batch)
            self._report(done, total)
            if self._stopped():
                return

    def _arriving(self, fetched: Iterator[Fetched], place: str) -> Iterator[Arriving]:
        """The messages as they come; one without a body stays missing, so that it is asked for again."""
        try:
            for one in fetched:
                if one.raw is not None:
                    yield Arriving(place, one.uid, one.raw, whole=len(one.raw) < limits.MESSAGE_BYTES or len(one.raw) == one.size, came=one.came)
        except MailServerError as error:
            self._cut = error

    def _strike_off(self, batch: Sequence[Arriving]) -> None:
        came = {one.position for one in batch}
        self._pending = [uid for uid in self._pending if uid not in came]

    def _advance(self, work: UnitOfWork, state: FolderState) -> None:
        """The cursor of the batch that is being stored: everything below it is there. A mailbox that was changed meanwhile takes nothing of it."""
        self._check_numbering(work, state)
        reached = min(self._pending, default=state.next_uid)
        work.keep(update(MailboxRow).where(MailboxRow.id == self._mailbox.id).values(next_uid=reached))

    def _check_numbering(self, work: UnitOfWork, state: FolderState) -> None:
        """Raise MailboxChangedError where the UIDs that were asked for are no longer those of the mailbox: another folder, or numbered anew meanwhile."""
        if find_unchanged(work.session, self._mailbox).uid_validity != state.uid_validity:
            raise MailboxChangedError(host=self._mailbox.incoming.host, address=self._mailbox.address)

    def _close(self, place: str, state: FolderState, gone: Sequence[int]) -> None:
        """The whole mailbox was looked at: what it has no more says so, and the next check begins here."""
        now = self._desk.clock()
        reached = min(self._pending, default=state.next_uid)
        with self._desk.store.unit_of_work(self._desk.operator) as work:
            self._check_numbering(work, state)
            left = _mark_gone(work, self._mailbox.id, place, gone, now)
            reading = {"next_uid": reached, "highest_modseq": state.highest_modseq}
            work.keep(update(MailboxRow).where(MailboxRow.id == self._mailbox.id).values(reading))
            if left:
                work.record("mail_gone", at=now, mailbox=self._mailbox.id, count=left)


def _only_new(box: ImapMailbox, state: FolderState, cursor: Cursor) -> tuple[int, ...] | None:
    """The UIDs that came since, where they alone explain the server's number; None where all have to be looked at.

    UIDs only grow: as long as nothing went, what was read and what is new are all there is.
    """
    if cursor.next_uid <= 1 or state.next_uid <= cursor.next_uid or state.messages <= cursor.present:
        return None
    new = box.uids(cursor.next_uid)
    return new if cursor.present + len(new) == state.messages else None


def _mark_gone(work: UnitOfWork, mailbox: int, place: str, gone: Sequence[int], now: datetime) -> int:
    """Note since when messages are gone from the server: those of `gone`, and all that an earlier numbering named and nobody met again."""
    present = update(OccurrenceRow).where(OccurrenceRow.mailbox_id == mailbox, OccurrenceRow.gone_at.is_(None)).values(gone_at=now)
    connection = work.session.connection()
    left = connection.execute(present.where(OccurrenceRow.place != place)).rowcount
    waiting = iter(gone)
    while some := list(islice(waiting, _AT_ONCE)):
        left += connection.execute(present.where(OccurrenceRow.place == place, OccurrenceRow.position.in_(some))).rowcount
    return left
