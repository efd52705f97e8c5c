"""The register of cases by pages: saved views, filters, words and the order are the store's work."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from datetime import datetime
from datetime import timedelta
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement
from sqlalchemy import Select
from sqlalchemy import case
from sqlalchemy import func
from sqlalchemy import select
from sqlalchemy import text
from sqlalchemy.orm import Session

from core.folding import fold
from core.services.build import Desk
from core.services.cases import CaseLine
from core.services.cases import register_line
from core.services.inbox import search_expression
from core.services.list_days import company_zone
from core.services.list_days import in_days
from core.store.tables import AuditHeadRow
from core.store.tables import CaseRow
from core.store.tables import LineRow
from core.words import CaseState
from core.words import Kind
from core.words import Regime

PAGE, SUNDAY = 100, 6
_HOLDS = """SELECT rowid FROM cases_fts WHERE cases_fts MATCH :word
    UNION SELECT case_id FROM messages WHERE case_id IS NOT NULL AND id IN (SELECT rowid FROM messages_fts WHERE messages_fts MATCH :word)
    UNION SELECT case_id FROM letters WHERE id IN (SELECT rowid FROM letters_fts WHERE letters_fts MATCH :word)"""


class CaseView(StrEnum):
    """The views that are always there. `due_this_week` holds what is overdue too."""

    ALL = "all"
    OPEN = "open"
    DUE_THIS_WEEK = "due_this_week"
    WAITING_FOR_PERSON = "waiting_for_person"
    WAITING_FOR_OTHERS = "waiting_for_others"
    CLOSED_THIS_YEAR = "closed_this_year"


class CaseSort(StrEnum):
    """The columns that order the register. `due` has closed cases at the end, whichever way it goes."""

    DUE = "due"
    NUMBER = "number"
    PERSON = "person"
    KIND = "kind"
    STATE = "state"
    RECEIVED = "received"


@dataclass(frozen=True, slots=True)
class CaseQuery:
    """What the register shows. `since` and `until` bound the day of receipt in the company's zone, both included; `falls` turns the order round."""

    view: CaseView = CaseView.OPEN
    words: str = ""
    kind: Kind | None = None
    regime: Regime | None = None
    state: CaseState | None = None
    since: date | None = None
    until: date | None = None
    sort: CaseSort = CaseSort.DUE
    falls: bool = False


@dataclass(frozen=True, slots=True)
class CasePage:
    """Rows `start` and following of `total`; `generation` is the last entry of the trail: pages belong together while it is equal."""

    start: int
    total: int
    lines: tuple[CaseLine, ...]
    generation: int


_LEADING = (
    select(
        LineRow.case_id,
        func.coalesce(func.min(case((LineRow.outcome.is_(None), LineRow.due))), func.min(LineRow.due)).label("due"),
        func.min(LineRow.kind).label("kind"),
    )
    .group_by(LineRow.case_id)
    .subquery()
)
_COLUMNS: dict[CaseSort, tuple[ColumnElement[Any], ...]] = {
    CaseSort.DUE: (_LEADING.c.due,),
    CaseSort.NUMBER: (CaseRow.id.expression,),
    CaseSort.PERSON: (func.fold(CaseRow.person_name),),
    CaseSort.KIND: (_LEADING.c.kind, _LEADING.c.due),
    CaseSort.STATE: (case({state.value: number for number, state in enumerate(CaseState)}, value=CaseRow.state), _LEADING.c.due),
    CaseSort.RECEIVED: (CaseRow.received_at.expression,),
}


def read_cases(desk: Desk, *, query: CaseQuery, start: int = 0, count: int = PAGE) -> CasePage:
    """`count` rows of the register from row `start` on."""
    now, zone = desk.clock(), company_zone(desk)
    with desk.store.reading() as session:
        chosen = _chosen(session, query, now, zone)
        total = session.scalar(select(func.count()).select_from(chosen.subquery())) or 0
        ids = list(session.scalars(_ordered(chosen, query).limit(count).offset(start)))
        return CasePage(start, total, _lines(session, ids, now), session.scalar(select(AuditHeadRow.number)) or 0)


