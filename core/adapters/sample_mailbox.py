"""The mailbox of the sample company: letters of made-up people as an mbox file and as a folder of .eml files."""

from __future__ import annotations

import hashlib
import re
from datetime import datetime
from datetime import timedelta
from email.errors import MessageError
from email.header import Header
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from email.utils import formataddr
from pathlib import Path
from typing import Literal

from core.adapters.sample_company import ALMATY
from core.adapters.sample_company import SampleNotWrittenError
from core.companies.profile import CompanyProfile
from core.companies.profile import load_company
from core.resources import StrictModel
from core.resources import load
from core.resources import names
from core.words import Kind
from core.words import Language
from core.words import MessageState

MAIL_SERVERS = "192.0.2"  # RFC 5737: addresses for documentation
COPY_DELAY = timedelta(seconds=40)
GARBAGE_AT = datetime(2026, 11, 20, 23, 59, 30, tzinfo=ALMATY)
GARBAGE_BYTES = 480
CRLF = "\r\n"

Proof = Literal["pass", "fail", "none"]


class SampleLetter(StrictModel):
    """One letter. `date` (aware) is when our server received it; `kinds` and `state` are what a careful reader finds in it."""

    code: str
    kinds: tuple[Kind, ...]
    state: MessageState
    language: Language
    name: str
    sender: str
    date: datetime
    subject: str
    text: str
    html: str | None = None
    proof: Proof = "pass"
    copies: int = 1


class _Letters(StrictModel):
    letters: tuple[SampleLetter, ...]


def sample_letters() -> tuple[SampleLetter, ...]:
    """All letters of `resources/samples/mailbox`, oldest first. Raises ResourceError."""
    letters = [letter for path in names("samples/mailbox") for letter in load(path, _Letters).letters]
    return tuple(sorted(letters, key=lambda letter: (letter.date, letter.code)))


def make_sample_mailbox(path: Path, eml_folder: Path) -> int:
    """Write the mbox file `path` and one .eml per message into `eml_folder`, both anew; how many messages each holds.

    Copies lie in both as the same bytes; one message is unreadable. Raises SampleNotWrittenError, ResourceError.
    """
    messages = _messages()
    try:
        eml_folder.mkdir(parents=True, exist_ok=True)
        for old in eml_folder.glob("[0-9][0-9]-*.eml"):
            old.unlink()
        for number, (code, _, content) in enumerate(messages, start=1):
            (eml_folder / f"{number:02d}-{code}.eml").write_bytes(content)
        _write_whole(path, b"".join(_mbox_entry(received, content) for _, received, content in messages))
    except OSError as error:
        raise SampleNotWrittenError(path=path, reason=error.strerror) from error
    return len(messages)


def write_challenge_reply(
    path: Path, *, original_sender: str, to: str, subject: str, body: str, date: datetime, in_reply_to: str | None, name: str = ""
) -> None:
    """Write one .eml to `path`: the reply of a sample person from `original_sender`, with passing Authentication-Results.

    `date` is aware. `in_reply_to` is the Message-ID that is answered. The company is the one whose mailbox `to` is: SmartSMM.
    Raises SampleNotWrittenError where an address or a header is none.
    """
    subject, name = " ".join(subject.split()), " ".join(name.split())
    digest = hashlib.sha256(f"{original_sender}{date.isoformat()}{subject}".encode()).hexdigest()[:16]
    letter = SampleLetter(
        code=f"reply-{digest}",
        kinds=(),
        state=MessageState.REPLY,
        language=Language.EN,
        name=name,
        sender=original_sender,
        date=date,
        subject=subject,
        text=body,
    )
    try:
        content = _message(letter, load_company("smartsmm"), to, in_reply_to)
        path.parent.mkdir(parents=True, exist_ok=True)
        _write_whole(path, content)
    except (ValueError, IndexError, MessageError) as error:
        raise SampleNotWrittenError(path=path, reason=error) from error
    except OSError as error:
        raise SampleNotWrittenError(path=path, reason=error.strerror) from error


