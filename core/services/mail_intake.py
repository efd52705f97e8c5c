"""Taking messages in, wherever they come from: raw bytes are committed first, then read; every message ends in exactly one state."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections import deque
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from dataclasses import replace
from datetime import datetime
from types import TracebackType
from typing import Any
from typing import Self
from typing import cast

from sqlalchemy import Row
from sqlalchemy import Table
from sqlalchemy import bindparam
from sqlalchemy import insert
from sqlalchemy import literal_column
from sqlalchemy import select
from sqlalchemy import update
from sqlalchemy.orm import Session

from core.companies.profile import load_company
from core.errors import ResourceError
from core.services.build import Desk
from core.services.desk_settings import read_settings
from core.services.mail_leftovers import read_leftovers
from core.services.mail_places import FILES
from core.services.mail_places import Arrived
from core.services.mail_places import Arriving
from core.services.mail_places import Origin
from core.services.mail_places import keep_places
from core.services.reading_lane import ReadingLane
from core.services.reading_lane import Waiting
from core.services.reading_mail import DECIDED_BY_PEOPLE
from core.services.reading_mail import Reading
from core.services.replies import match_replies
from core.services.same_mail import flag_same_id
from core.store.tables import MessageRow
from core.store.tables import RawMessageRow
from core.store.unit_of_work import UnitOfWork
from core.triage.judging import NOT_FULLY_READ
from core.words import MessageState

BATCH = 256
AHEAD = 3  # so many batches may be stored and still be read: the reader takes a moment to start
BATCH_BYTES = 32 * 1024 * 1024  # what may lie in memory before it is stored
NOT_READ_YET = "not read yet"
CUT_OFF = "only its beginning was taken in"
_MESSAGES, _RAW = cast("Table", MessageRow.__table__), cast("Table", RawMessageRow.__table__)
# A message that is stored but not read yet: unsure, and it says so. What is the same for all stands in the statement once.
_UNREAD = insert(_MESSAGES).values(
    {
        **dict.fromkeys(("sender_name", "sender_address", "subject", "text", "snippet", "language"), literal_column("''")),
        **dict.fromkeys(("kinds", "reasons", "attachments"), literal_column("'[]'")),
        "identifiers": literal_column("'{}'"),
        "notes": literal_column(f"'[\"{NOT_READ_YET}\"]'"),
        "state": literal_column(f"'{MessageState.UNSURE.value}'"),
        "score": literal_column("0"),
        "version": literal_column("1"),
        **{name: bindparam(name) for name in ("sha256", "arrived_at", "stored_at", "company")},
    }
)


class Intake:
    """A context that takes batches in: while some are being read, the next is stored. First it reads what an earlier run could not read any more.

    `expected`: how many messages will come, as far as that is known.
    """

    def __init__(self, desk: Desk, origin: Origin = FILES, *, expected: int = 0) -> None:
        self._desk, self._origin, self._expected = desk, origin, expected
        self._lane = ReadingLane(authserv_id=_authserv_id(origin))
        self._waiting = deque[Waiting]()

    def __enter__(self) -> Self:
        self._lane.__enter__()
        self._lane.expect(self._expected)
        read_leftovers(self._desk)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._lane.__exit__(kind, error, trace)

    def take(self, items: Sequence[Arriving], along: Callable[[UnitOfWork], None] = lambda _work: None) -> Counter[str]:
        """Store a batch, with what `along` keeps in the same transaction; the states of what was read meanwhile."""
        arrived = store_raw(self._desk, items, self._origin, along)
        following = self._lane.read([(one.sha256, one.raw) for one in arrived if not one.duplicate])
        counts = Counter({MessageState.DUPLICATE.value: sum(one.duplicate for one in arrived)})
        while self._waiting and (self._waiting[0].is_done or self._holds_too_much()):
            counts.update(read_waiting(self._desk, self._waiting.popleft()))
        self._waiting.append(following)
        return counts

    def finish(self) -> Counter[str]:
        """Read what is still waiting."""
        counts = Counter[str]()
        while self._waiting:
            counts.update(read_waiting(self._desk, self._waiting.popleft()))
        return counts

    def _holds_too_much(self) -> bool:
        """Whether a batch has to be waited for before another one may wait."""
        return len(self._waiting) >= AHEAD or sum(one.size for one in self._waiting) >= BATCH_BYTES // AHEAD


def _authserv_id(origin: Origin) -> str | None:
    """The name of our own mail server in the mailbox of `origin`; None for files, and where the company's file is broken: senders are looked at later."""
    if origin.company is None:
        return None
    with suppress(ResourceError):
        return load_company(origin.company).authserv_id
    return None


def in_batches(items: Iterable[Arriving]) -> Iterator[list[Arriving]]:
    """`items` in batches that memory holds and one transaction carries."""
    batch: list[Arriving] = []
    size = 0
    for item in items:
        batch.append(item)
        size += len(item.raw)
        if len(batch) >= BATCH or size >= BATCH_BYTES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def store_raw(desk: Desk, items: Sequence[Arriving], origin: Origin, along: Callable[[UnitOfWork], None]) -> list[Arrived]:
    """Commit the bytes and where they lay before anybody parses them."""
    if not items:
        return []
    now = desk.clock()
    with desk.store.unit_of_work(desk.operator) as work:
        arrived = list(_arrived(work.session, items))
        new = [one for one in arrived if not one.duplicate]
        if new:
            work.session.connection().execute(insert(_RAW), [{"sha256": one.sha256, "raw": one.raw} for one in new])
            unread = [{"sha256": one.sha256, "arrived_at": _came(one, now), "stored_at": now, "company": origin.company} for one in new]
            work.session.connection().execute(_UNREAD, unread)
            _note_cut_off(work.session, new)
        keep_places(work.session, arrived, origin, now)
        along(work)
        work.record("mail_stored", at=now, seen=len(arrived), new=len(new))
    return arrived


