"""Torture for the headers of a message: each category is a function of chance (seeded) that gives the bytes of one message. All made up here."""

from __future__ import annotations

import base64
from collections.abc import Callable
from random import Random

WORDS = ("please", "delete", "my", "data", "удалите", "мои", "данные", "деректерімді", "жойыңыз", "hello", "🙂", "ѕ", "\u202e", "é")
TEXT = b"\n\nPlease delete my account and all my data.\n"
CONTROLS = (
    b"\0",
    b"\r",
    b"\x0b",
    b"\x0c",
    b"\x1b[2J",
    b"\x7f",
    b"\x85",
    b"\xe2\x80\xa8",
    b"\xe2\x80\xae",
    b"\xef\xbb\xbf",
    b"\xff\xfe",
    b"\xed\xa0\x80",
)
Build = Callable[[Random], bytes]


def words(chance: Random, most: int = 8) -> str:
    """A few words of several alphabets."""
    return " ".join(chance.choices(WORDS, k=chance.randint(1, most)))


def noise(chance: Random, length: int = 60) -> bytes:
    """Any bytes."""
    return chance.randbytes(chance.randint(1, length))


def head(*lines: bytes, chance: Random) -> bytes:
    """A message of a few ordinary headers and `lines` in any order."""
    usual = [b"From: a@b.example", b"To: c@d.example", b"Subject: " + words(chance, 3).encode(), b"Date: Mon, 1 Jun 2026 10:00:00 +0500"]
    found = [*usual, *lines]
    chance.shuffle(found)
    return chance.choice((b"\n", b"\r\n")).join(found) + TEXT


def _word(chance: Random, text: bytes, charset: bytes = b"utf-8") -> bytes:
    if chance.random() < 0.5:
        return b"=?" + charset + b"?b?" + base64.b64encode(text) + b"?="
    return b"=?" + charset + b"?q?" + b"".join(b"=%02X" % byte for byte in text) + b"?="


def _date(chance: Random) -> bytes:
    day = chance.choice(
        (b"Thu, 1 Jan 1970 00:00:00 +0000", b"1 Jan 2099 00:00:00", b"Mon, 32 Foo 10000 99:99:99 +9999", b"0", b"-1", b"", b"29 Feb 2023 1:1:1 -1234")
    )
    return day + chance.choice((b"", b" (", b" (" * 200, b"\0", b" EST5EDT", b" +99999999999999999999"))


def _from(chance: Random) -> bytes:
    good, evil = b"good@bank.example", b"evil@x.example"
    forms = (
        *(good + b" <" + evil + b">", b'"' + good + b'" <' + evil + b">", good + b")<" + evil + b">", b"(" + good + b")<" + evil + b">"),
        *(
            b"<" + good + b"><" + evil + b">",
            good + b"," + evil,
            b"Group: " + good + b", " + evil + b";",
            b"a@[",
            b"a@[127.0.0.1]",
            b"<>",
            b"@",
            b"a@b@c",
        ),
        *(b"=?utf-8?q?=3C" + good + b"=3E?= <" + evil + b">", good + b"\0" + evil, good + b"\r " + evil, b'"\\"' + good + b'" ' + evil),
    )
    return chance.choice(forms)


