"""The bytes of one attachment, found again in the raw message. They are handed out as bytes; nothing is opened."""

from __future__ import annotations

import hashlib

from core.mail import limits
from core.mail.headers import read_head
from core.mail.parts import ForwardedHead
from core.mail.parts import Walk
from core.mail.parts import leaves_of

_MARK = b"\xef\xbb\xbf"


def content_of(raw: bytes, sha256: str) -> bytes | None:
    """The content of the part of `raw` whose bytes have this SHA-256 (hex), as `read_message` lists it; None where there is none."""
    end = min(len(raw), limits.MESSAGE_BYTES)
    head = read_head(raw, len(_MARK) if raw.startswith(_MARK) else 0, end)
    for leaf in leaves_of(raw, head, end, Walk()):
        content = leaf.raw if isinstance(leaf, ForwardedHead) else leaf.content
        if hashlib.sha256(content).hexdigest() == sha256:
            return bytes(content)
    return None