def _arrived(session: Session, items: Sequence[Arriving]) -> Iterator[Arrived]:
    digests = [hashlib.sha256(item.raw).hexdigest() for item in items]
    known = set(session.scalars(select(RawMessageRow.sha256).where(RawMessageRow.sha256.in_(digests))))
    for item, digest in zip(items, digests, strict=True):
        yield Arrived(item.place, item.position, digest, item.raw, duplicate=digest in known, whole=item.whole, came=item.came)
        known.add(digest)


def _came(one: Arrived, now: datetime) -> datetime:
    """When the server put it into the mailbox, and not after now: its clock may be ahead. In whole seconds, as servers tell it."""
    return now if one.came is None else min(one.came, now).replace(microsecond=0)


def _note_cut_off(session: Session, new: Sequence[Arrived]) -> None:
    """What came without its end keeps saying so, also where it is read by a later run."""
    cut = [one.sha256 for one in new if not one.whole]
    if cut:
        session.connection().execute(update(_MESSAGES).where(_MESSAGES.c.sha256.in_(cut)).values(notes=[NOT_READ_YET, CUT_OFF]))


def read_waiting(desk: Desk, waiting: Waiting | None) -> Counter[str]:
    """Keep what was understood together with its entry in the trail; the states."""
    if waiting is None or not waiting.messages:
        return Counter()
    readings = waiting.readings()
    with desk.store.unit_of_work(desk.operator) as work:
        unread, counts = _still_unread(work.session, [one.sha256 for one in readings])
        if not unread:
            return counts
        ids = {sha256: one.id for sha256, one in unread.items()}
        readings = [_as_cut_off(one) if CUT_OFF in unread[one.sha256].notes else one for one in readings if one.sha256 in unread]
        readings = [replace(one, came=unread[one.sha256].came) for one in readings]
        readings = flag_same_id(work.session, match_replies(work, readings, ids, desk.clock()))
        now = desk.clock()
        values = [{"row": ids[one.sha256], **one.columns(now), **unread[one.sha256].decided} for one in readings]
        work.session.connection().execute(update(_MESSAGES).where(_MESSAGES.c.id == bindparam("row")), values)
        _keep_senders(desk, work, zip(readings, values, strict=True), unread)
        states = Counter(str(one.state) for one in readings)
        work.record("mail_read", at=now, states=" ".join(f"{state}={count}" for state, count in sorted(states.items())))
    return counts + states


def _keep_senders(desk: Desk, work: UnitOfWork, kept: Iterable[tuple[Reading, Mapping[str, Any]]], unread: Mapping[str, _Unread]) -> None:
    """Keep who sent what somebody will decide about. A company whose file is broken keeps no mail out: the next look tells of it."""
    claimed = [(one, values, one.claims) for one, values in kept if one.claims is not None and one.state in DECIDED_BY_PEOPLE]
    if not claimed:
        return
    from core.services.sender_rounds import Claimed  # noqa: PLC0415  what looks is large, and most checks find nothing new
    from core.services.sender_rounds import keep_claimed  # noqa: PLC0415  as above

    messages = [
        Claimed(values["row"], unread[one.sha256].company, values["arrived_at"], values["case_id"], values["sender_address"], claims)
        for one, values, claims in claimed
    ]
    with suppress(ResourceError):
        keep_claimed(work, messages, own_company=read_settings(desk).company, now=desk.clock())


@dataclass(frozen=True, slots=True)
class _Unread:
    """A message that nobody has read: its row, its notes, what the operator already decided about it, and when its server took it in."""

    id: int
    company: str | None
    notes: Sequence[str]
    decided: Mapping[str, object]
    came: datetime | None


def _still_unread(session: Session, digests: Sequence[str]) -> tuple[dict[str, _Unread], Counter[str]]:
    """(SHA-256 → what is unread, states of what another process read meanwhile)."""
    what = (MessageRow.sha256, MessageRow.id, MessageRow.case_id, MessageRow.handled, MessageRow.state, MessageRow.language, MessageRow.notes)
    query = select(*what, MessageRow.company, MessageRow.arrived_at, MessageRow.stored_at).where(MessageRow.sha256.in_(digests))
    rows = session.execute(query).all()
    unread = {
        row.sha256: _Unread(row.id, row.company, row.notes, _decided(row), row.arrived_at if row.arrived_at != row.stored_at else None)
        for row in rows
        if row.language == ""
    }
    return unread, Counter(row.state for row in rows if row.language != "")


def _decided(row: Row[*tuple[Any, ...]]) -> dict[str, object]:
    """What a person said about a message before it was read stays: where it is filed, and what it is (unread, it is unsure)."""
    state = row.state if row.state != MessageState.UNSURE else None
    kept = {"case_id": row.case_id, "handled": row.handled, "state": state}
    return {name: value for name, value in kept.items() if value is not None}


def _as_cut_off(reading: Reading) -> Reading:
    """What was not taken in may hold the request: it is never ordinary."""
    state = MessageState.UNSURE if reading.state is MessageState.ORDINARY else reading.state
    return replace(reading, state=state, notes=(*reading.notes, NOT_FULLY_READ, CUT_OFF))
