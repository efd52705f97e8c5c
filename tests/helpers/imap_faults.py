"""What a mail server can do wrong, by name: the fault, what changes in its mailbox, and the failure that the check has to tell."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from dataclasses import field

from tests.helpers.imap_server import CAPABILITIES
from tests.helpers.imap_server import Fault
from tests.helpers.imap_world import NEW
from tests.helpers.imap_world import READ
from tests.helpers.imap_world import World
from tests.helpers.imap_world import message

LOST, AWAY, NONSENSE, NOT_ACCOUNTED, GOOD = "connection_lost", "server_not_reached", "server_nonsense", "not_accounted_for", None


@dataclass(frozen=True)
class Wrong:
    """A fault: what the server does at which command, what else changes in its mailbox, and the failure's code (None: the check is good)."""

    failure: str | None
    command: str = "FETCH"
    alter: Callable[[bytes], bytes] = bytes
    then_close: bool = False
    slowly: float = 0.0
    change: Callable[[World], None] = field(default=lambda _world: None)
    times: int = 1
    is_complete: bool = True


def cut(after: bytes, more: int = 0) -> Wrong:
    """The line is cut behind the first `after` and `more` bytes."""
    return Wrong(LOST, alter=lambda answer: answer[: answer.index(after) + len(after) + more], then_close=True)


def cut_end(count: int) -> Wrong:
    """The line is cut `count` bytes before the end of the answers."""
    return Wrong(LOST, alter=lambda answer: answer[:-count], then_close=True)


def swap(old: bytes, new: bytes, failure: str | None, command: str = "FETCH", times: int = 1) -> Wrong:
    """The first place that fits `old` (an expression) is replaced."""
    return Wrong(failure, command, lambda answer: re.sub(old, lambda _found: new, answer, count=1), times=times)


def before(words: bytes, failure: str | None, command: str = "FETCH", *, then_close: bool = False) -> Wrong:
    """`words` come before the answers that are due."""
    return Wrong(failure, command, lambda answer: words + answer, then_close)


def instead(words: bytes, failure: str | None, command: str = "FETCH", *, then_close: bool = False) -> Wrong:
    """`words` come in place of the answers that are due; %T stands for the command's tag."""
    return Wrong(failure, command, lambda answer: words.replace(b"%T", answer.splitlines()[-1].split(b" ")[0]), then_close)


def changed(change: Callable[[World], None], failure: str | None = GOOD) -> Wrong:
    """Nothing wrong is said, but the mailbox is not what it was."""
    return Wrong(failure, change=change)


def _expunged_while_fetching(world: World) -> None:
    def alter(answer: bytes) -> bytes:
        world.server.mail.remove(READ + 1)
        return b"* %d EXPUNGE\r\n" % (READ + 1) + answer[answer.index(b"* %d FETCH" % (READ + 2)) :]

    world.server.fault = Fault("FETCH", alter)


def _arrived_while_fetching(world: World) -> None:
    def alter(answer: bytes) -> bytes:
        world.server.mail.add(message(50))
        return b"* %d EXISTS\r\n" % len(world.server.mail.messages) + answer

    world.server.fault = Fault("FETCH", alter)


def _numbered_anew_with_less(world: World) -> None:
    world.server.mail.remove(2)
    world.server.mail.number_anew()


