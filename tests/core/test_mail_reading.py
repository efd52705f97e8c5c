from __future__ import annotations

import base64
import email
import hashlib
import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

from core.mail.message import LAST_NAMED
from core.mail.message import Message
from core.mail.message_ids import read_ids
from core.mail.quotes import newest_text
from core.mail.reading import is_unreadable
from core.mail.reading import read_message
from core.resources import StrictModel
from core.resources import parse_yaml

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
SHARED = Path(__file__).resolve().parents[3] / "shared"
KAZAKH = "Әлия, Ғани, Қанат, Ңұр, Өмір, Ұлан, Үміт, һ, Іңкәр"


class SenderExample(StrictModel):
    headers: tuple[str, ...]
    address: str | None
    name: str = ""
    absent: bool = False


class Senders(StrictModel):
    senders: tuple[SenderExample, ...]


class QuoteExample(StrictModel):
    name: str
    text: str
    newest: str


class Quotes(StrictModel):
    quotes: tuple[QuoteExample, ...]


def _senders() -> tuple[SenderExample, ...]:
    return parse_yaml((EXAMPLES / "mail_senders.yaml").read_text("utf-8"), Senders, "mail_senders.yaml").senders


def _quotes() -> tuple[QuoteExample, ...]:
    return parse_yaml((EXAMPLES / "mail_quotes.yaml").read_text("utf-8"), Quotes, "mail_quotes.yaml").quotes


@pytest.mark.parametrize("example", _senders(), ids=lambda example: "|".join(example.headers).replace("\0", "NUL"))
def test_sender_is_believed_only_where_every_program_reads_the_same(example: SenderExample) -> None:
    message = read_message("\n".join([*example.headers, "", "text"]).encode())
    assert (message.sender.address if message.sender else None) == example.address
    assert ("ambiguous_sender" in message.problems) == (example.address is None and not example.absent)
    if example.name:
        assert message.sender is not None
        assert message.sender.name == example.name


@pytest.mark.parametrize("example", _quotes(), ids=lambda example: example.name)
def test_newest_text_is_what_the_writer_added(example: QuoteExample) -> None:
    assert newest_text(example.text) == example.newest


def test_every_torture_message_is_read_whole() -> None:
    folder = SHARED / "data"
    if not folder.is_dir():
        pytest.skip("The shared test data are not here.")
    files = [path for name in ("mime", "requests", "ordinary") for path in sorted((folder / name).rglob("*")) if path.is_file()]
    assert len(files) > 700
    for path in files:
        raw = path.read_bytes()
        message = read_message(raw)
        assert message.sha256 == hashlib.sha256(raw).hexdigest(), path
        json.dumps([message.text, message.subject, message.headers], ensure_ascii=False).encode("utf-8")


def _decoded_parts(raw: bytes) -> list[bytes]:
    parts = (part.get_payload(decode=True) for part in email.message_from_bytes(raw).walk() if not part.is_multipart())
    return [content for content in parts if isinstance(content, bytes)]


def test_torture_messages_have_the_attachments_of_the_standard_library() -> None:
    folder = SHARED / "data" / "mime"
    if not folder.is_dir():
        pytest.skip("The shared test data are not here.")
    found = differing = 0
    for path in sorted(folder.rglob("*.eml")):
        raw = path.read_bytes()
        expected = {hashlib.sha256(content).hexdigest() for content in _decoded_parts(raw)}
        for attachment in read_message(raw).attachments:
            if attachment.media_type not in {"message/rfc822", "message/delivery-status"}:  # the library cuts the latter up
                found += 1
                differing += attachment.sha256 not in expected
    assert found > 20
    assert differing == 0


def test_attachments_are_those_that_the_standard_library_finds() -> None:
    raw = (
        b"Content-Type: multipart/mixed; boundary=b\r\n\r\npreamble\r\n--b\r\n\r\nhello\r\n--b\r\nContent-Type: application/pdf\r\n"
        b"Content-Disposition: attachment; filename*=utf-8''%D0%BF%2Epdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0xLjQ=\r\n--b--\r\n"
    )
    message = read_message(raw)
    content = _decoded_parts(raw)[-1]
    assert (message.text, message.problems) == ("hello", ())
    assert [(each.name, each.media_type, each.size, each.sha256) for each in message.attachments] == [
        ("п.pdf", "application/pdf", len(content), hashlib.sha256(content).hexdigest())
    ]


