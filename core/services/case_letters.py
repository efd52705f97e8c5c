"""The letters of a case: made and kept as they are, saved as PDF and as a mail ready to send, recorded as sent by the operator."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from core.adapters.output_files import write_file
from core.cases.states import Facts
from core.cases.states import decide_move
from core.companies.profile import CompanyProfile
from core.letters.facts import LetterName
from core.services.audit_log import read_anchor
from core.services.build import Desk
from core.services.case_facts import delivery_address
from core.services.case_facts import gather_facts
from core.services.case_identity import Challenged
from core.services.case_identity import assess_case
from core.services.case_identity import check_about_proved
from core.services.case_identity import make_code
from core.services.case_rows import case_row
from core.services.case_rows import case_value
from core.services.case_rows import line_rows
from core.services.case_rows import profile_of
from core.services.case_search import latest_search
from core.services.changed import Changed
from core.services.changed import Shown
from core.services.failures import NotAnsweredError
from core.services.letter_mail import ANSWERS
from core.services.letter_mail import WITH_DATA
from core.services.letter_mail import check_answer_not_leaving
from core.services.letter_mail import check_gate
from core.services.letter_mail import check_leaving
from core.services.letter_mail import check_not_leaving
from core.services.letter_mail import check_recipient
from core.services.letter_mail import mail_of
from core.services.letters import make_letter
from core.store.tables import CaseRow
from core.store.tables import LetterRow
from core.store.unit_of_work import UnitOfWork
from core.words import CaseState
from core.words import Kind
from core.words import Language
from core.words import Regime

_BY_KIND = {
    Kind.ACCESS: LetterName.ACCESS_ANSWER,
    Kind.PORTABILITY: LetterName.ACCESS_ANSWER,
    Kind.ERASURE: LetterName.ERASURE_CONFIRMATION,
    Kind.CONTENT_REMOVAL: LetterName.ERASURE_CONFIRMATION,
    Kind.CHILD: LetterName.ERASURE_CONFIRMATION,
}


@dataclass(frozen=True, slots=True)
class SavedLetter:
    """Where a letter lies, ready to be sent."""

    pdf: Path
    mail: Path
    recipient: str


def answer_name(kinds: tuple[Kind, ...], *, refused: bool) -> LetterName | None:
    """The first letter that answers a case of these kinds; None where the operator writes the answer by hand."""
    return next(iter(owed_answers(kinds, refused=refused)), None)


def owed_answers(kinds: tuple[Kind, ...], *, refused: bool) -> tuple[LetterName, ...]:
    """All letters that answer a case of these kinds, the one with a copy of the data first: what is erased cannot be copied any more."""
    if refused:
        return (LetterName.REFUSAL,)
    return tuple(sorted({_BY_KIND[kind] for kind in kinds if kind in _BY_KIND}, key=ANSWERS.index))


def unsent_answers(session: Session, case: CaseRow) -> tuple[LetterName, ...]:
    """The letters that are still owed. What was sent before the case was taken up again does not count."""
    sent = answers_sent(session, case)
    return tuple(name for name in _owed_by(session, case) if name not in sent)


def answers_sent(session: Session, case: CaseRow) -> frozenset[str]:
    """Names of letters that were sent since the case was opened, or taken up again."""
    sent = session.execute(select(LetterRow.name, LetterRow.sent_at).where(LetterRow.case_id == case.id, LetterRow.sent_at.is_not(None))).all()
    since = (case.steps.get("reopened") or {}).get("at")
    return frozenset(name for name, at in sent if since is None or (at is not None and at > datetime.fromisoformat(since)))


def next_answer(session: Session, case: CaseRow) -> LetterName | None:
    """The letter to be made now: the first that is still owed, else the last that was; None where it is written by hand."""
    return next(iter((*unsent_answers(session, case), *reversed(_owed_by(session, case)))), None)


def _owed_by(session: Session, case: CaseRow) -> tuple[LetterName, ...]:
    return owed_answers(tuple(Kind(line.kind) for line in line_rows(session, case)), refused=bool(case.steps.get("refusal")))


def ask_for_code(desk: Desk, *, number: str, contact: str | None = None) -> tuple[int, Changed]:
    """Make a one-time code and the letter that asks for it. Gives the letter's id. Raises NoKnownContactError and the letter's failures."""
    challenged, _ = make_code(desk, number=number, contact=contact)
    return write_letter(desk, number=number, name=LetterName.IDENTITY_REQUEST, challenge=challenged)


def write_letter(
    desk: Desk, *, number: str, name: LetterName, challenge: Challenged | None = None, archive_name: str | None = None
) -> tuple[int, Changed]:
    """Make a letter from the facts of the case and keep it. One that carries data needs the open gate.

    Raises InOutboxError, GateClosedError, NoSafeAddressError, SearchOfOthersError, LetterIncompleteError.
    """
    now, anchor = desk.clock(), read_anchor(desk)
    with desk.store.reading() as session:
        case = case_row(session, number)
        check_answer_not_leaving(session, case, name)
        check_gate(desk, session, case, name)
        _check_search(session, case, name)
        facts = gather_facts(session, case, at=now, anchor=anchor, sample=desk.sample, challenge=challenge, archive_name=archive_name)
        language, regime = Language(case.language), Regime(case.regime)
        recipient = challenge.contact if challenge else delivery_address(assess_case(session, case), case)
        check_recipient(session, case, name, recipient)
    made = make_letter(letter=name, language=language, regime=regime, facts=facts)
    digest = hashlib.sha256(made.pdf).hexdigest()
    with desk.store.unit_of_work(desk.operator) as work:
        case = case_row(work.session, number)
        check_answer_not_leaving(work.session, case, name)
        row = LetterRow(
            case_id=case.id,
            name=name.value,
            language=language.value,
            recipient=recipient,
            message_id=_message_id(profile_of(case)),
            pdf=made.pdf,
            sha256=digest,
            made_at=now,
        )
        work.session.add(row)
        work.session.flush()
        work.record("letter_made", at=now, case=number, letter=name.value, sha256=digest, pages=made.pages)
    return row.id, _changed(number)


def save_letter_files(desk: Desk, *, letter: int, folder: Path) -> tuple[SavedLetter, Changed]:
    """Write the PDF and the mail with it (and with the archive, for an answer that has one) into `folder`.

    The gate is asked again: what was proved when the letter was made may not hold any more. Raises GateClosedError, NoSafeAddressError,
    OutputFileError, ArchiveGoneError.
    """
    with desk.store.reading() as session:
        row = session.get_one(LetterRow, letter)
        case = session.get_one(CaseRow, row.case_id)
        check_leaving(desk, session, case, row)
        mail = mail_of(desk, session, case, row)
        pdf, number, name, recipient = row.pdf, case.number, row.name, row.recipient
    stem = f"{number}-{name}-{letter}"
    saved = SavedLetter(folder / f"{stem}.pdf", folder / f"{stem}.eml", recipient)
    write_file(saved.pdf, pdf)
    write_file(saved.mail, mail)
    with desk.store.unit_of_work(desk.operator) as work:
        work.session.get_one(LetterRow, letter).saved_as = str(saved.mail)
        work.record("letter_saved", at=desk.clock(), case=number, letter=name)
    return saved, _changed(number)


def record_sent(desk: Desk, *, letter: int) -> Changed:
    """The operator says that the letter was sent. The last answer that is owed makes the case answered; a question makes it wait.

    Raises MoveNotAllowedError, InOutboxError while the desk itself is about to send it.
    """
    now = desk.clock()
    with desk.store.unit_of_work(desk.operator) as work:
        row = work.session.get_one(LetterRow, letter)
        case = work.session.get_one(CaseRow, row.case_id)
        if row.sent_at is None:  # said twice: the first day counts
            check_not_leaving(work.session, row)
            mark_sent(work, case, row, now)
            work.record("letter_sent", at=now, case=case.number, letter=row.name, sha256=row.sha256)
        return _changed(case.number)


def mark_sent(work: UnitOfWork, case: CaseRow, row: LetterRow, now: datetime) -> None:
    """The letter left, and the case moves with it. Raises MoveNotAllowedError; that it left is written down before."""
    row.sent_at = now
    work.session.flush()
    if not (row.name in ANSWERS and unsent_answers(work.session, case)):
        _move_after(work, case, LetterName(row.name))
        case.answered_at = now if row.name in ANSWERS else case.answered_at


def record_answer_by_hand(desk: Desk, *, number: str, words: str) -> Changed:
    """An answer that the operator wrote and sent without the desk; `words` say how. Raises NotAnsweredError without words.

    Where records were found, it needs the open gate as any answer with data does: GateClosedError.
    """
    if not words.strip():
        raise NotAnsweredError(number=number)
    now = desk.clock()
    with desk.store.unit_of_work(desk.operator) as work:
        case = case_row(work.session, number)
        search = latest_search(work.session, case)
        if search is not None and search.counts and not case.steps.get("refusal"):
            check_gate(desk, work.session, case, LetterName.ACCESS_ANSWER)
        move = decide_move(case_value(case, line_rows(work.session, case)), CaseState.ANSWERED, Facts(answer_sent=True))
        case.state, case.answered_at = move.to.value, now
        case.steps = {**case.steps, "answer_by_hand": {"words": words.strip(), "at": now.isoformat()}}
        work.record("answered_by_hand", at=now, case=number)
    return _changed(number)


def letter_pdf(desk: Desk, *, letter: int) -> bytes:
    """The letter as it was made."""
    with desk.store.reading() as session:
        return session.get_one(LetterRow, letter).pdf


def _check_search(session: Session, case: CaseRow, name: LetterName) -> None:
    search = latest_search(session, case)
    if name in WITH_DATA and search is not None:
        check_about_proved(session, case, search.identities)


def _move_after(work: UnitOfWork, case: CaseRow, name: LetterName) -> None:
    if name is LetterName.RECEIPT:
        return
    asks = name is LetterName.IDENTITY_REQUEST
    to = CaseState.WAITING_FOR_PERSON if asks else CaseState.ANSWERED
    if case.state == to:
        return
    facts = Facts(letter_to_person_sent=asks, answer_sent=not asks)
    case.state = decide_move(case_value(case, line_rows(work.session, case)), to, facts).to.value


def _message_id(profile: CompanyProfile) -> str:
    return f"<{secrets.token_hex(16)}@{profile.mailbox.partition('@')[2]}>"


def _changed(number: str) -> Changed:
    return Changed(frozenset({Shown.CASES}), number)
