"""A server that cannot prove who it is, or offers no TLS, is refused before anything secret is said: the TLS matrix of the IMAP side."""

from __future__ import annotations

import base64
import ssl
import warnings
from collections.abc import Callable
from collections.abc import Iterator
from contextlib import AbstractContextManager
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from core.adapters.imap import open_mailbox
from core.mail.failures import MailServerError
from core.mail.failures import NoSafeConnectionError
from core.mail.failures import ServerNotReachedError
from core.mail.failures import ServerNotTrustedError
from core.mail.failures import SignInRefusedError
from core.mail.server import Security
from core.mail.server import SignIn
from tests.helpers.certificates import Authority
from tests.helpers.imap_server import HOST
from tests.helpers.imap_server import PASSWORD
from tests.helpers.imap_server import USER
from tests.helpers.imap_server import ImapServer
from tests.helpers.imap_server import scripted_imap

Running = AbstractContextManager[ImapServer]


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    """The authority that the client trusts."""
    return Authority(tmp_path / "authority")


def says_nothing_secret(server: ImapServer) -> bool:
    """Whether no credential, in clear or coded, and no attempt at one reached the server."""
    proof = f"\0{USER}\0{PASSWORD}".encode()
    secrets = [PASSWORD.encode(), base64.b64encode(PASSWORD.encode()), base64.b64encode(proof), base64.b64encode(proof)[:12], USER.encode()]
    return not any(secret in server.heard for secret in [*secrets, b"AUTHENTICATE", b"LOGIN"])


def _self_signed(authority: Authority) -> Running:
    return scripted_imap(authority, tls=authority.issue_self_signed(HOST).context())


def _expired(authority: Authority) -> Running:
    return scripted_imap(authority, tls=authority.issue(HOST, days_ago=60, days=30).context())


def _wrong_host(authority: Authority) -> Running:
    return scripted_imap(authority, tls=authority.issue("imap.example.net", "127.0.0.2").context())


def _old_tls(authority: Authority) -> Running:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # old TLS is deprecated: that is the point
        context = authority.issue(HOST).context(ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1)
    context.set_ciphers("ALL:@SECLEVEL=0")
    return scripted_imap(authority, tls=context)


def _stripped(authority: Authority) -> Running:
    return _with(authority, capabilities=b"IMAP4rev1 AUTH=PLAIN SASL-IR")


def _signed_in_already(authority: Authority) -> Running:
    return _with(authority, greeting=b"* PREAUTH welcome back\r\n")


def _injected(authority: Authority) -> Running:
    return _with(authority, injected=b"* CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=XEVIL\r\nD3 OK done\r\n")


def _another_authority(authority: Authority) -> Running:
    """What a second connection meets when somebody stands between since the first."""
    stranger = Authority(authority.folder / "stranger", name="Throw-away authority")
    return scripted_imap(authority, tls=stranger.issue(HOST).context())


def _with(
    authority: Authority, *, capabilities: bytes = b"IMAP4rev1 STARTTLS AUTH=PLAIN", greeting: bytes = b"* OK ready\r\n", injected: bytes = b""
) -> Running:
    @contextmanager
    def run() -> Iterator[ImapServer]:
        with scripted_imap(authority, security=Security.STARTTLS) as server:
            server.capabilities, server.greeting, server.injected = capabilities, greeting, injected
            yield server

    return run()


@dataclass(frozen=True)
class Case:
    start: Callable[[Authority], Running]
    failure: type[MailServerError]
    words: str


MATRIX = {
    "self-signed": Case(_self_signed, ServerNotTrustedError, "signed by nobody but itself"),
    "expired": Case(_expired, ServerNotTrustedError, "has expired"),
    "wrong host": Case(_wrong_host, ServerNotTrustedError, "is for another"),
    "old TLS": Case(_old_tls, ServerNotTrustedError, "too old"),
    "STARTTLS stripped": Case(_stripped, NoSafeConnectionError, "no safe connection"),
    "PREAUTH": Case(_signed_in_already, NoSafeConnectionError, "no safe connection"),
    "injected plaintext": Case(_injected, NoSafeConnectionError, "no safe connection"),
    "certificate changed": Case(_another_authority, ServerNotTrustedError, "authority that is not known|could not be verified"),
}


@pytest.mark.parametrize("name", MATRIX)
def test_who_cannot_be_trusted_hears_no_secret(name: str, authority: Authority) -> None:
    case = MATRIX[name]
    trusting = authority.trusting()
    if name == "certificate changed":
        with scripted_imap(authority) as first:
            open_mailbox(first.login(), context=trusting, timeout=5).close()
    with case.start(authority) as server, pytest.raises(case.failure, match=case.words):
        open_mailbox(server.login(), context=trusting, timeout=5)
    assert says_nothing_secret(server)


