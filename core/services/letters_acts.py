"""What an operator does with a letter outside its case: save a copy, make it again, take back that it was sent."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from core.cases.states import Facts
from core.cases.states import decide_move
from core.letters.facts import LetterName
from core.services.build import Desk
from core.services.case_answer import prepare_answer
from core.services.case_letters import SavedLetter
from core.services.case_letters import ask_for_code
from core.services.case_letters import next_answer
from core.services.case_letters import save_letter_files
from core.services.case_letters import unsent_answers
from core.services.case_letters import write_letter
from core.services.case_rows import case_value
from core.services.case_rows import line_rows
from core.services.changed import Changed
from core.services.changed import Shown
from core.services.failures import CaseClosedError
from core.services.failures import LetterSentError
from core.services.letter_mail import ANSWERS
from core.services.letter_mail import check_not_leaving
from core.services.outbox_failures import HandedOverError
from core.services.outbox_states import OutState
from core.services.paper_failures import NoSuchLetterError
from core.services.paper_failures import NotOwedNowError
from core.services.paper_failures import SentBeforeError
from core.services.recorded_files import write_recorded
from core.store.mailbox_tables import OutboxRow
from core.store.tables import CaseRow
from core.store.tables import LetterRow
from core.words import CaseState


def save_copy(desk: Desk, *, letter: int, folder: Path) -> tuple[Path, Changed]:
    """Write the pages of a letter, as they were made, into `folder` for the company's own file; an existing file is never overwritten.

    Raises NoSuchLetterError, OutputFileError.
    """
    with desk.store.reading() as session:
        row = _letter_row(session, letter)
        number, name, pdf = session.get_one(CaseRow, row.case_id).number, row.name, row.pdf
    target = _free_name(folder, f"{number}-{name}-{letter}")
    write_recorded(desk, {target: pdf}, lambda work: work.record("letter_copied", at=desk.clock(), case=number, letter=name))
    return target, _changed(number)


def make_again(
    desk: Desk,
    *,
    letter: int,
    folder: Path,
    report: Callable[[int, int], None] = lambda _done, _total: None,
    stopped: Callable[[], bool] = lambda: False,
) -> tuple[SavedLetter, Changed]:
    """Make a letter anew from the facts of today and save its files in `folder`. Its gate, search and recipient are asked again.

    Raises CaseClosedError, LetterSentError, InOutboxError, NotOwedNowError, and what making and saving the letter raises.
    """
    with desk.store.reading() as session:
        row = _letter_row(session, letter)
        case = session.get_one(CaseRow, row.case_id)
        if case.state == CaseState.CLOSED:
            raise CaseClosedError(number=case.number)
        if row.sent_at is not None:
            raise LetterSentError(number=case.number)
        check_not_leaving(session, row)
        number, name, recipient = case.number, LetterName(row.name), row.recipient
        if name in ANSWERS and next_answer(session, case) is not name:
            raise NotOwedNowError(number=number)
    if name is LetterName.IDENTITY_REQUEST:
        made, _ = ask_for_code(desk, number=number, contact=recipient)
    elif name in ANSWERS:
        made, _ = prepare_answer(desk, number=number, folder=folder, report=report, stopped=stopped)
    else:
        made, _ = write_letter(desk, number=number, name=name)
    return save_letter_files(desk, letter=made, folder=folder)


def take_back_sent(desk: Desk, *, letter: int) -> Changed:
    """The letter was not sent after all: it waits again, and so does a case that it had moved. The first record stays in the trail.

    Raises NoSuchLetterError, CaseClosedError, SentBeforeError where the case was taken up again since, HandedOverError where the mail server took it.
    """
    with desk.store.unit_of_work(desk.operator) as work:
        row = _letter_row(work.session, letter)
        case = work.session.get_one(CaseRow, row.case_id)
        if row.sent_at is None:  # taken back twice
            return _changed(case.number)
        if case.state == CaseState.CLOSED:
            raise CaseClosedError(number=case.number)
        if _sent_before_reopening(case, row.sent_at):
            raise SentBeforeError(number=case.number)
        _doubt_mail(work.session, row, case)
        row.sent_at = None
        work.session.flush()
        _move_back(work.session, case, LetterName(row.name))
        work.record("letter_not_sent", at=desk.clock(), case=case.number, letter=row.name, sha256=row.sha256)
        return _changed(case.number)


def _sent_before_reopening(case: CaseRow, sent_at: datetime) -> bool:
    since = (case.steps.get("reopened") or {}).get("at")
    return since is not None and sent_at <= datetime.fromisoformat(since)


def _doubt_mail(session: Session, row: LetterRow, case: CaseRow) -> None:
    """Where a person had said that the mail left, nobody knows it again. What the mail server confirmed stays."""
    mail = session.scalar(select(OutboxRow).where(OutboxRow.letter_id == row.id, OutboxRow.state == OutState.SENT).limit(1))
    if mail is None:
        return
    if mail.reply is not None:
        raise HandedOverError(number=case.number)
    mail.state = OutState.UNKNOWN.value


def _move_back(session: Session, case: CaseRow, name: LetterName) -> None:
    """A case that only this letter had answered, or made wait, is in progress again."""
    state = CaseState(case.state)
    unanswered = name in ANSWERS and state is CaseState.ANSWERED and "answer_by_hand" not in case.steps and bool(unsent_answers(session, case))
    waits = name is LetterName.IDENTITY_REQUEST and state is CaseState.WAITING_FOR_PERSON
    if not (unanswered or waits):
        return
    value = case_value(case, line_rows(session, case))
    case.state = decide_move(value, CaseState.IN_PROGRESS, Facts(new_message_or_correction=True)).to.value
    case.answered_at = None


def _letter_row(session: Session, letter: int) -> LetterRow:
    row = session.get(LetterRow, letter)
    if row is None:
        raise NoSuchLetterError
    return row


def _free_name(folder: Path, stem: str) -> Path:
    names = (folder / f"{stem}{suffix}.pdf" for suffix in ("", *(f"-{count}" for count in range(2, 1000))))
    return next(name for name in names if not name.exists())


def _changed(number: str) -> Changed:
    return Changed(frozenset({Shown.CASES}), number)
