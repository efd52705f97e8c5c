"""When a message came is what its server says (INTERNALDATE), not what its sender wrote; and what a server tells inexactly is not believed."""

from __future__ import annotations

import locale
import re
from collections.abc import Iterator
from datetime import UTC
from datetime import datetime
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from core.adapters.imap_fetch import _moment
from core.mail.failures import ServerNotReachedError
from core.mail.server import Login
from core.services import mail_intake
from core.services.build import open_desk
from core.services.cases import open_case
from core.services.inbox import Split
from core.services.inbox import list_messages
from core.services.inbox_acts import link_to_case
from core.services.mail_check import check_mailbox
from core.services.mail_places import FILES
from core.services.mail_places import Arriving
from core.services.mail_places import Origin
from core.services.reading_lane import Waiting
from core.store.mailbox_tables import MailboxRow
from core.store.tables import MessageRow
from tests.helpers.certificates import Authority
from tests.helpers.desks import MemoryKeyStore
from tests.helpers.desks import StandingClock
from tests.helpers.imap_server import Fault
from tests.helpers.imap_server import scripted_imap
from tests.helpers.imap_world import World
from tests.helpers.imap_world import new_mailbox

CAME = datetime(2026, 11, 22, 4, 0, tzinfo=UTC)
WROTE = b"Date: Sun, 1 Nov 2026 09:00:00 +0500\r\n"
LONG = b"From: kim@mail.example\r\nSubject: Question\r\n\r\n" + b"How do I plan a post for next week?\r\n" * 50


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    clock = StandingClock()
    desk = open_desk(folder=tmp_path / "desk", key_store=MemoryKeyStore(), clock=clock, operator="Dana")
    with scripted_imap(Authority(tmp_path)) as server:
        made = World(desk, server, 0, clock)
        made.mailbox = new_mailbox(made)
        yield made
    desk.close()


def request(number: int = 1, head: bytes = WROTE) -> bytes:
    words = b"Please delete my account and all personal data you hold about me.\r\n"
    return b"From: kim@mail.example\r\nMessage-ID: <%d@mail.example>\r\nSubject: My data\r\n%b\r\n%b" % (number, head, words)


def arrived(world: World) -> list[datetime]:
    with world.desk.store.reading() as session:
        return list(session.scalars(select(MessageRow.arrived_at).order_by(MessageRow.id)))


def test_the_sender_does_not_choose_when_the_clock_begins(world: World) -> None:
    world.server.mail.add(request())
    assert world.check().failure is None
    assert arrived(world) == [CAME]


def test_a_server_whose_clock_is_ahead_says_now(world: World) -> None:
    world.clock.advance(seconds=0.25)
    ahead = world.clock() + timedelta(minutes=3)
    world.server.mail.came = ahead.strftime("%d-Nov-%Y %H:%M:%S %z").encode()
    world.server.mail.add(request())
    world.check()
    assert arrived(world) == [world.clock().replace(microsecond=0)]


def test_a_server_that_does_not_say_it_leaves_what_the_sender_wrote(world: World) -> None:
    world.server.mail.came = b""
    world.server.mail.add(request())
    world.check()
    assert arrived(world) == [datetime(2026, 11, 1, 4, 0, tzinfo=UTC)]


@pytest.mark.parametrize(
    ("said", "moment"),
    [
        (b"22-Nov-2026 09:00:00 +0500", CAME),
        (b" 2-May-2026 09:00:00 +0000", datetime(2026, 5, 2, 9, tzinfo=UTC)),
        (b"22-Nov-2026 04:00:00 -0000", CAME),
        (None, None),
        ([], None),
        (b"", None),
        (b"\xff", None),
        (b"yesterday", None),
        (b"32-Nov-2026 09:00:00 +0500", None),
        (b"22-Nov-2026 09:00:00 +9999", None),
    ],
)
def test_its_word_is_understood_or_left(said: bytes | None, moment: datetime | None) -> None:
    assert _moment(said) == moment


def test_the_months_are_understood_whatever_this_machine_speaks() -> None:
    before = locale.setlocale(locale.LC_TIME)
    spoken = next((name for name in ("ru_RU.UTF-8", "kk_KZ.UTF-8", "C.UTF-8") if _speaks(name)), "C")
    try:
        locale.setlocale(locale.LC_TIME, spoken)
        assert _moment(b"22-May-2026 04:00:00 +0000") == datetime(2026, 5, 22, 4, tzinfo=UTC)
    finally:
        locale.setlocale(locale.LC_TIME, before)


