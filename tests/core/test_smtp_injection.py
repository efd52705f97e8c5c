"""Values that would like to be a command or a header of their own: nothing that was not planned goes over the wire (SECURITY F3, T8)."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from datetime import UTC
from datetime import datetime
from email.header import Header

import pytest

from core.adapters.smtp import Envelope
from core.adapters.smtp import deliver
from core.letters.failures import UnsafeHeaderError
from core.letters.mail import as_mail
from core.letters.mail import header_names
from core.mail.failures import UnsafeArgumentError
from core.mail.message import Address
from tests.helpers.certificates import Authority
from tests.helpers.smtp_server import HOST
from tests.helpers.smtp_server import USER
from tests.helpers.smtp_server import Script
from tests.helpers.smtp_server import ScriptedServer
from tests.helpers.smtp_server import scripted_server

RECIPIENT = "sadykova@mail.example"
PLANNED = re.compile(
    rb"EHLO \[127\.0\.0\.1\]|AUTH PLAIN [A-Za-z0-9+/=]+|MAIL FROM:<support@smart-smm\.kz> SIZE=\d+|RCPT TO:<sadykova@mail\.example>|DATA|QUIT"
)
HEADERS = ["Content-Type", "Date", "From", "MIME-Version", "Message-ID", "Subject", "To"]
BREAKS = ("\r\n", "\n", "\r", "\0", "\r\n ", "\u2028", "\u0085", "\x0b", "")
WISHES = ("Bcc: evil@x.example", ".\r\nMAIL FROM:<evil@x.example>", "RCPT TO:<evil@x.example>", "X-Evil: 1\r\n\r\nbody")
VALUES = [f"word{sign}{wish}" for sign, wish in itertools.product(BREAKS, WISHES)]
ENCODED = [
    "=?utf-8?q?x=0d=0aBcc=3A_evil=40x?=",
    "=?utf-8?b?eA0KQmNjOiBldmlsQHg=?=",
    "=?utf-8?q?x=00y?=",
    "=?nonsense?q?x?=",
    "=?utf-8?q?x?= =?utf-8?q?=0aBcc=3A?=",
    Header("x\r\nBcc: evil", "utf-8").encode(),
    "=?utf-7?q?+AA0ACg-Bcc?=",
]
PLACES = ("subject", "name", "address", "file name", "message id", "text", "sender name")
ATTEMPTS = list(itertools.product(PLACES, [*VALUES, *ENCODED]))


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[ScriptedServer, Authority]]:
    authority = Authority(tmp_path_factory.mktemp("authority"))
    with scripted_server(authority.issue(HOST)) as server:
        yield server, authority


def mail_with(place: str, value: str) -> bytes:
    """A mail with a hostile value in one place. Raises UnsafeHeaderError."""
    values = {
        "subject": "Answer",
        "name": "",
        "address": RECIPIENT,
        "file name": "answer.pdf",
        "message id": "<1@smart-smm.kz>",
        "text": "Words",
        "sender name": "SmartSMM",
    } | {place: value}
    return as_mail(
        letter=b"%PDF",
        letter_name=values["file name"],
        sender=Address(values["sender name"], USER),
        to=Address(values["name"], values["address"]),
        subject=values["subject"],
        text=values["text"],
        message_id=values["message id"],
        date=datetime(2026, 11, 24, 9, tzinfo=UTC),
        unsent=False,
    )


def test_no_attempt_puts_an_unplanned_line_on_the_wire(server: tuple[ScriptedServer, Authority]) -> None:
    scripted, authority = server
    context, refused, sent = authority.trusting(), 0, 0
    for place, value in ATTEMPTS:
        scripted.script = Script()
        try:
            raw = mail_with(place, value)
            deliver(scripted.login(), Envelope(USER, RECIPIENT, raw), context=context)
        except (UnsafeHeaderError, UnsafeArgumentError):
            assert scripted.script.lines == []
            refused += 1
            continue
        sent += 1
        unplanned = [line for line in scripted.script.lines if not PLANNED.fullmatch(line)]
        assert (place, value, unplanned) == (place, value, [])
        assert [taken.raw for taken in scripted.script.taken] == [raw]
        assert sorted(header_names(raw)) == HEADERS
        assert scripted.script.clear == []
    assert (refused + sent, refused > 150, sent > 30) == (len(ATTEMPTS), True, True)
    assert len(ATTEMPTS) >= 250


@pytest.mark.parametrize("value", [*VALUES[:20], *ENCODED])
def test_neither_user_name_nor_password_becomes_a_command(server: tuple[ScriptedServer, Authority], value: str) -> None:
    scripted, authority = server
    scripted.script = Script()
    raw = mail_with("subject", "Answer")
    for changes in ({"user": value}, {"secret": value}):
        try:
            deliver(scripted.login(**changes), Envelope(USER, RECIPIENT, raw), context=authority.trusting())
        except UnsafeArgumentError:
            assert any(ord(sign) < 32 for sign in value)
    assert [line for line in scripted.script.lines if not PLANNED.fullmatch(line)] == []
