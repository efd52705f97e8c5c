"""The letters of all cases: what waits to be sent, what was sent, and one letter with everything that is shown beside its pages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from email.parser import BytesHeaderParser
from email.policy import default
from email.utils import parseaddr
from enum import StrEnum
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement
from sqlalchemy import Row
from sqlalchemy import Select
from sqlalchemy import and_
from sqlalchemy import exists
from sqlalchemy import func
from sqlalchemy import not_
from sqlalchemy import or_
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.orm import aliased

from core.cases.deadline_text import DeadlineText
from core.folding import fold
from core.letters.facts import LetterName
from core.letters.subjects import subject_of
from core.services.build import Desk
from core.services.cases import case_deadline_text
from core.services.cases import leading_line
from core.services.letter_mail import ANSWERS
from core.services.outbox_states import LEAVING
from core.services.outbox_states import MailView
from core.services.outbox_states import OutState
from core.services.outbox_view import mails_of
from core.services.outbox_view import sending_address
from core.services.paper_failures import NoSuchLetterError
from core.store.mailbox_tables import OutboxRow
from core.store.tables import ArchiveRow
from core.store.tables import AuditRow
from core.store.tables import CaseRow
from core.store.tables import LetterRow
from core.store.tables import LineRow
from core.words import CaseState
from core.words import Language

PAGE = 200  # letters that are read at once
_BEFORE_ANSWER = frozenset({"identity_confirmed", "challenge_answer", "scope_decided", "searched", "searched_by_hand", "review_decided"})
_ANY_ANSWER = frozenset({"case_reopened", "refusal_decided", "refusal_taken_back"})
# Acts after which a letter may say something that no longer holds.
MATTERS: dict[LetterName, frozenset[str]] = {
    LetterName.RECEIPT: frozenset({"ground_confirmed"}),
    LetterName.IDENTITY_REQUEST: frozenset({"contacts_looked_up", "challenge_answer", "identity_confirmed", "refusal_decided"}),
    LetterName.ACCESS_ANSWER: _BEFORE_ANSWER | _ANY_ANSWER,
    LetterName.ERASURE_CONFIRMATION: _BEFORE_ANSWER | _ANY_ANSWER | {"erasure_done", "erasure_failed", "recipients_told", "act_recorded"},
    LetterName.REFUSAL: _ANY_ANSWER,
}


class Shelf(StrEnum):
    """Where a letter stands: to be sent, in the outbox, sent, or set aside because it was made again or its case was closed without it."""

    TO_SEND = "to_send"
    OUTBOX = "outbox"
    SENT = "sent"
    SET_ASIDE = "set_aside"


class MailFile(StrEnum):
    """What became of the mail file that was saved with a letter. `OTHER`: its recipient is not the one that the letter was made for."""

    NONE = "none"
    WHOLE = "whole"
    MISSING = "missing"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class LetterLine:
    """One row. `due` stands for letters that answer a duty; `changed` are codes of acts in the case after which the letter may be out of date.

    `mail`: what became of it in the outbox, where it was put there and not taken out.
    """

    id: int
    number: str
    person: str
    name: LetterName
    language: Language
    recipient: str
    made_at: datetime
    saved_as: str | None
    sent_at: datetime | None
    due: DeadlineText | None
    changed: tuple[str, ...]
    mail: MailView | None = None


@dataclass(frozen=True, slots=True)
class LetterPage:
    """Some letters of a shelf and how many it holds under the same words."""

    lines: tuple[LetterLine, ...]
    total: int


@dataclass(frozen=True, slots=True)
class LetterSheet:
    """What is shown beside the pages of a letter: all of it frozen when the letter was made. `sends_from`: the address that the desk would send it from."""

    id: int
    shelf: Shelf
    line: LetterLine
    subject: str
    enclosed: tuple[str, ...]
    sha256: str
    mail_file: MailFile
    sends_from: str | None = None


def count_letters(desk: Desk) -> dict[Shelf, int]:
    """How many letters stand on each shelf."""
    with desk.store.reading() as session:
        joined = select(func.count()).select_from(LetterRow).join(CaseRow, CaseRow.id == LetterRow.case_id)
        return {shelf: session.scalar(joined.where(_on(shelf))) or 0 for shelf in Shelf}


def list_letters(desk: Desk, *, shelf: Shelf, words: str = "", start: int = 0, limit: int = PAGE) -> LetterPage:
    """Letters of a shelf from place `start`: to be sent and in the outbox by their due date (there first what waits for a person), the others newest first. `words` are looked for in case, person and address."""
    now = desk.clock()
    with desk.store.reading() as session:
        ids, total = _chosen(session, shelf, words, start, limit)
        rows = {row.id: row for row in session.execute(_columns().where(LetterRow.id.in_(ids)))}
        return LetterPage(_lines(session, [rows[one] for one in ids], now), total)


def show_letter(desk: Desk, *, letter: int) -> LetterSheet:
    """One letter as it was made. Raises NoSuchLetterError."""
    now = desk.clock()
    with desk.store.reading() as session:
        row = session.execute(_columns().where(LetterRow.id == letter)).one_or_none()
        if row is None:
            raise NoSuchLetterError
        line = _lines(session, [row], now)[0]
        query = select(LetterRow.id).join(CaseRow, CaseRow.id == LetterRow.case_id).where(LetterRow.id == letter)
        shelf = next(shelf for shelf in Shelf if session.scalar(query.where(_on(shelf))) is not None)
        archives = _archives(session, row)
        sends_from = sending_address(session, row.company)
    enclosed = (f"{line.number}.pdf", *archives)
    return LetterSheet(letter, shelf, line, subject_of(line.name, line.language, line.number), enclosed, row.sha256, _mail_file(line), sends_from)


def _on(shelf: Shelf) -> ColumnElement[bool]:
    newer = aliased(LetterRow)
    replaced = exists().where(newer.case_id == LetterRow.case_id, newer.name == LetterRow.name, newer.id > LetterRow.id)
    aside = or_(replaced, CaseRow.state == CaseState.CLOSED.value)
    mails = exists().where(OutboxRow.letter_id == LetterRow.id)
    leaving = or_(mails.where(OutboxRow.state.in_(LEAVING)), and_(mails.where(OutboxRow.state == OutState.REFUSED), not_(aside)))
    if shelf is Shelf.SENT:
        return LetterRow.sent_at.is_not(None)
    if shelf is Shelf.OUTBOX:
        return and_(LetterRow.sent_at.is_(None), leaving)
    return and_(LetterRow.sent_at.is_(None), not_(leaving), aside if shelf is Shelf.SET_ASIDE else not_(aside))


def _chosen(session: Session, shelf: Shelf, words: str, start: int, limit: int) -> tuple[list[int], int]:
    """The ids of one page and the number of all. Words are compared folded, which SQL cannot; without words only the page is read."""
    base = select(LetterRow.id).join(CaseRow, CaseRow.id == LetterRow.case_id).where(_on(shelf))
    wanted = fold(words).split()
    if not wanted:
        total = session.scalar(select(func.count()).select_from(base.subquery())) or 0
        return list(session.scalars(_ordered(base, shelf).offset(start).limit(limit))), total
    shown = _ordered(base, shelf).add_columns(CaseRow.number, CaseRow.person_name, LetterRow.recipient)
    found = [one for one, *texts in session.execute(shown) if _holds(fold(" ".join(texts)), wanted)]
    return found[start : start + limit], len(found)


def _holds(text: str, wanted: list[str]) -> bool:
    return all(word in text for word in wanted)


def _ordered(query: Select[Any], shelf: Shelf) -> Select[Any]:
    if shelf in {Shelf.SENT, Shelf.SET_ASIDE}:
        return query.order_by(func.coalesce(LetterRow.sent_at, LetterRow.made_at).desc(), LetterRow.id.desc())
    person = exists().where(OutboxRow.letter_id == LetterRow.id, OutboxRow.state.in_((OutState.UNKNOWN, OutState.REFUSED)))
    first = [person.desc()] if shelf is Shelf.OUTBOX else []
    due = select(func.min(LineRow.due)).where(LineRow.case_id == LetterRow.case_id, LineRow.outcome.is_(None)).scalar_subquery()
    return query.order_by(*first, func.coalesce(due, "9999"), LetterRow.id)


def _columns() -> Select[*tuple[Any, ...]]:
    """Everything of a letter but its pages: they are read only when they are shown."""
    letter = (LetterRow.id, LetterRow.case_id, LetterRow.name, LetterRow.language, LetterRow.recipient, LetterRow.sha256)
    moments = (LetterRow.made_at, LetterRow.saved_as, LetterRow.sent_at)
    return select(*letter, *moments, CaseRow.number, CaseRow.person_name, CaseRow.company).join(CaseRow, CaseRow.id == LetterRow.case_id)


def _lines(session: Session, rows: list[Row[Any]], now: datetime) -> tuple[LetterLine, ...]:
    due, changed, mails = _due(session, rows, now), _changed(session, rows), mails_of(session, [row.id for row in rows])
    return tuple(
        LetterLine(
            id=row.id,
            number=row.number,
            person=row.person_name,
            name=LetterName(row.name),
            language=Language(row.language),
            recipient=row.recipient,
            made_at=row.made_at,
            saved_as=row.saved_as,
            sent_at=row.sent_at,
            due=due.get(row.case_id) if row.name in ANSWERS else None,
            changed=changed.get(row.id, ()),
            mail=mails.get(row.id),
        )
        for row in rows
    )


def _due(session: Session, rows: list[Row[Any]], now: datetime) -> dict[int, DeadlineText]:
    """The clock of each case that one of its letters answers."""
    ids = {row.case_id for row in rows if row.name in ANSWERS}
    lines: dict[int, list[LineRow]] = {}
    for line in session.scalars(select(LineRow).where(LineRow.case_id.in_(ids)).order_by(LineRow.id)):
        lines.setdefault(line.case_id, []).append(line)
    cases = session.scalars(select(CaseRow).where(CaseRow.id.in_(ids)))
    return {case.id: case_deadline_text(case, leading_line(lines[case.id]), now)[1] for case in cases if case.id in lines}


def _changed(session: Session, rows: list[Row[Any]]) -> dict[int, tuple[str, ...]]:
    """Letter → acts that its case saw after it was made and that it may not know of; only for letters that are not sent."""
    open_rows = [row for row in rows if row.sent_at is None]
    acts = frozenset().union(*MATTERS.values())
    numbers = {row.number for row in open_rows}
    query = (
        select(AuditRow.case_number, AuditRow.act, AuditRow.at)
        .where(AuditRow.case_number.in_(numbers), AuditRow.act.in_(acts))
        .order_by(AuditRow.number)
    )
    seen: dict[str, list[tuple[str, datetime]]] = {}
    for number, act, at in session.execute(query):
        seen.setdefault(str(number), []).append((act, at))
    found = {
        row.id: tuple(dict.fromkeys(act for act, at in seen.get(row.number, ()) if at > row.made_at and act in MATTERS[LetterName(row.name)]))
        for row in open_rows
    }
    return {letter: codes for letter, codes in found.items() if codes}


def _archives(session: Session, row: Row[Any]) -> tuple[str, ...]:
    """The name of the archive that goes with an answer: the first one sealed after the letter was made."""
    if row.name != LetterName.ACCESS_ANSWER:
        return ()
    query = select(ArchiveRow.path).where(ArchiveRow.case_id == row.case_id, ArchiveRow.made_at >= row.made_at)
    path = session.scalar(query.order_by(ArchiveRow.id).limit(1))
    return () if path is None else (Path(path).name,)


def _mail_file(line: LetterLine) -> MailFile:
    """Whether the saved mail still lies there, for the recipient that the letter was made for."""
    if line.saved_as is None:
        return MailFile.NONE
    try:
        with Path(line.saved_as).open("rb") as stream:
            found = BytesHeaderParser(policy=default).parse(stream)
    except OSError:
        return MailFile.MISSING
    return MailFile.WHOLE if parseaddr(str(found["To"]))[1] == line.recipient else MailFile.OTHER
