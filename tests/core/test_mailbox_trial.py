"""Trying a login before it is kept: real servers, reading first, then sending; a refusal of either is told with its own host, and nothing is changed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from core.adapters.imap import ImapMailbox
from core.adapters.imap import open_mailbox
from core.mail.failures import ServerNotReachedError
from core.mail.failures import ServerNotTrustedError
from core.mail.failures import SignInRefusedError
from core.mail.server import Login
from core.mail.server import Security
from core.services.mailbox_trial import try_sign_in
from tests.helpers.dovecot import DovecotServer
from tests.helpers.dovecot import running_dovecot
from tests.helpers.smtp_server import Script
from tests.helpers.smtp_server import ScriptedServer
from tests.helpers.smtp_server import said_credentials
from tests.helpers.smtp_server import scripted_server


@pytest.fixture
def reading(monkeypatch: pytest.MonkeyPatch) -> Iterator[DovecotServer]:
    with running_dovecot() as made:
        monkeypatch.setenv("SSL_CERT_FILE", str(made.authority.file))
        made.deliver(b"Subject: one\r\n\r\nwords\r\n")
        yield made


@pytest.fixture
def sending(reading: DovecotServer) -> Iterator[ScriptedServer]:
    with scripted_server(reading.authority.issue("127.0.0.1", file_name="sending")) as made:
        yield made


def test_a_login_opens_both_servers_and_nothing_is_sent_or_marked(reading: DovecotServer, sending: ScriptedServer) -> None:
    found = try_sign_in(login=reading.login(), outgoing=sending.login().server)
    assert (found.folder, found.messages, found.sent_folder, found.read) == ("INBOX", 1, "Sent", True)
    assert "Sent" in found.folders
    assert not any(line.upper().startswith((b"MAIL", b"RCPT", b"DATA")) for line in sending.script.lines)
    assert any(line.upper().startswith(b"AUTH") for line in sending.script.lines)
    assert [path.name for path in reading.folder_path().glob("cur/*") if path.name.endswith("S")] == []


def test_the_folder_that_is_meant_is_the_one_whose_message_is_read(reading: DovecotServer) -> None:
    assert not (empty := try_sign_in(login=reading.login(), folder="Sent")).read
    assert (empty.folder, empty.messages) == ("Sent", 0)
    there = try_sign_in(login=reading.login(), folder="There is none of this name")
    assert (there.folder, there.read) == ("INBOX", True)


def test_a_folder_whose_messages_cannot_be_read_is_told_so(reading: DovecotServer) -> None:
    @contextmanager
    def open_emptied(login: Login) -> Iterator[ImapMailbox]:
        with open_mailbox(login) as box:
            setattr(box, "fetch", lambda _uids: iter(()))  # noqa: B010  the server has the message, but gives none
            yield box

    found = try_sign_in(login=reading.login(), open_mailbox=open_emptied)
    assert (found.messages, found.read) == (1, False)


def test_a_refusal_of_the_server_for_sending_is_told_with_its_own_name(reading: DovecotServer, sending: ScriptedServer) -> None:
    sending.script = Script(says={"auth": b"535 5.7.8 no\r\n"})
    server = replace(sending.login().server, user_name="sender@example.org")
    with pytest.raises(SignInRefusedError) as failure:
        try_sign_in(login=reading.login(), outgoing=server)
    assert failure.value.values["user_name"] == "sender@example.org"


def test_the_server_for_sending_is_not_asked_where_reading_is_refused(reading: DovecotServer, sending: ScriptedServer) -> None:
    with pytest.raises(SignInRefusedError):
        try_sign_in(login=reading.login(secret="wrong"), outgoing=sending.login().server)
    assert sending.script.lines == []


def test_neither_server_is_given_the_password_unless_it_proves_itself(monkeypatch: pytest.MonkeyPatch, reading: DovecotServer) -> None:
    with scripted_server(reading.authority.issue_self_signed("127.0.0.1")) as stranger:
        with pytest.raises(ServerNotTrustedError):
            try_sign_in(login=reading.login(), outgoing=stranger.login().server)
        assert said_credentials(stranger.script) == []
    monkeypatch.delenv("SSL_CERT_FILE")
    with pytest.raises(ServerNotTrustedError):
        try_sign_in(login=reading.login())


def test_a_server_that_is_not_there_is_told_with_its_port(reading: DovecotServer) -> None:
    away = replace(reading.address(), port=9, security=Security.TLS)
    with pytest.raises(ServerNotReachedError) as failure:
        try_sign_in(login=Login(away, reading.login().sign_in, "x"))
    assert failure.value.values["port"] == 9
