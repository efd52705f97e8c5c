"""Asking a server what went: whatever it answers, the store holds afterwards what the server holds, and nobody's memory or patience is used up."""

from __future__ import annotations

import random
import re
import socket
import tracemalloc
from collections.abc import Callable
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from core.adapters.imap_session import Session
from core.adapters.imap_vanished import mod_sequence
from core.adapters.imap_vanished import vanished
from core.adapters.imap_wire import Wire
from core.mail.failures import MailServerError
from core.mail.server import Login
from core.mail.server import Security
from core.mail.server import ServerAddress
from core.mail.server import SignIn
from core.services.mailboxes import remove_mailbox
from core.store.mailbox_tables import MailboxRow
from tests.helpers.imap_mail import Mail
from tests.helpers.imap_server import CAPABILITIES
from tests.helpers.imap_server import Fault
from tests.helpers.imap_world import World
from tests.helpers.imap_world import message
from tests.helpers.imap_world import new_mailbox
from tests.helpers.imap_world import shared_world

HELD, GONE = 12, (4, 5, 9)  # messages that were read before, and the UIDs of those that went since
ALL = b"1:4294967295"
LOST, NONSENSE, GOOD = "connection_lost", "server_nonsense", None
LOGIN = Login(ServerAddress("imap.example.org", 993, Security.TLS, "support@example.org"), SignIn.PASSWORD, "throw-away")


@dataclass(frozen=True)
class Wrong:
    """What the server makes of its answer to `command`; the failure's code (None: the check is good), and whether all had to be listed."""

    alter: Callable[[bytes], bytes]
    failure: str | None = GOOD
    lists_all: bool = True
    command: str = "VANISHED"
    then_close: bool = False


def told(words: bytes, failure: str | None = GOOD, *, lists_all: bool = True) -> Wrong:
    """The server names these numbers as vanished."""
    return Wrong(lambda answer: re.sub(rb"\(EARLIER\) [\d,:]+", lambda _: b"(EARLIER) " + words, answer), failure, lists_all)


def ended(words: bytes) -> Wrong:
    """The server ends its answer with these words in place of OK."""
    return Wrong(lambda answer: answer.replace(b" OK done", words))


def examined(pattern: bytes, words: bytes, *, lists_all: bool = True) -> Wrong:
    """The answer to EXAMINE has `words` in place of what fits `pattern`."""
    return Wrong(lambda answer: re.sub(pattern, lambda _: words, answer), lists_all=lists_all, command="EXAMINE")


def before(command: str, words: bytes, *, lists_all: bool = False) -> Wrong:
    """`words` come before the answer to `command`."""
    return Wrong(lambda answer: words + answer, lists_all=lists_all, command=command)


