"""Torture for the body of a message: types, encodings, charsets, parts, HTML and attachments."""

from __future__ import annotations

import base64
import io
import quopri
import zipfile
from random import Random

from tests.helpers.torture_headers import Build
from tests.helpers.torture_headers import noise
from tests.helpers.torture_headers import words

_USUAL = b"From: a@b.example\nSubject: a request\nMIME-Version: 1.0\n"
_CHARSETS = (
    "utf-8",
    "windows-1251",
    "koi8-r",
    "utf-16",
    "utf-7",
    "iso-2022-jp",
    "gb18030",
    "shift_jis",
    "cp037",
    "idna",
    "rot13",
    "base64",
    "x" * 300,
    "\0",
    "",
)
_BEGINNINGS = (
    b"MZ",
    b"PK\x03\x04",
    b"PK\x05\x06",
    b"%PDF-",
    b"L\0\0\0\x01\x14\x02\0",
    b"\xd0\xcf\x11\xe0",
    b"{\\rtf",
    b"<svg",
    b"\x1f\x8b",
    b"GIF89a",
    b"ustar",
    b"",
)
_NAMES = (
    "../../etc/passwd",
    "C:\\a.exe",
    "nul",
    "a\0.pdf",
    "\u202efdp.exe",
    "x" * 3_000,
    ".",
    "..",
    "",
    "=?utf-8?q?=2E=2E=2Fa?=",
    "a.pdf .exe",
    "CON.txt:a",
)
_TAGS = (
    "b",
    "p",
    "div",
    "table",
    "tr",
    "td",
    "script",
    "style",
    "svg",
    "math",
    "template",
    "iframe",
    "form",
    "font",
    "a",
    "select",
    "plaintext",
    "title",
    "noscript",
    "x" * 300,
)


def _typed(kind: bytes, content: bytes, *more: bytes) -> bytes:
    return _USUAL + b"Content-Type: " + kind + b"\n" + b"".join(line + b"\n" for line in more) + b"\n" + content


def _encoded(encoding: bytes, content: bytes, kind: bytes = b"text/plain; charset=utf-8") -> bytes:
    return _typed(kind, content, b"Content-Transfer-Encoding: " + encoding)


def _parts(*contents: bytes, subtype: bytes = b"mixed", boundary: bytes = b"b", close: bool = True) -> bytes:
    inside = b"".join(b"--" + boundary + b"\n" + content + b"\n" for content in contents)
    return _typed(b'multipart/%s; boundary="%s"' % (subtype, boundary), inside + (b"--" + boundary + b"--\n" if close else b""))


def _leaf(chance: Random) -> bytes:
    kind = chance.choice(
        (b"text/plain", b"text/html", b"image/png", b"message/rfc822", b"text/calendar", b"application/pdf", b"multipart/mixed", b"/", b"text")
    )
    return b"Content-Type: " + kind + b"\n\n" + chance.choice((words(chance).encode(), noise(chance), b"<p>" + words(chance).encode()))


def _nested(chance: Random, depth: int) -> bytes:
    heads = (
        b'Content-Type: multipart/%s; boundary="n%d"\n\n--n%d\n' % (chance.choice((b"mixed", b"alternative", b"digest")), level, level)
        for level in range(depth)
    )
    return _USUAL + b"".join(heads) + b"\nhello, delete my data"


def _html(chance: Random, length: int = 300) -> bytes:
    pieces = []
    for _ in range(length):
        tag = chance.choice(_TAGS)
        forms = (
            f"<{tag}>",
            f"</{tag}>",
            f"<{tag} a='",
            f'<{tag}\0 x="{words(chance, 2)}">',
            "<!--",
            "-->",
            "<![CDATA[",
            "&#x110000;",
            "&amp",
            "<",
            words(chance, 3),
        )
        pieces.append(chance.choice(forms))
    return "".join(pieces).encode("utf-8", "replace")


