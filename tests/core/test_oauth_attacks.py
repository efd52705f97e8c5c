"""What a sign-in server, its words and a mail server that is not its own could take: nothing of a secret, no thread, no token."""

from __future__ import annotations

import errno
import json
import socket
import threading
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from core.adapters.key_store import KeyStoreLockedError
from core.adapters.key_store import SecretKeeper
from core.adapters.key_store import SessionKeyStore
from core.adapters.oauth_redirect import LOOPBACK
from core.adapters.oauth_redirect import LOOPBACK_6
from core.adapters.oauth_redirect import RedirectListener
from core.adapters.oauth_token import ask_token
from core.mail.failures import GrantEndedError
from core.mail.failures import SignInAnewError
from core.mail.failures import TokenForAnotherError
from core.mail.failures import TokenServerNotReachedError
from core.mail.oauth import Grant
from core.mail.oauth import Registration
from core.mail.oauth_answers import read_tokens
from core.mail.oauth_answers import shown
from core.mail.server import Security
from core.mail.server import ServerAddress
from core.mail.server import SignIn
from core.services.mailbox_oauth import begin_sign_in
from core.services.mailbox_oauth import leave_sign_in
from core.services.mailboxes import add_mailbox
from core.services.mailboxes import key_name
from core.services.mailboxes import login_of
from tests.core.test_oauth_browser import speaking
from tests.helpers.certificates import Authority
from tests.helpers.desks import desk_in

REFRESH = "1//0g-quietly+kept/of=smart&smm-4711-0815-and-more"
GOOGLE = Registration(issuer="google", client_id="id", client_secret="quiet")


@pytest.mark.parametrize(
    "said",
    [
        f"cannot read grant_type=refresh_token&refresh_token={quote(REFRESH, safe='')}",
        f"Token {REFRESH[:24]} (cut) is unknown",
        f"Token ...{REFRESH[-20:]} is unknown",
        f"{REFRESH}{REFRESH}",
    ],
    ids=["as it was sent", "its beginning", "its end", "twice"],
)
def test_no_part_of_a_permission_is_repeated_however_a_server_writes_it(said: str) -> None:
    raw = json.dumps({"error": "invalid_grant", "error_description": said}).encode()
    with pytest.raises(GrantEndedError) as caught:
        read_tokens(400, raw, host="id.example", address="a@b.kz", secrets=(REFRESH,))
    told = str(caught.value.values["answer"])
    assert "…" in told
    for part in ("quietly", "smart", "4711", "and-more"):
        assert part not in told


def test_words_that_are_no_secret_stay_whole() -> None:
    words = "The refresh token has been revoked by its owner, and more was not said of smart things."
    assert shown(words, (REFRESH, "short")) == words


def test_a_server_that_never_ends_its_answer_holds_no_thread(tmp_path: Path) -> None:
    authority = Authority(tmp_path / "authority")
    before = set(threading.enumerate())
    with speaking(authority, b"HTTP/1.1 100 Continue\r\n\r\n" * 1000, drips=0.01) as address:
        serving = set(threading.enumerate()) - before
        with pytest.raises(TokenServerNotReachedError):
            ask_token(address, {}, context=authority.trusting(), seconds=0.3)
        left = set(threading.enumerate()) - before - serving
        for one in left:
            one.join(3)
        assert [one for one in left if one.is_alive()] == []


def test_a_token_of_a_large_provider_is_got_for_its_own_mail_servers_only() -> None:
    foreign = (("imap.evil.example",), ("imap.gmail.com", "smtp.evil.example"), ("imap.gmail.com.evil.example",), ("outlook.office365.com",))
    own: tuple[tuple[str, ...], ...] = (("imap.gmail.com", "smtp.gmail.com"), ("IMAP.googlemail.com",), ())
    for servers in foreign:
        with pytest.raises(TokenForAnotherError) as caught:
            begin_sign_in(registration=GOOGLE, mailbox="a@b.kz", servers=servers)
        assert servers[-1] in str(caught.value)
    for hosts in own:
        leave_sign_in(begin_sign_in(registration=GOOGLE, mailbox="a@b.kz", servers=hosts))


def test_what_nobody_may_guess_shows_itself_nowhere() -> None:
    begun = begin_sign_in(registration=GOOGLE, mailbox="a@b.kz", servers=())
    assert begun.state not in repr(begun)
    assert begun.verifier not in repr(begun)
    leave_sign_in(begun)


