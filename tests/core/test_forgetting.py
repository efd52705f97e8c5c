"""Ordinary mail is forgotten after its days, everything else is kept; and a few ordinary messages of the day are drawn for a person to look at."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy import text

from core.headless import commands
from core.services.audit_log import check_trail
from core.services.build import Desk
from core.services.build import open_desk
from core.services.daily_sample import SAMPLE
from core.services.daily_sample import sample_of_day
from core.services.desk_settings import change_setting
from core.services.failures import CheckOutdatedError
from core.services.failures import ForgottenError
from core.services.failures import NoSuchMessageError
from core.services.forgetting import FORGOTTEN
from core.services.forgetting import forget_ordinary
from core.services.forgetting_day import forget_when_due
from core.services.inbox import Split
from core.services.inbox import list_messages
from core.services.inbox import raw_bytes
from core.services.inbox import show_message
from core.services.inbox_acts import mark_not_request
from core.services.inbox_acts import put_off
from core.services.mail_import import import_mail
from core.services.tallies import wrong_tallies
from core.services.triage_second_look import call_request
from core.services.triage_second_look import confirm_ordinary
from core.services.triage_second_look import daily_check
from core.services.triage_second_look import take_back_check
from core.store.tables import AuditRow
from core.store.tables import MessageRow
from core.store.tables import RawMessageRow
from tests.helpers.desks import TUESDAY
from tests.helpers.desks import StandingClock
from tests.helpers.desks import desk_in

ERASE = "Please delete my account and all personal data you hold about me."
CANARY = "Bougainvillea"


def letter(number: int, words: str = "How do I plan a post for next week?") -> bytes:
    return (
        f"From: Kim {CANARY} <kim{number}@mail.example>\r\nTo: support@smart-smm.example\r\nSubject: Question {number} {CANARY}\r\n"
        f"Message-ID: <{number}.{CANARY}@mail.example>\r\nDate: Mon, 23 Nov 2026 09:00:00 +0500\r\n\r\n{words} {CANARY} {number}\r\n"
    ).encode()


def take_in(desk: Desk, folder: Path, *letters: bytes) -> None:
    folder.mkdir(exist_ok=True)
    for number, raw in enumerate(letters):
        (folder / f"{number}.eml").write_bytes(raw)
    import_mail(desk, paths=[folder])


def everything_kept(desk: Desk) -> str:
    """Every value of messages and raw messages as text."""
    with desk.store.reading() as session:
        rows = [*session.execute(text("SELECT * FROM messages")), *session.execute(text("SELECT * FROM raw_messages"))]
        found = session.scalar(text("SELECT count(*) FROM messages_fts WHERE messages_fts MATCH :words").bindparams(words=CANARY.casefold()))
        return f"{[tuple(row) for row in rows]} {found}"


def test_ordinary_mail_is_emptied_after_its_days_and_its_digest_stays(tmp_path: Path) -> None:
    clock = StandingClock()
    with desk_in(tmp_path / "desk", clock) as desk:
        take_in(desk, tmp_path / "mail", letter(1), letter(2))
        clock.advance(days=14)
        assert forget_ordinary(desk) == 0
        clock.advance(minutes=1)
        assert forget_ordinary(desk) == 2
        assert CANARY not in everything_kept(desk)
        assert everything_kept(desk).endswith(" 0")
        lines = list_messages(desk, split=Split.OTHER)
        assert [(one.forgotten, one.subject, one.sender) for one in lines] == [(True, "", "")] * 2
        view = show_message(desk, message=lines[0].id)
        assert (view.notes, view.text, view.sender_address) == ((FORGOTTEN,), "", "")
        assert raw_bytes(desk, message=lines[0].id) == b""
        assert forget_ordinary(desk) == 0
        with desk.store.reading() as session:
            entries = session.scalars(select(AuditRow).where(AuditRow.act == "ordinary_forgotten")).all()
        assert [dict(one.details) for one in entries] == [{"count": 2}]
        assert wrong_tallies(desk) == ()
        assert check_trail(desk).whole


def test_what_is_forgotten_is_known_again_by_its_bytes_and_never_comes_back(tmp_path: Path) -> None:
    clock = StandingClock()
    with desk_in(tmp_path / "desk", clock) as desk:
        take_in(desk, tmp_path / "mail", letter(1))
        clock.advance(days=15)
        forget_ordinary(desk)
        again = import_mail(desk, paths=[tmp_path / "mail"])
        assert (again.seen, again.duplicates) == (1, 1)
        assert CANARY not in everything_kept(desk)
        with desk.store.reading() as session:
            assert len(session.scalars(select(RawMessageRow.sha256)).all()) == 1


def test_what_somebody_decided_or_triage_did_not_call_ordinary_is_kept(tmp_path: Path) -> None:
    clock = StandingClock()
    with desk_in(tmp_path / "desk", clock) as desk:
        take_in(desk, tmp_path / "mail", letter(1), letter(2), letter(3), letter(4), letter(5, ERASE))
        first, second, third, _ = (one.id for one in list_messages(desk, split=Split.OTHER))
        call_request(desk, message=first)
        put_off(desk, messages=(second,), until=clock() + timedelta(days=60))
        mark_not_request(desk, messages=(third,))
        clock.advance(days=15)
        assert forget_ordinary(desk) == 2  # the one that nobody touched, and the one that a person called no request as well
        with desk.store.reading() as session:
            kept = set(session.scalars(select(MessageRow.id).where(MessageRow.forgotten_at.is_(None))))
        assert {first, second} < kept
        assert len(kept) == 3


def test_it_is_done_once_a_day_also_without_a_mailbox(tmp_path: Path) -> None:
    clock = StandingClock()
    with desk_in(tmp_path / "desk", clock) as desk:
        take_in(desk, tmp_path / "mail", letter(1))
        clock.advance(days=13)
        take_in(desk, tmp_path / "later", letter(2))
        clock.advance(days=1, minutes=1)
        assert forget_when_due(desk) == 1
        clock.advance(hours=1)
        change_setting(desk, name="keep_ordinary", value=1)
        assert forget_when_due(desk) == 0  # it has been done today
        clock.advance(days=1)
        assert forget_when_due(desk) == 1
        assert CANARY not in everything_kept(desk)
        assert check_trail(desk).whole


def test_a_clock_that_jumped_ahead_forgets_nothing_on_its_first_day(tmp_path: Path) -> None:
    clock = StandingClock()
    with desk_in(tmp_path / "desk", clock) as desk:
        take_in(desk, tmp_path / "mail", letter(1))
        assert forget_when_due(desk) == 0
        clock.advance(days=400)
        assert forget_when_due(desk) == 0
        assert CANARY in everything_kept(desk)
        clock.advance(days=1)
        assert forget_when_due(desk) == 1


def test_a_message_of_any_state_that_a_person_called_no_request_is_forgotten_and_one_that_cannot_be_read_is_not(tmp_path: Path) -> None:
    clock = StandingClock()
    with desk_in(tmp_path / "desk", clock) as desk:
        take_in(desk, tmp_path / "mail", letter(1, ERASE), letter(2, ERASE), b"\0" * 50)
        asked, kept = (one.id for one in list_messages(desk, split=Split.REQUESTS))
        broken = list_messages(desk, split=Split.UNSURE)[0].id
        mark_not_request(desk, messages=(asked, broken))
        clock.advance(days=15)
        assert forget_ordinary(desk) == 1
        assert show_message(desk, message=asked).text == ""
        with pytest.raises(ForgottenError):
            put_off(desk, messages=(asked,), until=clock() + timedelta(days=1))
        assert CANARY in show_message(desk, message=kept).text
        assert raw_bytes(desk, message=broken) == b"\0" * 50


def test_the_days_count_anew_from_the_last_decision(tmp_path: Path) -> None:
    clock = StandingClock()
    with desk_in(tmp_path / "desk", clock) as desk:
        take_in(desk, tmp_path / "mail", letter(1), letter(2), letter(3, ERASE))
        first, second = (one.id for one in list_messages(desk, split=Split.OTHER))
        asked = list_messages(desk, split=Split.REQUESTS)[0].id
        clock.advance(days=13)
        mark_not_request(desk, messages=(first, asked))
        clock.advance(days=2)
        assert forget_ordinary(desk) == 1
        assert show_message(desk, message=second).text == ""
        clock.advance(days=11, hours=23)
        assert forget_ordinary(desk) == 0  # a wrong click can be mended as long as any other
        clock.advance(hours=2)
        assert forget_ordinary(desk) == 2


@pytest.mark.parametrize("command", ["import", "sync"])
def test_the_commands_forget_what_is_due_too(tmp_path: Path, command: str, capsys: pytest.CaptureFixture[str]) -> None:
    words, long_ago = "five quiet words for tests", StandingClock(TUESDAY.replace(year=2020))
    (tmp_path / "passphrase").write_text(words, encoding="utf-8")
    with closing(open_desk(folder=tmp_path / "desk", passphrase=words, clock=long_ago)) as desk:
        take_in(desk, tmp_path / "mail", letter(1))
    given = [str(tmp_path / "mail")] if command == "import" else []
    assert commands.run(command, [*given, "--json", "--data", str(tmp_path / "desk"), "--passphrase-file", str(tmp_path / "passphrase")]) == 0
    with closing(open_desk(folder=tmp_path / "desk", passphrase=words)) as desk:
        assert CANARY not in everything_kept(desk)


def test_the_days_are_a_setting(tmp_path: Path) -> None:
    clock = StandingClock()
    with desk_in(tmp_path / "desk", clock) as desk:
        take_in(desk, tmp_path / "mail", letter(1))
        change_setting(desk, name="keep_ordinary", value=3)
        clock.advance(days=3, minutes=1)
        assert forget_ordinary(desk) == 1


def test_a_sample_is_drawn_once_a_day_and_stays_the_same(tmp_path: Path) -> None:
    clock = StandingClock()
    with desk_in(tmp_path / "desk", clock) as desk:
        assert sample_of_day(desk) == ()
        take_in(desk, tmp_path / "mail", *(letter(number) for number in range(30)), letter(90, ERASE))
        sample = sample_of_day(desk)
        assert len({one.id for one in sample}) == SAMPLE
        assert {one.state for one in sample} == {"ordinary"}
        clock.advance(hours=2)
        assert sample_of_day(desk) == sample
        clock.advance(days=1)
        assert sample_of_day(desk) == ()  # nothing came since yesterday's draw but a day ago
        take_in(desk, tmp_path / "more", *(letter(number) for number in range(100, 103)))
        assert len(sample_of_day(desk)) == 3
        clock.advance(days=3)
        take_in(desk, tmp_path / "monday", letter(200))
        clock.advance(hours=30)
        assert [one.subject for one in sample_of_day(desk)] == [f"Question 200 {CANARY}"]  # a day without a draw leaves nothing out


def test_samples_are_drawn_by_chance(tmp_path: Path) -> None:
    clock = StandingClock()
    drawn: set[frozenset[str]] = set()
    for turn in range(4):
        with desk_in(tmp_path / f"desk{turn}", clock) as desk:
            take_in(desk, tmp_path / "mail", *(letter(number) for number in range(40)))
            drawn.add(frozenset(one.subject for one in sample_of_day(desk)))
    assert len(drawn) > 1


def test_what_was_looked_at_leaves_the_sample_until_it_is_taken_back(tmp_path: Path) -> None:
    clock = StandingClock()
    with desk_in(tmp_path / "desk", clock) as desk:
        take_in(desk, tmp_path / "mail", *(letter(number) for number in range(6)))
        first, second, *_ = (one.id for one in sample_of_day(desk))
        confirm_ordinary(desk, message=first)
        call_request(desk, message=second)
        assert len(sample_of_day(desk)) == SAMPLE - 2
        take_back_check(desk, message=first)
        assert first in {one.id for one in sample_of_day(desk)}
        with pytest.raises(CheckOutdatedError):
            confirm_ordinary(desk, message=second)
        with pytest.raises(NoSuchMessageError):
            confirm_ordinary(desk, message=9999)
        assert check_trail(desk).whole


def test_what_was_forgotten_since_the_sample_was_shown_is_not_called_a_request_without_words(tmp_path: Path) -> None:
    clock = StandingClock()
    with desk_in(tmp_path / "desk", clock) as desk:
        take_in(desk, tmp_path / "mail", letter(1))
        (one,) = sample_of_day(desk)
        clock.advance(days=15)
        assert forget_ordinary(desk) == 1
        for act in (call_request, confirm_ordinary):
            with pytest.raises(ForgottenError):
                act(desk, message=one.id)
        assert list_messages(desk, split=Split.REQUESTS) == ()


def test_the_daily_check_counts_only_what_can_still_be_read(tmp_path: Path) -> None:
    clock = StandingClock()
    with desk_in(tmp_path / "desk", clock) as desk:
        take_in(desk, tmp_path / "mail", letter(1), letter(2))
        clock.advance(days=15)
        assert daily_check(desk).of == 2
        assert forget_ordinary(desk) == 2
        take_in(desk, tmp_path / "later", letter(3))
        assert daily_check(desk).of == 1
