"""Pages of the inbox's lists: of any length, in the store's own order, found, filtered and sorted by the store.

A list is read by pages. `read_anchors` notes the key of every STEPth row; with them a page begins at a key instead of at a count of
rows passed over. Anchors hold for one generation of the store only: after any change, and when a message that was put off has come
back, they are not used any more, and pages are counted from the nearer end until there are new ones. Rows are never skipped or doubled.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field
from datetime import date
from datetime import datetime
from enum import StrEnum
from typing import Any
from typing import cast
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement
from sqlalchemy import CompoundSelect
from sqlalchemy import Select
from sqlalchemy import and_
from sqlalchemy import bindparam
from sqlalchemy import column
from sqlalchemy import func
from sqlalchemy import literal
from sqlalchemy import or_
from sqlalchemy import select
from sqlalchemy import text
from sqlalchemy import union_all
from sqlalchemy.orm import Session

from core.services.build import Desk
from core.services.inbox import LINE_COLUMNS
from core.services.inbox import MessageLine
from core.services.inbox import Split
from core.services.inbox import Totals
from core.services.inbox import belongs
from core.services.inbox import lines_of
from core.services.inbox import read_totals
from core.services.inbox import search_expression
from core.services.inbox import states_of
from core.services.line_beginnings import due_from_beginnings
from core.services.list_days import company_zone
from core.services.list_days import in_days
from core.store.tables import AuditHeadRow
from core.store.tables import MessageRow
from core.store.types import Instant
from core.words import Kind

PAGE, STEP, FOUND = 100, 500, 500
_HELD = """SELECT held.id, held.arrived_at FROM messages_fts AS found CROSS JOIN messages AS held INDEXED BY ix_messages_found
    ON held.id = found.rowid AND ({where}) WHERE messages_fts MATCH :words ORDER BY found.rowid DESC LIMIT :most"""
_CAME_BACK = "SELECT id FROM messages WHERE handled = 'later' AND later_until <= :now"  # few, and with an index of their own
_NOW = bindparam("now", type_=Instant)
_PUT_OFF = text(_HELD.format(where=f"held.place = 'later' AND held.id NOT IN ({_CAME_BACK})")).bindparams(_NOW)
_MINE = f"held.place IN (:place, 'later') AND (held.place = :place OR held.id IN ({_CAME_BACK} AND state IN :states))"
_WAITING = text(_HELD.format(where=_MINE)).bindparams(_NOW, bindparam("states", expanding=True))


class Sort(StrEnum):
    """The orders of a list of messages."""

    NEWEST = "newest"
    OLDEST = "oldest"
    KIND = "kind"


_ORDERS: dict[Sort, tuple[tuple[str, bool], ...]] = {  # columns; True: falling
    Sort.NEWEST: (("arrived_at", True), ("id", True)),
    Sort.OLDEST: (("arrived_at", False), ("id", False)),
    Sort.KIND: (("kinds", False), ("arrived_at", True), ("id", True)),
}
_COLUMNS = {"arrived_at": MessageRow.arrived_at, "id": MessageRow.id, "kinds": MessageRow.kinds}


@dataclass(frozen=True, slots=True)
class MessageQuery:
    """What a list shows. `since` and `until` are days of the company's zone, both included; `product` is a name that the message names."""

    split: Split
    words: str = ""
    sort: Sort = Sort.NEWEST
    kind: Kind | None = None
    language: str = ""
    product: str = ""
    since: date | None = None
    until: date | None = None

    @property
    def narrowed(self) -> bool:
        """Whether anything but the split decides what is shown."""
        return bool(self.words.strip() or self.filtered)

    @property
    def filtered(self) -> bool:
        """Whether more than words narrows the list."""
        return bool(self.kind or self.language or self.product or self.since or self.until)


@dataclass(frozen=True, slots=True)
class Generation:
    """One state of the store as lists see it: the last entry of the trail (every change has one), and what has come back by now."""

    entry: int
    came_back: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Anchors:
    """Where every STEPth row of a list begins: (arrival, id) of the row before it. `total` counts the rows."""

    query: MessageQuery
    generation: Generation
    total: int
    keys: tuple[tuple[datetime, int], ...]


@dataclass(frozen=True, slots=True)
class MessagePage:
    """Rows `start` to `start + len(lines)` of `total`. `more`: a search found more than FOUND messages, and these are the last that were taken in."""

    start: int
    total: int
    lines: tuple[MessageLine, ...]
    generation: Generation
    more: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """What a list begins with: the numbers, a page, the row of the message that was asked for (-1: not in it), and when it was read (aware)."""

    query: MessageQuery
    totals: Totals
    page: MessagePage
    row: int
    now: datetime


def read_page(desk: Desk, *, query: MessageQuery, start: int, count: int = PAGE, anchors: Anchors | None = None) -> MessagePage:
    """`count` rows of a list from row `start` on; anchors of another list or generation are not used."""
    reader = _reader(desk, query)
    with desk.store.reading() as session:
        return reader.page(session, start, count, anchors)


