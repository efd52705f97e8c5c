"""Taking mail files in: raw bytes are stored first, then read; every message ends in exactly one state and the sums add up."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable
from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import replace
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import cast

from sqlalchemy import Table
from sqlalchemy import bindparam
from sqlalchemy import insert
from sqlalchemy import literal_column
from sqlalchemy import select
from sqlalchemy import update
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.orm import Session

from core.adapters.mail_files import MailItem
from core.adapters.mail_files import find_mail
from core.errors import StoppedError
from core.services.build import Desk
from core.services.reading_lane import ReadingLane
from core.services.reading_lane import Waiting
from core.services.reading_mail import Reading
from core.services.replies import CASE_NUMBER
from core.services.replies import match_replies
from core.store.tables import CaseRow
from core.store.tables import LetterRow
from core.store.tables import MessageRow
from core.store.tables import OccurrenceRow
from core.store.tables import RawMessageRow
from core.store.unit_of_work import UnitOfWork
from core.words import MessageState

BATCH = 256
NOT_READ_YET = "not read yet"
SAME_MESSAGE_ID = "another message bears the same Message-ID"
_MESSAGES = cast("Table", MessageRow.__table__)
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
        **{name: bindparam(name) for name in ("sha256", "arrived_at", "stored_at")},
    }
)


@dataclass(frozen=True, slots=True)
class ImportResult:
    """How many messages were seen and what each of them is; `not_mail` files are counted apart. `seen` is the sum of the six states."""

    seen: int
    requests: int
    unsure: int
    replies: int
    ordinary: int
    duplicates: int
    unreadable: int
    not_mail: int


@dataclass(frozen=True, slots=True)
class _Arrived:
    """One message of a batch: where it lay, its bytes and whether the same bytes were there before."""

    place: str
    position: int
    sha256: str
    raw: bytes
    duplicate: bool


def import_mail(
    desk: Desk,
    *,
    paths: Sequence[Path],
    report: Callable[[int, int], None] = lambda _done, _total: None,
    stopped: Callable[[], bool] = lambda: False,
) -> ImportResult:
    """Take in every message under `paths`. Stopping keeps what was taken in so far. Raises what `find_mail` raises, and StoppedError."""
    _read_leftovers(desk)
    counts: Counter[str] = Counter()
    waiting: Waiting | None = None
    with ReadingLane() as lane:
        for batch in _batches(find_mail(paths)):
            if stopped():
                break
            counts["not_mail"] += sum(item.raw is None for item in batch)
            arrived = _store_raw(desk, [item for item in batch if item.raw is not None])
            counts["duplicate"] += sum(one.duplicate for one in arrived)
            following = lane.read([(one.sha256, one.raw) for one in arrived if not one.duplicate])
            counts.update(_read(desk, waiting))
            waiting = following
            report(sum(counts.values()), 0)
        counts.update(_read(desk, waiting))
    if stopped():
        raise StoppedError
    return _result(counts)


def _batches(items: Iterator[MailItem]) -> Iterator[list[MailItem]]:
    while batch := list(islice(items, BATCH)):
        yield batch


def _store_raw(desk: Desk, items: Sequence[MailItem]) -> list[_Arrived]:
    """Commit the bytes and where they lay before anybody parses them."""
    if not items:
        return []
    now = desk.clock()
    with desk.store.unit_of_work(desk.operator) as work:
        arrived = list(_arrived(work.session, items))
        new = [one for one in arrived if not one.duplicate]
        if new:
            work.session.execute(insert(RawMessageRow), [{"sha256": one.sha256, "raw": one.raw} for one in new])
            work.session.connection().execute(_UNREAD, [{"sha256": one.sha256, "arrived_at": now, "stored_at": now} for one in new])
        places = [{"place": one.place, "position": one.position, "sha256": one.sha256, "duplicate": one.duplicate, "seen_at": now} for one in arrived]
        work.session.execute(insert(OccurrenceRow).prefix_with("OR IGNORE"), places)
        work.record("mail_stored", at=now, seen=len(arrived), new=len(new))
    return arrived


def _arrived(session: Session, items: Sequence[MailItem]) -> Iterator[_Arrived]:
    digests = [hashlib.sha256(item.raw or b"").hexdigest() for item in items]
    known = set(session.scalars(select(RawMessageRow.sha256).where(RawMessageRow.sha256.in_(digests))))
    for item, digest in zip(items, digests, strict=True):
        yield _Arrived(_as_text(item.path), item.index, digest, item.raw or b"", digest in known)
        known.add(digest)


def _as_text(path: Path) -> str:
    """The path as the store can keep it: a byte of its name that is no text becomes its escape."""
    return str(path).encode("utf-8", "backslashreplace").decode("utf-8")


def _read(desk: Desk, waiting: Waiting | None) -> Counter[str]:
    """Keep what was understood together with its entry in the trail."""
    if waiting is None or not waiting.messages:
        return Counter()
    readings = waiting.readings()
    with desk.store.unit_of_work(desk.operator) as work:
        ids, cases, counts = _still_unread(work.session, [one.sha256 for one in readings])
        if not ids:
            return counts
        readings = [one for one in readings if one.sha256 in ids]
        readings = _flag_same_id(work.session, _with_replies(work, readings, ids, desk.clock()))
        now = desk.clock()
        values = [{"row": ids[one.sha256], **one.columns(now), **cases.get(one.sha256, {})} for one in readings]
        work.session.connection().execute(update(_MESSAGES).where(_MESSAGES.c.id == bindparam("row")), values)
        states = Counter(str(one.state) for one in readings)
        work.record("mail_read", at=now, states=" ".join(f"{state}={count}" for state, count in sorted(states.items())))
    return counts + states


def _still_unread(session: Session, digests: Sequence[str]) -> tuple[dict[str, int], dict[str, dict[str, object]], Counter[str]]:
    """(SHA-256 → row of what is unread, SHA-256 → what the operator already decided about it, states of what another process read meanwhile)."""
    columns = (MessageRow.sha256, MessageRow.id, MessageRow.case_id, MessageRow.handled, MessageRow.state, MessageRow.language)
    rows = session.execute(select(*columns).where(MessageRow.sha256.in_(digests))).all()
    unread = [row for row in rows if row.language == ""]
    decided: dict[str, dict[str, object]] = {}
    for row in unread:
        decided[row.sha256] = {name: value for name, value in (("case_id", row.case_id), ("handled", row.handled)) if value is not None}
    return {row.sha256: row.id for row in unread}, decided, Counter(row.state for row in rows if row.language != "")


def _flag_same_id(session: Session, readings: Sequence[Reading]) -> list[Reading]:
    """A Message-ID that another message bears already is told in the notes: nobody may put a request aside by sending its ID ahead."""
    named = {one.message.message_id for one in readings if one.message.message_id}
    seen = set(session.scalars(select(MessageRow.message_id).where(MessageRow.message_id.in_(named)))) if named else set()
    flagged = []
    for one in readings:
        again = one.message.message_id in seen
        flagged.append(replace(one, notes=(*one.notes, SAME_MESSAGE_ID)) if again else one)
        seen |= {one.message.message_id} - {None, ""}
    return flagged


def _with_replies(work: UnitOfWork, readings: Sequence[Reading], ids: Mapping[str, int], now: datetime) -> list[Reading]:
    """`readings` with the answers to cases marked. Only what names a letter or a case that exists is looked at one by one."""
    named = [{*one.message.references, one.message.in_reply_to or ""} for one in readings]
    numbers = [set(one.verdict.identifiers.get(CASE_NUMBER, ())) for one in readings]
    letters = _existing(work.session, LetterRow.message_id, set[str]().union(*named))
    cases = _existing(work.session, CaseRow.number, set[str]().union(*numbers))
    answering = [
        one for one, names, found in zip(readings, named, numbers, strict=True) if not (letters.isdisjoint(names) and cases.isdisjoint(found))
    ]
    matched = {one.sha256: one for one in match_replies(work, answering, ids, now)}
    return [matched.get(one.sha256, one) for one in readings]


def _existing(session: Session, column: InstrumentedAttribute[str], values: set[str]) -> set[str]:
    """Those of `values` that stand in `column`."""
    found: set[str] = set()
    waiting = iter(values)
    while some := list(islice(waiting, BATCH)):
        found.update(session.scalars(select(column).where(column.in_(some))))
    return found


def _read_leftovers(desk: Desk) -> None:
    """Read what an earlier run stored and could not read any more because it was stopped or killed."""
    while True:
        with desk.store.unit_of_work(desk.operator) as work:  # a second connection would derive the key anew
            waiting = select(RawMessageRow.sha256, RawMessageRow.raw).join(MessageRow, MessageRow.sha256 == RawMessageRow.sha256)
            query = waiting.where(MessageRow.state == MessageState.UNSURE, MessageRow.language == "").limit(BATCH)
            found = [(sha256, raw) for sha256, raw in work.session.execute(query)]
        if not found:
            return
        _read(desk, Waiting(found, None))


def _result(counts: Counter[str]) -> ImportResult:
    states = {state: counts[state.value] for state in MessageState}
    return ImportResult(
        seen=sum(states.values()),
        requests=states[MessageState.REQUEST],
        unsure=states[MessageState.UNSURE],
        replies=states[MessageState.REPLY],
        ordinary=states[MessageState.ORDINARY],
        duplicates=states[MessageState.DUPLICATE],
        unreadable=states[MessageState.UNREADABLE],
        not_mail=counts["not_mail"],
    )
