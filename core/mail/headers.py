"""A header block: bytes → names and values, unfolded, decoded (RFC 2047, RFC 2231) and made harmless to show."""

from __future__ import annotations

import base64
import binascii
import re
import urllib.parse
from dataclasses import dataclass
from dataclasses import field

from core.mail import limits
from core.mail.charsets import decode

_HEADER_LINE = re.compile(rb"([!-9;-~]{1,200})[ \t]*:[ \t]*")
_ENCODED_WORD = re.compile(r"=\?([^?\s*]{1,60})(?:\*[^?\s]{0,20})?\?([bBqQ])\?([^?]*)\?=")
_BETWEEN = re.compile(r"(?<=\?=)[ \t]+(?==\?)")
_UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff]")
_PARAMETER = re.compile(r""";\s*([^\s=;"]{1,80})\s*=\s*("(?:[^"\\]|\\.)*"|[^;]*)""")
_SECTION = re.compile(r"([^*]+)(?:\*(\d{1,3}))?(\*)?")


@dataclass(frozen=True, slots=True)
class Head:
    """The headers of a message or part: names as written, values unfolded bytes; `body` is where the rest begins."""

    fields: tuple[tuple[str, bytes], ...]
    body: int
    problems: tuple[str, ...]
    _named: dict[str, list[bytes]] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        for name, value in self.fields:
            self._named.setdefault(name.lower(), []).append(value)

    def first(self, name: str) -> bytes | None:
        """The first value of the header `name` (in lower case), else None."""
        return next(iter(self._named.get(name, ())), None)

    def every(self, name: str) -> tuple[bytes, ...]:
        """All values of the header `name` (in lower case), topmost first."""
        return tuple(self._named.get(name, ()))


def read_head(raw: bytes, start: int, end: int) -> Head:
    """The headers that begin at `start`. A line that is no header ends them, as an empty line does. Never reads past the caps."""
    fields: list[tuple[str, bytearray]] = []
    problems: set[str] = set()
    position, lines, limit = start, 0, min(end, start + limits.HEADER_BLOCK_BYTES)
    while position < end:
        stop = _line_end(raw, position, end)
        if stop > limit or lines >= limits.HEADER_LINES:
            problems.add("headers_too_large")
            position = _after_headers(raw, position, end)
            break
        line = raw[position:stop].rstrip(b"\r\n")
        if not line.strip(b" \t") and (not fields or not line):
            position = stop
            break
        if not _take(line, fields, first=lines == 0):
            problems.update({"broken_headers"} if fields else ())
            break
        if b"\r" in line or b"\0" in line:  # another program may see a line's end here, and a header after it
            problems.add("broken_headers")
        position, lines = stop, lines + 1
    return Head(tuple(_capped(name, value, problems) for name, value in fields), position, tuple(sorted(problems)))


def _line_end(raw: bytes, position: int, end: int) -> int:
    found = raw.find(b"\n", position, end)
    return end if found < 0 else found + 1


def _take(line: bytes, fields: list[tuple[str, bytearray]], *, first: bool) -> bool:
    """Put one line where it belongs; False when it is no header line, so that the body begins with it."""
    if line[:1] in {b" ", b"\t"} and fields:
        fields[-1][1].extend(b" " + line.lstrip(b" \t"))
        return True
    match = _HEADER_LINE.match(line)
    if match:
        fields.append((match[1].decode("ascii"), bytearray(line[match.end() :])))
    return match is not None or (first and line.startswith((b"From ", b">From ")))


def _after_headers(raw: bytes, position: int, end: int) -> int:
    places = [place + len(gap) for gap in (b"\n\n", b"\n\r\n") if (place := raw.find(gap, position - 1, end)) >= 0]
    return min(places, default=end)


def _capped(name: str, value: bytearray, problems: set[str]) -> tuple[str, bytes]:
    if len(value) > limits.HEADER_BYTES:
        problems.add("header_too_long")
        problems.update({"headers_too_large"} if name.lower() == "from" else ())  # behind the cut there may be another sender
    return name, bytes(value[: limits.HEADER_BYTES]).strip(b" \t\r")


def make_harmless(text: str) -> str:
    """`text` on one line for showing: control, direction-changing, zero-width and line-separating characters as U+FFFD."""
    if text.isascii() and text.isprintable():  # most headers
        return text
    return _UNSAFE.sub("�", text.replace("\t", " "))


def decode_words(value: bytes) -> tuple[str, bool]:
    """A header's value as text with its encoded words read (RFC 2047), not yet harmless; False when they were too many to read."""
    text = decode(value, None)[0]
    if "=?" not in text:
        return text, True
    if text.count("=?") > limits.ENCODED_WORDS:
        return text, False
    pieces: list[str] = []
    position = 0
    pending: tuple[str | None, bytes] = (None, b"")
    for match in _ENCODED_WORD.finditer(text := _BETWEEN.sub("", text)):
        charset, content = match[1].lower(), _word(match[2], match[3])
        if match.start() == position and pending[0] == charset:  # a letter may be cut between two words
            pending = (charset, pending[1] + content)
        else:
            pieces += [decode(pending[1], pending[0])[0], text[position : match.start()]]
            pending = (charset, content)
        position = match.end()
    return "".join([*pieces, decode(pending[1], pending[0])[0], text[position:]]), True


def _word(encoding: str, content: str) -> bytes:
    raw = content.encode("utf-8", "replace")
    if encoding in "qQ":
        return binascii.a2b_qp(raw, header=True)
    return decode_base64(raw)[0]


def decode_base64(raw: bytes) -> tuple[bytes, bool]:
    """The bytes behind base64, as far as they can be had; False when the encoding was broken."""
    try:
        return base64.b64decode(raw), True
    except binascii.Error:
        letters = re.sub(rb"[^A-Za-z0-9+/]", b"", raw)
        cut = letters[: len(letters) - (len(letters) % 4 == 1)]
        return base64.b64decode(cut + b"=" * (-len(cut) % 4)), False


def read_parameters(value: bytes) -> tuple[str, dict[str, str], bool]:
    """`type/subtype; name=value` → the type in lower case, its parameters (RFC 2231 joined and decoded), and False when they were too many."""
    text = decode(value, None)[0]
    kind = text.partition(";")[0].strip().lower()
    if text.count(";") > limits.PARAMETERS:
        return kind, {}, False
    sections: dict[str, list[tuple[int, bool, str]]] = {}
    for name, content in _PARAMETER.findall(text):
        section = _SECTION.fullmatch(name.lower())
        if section:
            sections.setdefault(section[1], []).append((int(section[2] or 0), bool(section[3]), _unquote(content)))
    return kind, {name: _join(found) for name, found in sections.items()}, True


def _unquote(content: str) -> str:
    content = content.strip()
    if content[:1] == '"':
        return re.sub(r"\\(.)", r"\1", content.strip('"'))
    return content


def _join(sections: list[tuple[int, bool, str]]) -> str:
    sections.sort(key=lambda section: section[0])
    if not any(encoded for _, encoded, _ in sections):
        return sections[0][2] if len({number for number, _, _ in sections}) == 1 else "".join(content for _, _, content in sections)
    charset, content = "utf-8", sections[0][2]
    if sections[0][1] and content.count("'") > 1:
        charset, _, content = content.split("'", 2)
    parts = [(sections[0][1], content), *((encoded, content) for _, encoded, content in sections[1:])]
    return decode(b"".join(urllib.parse.unquote_to_bytes(content) if encoded else content.encode("utf-8") for encoded, content in parts), charset)[0]