def read_listing(desk: Desk, *, query: MessageQuery, message: int = -1, otherwise: int = 0, anchors: Anchors | None = None) -> Listing:
    """The numbers and the page that holds `message`, or row `otherwise` where the list has it not."""
    reader = _reader(desk, query)
    with desk.store.reading() as session:
        row = reader.row_of(session, message, anchors) if message >= 0 else -1
        start = max(row if row >= 0 else otherwise, 0) // PAGE * PAGE
        page = reader.page(session, start, PAGE, anchors)
        if not page.lines and start:
            page = reader.page(session, max(page.total - 1, 0) // PAGE * PAGE, PAGE, anchors)
        return Listing(query, read_totals(session, reader.now), page, row, reader.now)


def read_anchors(desk: Desk, *, query: MessageQuery) -> Anchors:
    """Note where every STEPth row of a list begins. Reads the whole index: for the background. None are noted for a search or the order by kind."""
    reader = _reader(desk, query)
    with desk.store.reading() as session:
        return reader.anchors(session)


def row_of(desk: Desk, *, query: MessageQuery, message: int) -> int:
    """The row of a message in a list, -1 where it is not in it."""
    reader = _reader(desk, query)
    with desk.store.reading() as session:
        return reader.row_of(session, message)


def _reader(desk: Desk, query: MessageQuery) -> _Reader:
    zone = company_zone(desk) if query.since or query.until else None
    return _Reader(query, desk.clock(), zone)


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads one list at one moment."""

    query: MessageQuery
    now: datetime
    zone: ZoneInfo | None
    searched: list[list[int]] = field(default_factory=list)  # what was found, so that nothing is searched twice

    def page(self, session: Session, start: int, count: int, anchors: Anchors | None) -> MessagePage:
        generation = self.generation(session)
        found = self._found(session)
        if found is not None:
            return MessagePage(
                start, len(found[:FOUND]), _lines(session, found[:FOUND][start : start + count], self.now), generation, len(found) > FOUND
            )
        known = anchors if anchors and self._fits(anchors, generation) else None
        total = known.total if known else self._total(session)
        span = (min(start, total), min(count, max(total - start, 0)), total)
        ids = [row.id for row in self._rows(session, span, known.keys if known else ())]
        return MessagePage(start, total, _lines(session, ids, self.now), generation)

    def generation(self, session: Session) -> Generation:
        entry = session.scalar(select(AuditHeadRow.number)) or 0
        put_off = text("handled = 'later'")  # as the index says it
        return Generation(entry, tuple(session.scalars(select(MessageRow.id).where(put_off, MessageRow.later_until <= self.now))))

    def anchors(self, session: Session) -> Anchors:
        generation = self.generation(session)
        if self._is_search or self.query.sort is Sort.KIND:
            return Anchors(self.query, generation, len(self.ids(session)), ())
        arms = self._arms(session)
        every = (union_all(*arms) if len(arms) > 1 else arms[0]).subquery()
        orders = [every.c[name].desc() if falls else every.c[name].asc() for name, falls in _ORDERS[self.query.sort]]
        numbered = select(every.c.arrived_at, every.c.id, func.row_number().over(order_by=orders).label("number")).subquery()
        ends = select(numbered.c.arrived_at, numbered.c.id).where(numbered.c.number % STEP == 0).order_by(numbered.c.number)
        return Anchors(self.query, generation, self._total(session), tuple((row.arrived_at, row.id) for row in session.execute(ends)))

    def ids(self, session: Session) -> list[int]:
        """The whole list."""
        found = self._found(session)
        return [row.id for row in session.execute(self._ordered(session))] if found is None else found[:FOUND]

    def row_of(self, session: Session, message: int, anchors: Anchors | None = None) -> int:
        if self._is_search or self.query.sort is Sort.KIND:
            every = self.ids(session)
            return every.index(message) if message in every else -1
        arms = self._arms(session)
        key = next((row for arm in arms for row in session.execute(arm.where(MessageRow.id == message))), None)
        if key is None:
            return -1
        oldest = self.query.sort is Sort.OLDEST
        conditions, passed = [_beyond(key.arrived_at, key.id, falls=oldest)], 0
        keys = anchors.keys if anchors and self._fits(anchors, self.generation(session)) else ()
        if keys:
            mine = (key.arrived_at, key.id)
            block = bisect_left(keys, True, key=lambda one: one >= mine if oldest else one <= mine)
            conditions += [_beyond(*keys[block - 1], falls=not oldest)] if block else []
            passed = block * STEP
        return passed + sum(session.scalar(arm.where(*conditions).with_only_columns(func.count())) or 0 for arm in arms)

    def _fits(self, anchors: Anchors, generation: Generation) -> bool:
        return (anchors.query, anchors.generation) == (self.query, generation)

    @property
    def _is_search(self) -> bool:
        """Only words narrow the list, and time orders it: then the search index gives the last FOUND messages at once."""
        return bool(self.query.words.strip()) and not self.query.filtered and self.query.sort is not Sort.KIND

    def _found(self, session: Session) -> list[int] | None:
        """The last FOUND messages with the words in order, and one more where there are more; None where the list is no search."""
        if not self._is_search:
            return None
        if not self.searched:
            self.searched.append(self._search(session))
        return self.searched[0]

    def _search(self, session: Session) -> list[int]:
        """The store sifts by the clock before it counts: else messages that are put off would stand in the way of those that wait."""
        values = {"words": search_expression(self.query.words), "most": FOUND + 1, "now": self.now}
        if self.query.split is Split.LATER:
            rows = session.execute(_PUT_OFF, values)
        else:
            rows = session.execute(_WAITING, {**values, "place": self.query.split.value, "states": states_of(self.query.split)})
        keys = [(row.arrived_at, row.id) for row in rows]
        return [one for _, one in sorted(keys, reverse=self.query.sort is Sort.NEWEST)]

    def _ordered(self, session: Session, *, backwards: bool = False, key: tuple[datetime, int] | None = None) -> Any:
        """The rows (arrival, id, …) of the list in its order or from its end, from after `key` on."""
        arms = self._arms(session)
        if key is not None:
            arms = [arm.where(_beyond(*key, falls=self.query.sort is Sort.NEWEST)) for arm in arms]
        return _in_order(arms, [(name, falls is not backwards) for name, falls in _ORDERS[self.query.sort]])

    def _rows(self, session: Session, span: tuple[int, int, int], keys: Sequence[tuple[datetime, int]]) -> Sequence[Any]:
        """Rows of `span` (start, count, total): from an anchor where there is one, else counted from the nearer end."""
        start, count, total = span
        if keys and start >= STEP:
            place = min(start // STEP, len(keys))
            return session.execute(self._ordered(session, key=keys[place - 1]).limit(count).offset(start - place * STEP)).all()
        if start > total // 2:
            rows = session.execute(self._ordered(session, backwards=True).limit(count).offset(total - start - count)).all()
            return rows[::-1]
        return session.execute(self._ordered(session).limit(count).offset(start)).all()

    def _total(self, session: Session) -> int:
        if not self.query.narrowed:
            return dict(read_totals(session, self.now).waiting)[self.query.split]
        return sum(session.scalar(arm.with_only_columns(func.count())) or 0 for arm in self._arms(session))

    def _came_back(self, session: Session) -> bool:
        return self.query.split is not Split.LATER and bool(self.generation(session).came_back)

    def _arms(self, session: Session) -> list[Select[Any]]:
        """The list as one query, or two where messages that were put off have come back."""
        conditions = belongs(self.query.split, self.now)
        several = self._came_back(session)
        columns = [_COLUMNS[name] for name, _ in _ORDERS[self.query.sort]]
        narrowing = self._filters()
        every = cast("Select[Any]", select(*columns))
        return [every.where(condition, *narrowing) for condition in conditions[: 2 if several else 1]]

    def _filters(self) -> list[ColumnElement[bool]]:
        query, conditions = self.query, list[ColumnElement[bool]]()
        for words in (query.words, query.product):
            if words.strip():
                match = text("messages.id IN (SELECT rowid FROM messages_fts WHERE messages_fts MATCH :words)")
                conditions.append(and_(match.bindparams(words=search_expression(words)).self_group()))
        if query.kind:
            conditions.append(func.instr(MessageRow.kinds, f'"{query.kind.value}"') > 0)
        if query.language:
            conditions.append(MessageRow.language == query.language)
        if self.zone:
            conditions += in_days(MessageRow.arrived_at, query.since, query.until, self.zone)
        return conditions


def _lines(session: Session, ids: Sequence[int], now: datetime) -> tuple[MessageLine, ...]:
    """The rows of `ids` in that order."""
    rows = {row.id: row for row in session.execute(select(*LINE_COLUMNS).where(MessageRow.id.in_(ids)))}
    return due_from_beginnings(session, lines_of(session, [rows[one] for one in ids]), now)


def _beyond(at: datetime, message: int, *, falls: bool) -> ColumnElement[bool]:
    """After the key in the order that falls or rises. `arrived_at` is bounded alone too: so SQLite enters the index there."""
    moment = literal(at, Instant)
    after = MessageRow.arrived_at < moment if falls else MessageRow.arrived_at > moment
    tie = and_(MessageRow.arrived_at == moment, MessageRow.id < message if falls else MessageRow.id > message)
    bound = MessageRow.arrived_at <= moment if falls else MessageRow.arrived_at >= moment
    return and_(bound, or_(after, tie))


def _in_order(arms: Sequence[Select[Any]], orders: Sequence[tuple[str, bool]]) -> Select[Any] | CompoundSelect[Any]:
    """One query in order; two are merged by SQLite while it reads, not sorted."""
    if len(arms) == 1:
        return arms[0].order_by(*(_COLUMNS[name].desc() if falls else _COLUMNS[name].asc() for name, falls in orders))
    return union_all(*arms).order_by(*(column(name).desc() if falls else column(name).asc() for name, falls in orders))
