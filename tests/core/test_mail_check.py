"""Checking a mailbox of a real server: everything is accounted for, nothing is touched, and what goes wrong is said and made good by the next check."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import field
from datetime import timedelta
from email.message import EmailMessage
from functools import partial
from pathlib import Path
from threading import Thread
from typing import Self

import pytest
from sqlalchemy import select

from core.adapters.imap import open_mailbox
from core.errors import StoppedError
from core.mail.failures import NoSuchMailboxError
from core.mail.failures import ServerNotReachedError
from core.mail.server import Login
from core.mail.server import SignIn
from core.services import mail_check
from core.services import mail_intake
from core.services.audit_log import check_trail
from core.services.build import Desk
from core.services.build import open_desk
from core.services.inbox import Split
from core.services.inbox import list_messages
from core.services.inbox import mark_not_request
from core.services.inbox import show_message
from core.services.mail_check import CheckResult
from core.services.mail_check import check_all
from core.services.mail_check import check_mailbox
from core.services.mail_check import wait_for_mail
from core.services.mail_import import import_mail
from core.services.mail_standing import Alarm
from core.services.mail_standing import read_standing
from core.services.mailboxes import add_mailbox
from core.services.mailboxes import change_mailbox
from core.services.mailboxes import give_secret
from core.services.mailboxes import list_mailboxes
from core.services.mailboxes import remove_mailbox
from core.services.tallies import wrong_tallies
from core.services.triage_second_look import call_request
from core.store.mailbox_tables import MailCheckRow
from core.store.tables import AuditRow
from core.store.tables import MessageRow
from core.store.tables import OccurrenceRow
from core.store.tables import RawMessageRow
from core.words import MessageState
from tests.helpers.desks import MemoryKeyStore
from tests.helpers.desks import StandingClock
from tests.helpers.dovecot import PASSWORD
from tests.helpers.dovecot import USER
from tests.helpers.dovecot import DovecotServer
from tests.helpers.dovecot import running_dovecot

ERASE = "Please delete my account and all personal data you hold about me.\n"


def letter(number: int, *, subject: str = "Question", text: str = "How do I plan a post for next week?\n") -> bytes:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = f"kim{number}@mail.example", USER, f"{subject} {number}"
    message["Message-ID"], message["Date"] = f"<{number}@mail.example>", "Mon, 23 Nov 2026 09:00:00 +0500"
    message.set_content(text)
    return message.as_bytes()


@dataclass
class World:
    """A desk, a server that holds mail, and the number of its mailbox."""

    desk: Desk
    server: DovecotServer
    mailbox: int = 0
    clock: StandingClock = field(default_factory=StandingClock)

    def check(self, mailbox: int | None = None) -> CheckResult:
        opener = partial(open_mailbox, context=self.server.trusting())
        return check_mailbox(self.desk, mailbox=mailbox or self.mailbox, open_mailbox=opener)

    def kept(self) -> Counter[str]:
        """SHA-256 of what lies on the server by what the store knows."""
        with self.desk.store.reading() as session:
            query = select(OccurrenceRow.sha256).where(OccurrenceRow.mailbox_id == self.mailbox, OccurrenceRow.gone_at.is_(None))
            return Counter(session.scalars(query))

    def held(self) -> Counter[str]:
        """SHA-256 of what lies on the server: it hands out lines that end with CR LF."""
        files = self.server.files()
        inbox = [raw for name, raw in files.items() if name.startswith(("new/", "cur/"))]
        return Counter(hashlib.sha256(raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")).hexdigest() for raw in inbox)

    def assert_whole(self) -> None:
        assert self.kept() == self.held()
        assert wrong_tallies(self.desk) == ()
        assert check_trail(self.desk).whole


@pytest.fixture(scope="module")
def shared_server() -> Iterator[DovecotServer]:
    with running_dovecot() as server:
        yield server


@pytest.fixture
def server(shared_server: DovecotServer) -> DovecotServer:
    for name in ("new", "cur"):
        for path in (shared_server.folder_path() / name).iterdir():
            path.unlink()
    number_anew(shared_server)
    return shared_server


def number_anew(server: DovecotServer) -> None:
    """A UIDVALIDITY that never was there before: Dovecot takes it from the clock, and a test lasts less than a second."""
    server.number_anew()
    numbers = server.folder_path() / "dovecot-uidlist"
    numbers.write_text(f"3 V{next(server.numbers)} N1\n", encoding="ascii")
    shutil.chown(numbers, server.folder_path().owner(), server.folder_path().group())


@pytest.fixture
def world(tmp_path: Path, server: DovecotServer) -> Iterator[World]:
    clock = StandingClock()
    desk = open_desk(folder=tmp_path / "desk", key_store=MemoryKeyStore(), clock=clock, operator="Dana")
    made = World(desk, server, clock=clock)
    made.mailbox = add(made)
    yield made
    desk.close()


def add(world: World, *, folder: str = "INBOX", company: str = "smartsmm") -> int:
    number, _ = add_mailbox(
        world.desk,
        company=company,
        address=USER,
        folder=folder,
        incoming=world.server.address(),
        outgoing=None,
        sent_folder=None,
        sign_in=SignIn.PASSWORD,
        secret=PASSWORD,
    )
    return number


def states(result: CheckResult) -> dict[str, int]:
    return {state.value: number for state, number in result.counts if number}


def test_what_the_server_holds_is_accounted_for_message_by_message(world: World) -> None:
    for raw in (letter(1), letter(2, subject="My data", text=ERASE), letter(3), letter(1), b""):
        world.server.deliver(raw)
    result = world.check()
    assert (result.on_server, result.accounted, result.taken_in, result.failure) == (5, 5, 5, None)
    assert states(result) == {"request": 1, "ordinary": 2, "duplicate": 1, "unreadable": 1}
    world.assert_whole()
    with world.desk.store.reading() as session:
        assert set(session.scalars(select(MessageRow.company))) == {"smartsmm"}
    standing = read_standing(world.desk).mailboxes[0]
    assert (standing.on_server, standing.accounted, standing.alarm, standing.checked_at) == (5, 5, None, world.clock())


def test_a_message_of_zero_bytes_is_kept_and_told(world: World) -> None:
    world.server.deliver(b"")
    result = world.check()
    assert (result.on_server, result.accounted, result.failure) == (1, 1, None)
    world.assert_whole()


def test_a_second_check_asks_for_nothing_that_is_there(world: World) -> None:
    for number in range(5):
        world.server.deliver(letter(number))
    world.check()
    before, files = len(world.server.commands()), world.server.files()
    again = world.check()
    said = world.server.commands()[before:]
    assert (again.taken_in, again.on_server, again.failure) == (0, 5, None)
    assert sum(b"FETCH" in line for line in said) == 0
    assert sum(b"EXAMINE" in line for line in said) == 1
    assert world.server.files() == files


def test_the_mailbox_is_never_changed(world: World) -> None:
    for number in range(3):
        world.server.deliver(letter(number), flags="S" if number else None)
    begun, before = len(world.server.commands()), sorted(world.server.files().values())
    world.check()
    world.server.deliver(letter(9))
    world.check()
    words = b" ".join(world.server.commands()[begun:]).upper().split()
    assert not {b"SELECT", b"STORE", b"APPEND", b"EXPUNGE", b"COPY", b"MOVE", b"CREATE", b"DELETE", b"CLOSE"} & set(words)
    names = [name for name in world.server.files() if name.startswith(("new/", "cur/"))]
    assert sum(name.endswith(":2,S") for name in names) == 2
    assert [raw for raw in world.server.files().values() if raw in before] != []
    assert len(names) == 4


def test_new_mail_is_fetched_alone(world: World) -> None:
    for number in range(4):
        world.server.deliver(letter(number))
    world.check()
    world.server.deliver(letter(10))
    begun = len(world.server.commands())
    assert world.check().taken_in == 1
    bodies = [line for line in world.server.commands()[begun:] if b"BODY.PEEK" in line]
    assert len(bodies) == 1
    assert b"FETCH 5 " in bodies[0]
    world.assert_whole()


def test_what_leaves_the_server_is_kept_and_counted_no_more(world: World) -> None:
    first = world.server.deliver(letter(1))
    world.server.deliver(letter(2))
    world.check()
    world.server.remove(first)
    result = world.check()
    assert (result.on_server, result.accounted, result.failure) == (1, 1, None)
    world.assert_whole()
    with world.desk.store.reading() as session:
        assert len(session.scalars(select(RawMessageRow)).all()) == 2
    world.server.deliver(letter(1))
    back = world.check()
    assert (back.on_server, states(back)) == (2, {"ordinary": 2})
    world.assert_whole()


def test_a_mailbox_that_is_numbered_anew_is_moved_and_not_doubled(world: World) -> None:
    kept = [world.server.deliver(letter(number)) for number in range(4)]
    world.server.deliver(letter(0))
    world.check()
    number_anew(world.server)
    world.server.remove(kept[3])
    world.server.deliver(letter(7))
    result = world.check()
    assert (result.on_server, result.accounted, result.failure) == (5, 5, None)
    assert states(result) == {"ordinary": 4, "duplicate": 1}
    world.assert_whole()
    with world.desk.store.reading() as session:
        assert len(session.scalars(select(OccurrenceRow)).all()) == 6
    assert world.check().taken_in == 0


def test_a_cut_keeps_what_came_whole_and_the_next_check_fetches_the_rest(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(9):
        world.server.deliver(letter(number))
    monkeypatch.setattr(mail_intake, "BATCH", 3)

    class Cut:
        """Hands on four messages, then the line is cut."""

        def __init__(self, login: Login) -> None:
            self._box = open_mailbox(login, context=world.server.trusting())

        def __getattr__(self, name: str) -> object:
            return getattr(self._box, name)

        def __enter__(self) -> Self:
            return self

        def __exit__(self, *_: object) -> None:
            self._box.close()

        def fetch(self, uids: list[int]) -> Iterator[object]:
            for index, one in enumerate(self._box.fetch(uids)):
                if index == 4:
                    raise ServerNotReachedError(host="mail.example", port=993)
                yield one

    first = check_mailbox(world.desk, mailbox=world.mailbox, open_mailbox=Cut)  # type: ignore[arg-type]  # stands in for the line only
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

    class Liar:
        """A server that tells of one message more than it has."""

        def __init__(self, login: Login) -> None:
            self._box = open_mailbox(login, context=world.server.trusting())

        def __getattr__(self, name: str) -> object:
            return getattr(self._box, name)

        def __enter__(self) -> Self:
            return self

        def __exit__(self, *_: object) -> None:
            self._box.close()

        def examine(self, folder: str) -> object:
            state = self._box.examine(folder)
            return type(state)(state.messages + 1, state.uid_validity, state.next_uid, state.mod_sequence)

    result = check_mailbox(world.desk, mailbox=world.mailbox, open_mailbox=Liar)  # type: ignore[arg-type]  # stands in for the line only
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


def test_mail_that_came_in_a_file_before_is_what_it_is_on_the_server_and_gets_its_company(world: World, tmp_path: Path) -> None:
    raw = letter(1, subject="My data", text=ERASE).replace(b"\n", b"\r\n")
    (tmp_path / "one.eml").write_bytes(raw)
    import_mail(world.desk, paths=[tmp_path / "one.eml"])
    world.server.deliver(raw)
    assert states(world.check()) == {"request": 1}
    with world.desk.store.reading() as session:
        assert session.scalars(select(MessageRow.company)).one() == "smartsmm"


def test_another_folder_is_read_anew_though_its_numbers_are_the_same(world: World) -> None:
    world.server.deliver(letter(1))
    world.check()
    world.server.make_folder("Second")
    world.server.deliver(letter(2), folder="Second")
    (view,) = list_mailboxes(world.desk)
    change_mailbox(
        world.desk,
        mailbox=view.id,
        company=view.company,
        address=view.address,
        folder="Second",
        incoming=view.incoming,
        outgoing=None,
        sent_folder=None,
        sign_in=view.sign_in,
    )
    result = world.check()
    assert (result.on_server, result.accounted, result.taken_in, result.failure) == (1, 1, 1, None)


def test_an_ordinary_message_decided_otherwise_stays_so_and_is_found(world: World) -> None:
    world.server.deliver(letter(1))
    world.server.deliver(letter(2, subject="My data", text=ERASE))
    world.check()
    (line,) = list_messages(world.desk, split=Split.OTHER)
    call_request(world.desk, message=line.id)
    asked = next(one for one in list_messages(world.desk, split=Split.REQUESTS) if one.id != line.id)
    mark_not_request(world.desk, messages=(asked.id,))
    number_anew(world.server)
    result = world.check()
    assert states(result) == {"request": 2}
    assert [one.id for one in list_messages(world.desk, split=Split.REQUESTS, words="plan a post")] == [line.id]
    assert show_message(world.desk, message=asked.id).handled == "not_a_request"


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


def test_what_came_without_its_end_says_so_and_is_never_ordinary(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    world.server.deliver(letter(1, text="Long words.\n" * 200))
    monkeypatch.setattr("core.adapters.imap_fetch._ITEMS", b"(UID RFC822.SIZE BODY.PEEK[]<0.900>)")
    monkeypatch.setattr("core.mail.limits.MESSAGE_BYTES", 900)
    result = world.check()
    assert (result.on_server, result.accounted) == (1, 1)
    (line,) = list_messages(world.desk, split=Split.UNSURE)
    assert line.state is MessageState.UNSURE
    assert mail_intake.CUT_OFF in show_message(world.desk, message=line.id).notes