FAULTS: dict[str, Wrong] = {
    "nothing wrong": Wrong(bytes, lists_all=False),
    "one by one in any order": told(b"9,4,5", lists_all=False),
    "reversed ranges": told(b"5:4,9:9", lists_all=False),
    "overlapping ranges": told(b"4:5,5:4,4,9,9:9,4:5", lists_all=False),
    "numbers that nobody knows": told(b"4:5,9,900:4294967295", lists_all=False),
    "in several answers": Wrong(lambda answer: answer.replace(b",9", b"\r\n* VANISHED (EARLIER) 9"), lists_all=False),
    "in small letters": Wrong(lambda answer: answer.replace(b"VANISHED (EARLIER)", b"vanished (earlier)"), lists_all=False),
    "every answer twice": Wrong(lambda answer: answer[: answer.rindex(b"D")] * 2 + answer[answer.rindex(b"D") :], lists_all=False),
    "all there can be": told(ALL),
    "all, and again and again": told(b",".join([ALL] * 4000)),
    "a million ranges": told(b",".join([ALL] * 1_000_000), NONSENSE),
    "ranges in lines without end": Wrong(lambda answer: (b"* VANISHED (EARLIER) " + ALL + b"\r\n") * 20_000 + answer, NONSENSE),
    "others than went": told(b"1:3"),
    "one that is there and two that went": told(b"1,4:5"),
    "too few": told(b"4"),
    "one more": told(b"4:5,9,1"),
    "none": Wrong(lambda answer: answer[answer.index(b"\r\n") + 2 :]),
    "not earlier": Wrong(lambda answer: answer.replace(b" (EARLIER)", b"")),
    "an open range": told(b"4:*"),
    "no numbers": told(b"x,y"),
    "numbers less than nothing": told(b"-4,5"),
    "numbers too long": told(b"4,5,9,99999999999999999999"),
    "empty places": told(b"4,,5,9"),
    "a part counted in bytes": told(b"{5}\r\n4,5,9"),
    "nothing but a comma": told(b","),
    "refused": ended(b" NO not now"),
    "not understood": ended(b" BAD what"),
    "cut inside": Wrong(lambda answer: answer[:20], LOST, then_close=True),
    "cut before": Wrong(lambda _: b"", LOST, then_close=True),
    "silence": Wrong(lambda _: b"", LOST),
    "no proper end": Wrong(lambda answer: answer.replace(b" OK done", b" PERHAPS"), NONSENSE),
    "flags of half the mailbox": before("VANISHED", b"* 1 FETCH (FLAGS (\\Seen) UID 1 MODSEQ (99))\r\n" * 50),
    "flags while it is asked whether they are gone": before("UIDS", b"* 1 FETCH (UID 1 FLAGS (\\Seen))\r\n", lists_all=True),
    "changes counted backwards": examined(rb"HIGHESTMODSEQ \d+", b"HIGHESTMODSEQ 1"),
    "no more changes than before": examined(rb"HIGHESTMODSEQ \d+", b"HIGHESTMODSEQ %d" % (HELD + 1)),
    "changes no longer counted": examined(rb"HIGHESTMODSEQ \d+", b"NOMODSEQ"),
    "no word of changes": examined(rb"\* OK \[HIGHESTMODSEQ[^\n]*\n", b""),
    "changes beyond all numbers": examined(rb"HIGHESTMODSEQ \d+", b"HIGHESTMODSEQ 9223372036854775808"),
    "changes that are no number": examined(rb"HIGHESTMODSEQ \d+", b"HIGHESTMODSEQ many"),
    "the largest count of changes": examined(rb"HIGHESTMODSEQ \d+", b"HIGHESTMODSEQ 9223372036854775807", lists_all=False),
    "vanished, though nobody asked, at opening": before("EXAMINE", b"* VANISHED (EARLIER) " + ALL + b"\r\n"),
    "vanished, though nobody asked, at listing": before("UIDS", b"* VANISHED (EARLIER) " + ALL + b"\r\n* VANISHED 1:3\r\n"),
    "vanished, though nobody asked, at fetching": before("FETCH", b"* VANISHED (EARLIER) " + ALL + b"\r\n"),
    "telling refused": Wrong(lambda answer: answer.splitlines()[-1].split(b" ")[0] + b" BAD no\r\n", command="ENABLE"),
    "telling granted without a word": Wrong(lambda answer: answer.splitlines(keepends=True)[-1], command="ENABLE"),
    "something else granted": Wrong(lambda answer: answer.replace(b"ENABLED QRESYNC", b"ENABLED CONDSTORE"), command="ENABLE"),
    "cut at the first question": Wrong(lambda answer: answer[:9], LOST, command="ENABLE", then_close=True),
}


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with shared_world(tmp_path_factory.mktemp("shared")) as made:
        yield made


@pytest.fixture
def world(shared: World) -> Iterator[World]:
    """Twelve messages have been read."""
    server = shared.server
    server.mail, server.fault, server.capabilities = Mail(), None, CAPABILITIES
    number = new_mailbox(shared)
    made = World(shared.desk, server, number, shared.clock)
    for place in range(HELD):
        server.mail.add(message(place % 5))
    assert made.check().failure is None
    server.lines.clear()
    yield made
    remove_mailbox(shared.desk, mailbox=number)


def highest(world: World) -> int | None:
    with world.desk.store.reading() as session:
        return session.get_one(MailboxRow, world.mailbox).highest_modseq


def has_listed_all(world: World) -> bool:
    return any(line.endswith(b" UID FETCH 1:* (UID)") for line in world.server.lines)


def has_asked(world: World) -> bool:
    return any(b"CHANGEDSINCE" in line for line in world.server.lines)


def let_go(world: World) -> None:
    """Three messages go and one comes."""
    for uid in GONE:
        world.server.mail.remove(uid)
    world.server.mail.add(message(3))


@pytest.mark.parametrize("name", FAULTS)
def test_whatever_is_answered_the_store_holds_what_the_server_holds(name: str, world: World) -> None:
    wrong = FAULTS[name]
    let_go(world)
    world.server.fault = Fault(wrong.command, wrong.alter, then_close=wrong.then_close, times=9)
    result = world.check()
    assert (result.failure.code if result.failure else None) == wrong.failure
    if wrong.failure is GOOD:
        world.assert_equal()
        assert has_listed_all(world) == wrong.lists_all
    if wrong.command != "ENABLE":
        world.server.lines.clear()
        assert world.check().failure is None  # the fault is still there: what failed is not asked a second time
    world.server.fault = None
    assert world.check().failure is None
    world.assert_equal()
    assert world.server.unplanned() == []


def test_a_server_that_counts_changes_but_cannot_tell_what_went_is_asked_for_nothing_more(world: World) -> None:
    world.server.capabilities = CAPABILITIES.replace(b" QRESYNC", b"")
    let_go(world)
    assert world.check().failure is None
    world.assert_equal()
    assert highest(world) == world.server.mail.mod_sequence
    assert not has_asked(world)
    assert not any(b"ENABLE" in line for line in world.server.lines)


