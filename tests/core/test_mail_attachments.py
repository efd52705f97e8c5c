"""What an attachment is told to be: its bytes are believed sooner than its name, and its name is never a path."""

from __future__ import annotations

import io
import time
import zipfile

import pytest

from core.mail import limits
from core.mail.attachments import LONGEST_NAME
from core.mail.attachments import describe
from core.mail.attachments import harmless_name
from core.mail.attachments import risk_of
from core.mail.message import Risk
from core.mail.zip_lists import list_zip


def packed(*names: str, stored: dict[str, str] | None = None) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in {**(stored or {}), **dict.fromkeys(names, "x")}.items():
            archive.writestr(name, content)
    return stream.getvalue()


WORD = ("[Content_Types].xml", "word/document.xml")
BYTES = {
    "program": ("cat.png", "image/png", b"MZ\x90\x00" + bytes(60), "application/vnd.microsoft.portable-executable", Risk.EXECUTABLE),
    "program of Linux": ("a", "text/plain", b"\x7fELF\x02", "application/x-executable", Risk.EXECUTABLE),
    "program of macOS": ("a", "text/plain", b"\xcf\xfa\xed\xfe\x07", "application/x-mach-binary", Risk.EXECUTABLE),
    "class of Java": ("a.dat", "image/gif", b"\xca\xfe\xba\xbe\x00\x00", "application/java-vm", Risk.EXECUTABLE),
    "JAR": ("form.zip", "application/zip", packed("META-INF/MANIFEST.MF", "A.class"), "application/java-archive", Risk.EXECUTABLE),
    "APK": ("form.zip", "application/zip", packed("AndroidManifest.xml"), "application/vnd.android.package-archive", Risk.EXECUTABLE),
    "shell script": ("request.txt", "text/plain", b"#!/bin/sh\nrm x\n", "text/x-shellscript", Risk.SCRIPT),
    "batch file": ("request.txt", "text/plain", b"@echo off\r\ndel x\r\n", "application/x-bat", Risk.SCRIPT),
    "registry file": ("a.txt", "text/plain", b"Windows Registry Editor Version 5.00\r\n", "text/x-ms-regedit", Risk.SCRIPT),
    "registry file in UTF-16": ("a.txt", "text/plain", "Windows Registry Editor Version 5.00".encode("utf-16"), "text/x-ms-regedit", Risk.SCRIPT),
    "script by its ending": ("invoice.pdf.js", "application/pdf", b"var a = 1;", "text/plain", Risk.SCRIPT),
    "help file": ("a.pdf", "application/pdf", b"ITSF\x03\x00\x00\x00", "application/vnd.ms-htmlhelp", Risk.SCRIPT),
    "PDF with a script": ("a.pdf", "application/pdf", b"%PDF-1.7\n<< /S /JavaScript /JS (x) >>", "application/pdf", Risk.SCRIPT),
    "shortcut": ("passport.jpg", "image/jpeg", b"L\x00\x00\x00\x01\x14\x02\x00" + bytes(60), "application/x-ms-shortcut", Risk.SHORTCUT),
    "web shortcut": ("a.txt", "text/plain", b"[InternetShortcut]\r\nURL=file://x\r\n", "application/x-mswinurl", Risk.SHORTCUT),
    "shortcut of Linux": ("a.txt", "text/plain", b"[Desktop Entry]\nExec=x\n", "application/x-desktop", Risk.SHORTCUT),
    "document with macros": ("a.docx", "application/msword", packed(*WORD, "word/vbaProject.bin"), "OFFICE", Risk.MACRO),
    "workbook with old macros": (
        "a.xlsx",
        "x/y",
        packed("[Content_Types].xml", "xl/workbook.xml", "xl/macrosheets/sheet1.xml"),
        "OFFICE",
        Risk.MACRO,
    ),
    "OpenDocument with macros": (
        *("a.odt", "x/y", packed("Basic/Standard/a.xml", stored={"mimetype": "application/vnd.oasis.opendocument.text"})),
        *("application/vnd.oasis.opendocument.text", Risk.MACRO),
    ),
    "old document": ("a.doc", "application/msword", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(60), "application/x-ole-storage", Risk.MACRO),
    "RTF with an object": ("a.rtf", "text/rtf", b"{\\rtf1{\\object\\objdata 01}}", "application/rtf", Risk.MACRO),
    "notebook": ("a.one", "x/y", b"\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d" + bytes(9), "application/onenote", Risk.MACRO),
    "web page": ("request.pdf", "application/pdf", b"<!DOCTYPE html><html>", "text/html", Risk.WEB_PAGE),
    "web page after a gap": ("request.txt", "text/plain", b"\xef\xbb\xbf  \n<script>x</script>", "text/html", Risk.WEB_PAGE),
    "picture with scripts": ("a.png", "image/png", b'<?xml version="1.0"?><svg onload="x">', "image/svg+xml", Risk.WEB_PAGE),
    "archive": ("a.pdf", "application/pdf", packed("a.exe"), "application/zip", Risk.ARCHIVE),
    "packed file": ("a.txt", "text/plain", b"\x1f\x8b\x08", "application/gzip", Risk.ARCHIVE),
    "tape archive": ("a", "text/plain", bytes(257) + b"ustar\x0000", "application/x-tar", Risk.ARCHIVE),
    "disc": ("a.pdf", "application/pdf", bytes(32_769) + b"CD001", "application/x-iso9660-image", Risk.ARCHIVE),
    "document": ("a.docx", "application/msword", packed(*WORD), "OFFICE", Risk.NONE),
    "book": ("a.epub", "x/y", packed("a.opf", stored={"mimetype": "application/epub+zip"}), "application/epub+zip", Risk.NONE),
    "PDF": ("a.pdf", "application/octet-stream", b"%PDF-1.7\n", "application/pdf", Risk.NONE),
    "picture": ("a.png", "application/pdf", b"\x89PNG\r\n\x1a\n", "image/png", Risk.NONE),
    "words": ("a.txt", "text/plain", b"Please delete my data <now>.", "text/plain", Risk.NONE),
    "no picture at all": ("a.png", "image/png", b"\x00\x01\x02", "application/octet-stream", Risk.NONE),
    "nothing": ("", "", b"", "", Risk.NONE),
}