def test_the_recorder_would_have_noticed_a_secret(authority: Authority) -> None:
    with scripted_imap(authority) as server:
        open_mailbox(server.login(), context=server.trusting(), timeout=5).close()
    assert not says_nothing_secret(server)


def test_a_greeting_that_claims_we_are_signed_in_is_refused_under_tls_too(authority: Authority) -> None:
    with scripted_imap(authority) as server:
        server.greeting = b"* PREAUTH welcome back\r\n"
        with pytest.raises(NoSafeConnectionError):
            open_mailbox(server.login(), context=server.trusting(), timeout=5)
    assert says_nothing_secret(server)


def test_a_server_that_hangs_up_before_the_sign_in_was_not_reached(authority: Authority) -> None:
    with scripted_imap(authority) as server:
        server.greeting = b"* BYE closing for the night\r\n"
        with pytest.raises(ServerNotReachedError, match="does not answer"):
            open_mailbox(server.login(), context=server.trusting(), timeout=5)
    assert says_nothing_secret(server)


def test_a_server_without_tls_on_the_tls_port_is_refused(authority: Authority) -> None:
    with _with(authority) as server:
        login = server.login()
        plain = type(login)(type(login.server)(HOST, server.port, Security.TLS, USER), SignIn.PASSWORD, PASSWORD)
        with pytest.raises((NoSafeConnectionError, ServerNotReachedError, ServerNotTrustedError)):
            open_mailbox(plain, context=server.trusting(), timeout=5)
    assert says_nothing_secret(server)


def test_starttls_works_where_all_is_well_and_believes_nothing_said_before(authority: Authority) -> None:
    with _with(authority, greeting=b"* OK [CAPABILITY IMAP4rev1 STARTTLS IDLE-BUT-NOT-REALLY] ready\r\n") as server:
        server.mail.add(b"one")
        mailbox = open_mailbox(server.login(), context=server.trusting(), timeout=5)
        assert mailbox.examine("INBOX").messages == 1
        mailbox.close()
    assert [line.split(b" ")[1] for line in server.lines[:3]] == [b"CAPABILITY", b"STARTTLS", b"CAPABILITY"]


def test_a_context_that_checks_nothing_is_refused(authority: Authority) -> None:
    careless = ssl.create_default_context()
    careless.check_hostname = False
    careless.verify_mode = ssl.CERT_NONE
    with scripted_imap(authority) as server, pytest.raises(NoSafeConnectionError):
        open_mailbox(server.login(), context=careless, timeout=5)
    assert says_nothing_secret(server)


@pytest.mark.parametrize("capabilities", [b"IMAP4rev1 SASL-IR AUTH=PLAIN", b"IMAP4rev1 AUTH=PLAIN AUTH=XOAUTH2", b"IMAP4rev1"])
@pytest.mark.parametrize("sign_in", list(SignIn))
def test_each_way_to_sign_in_works_and_is_refused_with_words(capabilities: bytes, sign_in: SignIn, authority: Authority) -> None:
    with scripted_imap(authority) as server:
        server.capabilities, server.echoes = capabilities, True
        open_mailbox(server.login(sign_in=sign_in), context=server.trusting(), timeout=5).close()
        with pytest.raises(SignInRefusedError) as caught:
            open_mailbox(server.login(sign_in=sign_in, secret="geheim"), context=server.trusting(), timeout=5)
    assert "geheim" not in str(caught.value)
    assert base64.b64encode(f"\0{USER}\0geheim".encode()).decode()[:20] not in str(caught.value)


@pytest.mark.parametrize("secret", ['quo"te', "back\\slash", "пароль", "ümlaut", "{5}", "a b ", "%s &amp; ()"])
def test_a_password_of_any_letters_arrives_as_it_is(secret: str, authority: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.helpers.imap_server.PASSWORD", secret)
    for capabilities in (b"IMAP4rev1 AUTH=PLAIN", b"IMAP4rev1"):
        with scripted_imap(authority) as server:
            server.capabilities = capabilities
            open_mailbox(server.login(secret=secret), context=server.trusting(), timeout=5).close()
        assert server.unplanned() == []


def test_where_signing_in_with_a_password_is_off_none_is_sent(authority: Authority) -> None:
    with scripted_imap(authority) as server:
        server.capabilities = b"IMAP4rev1 LOGINDISABLED"
        with pytest.raises(NoSafeConnectionError):
            open_mailbox(server.login(), context=server.trusting(), timeout=5)
    assert says_nothing_secret(server)
