"""The tree of a message cut into its leaves, without recursion deeper than the cap and without a copy of any part.

The caps are kept where the cutting is done, so that no count made beforehand can disagree with what is then read.
"""

from __future__ import annotations

import binascii
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import field

from core.mail import limits
from core.mail.headers import Head
from core.mail.headers import decode_base64
from core.mail.headers import decode_words
from core.mail.headers import read_head
from core.mail.headers import read_parameters

_UU_BEGIN = re.compile(rb"^begin [0-7]{3,4} [^\r\n]*\r?\n", re.MULTILINE)
_TYPE = re.compile(r"[^\s/]+/[^\s/]+")


@dataclass(frozen=True, slots=True)
class Leaf:
    """A part that holds no parts. `within` counts the forwarded messages around it; `choice` names the multipart/alternative it stands in (0: none)."""

    media_type: str
    charset: str | None
    name: str
    is_attached: bool
    content: bytes
    is_whole: bool
    within: int
    choice: int


@dataclass(frozen=True, slots=True)
class ForwardedHead:
    """Where a forwarded message begins among the leaves: its headers, and the bytes it has."""

    head: Head
    raw: memoryview
    name: str
    within: int


@dataclass(slots=True)
class Walk:
    """What was met on the way through one message."""

    problems: set[str] = field(default_factory=set)
    parts: int = 0
    choices: int = 0
    boundaries: int = 0

    def count_part(self) -> bool:
        """Count one part more; False when there are too many."""
        self.parts += 1
        if self.parts > limits.PARTS:
            self.problems.add("too_many_parts")
        return self.parts <= limits.PARTS

    def count_boundary(self) -> bool:
        """Count one line more that may be a boundary; False when there are too many to look at."""
        self.boundaries += 1
        if self.boundaries > limits.BOUNDARIES:
            self.problems.add("too_many_parts")
        return self.boundaries <= limits.BOUNDARIES


@dataclass(frozen=True, slots=True)
class _Place:
    raw: bytes
    start: int
    end: int
    depth: int = 0
    within: int = 0
    choice: int = 0
    default: str = "text/plain"


def leaves_of(raw: bytes, head: Head, end: int, walk: Walk) -> Iterator[Leaf | ForwardedHead]:
    """The leaves of the message whose headers are `head`, in order. What goes wrong is told in `walk.problems`."""
    yield from _part(head, _Place(raw, head.body, end), walk)


def _part(head: Head, place: _Place, walk: Walk) -> Iterator[Leaf | ForwardedHead]:
    kind, parameters = _type_of(head, place.default, walk)
    if place.depth > limits.DEPTH:
        walk.problems.add("too_deep")
        yield _leaf(head, "text/plain", {}, place, walk)
    elif kind.startswith("multipart/") and parameters.get("boundary"):
        yield from _children(kind, parameters["boundary"], place, walk)
    elif kind in {"message/rfc822", "message/global", "message/news"}:
        yield from _forwarded(head, parameters, place, walk)
    elif kind.startswith("multipart/"):
        walk.problems.add("broken_multipart")
        yield _leaf(head, "text/plain", parameters, place, walk)
    else:
        yield _leaf(head, kind, parameters, place, walk)


def _type_of(head: Head, default: str, walk: Walk) -> tuple[str, dict[str, str]]:
    value = head.first("content-type")
    if value is None:
        return default, {}
    kind, parameters, whole = read_parameters(value)
    if not whole:
        walk.problems.add("too_many_parameters")
    return kind if _TYPE.fullmatch(kind) else "text/plain", parameters


def _children(kind: str, boundary: str, place: _Place, walk: Walk) -> Iterator[Leaf | ForwardedHead]:
    choice = place.choice
    if kind == "multipart/alternative":
        walk.choices += 1
        choice = walk.choices
    default = "message/rfc822" if kind == "multipart/digest" else "text/plain"
    found = False
    for start, end in _between(place, boundary.rstrip().encode("utf-8", "replace"), walk):
        found = True
        if not walk.count_part():
            return
        head = read_head(place.raw, start, end)
        walk.problems.update(head.problems)
        yield from _part(head, _Place(place.raw, head.body, end, place.depth + 1, place.within, choice, default), walk)
    if not found:
        walk.problems.add("broken_multipart")
        yield _leaf(Head((), place.start, ()), "text/plain", {}, place, walk)


