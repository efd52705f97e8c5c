"""What stands beside the cases of a day: replies, how far the desk is set up, and what goes wrong; only what the store knows."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from datetime import datetime
from datetime import timedelta

from sqlalchemy import ColumnElement
from sqlalchemy import and_
from sqlalchemy import exists
from sqlalchemy import func
from sqlalchemy import or_
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.orm import aliased

from core.companies.profile import CompanyProfile
from core.law.working_days import calendar_for
from core.mail.automatic import AutomaticKind
from core.services.build import Desk
from core.services.case_rows import local_day
from core.services.desk_settings import read_sources
from core.services.desk_settings import source_names
from core.services.inbox import Handled
from core.services.inbox import Split
from core.services.inbox import belongs
from core.services.letter_mail import ANSWERS
from core.services.outbox_states import HELD_UNTIL
from core.services.outbox_states import OutState
from core.services.replies import UNVERIFIED
from core.settings import Settings
from core.store.mailbox_tables import MailboxRow
from core.store.mailbox_tables import OutboxRow
from core.store.tables import AuditRow
from core.store.tables import CaseRow
from core.store.tables import ErasureRow
from core.store.tables import LetterRow
from core.store.tables import LineRow
from core.store.tables import MessageRow
from core.store.tables import SettingRow
from core.words import CaseState
from core.words import MessageState

SHOWN = 3
MAIL_MAY_BE_OLD = 2  # working days without a look at the mail
TOLD_AFTER_TRIES = 3
LETTER_DUE_WITHIN = timedelta(days=1)
_NO_NAME = Settings().operator
_TOLD_OF_MAIL = (OutState.UNKNOWN, OutState.REFUSED)
_UNFINISHED = ("failed", "intended")
_WAITS_AND_IS_DUE = "letter_waiting_due"
_WAITS_IN_VAIN = and_(OutboxRow.state == OutState.WAITING, or_(OutboxRow.tries >= TOLD_AFTER_TRIES, OutboxRow.not_before >= HELD_UNTIL))
_TOLD = aliased(OutboxRow)


@dataclass(frozen=True, slots=True)
class Reply:
    """Somebody answered in a case, and nobody has looked at it yet. `at` is aware."""

    message: int
    sender: str
    case: str
    at: datetime


@dataclass(frozen=True, slots=True)
class SetUp:
    """One thing that a desk needs (company, mail, lock, source, operator), and whether it is there."""

    code: str
    done: bool


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something that goes wrong: mail_old, or of a case letter_unsent, _bounced, _unknown, _refused, _waiting (after `tries`), erasure_failed, _intended.

    letter_waiting_due: the answer waits in vain and its day is near, in one. `day`: mail was last read, the letter is due, the notice (`message`) came. A notice may be forged: it is told until somebody decides about the message.
    """

    code: str
    case: str = ""
    day: date | None = None
    message: int | None = None
    tries: int = 0


def read_replies(session: Session, now: datetime) -> tuple[Reply, ...]:
    """The newest replies that wait, SHOWN at most."""
    query = select(MessageRow.id, MessageRow.sender_name, MessageRow.sender_address, CaseRow.number, MessageRow.arrived_at)
    waiting = query.select_from(MessageRow).join(CaseRow, CaseRow.id == MessageRow.case_id).where(MessageRow.state == MessageState.REPLY, _waits(now))
    rows = session.execute(waiting.order_by(MessageRow.arrived_at.desc()).limit(SHOWN)).all()
    return tuple(Reply(message, name or address, number, at) for message, name, address, number, at in rows)


def read_oldest_request(session: Session, now: datetime) -> datetime | None:
    """When the oldest request came that nobody has opened a case from."""
    return session.scalar(select(func.min(MessageRow.arrived_at)).where(MessageRow.state == MessageState.REQUEST, _waits(now)))


def read_set_up(desk: Desk, session: Session, settings: Settings, *, seen: int) -> tuple[SetUp, ...]:
    """What a desk needs, in the order in which one does it. A company without a data map needs no database. `seen`: messages that came in."""
    wanted = source_names(company=settings.company)
    chosen = desk.sample or session.scalar(select(SettingRow.name).where(SettingRow.name == "settings")) is not None
    return (
        SetUp("company", chosen),
        SetUp("operator", desk.operator.strip() not in {"", _NO_NAME}),
        SetUp("mail", seen > 0 or _reads_mailboxes(session)),
        *((SetUp("source", set(wanted) <= read_sources(desk).keys()),) if wanted else ()),
        SetUp("lock", settings.lock_after > 0),
    )


def read_troubles(session: Session, profile: CompanyProfile, today: date, now: datetime) -> tuple[Trouble, ...]:
    """What goes wrong now, one of a kind and a case."""
    unsent = _unsent_letters(session, today)
    pressing = {letter: trouble for letter, trouble in unsent.items() if trouble.code == _WAITS_AND_IS_DUE}
    return (
        *_old_mail(session, profile, today),
        *_unfinished_erasures(session),
        *_bounced_letters(session, profile, now),
        *pressing.values(),
        *_mails_to_decide(session, told=list(pressing)),
        *(trouble for letter, trouble in unsent.items() if letter not in pressing),
    )


def _waits(now: datetime) -> ColumnElement[bool]:
    """Nobody has decided about a message, or it was put off until a time that has come."""
    return or_(MessageRow.handled.is_(None), and_(MessageRow.handled == Handled.LATER, MessageRow.later_until <= now))


