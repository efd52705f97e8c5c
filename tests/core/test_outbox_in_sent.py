"""Where nobody knows whether a letter left, the Sent folder of a real Dovecot is asked, and not changed by that."""

from __future__ import annotations

from functools import partial

import pytest

from core.adapters.imap import open_mailbox
from core.adapters.smtp import Delivery
from core.adapters.smtp import Outcome
from core.letters.facts import LetterName
from core.mail.failures import FolderMissingError
from core.services.case_letters import write_letter
from core.services.mailboxes import add_mailbox
from core.services.outbox import queue_letter
from core.services.outbox import settle_unknown
from core.services.outbox_failures import NoSentFolderError
from core.services.outbox_failures import NotInDoubtError
from core.services.outbox_sending import send_due
from core.services.outbox_view import look_in_sent
from core.services.outbox_view import show_mail
from core.store.mailbox_tables import MailboxRow
from core.store.mailbox_tables import OutboxRow
from tests.helpers.dovecot import DovecotServer
from tests.helpers.dovecot import running_dovecot
from tests.helpers.road import Road


def in_doubt(road: Road, server: DovecotServer) -> int:
    """A letter of which nobody knows whether it left."""
    login = server.login()
    add_mailbox(
        road.desk,
        company="smartsmm",
        address="support@smart-smm.kz",
        folder="INBOX",
        incoming=login.server,
        outgoing=login.server,
        sent_folder="Sent",
        sign_in=login.sign_in,
        secret=login.secret,
    )
    letter, _ = write_letter(road.desk, number=road.begin("a.sadykova@mail.kz"), name=LetterName.RECEIPT)
    mail, _ = queue_letter(road.desk, letter=letter)
    road.clock.advance(minutes=1)
    send_due(road.desk, deliver=lambda _login, _envelope: Delivery(Outcome.UNKNOWN))
    return mail


def name_sent_folder(road: Road, name: str | None) -> None:
    with road.desk.store.unit_of_work("Dana") as work:
        row = work.session.query(MailboxRow).one()
        row.sent_folder = name
        work.record("mailbox_changed", at=road.clock())


def test_the_sent_folder_tells_whether_the_letter_left(road: Road) -> None:
    with running_dovecot() as server:
        mail = in_doubt(road, server)
        look = partial(look_in_sent, road.desk, mail=mail, open_mailbox=partial(open_mailbox, context=server.trusting()))
        server.deliver(b"Message-ID: <other@x.example>\r\nSubject: other\r\n\r\nwords\r\n", folder="Sent")
        assert look()[0] is False
        with road.desk.store.reading() as session:
            raw = session.get_one(OutboxRow, mail).raw
        server.deliver(raw, folder="Sent")
        before = server.files()
        assert look()[0] is True
        assert show_mail(road.desk, mail=mail).seen_in_sent is True
        assert server.files() == before
        name_sent_folder(road, "No such folder")
        with pytest.raises(FolderMissingError):
            look()
        name_sent_folder(road, None)
        with pytest.raises(NoSentFolderError):
            look()
        settle_unknown(road.desk, mail=mail, sent=True)
        with pytest.raises(NotInDoubtError):
            look()