def test_no_other_program_can_stand_at_the_second_address_of_localhost(monkeypatch: pytest.MonkeyPatch) -> None:
    if not _has_second_address():
        pytest.skip("this machine has no second address of loopback")
    with RedirectListener() as listener, pytest.raises(OSError, match="in use"):
        socket.create_server((LOOPBACK_6, listener.port), family=socket.AF_INET6)
    taken: list[socket.socket] = []
    usual = socket.create_server

    def racing(address: tuple[str, int], **options: Any) -> socket.socket:
        """Twice somebody else is quicker."""
        if address[0] == LOOPBACK_6 and len(taken) < 2:
            taken.append(usual(address, **options))
        return usual(address, **options)

    monkeypatch.setattr(socket, "create_server", racing)
    with RedirectListener() as listener:
        assert listener.port not in {one.getsockname()[1] for one in taken}
        assert len(listener._doors) == len(taken) == 2
    for one in taken:
        one.close()


def test_a_browser_that_comes_back_to_the_second_address_is_heard() -> None:
    if not _has_second_address():
        pytest.skip("this machine has no second address of loopback")
    listener = RedirectListener()
    with socket.create_connection((LOOPBACK_6, listener.port), 5) as line:
        line.sendall(f"GET /?code=c HTTP/1.1\r\nHost: localhost:{listener.port}\r\n\r\n".encode())
        assert listener.wait(lambda query: query, said="Done.", seconds=5, stopped=lambda: False) == "code=c"
        assert b"200 OK" in line.recv(4096)


def test_a_permission_is_never_given_to_a_mail_server_as_a_password(tmp_path: Path) -> None:
    server = ServerAddress("imap.example.org", 993, Security.TLS, "a@example.org")
    with desk_in(tmp_path) as desk:
        mailbox, _ = add_mailbox(
            desk,
            company="smartsmm",
            address="a@example.org",
            folder="INBOX",
            incoming=server,
            outgoing=server,
            sent_folder=None,
            sign_in=SignIn.PASSWORD,
            secret="an old password",
        )
        with desk.secrets.setting(key_name(desk, mailbox), Grant(registration=GOOGLE, refresh_token=REFRESH).as_secret()):  # kept first, then the row
            for outgoing in (False, True):
                with pytest.raises(SignInAnewError) as caught:
                    login_of(desk, mailbox=mailbox, outgoing=outgoing)
                assert REFRESH not in str(caught.value)


def test_a_machine_without_the_second_address_listens_at_the_first(monkeypatch: pytest.MonkeyPatch) -> None:
    usual = socket.create_server

    def without(address: tuple[str, int], **options: Any) -> socket.socket:
        if address[0] == LOOPBACK_6:
            raise OSError(errno.EADDRNOTAVAIL, "no such address")
        return usual(address, **options)

    monkeypatch.setattr(socket, "create_server", without)
    with RedirectListener() as listener:
        assert [door.getsockname()[0] for door in listener._doors] == [LOOPBACK]


class LockableStore(SessionKeyStore):
    """A key store that a person locks."""

    is_locked = False

    def set(self, name: str, secret: str) -> None:
        if self.is_locked:
            raise KeyStoreLockedError(reason="locked")
        super().set(name, secret)


def test_what_came_while_the_key_store_was_locked_is_kept_once_it_is_open_again() -> None:
    store = LockableStore()
    keeper = SecretKeeper(lambda: store)
    store.set("m", "first")
    store.is_locked = True
    keeper.replace("m", old="first", new="second")
    keeper.replace("m", old="second", new="third")
    assert (keeper.get("m"), store.get("m")) == ("third", "first")
    store.is_locked = False
    keeper.replace("m", old="third", new="fourth")
    assert (keeper.get("m"), store.get("m")) == ("fourth", "fourth")
    keeper.lend("m", "for this time only")
    keeper.replace("m", old="for this time only", new="as well")
    assert (keeper.get("m"), store.get("m")) == ("as well", "fourth")


def _has_second_address() -> bool:
    try:
        socket.create_server((LOOPBACK_6, 0), family=socket.AF_INET6).close()
    except OSError:
        return False
    return True
