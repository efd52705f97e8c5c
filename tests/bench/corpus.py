"""A Maildir of made-up mail from a fixed seed and the project's own sample texts: three languages, 1 to 8 kB, HTML parts, attachments, threads."""

from __future__ import annotations

import base64
import quopri
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC
from datetime import datetime
from datetime import timedelta
from email.header import Header
from email.utils import format_datetime
from functools import cache
from html import escape
from pathlib import Path

from core.adapters.sample_mailbox import SampleLetter
from core.adapters.sample_mailbox import sample_letters
from core.letters.facts import LetterName
from core.letters.templates import letter_words
from core.resources import StrictModel
from core.resources import load
from core.words import Language
from core.words import MessageState

SEED = 20261124
FIRST = datetime(2024, 1, 1, 8, 0, tzinfo=UTC)
MOST = 8 * 1024  # bytes of a message, headers and attachments with them
ANSWERS, HTML, ATTACHED = 0.4, 0.4, 0.15  # shares of all messages
MIX = {MessageState.ORDINARY: 0.75, MessageState.REQUEST: 0.2, MessageState.UNSURE: 0.05}  # a support mailbox: most of it is no request
SHORTEST, QUOTED = 500, 400  # characters
COMPANY = "privacy@smart-smm.kz"
_ENCODINGS = ("quoted-printable", "8bit", "base64")


class _Posts(StrictModel):
    openings: tuple[str, ...]
    subjects: tuple[str, ...]
    closings: tuple[str, ...]


class _Phrases(StrictModel, extra="ignore"):
    posts: dict[Language, _Posts]
    topics: dict[Language, tuple[str, ...]]
    notes: dict[Language, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class _Earlier:
    identifier: str
    subject: str
    text: str


@cache
def _sentences(language: Language, state: MessageState) -> tuple[str, ...]:
    """What messages are made of: support notes and posts; who asks about data uses the words of our own letters too."""
    phrases = load("samples/phrases.yaml", _Phrases)
    posts = phrases.posts[language]
    notes = [note.replace("{topic}", topic) for note in phrases.notes[language] for topic in phrases.topics[language]]
    adverts = [
        f"{opening} {subject}. {closing}" for opening, closing in zip(posts.openings, posts.closings, strict=True) for subject in posts.subjects
    ]
    return (*notes, *adverts, *(() if state is MessageState.ORDINARY else _letter_words(language)))


def _letter_words(language: Language) -> list[str]:
    blocks = (block for name in LetterName for block in letter_words(name, language).blocks.values())
    return [" ".join(block.text.replace("{", "").replace("}", "").split()) for block in blocks if block.text]


def messages(count: int, seed: int = SEED) -> Iterator[tuple[str, bytes]]:
    """`count` messages as (file name, bytes with LF line ends). The same seed gives the same bytes."""
    chance = random.Random(seed)
    letters = {state: [letter for letter in sample_letters() if letter.state is state] for state in MIX}
    threads: dict[Language, list[_Earlier]] = {language: [] for language in Language}
    for number in range(count):
        letter = chance.choice(letters[chance.choices([*MIX], [*MIX.values()])[0]])
        earlier = threads[letter.language]
        source = chance.choice(earlier[-500:]) if earlier and chance.random() < ANSWERS else None
        subject = f"Re: {source.subject.removeprefix('Re: ')}" if source else f"{letter.subject} {number % 997}"
        identifier = f"<{number}.{chance.randrange(16**8):08x}@{letter.sender.rpartition('@')[2]}>"
        at = FIRST + timedelta(minutes=9 * number)
        head = _head(letter, subject, at, identifier, source)
        text, body = _text_and_body(chance, number, letter, source, MOST - len(head))
        earlier.append(_Earlier(identifier, subject, text))
        yield f"{int(at.timestamp())}.M{number:06d}P1.desk:2,S", head + body


def write_maildir(folder: Path, count: int, seed: int = SEED) -> int:
    """Write the Maildir anew into the empty `folder`; its size in bytes."""
    for name in ("cur", "new", "tmp"):
        (folder / name).mkdir(parents=True)
    return sum((folder / "cur" / name).write_bytes(raw) for name, raw in messages(count, seed))


def _text_and_body(chance: random.Random, number: int, letter: SampleLetter, source: _Earlier | None, room: int) -> tuple[str, bytes]:
    """A text of the letter and more sentences, some hundred characters to some thousand; it is made shorter until its body has `room`."""
    length = SHORTEST * chance.paretovariate(1.1)
    while True:
        text = _text(chance, letter, int(length), source)
        body = _body(chance, number, text)
        if len(body) <= room:
            return text, body
        length *= 0.7


def _text(chance: random.Random, letter: SampleLetter, goal: int, source: _Earlier | None) -> str:
    pool = _sentences(letter.language, letter.state)
    lines, length = [letter.text.strip()], len(letter.text)
    while length < goal:
        paragraph = " ".join(chance.choice(pool) for _ in range(chance.randint(1, 3)))
        paragraph += f" {chance.choice('ABCDEFGH')}-{chance.randrange(10**6)}"
        lines.append(paragraph)
        length += len(paragraph)
    if source:
        lines.append("On Monday, 5 January 2026 at 10:15, SmartSMM <privacy@smart-smm.kz> wrote:\n" + _quoted(source.text[:QUOTED]))
    return "\n\n".join(_wrapped(line) for line in lines) + "\n"


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}" for line in text.splitlines())


