"""What an operator does with a sealed archive: check it, tell its passphrase, make it again through its case, destroy it."""

from __future__ import annotations

import email
import hashlib
from collections.abc import Callable
from collections.abc import Iterator
from dataclasses import dataclass
from email.policy import default
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from core.adapters import archive_files
from core.errors import KnownError
from core.errors import StoppedError
from core.exports.checking import ArchiveState
from core.exports.sealing import never_stopped
from core.letters.facts import LetterName
from core.letters.facts import PassphraseChannel
from core.services.archives_list import LEARNED
from core.services.archives_list import ArchiveLine
from core.services.archives_list import Condition
from core.services.archives_list import archive_row
from core.services.archives_list import line_of
from core.services.archives_list import show_archive
from core.services.build import Desk
from core.services.case_answer import prepare_answer
from core.services.case_letters import SavedLetter
from core.services.case_letters import next_answer
from core.services.case_letters import save_letter_files
from core.services.changed import Changed
from core.services.changed import Shown
from core.services.failures import CaseClosedError
from core.services.paper_failures import ArchiveDestroyedError
from core.services.paper_failures import ArchiveNotDestroyedError
from core.services.paper_failures import NotOwedNowError
from core.services.paper_failures import NumberDiffersError
from core.store.tables import ArchiveRow
from core.store.tables import CaseRow
from core.store.tables import LetterRow
from core.words import CaseState

_PIECE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Destruction:
    """What destroying an archive would delete: files that are there now."""

    line: ArchiveLine
    files: tuple[Path, ...]


def check_archive(desk: Desk, *, archive: int, stopped: Callable[[], bool] = never_stopped) -> tuple[ArchiveLine, Changed]:
    """Compare the file with what was sealed, open it with its passphrase where the desk still has it, and keep the result with its time.

    Raises NoSuchArchiveError, ArchiveDestroyedError, StoppedError.
    """
    with desk.store.reading() as session:
        row = archive_row(session, archive)
    line = line_of(row)
    if line.condition is Condition.DESTROYED:
        raise ArchiveDestroyedError(number=line.number)
    found, now = _look_at(line, row.passphrase, stopped), desk.clock()
    with desk.store.unit_of_work(desk.operator) as work:
        _learn(work.session, archive, checked_at=now.isoformat(), check_state=found.value)
        work.record("archive_checked", at=now, case=line.number, sha256=line.sha256, condition=found.value)
    return show_archive(desk, archive=archive), _changed(line.number)


def record_passphrase_told(desk: Desk, *, archive: int, channel: PassphraseChannel | None) -> Changed:
    """By which way the person was given the passphrase; None takes it back. Raises NoSuchArchiveError."""
    now = desk.clock()
    with desk.store.unit_of_work(desk.operator) as work:
        number = archive_row(work.session, archive).number
        _learn(work.session, archive, told_by=None if channel is None else channel.value, told_at=None if channel is None else now.isoformat())
        if channel is None:
            work.record("passphrase_not_told", at=now, case=number)
        else:
            work.record("passphrase_told", at=now, case=number, channel=channel.value)
    return _changed(number)


def make_archive_again(
    desk: Desk,
    *,
    archive: int,
    folder: Path,
    report: Callable[[int, int], None] = lambda _done, _total: None,
    stopped: Callable[[], bool] = never_stopped,
) -> tuple[SavedLetter, Changed]:
    """A new archive with a new letter and a new passphrase through the case, under every condition that the first one met; the old one stays.

    Raises CaseClosedError, NotOwedNowError, GateClosedError and what making and saving the answer raises.
    """
    with desk.store.reading() as session:
        case = session.get_one(CaseRow, archive_row(session, archive).case_id)
        if case.state == CaseState.CLOSED:
            raise CaseClosedError(number=case.number)
        if next_answer(session, case) is not LetterName.ACCESS_ANSWER:
            raise NotOwedNowError(number=case.number)
        number = case.number
    letter, _ = prepare_answer(desk, number=number, folder=folder, report=report, stopped=stopped)
    return save_letter_files(desk, letter=letter, folder=folder)


def plan_destruction(desk: Desk, *, archive: int) -> Destruction:
    """What would be deleted: the archive, the page beside it, and saved mails that carry it. Raises NoSuchArchiveError, ArchiveDestroyedError."""
    with desk.store.reading() as session:
        row = archive_row(session, archive)
        saved = select(LetterRow.saved_as).where(LetterRow.case_id == row.case_id, LetterRow.saved_as.is_not(None))
        mails = [Path(path) for path in session.scalars(saved) if path]
    line = line_of(row)
    if line.condition is Condition.DESTROYED:
        raise ArchiveDestroyedError(number=line.number)
    own = (line.path, line.path.with_name(f"{line.path.name}.how-to-open.html"))
    return Destruction(line, (*filter(_stands, own), *(mail for mail in dict.fromkeys(mails) if _carries(mail, line.sha256))))