def test_program_named_as_a_picture_is_told_by_its_bytes() -> None:
    body = base64.b64encode(b"MZ\x90\x00" + bytes(60))
    message = read_message(b"Content-Type: image/png; name=cat.png\nContent-Transfer-Encoding: base64\n\n" + body)
    assert message.attachments[0].media_type == "application/vnd.microsoft.portable-executable"


@pytest.mark.parametrize("charset", ["utf-8", "kz1048", "ptcp154"])
def test_kazakh_letters_survive(charset: str) -> None:
    sent = KAZAKH if charset == "utf-8" else KAZAKH.replace("һ, ", "")
    assert read_message(f"Content-Type: text/plain; charset={charset}\n\n".encode() + sent.encode(charset)).text == sent


@pytest.mark.parametrize("charset", ["windows-1251", "koi8-r"])
@pytest.mark.parametrize("claim", ["", "; charset=us-ascii", "; charset=no-such", "; charset=idna", "; charset=unicode_escape"])
def test_russian_without_a_true_charset_is_found_out(charset: str, claim: str) -> None:
    sent = "Прошу удалить мои персональные данные. Спасибо, Анна"
    message = read_message(f"Subject: x\nContent-Type: text/plain{claim}\n\n".encode() + sent.encode(charset))
    assert (message.text, message.problems) == (sent, ("guessed_charset",))


def test_text_without_a_content_type_is_utf_8() -> None:
    message = read_message("Subject: Өтініш\n\nДеректерімді жойыңыз.\n".encode())
    assert (message.subject, message.text.strip(), message.problems) == ("Өтініш", "Деректерімді жойыңыз.", ())


def test_hypertext_becomes_lines_without_scripts() -> None:
    message = read_message(b"Content-Type: text/html\n\n<style>x{}</style><p>Delete<br>my <b>data</b></p><script>evil()</script><p>Now</p>")
    assert message.text == "Delete\nmy data\n\nNow"


def test_words_only_in_the_formatted_alternative_are_not_lost() -> None:
    raw = (
        b"Content-Type: multipart/alternative; boundary=b\n\n--b\n\nYour program shows no HTML.\n--b\nContent-Type: text/html\n\n<p>"
        + b"Please delete my account and all of my data. " * 3
        + b"</p>\n--b--\n"
    )
    assert "Please delete my account" in read_message(raw).text


def test_request_hidden_in_a_forward_counts() -> None:
    raw = (
        b"Subject: Fwd\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nsee below\n--b\nContent-Type: message/rfc822\n\n"
        b"From: x@y.z\nSubject: Erase me\n\nDelete all my data\n--b--\n"
    )
    message = read_message(raw)
    assert message.text.split("\n\n") == ["see below", "Erase me", "Delete all my data"]
    assert message.newest_text == "see below"
    assert [each.media_type for each in message.attachments] == ["message/rfc822"]


def test_encoded_line_break_makes_no_header() -> None:
    message = read_message(b"Subject: =?utf-8?q?x=0d=0aBcc=3A_evil=40x?=\nMessage-ID: <a@b>\n\nhello")
    assert message.subject == "x��Bcc: evil@x"
    assert [name for name, _ in message.headers] == ["Subject", "Message-ID"]


def test_signs_that_deceive_the_eye_are_replaced() -> None:
    raw = 'Subject: a\u202eb\u200bc\u2028d\nContent-Type: image/png; name="gnp\u202e.exe"\n\nx'.encode()
    message = read_message(raw)
    assert (message.subject, message.attachments[0].name) == ("a�b�c�d", "gnp�.exe")


def test_words_before_a_colon_are_not_lost_as_a_header() -> None:
    assert read_message(b"URGENT: delete my account\n\nThanks").text == "URGENT: delete my account\n\nThanks"


