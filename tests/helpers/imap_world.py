"""A desk with one mailbox on a scripted server, for the tests of what a check makes of a server's faults."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from sqlalchemy import select

from core.adapters.imap import open_mailbox
from core.services.audit_log import check_trail
from core.services.build import Desk
from core.services.build import open_desk
from core.services.mail_check import CheckResult
from core.services.mail_check import check_mailbox
from core.services.mailboxes import add_mailbox
from core.services.tallies import wrong_tallies
from core.store.tables import OccurrenceRow
from tests.helpers.certificates import Authority
from tests.helpers.desks import MemoryKeyStore
from tests.helpers.desks import StandingClock
from tests.helpers.imap_server import PASSWORD
from tests.helpers.imap_server import USER
from tests.helpers.imap_server import ImapServer
from tests.helpers.imap_server import scripted_imap

SILENCE_SECONDS = 0.5
READ, NEW = 3, 4  # messages that were read before the fault, and that came since


@dataclass
class World:
    """A desk with one mailbox on a scripted server."""

    desk: Desk
    server: ImapServer
    mailbox: int
    clock: StandingClock

    def check(self) -> CheckResult:
        opener = partial(open_mailbox, context=self.server.trusting(), timeout=SILENCE_SECONDS)
        return check_mailbox(self.desk, mailbox=self.mailbox, open_mailbox=opener)

    def assert_equal(self) -> None:
        """What the store knows to lie there is what lies there, each once."""
        with self.desk.store.reading() as session:
            rows = select(OccurrenceRow.sha256, OccurrenceRow.position, OccurrenceRow.place)
            here = rows.where(OccurrenceRow.mailbox_id == self.mailbox, OccurrenceRow.gone_at.is_(None))
            kept = [tuple(row) for row in session.execute(here)]
        place = f"mailbox {self.mailbox} {self.server.mail.uid_validity}"
        held = [(hashlib.sha256(raw).hexdigest(), uid, place) for uid, raw in self.server.mail.messages.items()]
        assert Counter(kept) == Counter(held)


def new_mailbox(world: World) -> int:
    """A mailbox of the scripted server in the desk; its number."""
    login = world.server.login()
    number, _ = add_mailbox(
        world.desk,
        company="smartsmm",
        address=USER,
        folder="INBOX",
        incoming=login.server,
        outgoing=None,
        sent_folder=None,
        sign_in=login.sign_in,
        secret=PASSWORD,
    )
    return number


def message(place: int, topic: bytes = b"x") -> bytes:
    """An ordinary message whose bytes could be taken for the protocol's."""
    text = b"From: kim@example.net\r\nMessage-ID: <%d@example.net>\r\nSubject: %b %d\r\n\r\nHow?)\r\nD1 OK {5}\r\n* 1 EXPUNGE\r\n"
    return text % (place, topic, place) + b"." * place * 10


@contextmanager
def shared_world(folder: Path) -> Iterator[World]:
    """One desk and one scripted server for many faults, each with a mailbox of its own there; at the end the sums and the trail are whole."""
    clock = StandingClock()
    desk = open_desk(folder=folder / "desk", key_store=MemoryKeyStore(), clock=clock, operator="Dana")
    with scripted_imap(Authority(folder / "authority")) as server:
        yield World(desk, server, 0, clock)
    assert check_trail(desk).whole
    assert wrong_tallies(desk) == ()
    desk.close()