def destroy_archive(desk: Desk, *, archive: int, typed: str) -> Changed:
    """Delete the archive's files and its passphrase; the row stays as destroyed. `typed` is the case number that the operator typed.

    The intent is kept before the first file goes, and how it ended after the last.
    Raises NumberDiffersError, ArchiveDestroyedError, ArchiveNotDestroyedError (then the row does not say "destroyed", and the trail how many went).
    """
    planned = plan_destruction(desk, archive=archive)
    number = planned.line.number
    if typed.strip() != number:
        raise NumberDiffersError(typed=typed.strip(), number=number)
    with desk.store.unit_of_work(desk.operator) as work:
        work.record("archive_destruction_begun", at=desk.clock(), case=number, sha256=planned.line.sha256, files=len(planned.files))
    gone: list[Path] = []
    try:
        for path in planned.files:
            _delete(path)
            gone.append(path)
    except ArchiveNotDestroyedError:
        _keep_failure(desk, archive, planned, len(gone))
        raise
    now = desk.clock()
    with desk.store.unit_of_work(desk.operator) as work:
        work.session.get_one(ArchiveRow, archive).passphrase = None
        _learn(work.session, archive, destroyed_at=now.isoformat())
        work.record("archive_destroyed", at=now, case=number, sha256=planned.line.sha256, files=len(planned.files))
    return _changed(number)


def _keep_failure(desk: Desk, archive: int, planned: Destruction, gone: int) -> None:
    """How many files went before one could not. The passphrase stays: what is left may still carry the archive."""
    line, now = planned.line, desk.clock()
    with desk.store.unit_of_work(desk.operator) as work:
        if not _stands(line.path):
            _learn(work.session, archive, checked_at=now.isoformat(), check_state=Condition.MISSING.value)
        left = len(planned.files) - gone
        work.record("archive_destruction_failed", at=now, case=line.number, sha256=line.sha256, files=gone, left=left)


def _look_at(line: ArchiveLine, passphrase: str | None, stopped: Callable[[], bool]) -> Condition:
    """The bytes against the hash of the sealing, then every file inside against the list, where the passphrase is still known."""
    if not _stands(line.path):
        return Condition.MISSING
    try:
        if _hash_of(line.path, stopped) != line.sha256:
            return Condition.CHANGED
        if passphrase is not None and archive_files.check_archive(line.path, passphrase, stopped).state is not ArchiveState.WHOLE:
            return Condition.CHANGED
    except StoppedError:
        raise
    except (KnownError, OSError):  # it does not open, or cannot be read: whatever it is, it is not what was sealed
        return Condition.CHANGED
    return Condition.WHOLE


def _hash_of(path: Path, stopped: Callable[[], bool]) -> str:
    digest = hashlib.sha256()
    for piece in _pieces(path):
        if stopped():
            raise StoppedError
        digest.update(piece)
    return digest.hexdigest()


def _pieces(path: Path) -> Iterator[bytes]:
    with path.open("rb") as stream:
        while piece := stream.read(_PIECE):
            yield piece


def _learn(session: Session, archive: int, **values: str | None) -> None:
    """Keep what was learned of an archive in the steps of its case."""
    case = session.get_one(CaseRow, session.get_one(ArchiveRow, archive).case_id)
    known = dict(case.steps.get(LEARNED) or {})
    merged = {**known.get(str(archive), {}), **values}
    known[str(archive)] = {name: value for name, value in merged.items() if value is not None}
    case.steps = {**case.steps, LEARNED: known}


def _stands(path: Path) -> bool:
    return path.is_file() or path.is_symlink()


def _carries(mail: Path, sha256: str) -> bool:
    """Whether a saved mail holds this very archive."""
    try:
        message = email.message_from_bytes(mail.read_bytes(), policy=default)
    except OSError:
        return False
    contents = (part.get_payload(decode=True) for part in message.walk() if not part.is_multipart())
    return any(isinstance(content, bytes) and hashlib.sha256(content).hexdigest() == sha256 for content in contents)


def _delete(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise ArchiveNotDestroyedError(path=path, reason=error.strerror or "the system refused") from error


def _changed(number: str) -> Changed:
    return Changed(frozenset({Shown.CASES}), number)
