"""Words as they may stand in an IMAP command: guarded, quoted, and folder names in modified UTF-7 (RFC 3501, 5.1.3)."""

from __future__ import annotations

import binascii
import re

from core.mail.failures import UnsafeArgumentError

LARGEST_UID = 2**32 - 1
LONGEST_WORD = 1000  # characters; no server takes a longer name, and a line has to stay a line
_FORBIDDEN = re.compile(r"[\x00\r\n]")
_UNPRINTABLE = re.compile(r"[^\x20-\x7e]+")
_SHIFTED = re.compile(r"&([^-]*)-")


def guarded(word: str, host: str) -> str:
    """The word itself, or UnsafeArgumentError where it has a NUL, CR or LF, is no Unicode text, or is endless (SECURITY F4)."""
    if _FORBIDDEN.search(word) or len(word) > LONGEST_WORD or any("\ud800" <= letter <= "\udfff" for letter in word):
        raise UnsafeArgumentError(host=host)
    return word


def guarded_secret(secret: str, host: str) -> str:
    """A password or token; tokens may be longer than other words, and Ctrl-A ends a field of XOAUTH2."""
    if _FORBIDDEN.search(secret) or "\x01" in secret or any("\ud800" <= letter <= "\udfff" for letter in secret):
        raise UnsafeArgumentError(host=host)
    return secret


def guarded_uid(uid: int, host: str) -> int:
    """A UID from 1 to 2^32 − 1, or UnsafeArgumentError."""
    if not isinstance(uid, int) or not 0 < uid <= LARGEST_UID:
        raise UnsafeArgumentError(host=host)
    return uid


def quoted(word: str) -> bytes:
    """A guarded ASCII word as an IMAP quoted string."""
    return b'"' + word.replace("\\", "\\\\").replace('"', '\\"').encode("ascii") + b'"'


def quoted_folder(name: str, host: str) -> bytes:
    """A folder's name as it goes on the wire, or UnsafeArgumentError."""
    return quoted(to_modified_utf7(guarded(name, host)))


def to_modified_utf7(text: str) -> str:
    """Unicode → the ASCII form of folder names: `Хаттар` → `&BCUEMARCBEIEMARA-`."""
    return _UNPRINTABLE.sub(lambda found: _shift(found[0]), text.replace("&", "&-"))


def from_modified_utf7(name: str) -> str | None:
    """The Unicode form, or None where the name is not well formed (it could then not be asked for again)."""
    try:
        text = _SHIFTED.sub(lambda found: _unshift(found[1]), name)
    except (binascii.Error, UnicodeDecodeError):
        return None
    return text if to_modified_utf7(text) == name else None


def sets_of_uids(uids: list[int]) -> bytes:
    """Ascending UIDs as an IMAP sequence set: 1, 2, 3, 7 → `1:3,7`."""
    spans: list[list[int]] = []
    for uid in uids:
        if spans and uid == spans[-1][1] + 1:
            spans[-1][1] = uid
        else:
            spans.append([uid, uid])
    return ",".join(str(first) if first == last else f"{first}:{last}" for first, last in spans).encode("ascii")


def _shift(letters: str) -> str:
    return "&" + binascii.b2a_base64(letters.encode("utf-16-be"), newline=False).rstrip(b"=").replace(b"/", b",").decode("ascii") + "-"


def _unshift(coded: str) -> str:
    if not coded:
        return "&"
    raw = coded.encode("ascii", "replace").replace(b",", b"/")
    return binascii.a2b_base64(raw + b"=" * (-len(raw) % 4)).decode("utf-16-be")