def count_views(desk: Desk) -> tuple[tuple[CaseView, int], ...]:
    """How many cases each view holds."""
    now, zone = desk.clock(), company_zone(desk)
    with desk.store.reading() as session:
        chosen = ((view, _chosen(session, CaseQuery(view), now, zone).subquery()) for view in CaseView)
        return tuple((view, session.scalar(select(func.count()).select_from(one)) or 0) for view, one in chosen)


def case_numbers(desk: Desk, *, query: CaseQuery) -> tuple[str, ...]:
    """The numbers of all cases of a list, in its order: what "select all" means."""
    with desk.store.reading() as session:
        chosen = _chosen(session, query, desk.clock(), company_zone(desk))
        return tuple(session.scalars(_ordered(chosen, query).with_only_columns(CaseRow.number)))


def _chosen(session: Session, query: CaseQuery, now: datetime, zone: ZoneInfo) -> Select[Any]:
    conditions = [*_in_view(query.view, now.astimezone(zone).date(), zone), *in_days(CaseRow.received_at, query.since, query.until, zone)]
    if query.kind:
        conditions.append(CaseRow.id.in_(select(LineRow.case_id).where(LineRow.kind == query.kind)))
    if query.regime:
        conditions.append(CaseRow.regime == query.regime)
    if query.state:
        conditions.append(CaseRow.state == query.state)
    chosen = select(CaseRow.id).join(_LEADING, _LEADING.c.case_id == CaseRow.id).where(*conditions)
    held = _holding(session, query.words)
    return chosen if held is None else chosen.where(text("cases.id IN (SELECT value FROM json_each(:held))").bindparams(held=held))


def _holding(session: Session, words: str) -> str | None:
    """The cases that hold every word, as a JSON list; None without words. Asked first: as part of the list SQLite would ask it for each row anew."""
    found = [set(session.scalars(text(_HOLDS), {"word": search_expression(word)})) for word in fold(words).split()]
    return json.dumps(sorted(set.intersection(*found))) if found else None


def _in_view(view: CaseView, today: date, zone: ZoneInfo) -> list[ColumnElement[bool]]:
    still_open = CaseRow.state != CaseState.CLOSED
    sunday = today + timedelta(days=SUNDAY - today.weekday())
    unanswered = CaseRow.state.not_in([CaseState.ANSWERED, CaseState.CLOSED])
    table: dict[CaseView, list[ColumnElement[bool]]] = {
        CaseView.ALL: [],
        CaseView.OPEN: [still_open],
        CaseView.DUE_THIS_WEEK: [unanswered, _LEADING.c.due <= sunday],
        CaseView.WAITING_FOR_PERSON: [CaseRow.state == CaseState.WAITING_FOR_PERSON],
        CaseView.WAITING_FOR_OTHERS: [CaseRow.state == CaseState.WAITING_FOR_OTHERS],
        CaseView.CLOSED_THIS_YEAR: [
            CaseRow.state == CaseState.CLOSED,
            *in_days(CaseRow.closed_at, today.replace(month=1, day=1), today.replace(month=12, day=31), zone),
        ],
    }
    return table[view]


def _ordered(chosen: Select[Any], query: CaseQuery) -> Select[Any]:
    """In the order asked for; of equals the youngest case first."""
    closed = (CaseRow.state == CaseState.CLOSED).expression if query.sort is CaseSort.DUE else None
    columns = [column.desc() if query.falls else column.asc() for column in _COLUMNS[query.sort]]
    return chosen.order_by(*([] if closed is None else [closed]), *columns, CaseRow.id.desc())


def _lines(session: Session, ids: list[int], now: datetime) -> tuple[CaseLine, ...]:
    cases = {one.id: one for one in session.scalars(select(CaseRow).where(CaseRow.id.in_(ids)))}
    lines: dict[int, list[LineRow]] = {}
    for line in session.scalars(select(LineRow).where(LineRow.case_id.in_(ids)).order_by(LineRow.id)):
        lines.setdefault(line.case_id, []).append(line)
    return tuple(register_line(cases[one], lines[one], now) for one in ids)
