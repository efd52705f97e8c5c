"""Which messages went since a mailbox was last read: QRESYNC (RFC 7162). A server that is asked so tells some numbers, not all that it holds.

What it tells is foreign: it counts for something only as far as it names known messages, and only after the server had none of them when asked.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from bisect import bisect_right
from collections.abc import Collection
from collections.abc import Sequence
from itertools import accumulate

from core.adapters.imap_answers import Answer
from core.adapters.imap_answers import MalformedError
from core.adapters.imap_answers import Status
from core.adapters.imap_answers import number
from core.adapters.imap_fetch import fetch_items
from core.adapters.imap_session import Session
from core.adapters.imap_wire import LINE_BYTES

ENABLE = b"ENABLE QRESYNC"
NEEDED = frozenset({"ENABLE", "QRESYNC"})
LARGEST_MOD_SEQUENCE = 2**63 - 1
_RANGE_BYTES = len("4294967295:4294967295,")
_AT_ONCE = 300  # ranges in one question; no server refuses a line of 7 KB
_ONLY_UID = re.compile(rb"\d{1,10} FETCH \(UID (\d{1,10})\)\Z")
_EARLIER = re.compile(rb"VANISHED \(EARLIER\) ", re.IGNORECASE)
_RANGE = re.compile(rb"(\d{1,10})(?::(\d{1,10}))?(?:,|\Z)")


def is_enabled(answer: Answer) -> bool:
    """Whether the server says that it tells from now on what vanished."""
    words = answer.text.upper().split()
    return words[:1] == [b"ENABLED"] and b"QRESYNC" in words


def mod_sequence(said: str) -> int | None:
    """HIGHESTMODSEQ, from 1 to 2^63 − 1; None where it is none: nothing depends on it, so nobody is told."""
    try:
        return number(said.encode("ascii", "replace"), LARGEST_MOD_SEQUENCE) or None
    except MalformedError:
        return None


def uid_of(answer: Answer) -> int:
    """The UID of a FETCH answer, 0 for any other answer. MalformedError where it is no proper one."""
    if (plain := _ONLY_UID.match(answer.text)) is not None:  # what a folder of 100,000 messages answers 100,000 times
        return number(plain[1])
    items = fetch_items(answer)
    return number(items[b"UID"]) if items is not None and b"UID" in items else 0


def vanished(session: Session, known: Sequence[int], since: int, count: int) -> frozenset[int] | None:
    """The `count` UIDs of `known` (ascending) that the server has no more; None where it does not say so, or names others than so many.

    Raises the failures of `core.mail.failures` where the line breaks or the answers do not come to an end.
    """
    if not 0 < count <= len(known) or not 0 < since <= LARGEST_MOD_SEQUENCE:
        return None
    marks = _told(session, known, since)
    gone = frozenset(marks.marked()) if marks is not None else frozenset()
    return gone if len(gone) == count and _has_none(session, known, gone) else None


class _Marks:
    """Which of the known UIDs lie in the ranges that a server names. A range costs the same, whether it names one number or all there can be."""

    def __init__(self, known: Sequence[int]) -> None:
        self._known, self._steps = known, [0] * (len(known) + 1)

    def mark(self, first: int, last: int) -> None:
        self._steps[bisect_left(self._known, min(first, last))] += 1
        self._steps[bisect_right(self._known, max(first, last))] -= 1

    def marked(self) -> tuple[int, ...]:
        depths = accumulate(self._steps[:-1])
        return tuple(uid for uid, depth in zip(self._known, depths, strict=True) if depth)


def _told(session: Session, known: Sequence[int], since: int) -> _Marks | None:
    """What the server says to have vanished; None where it says it in a way that cannot be understood.

    A proper server names at most one range between each two messages that it still has, so there is a number of bytes beyond which nobody listens.
    """
    marks, room, is_clear = _Marks(known), LINE_BYTES + _RANGE_BYTES * (len(known) + 1), True
    with session.wire.longer_lines(room):
        for answer in session.answers(session.send(b"UID FETCH 1:%d (UID) (CHANGEDSINCE %d VANISHED)" % (known[-1], since))):
            if isinstance(answer, Status):
                is_clear = is_clear and answer.name == "OK"
            elif (found := _EARLIER.match(answer.text)) is not None:
                room -= len(answer.text)
                if room < 0:
                    session.wire.refuse("the answers do not come to an end")
                is_clear = _mark_all(marks, answer.text, found.end()) and is_clear
    return marks if is_clear else None


def _mark_all(marks: _Marks, text: bytes, place: int) -> bool:
    """Mark each range of a set of UIDs; whether it is one."""
    while place < len(text):
        if (found := _RANGE.match(text, place)) is None:
            return False
        marks.mark(int(found[1]), int(found[2] or found[1]))
        place = found.end()
    return True


def _has_none(session: Session, known: Sequence[int], gone: Collection[int]) -> bool:
    """Whether the server, asked for these messages, has none of them: so no answer can make a message go that is there."""
    ranges = _ranges(known, gone)
    for start in range(0, len(ranges), _AT_ONCE):
        answers, status = session.ask(b"UID FETCH " + b",".join(ranges[start : start + _AT_ONCE]) + b" (UID)")
        with session.understanding():
            if status.name != "OK" or any(map(uid_of, answers)):
                return False
    return True


def _ranges(known: Sequence[int], gone: Collection[int]) -> list[bytes]:
    """The UIDs of `gone` as ranges; numbers in between that nobody knows do not part them."""
    ranges, first, last = list[bytes](), 0, 0
    for uid in (*known, 0):
        if uid in gone:
            first, last = first or uid, uid
        elif first:
            ranges.append(b"%d:%d" % (first, last))
            first = 0
    return ranges
