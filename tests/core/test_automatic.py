"""Machines' mail: what is recognised, what is left to people, and that nothing is raised or slow whatever the bytes."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest

from core.mail.automatic import MOST_IDS
from core.mail.automatic import Automatic
from core.mail.automatic import AutomaticKind
from core.mail.automatic import recognise
from core.mail.reading import read_message
from core.resources import StrictModel
from core.resources import parse_yaml

EXAMPLES = Path(__file__).parents[1] / "examples"
REPORT = b"From: mailer-daemon@mx.example\nSubject: Undelivered\nContent-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\n"


class MailExample(StrictModel):
    """One mail; without `kind` a person may have written it."""

    name: str
    head: tuple[str, ...]
    body: str
    kind: AutomaticKind | None = None
    recipient: str = ""
    status: str = ""
    about: str = ""


class Mails(StrictModel):
    """The file of examples."""

    mails: tuple[MailExample, ...]


def _examples() -> tuple[MailExample, ...]:
    return parse_yaml((EXAMPLES / "automatic_mail.yaml").read_text("utf-8"), Mails, "automatic_mail.yaml").mails


def _bytes(example: MailExample) -> bytes:
    return "\n".join([*example.head, "", example.body]).encode()


def found_in(raw: bytes) -> Automatic | None:
    return recognise(read_message(raw), raw)


@pytest.mark.parametrize("example", _examples(), ids=lambda example: example.name)
def test_a_machine_is_told_from_a_person(example: MailExample) -> None:
    for raw in (_bytes(example), _bytes(example).replace(b"\n", b"\r\n")):
        found = found_in(raw)
        assert (found and found.kind) == example.kind
        if found is not None:
            assert (found.recipient, found.status) == (example.recipient, example.status)
            assert not example.about or example.about in found.message_ids


def test_a_report_in_another_encoding_is_read_from_its_text() -> None:
    fields = "RmluYWwtUmVjaXBpZW50OiByZmM4MjI7IGtpbUBtYWlsLmV4YW1wbGUKQWN0aW9uOiBmYWlsZWQKU3RhdHVzOiA1LjEuMQo="
    raw = REPORT.replace(b"-status\n\n", b"-status\nContent-Transfer-Encoding: base64\n\n") + fields.encode() + b"\n--b--\n"
    assert found_in(raw) == Automatic(AutomaticKind.BOUNCE, (), "kim@mail.example", "5.1.1")


def test_the_mail_that_it_is_about_leads_and_the_rest_is_capped() -> None:
    returned = b"".join(b"Message-ID: <%d@old.example>\n" % number for number in range(1000))
    found = found_in(REPORT + b"Action: failed\n\n--b\nContent-Type: text/rfc822-headers\n\n" + returned)
    assert found is not None
    assert found.message_ids[0] == "<0@old.example>"
    assert len(found.message_ids) == MOST_IDS


def test_the_mail_that_it_is_about_is_known_also_where_its_id_was_written_for_a_web_page() -> None:
    raw = b"From: MAILER-DAEMON@mx.example\nSubject: failure notice\n\nNo such user.\n\nMessage-ID: &lt;a&amp;b.1@smart-smm.kz&gt;\nSubject: x\n"
    found = found_in(raw)
    assert found is not None
    assert found.message_ids == ("<a&b.1@smart-smm.kz>",)


@pytest.mark.parametrize(
    "raw",
    {
        "blanks": REPORT + b"Message-ID:" + b" " * 500_000,
        "many ids": REPORT + b"Message-ID: <" * 100_000,
        "many fields": REPORT + b"Action: failed\nFinal-Recipient: rfc822; a@b.example\n" * 50_000,
        "blanks in fields": REPORT + (b"Action:" + b" " * 300 + b"\n") * 3000,
        "a long subject": b"From: mailer-daemon@mx\nAuto-Submitted: auto-replied\nSubject: " + b"delivery " * 8000 + b"\n\nfailed",
        "a long text": b"From: mailer-daemon@mx\nReturn-Path: <>\n\n" + b"message to the following " * 40_000,
        "angles": b"From: mailer-daemon@mx\nSubject: failure notice\n\n" + b"<a@" * 200_000,
        "escaped ids": REPORT + b"Message-ID: &lt;" * 100_000,
        "escaped ids in lines": REPORT + (b"Message-ID: &lt;" + b"&" * 980 + b"\n") * 250,
        "prefixes": b"Subject: " + b"Re: " * 20_000 + b"\n\nx",
        "numbers": b"Subject: " + b"[2026-0001]" * 8000 + b"\n\nx",
        "digits": b"From: mailer-daemon@mx\nSubject: failure notice\n\n" + b"5.1." * 200_000,
    }.values(),
)
def test_no_notice_takes_long(raw: bytes) -> None:
    message = read_message(raw)
    started = time.process_time()
    recognise(message, raw)
    assert time.process_time() - started < 0.5


def test_mutated_notices_raise_nothing() -> None:
    chance = random.Random(4)
    whole = [_bytes(example) for example in _examples()]
    for _ in range(1500):
        raw = bytearray(chance.choice(whole))
        for _ in range(chance.randint(1, 12)):
            raw[chance.randrange(len(raw))] = chance.randrange(256)
        found = found_in(bytes(raw[: chance.randint(1, len(raw))]))
        assert found is None or found.kind in AutomaticKind
