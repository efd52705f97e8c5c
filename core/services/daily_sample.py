"""The daily sample: a few ordinary messages of the last day, drawn by chance, that a person looks at for requests that were missed.

They are drawn once a day and kept, so that the sample is the same all day and nobody can arrange to be in it or out of it.
"""

from __future__ import annotations

import secrets
from datetime import UTC
from datetime import datetime
from datetime import timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement
from sqlalchemy import select
from sqlalchemy.orm import Session

from core.companies.profile import load_company
from core.services.build import Desk
from core.services.desk_settings import read_settings
from core.services.inbox import LINE_COLUMNS
from core.services.inbox import MessageLine
from core.services.inbox import Split
from core.services.inbox import lines_of
from core.store.tables import MessageRow
from core.store.tables import SettingRow
from core.words import MessageState

SAMPLE = 5
DRAWN = "daily_sample"
_DAY = timedelta(days=1)
_EVER = datetime.min.replace(tzinfo=UTC)


def sample_of_day(desk: Desk) -> tuple[MessageLine, ...]:
    """The messages of today's sample that nobody looked at yet; drawn now where today's was not drawn. A day is the company's.

    Drawn from what was taken in since the last draw, at least a day back: no weekend is left out; the first time from all there is.
    Without any such message nothing is drawn yet.
    """
    day = _today(desk)
    with desk.store.reading() as session:
        drawn = session.get(SettingRow, DRAWN)
        kept = dict(drawn.value) if drawn is not None else {}
    ids = kept["messages"] if kept.get("day") == day else _draw(desk, day, kept)
    with desk.store.reading() as session:
        rows = {row.id: row for row in session.execute(select(*LINE_COLUMNS).where(MessageRow.id.in_(ids), *_ordinary()))}
        return lines_of(session, [rows[one] for one in ids if one in rows])


def _draw(desk: Desk, day: str, kept: dict[str, object]) -> list[int]:
    """Draw and keep today's sample; what another process drew meanwhile stands."""
    now = desk.clock()
    since = min(now - _DAY, datetime.fromisoformat(str(kept["at"]))) if kept else _EVER
    with desk.store.unit_of_work(desk.operator) as work:
        row = work.session.get(SettingRow, DRAWN)
        if row is not None and row.value["day"] == day:
            return list(row.value["messages"])
        ids = _chosen(work.session, since)
        if ids:
            value = {"day": day, "at": now.isoformat(), "messages": ids}
            if row is None:
                work.session.add(SettingRow(name=DRAWN, value=value))
            else:
                row.value = value
            work.record("sample_drawn", at=now, count=len(ids))
    return ids


def _chosen(session: Session, since: datetime) -> list[int]:
    """A few of what was taken in since, by chance."""
    candidates = list(session.scalars(select(MessageRow.id).where(MessageRow.place == Split.OTHER.value, MessageRow.stored_at > since, *_ordinary())))
    chosen = secrets.SystemRandom().sample(candidates, min(SAMPLE, len(candidates)))
    return sorted(chosen)


def _ordinary() -> tuple[ColumnElement[bool], ...]:
    return (
        MessageRow.state == MessageState.ORDINARY,
        MessageRow.handled.is_(None),
        MessageRow.forgotten_at.is_(None),
        MessageRow.sampled_at.is_(None),
    )


def _today(desk: Desk) -> str:
    zone = ZoneInfo(load_company(read_settings(desk).company).time_zone)
    return desk.clock().astimezone(zone).date().isoformat()
