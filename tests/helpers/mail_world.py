"""A desk that reads a mailbox of a real Dovecot: what the tests of checks share."""

from __future__ import annotations

import hashlib
import shutil
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from dataclasses import field
from email.message import EmailMessage
from functools import partial
from pathlib import Path
from typing import Self

from sqlalchemy import select

from core.adapters.imap import open_mailbox
from core.mail.server import Login
from core.mail.server import SignIn
from core.services.audit_log import check_trail
from core.services.build import Desk
from core.services.build import open_desk
from core.services.mail_check import CheckResult
from core.services.mail_check import check_mailbox
from core.services.mailboxes import add_mailbox
from core.services.tallies import wrong_tallies
from core.store.tables import OccurrenceRow
from tests.helpers.desks import MemoryKeyStore
from tests.helpers.desks import StandingClock
from tests.helpers.dovecot import PASSWORD
from tests.helpers.dovecot import USER
from tests.helpers.dovecot import DovecotServer

ERASE = "Please delete my account and all personal data you hold about me.\n"


def letter(number: int, *, subject: str = "Question", text: str = "How do I plan a post for next week?\n") -> bytes:
    """One letter of ordinary mail, or with other words."""
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = f"kim{number}@mail.example", USER, f"{subject} {number}"
    message["Message-ID"], message["Date"] = f"<{number}@mail.example>", "Mon, 23 Nov 2026 09:00:00 +0500"
    message.set_content(text)
    return message.as_bytes()


@dataclass
class World:
    """A desk, a server that holds mail, and the number of its mailbox."""

    desk: Desk
    server: DovecotServer
    mailbox: int = 0
    clock: StandingClock = field(default_factory=StandingClock)

    def check(self, mailbox: int | None = None) -> CheckResult:
        opener = partial(open_mailbox, context=self.server.trusting())
        return check_mailbox(self.desk, mailbox=mailbox or self.mailbox, open_mailbox=opener)

    def kept(self) -> Counter[str]:
        """SHA-256 of what lies on the server by what the store knows."""
        with self.desk.store.reading() as session:
            query = select(OccurrenceRow.sha256).where(OccurrenceRow.mailbox_id == self.mailbox, OccurrenceRow.gone_at.is_(None))
            return Counter(session.scalars(query))

    def held(self) -> Counter[str]:
        """SHA-256 of what lies on the server: it hands out lines that end with CR LF."""
        files = self.server.files()
        inbox = [raw for name, raw in files.items() if name.startswith(("new/", "cur/"))]
        return Counter(hashlib.sha256(raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")).hexdigest() for raw in inbox)

    def assert_whole(self) -> None:
        assert self.kept() == self.held()
        assert wrong_tallies(self.desk) == ()
        assert check_trail(self.desk).whole


def number_anew(server: DovecotServer) -> None:
    """A UIDVALIDITY that never was there before: Dovecot takes it from the clock, and a test lasts less than a second."""
    server.number_anew()
    numbers = server.folder_path() / "dovecot-uidlist"
    numbers.write_text(f"3 V{next(server.numbers)} N1\n", encoding="ascii")
    shutil.chown(numbers, server.folder_path().owner(), server.folder_path().group())


def add(world: World, *, folder: str = "INBOX", company: str = "smartsmm") -> int:
    """Read a folder of the server from now on; its number."""
    number, _ = add_mailbox(
        world.desk,
        company=company,
        address=USER,
        folder=folder,
        incoming=world.server.address(),
        outgoing=None,
        sent_folder=None,
        sign_in=SignIn.PASSWORD,
        secret=PASSWORD,
    )
    return number


def states(result: CheckResult) -> dict[str, int]:
    """What the messages are, without what there is none of."""
    return {state.value: number for state, number in result.counts if number}


class OtherwiseMailbox:
    """The mailbox of `world` on its real server; a subclass says what it does otherwise."""

    def __init__(self, world: World, login: Login) -> None:
        self._box = open_mailbox(login, context=world.server.trusting())

    def __getattr__(self, name: str) -> object:
        return getattr(self._box, name)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._box.close()


@contextmanager
def mail_world(folder: Path, server: DovecotServer) -> Iterator[World]:
    """An open desk that reads the empty INBOX of `server`."""
    for name in ("new", "cur"):
        for path in (server.folder_path() / name).iterdir():
            path.unlink()
    number_anew(server)
    clock = StandingClock()
    desk = open_desk(folder=folder / "desk", key_store=MemoryKeyStore(), clock=clock, operator="Dana")
    made = World(desk, server, clock=clock)
    made.mailbox = add(made)
    try:
        yield made
    finally:
        desk.close()