@pytest.mark.parametrize("case", BYTES)
def test_the_bytes_tell_what_a_file_is_and_what_it_may_do(case: str) -> None:
    name, claimed, content, kind, risk = BYTES[case]
    found = describe(name, claimed, content)
    assert found.risk is risk
    assert found.claimed == claimed
    assert found.media_type.startswith("application/vnd.openxmlformats") if kind == "OFFICE" else found.media_type == kind


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Windows\\System32\\cmd.exe", "cmd.exe"),
        ("\\\\host\\share\\a.txt", "a.txt"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("COM1.pdf", "_COM1.pdf"),
        ("console.txt", "console.txt"),
        ("a.txt. . ", "a.txt"),
        (".bashrc", "_bashrc"),
        ("..", ""),
        ("a:b|c?.txt", "a_b_c_.txt"),
        ("паспорт Әлия.pdf", "паспорт Әлия.pdf"),
        ("gnp\u202e.exe\0.png", "gnp�.exe�.png"),
        ("a\r\nb.txt", "a��b.txt"),
        ("", ""),
    ],
)
def test_a_name_is_never_a_path_nor_a_reserved_word(given: str, kept: str) -> None:
    assert harmless_name(given) == kept


def test_a_long_name_keeps_its_ending() -> None:
    assert len(harmless_name("я" * 5_000 + ".exe")) <= LONGEST_NAME
    assert harmless_name("я" * 5_000 + ".exe").endswith("….exe")
    assert len(harmless_name("." * 5_000 + "x" * 5_000)) <= LONGEST_NAME
    assert risk_of(harmless_name("a" * 5_000 + ".vbs"), "text/plain") is Risk.SCRIPT


def test_an_archive_of_too_much_is_no_whole_one_and_answers_at_once() -> None:
    many = packed(*(f"{number}" for number in range(limits.ARCHIVE_ENTRIES + 1)))
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "x")
        archive.writestr("word/document.xml", bytes(30_000_000))
    begun = time.process_time()
    listed = list_zip(many)
    assert (len(listed.names), listed.whole) == (limits.ARCHIVE_ENTRIES, False)
    assert describe("a.docx", "application/zip", stream.getvalue()).risk is Risk.ARCHIVE
    assert time.process_time() - begun < 1


@pytest.mark.parametrize("cut", range(0, 400, 7))
def test_a_broken_archive_is_listed_as_far_as_it_goes(cut: int) -> None:
    whole = packed(*WORD, "word/vbaProject.bin")
    for broken in (whole[:cut], whole[cut:], whole[:cut] + b"\xff" * 9 + whole[cut + 9 :], whole[:-cut] if cut else whole):
        describe("a.docx", "application/zip", b"PK\x03\x04" + broken[4:])
    assert list_zip(b"junk" * 9 + whole).names == (*WORD, "word/vbaProject.bin")