def _wrapped(text: str, width: int = 76) -> str:
    lines: list[str] = []
    for line in text.split("\n"):
        current = ""
        for word in line.split(" "):
            if current and len(current) + len(word) >= width:
                lines.append(current)
                current = word
            else:
                current = f"{current} {word}" if current else word
        lines.append(current)
    return "\n".join(lines)


def _head(letter: SampleLetter, subject: str, at: datetime, identifier: str, source: _Earlier | None) -> bytes:
    sender, domain = letter.sender, letter.sender.rpartition("@")[2]
    day = format_datetime(at)
    lines = [
        f"Return-Path: <{sender}>",
        f"Authentication-Results: mx.smart-smm.kz; dkim=pass header.d={domain};\n spf=pass smtp.mailfrom={sender}; dmarc=pass header.from={domain}",
        f"Received: from mail.{domain} (mail.{domain} [192.0.2.17])\n by mx.smart-smm.kz (Postfix) with ESMTPS id 4F2C81A0\n for <{COMPANY}>; {day}",
        f"From: {_encoded(letter.name)} <{sender}>",
        f"To: {COMPANY}",
        f"Subject: {_encoded(subject)}",
        f"Date: {day}",
        f"Message-ID: {identifier}",
        *([f"In-Reply-To: {source.identifier}", f"References: {source.identifier}"] if source else []),
        "MIME-Version: 1.0",
        "",
    ]
    return "\n".join(lines).encode("ascii")


def _encoded(value: str) -> str:
    return value if value.isascii() else Header(value, "utf-8").encode(linesep="\n")


def _body(chance: random.Random, number: int, text: str) -> bytes:
    body = _part(text, "plain", chance.choice(_ENCODINGS))
    if chance.random() < HTML:
        paragraphs = "".join(f'<p style="margin:0 0 1em">{escape(line)}</p>\n' for line in text.split("\n\n"))
        source = f"<html><head><style>p {{ color: #222 }}</style></head><body><div>{paragraphs}</div></body></html>\n"
        body = _joined("alternative", f"=_a{number}", [body, _part(source, "html", "quoted-printable")])
    if chance.random() < ATTACHED:
        body = _joined("mixed", f"=_m{number}", [body, _attachment(chance, number)])
    return body


def _part(text: str, subtype: str, encoding: str) -> bytes:
    raw = text.encode("utf-8")
    content = {"8bit": raw, "base64": base64.encodebytes(raw), "quoted-printable": quopri.encodestring(raw)}[encoding]
    return f"Content-Type: text/{subtype}; charset=utf-8\nContent-Transfer-Encoding: {encoding}\n\n".encode("ascii") + content


def _attachment(chance: random.Random, number: int) -> bytes:
    beginning, kind, suffix = chance.choice(((b"%PDF-1.7\n", "application/pdf", "pdf"), (b"\x89PNG\r\n\x1a\n", "image/png", "png")))
    content = base64.encodebytes(beginning + chance.randbytes(chance.randint(300, 2000)))
    head = f'Content-Type: {kind}\nContent-Disposition: attachment; filename="file-{number}.{suffix}"\nContent-Transfer-Encoding: base64\n\n'
    return head.encode("ascii") + content


def _joined(subtype: str, boundary: str, parts: list[bytes]) -> bytes:
    mark = f"--{boundary}".encode("ascii")
    return (
        f'Content-Type: multipart/{subtype}; boundary="{boundary}"\n\n'.encode("ascii")
        + b"".join(mark + b"\n" + part + b"\n" for part in parts)
        + mark
        + b"--\n"
    )
