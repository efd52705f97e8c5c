"""Mailboxes in headers: a strict reading for the sender (SECURITY F5), a forgiving one for the others. Linear, without recursion."""

from __future__ import annotations

import re
from email.utils import getaddresses

from core.mail import limits
from core.mail.headers import decode_words
from core.mail.headers import make_harmless
from core.mail.message import Address

_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"
ADDR_SPEC = re.compile(rf"{_ATOM}(?:\.{_ATOM})*@{_LABEL}(?:\.{_LABEL})*\.?")
_PHRASE = r'(?:"(?:[^"\\\x00-\x1f\x7f]|\\["\\])*"|[^"<>()@,:;\\\[\]\x00-\x08\x0a-\x1f\x7f])*'
_SENDER = re.compile(rf"(?P<name>{_PHRASE})<(?P<angle>[^<>\s]+)>|(?P<bare>[^<>\s\"(),:;]+)(?:\s+\((?P<comment>[^()<>@\\\x00-\x1f]*)\))?")
_PLAIN = re.compile(rf"(?:[A-Za-z0-9=?_+/*-]+ )*<{_ATOM}(?:\.{_ATOM})*@{_LABEL}(?:\.{_LABEL})*>")  # nobody reads this differently
_LONGEST = 320


def read_sender(values: tuple[bytes, ...]) -> Address | None:
    """The one mailbox of the one From header; None when there is none or when two programs could read it differently."""
    if len(values) != 1 or len(values[0]) > limits.HEADER_BYTES // 32:
        return None
    text = values[0].decode("utf-8", "replace").strip()
    match = _SENDER.fullmatch(text)
    if match is None:
        return None
    address = match["angle"] or match["bare"]
    if len(address) > _LONGEST or "=?" in address or not ADDR_SPEC.fullmatch(address):
        return None
    if not _PLAIN.fullmatch(text) and [found for _, found in getaddresses([text])] != [address]:
        return None
    return Address(_shown_name(match["name"] or match["comment"] or ""), _with_small_domain(address))


def read_addresses(values: tuple[bytes, ...]) -> tuple[tuple[Address, ...], set[str]]:
    """The mailboxes of To, Cc or Reply-To, as far as they have an `@`, and the problem codes met."""
    addresses: list[Address] = []
    problems: set[str] = set()
    for value in values:
        for piece in _split(value.decode("utf-8", "replace"), problems):
            if len(addresses) == limits.ADDRESSES:
                problems.add("too_many_addresses")
                return tuple(addresses), problems
            address = _mailbox(piece)
            if address is not None:
                addresses.append(address)
    return tuple(addresses), problems


def _split(text: str, problems: set[str]) -> list[str]:
    """Cut at commas and at a group's marks, outside quotes, angles and comments; comments fall away."""
    pieces: list[str] = []
    current: list[str] = []
    depth, quoted, angle, escaped = 0, False, False, False
    for sign in text:
        if escaped or sign == "\\":
            escaped = not escaped
        elif sign == '"' and not depth:
            quoted = not quoted
        elif not quoted and sign in "()":
            depth = max(0, depth + (1 if sign == "(" else -1))
            if depth > limits.COMMENT_DEPTH:
                problems.add("too_deep")
                return [*pieces, "".join(current)]
            continue
        elif not quoted and sign in "<>":
            angle = sign == "<"
        elif not (quoted or depth or angle) and sign in ",;:":
            pieces.append("".join(current))
            current = []
            continue
        if not depth:
            current.append(sign)
    return [*pieces, "".join(current)]


def _mailbox(piece: str) -> Address | None:
    name, opened, rest = piece.rpartition("<")
    address = (rest.partition(">")[0] if opened else piece).strip()
    if "@" not in address or " " in address or len(address) > _LONGEST:
        return None
    return Address(_shown_name(name), make_harmless(_with_small_domain(address)))


def _with_small_domain(address: str) -> str:
    local, _, domain = address.rpartition("@")
    return f"{local}@{domain.lower().rstrip('.')}"


def _shown_name(name: str) -> str:
    name = name.strip()
    if name[:1] == '"' == name[-1:] and len(name) > 1:
        name = re.sub(r"\\(.)", r"\1", name[1:-1])
    return make_harmless(decode_words(name.encode("utf-8", "replace"))[0]).strip()
