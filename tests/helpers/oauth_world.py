"""A desk with one mailbox that is opened with a token: a real Dovecot that asks a real sign-in server whether the token is good."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest

from core.adapters.oauth_token import ask_token
from core.mail.oauth import Grant
from core.mail.oauth import Registration
from core.mail.oauth import filled
from core.mail.server import ServerAddress
from core.mail.server import SignIn
from core.services.build import Desk
from core.services.build import open_desk
from core.services.mail_check import CheckResult
from core.services.mail_check import check_mailbox
from core.services.mailbox_oauth import Granted
from core.services.mailbox_oauth_tokens import exchange
from core.services.mailboxes import add_mailbox
from core.store.mailbox_tables import MailboxRow
from tests.helpers.certificates import Authority
from tests.helpers.desks import MemoryKeyStore
from tests.helpers.desks import StandingClock
from tests.helpers.dovecot import USER
from tests.helpers.dovecot import DovecotServer
from tests.helpers.dovecot import running_dovecot
from tests.helpers.oauth_server import SignInServer
from tests.helpers.oauth_server import running_sign_in_server

LETTER = b"From: a@b.kz\r\nSubject: Delete my account\r\n\r\nPlease delete my account and all my data.\r\n"


@dataclass
class TokenServers:
    """The two servers, which the machine trusts while they run."""

    dovecot: DovecotServer
    sign_in: SignInServer

    def granted(self, registration: Registration | None = None, refresh: str = "1//rt-first") -> Granted:
        """A permission as the browser would bring it, to the usual registration or another; the server is as if nothing had been asked yet."""
        self.sign_in.refreshes.add(refresh)
        grant = Grant(registration=filled(registration or self.sign_in.registration()), refresh_token=refresh)
        rotates, self.sign_in.rotates = self.sign_in.rotates, False
        tokens = exchange(grant, address=USER, ask=partial(ask_token, context=self.sign_in.trusting()))
        self.sign_in.rotates = rotates
        self.sign_in.asked.clear()
        return Granted(grant.as_secret(), tokens.access)


@dataclass
class TokenWorld(TokenServers):
    """The servers, and a desk with a mailbox there."""

    desk: Desk
    keys: MemoryKeyStore
    clock: StandingClock
    mailbox: int

    def check(self) -> CheckResult:
        return check_mailbox(self.desk, mailbox=self.mailbox)

    def outcome(self) -> str:
        """What came of a check, as a word."""
        failure = self.check().failure
        return failure.code if failure is not None else "done"

    def kept(self) -> str:
        """What lies in the key store for the mailbox."""
        return self.keys.secrets[self.key_name()]

    def key_name(self) -> str:
        with self.desk.store.reading() as session:
            return session.get_one(MailboxRow, self.mailbox).key_name


@contextmanager
def token_servers(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[TokenServers]:
    """The two servers with one letter in the mailbox; skips where Dovecot is not installed."""
    authority = Authority(folder / "sign-in", "Authority of the sign-in server")
    with running_sign_in_server(authority, USER) as sign_in, running_dovecot(tokeninfo=sign_in.tokeninfo()) as dovecot:
        trusted = folder / "trusted.pem"
        trusted.write_bytes(authority.file.read_bytes() + dovecot.authority.file.read_bytes())
        monkeypatch.setenv("SSL_CERT_FILE", str(trusted))
        dovecot.deliver(LETTER)
        yield TokenServers(dovecot, sign_in)


@contextmanager
def token_world(folder: Path, monkeypatch: pytest.MonkeyPatch, *, outgoing: ServerAddress | None = None) -> Iterator[TokenWorld]:
    """All of it, with a permission that has not been used yet."""
    keys, clock = MemoryKeyStore(), StandingClock()
    with token_servers(folder, monkeypatch) as servers:
        desk = open_desk(folder=folder / "data", key_store=keys, clock=clock, operator="Dana")
        mailbox = add_token_mailbox(desk, servers, servers.granted().secret, outgoing)
        yield TokenWorld(servers.dovecot, servers.sign_in, desk, keys, clock, mailbox)
        desk.close()


def add_token_mailbox(desk: Desk, servers: TokenServers, secret: str, outgoing: ServerAddress | None = None) -> int:
    """A mailbox of the desk that is opened with a token."""
    mailbox, _ = add_mailbox(
        desk,
        company="smartsmm",
        address=USER,
        folder="INBOX",
        incoming=servers.dovecot.address(),
        outgoing=outgoing,
        sent_folder="Sent",
        sign_in=SignIn.XOAUTH2,
        secret=secret,
    )
    return mailbox
