"""Taking the trail out of the desk: a proof that others can keep and check, and a copy of the store as it is, for evidence when it does not match."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Callable
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO
from zoneinfo import ZoneInfo

from sqlalchemy import func
from sqlalchemy import select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import NoResultFound

from core.adapters.output_files import OutputFileError
from core.adapters.output_files import write_file
from core.audit.entry import Entry
from core.errors import KnownError
from core.errors import StoppedError
from core.services.audit_log import check_trail
from core.services.build import Desk
from core.services.list_days import company_zone
from core.services.recorded_files import write_recorded
from core.store.tables import AuditHeadRow
from core.store.tables import AuditRow
from core.store.unit_of_work import HEAD

_BATCH = 1000
_PIECE = 1024 * 1024
Report = Callable[[int, int], None]
Stopped = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Proof:
    """What was written: the entries as JSON lines with the head as the last line, and the words that tell how to check them."""

    path: Path
    explanation: Path
    entries: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """A copy of the store's files, byte for byte, and the list of their SHA-256 sums. `recorded`: whether the trail still takes an entry of it."""

    files: tuple[Path, ...]
    sums: Path
    sha256: str
    recorded: bool


def first_entry_at(desk: Desk) -> datetime | None:
    """When the trail began."""
    with desk.store.reading() as session:
        return session.scalar(select(AuditRow.at).order_by(AuditRow.number).limit(1))


def export_proof(
    desk: Desk, *, folder: Path, explanation: str, report: Report = lambda _done, _total: None, stopped: Stopped = lambda: False
) -> Proof:
    """Check the trail, then write it whole into `folder`. Raises TrailBrokenError, StoreDamagedError, OutputFileError, StoppedError.

    `explanation`: words with the places {file}, {entries}, {number}, {mac}, {sha256} and {time}. Entries carry codes, counts and hashes, no person's data.
    """
    check_trail(desk)
    path = _free(folder, f"audit-log-{_stamp(desk)}", ".jsonl")
    lines = list(_lines(desk, report, stopped))
    content, head = b"".join(lines), json.loads(lines[-1])["head"]
    digest = hashlib.sha256(content).hexdigest()
    time = desk.clock().astimezone(company_zone(desk)).isoformat(timespec="seconds")
    words = explanation.format(file=path.name, entries=len(lines) - 1, number=head["number"], mac=head["mac"], sha256=digest, time=time)
    files = {path: content, path.with_suffix(".txt"): words.encode("utf-8")}
    write_recorded(desk, files, lambda work: work.record("audit_proof_exported", at=desk.clock(), rows=len(lines) - 1, sha256=digest))
    return Proof(path, path.with_suffix(".txt"), len(lines) - 1, digest)


def save_evidence(desk: Desk, *, folder: Path, report: Report = lambda _done, _total: None, stopped: Stopped = lambda: False) -> Evidence:
    """Copy the store as it is, without mending anything. Raises OutputFileError, StoppedError; nothing half-copied stands.

    A reader holds the store meanwhile, so that the file and what is not yet written back into it belong together.
    """
    sources = [path for path in (desk.store.path, desk.store.path.with_name(desk.store.path.name + "-wal")) if path.exists()]
    target = _free(folder, f"evidence-{_stamp(desk)}", ".db")
    total = sum(path.stat().st_size for path in sources)
    with desk.store.reading() as session:
        session.scalar(select(func.count()).select_from(AuditHeadRow))
        copies = {source: target.with_name(target.name + source.name.removeprefix(desk.store.path.name)) for source in sources}
        sums = {copy: _copy(source, copy, _telling(report, total), stopped) for source, copy in copies.items()}
    listed = target.with_suffix(".sha256")
    write_file(listed, "".join(f"{digest}  {copy.name}\n" for copy, digest in sums.items()).encode("utf-8"))
    return Evidence(tuple(sums), listed, sums[target], recorded=_record(desk, sums[target], total))


def _lines(desk: Desk, report: Report, stopped: Stopped) -> Iterator[bytes]:
    """Every entry as the bytes that its MAC covers, with both MACs; at last the head."""
    with desk.store.reading() as session:
        head = session.get_one(AuditHeadRow, HEAD)
        for row in session.scalars(select(AuditRow).order_by(AuditRow.number).execution_options(yield_per=_BATCH)):
            if row.number % _BATCH == 1:
                report(row.number, head.number)
                if stopped():
                    raise StoppedError
            entry = Entry(number=row.number, at=row.at, actor=row.actor, act=row.act, case=row.case_number, details=row.details)
            yield _line({"entry": json.loads(entry.canonical()), "previous": row.previous.hex(), "mac": row.mac.hex()})
        yield _line({"head": {"number": head.number, "mac": head.mac.hex(), "seal": head.seal.hex()}})


def _line(value: dict[str, object]) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode("utf-8") + b"\n"


def _record(desk: Desk, digest: str, size: int) -> bool:
    """Whether the entry could be written: a trail that was tampered with may refuse it, and the copy is worth more than the entry."""
    try:
        with desk.store.unit_of_work(desk.operator) as work:
            work.record("evidence_copied", at=desk.clock(), sha256=digest, size=size)
    except (NoResultFound, DBAPIError, KnownError):
        return False
    return True


def _telling(report: Report, total: int) -> Callable[[int], None]:
    done = [0]

    def tell(size: int) -> None:
        done[0] += size
        report(done[0], total)

    return tell


def _copy(source: Path, target: Path, tell: Callable[[int], None], stopped: Stopped) -> str:
    """Copy in pieces under a temporary name, flush, rename; the SHA-256 of what was copied."""
    temporary: Path | None = None
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with source.open("rb") as file, tempfile.NamedTemporaryFile(dir=target.parent, prefix=".desk-", suffix=".part", delete=False) as copy:
            temporary = Path(copy.name)
            digest = _pour(file, copy.file, tell, stopped)
            copy.flush()
            os.fsync(copy.fileno())
        temporary.replace(target)
    except (OSError, StoppedError) as error:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
        if isinstance(error, StoppedError):
            raise
        raise OutputFileError(path=target, reason=error.strerror or "the system refused") from error
    return digest


def _pour(source: IO[bytes], target: IO[bytes], tell: Callable[[int], None], stopped: Stopped) -> str:
    digest = hashlib.sha256()
    while piece := source.read(_PIECE):
        if stopped():
            raise StoppedError
        digest.update(piece)
        target.write(piece)
        tell(len(piece))
    return digest.hexdigest()


def _stamp(desk: Desk) -> str:
    zone: ZoneInfo = company_zone(desk)
    return f"{desk.clock().astimezone(zone):%Y-%m-%d-%H%M}"


def _free(folder: Path, stem: str, suffix: str) -> Path:
    """The first name that is free: what was written before stays."""
    number, path = 1, folder / f"{stem}{suffix}"
    while path.exists():
        number += 1
        path = folder / f"{stem}-{number}{suffix}"
    return path
