"""The archives of all cases: checked, missing, changed by a byte, destroyed, told, made again."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from core.errors import StoppedError
from core.letters.facts import PassphraseChannel
from core.services.archives_acts import check_archive
from core.services.archives_acts import destroy_archive
from core.services.archives_acts import make_archive_again
from core.services.archives_acts import plan_destruction
from core.services.archives_acts import record_passphrase_told
from core.services.archives_list import ArchiveLine
from core.services.archives_list import Condition
from core.services.archives_list import list_archives
from core.services.archives_list import show_archive
from core.services.audit_log import list_entries
from core.services.case_answer import prepare_answer
from core.services.case_closing import close_case
from core.services.case_closing import set_outcome
from core.services.case_letters import record_sent
from core.services.case_letters import save_letter_files
from core.services.case_search import confirm_scope
from core.services.case_search import decide_review
from core.services.case_search import search_case
from core.services.failures import CaseClosedError
from core.services.paper_failures import ArchiveDestroyedError
from core.services.paper_failures import ArchiveNotDestroyedError
from core.services.paper_failures import NoSuchArchiveError
from core.services.paper_failures import NumberDiffersError
from core.words import ClosingCode
from core.words import Kind
from tests.helpers.road import Road

AIGERIM = "a.sadykova@mail.kz"


def sealed(road: Road) -> tuple[str, int, ArchiveLine]:
    """A case with an answer whose files are saved: number, letter, archive."""
    number = road.begin(AIGERIM, kinds=(Kind.ACCESS,))
    road.prove(number)
    confirm_scope(road.desk, number=number, words="everything")
    search_case(road.desk, number=number)
    decide_review(road.desk, number=number, shared="leave_out", left_out={}, reason="")
    letter, _ = prepare_answer(road.desk, number=number, folder=road.letters)
    save_letter_files(road.desk, letter=letter, folder=road.letters)
    return number, letter, list_archives(road.desk).lines[0]


def test_a_check_keeps_its_result_and_its_time(road: Road) -> None:
    number, _, line = sealed(road)
    assert (line.number, line.condition, line.checked_at, line.told_by, line.kept) == (number, Condition.UNCHECKED, None, None, True)
    checked, _ = check_archive(road.desk, archive=line.id)
    assert (checked.condition, checked.checked_at) == (Condition.WHOLE, road.clock())
    assert show_archive(road.desk, archive=line.id) == checked
    assert list_entries(road.desk, case=number)[0].act == "archive_checked"


def test_a_changed_byte_is_found_and_a_file_that_is_back_is_unchecked(road: Road) -> None:
    _, _, line = sealed(road)
    whole = line.path.read_bytes()
    line.path.write_bytes(whole[:200] + bytes([whole[200] ^ 1]) + whole[201:])
    assert check_archive(road.desk, archive=line.id)[0].condition is Condition.CHANGED
    line.path.write_bytes(whole[:-1])
    assert show_archive(road.desk, archive=line.id).condition is Condition.CHANGED
    line.path.unlink()
    assert show_archive(road.desk, archive=line.id).condition is Condition.MISSING
    assert check_archive(road.desk, archive=line.id)[0].condition is Condition.MISSING
    line.path.write_bytes(whole)
    assert show_archive(road.desk, archive=line.id).condition is Condition.UNCHECKED
    line.path.unlink()
    line.path.mkdir()
    assert show_archive(road.desk, archive=line.id).condition is Condition.CHANGED


def test_a_check_that_is_stopped_says_nothing(road: Road) -> None:
    number, _, line = sealed(road)
    with pytest.raises(StoppedError):
        check_archive(road.desk, archive=line.id, stopped=lambda: True)
    assert show_archive(road.desk, archive=line.id).condition is Condition.UNCHECKED
    assert list_entries(road.desk, case=number)[0].act != "archive_checked"


def test_destroying_asks_for_the_number_and_takes_every_file_that_carries_the_archive(road: Road) -> None:
    number, letter, line = sealed(road)
    planned = plan_destruction(road.desk, archive=line.id)
    mail = road.letters / f"{number}-access_answer-{letter}.eml"
    assert set(planned.files) == {line.path, line.path.with_name(f"{line.path.name}.how-to-open.html"), mail}
    for wrong in ("", "2026-9999", number[:-1], f"{number}\x00"):
        with pytest.raises(NumberDiffersError):
            destroy_archive(road.desk, archive=line.id, typed=wrong)
    assert all(path.is_file() for path in planned.files)
    destroy_archive(road.desk, archive=line.id, typed=f" {number} ")
    assert not any(path.exists() for path in planned.files)
    assert mail.with_suffix(".pdf").is_file()
    gone = show_archive(road.desk, archive=line.id)
    assert (gone.condition, gone.destroyed_at, gone.kept) == (Condition.DESTROYED, road.clock(), False)
    assert list_entries(road.desk, case=number)[0].act == "archive_destroyed"
    assert "archives" not in road.view(number).decided
    for again in (lambda: destroy_archive(road.desk, archive=line.id, typed=number), lambda: check_archive(road.desk, archive=line.id)):
        with pytest.raises(ArchiveDestroyedError):
            again()


def test_destroying_keeps_its_intent_first_and_how_far_it_came(road: Road, monkeypatch: pytest.MonkeyPatch) -> None:
    number, _, line = sealed(road)
    planned, unlink = plan_destruction(road.desk, archive=line.id), Path.unlink
    begun: list[str] = []

    def refuse_the_last(path: Path, *, missing_ok: bool = False) -> None:
        begun.append(list_entries(road.desk, case=number)[0].act)
        if path == planned.files[-1]:
            raise PermissionError(13, "Permission denied")
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", refuse_the_last)
    with pytest.raises(ArchiveNotDestroyedError):
        destroy_archive(road.desk, archive=line.id, typed=number)
    monkeypatch.undo()
    assert set(begun) == {"archive_destruction_begun"}
    failed = list_entries(road.desk, case=number)[0]
    assert (failed.act, dict(failed.details)) == ("archive_destruction_failed", {"files": "2", "left": "1", "sha256": line.sha256})
    left = show_archive(road.desk, archive=line.id)
    assert (left.condition, left.checked_at, left.destroyed_at, left.kept) == (Condition.MISSING, road.clock(), None, True)
    destroy_archive(road.desk, archive=line.id, typed=number)
    assert not any(path.exists() for path in planned.files)
    acts = [entry.act for entry in list_entries(road.desk, case=number)[:4]]
    assert acts == ["archive_destroyed", "archive_destruction_begun", "archive_destruction_failed", "archive_destruction_begun"]


@pytest.mark.skipif(os.name != "posix", reason="a link and a folder without permission, as on Linux and macOS")
def test_a_link_is_taken_away_and_what_it_leads_to_stays(road: Road, tmp_path: Path) -> None:
    number, _, line = sealed(road)
    other = tmp_path / "precious.txt"
    other.write_text("stays")
    line.path.unlink()
    line.path.symlink_to(other)
    destroy_archive(road.desk, archive=line.id, typed=number)
    assert other.read_text() == "stays"
    assert not line.path.is_symlink()


def test_what_cannot_be_deleted_is_not_called_destroyed(road: Road, monkeypatch: pytest.MonkeyPatch) -> None:
    number, _, line = sealed(road)

    def refuse(_path: Path, *, missing_ok: bool = False) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(ArchiveNotDestroyedError):
        destroy_archive(road.desk, archive=line.id, typed=number)
    monkeypatch.undo()
    assert show_archive(road.desk, archive=line.id).condition is Condition.UNCHECKED
    destroy_archive(road.desk, archive=line.id, typed=number)
    assert show_archive(road.desk, archive=line.id).condition is Condition.DESTROYED


def test_who_was_told_the_passphrase_is_kept_and_can_be_taken_back(road: Road) -> None:
    _, _, line = sealed(road)
    check_archive(road.desk, archive=line.id)
    record_passphrase_told(road.desk, archive=line.id, channel=PassphraseChannel.SMS)
    told = show_archive(road.desk, archive=line.id)
    assert (told.told_by, told.condition) == (PassphraseChannel.SMS, Condition.WHOLE)
    record_passphrase_told(road.desk, archive=line.id, channel=None)
    assert show_archive(road.desk, archive=line.id).told_by is None


def test_an_archive_is_made_again_through_its_open_case_only(road: Road) -> None:
    number, _, line = sealed(road)
    line.path.unlink()
    make_archive_again(road.desk, archive=line.id, folder=road.letters)
    page = list_archives(road.desk)
    assert (page.total, page.lines[0].condition, page.lines[0].sha256 != line.sha256) == (2, Condition.UNCHECKED, True)
    newest = page.lines[0]
    record_sent(road.desk, letter=road.view(number).letters[-1].id)
    set_outcome(road.desk, number=number, kind=Kind.ACCESS, outcome=ClosingCode.FULFILLED)
    close_case(road.desk, number=number)
    with pytest.raises(CaseClosedError):
        make_archive_again(road.desk, archive=newest.id, folder=road.letters)
    wiped = show_archive(road.desk, archive=newest.id)
    assert (wiped.kept, wiped.closed) == (False, True)
    assert check_archive(road.desk, archive=newest.id)[0].condition is Condition.WHOLE


def test_archives_are_found_by_folded_words_and_an_unknown_one_is_a_sentence(road: Road) -> None:
    number, _, line = sealed(road)
    assert list_archives(road.desk, words=number[-4:]).total == 1
    assert list_archives(road.desk, words=line.person.upper()).total == 1
    assert list_archives(road.desk, words="nobody").lines == ()
    assert list_archives(road.desk, start=1).lines == ()
    with pytest.raises(NoSuchArchiveError):
        show_archive(road.desk, archive=99)
