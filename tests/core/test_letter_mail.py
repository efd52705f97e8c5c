"""A letter as .eml: ready to send, and no value becomes a header."""

from __future__ import annotations

import email
from datetime import UTC
from datetime import datetime
from email import policy

import pytest

from core.letters.failures import AddressUnwritableError
from core.letters.failures import UnsafeHeaderError
from core.letters.mail import Enclosed
from core.letters.mail import as_mail
from core.mail.message import Address

GOOD: dict[str, object] = {
    "letter": b"%PDF-1.4 letter",
    "letter_name": "Ответ 2026-0044.pdf",
    "sender": Address("SmartSMM", "support@smart-smm.kz"),
    "to": Address("Айгерім Сәдуақасова", "sadykova@mail.example"),
    "subject": "Ответ на ваш запрос № 2026-0044 " + "и ещё слова " * 12,
    "text": "Здравствуйте!\n.\nFrom here on.\n",
    "message_id": "<2026-0044.1@smart-smm.kz>",
    "date": datetime(2026, 11, 24, 9, tzinfo=UTC),
}


def mail(**values: object) -> bytes:
    return as_mail(**(GOOD | values))  # type: ignore[arg-type]  # the table of good values is mixed on purpose


def test_the_mail_has_the_letter_and_the_archive_and_is_marked_unsent() -> None:
    read = email.message_from_bytes(mail(attachments=[Enclosed("a.zip", "application/zip", b"PK")]), policy=policy.default)
    assert (read["X-Unsent"], read["Message-ID"]) == ("1", "<2026-0044.1@smart-smm.kz>")
    assert str(read["Subject"]).split() == str(GOOD["subject"]).split()
    assert read["To"].addresses[0].addr_spec == "sadykova@mail.example"
    assert [(part.get_filename(), part.get_content_type()) for part in read.iter_attachments()] == [
        ("Ответ 2026-0044.pdf", "application/pdf"),
        ("a.zip", "application/zip"),
    ]


def test_an_answer_names_the_mail_that_it_answers() -> None:
    read = email.message_from_bytes(mail(answers="<CAF+1.x=y@mail.example>"), policy=policy.default)
    assert (read["In-Reply-To"], read["References"]) == ("<CAF+1.x=y@mail.example>", "<CAF+1.x=y@mail.example>")
    assert mail(answers=None) == mail()
    assert b"In-Reply-To" not in mail()


def test_the_same_mail_twice_gives_the_same_bytes() -> None:
    assert mail() == mail()


@pytest.mark.parametrize(
    "values",
    [
        {"subject": "x\r\nBcc: evil@x.example"},
        {"subject": "x\x00y"},
        {"subject": "=?utf-8?q?x=0d=0aBcc=3A_evil=40x?="},
        {"subject": "=?utf-8?b?eA0KQmNjOiBl?="},
        {"subject": "=?nonsense?q?x?="},
        {"subject": "x\u2028Bcc: y"},
        {"to": Address("x\nBcc: y", "a@b.example")},
        {"to": Address("=?utf-8?q?x=0aBcc=3A_e?=", "a@b.example")},
        {"to": Address("x", "a@b.example\r\nBcc: c@d.example")},
        {"to": Address("x", "a@b.example, c@d.example")},
        {"to": Address("x", "")},
        {"to": Address("x", "é@b.example")},
        {"sender": Address("x", "a b@c.example")},
        {"message_id": "<x@y>\r\nBcc: z"},
        {"message_id": "none"},
        {"answers": "<x@y>\r\nBcc: z"},
        {"answers": "<x y@z>"},
        {"answers": f"<{'x' * 300}@y.example>"},
        {"letter_name": "a.pdf\r\nX: y"},
        {"attachments": [Enclosed("a", "text/plain\r\nX: y", b"")]},
        {"date": datetime(2026, 11, 24, 9)},  # noqa: DTZ001  a date without a zone is what is refused here
    ],
)
def test_injected_headers_are_refused(values: dict[str, object]) -> None:
    with pytest.raises(UnsafeHeaderError):
        mail(**values)


def test_a_domain_of_other_letters_is_written_in_the_form_that_every_server_takes() -> None:
    read = email.message_from_bytes(mail(to=Address("Әсел", "asel@пошта.example")), policy=policy.default)
    assert read["To"].addresses[0].addr_spec == "asel@xn--80a1acn3a.example"


@pytest.mark.parametrize("address", ["әсел@mail.example", "asel@-\u0301.example", "asel@пошта..example"])
def test_an_address_that_no_server_takes_is_told_as_one(address: str) -> None:
    with pytest.raises(AddressUnwritableError) as told:
        mail(to=Address("Әсел", address))
    assert address in str(told.value)
