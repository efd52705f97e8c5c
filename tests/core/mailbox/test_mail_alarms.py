"""Checks that fail, are stopped, late or cut: said with a remedy on every screen, and made good by the next check. Waiting for new mail."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path
from threading import Thread

import pytest
from sqlalchemy import select

from core.adapters.imap import open_mailbox
from core.errors import StoppedError
from core.mail.failures import NoSuchMailboxError
from core.mail.failures import ServerNotReachedError
from core.services import mail_check
from core.services import mail_intake
from core.services.audit_log import check_trail
from core.services.build import open_desk
from core.services.forgetting_day import forget_when_due
from core.services.inbox import Split
from core.services.inbox import list_messages
from core.services.mail_check import CheckResult
from core.services.mail_check import check_all
from core.services.mail_check import check_mailbox
from core.services.mail_check import wait_for_mail
from core.services.mail_standing import Alarm
from core.services.mail_standing import read_standing
from core.services.mailboxes import give_secret
from core.services.mailboxes import remove_mailbox
from core.store.mailbox_tables import MailCheckRow
from core.store.tables import AuditRow
from core.store.tables import OccurrenceRow
from tests.helpers.desks import MemoryKeyStore
from tests.helpers.dovecot import PASSWORD
from tests.helpers.dovecot import USER
from tests.helpers.mail_world import OtherwiseMailbox
from tests.helpers.mail_world import World
from tests.helpers.mail_world import add
from tests.helpers.mail_world import letter
from tests.helpers.mail_world import states


def test_a_cut_keeps_what_came_whole_and_the_next_check_fetches_the_rest(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(9):
        world.server.deliver(letter(number))
    monkeypatch.setattr(mail_intake, "BATCH", 3)

    class Cut(OtherwiseMailbox):
        """Hands on four messages, then the line is cut."""

        def fetch(self, uids: list[int]) -> Iterator[object]:
            for index, one in enumerate(self._box.fetch(uids)):
                if index == 4:
                    raise ServerNotReachedError(host="mail.example", port=993)
                yield one

    first = check_mailbox(world.desk, mailbox=world.mailbox, open_mailbox=partial(Cut, world))  # type: ignore[arg-type]  # stands in for the line only
    assert first.failure is not None
    assert (first.failure.code, first.taken_in, first.on_server) == ("server_not_reached", 4, 9)
    assert read_standing(world.desk).alarm is Alarm.FAILED
    second = world.check()
    assert (second.failure, second.taken_in, second.accounted) == (None, 5, 9)
    assert read_standing(world.desk).alarm is None
    world.assert_whole()


def test_a_stopped_check_says_so_and_keeps_what_came(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(6):
        world.server.deliver(letter(number))
    monkeypatch.setattr(mail_intake, "BATCH", 2)
    opener = partial(open_mailbox, context=world.server.trusting())
    told: list[tuple[int, int]] = []
    with pytest.raises(StoppedError):
        check_mailbox(
            world.desk, mailbox=world.mailbox, open_mailbox=opener, report=lambda done, of: told.append((done, of)), stopped=lambda: bool(told)
        )
    assert told == [(2, 6)]
    with world.desk.store.reading() as session:
        row = session.scalars(select(MailCheckRow)).one()
        assert (row.outcome, row.taken_in) == ("stopped", 2)
    assert read_standing(world.desk).alarm is None
    assert world.check().taken_in == 4
    world.assert_whole()


def test_a_refused_password_is_an_alarm_with_a_remedy_until_the_right_one_is_given(world: World) -> None:
    give_secret(world.desk, mailbox=world.mailbox, secret="wrong-and-quiet")
    failure = world.check().failure
    assert failure is not None
    assert failure.code == "sign_in_refused"
    standing = read_standing(world.desk).mailboxes[0]
    assert (standing.alarm, standing.checked_at, standing.on_server) == (Alarm.FAILED, None, None)
    assert standing.failure == failure
    assert "wrong-and-quiet" not in json.dumps([failure.sentence, failure.remedy, *map(str, failure.values.values())])
    give_secret(world.desk, mailbox=world.mailbox, secret=PASSWORD)
    assert world.check().failure is None
    assert read_standing(world.desk).alarm is None


def test_a_server_that_counts_otherwise_is_an_alarm_of_its_own(world: World) -> None:
    world.server.deliver(letter(1))
    world.check()

    class Liar(OtherwiseMailbox):
        """A server that tells of one message more than it has."""

        def examine(self, folder: str) -> object:
            state = self._box.examine(folder)
            return type(state)(state.messages + 1, state.uid_validity, state.next_uid)

    result = check_mailbox(world.desk, mailbox=world.mailbox, open_mailbox=partial(Liar, world))  # type: ignore[arg-type]  # stands in for the line only
    assert result.failure is not None
    assert (result.failure.code, result.on_server, result.accounted) == ("not_accounted_for", 2, 1)
    standing = read_standing(world.desk)
    assert (standing.alarm, standing.on_server, standing.mailboxes[0].accounted) == (Alarm.NUMBERS, 2, 1)
    begun = len(world.server.commands())
    assert world.check().failure is None
    assert any(b"FETCH 1:*" in line for line in world.server.commands()[begun:])
    assert read_standing(world.desk).alarm is None


def test_a_check_that_does_not_come_is_late_after_two_were_missed(world: World) -> None:
    world.check()
    world.clock.advance(minutes=9)
    assert read_standing(world.desk).alarm is None
    assert read_standing(world.desk).mailboxes[0].next_check == world.clock() - timedelta(minutes=4)
    world.clock.advance(minutes=1)
    assert read_standing(world.desk).alarm is Alarm.LATE


def test_several_mailboxes_are_checked_and_one_failure_holds_up_no_other(world: World) -> None:
    world.server.make_folder("Жеке деректер")
    world.server.deliver(letter(1), folder="Жеке деректер")
    world.server.deliver(letter(2))
    other, missing = add(world, folder="Жеке деректер"), add(world, folder="Nowhere")
    opener = partial(open_mailbox, context=world.server.trusting())
    results = {one.mailbox: one for one in check_all(world.desk, open_mailbox=opener)}
    assert (results[world.mailbox].accounted, results[other].accounted) == (1, 1)
    failure = results[missing].failure
    assert failure is not None
    assert failure.code == "folder_missing"
    remove_mailbox(world.desk, mailbox=missing)
    assert read_standing(world.desk).alarm is None
    with pytest.raises(NoSuchMailboxError):
        world.check(missing)


def test_two_checks_at_once_on_one_store_double_nothing(world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(40):
        world.server.deliver(letter(number))
    monkeypatch.setattr(mail_intake, "BATCH", 4)
    keys = MemoryKeyStore()
    keys.secrets = world.desk.secrets._opened().secrets  # type: ignore[attr-defined]  # both know the same key store
    other = open_desk(folder=tmp_path / "desk", key_store=keys, clock=world.clock, operator="Other")
    opener = partial(open_mailbox, context=world.server.trusting())
    results: list[CheckResult] = []
    threads = [
        Thread(target=lambda one=one: results.append(check_mailbox(one, mailbox=world.mailbox, open_mailbox=opener))) for one in (world.desk, other)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    other.close()
    assert [one.failure for one in results] == [None, None]
    world.assert_whole()
    with world.desk.store.reading() as session:
        assert len(session.scalars(select(OccurrenceRow)).all()) == 40
        assert set(session.scalars(select(OccurrenceRow.duplicate))) == {False}


def test_waiting_ends_when_mail_comes_and_at_once_when_it_is_there_already(world: World) -> None:
    opener = partial(open_mailbox, context=world.server.trusting())
    world.check()
    assert not wait_for_mail(world.desk, mailbox=world.mailbox, seconds=0.1, open_mailbox=opener)
    world.server.deliver(letter(1))
    assert wait_for_mail(world.desk, mailbox=world.mailbox, seconds=20, open_mailbox=opener)
    world.check()
    assert not wait_for_mail(world.desk, mailbox=world.mailbox, seconds=20, stopped=lambda: True, open_mailbox=opener)


def test_a_server_that_cannot_tell_is_asked_from_time_to_time(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mail_check, "POLL_SECONDS", 0.05)
    monkeypatch.setattr(mail_check, "_STEP_SECONDS", 0.05)
    world.check()
    turns: list[int] = []

    def stopped() -> bool:
        turns.append(len(turns))
        if len(turns) == 3:
            world.server.deliver(letter(1))
        return len(turns) > 200

    with open_mailbox(world.server.login(), context=world.server.trusting()) as box:
        assert mail_check._poll(box, "INBOX", 30, stopped)
    assert len(turns) < 100


def test_the_trail_tells_of_each_check_and_names_nobody(world: World) -> None:
    world.server.deliver(letter(1))
    world.check()
    with world.desk.store.reading() as session:
        entries = session.scalars(select(AuditRow)).all()
    assert [one.act for one in entries] == ["mailbox_added", "mail_numbered", "mail_stored", "mail_read", "mail_checked"]
    told = json.dumps([dict(one.details) for one in entries])
    assert USER not in told
    assert "kim" not in told
    assert dict(entries[-1].details) == {"mailbox": world.mailbox, "outcome": "done", "new": 1, "on_server": 1}


def test_a_clock_that_was_wrong_for_a_while_holds_up_no_check_and_no_alarm(world: World) -> None:
    world.server.deliver(letter(1))
    world.check()
    world.clock.advance(days=400)
    world.check()
    world.clock.advance(days=-400)
    standing = read_standing(world.desk).mailboxes[0]
    assert (standing.checked_at, standing.alarm) == (world.clock(), None)
    world.clock.advance(minutes=5)
    assert read_standing(world.desk).mailboxes[0].next_check == world.clock()
    world.clock.advance(minutes=5)
    assert read_standing(world.desk).alarm is Alarm.LATE
    assert world.check().failure is None
    assert read_standing(world.desk).alarm is None


def test_what_was_forgotten_is_still_accounted_for_and_known_again(world: World) -> None:
    world.server.deliver(letter(1))
    world.check()
    world.clock.advance(days=15)
    assert forget_when_due(world.desk) == 1
    result = world.check()
    assert (result.on_server, result.accounted, states(result)) == (1, 1, {"ordinary": 1})
    assert list_messages(world.desk, split=Split.OTHER)[0].forgotten
    world.server.deliver(letter(1))
    again = world.check()
    assert (again.failure, states(again)) == (None, {"ordinary": 1, "duplicate": 1})


def entries(world: World) -> int:
    with world.desk.store.reading() as session:
        return len(session.scalars(select(AuditRow).where(AuditRow.act == "mail_checked")).all())


def test_a_check_that_finds_what_the_last_one_found_leaves_a_row_and_no_entry_in_the_trail(world: World) -> None:
    world.server.deliver(letter(1))
    world.check()
    for _ in range(5):
        world.clock.advance(minutes=5)
        world.check()
    assert entries(world) == 1
    with world.desk.store.reading() as session:
        assert len(session.scalars(select(MailCheckRow)).all()) == 6
    assert read_standing(world.desk).mailboxes[0].checked_at == world.clock()
    world.clock.advance(days=1)
    world.check()
    assert entries(world) == 2  # the first good one of a day
    world.check()
    assert entries(world) == 2
    give_secret(world.desk, mailbox=world.mailbox, secret="wrong")
    world.check()
    world.check()
    assert entries(world) == 4  # each failure
    give_secret(world.desk, mailbox=world.mailbox, secret=PASSWORD)
    world.check()
    assert entries(world) == 5  # it is well again
    world.server.deliver(letter(2))
    world.check()
    assert entries(world) == 6
    world.check()
    assert entries(world) == 6
    assert check_trail(world.desk).whole