def _zip(chance: Random) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        names = ("mimetype", "[Content_Types].xml", "word/vbaProject.bin", "../" * 9 + "a", "a\\b", "/", "x" * 999)
        for name in chance.sample(names, chance.randint(0, len(names))):
            archive.writestr(zipfile.ZipInfo(name), words(chance))
    raw = bytearray(stream.getvalue())
    for _ in range(chance.randint(0, 9)):
        raw[chance.randrange(4, len(raw))] = chance.randrange(256)
    return bytes(raw)


def _attached(chance: Random, content: bytes, name: str | None = None) -> bytes:
    shown = (chance.choice(_NAMES) if name is None else name).encode("utf-8", "replace")
    head = (
        b'Content-Type: application/octet-stream; name="%s"\nContent-Disposition: attachment; filename="%s"\nContent-Transfer-Encoding: base64\n\n'
        % (shown, shown)
    )
    return _parts(b"\nDelete my data.", head + base64.encodebytes(content))


def _uu(chance: Random) -> bytes:
    lines = b"".join(chance.choice((b"#0V%T\n", b"M" + b"x" * 60 + b"\n", noise(chance).replace(b"\n", b"") + b"\n", b"`\n")) for _ in range(20))
    return _encoded(b"x-uuencode", b"begin 644 a.txt\n" + lines + chance.choice((b"end\n", b"")))


def _parameters(chance: Random) -> bytes:
    forms = (
        b"; name*0*=utf-8''%FF; name*1=\"",
        b"; name*=x'y'z",
        b"; charset*0=utf; charset*1=-8",
        b'; a="\\',
        b";;;;",
        b"; name*999=a",
        b"; =a",
        b'; boundary="',
        b"; charset=",
    )
    return _typed(b"text/plain" + b"".join(chance.choices(forms, k=chance.randint(1, 90))), words(chance).encode())


