"""The archives of all cases: where each lies, whether it is whole, who knows its passphrase.

What was learned of an archive after it was sealed stands in the steps of its case, under `archives` and its id.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from sqlalchemy import Row
from sqlalchemy import Select
from sqlalchemy import func
from sqlalchemy import select
from sqlalchemy.orm import Session

from core.folding import fold
from core.letters.facts import PassphraseChannel
from core.services.build import Desk
from core.services.paper_failures import NoSuchArchiveError
from core.store.tables import ArchiveRow
from core.store.tables import CaseRow
from core.words import CaseState

PAGE = 200
LEARNED = "archives"
LETTER = "letter"  # the letter that lies in the archive, by its number


class Condition(StrEnum):
    """What is known of the file of an archive."""

    UNCHECKED = "unchecked"
    WHOLE = "whole"
    CHANGED = "changed"
    MISSING = "missing"
    DESTROYED = "destroyed"


@dataclass(frozen=True, slots=True)
class ArchiveLine:
    """One row. `told_by` is the way the passphrase went, `kept` whether the desk still holds it; `answered`: the case's answer was sent."""

    id: int
    number: str
    person: str
    path: Path
    sha256: str
    size: int
    files: int
    made_at: datetime
    condition: Condition
    checked_at: datetime | None
    destroyed_at: datetime | None
    told_by: PassphraseChannel | None
    kept: bool
    answered: bool
    closed: bool


@dataclass(frozen=True, slots=True)
class ArchivePage:
    """Some archives, newest first, and how many there are under the same words."""

    lines: tuple[ArchiveLine, ...]
    total: int


def list_archives(desk: Desk, *, words: str = "", start: int = 0, limit: int = PAGE) -> ArchivePage:
    """Archives from place `start`. `words` are looked for in number, person and file name. Looks at the disk: a file that is gone is told."""
    wanted = fold(words).split()
    with desk.store.reading() as session:
        if wanted:
            found = [row for row in session.execute(_columns()) if all(word in _searched(row) for word in wanted)]
            rows, total = found[start : start + limit], len(found)
        else:
            rows = list(session.execute(_columns().offset(start).limit(limit)))
            total = session.scalar(select(func.count()).select_from(ArchiveRow)) or 0
    return ArchivePage(tuple(line_of(row) for row in rows), total)


def show_archive(desk: Desk, *, archive: int) -> ArchiveLine:
    """One archive. Raises NoSuchArchiveError."""
    with desk.store.reading() as session:
        return line_of(archive_row(session, archive))


def _columns() -> Select[*tuple[Any, ...]]:
    archive = (ArchiveRow.id, ArchiveRow.case_id, ArchiveRow.path, ArchiveRow.sha256, ArchiveRow.size, ArchiveRow.files, ArchiveRow.made_at)
    case = (CaseRow.number, CaseRow.person_name, CaseRow.steps, CaseRow.state, CaseRow.answered_at)
    joined = select(*archive, ArchiveRow.passphrase, *case).join(CaseRow, CaseRow.id == ArchiveRow.case_id)
    return joined.order_by(ArchiveRow.made_at.desc(), ArchiveRow.id.desc())


def archive_row(session: Session, archive: int) -> Row[Any]:
    """The columns of one archive and its case. Raises NoSuchArchiveError."""
    row = session.execute(_columns().where(ArchiveRow.id == archive)).one_or_none()
    if row is None:
        raise NoSuchArchiveError
    return row


def _searched(row: Row[Any]) -> str:
    return fold(f"{row.number} {row.person_name} {Path(row.path).name}")


def line_of(row: Row[Any]) -> ArchiveLine:
    """The row as it is shown."""
    learned = (row.steps.get(LEARNED) or {}).get(str(row.id), {})
    told_by = learned.get("told_by")
    return ArchiveLine(
        id=row.id,
        number=row.number,
        person=row.person_name,
        path=Path(row.path),
        sha256=row.sha256,
        size=row.size,
        files=row.files,
        made_at=row.made_at,
        condition=_condition(Path(row.path), row.size, learned),
        checked_at=_moment(learned, "checked_at"),
        destroyed_at=_moment(learned, "destroyed_at"),
        told_by=PassphraseChannel(told_by) if told_by else None,
        kept=row.passphrase is not None,
        answered=row.answered_at is not None,
        closed=row.state == CaseState.CLOSED,
    )


def _condition(path: Path, size: int, learned: dict[str, str]) -> Condition:
    """What the disk says now goes before what the last check found."""
    if learned.get("destroyed_at"):
        return Condition.DESTROYED
    try:
        found = path.stat()
    except (OSError, ValueError):  # ValueError: a path with a null byte
        return Condition.MISSING
    if not path.is_file() or found.st_size != size:
        return Condition.CHANGED
    checked = Condition(learned.get("check_state", Condition.UNCHECKED))
    return Condition.UNCHECKED if checked is Condition.MISSING else checked  # it lies there again


def _moment(learned: dict[str, str], name: str) -> datetime | None:
    value = learned.get(name)
    return None if value is None else datetime.fromisoformat(value)