def _reads_mailboxes(session: Session) -> bool:
    return session.scalar(select(MailboxRow.id).where(MailboxRow.removed_at.is_(None)).limit(1)) is not None


def _old_mail(session: Session, profile: CompanyProfile, today: date) -> Iterator[Trouble]:
    """Mail that nobody has read in for more than two working days; a desk without any mail is not set up, which is said elsewhere.

    Mailboxes are read by themselves, and a band on every screen tells when they are not: there the age of the last message says nothing.
    """
    if _reads_mailboxes(session):
        return
    at = session.scalar(select(AuditRow.at).where(AuditRow.act == "mail_stored").order_by(AuditRow.number.desc()).limit(1))
    if at is None:
        return
    last, calendar = local_day(at, profile), calendar_for(profile.home_regime, profile.country)
    passed = sum(calendar.is_working(last + timedelta(days=number)) for number in range(1, (today - last).days + 1))
    if passed > MAIL_MAY_BE_OLD:
        yield Trouble("mail_old", day=last)


def _unfinished_erasures(session: Session) -> Iterator[Trouble]:
    """Erasures whose last try failed, or of which nobody knows how they ended."""
    last = select(func.max(ErasureRow.id)).group_by(ErasureRow.case_id)
    query = select(CaseRow.number, ErasureRow.state).select_from(ErasureRow).join(CaseRow, CaseRow.id == ErasureRow.case_id)
    rows = session.execute(query.where(ErasureRow.id.in_(last), ErasureRow.state.in_(_UNFINISHED), CaseRow.state != CaseState.CLOSED).limit(SHOWN))
    return (Trouble(f"erasure_{state}", case=number) for number, state in rows.all())


def _bounced_letters(session: Session, profile: CompanyProfile, now: datetime) -> Iterator[Trouble]:
    """Letters that a mail server says did not arrive, as long as nobody decided about its notice; of closed cases too: the person has no answer.

    A notice that names a case and none of our letters may be anybody's: it stands among the replies, marked, and alarms nobody.
    """
    waiting = or_(*belongs(Split.REPLIES, now))
    about = select(CaseRow.number, func.max(MessageRow.arrived_at), func.max(MessageRow.id)).select_from(MessageRow)
    query = about.join(LetterRow, LetterRow.id == MessageRow.letter_id).join(CaseRow, CaseRow.id == LetterRow.case_id)
    noted = func.json_each(MessageRow.notes).table_valued("value")
    marked = exists().select_from(noted).where(noted.c.value == UNVERIFIED)
    bounced = query.where(waiting, MessageRow.automatic == AutomaticKind.BOUNCE, ~marked)
    for number, at, message in session.execute(bounced.group_by(CaseRow.number).order_by(func.max(MessageRow.arrived_at).desc()).limit(SHOWN)):
        yield Trouble("letter_bounced", case=number, day=local_day(at, profile), message=message)


def _mails_to_decide(session: Session, told: Sequence[int]) -> Iterator[Trouble]:
    """Letters of which nobody knows whether they left, that a mail server did not take and that were not made again, and that wait after several tries.

    What waits of the letters `told` is said elsewhere.
    """
    newest = select(func.max(LetterRow.id)).group_by(LetterRow.case_id, LetterRow.name)
    waits = or_(
        and_(_WAITS_IN_VAIN, LetterRow.id.not_in(told)),
        OutboxRow.state == OutState.UNKNOWN,
        and_(OutboxRow.state == OutState.REFUSED, LetterRow.id.in_(newest), CaseRow.state != CaseState.CLOSED),
    )
    query = select(CaseRow.number, OutboxRow.state, OutboxRow.tries).select_from(OutboxRow).join(CaseRow, CaseRow.id == OutboxRow.case_id)
    rows = session.execute(query.join(LetterRow, LetterRow.id == OutboxRow.letter_id).where(waits).order_by(OutboxRow.id).limit(SHOWN))
    return (Trouble(f"letter_{state}", case=number, tries=tries) for number, state, tries in rows.all())


def _unsent_letters(session: Session, today: date) -> dict[int, Trouble]:
    """Answers that were made and not sent although the day is near, by letter; what the outbox says of one is told instead, or in one with it."""
    last = select(func.max(LetterRow.id)).where(LetterRow.name.in_(ANSWERS)).group_by(LetterRow.case_id)
    due = func.min(LineRow.due)
    query = (
        select(LetterRow.id, CaseRow.number, due, func.max(OutboxRow.tries))
        .select_from(LetterRow)
        .join(CaseRow, CaseRow.id == LetterRow.case_id)
        .join(LineRow, LineRow.case_id == CaseRow.id)
        .outerjoin(OutboxRow, and_(OutboxRow.letter_id == LetterRow.id, _WAITS_IN_VAIN))
        .where(LetterRow.id.in_(last), LetterRow.sent_at.is_(None), CaseRow.answered_at.is_(None), CaseRow.state != CaseState.CLOSED)
        .where(LineRow.outcome.is_(None), ~exists().where(_TOLD.letter_id == LetterRow.id, _TOLD.state.in_(_TOLD_OF_MAIL)))
        .group_by(LetterRow.id, CaseRow.number)
        .having(due <= today + LETTER_DUE_WITHIN)
        .order_by(due)
        .limit(SHOWN)
    )
    rows = session.execute(query).all()
    codes = {True: "letter_unsent", False: _WAITS_AND_IS_DUE}
    return {letter: Trouble(codes[tries is None], case=number, day=day, tries=tries or 0) for letter, number, day, tries in rows}
