"""A second look at triage: what was decided today, and five ordinary messages of the day that somebody checks for missed requests."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from datetime import time
from zoneinfo import ZoneInfo

from sqlalchemy import func
from sqlalchemy import select
from sqlalchemy.orm import Session

from core.companies.profile import load_company
from core.services.build import Desk
from core.services.changed import Changed
from core.services.changed import Shown
from core.services.daily_sample import sample_of_day
from core.services.desk_settings import read_settings
from core.services.failures import CheckOutdatedError
from core.services.failures import ForgottenError
from core.services.failures import NoSuchMessageError
from core.services.inbox import Handled
from core.services.trail_hash import TRAIL_HASH
from core.store.tables import AuditRow
from core.store.tables import MessageRow
from core.store.unit_of_work import UnitOfWork
from core.words import MessageState

CHECKED = "ordinary_checked"
_BATCH = 200
_OPENED, _LINKED, _HANDLED = "case_opened", "message_linked", "messages_handled"
_TAKEN_BACK = {"case_withdrawn", "message_unlinked"}
_ORDINARY, _REQUEST, _BACK = "ordinary", "request", "taken_back"
_STATE_AFTER = {_ORDINARY: MessageState.ORDINARY, _REQUEST: MessageState.REQUEST}


@dataclass(frozen=True, slots=True)
class Decision:
    """One message that was decided today. `outcome`: case, linked, not_a_request or later; `case` its number where there is one; `at` is aware."""

    message: int
    outcome: str
    case: str | None
    at: datetime
    sender: str
    subject: str
    snippet: str


@dataclass(frozen=True, slots=True)
class Ordinary:
    """A message of the daily sample."""

    message: int
    sender: str
    subject: str


@dataclass(frozen=True, slots=True)
class Check:
    """The sample of a day: `left` are the messages that are still to be looked at, `done` how many were, `of` how many ordinary ones can be read."""

    left: tuple[Ordinary, ...]
    done: int
    of: int

    @property
    def is_done(self) -> bool:
        """Whether nothing is left for today."""
        return self.done > 0 and not self.left


def decided_today(desk: Desk) -> tuple[Decision, ...]:
    """What was decided since midnight in the company's zone and still stands, the last one first."""
    with desk.store.reading() as session:
        latest: dict[str, tuple[str, AuditRow]] = {}
        for entry in _entries_today(session, desk):
            for sha256, outcome in _outcomes(entry):
                latest.setdefault(sha256, (outcome, entry))
        found = ((_message(session, sha256), outcome, entry) for sha256, (outcome, entry) in latest.items() if outcome)
        return tuple(_decision(row, outcome, entry) for row, outcome, entry in found if row is not None)


def daily_check(desk: Desk) -> Check:
    """The messages of today's sample, drawn by chance once a day. The first look of a day draws them: it is no mere reading."""
    left = sample_of_day(desk)
    with desk.store.reading() as session:
        done = len(_answered_today(session, desk))
        waits = (MessageRow.state == MessageState.ORDINARY, MessageRow.handled.is_(None), MessageRow.forgotten_at.is_(None))
        ordinary = session.scalar(select(func.count()).where(*waits))
        return Check(tuple(Ordinary(one.id, one.sender, one.subject) for one in left), done, ordinary or 0)


def confirm_ordinary(desk: Desk, *, message: int) -> Changed:
    """A message of the sample was rightly judged ordinary. Raises NoSuchMessageError, ForgottenError, CheckOutdatedError where it is nothing ordinary that waits."""
    return _answer(desk, message, _ORDINARY, MessageState.ORDINARY)


def call_request(desk: Desk, *, message: int) -> Changed:
    """A message of the sample is a request after all: it waits among the requests. Raises what `confirm_ordinary` raises."""
    return _answer(desk, message, _REQUEST, MessageState.REQUEST)


