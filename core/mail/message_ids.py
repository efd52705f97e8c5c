"""The Message-IDs that a header names, also as programs write them that keep to no rule."""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.mail.headers import make_harmless

_MESSAGE_ID = re.compile(r"<[^<>\s]{1,990}>")
_PIECE = re.compile(r"<([^<>]{1,990})>|\([^()<>]{0,200}\)|([^\s,;<>()\"]{1,990})")
_BARE = re.compile(r"[^@]+@[^@]+")


def read_ids(value: bytes | None) -> tuple[str, ...]:
    """The Message-IDs in the `value` of a header, in order, each between `<` and `>`. Total, and quick whatever the bytes.

    They may be folded, and may stand among commas and comments. Without `<` and `>` they are told from words only where nothing but such IDs
    stands in the header: one that tells in words whose mail it answers names a person's address, and no mail.
    """
    text = make_harmless((value or b"").decode("utf-8", "replace"))
    exact = _MESSAGE_ID.findall(text)
    if not _MESSAGE_ID.sub("", text).strip(" ,"):
        return tuple(exact)
    pieces = [match for match in _PIECE.finditer(text) if match[1] or match[2]]
    bare_counts = all(_BARE.fullmatch(match[2]) for match in pieces if match[2])
    return tuple(_named(pieces, bare_counts=bare_counts))


def _named(pieces: list[re.Match[str]], *, bare_counts: bool) -> Iterator[str]:
    """The IDs among the pieces of a header."""
    for match in pieces:
        whole = "".join((match[1] or "").split())
        if whole and (whole == match[1] or _BARE.fullmatch(whole)):
            yield f"<{whole}>"
        elif match[2] and bare_counts:
            yield f"<{match[2]}>"