BODIES: dict[str, Build] = {
    "noise as text": lambda chance: _typed(b"text/plain", noise(chance, 5_000)),
    "strange types": lambda chance: _typed(
        chance.choice((b"", b"/", b"text", b"a/b/c", b"\0", b"text/plain;", b"multipart", b"TEXT/HTML", b"x" * 9_000)), noise(chance)
    ),
    "charsets": lambda chance: _typed(
        b"text/plain; charset=" + chance.choice(_CHARSETS).encode(), words(chance, 60).encode(chance.choice(("utf-8", "utf-16", "utf-8-sig")))
    ),
    "wrong charsets": lambda chance: _typed(b"text/plain; charset=" + chance.choice(_CHARSETS).encode(), noise(chance, 900)),
    "parameters": _parameters,
    "two types": lambda chance: _typed(b"text/plain", _html(chance, 9), b"Content-Type: text/html", b"Content-Type: multipart/mixed; boundary=b"),
    "base64 cut": lambda chance: _encoded(b"base64", base64.encodebytes(words(chance, 90).encode())[: chance.randint(0, 90)]),
    "base64 with noise": lambda chance: _encoded(b"base64", b"=".join((base64.b64encode(words(chance).encode()), noise(chance), b"====", b"AAA"))),
    "base64 without end": lambda chance: _encoded(b"base64", b"QUJD" * chance.randint(1, 20_000)),
    "quoted printable broken": lambda chance: _encoded(b"quoted-printable", b"=" * chance.randint(1, 90) + b"=Z=4=\n=0A=\r=\0" + noise(chance)),
    "quoted printable": lambda chance: _encoded(b"quoted-printable", quopri.encodestring(words(chance, 90).encode())),
    "uuencode": _uu,
    "unknown encodings": lambda chance: _encoded(
        chance.choice((b"gzip", b"", b"\0", b"base64, gzip", b"binary", b"base64;x", b'"base64"')), noise(chance, 300)
    ),
    "encodings twice": lambda chance: _typed(
        b"text/plain", base64.b64encode(words(chance).encode()), b"Content-Transfer-Encoding: base64", b"Content-Transfer-Encoding: 7bit"
    ),
    "format flowed": lambda chance: _typed(b"text/plain; format=flowed; delsp=yes", b" \n>".join(words(chance).encode() for _ in range(40))),
    "parts": lambda chance: _parts(*(_leaf(chance) for _ in range(chance.randint(0, 30)))),
    "parts without end": lambda chance: _parts(*(_leaf(chance) for _ in range(5)), close=False),
    "no part": lambda chance: _typed(b"multipart/mixed; boundary=b", words(chance).encode()),
    "no boundary": lambda chance: _typed(
        b"multipart/" + chance.choice((b"mixed", b"", b"x", b"signed; boundary=", b'mixed; boundary=""')), b"--\n\na\n----\n"
    ),
    "boundary of noise": lambda chance: _parts(_leaf(chance), _leaf(chance), boundary=noise(chance, 80).replace(b'"', b"").replace(b"\n", b"")),
    "boundary within a boundary": lambda chance: _parts(
        b'Content-Type: multipart/mixed; boundary="bb"\n\n--bb\n\nx\n--b\n\ny\n--bb--', _leaf(chance)
    ),
    "same boundary again": lambda chance: _parts(b'Content-Type: multipart/mixed; boundary="b"\n\n--b\n\nx\n--b--', _leaf(chance)),
    "lines like a boundary": lambda chance: _parts(b"\n--bx\n --b\n--b--x\n-- b\n--b \t\n--b" + noise(chance), _leaf(chance)),
    "alternatives": lambda chance: _parts(*(_leaf(chance) for _ in range(9)), subtype=b"alternative"),
    "digest": lambda chance: _parts(*(b"\nSubject: %d\n\nx" % number for number in range(chance.randint(1, 60))), subtype=b"digest"),
    "nested": lambda chance: _nested(chance, chance.randint(2, 60)),
    "forwarded within forwarded": lambda chance: (
        _USUAL + b"Content-Type: message/rfc822\n\n" * chance.randint(2, 90) + b"Subject: x\n\nDelete my data."
    ),
    "forwarded in base64": lambda chance: _encoded(b"base64", base64.encodebytes(_parts(_leaf(chance))), b"message/rfc822"),
    "partial and external": lambda chance: _typed(
        chance.choice((b"message/partial; id=a; number=1", b"message/external-body; access-type=x", b"message/delivery-status")), noise(chance)
    ),
    "HTML": lambda chance: _typed(b"text/html; charset=utf-8", _html(chance)),
    "HTML in another charset": lambda chance: _typed(b"text/html; charset=" + chance.choice(_CHARSETS).encode(), _html(chance)),
    "HTML far too deep": lambda chance: _typed(
        b"text/html", b"".join(b"<%s>" % chance.choice((b"div", b"b", b"span", b"font")) for _ in range(chance.randint(200, 3_000)))
    ),
    "HTML beside other words": lambda chance: _parts(b"\nno HTML here", b"Content-Type: text/html\n\n" + _html(chance, 90), subtype=b"alternative"),
    "attachment names": lambda chance: _attached(chance, noise(chance)),
    "attachments of all kinds": lambda chance: _attached(chance, chance.choice(_BEGINNINGS) + noise(chance, 900), "a.pdf"),
    "archives": lambda chance: _attached(chance, _zip(chance), "a.docx"),
    "quotes": lambda chance: _typed(
        b"text/plain",
        b"\n".join(chance.choice((b"> " * 50, b">", b"On x wrote:", b"-- ", b"--- Original ---", words(chance).encode())) for _ in range(99)),
    ),
    "long line": lambda chance: _typed(b"text/plain", words(chance).encode() * chance.randint(1_000, 9_000)),
    "many empty lines": lambda chance: _typed(
        b"text/plain", chance.choice((b"\n", b"\r", b"\r\n", b" \n", b"\x0b", b"\xe2\x80\xa8")) * 20_000 + b"end"
    ),
    "mixed line ends": lambda chance: _parts(_leaf(chance), _leaf(chance)).replace(b"\n", chance.choice((b"\r", b"\r\n", b"\n\r", b"\r\r\n"))),
}
