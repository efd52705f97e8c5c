"""What a file is: told by its bytes, never by opening it. Where the bytes tell nothing, its claim stands unless the bytes speak against it."""

from __future__ import annotations

import re

from core.mail.headers import make_harmless
from core.mail.zip_lists import ZipList
from core.mail.zip_lists import is_zip
from core.mail.zip_lists import list_zip

UNKNOWN, PLAIN, SCRIPT, OLE = "application/octet-stream", "text/plain", "text/x-shellscript", "application/x-ole-storage"
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
    (b"BZh", "application/x-bzip2"),
    (b"\xfd7zXZ\x00", "application/x-xz"),
    (b"\x28\xb5\x2f\xfd", "application/zstd"),
    (b"MSCF", "application/vnd.ms-cab-compressed"),
    (b"\x60\xea", "application/x-arj"),
    (b"vhdxfile", "application/x-vhdx"),
    (b"conectix", "application/x-vhd"),
    (b"KDMV", "application/x-vmdk"),
    (b"\x7fELF", "application/x-executable"),
    (b"MZ", "application/vnd.microsoft.portable-executable"),
    (b"\xfe\xed\xfa\xce", "application/x-mach-binary"),
    (b"\xfe\xed\xfa\xcf", "application/x-mach-binary"),
    (b"\xce\xfa\xed\xfe", "application/x-mach-binary"),
    (b"\xcf\xfa\xed\xfe", "application/x-mach-binary"),
    (b"\xca\xfe\xba\xbe", "application/java-vm"),
    (b"dex\n0", "application/x-dex"),
    (b"\x00asm", "application/wasm"),
    (b"#!", SCRIPT),
    (b"L\x00\x00\x00\x01\x14\x02\x00", "application/x-ms-shortcut"),
    (b"ITSF\x03\x00\x00\x00", "application/vnd.ms-htmlhelp"),
    (b"\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d", "application/onenote"),
    (b"\x00\x01\x00\x00Standard ", "application/vnd.ms-access"),
    (b"\x78\x9f\x3e\x22", "application/vnd.ms-tnef"),
    (b"SQLite format 3\x00", "application/vnd.sqlite3"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", OLE),
    (b"{\\rt", "application/rtf"),
    (b"OggS", "audio/ogg"),
    (b"ID3", "audio/mpeg"),
    (b"fLaC", "audio/flac"),
)
_INSIDE = ((8, b"WEBP", "image/webp"), (8, b"WAVE", "audio/wav"), (4, b"ftyp", "video/mp4"), (257, b"ustar", "application/x-tar"))
_DISC, _DISC_MARK = 32_769, b"CD001"
_HEAD, _SHOWN = 4_096, 200
_TEXTS = (
    (re.compile(rb"<svg[\s>]", re.IGNORECASE), "image/svg+xml"),
    (re.compile(rb"<(?:!doctype\s+html|html|head|body|script|iframe|meta|form|object|embed|hta:)[\s>]", re.IGNORECASE), "text/html"),
    (re.compile(rb"\A\s*\[InternetShortcut\]", re.IGNORECASE), "application/x-mswinurl"),
    (re.compile(rb"\A\s*\[Desktop Entry\]"), "application/x-desktop"),
    (re.compile(rb"\A\s*(?:REGEDIT4|Windows Registry Editor)"), "text/x-ms-regedit"),
    (re.compile(rb"\A\s*@echo off", re.IGNORECASE), "application/x-bat"),
    (re.compile(rb"\A\s*<\?php"), "application/x-php"),
    (re.compile(rb"\AMIME-Version:.{0,2000}Content-Location:", re.IGNORECASE | re.DOTALL), "multipart/related"),
)
_OFFICE = (("word/", "wordprocessingml.document"), ("xl/", "spreadsheetml.sheet"), ("ppt/", "presentationml.presentation"))
_MARKED = frozenset(kind for _, kind in _BEGINNINGS) | {"image/webp", "audio/wav", "video/mp4", "application/zip"}
# Their files begin in more ways than the tables name.
_UNMARKED = frozenset({"audio/mpeg", "video/mp4", "application/rtf", "application/vnd.ms-tnef", SCRIPT})


def kind_of(claimed: str, content: bytes) -> str:
    """The media type that the bytes tell; else what is claimed, in lower case, unless such a file would begin otherwise."""
    claimed = make_harmless(claimed).lower()
    if is_zip(content):
        return _kind_of_zip(list_zip(content))
    found = next((kind for beginning, kind in _BEGINNINGS if content.startswith(beginning)), None)
    found = found or next((kind for place, mark, kind in _INSIDE if content[place : place + len(mark)] == mark), None)
    if found is None and content[_DISC : _DISC + len(_DISC_MARK)] == _DISC_MARK:
        found = "application/x-iso9660-image"
    return found or _kind_of_text(claimed, content)


def _kind_of_zip(listed: ZipList) -> str:
    names = listed.names
    if listed.kind:
        return make_harmless(listed.kind).lower()
    if "AndroidManifest.xml" in names:
        return "application/vnd.android.package-archive"
    if "META-INF/MANIFEST.MF" in names:
        return "application/java-archive"
    if "[Content_Types].xml" in names:
        office = next((kind for folder, kind in _OFFICE if any(name.startswith(folder) for name in names)), None)
        return f"application/vnd.openxmlformats-officedocument.{office}" if office else "application/zip"
    return "application/zip"


def _kind_of_text(claimed: str, content: bytes) -> str:
    """Text that a program would run or show as a page says so in its beginning; a picture that does not begin as one is none."""
    head = content[:_HEAD].removeprefix(b"\xef\xbb\xbf")
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        head = head.decode("utf-16", "replace").encode("utf-8", "replace")
    for pattern, kind in _TEXTS:
        match = pattern.search(head)
        if match and (match.start() < _SHOWN or claimed != PLAIN):
            return kind
    if content and claimed in _MARKED and claimed not in _UNMARKED:
        return UNKNOWN if b"\0" in head or not _is_text(head) else PLAIN
    return claimed


def _is_text(head: bytes) -> bool:
    strange = sum(byte < 32 and byte not in b"\t\n\r\f" for byte in head)  # noqa: PLR2004  the controls of ASCII
    return strange == 0
