"""Making the answer: the letter, and for access a sealed archive with the data and the letter in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from core.errors import KnownError
from core.letters.facts import Ground
from core.letters.facts import LetterName
from core.services.archives import make_passphrase
from core.services.archives import seal_findings
from core.services.archives_list import LEARNED
from core.services.archives_list import LETTER
from core.services.build import Desk
from core.services.case_letters import letter_pdf
from core.services.case_letters import next_answer
from core.services.case_letters import write_letter
from core.services.case_rows import begin_case
from core.services.case_rows import case_row
from core.services.case_rows import profile_of
from core.services.case_search import given_findings
from core.services.changed import Changed
from core.services.changed import Shown
from core.services.failures import LetterSentError
from core.services.failures import ReasonMissingError
from core.store.tables import ArchiveRow
from core.words import CaseState
from core.words import Language


class NoLetterForKindError(KnownError):
    """The desk has no letter of its own for this kind."""

    sentence = "The desk has no letter of its own for case {number}."
    remedy = "Write the answer by hand and record how it was sent."


class UnknownGroundError(KnownError):
    """A refusal names a ground that no letter has words for."""

    sentence = "“{ground}” is no ground for a refusal."
    remedy = "Choose one of: {known}."


def refuse(desk: Desk, *, number: str, ground: str, text: str) -> Changed:
    """Decide to refuse, with a ground of the law and words that the person will read. Raises ReasonMissingError, UnknownGroundError."""
    if not (ground.strip() and text.strip()):
        raise ReasonMissingError
    if ground not in set(Ground):
        raise UnknownGroundError(ground=ground, known=", ".join(Ground))
    now = desk.clock()
    with desk.store.unit_of_work(desk.operator) as work:
        case = case_row(work.session, number)
        begin_case(case)
        case.steps = {**case.steps, "refusal": {"ground": ground, "text": text.strip(), "at": now.isoformat()}}
        work.record("refusal_decided", at=now, case=number, ground=ground)
    return Changed(frozenset({Shown.CASES}), number)


def take_back_refusal(desk: Desk, *, number: str) -> Changed:
    """Undo the decision to refuse. Raises LetterSentError once its letter was sent."""
    with desk.store.unit_of_work(desk.operator) as work:
        case = case_row(work.session, number)
        if case.state in {CaseState.ANSWERED, CaseState.CLOSED}:
            raise LetterSentError(number=number)
        case.steps = {name: value for name, value in case.steps.items() if name != "refusal"}
        work.record("refusal_taken_back", at=desk.clock(), case=number)
    return Changed(frozenset({Shown.CASES}), number)


def record_told(desk: Desk, *, number: str, recipients: tuple[str, ...]) -> Changed:
    """Which recipients of the data were told to do the same (GDPR Art. 19; Law 94-V Art. 19(1)): codes of the company's profile, possibly none."""
    now = desk.clock()
    with desk.store.unit_of_work(desk.operator) as work:
        case = case_row(work.session, number)
        known = tuple(code for code in recipients if code in profile_of(case).recipients)
        case.steps = {**case.steps, "told": {"recipients": list(known), "at": now.isoformat()}}
        work.record("recipients_told", at=now, case=number, recipients=" ".join(known))
    return Changed(frozenset({Shown.CASES}), number)


def prepare_answer(
    desk: Desk,
    *,
    number: str,
    folder: Path,
    report: Callable[[int, int], None] = lambda _done, _total: None,
    stopped: Callable[[], bool] = lambda: False,
) -> tuple[int, Changed]:
    """Make the next letter that the case is owed, and for access the sealed archive in `folder`. Gives the letter's id.

    Raises InOutboxError, GateClosedError, LetterIncompleteError, NotSearchedError, NoLetterForKindError, StoppedError and the archive's failures.
    """
    with desk.store.reading() as session:
        case = case_row(session, number)
        name = next_answer(session, case)
    if name is None:
        raise NoLetterForKindError(number=number)
    report(0, 2)
    if name is not LetterName.ACCESS_ANSWER:
        return write_letter(desk, number=number, name=name)
    target = _free_name(folder, number)
    letter, changed = write_letter(desk, number=number, name=name, archive_name=target.name)
    report(1, 2)
    _seal(desk, number, letter, target, stopped)
    report(2, 2)
    return letter, changed


def _seal(desk: Desk, number: str, letter: int, target: Path, stopped: Callable[[], bool]) -> None:
    with desk.store.reading() as session:
        case = case_row(session, number)
        profile, language, findings = profile_of(case), Language(case.language), given_findings(session, case)
    target.parent.mkdir(parents=True, exist_ok=True)
    passphrase, now = make_passphrase(), desk.clock()
    sealed = seal_findings(
        findings=findings,
        profile=profile,
        language=language,
        letter_pdf=letter_pdf(desk, letter=letter),
        case_number=number,
        made_at=now,
        target=target,
        passphrase=passphrase,
        stopped=stopped,
    )
    with desk.store.unit_of_work(desk.operator) as work:
        case = case_row(work.session, number)
        row = ArchiveRow(case_id=case.id, path=str(sealed.path), sha256=sealed.sha256, size=sealed.bytes, files=len(sealed.files), made_at=now)
        row.passphrase = passphrase
        work.session.add(row)
        work.session.flush()
        case.steps = {**case.steps, LEARNED: {**(case.steps.get(LEARNED) or {}), str(row.id): {LETTER: str(letter)}}}
        work.record("archive_sealed", at=now, case=number, sha256=sealed.sha256, files=len(sealed.files), rows=len(findings.records))


def _free_name(folder: Path, number: str) -> Path:
    """A name that nothing stands under yet: an archive is never overwritten."""
    names = (folder / f"{number}{suffix}.zip" for suffix in ("", *(f"-{count}" for count in range(2, 1000))))
    return next(name for name in names if not name.exists() and not name.with_name(f"{name.name}.how-to-open.html").exists())
