"""What an attachment is: its real type, what may happen to who opens it, and a name that is no path. Nothing is ever opened here."""

from __future__ import annotations

import hashlib
import re

from core.mail.headers import make_harmless
from core.mail.message import Attachment
from core.mail.message import Risk
from core.mail.real_kinds import OLE
from core.mail.real_kinds import kind_of
from core.mail.zip_lists import is_zip
from core.mail.zip_lists import list_zip

LONGEST_NAME = 120  # characters; no file system takes fewer than 255 bytes
_FORBIDDEN = re.compile(r'[<>:"|?*%]')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$|clock\$)(?=\.|$)", re.IGNORECASE)
_KINDS: dict[str, Risk] = {
    **dict.fromkeys(
        (
            *("application/x-executable", "application/vnd.microsoft.portable-executable", "application/x-mach-binary", "application/java-vm"),
            *("application/x-dex", "application/wasm", "application/java-archive", "application/vnd.android.package-archive"),
        ),
        Risk.EXECUTABLE,
    ),
    **dict.fromkeys(
        (
            *("text/x-shellscript", "text/x-ms-regedit", "application/x-bat", "application/x-php", "application/vnd.ms-htmlhelp"),
            *("application/javascript", "text/javascript", "application/hta", "text/x-python", "application/x-sh"),
        ),
        Risk.SCRIPT,
    ),
    **dict.fromkeys((OLE, "application/onenote", "application/vnd.ms-access"), Risk.MACRO),
    **dict.fromkeys(
        (
            *("application/zip", "application/x-7z-compressed", "application/vnd.rar", "application/gzip", "application/x-bzip2", "application/x-xz"),
            *("application/zstd", "application/vnd.ms-cab-compressed", "application/x-arj", "application/x-tar", "application/x-iso9660-image"),
            *("application/x-vhd", "application/x-vhdx", "application/x-vmdk", "application/vnd.ms-tnef"),
        ),
        Risk.ARCHIVE,
    ),
    **dict.fromkeys(("application/x-ms-shortcut", "application/x-mswinurl", "application/x-desktop"), Risk.SHORTCUT),
    **dict.fromkeys(("text/html", "image/svg+xml", "application/xhtml+xml", "multipart/related"), Risk.WEB_PAGE),
}
_ENDINGS: dict[str, Risk] = {
    **dict.fromkeys(
        [
            "exe",
            "com",
            "scr",
            "pif",
            "cpl",
            "dll",
            "sys",
            "drv",
            "ocx",
            "msi",
            "msp",
            "mst",
            "msix",
            "appx",
            "jar",
            "class",
            "apk",
            "app",
            "dmg",
            "pkg",
            "deb",
            "rpm",
            "run",
            "elf",
            "xll",
            "so",
            "dylib",
        ],
        Risk.EXECUTABLE,
    ),
    **dict.fromkeys(
        [
            "bat",
            "cmd",
            "ps1",
            "psm1",
            "vb",
            "vbs",
            "vbe",
            "js",
            "jse",
            "mjs",
            "ws",
            "wsf",
            "wsh",
            "wsc",
            "sct",
            "hta",
            "sh",
            "bash",
            "zsh",
            "csh",
            "py",
            "pyw",
            "pl",
            "rb",
            "php",
            "lua",
        ],
        Risk.SCRIPT,
    ),
    **dict.fromkeys(["ahk", "au3", "reg", "inf", "chm", "jnlp", "scpt", "command", "settingcontent-ms"], Risk.SCRIPT),
    **dict.fromkeys(
        [
            "docm",
            "dotm",
            "xlsm",
            "xltm",
            "xlam",
            "xlsb",
            "pptm",
            "potm",
            "ppam",
            "ppsm",
            "sldm",
            "xlm",
            "slk",
            "iqy",
            "one",
            "accdb",
            "accde",
            "mdb",
            "ade",
            "adp",
        ],
        Risk.MACRO,
    ),
    **dict.fromkeys(
        ["zip", "7z", "rar", "gz", "tgz", "bz2", "xz", "zst", "tar", "cab", "iso", "img", "vhd", "vhdx", "vmdk", "arj", "lzh", "ace", "z"],
        Risk.ARCHIVE,
    ),
    **dict.fromkeys(
        ["lnk", "url", "website", "desktop", "webloc", "inetloc", "library-ms", "search-ms", "searchconnector-ms", "scf", "appref-ms"], Risk.SHORTCUT
    ),
    **dict.fromkeys(["html", "htm", "xhtml", "xht", "shtml", "mht", "mhtml", "svg", "svgz"], Risk.WEB_PAGE),
}
_ORDER = tuple(Risk)
# What marks a document that does more than show words. Looked for in the bytes as they stand: what is packed inside them stays unseen.
_MARKS = (
    ("application/pdf", (b"/JavaScript", b"/JS ", b"/JS(", b"/Launch"), Risk.SCRIPT),
    ("application/rtf", (b"\\objdata", b"\\objupdate", b"\\objocx"), Risk.MACRO),
)
_MACRO_NAMES = re.compile(r"(?:^|/)(?:vbaProject\.bin|activeX/|macrosheets/|oleObject\d*\.bin)|^(?:Basic|Scripts)/", re.IGNORECASE)


def describe(name: str, claimed: str, content: bytes) -> Attachment:
    """The attachment as a value: harmless name, real and claimed media type, risk, size in bytes, SHA-256 in hex."""
    kind = kind_of(claimed, content)
    shown = harmless_name(name)
    return Attachment(shown, kind, len(content), hashlib.sha256(content).hexdigest(), make_harmless(claimed).lower(), risk_of(shown, kind, content))


def risk_of(name: str, kind: str, content: bytes = b"") -> Risk:
    """The worst that the real type, the name's ending or marks in the bytes make of it."""
    ending = name.rstrip(". ").rpartition(".")[2].lower()
    found = {_KINDS.get(kind, Risk.NONE), _ENDINGS.get(ending, Risk.NONE)}
    found.update(risk for marked, marks, risk in _MARKS if marked == kind and any(mark in content for mark in marks))
    if is_zip(content):
        found.add(_risk_of_zip(content))
    return min(found, key=_ORDER.index)


def _risk_of_zip(content: bytes) -> Risk:
    """A document of packed parts is as good as its list: macros make it one with macros, a list that is no whole one an archive to be wary of."""
    listed = list_zip(content)
    if any(_MACRO_NAMES.search(name) for name in listed.names):
        return Risk.MACRO
    return Risk.NONE if listed.whole else Risk.ARCHIVE


def harmless_name(name: str) -> str:
    """`name` without a path, without signs that a file system or an eye takes for something else, never a reserved name, at most 120 characters."""
    last = re.split(r"[/\\]", make_harmless(name))[-1]
    kept = _FORBIDDEN.sub("_", last).strip().rstrip(". ").lstrip(" ")
    kept = re.sub(r"^\.+", "_", kept)
    if _RESERVED.match(kept):
        kept = f"_{kept}"
    return kept if len(kept) <= LONGEST_NAME else _shortened(kept)


def _shortened(name: str) -> str:
    """The ending is kept: it is what tells the kind of a long name."""
    stem, dot, ending = name.rpartition(".")
    if not stem or len(ending) > LONGEST_NAME // 4:
        return name[:LONGEST_NAME]
    return f"{stem[: LONGEST_NAME - len(ending) - 2]}…{dot}{ending}"