def _numbered_anew_while_reading(world: World) -> None:
    def alter(answer: bytes) -> bytes:
        world.server.mail.number_anew()
        return answer[: len(answer) // 2]

    world.server.fault = Fault("FETCH", alter, then_close=True)


def _same_number_again(world: World) -> None:
    """The newest message goes before it was read, and its number is given to another."""
    world.server.mail.remove(READ + NEW)
    world.server.mail.next_uid -= 1
    world.server.mail.add(b"Message-ID: <reused@example.net>\r\n\r\nanother\r\n")


def _add(*raws: bytes) -> Wrong:
    def change(world: World) -> None:
        for raw in raws:
            world.server.mail.add(raw)

    return changed(change)


def _empty(world: World) -> None:
    for uid in list(world.server.mail.messages):
        world.server.mail.remove(uid)


def _no_changes_counted(world: World) -> None:
    world.server.capabilities = CAPABILITIES.replace(b" CONDSTORE QRESYNC", b"")


FAULTS: dict[str, Wrong] = {
    "cut before a word": cut(b""),
    "cut after the star": cut(b"*"),
    "cut inside the word FETCH": cut(b"FET"),
    "cut before the number": cut(b"UID "),
    "cut inside the size": cut(b"{", 1),
    "cut after the size": cut(b"}"),
    "cut inside the line end": cut(b"}\r"),
    "cut before the message": cut(b"}\r\n"),
    "cut inside the message": cut(b"}\r\n", 40),
    "cut before the closing bracket": cut(b"* 1 EXPUNGE\r\n" + b"." * READ * 10),
    "cut between two messages": cut(b"..)\r\n"),
    "cut inside the second message": cut(b"..)\r\n", 120),
    "cut before the end": cut_end(len(b"D5 OK done\r\n")),
    "cut inside the end": cut_end(4),
    "the size is too small": swap(rb"\{\d+\}", b"{20}", NONSENSE),
    "the size is too large": swap(rb"\{\d+\}", b"{150}", NONSENSE),
    "the size is larger than all": swap(rb"\{\d+\}", b"{9000}", LOST),
    "the size is less than nothing": swap(rb"\{\d+\}", b"{-5}", NONSENSE),
    "the size is endless": swap(rb"\{\d+\}", b"{99999999999}", NONSENSE),
    "the size is no number": swap(rb"\{\d+\}", b"{many}", NONSENSE),
    "a message is cut short and closed properly": swap(
        rb"\{\d+\}\r\nFrom: kim@example.net\r\nMess(?s:.*?)\)\r\n(?=\* \d FETCH)", b"{9}\r\nFrom: kim)\r\n", NONSENSE
    ),
    "the size told is inexact": swap(rb"RFC822.SIZE \d+", b"RFC822.SIZE 7", GOOD),
    "no size is told": swap(rb"RFC822.SIZE \d+ ", b"", GOOD),
    "a body is missing": swap(rb"BODY\[\]<0> \{\d+\}\r\n(?s:.*?)\)\r\n(?=\* \d FETCH)", b"BODY[]<0> NIL)\r\n", GOOD),
    "a body stays missing": swap(
        rb"BODY\[\]<0> \{\d+\}\r\n(?s:.*?)\)\r\n(?=D\d+ OK done|\* \d FETCH)", b"BODY[]<0> NIL)\r\n", NOT_ACCOUNTED, times=9
    ),
    "good-bye while fetching": before(b"* BYE maintenance\r\n", LOST),
    "good-bye as greeting": instead(b"* BYE too busy\r\n", AWAY, "greeting", then_close=True),
    "good-bye at signing in": instead(b"* BYE too busy\r\n", LOST, "AUTHENTICATE", then_close=True),
    "a greeting of another protocol": instead(b"220 mail.example.org ESMTP\r\n", NONSENSE, "greeting"),
    "silence as greeting": instead(b"", AWAY, "greeting"),
    "fetching refused": instead(b"%T NO not now\r\n", NONSENSE),
    "fetching not understood": instead(b"%T BAD what\r\n", NONSENSE),
    "all expunged, it says": instead(b"%T NO [EXPUNGEISSUED] gone\r\n", GOOD),
    "NO at the end of what came": swap(rb"OK done\r\n\Z", b"NO some are gone\r\n", GOOD),
    "the end of another question": swap(rb"D\d+ OK done\r\n\Z", b"D99 OK done\r\n", NONSENSE),
    "the end without a word": swap(rb" OK done\r\n\Z", b" PERHAPS\r\n", NONSENSE),
    "a line of 64 KB": before(b"* OK " + b"x" * 70_000 + b"\r\n", NONSENSE),
    "a zero byte in a line": before(b"* OK \0\r\n", NONSENSE),
    "junk between": before(b"* \xff\xfe junk (((\r\n* 5\r\n* OK [\r\n*  \r\n", GOOD),
    "answers nobody asked for": before(
        b"* 1 FETCH (UID 1 FLAGS (\\Seen))\r\n* 9 FETCH (UID 900 BODY[]<0> {3}\r\nabc)\r\n* 2 FETCH (FLAGS ())\r\n", GOOD
    ),
    "an unbalanced answer": before(b"* 4 FETCH (UID 4 BODY[]<0> (((\r\n", NONSENSE),
    "a body that is a list": before(b"* 4 FETCH (UID 4 BODY[]<0> (a b))\r\n", NONSENSE),
    "a number out of range": before(b"* 4 FETCH (UID 99999999999 BODY[]<0> {1}\r\na)\r\n", NONSENSE),
    "every answer twice": Wrong(GOOD, alter=lambda answer: answer[: answer.rindex(b"D")] * 2 + answer[answer.rindex(b"D") :]),
    "a request to go on": before(b"+ go on\r\n", NONSENSE),
    "a slow drip": Wrong(LOST, slowly=0.05),
    "expunged while fetching": changed(_expunged_while_fetching),
    "arrived while fetching": Wrong(GOOD, change=_arrived_while_fetching, is_complete=False),
    "numbered anew": changed(lambda world: world.server.mail.number_anew()),
    "numbered anew with less": changed(_numbered_anew_with_less),
    "numbered anew while reading": changed(_numbered_anew_while_reading, LOST),
    "a number given twice": changed(_same_number_again),
    "everything gone": changed(_empty),
    "changes no longer counted": changed(_no_changes_counted),
    "no UIDVALIDITY": swap(rb"\* OK \[UIDVALIDITY \d+\][^\n]*\n", b"", NONSENSE, "EXAMINE"),
    "UIDVALIDITY zero": swap(rb"UIDVALIDITY \d+", b"UIDVALIDITY 0", NONSENSE, "EXAMINE"),
    "UIDVALIDITY too large": swap(rb"UIDVALIDITY \d+", b"UIDVALIDITY 99999999999", NONSENSE, "EXAMINE"),
    "no UIDNEXT": swap(rb"\* OK \[UIDNEXT \d+\][^\n]*\n", b"", GOOD, "EXAMINE"),
    "UIDNEXT too small": swap(rb"UIDNEXT \d+", b"UIDNEXT 2", GOOD, "EXAMINE"),
    "UIDNEXT too large": swap(rb"UIDNEXT \d+", b"UIDNEXT 900", GOOD, "EXAMINE"),
    "too many are told": swap(rb"\d+ EXISTS", b"99 EXISTS", NOT_ACCOUNTED, "EXAMINE", times=9),
    "too few are told": swap(rb"\d+ EXISTS", b"1 EXISTS", NOT_ACCOUNTED, "EXAMINE", times=9),
    "a count that is no number": swap(rb"\d+ EXISTS", b"many EXISTS", NONSENSE, "EXAMINE"),
    "changes counted backwards": swap(rb"HIGHESTMODSEQ \d+", b"HIGHESTMODSEQ 1", GOOD, "EXAMINE"),
    "a list of numbers with nonsense": swap(rb"UID \d+", b"UID x", NONSENSE, "UIDS"),
    "a list of numbers cut": Wrong(LOST, "UIDS", lambda answer: answer[:20], then_close=True),
    "the password has expired": instead(b"%T NO [AUTHENTICATIONFAILED] expired\r\n", "sign_in_refused", "AUTHENTICATE"),
    "the token expires after signing in": instead(b"%T NO [EXPIRED] token\r\n", "sign_in_refused", "EXAMINE"),
    "the server is not to be had for now": instead(b"%T NO [UNAVAILABLE] later\r\n", "mail_server", "EXAMINE"),
    "the folder is gone": instead(b"%T NO [NONEXISTENT] no\r\n", "folder_missing", "EXAMINE"),
    "the same message twice": _add(message(1), message(1)),
    "the same Message-ID with other bytes": _add(
        b"Message-ID: <1@example.net>\r\n\r\nother\r\n", b"Message-ID: <4@example.net>\r\n\r\nother too\r\n"
    ),
    "no Message-ID": _add(b"Subject: no name\r\n\r\nx\r\n", b"Subject: no name\r\n\r\ny\r\n"),
    "zero bytes and NULs": _add(b"", b"\0\0\0", b"Subject: \0\r\n\r\n\0\r\n"),
    "the clock jumps ahead": changed(lambda world: world.clock.advance(days=400)),
    "the clock jumps back": changed(lambda world: world.clock.advance(days=-400)),
}
