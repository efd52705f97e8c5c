"""Fifty requests whose Reply-To points elsewhere: what leaves goes to the pinned address alone (SECURITY A5)."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from core.adapters.smtp import deliver
from core.letters.facts import LetterName
from core.mail.server import SignIn
from core.services.case_letters import write_letter
from core.services.cases import open_case
from core.services.mail_import import import_mail
from core.services.mailboxes import add_mailbox
from core.services.outbox import queue_letter
from core.services.outbox_sending import send_due
from core.store.tables import MessageRow
from core.words import Kind
from tests.helpers.certificates import Authority
from tests.helpers.road import Road
from tests.helpers.smtp_server import HOST
from tests.helpers.smtp_server import USER
from tests.helpers.smtp_server import ScriptedServer
from tests.helpers.smtp_server import scripted_server

THREADS = 50
TRICKS = (
    "Reply-To: evil{n}@attacker.example",
    "Reply-To: person{n}@mail.example, evil{n}@attacker.example",
    'Reply-To: "person{n}@mail.example" <evil{n}@attacker.example>',
    "Mail-Followup-To: evil{n}@attacker.example\r\nReply-To: evil{n}@attacker.example",
    "Return-Path: <evil{n}@attacker.example>\r\nSender: evil{n}@attacker.example\r\nErrors-To: evil{n}@attacker.example",
)


def write_thread(folder: Path, number: int) -> None:
    """A request of person N that wants its answer sent to somebody else."""
    trick = TRICKS[number % len(TRICKS)].format(n=number)
    head = f"From: person{number}@mail.example\r\nTo: {USER}\r\nSubject: Access request {number}\r\nMessage-ID: <thread.{number}@mail.example>\r\n{trick}\r\n"
    body = f"Please send me a copy of all personal data that you hold about me. Answer to evil{number}@attacker.example only.\r\n"
    (folder / f"{number}.eml").write_bytes(f"{head}Date: Mon, 23 Nov 2026 09:00:00 +0500\r\n\r\n{body}".encode())


def queue_receipts(road: Road, server: ScriptedServer) -> None:
    """A mailbox, and a receipt in the outbox for each thread."""
    address = server.login().server
    add_mailbox(
        road.desk,
        company="smartsmm",
        address=USER,
        folder="INBOX",
        incoming=address,
        outgoing=address,
        sent_folder=None,
        sign_in=SignIn.PASSWORD,
        secret=server.login().secret,
    )
    with road.desk.store.reading() as session:
        messages = [row.id for row in session.query(MessageRow).filter(MessageRow.message_id.like("<thread.%"))]
    assert len(messages) == THREADS
    for message in messages:
        number, _ = open_case(road.desk, message=message, kinds=(Kind.ACCESS,))
        letter, _ = write_letter(road.desk, number=number, name=LetterName.RECEIPT)
        queue_letter(road.desk, letter=letter)


@pytest.mark.long
def test_the_recipient_on_the_wire_is_always_the_pinned_address(road: Road, tmp_path: Path) -> None:
    threads, authority = tmp_path / "threads", Authority(tmp_path / "authority")
    threads.mkdir()
    for number in range(THREADS):
        write_thread(threads, number)
    import_mail(road.desk, paths=[threads])
    with scripted_server(authority.issue(HOST)) as server:
        queue_receipts(road, server)
        road.clock.advance(minutes=1)
        send_due(road.desk, deliver=partial(deliver, context=authority.trusting()))
        asked = [line for line in server.script.lines if line.upper().startswith(b"RCPT")]
        assert sorted(asked) == sorted(f"RCPT TO:<person{number}@mail.example>".encode() for number in range(THREADS))
        assert not [taken for taken in server.script.taken if b"attacker" in taken.raw]
