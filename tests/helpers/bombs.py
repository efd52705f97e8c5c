"""Mail that is small to send and dear to read (SECURITY F2): name → (how it is made, the problem that it must tell, or "")."""

from __future__ import annotations

import base64
import gzip
import io
import zipfile
from collections.abc import Callable

_MEGABYTE = 1024 * 1024
_TEXT, _HTML = b"Subject: x\n\n", b"Subject: x\nContent-Type: text/html\n\n"
_BASE64, _PRINTABLE = b"Content-Transfer-Encoding: base64\n\n", b"Subject: x\nContent-Transfer-Encoding: quoted-printable\n\n"


def _nested(depth: int) -> bytes:
    heads = [f'Content-Type: multipart/mixed; boundary="b{level}"\n\n--b{level}\n' for level in range(depth)]
    return ("Subject: deep\n" + "".join(heads) + "Content-Type: text/plain\n\nhello").encode()


def _folded(depth: int) -> bytes:
    inner = b"Subject: x\n\nhello"
    for _ in range(depth):
        inner = b"Content-Type: message/rfc822\n" + _BASE64 + base64.encodebytes(inner)
    return inner


def _zipped() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(6):
            archive.writestr(f"word/{number}.xml", bytes(5 * _MEGABYTE))
    return b"Content-Type: application/zip; name=a.docx\n" + _BASE64 + base64.encodebytes(stream.getvalue())


def _full_zip() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for number in range(15_000):
            archive.writestr(f"{number}", b"")
    return b"Content-Type: application/zip; name=a.zip\n" + _BASE64 + base64.encodebytes(stream.getvalue())


BOMBS: dict[str, tuple[Callable[[], bytes], str]] = {
    "nesting 1500": (lambda: _nested(1500), "too_deep"),
    "2000 forwarded in each other": (lambda: b"Content-Type: message/rfc822\n\n" * 2000 + b"Subject: x\n\nhello", "too_deep"),
    "forwarded in base64 in each other": (lambda: _folded(24), "too_deep"),
    "comments": (lambda: b"Subject: x\nTo: " + b"(" * 2000 + b"\n\nhello", "too_deep"),
    "comments in From": (lambda: b"Subject: x\nFrom: " + b"(" * 2000 + b"\n\nhello", "ambiguous_sender"),
    "comments in Date": (lambda: b"Subject: x\nDate: Mon, 1 Jun 2026 10:00:00 +0500" + b" (" * 30_000 + b"\n\nhello", ""),
    "100,000 parts": (lambda: b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * 100_000, "too_many_parts"),
    "lines that are nearly boundaries": (lambda: b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--bx\n" * 9_000_000, "too_many_parts"),
    "boundary of 60,000 signs": (
        lambda: b"Content-Type: multipart/mixed; boundary=" + b"b" * 60_000 + b"\n\n" + (b"--" + b"b" * 60_000 + b"\n\nx\n") * 300,
        "",
    ),
    "digests": (lambda: b"Content-Type: multipart/digest; boundary=b\n\n--b\n\n" * 2000, "too_many_parts"),
    "20,000 encoded words": (lambda: b"Subject: " + b"=?utf-8?q?a?=\n " * 20_000 + b"\n\nhello", "headers_too_large"),
    "4,000 encoded words in a line": (lambda: b"Subject: " + b"=?utf-8?q?a?= " * 4_000 + b"\n\nhello", "too_many_encoded_words"),
    "20,000 parameters": (
        lambda: b"Content-Type: text/plain; " + b"".join(b" n*%d*=x;" % n for n in range(20_000)) + b"\n\nhello",
        "header_too_long",
    ),
    "parameters of spaces": (lambda: b"Subject: x\nContent-Type: text/plain;" + (b" " * 300 + b";") * 199 + b"x\n\nhello", ""),
    "20,000 addresses": (lambda: b"Subject: x\nTo: " + b"a@b.c, " * 9_000 + b"\n\nhello", "too_many_addresses"),
    "quotes in To": (lambda: b"Subject: x\nTo: " + b'"\\' * 30_000 + b"\n\nhello", ""),
    "references": (lambda: b"Subject: x\nReferences: " + b"<" * 60_000 + b"\n\nhello", ""),
    "100,000 header lines": (lambda: b"".join(b"X-%d: a\n" % n for n in range(100_000)) + b"\nhello", "headers_too_large"),
    "deep HTML": (lambda: _HTML + b"<div>" * 100_000 + b"hello", "html_too_deep"),
    "HTML of hidden depth": (lambda: _HTML + b"<div></x>" * 39_000 + b"hello", "html_too_deep"),
    "HTML closed crosswise": (lambda: _HTML + b"<b><i></b></i>" * 9_000, ""),
    "HTML of formats to carry on": (lambda: _HTML + (b"<b>" * 200 + b"<p>" + b"</b>" * 100) * 80, "html_too_deep"),
    "HTML of attributes": (lambda: _HTML + b"<p " + b"a=b " * 500_000 + b">x", ""),
    "HTML of comments": (lambda: _HTML + b"<!--" * 500_000, "html_too_deep"),
    "angles": (lambda: _HTML + b"<" * 1_900_000, "html_too_deep"),
    "gzip in base64": (lambda: b"Content-Type: application/gzip\n" + _BASE64 + base64.encodebytes(gzip.compress(bytes(50 * _MEGABYTE))), ""),
    "ZIP of zeros": (_zipped, ""),
    "ZIP of 15,000 names": (_full_zip, ""),
    "base64 of 30 MB": (lambda: b"Content-Type: application/pdf\n" + _BASE64 + b"QUJD" * (10 * _MEGABYTE), ""),
    "base64 that is broken throughout": (lambda: b"Subject: x\n" + _BASE64 + b"A=B=" * (3 * _MEGABYTE), "undecodable_text"),
    "quoted printable of soft ends": (lambda: _PRINTABLE + b"=\n" * (10 * _MEGABYTE), ""),
    "quoted printable throughout": (lambda: _PRINTABLE + b"=41" * (6 * _MEGABYTE), "text_too_long"),
    "uuencode of 4 million lines": (
        lambda: b"Subject: x\nContent-Transfer-Encoding: x-uuencode\n\nbegin 644 a\n" + b"#0V%T\n" * 4_000_000,
        "broken_uuencode",
    ),
    "quoted lines": (lambda: _TEXT + b"on on on on 1:00 " * 20 + b":\n" * 20_000, ""),
    "two million lines": (lambda: _TEXT + b"x\n" * 2_000_000, ""),
    "one long line": (lambda: _TEXT + b"a" * 6_000_000, "text_too_long"),
    "the same request 300,000 times": (lambda: _TEXT + b"delete my data " * 300_000, ""),
    "a wrong alphabet throughout": (lambda: _TEXT + "удалить мои данные ".encode("cp1251") * 250_000, "guessed_charset"),
    "addresses in the text": (lambda: _TEXT + b"a@b.example " * 400_000, ""),
    "numbers in the text": (lambda: _TEXT + b"+7 7" * 1_000_000, ""),
}