def _messages() -> list[tuple[str, datetime, bytes]]:
    company = load_company("smartsmm")
    messages = [("unreadable", GARBAGE_AT, _garbage())]
    for letter in sample_letters():
        content = _message(letter, company, company.mailbox)
        messages.extend((letter.code + "-copy" * copy, letter.date + copy * COPY_DELAY, content) for copy in range(letter.copies))
    return sorted(messages, key=lambda message: message[:2][::-1])


def _message(letter: SampleLetter, company: CompanyProfile, to: str, in_reply_to: str | None = None) -> bytes:
    domain = Address(addr_spec=letter.sender).domain
    host = f"mail.{domain} ([{MAIL_SERVERS}.{10 + len(letter.sender)}])"
    headers = {
        "Authentication-Results": _authentication(letter, domain, company.authserv_id),
        "Received": f"from {host} by {company.authserv_id} with ESMTPS for <{to}>; {format_datetime(letter.date)}",
        "From": formataddr((letter.name, letter.sender)),
        "To": to,
        "Subject": letter.subject,
        "Date": format_datetime(letter.date - timedelta(seconds=5)),
        "Message-ID": f"<{letter.code}.{letter.date:%Y%m%d%H%M}@{domain}>",
    }
    if in_reply_to:
        headers |= {"In-Reply-To": in_reply_to, "References": in_reply_to}
    return b"".join(_header(name, value) for name, value in headers.items()) + _body(letter)


def _header(name: str, value: str) -> bytes:
    """One header line, folded. Not by EmailMessage: on Python 3.11 it loses the space between two encoded words."""
    one_line = " ".join(value.split())
    charset = "us-ascii" if one_line.isascii() else "utf-8"
    return f"{name}: {Header(one_line, charset, header_name=name).encode(linesep=CRLF)}{CRLF}".encode("ascii")


def _body(letter: SampleLetter) -> bytes:
    body = EmailMessage(policy=SMTP)
    body.set_content(letter.text, cte="quoted-printable" if letter.language is Language.EN else "base64")
    if letter.html:
        body.add_alternative(letter.html, subtype="html", cte="quoted-printable")
        body.set_boundary(f"=_{letter.code}")  # a drawn boundary would differ on each run
    return body.as_bytes()


def _authentication(letter: SampleLetter, domain: str, server: str) -> str:
    """Authentication-Results as our own server adds it (RFC 8601)."""
    if letter.proof == "pass":
        return f"{server}; dkim=pass header.d={domain}; spf=pass smtp.mailfrom={letter.sender}; dmarc=pass header.from={domain}"
    if letter.proof == "fail":
        return f"{server}; dkim=none; spf=fail smtp.mailfrom=bounce@bulk-sender.example; dmarc=fail header.from={domain}"
    return f"{server}; dkim=none; spf=none smtp.mailfrom={letter.sender}; dmarc=none header.from={domain}"


def _garbage() -> bytes:
    """Bytes that are no message: no header, no text, no line that could begin a message."""
    noise = b"".join(hashlib.sha256(bytes([number])).digest() for number in range(GARBAGE_BYTES // 32))
    return b"\x00\xff\xfe" + noise.replace(b"\n", b"\x80").replace(b"\r", b"\x81").replace(b":", b"\x82") + b"\n"


def _mbox_entry(received: datetime, content: bytes) -> bytes:
    """One entry after RFC 4155 with quoting of `From ` lines (mboxrd); line ends of the letter become LF."""
    unix = content.replace(b"\r\n", b"\n")
    quoted = re.sub(rb"(?m)^(>*From )", rb">\1", unix)
    utc = received - (received.utcoffset() or timedelta())
    return f"From MAILER-DAEMON {utc:%a %b %d %H:%M:%S %Y}\n".encode() + quoted + b"\n"


def _write_whole(path: Path, content: bytes) -> None:
    temporary = path.with_name(path.name + ".part")
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary.write_bytes(content)
    temporary.replace(path)