def test_the_count_of_changes_is_that_of_the_last_good_look_and_forgotten_with_the_numbers(world: World) -> None:
    assert highest(world) == world.server.mail.mod_sequence == HELD + 1
    world.server.mail.flag(3)
    world.check()
    assert highest(world) == HELD + 2
    world.server.fault = Fault("FETCH", lambda answer: answer[:30], then_close=True)
    let_go(world)
    world.server.mail.number_anew()
    assert world.check().failure is not None
    assert highest(world) is None
    assert world.check().failure is None
    assert highest(world) == world.server.mail.mod_sequence
    assert not has_asked(world)
    world.assert_equal()


def test_a_cut_while_new_mail_comes_keeps_the_old_count(world: World) -> None:
    let_go(world)
    world.server.fault = Fault("FETCH", lambda answer: answer[:30], then_close=True)
    assert world.check().failure is not None
    assert highest(world) == HELD + 1
    assert world.check().failure is None
    assert not has_listed_all(world)
    world.assert_equal()


@pytest.mark.parametrize("seed", [*range(4), *(pytest.param(seed, marks=pytest.mark.long) for seed in range(4, 60))])
def test_after_any_changes_and_answers_the_next_good_check_makes_all_equal(seed: int, world: World) -> None:
    chance, mail = random.Random(seed), world.server.mail
    for _ in range(6):
        for act in chance.choices((mail.add, mail.remove, mail.flag, mail.number_anew), weights=(4, 4, 3, 0.3), k=chance.randint(1, 6)):
            do(act, mail, chance)
        wrong = chance.choice(list(FAULTS.values()))
        world.server.fault = Fault(wrong.command, wrong.alter, then_close=wrong.then_close)
        world.check()
        world.server.fault = None
        assert world.check().failure is None
        world.assert_equal()


def do(act: Callable[..., object], mail: Mail, chance: random.Random) -> None:
    if act == mail.add:
        mail.add(message(chance.randrange(9)))
    elif act == mail.number_anew:
        mail.number_anew()
    elif mail.messages:
        act(chance.choice(list(mail.messages)))


def answered(known: list[int], count: int, *, said: bytes) -> frozenset[int] | None:
    """What `vanished` makes of a server that has said everything beforehand."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        for end in (ours, theirs):  # nobody reads what is asked
            end.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 2_000_000)
        theirs.setblocking(False)
        assert theirs.send(said) == len(said)
        theirs.shutdown(socket.SHUT_WR)
        return vanished(Session(Wire(ours, host="imap.example.org", timeout=1), LOGIN), known, 5, count)


def test_ranges_over_everything_take_no_more_memory_than_what_is_known() -> None:
    known = list(range(1, 100_001))
    said = b"* VANISHED (EARLIER) " + b",".join([ALL] * 6_000) + b"\r\nD1 OK done\r\nD2 OK done\r\n"
    tracemalloc.start()
    gone = answered(known, len(known), said=said)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert gone == frozenset(known)
    assert most < 40_000_000


def test_a_long_line_of_single_numbers_is_understood_where_so_much_was_known() -> None:
    known = list(range(4_000_000_000, 4_000_012_000))
    named = b",".join(b"%d" % uid for uid in known[::2])
    assert len(named) > 64 * 1024
    ends = b"".join(b"D%d OK done\r\n" % tag for tag in range(1, 40))
    assert answered(known, len(known) // 2, said=b"* VANISHED (EARLIER) " + named + b"\r\n" + ends) == frozenset(known[::2])
    with pytest.raises(MailServerError):
        answered(known[:10], 5, said=b"* VANISHED (EARLIER) " + named + b"\r\n" + ends)


@pytest.mark.parametrize(
    ("known", "since", "count"), [([], 5, 0), ([1, 2], 5, 0), ([1, 2], 5, 3), ([1, 2], 5, -1), ([1, 2], 0, 1), ([1, 2], 2**63, 1)]
)
def test_what_cannot_be_is_not_asked(known: list[int], since: int, count: int) -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        assert vanished(Session(Wire(ours, host="imap.example.org", timeout=1), LOGIN), known, since, count) is None
        theirs.setblocking(False)
        with pytest.raises(BlockingIOError):
            theirs.recv(1)


@pytest.mark.parametrize(("said", "number"), [("1", 1), ("9223372036854775807", 2**63 - 1), ("9223372036854775808", None), ("0", None), ("-1", None)])
def test_a_count_of_changes_has_sixty_three_bits(said: str, number: int | None) -> None:
    assert mod_sequence(said) == number


@pytest.mark.parametrize("order", [(b"D1", b"D2"), (b"D2", b"D1")])
def test_two_questions_sent_together_may_be_answered_in_any_order(order: tuple[bytes, bytes]) -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        theirs.sendall(b"* ENABLED QRESYNC\r\n" + b"".join(tag + b" OK " + tag + b"\r\n" for tag in order))
        answers, status = Session(Wire(ours, host="imap.example.org", timeout=1), LOGIN).ask_together(b"ENABLE QRESYNC", b'EXAMINE "INBOX"')
        assert theirs.recv(1000) == b'D1 ENABLE QRESYNC\r\nD2 EXAMINE "INBOX"\r\n'
    assert [answer.text for answer in answers] == [b"ENABLED QRESYNC"]
    assert (status.name, status.text) == ("OK", b"D2")