def _speaks(name: str) -> bool:
    before = locale.setlocale(locale.LC_TIME)
    try:
        locale.setlocale(locale.LC_TIME, name)
    except locale.Error:
        return False
    locale.setlocale(locale.LC_TIME, before)
    return True


def store_unread(world: World, *raws: bytes, came: datetime | None = CAME, origin: Origin | None = None) -> None:
    """As a program leaves it that was killed between storing and reading."""
    items = [Arriving("mailbox 1 7", place, raw, came=came) for place, raw in enumerate(raws, 1)]
    mail_intake.store_raw(world.desk, items, origin or Origin(world.mailbox, "smartsmm"), lambda _work: None)


def test_what_is_stored_and_not_read_yet_came_when_its_server_says_and_so_it_is_when_it_is_read(world: World) -> None:
    store_unread(world, request())
    assert arrived(world) == [CAME]
    world.clock.advance(days=2)
    world.check()
    assert [line.at for line in list_messages(world.desk, split=Split.REQUESTS)] == [CAME]


def test_a_file_that_was_stored_and_not_read_came_when_its_headers_say(world: World) -> None:
    store_unread(world, request(), came=None, origin=FILES)
    world.clock.advance(days=2)
    world.check()
    assert arrived(world) == [datetime(2026, 11, 1, 4, 0, tzinfo=UTC)]


def test_stored_mail_is_read_also_while_the_server_cannot_be_reached(world: World) -> None:
    store_unread(world, request())

    def unreachable(_login: Login) -> object:
        raise ServerNotReachedError(host="mail.example", port=993)

    result = check_mailbox(world.desk, mailbox=world.mailbox, open_mailbox=unreachable)  # type: ignore[arg-type]  # no line is opened
    assert result.failure is not None
    assert len(list_messages(world.desk, split=Split.REQUESTS)) == 1


def test_an_unread_message_filed_by_hand_is_read_and_stays_filed(world: World) -> None:
    store_unread(world, request(1), request(2))
    one, two = (line.id for line in list_messages(world.desk, split=Split.UNSURE))
    number, _ = open_case(world.desk, message=one)
    link_to_case(world.desk, message=two, number=number)
    world.check()
    with world.desk.store.reading() as session:
        rows = {row.id: row for row in session.scalars(select(MessageRow))}
    assert (rows[two].language, rows[two].state, rows[two].handled, rows[two].case_id) == ("en", "reply", "case", rows[one].case_id)
    assert (rows[one].language, rows[one].state, rows[one].handled) == ("en", "request", "case")


def test_leftovers_are_read_by_what_memory_holds(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    store_unread(world, *(request(number) for number in range(5)))
    monkeypatch.setattr("core.services.mail_leftovers.BYTES_AT_ONCE", 2 * len(request()))
    read, held = mail_intake.read_waiting, list[int]()

    def counted(desk: object, waiting: Waiting) -> object:
        held.append(len(waiting.messages))
        return read(desk, waiting)  # type: ignore[arg-type]  # the test only hands on what it was given

    monkeypatch.setattr(mail_intake, "read_waiting", counted)
    world.check()
    assert held == [2, 2, 1]
    assert len(list_messages(world.desk, split=Split.REQUESTS)) == 5


def test_a_size_that_is_told_too_small_hides_no_missing_end(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.adapters.imap_fetch._ITEMS", b"(UID RFC822.SIZE INTERNALDATE BODY.PEEK[]<0.900>)")
    monkeypatch.setattr("core.mail.limits.MESSAGE_BYTES", 900)
    world.server.mail.add(LONG)
    world.server.fault = Fault("FETCH", lambda answer: re.sub(rb"RFC822\.SIZE \d+", b"RFC822.SIZE 10", answer))
    world.check()
    with world.desk.store.reading() as session:
        assert mail_intake.CUT_OFF in session.scalars(select(MessageRow)).one().notes


def test_a_message_that_came_without_its_bytes_and_then_went_holds_up_no_cursor(world: World) -> None:
    world.server.mail.add(request(1))
    vanishing = world.server.mail.add(request(2))
    world.server.mail.add(request(3))

    def without_bytes(answer: bytes) -> bytes:
        world.server.mail.remove(vanishing)
        start, end = answer.index(b"* 2 FETCH"), answer.index(b"* 3 FETCH")
        return answer[:start] + b"* 2 FETCH (UID 2 RFC822.SIZE 9 BODY[]<0> NIL)\r\n" + answer[end:]

    world.server.fault = Fault("FETCH", without_bytes)
    assert world.check().failure is None
    world.assert_equal()
    with world.desk.store.reading() as session:
        assert session.scalars(select(MailboxRow.next_uid)).one() == 4