def take_back_check(desk: Desk, *, message: int) -> Changed:
    """Undo today's answer: the message is ordinary and still to be looked at. Raises NoSuchMessageError, CheckOutdatedError without such an answer."""
    with desk.store.unit_of_work(desk.operator) as work:
        row = _waiting_row(work.session, message)
        answer = _answers_today(work.session, desk).get(row.sha256[:TRAIL_HASH])
        if answer not in _STATE_AFTER or row.state != _STATE_AFTER[answer]:
            raise CheckOutdatedError
        _keep_answer(desk, work, row, _BACK, MessageState.ORDINARY)
    return Changed(frozenset({Shown.MESSAGES}))


def _answer(desk: Desk, message: int, outcome: str, state: MessageState) -> Changed:
    with desk.store.unit_of_work(desk.operator) as work:
        row = _waiting_row(work.session, message)
        if row.state != MessageState.ORDINARY:
            raise CheckOutdatedError
        _keep_answer(desk, work, row, outcome, state)
    return Changed(frozenset({Shown.MESSAGES}))


def _waiting_row(session: Session, message: int) -> MessageRow:
    """The message, as long as nobody decided about it in the meantime and its words are there. Raises also ForgottenError."""
    row = session.get(MessageRow, message)
    if row is None:
        raise NoSuchMessageError(message=message)
    if row.forgotten_at is not None:
        raise ForgottenError
    if row.handled is not None:
        raise CheckOutdatedError
    return row


def _keep_answer(desk: Desk, work: UnitOfWork, row: MessageRow, outcome: str, state: MessageState) -> None:
    row.state = state.value
    row.sampled_at = None if outcome == _BACK else desk.clock()
    work.record(CHECKED, at=desk.clock(), outcome=outcome, message=row.sha256[:TRAIL_HASH])


def _entries_today(session: Session, desk: Desk) -> Iterator[AuditRow]:
    """The trail of today, newest first."""
    start = datetime.combine(_local_day(desk).date(), time(), tzinfo=_zone(desk))
    for entry in session.scalars(select(AuditRow).order_by(AuditRow.number.desc()).execution_options(yield_per=_BATCH)):
        if entry.at < start:
            return
        yield entry


def _outcomes(entry: AuditRow) -> Iterator[tuple[str, str]]:
    """(beginning of the message's SHA-256, outcome; empty where something was taken back) of an entry about triage."""
    message = str(entry.details.get("message", ""))
    if entry.act == _HANDLED:
        outcome = str(entry.details["outcome"])
        for one in str(entry.details["messages"]).split():
            yield one, outcome if outcome in {Handled.NOT_A_REQUEST, Handled.LATER} else ""
    elif entry.act in {_OPENED, _LINKED} and message:
        yield message, Handled.CASE.value if entry.act == _OPENED else "linked"
    elif entry.act in _TAKEN_BACK and message:
        yield message, ""


def _answers_today(session: Session, desk: Desk) -> dict[str, str]:
    """The beginning of a message's SHA-256 → its last answer of today."""
    answers: dict[str, str] = {}
    for entry in _entries_today(session, desk):
        if entry.act == CHECKED:
            answers.setdefault(str(entry.details["message"]), str(entry.details["outcome"]))
    return answers


def _answered_today(session: Session, desk: Desk) -> set[str]:
    return {sha256 for sha256, outcome in _answers_today(session, desk).items() if outcome != _BACK}


def _message(session: Session, sha256: str) -> MessageRow | None:
    """The message whose hash begins so; `g` stands behind every hexadecimal digit."""
    return session.scalar(select(MessageRow).where(MessageRow.sha256 >= sha256, MessageRow.sha256 < f"{sha256}g").limit(1))


def _decision(row: MessageRow, outcome: str, entry: AuditRow) -> Decision:
    return Decision(row.id, outcome, entry.case_number, entry.at, row.sender_name or row.sender_address, row.subject, row.snippet)


def _zone(desk: Desk) -> ZoneInfo:
    return ZoneInfo(load_company(read_settings(desk).company).time_zone)


def _local_day(desk: Desk) -> datetime:
    return desk.clock().astimezone(_zone(desk))