def _between(place: _Place, boundary: bytes, walk: Walk) -> Iterator[tuple[int, int]]:
    """Start and end of each part between the boundary's lines; the last one may lack its end."""
    start = -1
    for line, stop, closes in _boundary_lines(place, b"--" + boundary, walk):
        if start >= 0:
            yield start, max(start, _without_break(place.raw, line))
        start = stop
        if closes:
            return
    if start >= 0:
        yield start, place.end


def _boundary_lines(place: _Place, mark: bytes, walk: Walk) -> Iterator[tuple[int, int, bool]]:
    raw, position = place.raw, place.start
    while (line := raw.find(mark, position, place.end)) >= 0 and walk.count_boundary():
        position = line + len(mark)
        if line > place.start and raw[line - 1] not in b"\r\n":
            continue
        closes = raw[position : position + 2] == b"--"
        stop = raw.find(b"\n", position, place.end)
        stop = place.end if stop < 0 else stop + 1
        if closes or (stop - position < limits.HEADER_BYTES and not raw[position:stop].strip()):
            yield line, stop, closes
            position = stop


def _without_break(raw: bytes, line: int) -> int:
    """The line break before a boundary belongs to the boundary (RFC 2046, 5.1.1)."""
    if raw[line - 1 : line] == b"\n":
        line -= 1
    return line - 1 if raw[line - 1 : line] == b"\r" else line


def _forwarded(head: Head, parameters: dict[str, str], place: _Place, walk: Walk) -> Iterator[Leaf | ForwardedHead]:
    raw, start, end = place.raw, place.start, place.end
    if _encoding(head) in {"base64", "quoted-printable"}:
        raw = _content(head, place, walk)
        start, end = 0, len(raw)
    inner = read_head(raw, start, end)
    walk.problems.update(inner.problems)
    if not walk.count_part():
        return
    yield ForwardedHead(inner, memoryview(raw)[start:end], _name(head, parameters, walk), place.within + 1)
    yield from _part(inner, _Place(raw, inner.body, end, place.depth + 1, place.within + 1), walk)


def _leaf(head: Head, kind: str, parameters: dict[str, str], place: _Place, walk: Walk) -> Leaf:
    disposition = head.first("content-disposition") or b""
    name = _name(head, parameters, walk)
    attached = disposition[:10].lower() == b"attachment" or not kind.startswith("text/")
    before = len(walk.problems)
    content = _content(head, place, walk)
    return Leaf(kind, parameters.get("charset"), name, attached, content, len(walk.problems) == before, place.within, place.choice)


def _name(head: Head, parameters: dict[str, str], walk: Walk) -> str:
    disposition = head.first("content-disposition")
    found: dict[str, str] = {}
    if disposition:
        _, found, whole = read_parameters(disposition)
        if not whole:
            walk.problems.add("too_many_parameters")
    name = found.get("filename") or parameters.get("name") or ""
    return decode_words(name.encode("utf-8", "replace"))[0]


def _encoding(head: Head) -> str:
    value = head.first("content-transfer-encoding") or b""
    return value.decode("latin-1").partition(";")[0].strip().strip('"').lower()


def _content(head: Head, place: _Place, walk: Walk) -> bytes:
    encoding = _encoding(head)
    raw = place.raw[place.start : place.end]
    if encoding == "base64":
        content, whole = decode_base64(raw)
        if not whole:
            walk.problems.add("broken_base64")
        return content
    if encoding in {"quoted-printable", "quoted printable"}:
        return binascii.a2b_qp(raw)
    if encoding in {"x-uuencode", "x-uue", "uuencode", "uue"}:
        return _undo_uu(raw, walk)
    return raw


def _undo_uu(raw: bytes, walk: Walk) -> bytes:
    begin = _UU_BEGIN.search(raw)
    if begin is None:
        return raw
    content = bytearray()
    for number, line in enumerate(io.BytesIO(raw[begin.end() :])):
        if number == limits.UU_LINES:
            walk.problems.add("broken_uuencode")
            break
        if line.strip() in {b"end", b"`", b""}:
            break
        try:
            content += binascii.a2b_uu(line.rstrip(b"\r\n"))
        except binascii.Error:
            walk.problems.add("broken_uuencode")
    return bytes(content)
