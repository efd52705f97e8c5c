"""What an IMAP server answers, taken apart: lines with literals, nested lists, status words. Nothing is believed, everything is capped."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TypeAlias

from core.adapters.imap_wire import LITERAL_BYTES
from core.adapters.imap_wire import Wire
from core.mail.headers import make_harmless

Value: TypeAlias = "bytes | list[Value] | None"
DEPTH = 20
LITERALS = 100
DIGITS = 19  # of the largest number of the protocol, 2^63 − 1
SHOWN_CHARACTERS = 200
_LITERAL = re.compile(rb"\{(\d{1,19})\+?\}\Z")
_TOKEN = re.compile(rb' *(?:(?P<open>\()|(?P<close>\))|"(?P<quoted>(?:[^"\\]|\\.)*)"|(?P<atom>(?:[^\s()"\[]|\[[^\]]*\])+))')
_STATUS = re.compile(rb"(OK|NO|BAD|BYE|PREAUTH)(?: \[([^\]]*)\])?(?: (.*))?\Z", re.IGNORECASE)


class MalformedError(ValueError):
    """An answer that the grammar does not allow; it becomes ServerNonsenseError."""


@dataclass(frozen=True, slots=True)
class Status:
    """The end of a command or a word in between. `name`: OK, NO, BAD, BYE or PREAUTH; `code`: what stands in square brackets, in capitals."""

    name: str
    code: str
    text: bytes

    @property
    def code_name(self) -> str:
        """The first word of the code: `UIDVALIDITY` of `UIDVALIDITY 5`."""
        return self.code.partition(" ")[0]


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer: its tag (`*`, `+` or a command's), and text and literals by turns, beginning and ending with text."""

    tag: bytes
    pieces: tuple[bytes, ...]

    @property
    def text(self) -> bytes:
        """What stands before the first literal."""
        return self.pieces[0]

    def status(self) -> Status | None:
        """The status, or None where the answer is data."""
        found = _STATUS.match(self.text)
        if found is None:
            return None
        return Status(found[1].decode("ascii").upper(), (found[2] or b"").decode("ascii", "replace").upper(), found[3] or b"")

    def values(self) -> list[Value]:
        """Atoms and strings as bytes, NIL as None, brackets as lists; MalformedError where that cannot be."""
        stack: list[list[Value]] = [[]]
        for index, piece in enumerate(self.pieces):
            if index % 2:
                stack[-1].append(piece)
            else:
                _add_tokens(piece, stack)
        if len(stack) != 1:
            raise MalformedError
        return stack[0]


def read_answer(wire: Wire) -> Answer:
    """The next answer with all its literals."""
    line = wire.read_line()
    tag, _, rest = line.partition(b" ")
    found = _LITERAL.search(rest)
    if found is None:
        return Answer(tag, (rest,))
    pieces: list[bytes] = []
    room = LITERAL_BYTES + LITERAL_BYTES // 10
    while found is not None:
        size = int(found[1])
        room -= size
        if room < 0 or len(pieces) > 2 * LITERALS:
            wire.refuse("a part is larger than it may be")
        pieces += [rest[: found.start()].removesuffix(b"~"), wire.read_exactly(size)]
        rest = wire.read_line()
        found = _LITERAL.search(rest)
    return Answer(tag, (*pieces, rest))


def shown(words: bytes, *secrets: str) -> str:
    """Foreign words for a person: without the secrets, on one line, harmless, at most 200 characters."""
    text = words.decode("utf-8", "replace")
    for secret in sorted(secrets, key=len, reverse=True):  # the longest first: a shorter one may be part of it
        if secret:
            text = text.replace(secret, "…")
    return make_harmless(" ".join(text.split()))[:SHOWN_CHARACTERS]


def number(value: Value, largest: int = 2**32 - 1) -> int:
    """A number from 0 to `largest`, or MalformedError."""
    if not isinstance(value, bytes) or not 0 < len(value) <= DIGITS or not value.isdigit() or int(value) > largest:
        raise MalformedError
    return int(value)


def _add_tokens(piece: bytes, stack: list[list[Value]]) -> None:
    place, end = 0, len(piece.rstrip(b" "))
    while place < end:
        found = _TOKEN.match(piece, place, end)
        if found is None:
            raise MalformedError
        place = found.end()
        _add_token(found, stack)


def _add_token(found: re.Match[bytes], stack: list[list[Value]]) -> None:
    kind = found.lastgroup
    if kind == "open":
        inner: list[Value] = []
        stack[-1].append(inner)
        stack.append(inner)
    elif kind == "close":
        stack.pop()
    elif kind == "quoted":
        stack[-1].append(re.sub(rb"\\(.)", rb"\1", found["quoted"]))
    else:
        stack[-1].append(None if found["atom"].upper() == b"NIL" else found["atom"])
    if not 0 < len(stack) <= DEPTH:
        raise MalformedError
