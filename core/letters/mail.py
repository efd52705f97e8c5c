"""A letter as a mail that is ready to send: bytes of an .eml file, with a guard against injected headers (SECURITY F3)."""

from __future__ import annotations

import email
import hashlib
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from email import policy
from email.errors import HeaderParseError
from email.header import decode_header
from email.headerregistry import Address as HeaderAddress
from email.message import EmailMessage
from email.utils import format_datetime
from email.utils import parseaddr

import idna

from core.letters.failures import AddressUnwritableError
from core.letters.failures import UnsafeHeaderError
from core.mail.message import Address

_ADDRESS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*")
_MESSAGE_ID = re.compile(r"<[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9.-]+>")
_MEDIA = re.compile(r"[a-z]+/[a-z0-9.+-]+")
_LONGEST_VALUE = 200  # characters; encoded it still fits one line of RFC 5322 (998 octets)
_SEVEN_BIT = policy.SMTP.clone(cte_type="7bit")  # every server takes it as it is
_UNFOLDED = _SEVEN_BIT.clone(max_line_length=990)  # Python 3.11 loses blanks where it folds between encoded words
_OF_MIME = ("MIME-Version", "Content-Type")
_FORBIDDEN = frozenset({"Cc", "Cs", "Zl", "Zp"})


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A file that goes with the mail. `media_type` as in `application/zip`."""

    name: str
    media_type: str
    content: bytes


def as_mail(
    *,
    letter: bytes | None,
    letter_name: str,
    sender: Address,
    to: Address,
    subject: str,
    text: str,
    message_id: str,
    date: datetime,
    attachments: Iterable[Enclosed] = (),
    answers: str | None = None,
    unsent: bool = True,
) -> bytes:
    """The mail with the PDF (None: a mail of words only) and the attachments. `date` is aware, `message_id` has its angle brackets.

    `answers`: the Message-ID of the mail that this one answers, one that `is_message_id` holds for. `unsent` marks it X-Unsent, so that a mail program opens it ready to send; what the desk sends itself has no such mark.
    Raises UnsafeHeaderError for any value that could make a header of its own, also after RFC 2047 decoding; AddressUnwritableError.
    """
    headers = [*_headers(sender, to, subject, message_id, date), *_thread(answers)]
    if unsent:
        headers.append(("X-Unsent", "1"))
    message = EmailMessage(policy=_SEVEN_BIT)
    for name, value in headers:
        message[name] = value
    message.set_content(text)
    letters = () if letter is None else (Enclosed(letter_name, "application/pdf", letter),)
    for file in (*letters, *attachments):
        _check("Content-Disposition", file.name)
        if not _MEDIA.fullmatch(file.media_type):
            raise UnsafeHeaderError(header="Content-Type")
        main, _, sub = file.media_type.partition("/")
        message.add_attachment(file.content, maintype=main, subtype=sub, filename=file.name)
    if message.is_multipart():
        message.set_boundary("=_" + hashlib.sha256(message_id.encode()).hexdigest()[:32])
    raw = message.as_bytes(policy=_UNFOLDED)
    _compare(raw, message, [name for name, _ in headers])
    return raw


def _headers(sender: Address, to: Address, subject: str, message_id: str, date: datetime) -> list[tuple[str, str | HeaderAddress]]:
    _check("Subject", subject)
    if not _MESSAGE_ID.fullmatch(message_id):
        raise UnsafeHeaderError(header="Message-ID")
    if date.tzinfo is None:
        raise UnsafeHeaderError(header="Date")
    return [
        ("From", _address("From", sender)),
        ("To", _address("To", to)),
        ("Subject", subject),
        ("Date", format_datetime(date)),
        ("Message-ID", message_id),
    ]


def is_message_id(value: str) -> bool:
    """Whether a Message-ID, which anybody may have written, can stand in a header of ours: plain, and short enough for one line."""
    return len(value) <= _LONGEST_VALUE and _MESSAGE_ID.fullmatch(value) is not None


def _thread(answers: str | None) -> list[tuple[str, str | HeaderAddress]]:
    """The headers by which a mail program puts an answer below what it answers (RFC 5322, 3.6.4)."""
    if answers is None:
        return []
    if not is_message_id(answers):
        raise UnsafeHeaderError(header="In-Reply-To")
    return [("In-Reply-To", answers), ("References", answers)]


def _address(header: str, address: Address) -> HeaderAddress:
    _check(header, address.name)
    spec = writable(address.address)
    if not _ADDRESS.fullmatch(spec):
        raise UnsafeHeaderError(header=header)
    return HeaderAddress(display_name=address.name, addr_spec=spec)


def writable(address: str) -> str:
    """The address in ASCII, a domain of other letters as xn-- (RFC 5890). Raises AddressUnwritableError where there is no such form."""
    if address.isascii():
        return address
    local, _, domain = address.rpartition("@")
    try:
        encoded = idna.encode(domain, uts46=True).decode()
    except idna.IDNAError as error:
        raise AddressUnwritableError(header="To", address=address) from error
    if not local.isascii():
        raise AddressUnwritableError(header="To", address=address)
    return f"{local}@{encoded}"


def _check(header: str, value: str) -> None:
    """Raise UnsafeHeaderError where `value`, as it is or decoded, has control characters, line parting or encoded words that do not decode."""
    try:
        decoded = "".join(part if isinstance(part, str) else part.decode(charset or "ascii") for part, charset in decode_header(value))
    except (HeaderParseError, LookupError, UnicodeError) as error:
        raise UnsafeHeaderError(header=header) from error
    too_long = len(value) > _LONGEST_VALUE
    if too_long or "=?" in value or any(unicodedata.category(character) in _FORBIDDEN for character in value + decoded):
        raise UnsafeHeaderError(header=header)


def _compare(raw: bytes, meant: EmailMessage, planned: list[str]) -> None:
    """The bytes must have exactly the headers that were planned, each once, and read again they must have the same values."""
    names = header_names(raw)
    encoding = () if meant.is_multipart() else ("Content-Transfer-Encoding",)
    wanted = [*planned, *_OF_MIME, *encoding]
    if sorted(names) != sorted(wanted):
        raise UnsafeHeaderError(header=next(iter(set(names) ^ set(wanted)), "the list of headers"))
    read = email.message_from_bytes(raw, policy=policy.SMTP)
    for name in planned:
        if _even(str(read[name])) != _even(str(meant[name])):
            raise UnsafeHeaderError(header=name)


def header_names(raw: bytes) -> list[str]:
    """The names of the headers of a mail as its bytes have them: what is no header and no continuation stands as it is."""
    lines = raw.partition(b"\r\n\r\n")[0].split(b"\r\n")
    return [line.partition(b":")[0].decode("ascii", "replace") for line in lines if not line.startswith((b" ", b"\t"))]


def sender_of(raw: bytes) -> str:
    """The address that a mail of ours names in From; nothing where it names none."""
    return parseaddr(str(email.message_from_bytes(raw.partition(b"\r\n\r\n")[0], policy=policy.SMTP)["From"]))[1]


def _even(value: str) -> str:
    """`value` with single blanks between its words."""
    return " ".join(value.split())
