"""What an attachment is: by its first bytes where they tell, else as it claims."""

from __future__ import annotations

import hashlib

from core.mail.headers import make_harmless
from core.mail.message import Attachment

_BEGINNINGS = (
    (b"%PDF-", "application/pdf"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"\x1f\x8b", "application/gzip"),
    (b"\x7fELF", "application/x-executable"),
    (b"MZ", "application/vnd.microsoft.portable-executable"),
    (b"#!", "text/x-shellscript"),
    (b"L\x00\x00\x00\x01\x14\x02\x00", "application/x-ms-shortcut"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
    (b"{\\rtf", "application/rtf"),
    (b"OggS", "audio/ogg"),
    (b"ID3", "audio/mpeg"),
)
_ZIP = b"PK\x03\x04"
# Formats that are ZIP archives themselves: their claim is believed, for it says no less than the bytes.
_ZIP_BASED = ("application/vnd.openxmlformats", "application/vnd.oasis", "application/epub", "application/java-archive", "application/vnd.ms-")


def describe(name: str, claimed: str, content: bytes) -> Attachment:
    """The attachment as a value: harmless name, media type, size in bytes, SHA-256 in hex."""
    return Attachment(make_harmless(name), media_type(claimed, content), len(content), hashlib.sha256(content).hexdigest())


def media_type(claimed: str, content: bytes) -> str:
    """The media type that the first bytes tell, else `claimed` in lower case."""
    if content.startswith(_ZIP):
        return claimed if claimed.startswith(_ZIP_BASED) else "application/zip"
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "image/webp"
    found = next((kind for beginning, kind in _BEGINNINGS if content.startswith(beginning)), None)
    return found or make_harmless(claimed)
