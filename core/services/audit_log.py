"""The trail: reading it, checking it, and taking its head out for a letter's footer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from datetime import datetime

from sqlalchemy import func
from sqlalchemy import select
from sqlalchemy.orm import Session

from core.audit.chain import Verification
from core.audit.chain import verify
from core.audit.entry import ChainedEntry
from core.audit.entry import Entry
from core.audit.entry import Head
from core.errors import KnownError
from core.services.build import Desk
from core.services.list_days import company_zone
from core.services.list_days import in_days
from core.store.tables import AuditHeadRow
from core.store.tables import AuditRow
from core.store.unit_of_work import HEAD

_BATCH = 1000
PAGE = 100


class TrailBrokenError(KnownError):
    """The trail is not as it was written."""

    sentence = "The audit trail does not match from entry {first_bad} on ({reason}); {entries} entries before it are whole."
    remedy = "Keep a copy of the data folder as evidence and restore a backup; the desk stays readable."


@dataclass(frozen=True, slots=True)
class TrailEntry:
    """One row of the log as a page shows it."""

    number: int
    at: datetime
    actor: str
    act: str
    case: str | None
    details: tuple[tuple[str, str], ...]
    mac: str


@dataclass(frozen=True, slots=True)
class Anchor:
    """The head as it leaves the machine in a letter: the number, the MAC in hexadecimal, and when it was read."""

    number: int
    mac: str
    at: datetime


@dataclass(frozen=True, slots=True)
class TrailQuery:
    """What the log shows: entries of a case (its number, or the beginning of it), of an act, of a person; days of the company's zone, both included."""

    case: str = ""
    act: str = ""
    actor: str = ""
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class TrailPage:
    """Rows `start` and following of `total`, newest first; `generation` is the last entry: pages belong together while it is equal."""

    start: int
    total: int
    entries: tuple[TrailEntry, ...]
    generation: int


def read_entries(desk: Desk, *, query: TrailQuery, start: int = 0, count: int = PAGE) -> TrailPage:
    """`count` entries of the log from row `start` on. The whole log is entered by number, at any depth at once."""
    conditions = in_days(AuditRow.at, query.since, query.until, company_zone(desk)) if query.since or query.until else []
    if query.case:
        conditions.append(AuditRow.case_number.startswith(query.case, autoescape=True))
    if query.act:
        conditions.append(AuditRow.act == query.act)
    if query.actor:
        conditions.append(AuditRow.actor == query.actor)
    with desk.store.reading() as session:
        last = session.scalar(select(AuditHeadRow.number)) or 0
        newest = select(AuditRow).order_by(AuditRow.number.desc()).limit(count)
        if conditions:
            total = session.scalar(select(func.count()).select_from(AuditRow).where(*conditions)) or 0
            rows = session.scalars(newest.where(*conditions).offset(start))
        else:
            total, rows = last, session.scalars(newest.where(AuditRow.number <= last - start))
        return TrailPage(start, total, tuple(_shown(row) for row in rows), last)


def trail_choices(desk: Desk) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The acts (codes) and the people that the log knows, for its filters."""
    with desk.store.reading() as session:
        acts = session.scalars(select(AuditRow.act).distinct().order_by(AuditRow.act))
        return tuple(acts), tuple(session.scalars(select(AuditRow.actor).distinct().order_by(AuditRow.actor)))


def verify_trail(desk: Desk) -> Verification:
    """Check every entry and the head."""
    with desk.store.reading() as session:
        head = session.get(AuditHeadRow, HEAD)
        known = None if head is None else Head(number=head.number, mac=head.mac, seal=head.seal)
        return verify(desk.store.audit_key, _entries(session), known)


def check_trail(desk: Desk) -> Verification:
    """Check the pages of the file and the trail. Raises StoreDamagedError or TrailBrokenError naming the first bad entry."""
    desk.store.check_pages()
    verdict = verify_trail(desk)
    if not verdict.whole:
        raise TrailBrokenError(first_bad=verdict.first_bad, reason=verdict.reason, entries=verdict.entries)
    return verdict


def list_entries(desk: Desk, *, case: str | None = None, limit: int = 500, before: int | None = None) -> tuple[TrailEntry, ...]:
    """The newest `limit` entries, newest first; of one case, or before a number, when asked."""
    query = select(AuditRow).order_by(AuditRow.number.desc()).limit(limit)
    if case is not None:
        query = query.where(AuditRow.case_number == case)
    if before is not None:
        query = query.where(AuditRow.number < before)
    with desk.store.reading() as session:
        return tuple(_shown(row) for row in session.scalars(query))


def read_anchor(desk: Desk) -> Anchor:
    """The head of the trail now."""
    with desk.store.reading() as session:
        head = session.get_one(AuditHeadRow, HEAD)
        return Anchor(number=head.number, mac=head.mac.hex(), at=desk.clock())


def _entries(session: Session) -> Iterator[ChainedEntry]:
    for row in session.scalars(select(AuditRow).order_by(AuditRow.number).execution_options(yield_per=_BATCH)):
        entry = Entry(number=row.number, at=row.at, actor=row.actor, act=row.act, case=row.case_number, details=row.details)
        yield ChainedEntry(entry=entry, previous=row.previous, mac=row.mac)


def _shown(row: AuditRow) -> TrailEntry:
    details = tuple((name, str(value)) for name, value in sorted(row.details.items()))
    return TrailEntry(number=row.number, at=row.at, actor=row.actor, act=row.act, case=row.case_number, details=details, mac=row.mac.hex())
