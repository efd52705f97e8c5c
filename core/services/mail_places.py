"""Where messages lay: files, or a mailbox where each has a UID. Every occurrence is kept; a mailbox that is numbered anew moves them, it doubles none."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from sqlalchemy import Table
from sqlalchemy import insert
from sqlalchemy import select
from sqlalchemy import update
from sqlalchemy.orm import Session

from core.store.tables import MessageRow
from core.store.tables import OccurrenceRow

_OCCURRENCES = cast("Table", OccurrenceRow.__table__)


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a batch comes from: a mailbox and its company, or files (both None)."""

    mailbox: int | None
    company: str | None


@dataclass(frozen=True, slots=True)
class Arriving:
    """One message as it is handed over. `whole` is False where only its beginning was fetched; `came`: when its server took it in (aware), None for files."""

    place: str
    position: int
    raw: bytes
    whole: bool = True
    came: datetime | None = None


@dataclass(frozen=True, slots=True)
class Arrived:
    """One message of a batch: where it lay, its bytes, whether the same bytes were there before, and when its server took it in."""

    place: str
    position: int
    sha256: str
    raw: bytes
    duplicate: bool
    whole: bool
    came: datetime | None


FILES = Origin(None, None)


def keep_places(session: Session, arrived: Sequence[Arrived], origin: Origin, now: datetime) -> None:
    """Keep where each message lay. In a mailbox the same bytes at the same place are there again, and those of an earlier numbering are moved."""
    left = list(arrived)
    if origin.mailbox is not None:
        left = _without_known(session, left)
        left = _without_moved(session, left, origin.mailbox)
        _give_company(session, arrived, origin)
    places = [
        {
            "place": one.place,
            "position": one.position,
            "sha256": one.sha256,
            "duplicate": one.duplicate,
            "seen_at": now,
            "mailbox_id": origin.mailbox,
        }
        for one in left
    ]
    if places:
        session.connection().execute(insert(_OCCURRENCES).prefix_with("OR IGNORE"), places)


def _without_known(session: Session, arrived: Sequence[Arrived]) -> list[Arrived]:
    """What did not lie at its place before; what did, and was gone in between, is back. Other bytes under its number are a message of their own."""
    positions = [one.position for one in arrived]
    columns = (OccurrenceRow.id, OccurrenceRow.place, OccurrenceRow.position, OccurrenceRow.sha256)
    query = select(*columns).where(OccurrenceRow.place.in_({one.place for one in arrived}), OccurrenceRow.position.in_(positions))
    known = {(place, position, sha256): row for row, place, position, sha256 in session.execute(query)}
    back = [known[key] for one in arrived if (key := (one.place, one.position, one.sha256)) in known]
    if back:
        session.execute(update(OccurrenceRow).where(OccurrenceRow.id.in_(back)).values(gone_at=None))
    return [one for one in arrived if (one.place, one.position, one.sha256) not in known]


def _without_moved(session: Session, arrived: Sequence[Arrived], mailbox: int) -> list[Arrived]:
    """What lay nowhere in an earlier numbering of the mailbox; what did has its new place and number."""
    here = {one.place for one in arrived}
    query = select(OccurrenceRow.id, OccurrenceRow.sha256).where(
        OccurrenceRow.mailbox_id == mailbox, OccurrenceRow.place.not_in(here), OccurrenceRow.sha256.in_([one.sha256 for one in arrived])
    )
    old = defaultdict[str, list[int]](list)
    for row, sha256 in session.execute(query.order_by(OccurrenceRow.gone_at.is_(None), OccurrenceRow.id.desc())):
        old[sha256].append(row)
    moved, left = [], []
    for one in arrived:
        if old[one.sha256]:
            moved.append({"id": old[one.sha256].pop(), "place": one.place, "position": one.position, "gone_at": None})
        else:
            left.append(one)
    if moved:
        session.execute(update(OccurrenceRow), moved)
    return left


def _give_company(session: Session, arrived: Sequence[Arrived], origin: Origin) -> None:
    """A message that came in a file before is the company's from now on."""
    known = [one.sha256 for one in arrived if one.duplicate]
    if known:
        session.execute(
            update(MessageRow)
            .where(MessageRow.sha256.in_(known), MessageRow.company.is_(None))
            .values(company=origin.company)
            .execution_options(synchronize_session=False)
        )
