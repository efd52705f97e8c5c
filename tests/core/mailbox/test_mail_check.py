"""Checking a mailbox of a real server: everything is accounted for, nothing is touched, and what goes wrong is said and made good by the next check."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import select

from core.services import mail_intake
from core.services.inbox import Split
from core.services.inbox import list_messages
from core.services.inbox import show_message
from core.services.inbox_acts import mark_not_request
from core.services.mail_import import import_mail
from core.services.mail_standing import read_standing
from core.services.mailboxes import change_mailbox
from core.services.mailboxes import list_mailboxes
from core.services.triage_second_look import call_request
from core.store.tables import MessageRow
from core.store.tables import OccurrenceRow
from core.store.tables import RawMessageRow
from core.words import MessageState
from tests.helpers.mail_world import ERASE
from tests.helpers.mail_world import World
from tests.helpers.mail_world import letter
from tests.helpers.mail_world import number_anew
from tests.helpers.mail_world import states


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


def test_a_message_that_somebody_reads_or_flags_elsewhere_makes_no_work(world: World) -> None:
    for number in range(5):
        path = world.server.deliver(letter(number), flags="")
    world.check()
    path.rename(path.with_name(f"{path.name}FS"))
    before = len(world.server.commands())
    again = world.check()
    assert (again.taken_in, again.on_server, again.failure) == (0, 5, None)
    assert sum(b"FETCH" in line for line in world.server.commands()[before:]) == 0


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


def test_what_came_without_its_end_says_so_and_is_never_ordinary(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    world.server.deliver(letter(1, text="Long words.\n" * 200))
    monkeypatch.setattr("core.adapters.imap_fetch._ITEMS", b"(UID RFC822.SIZE BODY.PEEK[]<0.900>)")
    monkeypatch.setattr("core.mail.limits.MESSAGE_BYTES", 900)
    result = world.check()
    assert (result.on_server, result.accounted) == (1, 1)
    (line,) = list_messages(world.desk, split=Split.UNSURE)
    assert line.state is MessageState.UNSURE
    assert mail_intake.CUT_OFF in show_message(world.desk, message=line.id).notes