def test_newest_stamps_come_first() -> None:
    message = read_message(
        b"Authentication-Results: ours; dmarc=pass\nReceived: by b; Tue, 2 Jun 2026 10:00:00 +0500\nAuthentication-Results: forged; dmarc=pass\n"
        b"Received: by a; Mon, 1 Jun 2026 10:00:00 +0500\nDate: Fri, 99 Foo\nReferences: <a@b> junk <c@d>\n\nhello"
    )
    assert message.authentication_results == ("ours; dmarc=pass", "forged; dmarc=pass")
    assert message.received is not None
    assert message.received.isoformat() == "2026-06-02T10:00:00+05:00"
    assert (message.date, message.references, message.problems) == (None, ("<a@b>", "<c@d>"), ("bad_date",))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (b"<a@b>", ("<a@b>",)),
        (b"<a@b>,<c@d>, <e@f>", ("<a@b>", "<c@d>", "<e@f>")),
        (b"a@b", ("<a@b>",)),
        (b"a@b, c@d;e@f", ("<a@b>", "<c@d>", "<e@f>")),
        (b"a@b\r\n c@d (my first mail)", ("<a@b>", "<c@d>")),
        (b"(Kim's mail of Monday) <a@b>", ("<a@b>",)),
        (b"<a@b> c@d", ("<a@b>", "<c@d>")),
        (b"<a.very.long\r\n .name@b>", ("<a.very.long.name@b>",)),
        (b"<a@b\r\n >", ("<a@b>",)),
        (b"Your message of Monday <a@b>", ("<a@b>",)),
        (b"Message from kim@mail.example of Monday", ()),
        (b"a@b@c", ()),
        (b"@ a@ @b", ()),
        (b"a b", ()),
        (b"a@b, my mail", ()),
    ],
)
def test_the_mails_that_one_names_are_known_however_the_header_is_written(value: bytes, expected: tuple[str, ...]) -> None:
    message = read_message(b"From: kim@mail.example\nIn-Reply-To: " + value + b"\nReferences: " + value + b"\n\nhello")
    assert message.references == expected
    assert message.in_reply_to == next(iter(expected), None)


@pytest.mark.parametrize("piece", [b"<", b"(", b"<a ", b"(a ", b"a@", b"a@b ", b"<a@b c ", b"<a@b>(", b",", b" ", b"\xff"])
def test_no_header_of_mails_takes_long_nor_names_too_many(piece: bytes) -> None:
    value = piece * (100_000 // len(piece))
    started = time.process_time()
    assert len(read_ids(value)) <= len(value)
    assert time.process_time() - started < 0.5
    assert len(read_message(b"References: " + value + b"\n\nhello").answers) <= LAST_NAMED + 1


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b"", True),
        (bytes(range(256)) * 20, True),
        (b"just words", False),
        (b"URGENT: delete it", False),
        (b"Subject: x\n\n" + bytes(99), True),
        (b"Subject: x\n\n", False),
    ],
)
def test_unreadable_means_that_nothing_could_be_understood(raw: bytes, expected: bool) -> None:
    assert is_unreadable(read_message(raw)) is expected


SEEDS = (
    (
        b"From: a@b.c\nTo: x@y.z\nSubject: =?utf-8?b?0J8=?=\nDate: Mon, 1 Jun 2026 10:00:00 +0500\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nhello\n"
        b"--b\nContent-Type: text/html; charset=koi8-r\nContent-Transfer-Encoding: base64\n\nPGI+eDwvYj4=\n--b\nContent-Type: message/rfc822\n\nSubject: y\n\nz\n--b--\n"
    ),
    b'Message-ID: <\nTo: "\nFrom: a@[\nContent-Type: text/plain; name*0*=x\'y; charset="idna\nContent-Transfer-Encoding: x-uuencode\n\nbegin 644 x\n#0V%T\nend\n',
)


@settings(max_examples=200, deadline=None)
@given(seed=st.sampled_from(SEEDS), changes=st.lists(st.tuples(st.integers(0, 400), st.binary(max_size=12)), max_size=8))
def test_mutated_message_is_always_read(seed: bytes, changes: list[tuple[int, bytes]]) -> None:
    raw = bytearray(seed)
    for place, change in changes:
        raw[place : place + len(change)] = change
    _is_whole(read_message(bytes(raw)), bytes(raw))


@settings(max_examples=100, deadline=None)
@given(raw=st.binary(max_size=2_000))
def test_any_bytes_are_read(raw: bytes) -> None:
    _is_whole(read_message(raw), raw)


def _is_whole(message: Message, raw: bytes) -> None:
    assert message.sha256 == hashlib.sha256(raw).hexdigest()
    repr(message).encode("utf-8")