HEADERS: dict[str, Build] = {
    "no headers": lambda chance: words(chance, 40).encode(),
    "no bytes": lambda chance: b"\n" * chance.randint(0, 3),
    "only noise": lambda chance: noise(chance, 4_000),
    "only headers": lambda chance: head(chance=chance).partition(b"\n\n")[0],
    "no end of line": lambda chance: b"Subject: " + words(chance).encode(),
    "first line of an mbox": lambda chance: b"From a@b.example Mon Jun  1 10:00:00 2026\n" + head(chance=chance),
    "byte order mark": lambda chance: chance.choice((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")) + head(chance=chance),
    "UTF-16 throughout": lambda chance: head(chance=chance).decode().encode(chance.choice(("utf-16", "utf-16-le", "utf-32"))),
    "folding": lambda chance: head(b"Subject: a\n" + b"\n".join(chance.choice((b" ", b"\t", b"  ", b" \t x")) for _ in range(30)), chance=chance),
    "folded at once": lambda chance: b" \t" + noise(chance) + b"\n" + head(chance=chance),
    "control signs in values": lambda chance: head(b"Subject: a" + chance.choice(CONTROLS) + b"Bcc: x@y.example", chance=chance),
    "control signs in names": lambda chance: head(b"X-" + chance.choice(CONTROLS) + b"a: b", chance=chance),
    "space before the colon": lambda chance: head(b"Subject" + b" \t" * chance.randint(1, 50) + b": a", chance=chance),
    "no colon": lambda chance: head(words(chance).encode(), chance=chance),
    "long line": lambda chance: head(b"X-Long: " + b"a" * chance.randint(50_000, 90_000), chance=chance),
    "long name": lambda chance: head(b"X" * chance.randint(150, 5_000) + b": a", chance=chance),
    "many lines": lambda chance: head(*(b"X-%d: a" % number for number in range(chance.randint(900, 1_200))), chance=chance),
    "large block": lambda chance: head(*(b"X-%d: " % number + b"b" * 1_000 for number in range(chance.randint(200, 300))), chance=chance),
    "many of one": lambda chance: head(*[b"Subject: " + words(chance).encode() for _ in range(chance.randint(2, 60))], chance=chance),
    "two From": lambda chance: head(b"From: " + _from(chance), chance=chance),
    "doubtful From": lambda chance: b"From: " + _from(chance) + b"\nSubject: a" + TEXT,
    "noise in From": lambda chance: b"From: " + noise(chance).replace(b"\n", b"") + b"\nSubject: a" + TEXT,
    "many addresses": lambda chance: head(b"Cc: " + b", ".join(b"a%d@b.example" % number for number in range(900)), chance=chance),
    "deep comments": lambda chance: head(b"To: " + b"(" * chance.randint(10, 4_000) + b"a@b" + b")" * chance.randint(0, 20), chance=chance),
    "open quotes": lambda chance: head(b"To: " + chance.choice((b'"', b'"\\', b"<", b'"' * 501, b"\\" * 301)) + noise(chance), chance=chance),
    "groups": lambda chance: head(b"To: " + b"a:b@c.example;" * chance.randint(1, 300) + b":;:", chance=chance),
    "8 bits": lambda chance: head(b"Subject: " + words(chance).encode(chance.choice(("utf-8", "utf-16-be"))) + bytes(range(128, 256)), chance=chance),
    "encoded words": lambda chance: head(b"Subject: " + b" ".join(_word(chance, words(chance).encode()) for _ in range(9)), chance=chance),
    "broken encoded words": lambda chance: head(
        b"Subject: =?utf-8?" + chance.choice((b"b?x", b"q?=", b"?a?=", b"b?=?=", b"q?=Z?=")) * 30, chance=chance
    ),
    "strange charsets": lambda chance: head(
        b"Subject: "
        + _word(chance, noise(chance), chance.choice((b"idna", b"punycode", b"undefined", b"hex", b"zlib", b"utf-7", b"\xff", b"utf-16"))),
        chance=chance,
    ),
    "letters cut between words": lambda chance: head(
        b"Subject: " + b" ".join(_word(chance, bytes([byte])) for byte in "Әлия".encode()), chance=chance
    ),
    "line ends in words": lambda chance: head(b"Subject: " + _word(chance, b"x\r\nBcc: evil@x.example\r\n\r\n<script>"), chance=chance),
    "too many encoded words": lambda chance: head(b"Subject: " + b"=?utf-8?q?a?= " * chance.randint(150, 4_000), chance=chance),
    "strange dates": lambda chance: b"From: a@b.example\nSubject: a\nDate: " + _date(chance) + TEXT,
    "strange Received": lambda chance: head(b"Received: by x; " + _date(chance), b"Received: " + noise(chance).replace(b"\n", b""), chance=chance),
    "strange Message-ID": lambda chance: head(
        b"Message-ID: " + chance.choice((b"<", b"<>", b"<a b>", b"<" * 5_000, b"<a@b\0c>", b"<a>\r<b>")), chance=chance
    ),
    "long References": lambda chance: head(
        b"References: " + b" ".join(b"<%d@x>" % number for number in range(chance.randint(10, 5_000))), chance=chance
    ),
    "forged stamps": lambda chance: head(
        b"Authentication-Results: " + chance.choice((b"ours; dmarc=pass", b";" * 900, b"a" * 9_000, noise(chance))), chance=chance
    ),
}
