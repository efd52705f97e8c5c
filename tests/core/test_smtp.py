"""Handing a mail to a server: verified TLS only, one recipient, nothing but planned lines, and an exact outcome."""

from __future__ import annotations

import base64
import socket
import ssl
from collections.abc import Callable
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Thread

import pytest

from core.adapters import smtp
from core.adapters.smtp import Envelope
from core.adapters.smtp import Outcome
from core.adapters.smtp import deliver
from core.mail.failures import ConnectionLostError
from core.mail.failures import MailServerError
from core.mail.failures import NoSafeConnectionError
from core.mail.failures import ServerNotReachedError
from core.mail.failures import ServerNotTrustedError
from core.mail.failures import SignInRefusedError
from core.mail.failures import UnsafeArgumentError
from core.mail.server import Login
from core.mail.server import Security
from core.mail.server import ServerAddress
from core.mail.server import SignIn
from tests.helpers.certificates import Authority
from tests.helpers.certificates import ServerFiles
from tests.helpers.smtp_server import GONE
from tests.helpers.smtp_server import HOST
from tests.helpers.smtp_server import PASSWORD
from tests.helpers.smtp_server import SILENT
from tests.helpers.smtp_server import USER
from tests.helpers.smtp_server import Script
from tests.helpers.smtp_server import ScriptedServer
from tests.helpers.smtp_server import listen_to_the_end
from tests.helpers.smtp_server import running_smtp
from tests.helpers.smtp_server import said_credentials
from tests.helpers.smtp_server import scripted_server

RAW = b"From: a@b.example\r\nTo: c@d.example\r\n\r\n.dot first\r\n..two\r\n.\r\nend\r\n"
MAIL = Envelope(USER, "sadykova@mail.example", RAW)
PATIENCE = 0.4  # seconds


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def server(authority: Authority) -> Iterator[ScriptedServer]:
    with scripted_server(authority.issue(HOST)) as server:
        yield server


def hand_over(server: ScriptedServer, authority: Authority, mail: Envelope = MAIL, **changes: object) -> smtp.Delivery:
    return deliver(server.login(**changes), mail, context=authority.trusting(), timeout=PATIENCE)


@pytest.mark.filterwarnings("ignore:Requiring AUTH")  # TLS from the first byte is none that aiosmtpd knows of
@pytest.mark.parametrize("security", list(Security))
def test_a_real_server_gets_the_very_bytes_over_tls(authority: Authority, security: Security) -> None:
    with running_smtp(authority, security) as real:
        delivery = deliver(real.login, MAIL, context=authority.trusting())
        assert (delivery.outcome, delivery.words) == (Outcome.SENT, "250 2.0.0 queued")
        assert [(taken.sender, taken.recipient, taken.raw) for taken in real.taken] == [(USER, MAIL.recipient, RAW)]
        wrong = Login(real.login.server, SignIn.PASSWORD, "another")
        with pytest.raises(SignInRefusedError):
            deliver(wrong, MAIL, context=authority.trusting())
        assert len(real.taken) == 1


@pytest.mark.parametrize(
    "mail", [Envelope(USER, "әсел@mail.example", RAW), Envelope(USER, "asel@пошта.example", RAW), replace(MAIL, raw="ә\r\n".encode())]
)
def test_what_is_no_plain_ascii_never_gets_as_far_as_a_server(server: ScriptedServer, authority: Authority, mail: Envelope) -> None:
    with pytest.raises(UnsafeArgumentError):
        hand_over(server, authority, mail)
    assert server.script.lines == []


def test_login_and_a_token_sign_in_as_the_server_asks(server: ScriptedServer, authority: Authority) -> None:
    server.script = Script(says={"ehlo": b"250-mail.test\r\n250 AUTH LOGIN\r\n"})
    assert hand_over(server, authority).outcome is Outcome.SENT
    assert server.script.lines[1:4] == [b"AUTH LOGIN", base64.b64encode(USER.encode()), base64.b64encode(PASSWORD.encode())]
    server.script = Script()
    assert hand_over(server, authority, sign_in=SignIn.XOAUTH2, secret="token").outcome is Outcome.SENT
    said = base64.b64decode(server.script.lines[1].split()[2])
    assert said == f"user={USER}\1auth=Bearer token\1\1".encode()
    server.script = Script(says={"auth": b"334 e30=\r\n"})
    with pytest.raises(SignInRefusedError):
        hand_over(server, authority, sign_in=SignIn.XOAUTH2, secret="token")


def test_a_servers_words_are_shown_in_one_line_without_control_characters(server: ScriptedServer, authority: Authority) -> None:
    server.script = Script(says={"rcpt": b"550-5.1.1 no\x1b[31m such\x00 user\r\n550 " + b"x" * 900 + b"\xff\r\n"})
    words = hand_over(server, authority).words
    assert words.startswith("550 5.1.1 no [31m such user xxx")
    assert len(words) <= 200
    assert words.isprintable()


# ---------------------------------------------------------------- the TLS matrix (SECURITY T21)


def old_tls(authority: Authority) -> ssl.SSLContext:
    with pytest.warns(DeprecationWarning, match="TLS"):
        context = authority.issue(HOST, file_name="old").context(ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1)
    context.set_ciphers("ALL:@SECLEVEL=0")
    return context


def changed_certificate(authority: Authority, stack: ExitStack) -> ScriptedServer:
    """A good certificate at the first connection; at the second one that somebody else has signed."""
    server = stack.enter_context(scripted_server(authority.issue(HOST, file_name="good")))
    assert hand_over(server, authority).outcome is Outcome.SENT
    other = Authority(authority.folder / "other", "Somebody else")
    server.context, server.script = other.issue(HOST).context(), Script()
    return server


def bad_server(case: str, authority: Authority, stack: ExitStack) -> ScriptedServer:
    if case == "certificate changed":
        return changed_certificate(authority, stack)
    plain = {
        "STARTTLS stripped": Script(says={"ehlo": b"250-mail.test\r\n250 AUTH PLAIN LOGIN\r\n"}),
        "injected plaintext": Script(says={"starttls": b"220 go ahead\r\n250-mail.test\r\n250 AUTH PLAIN\r\n235 welcome\r\n"}),
    }
    if case in plain:
        server = stack.enter_context(scripted_server(authority.issue(HOST, file_name="plain"), Security.STARTTLS))
        server.script = plain[case]
        return server
    contexts: dict[str, Callable[[], ServerFiles | ssl.SSLContext | None]] = {
        "self-signed": lambda: authority.issue_self_signed(HOST),
        "expired": lambda: authority.issue(HOST, days_ago=40, days=30, file_name="expired"),
        "wrong host": lambda: authority.issue("mail.elsewhere.example", file_name="elsewhere"),
        "old TLS": lambda: old_tls(authority),
        "a greeting in the clear": lambda: None,
    }
    return stack.enter_context(scripted_server(contexts[case]()))


@pytest.mark.parametrize(
    ("case", "failure"),
    [
        ("self-signed", ServerNotTrustedError),
        ("expired", ServerNotTrustedError),
        ("wrong host", ServerNotTrustedError),
        ("old TLS", ServerNotTrustedError),
        ("certificate changed", ServerNotTrustedError),
        ("STARTTLS stripped", NoSafeConnectionError),
        ("a greeting in the clear", NoSafeConnectionError),
        ("injected plaintext", NoSafeConnectionError),
    ],
)
def test_a_server_that_cannot_be_trusted_gets_no_credential(authority: Authority, case: str, failure: type[MailServerError]) -> None:
    with ExitStack() as stack:
        server = bad_server(case, authority, stack)
        with pytest.raises(failure):
            hand_over(server, authority)
        assert said_credentials(server.script) == []
        assert server.script.taken == []


def test_a_context_that_verifies_nothing_is_refused(server: ScriptedServer) -> None:
    careless = ssl.create_default_context()
    careless.check_hostname, careless.verify_mode = False, ssl.CERT_NONE
    with pytest.raises(NoSafeConnectionError):
        deliver(server.login(), MAIL, context=careless)
    assert said_credentials(server.script) == []


def test_nobody_at_the_port_is_told(authority: Authority) -> None:
    with scripted_server(None) as gone:
        login = gone.login()
    give = partial(deliver, envelope=MAIL, context=authority.trusting(), timeout=PATIENCE)
    with pytest.raises(ServerNotReachedError):
        give(login)


# ---------------------------------------------------------------- outcomes

BEFORE = {
    "hung up at once": (Script(says={"greeting": GONE}), ServerNotReachedError),
    "hung up within the greeting": (Script(says={"greeting": b"220 ma"}, then_gone="greeting"), ServerNotReachedError),
    "silent at the greeting": (Script(says={"greeting": SILENT}), ServerNotReachedError),
    "too busy": (Script(says={"greeting": b"421 busy\r\n"}), ServerNotReachedError),
    "hung up before anything was offered": (Script(says={"ehlo": GONE}), ServerNotReachedError),
    "cut while signing in": (Script(says={"auth": GONE}), ConnectionLostError),
    "endless line": (Script(says={"greeting": b"220 " + b"x" * 9000}), MailServerError),
    "endless reply": (Script(says={"ehlo": b"250-x\r\n" * 500}), MailServerError),
    "no reply at all": (Script(says={"ehlo": b"hello\r\n"}), MailServerError),
    "refused password": (Script(says={"auth": b"535 5.7.8 no\r\n"}), SignInRefusedError),
}


@pytest.mark.parametrize("case", BEFORE)
def test_what_ends_before_the_mail_is_a_known_failure(server: ScriptedServer, authority: Authority, case: str) -> None:
    server.script, failure = BEFORE[case]
    with pytest.raises(failure):
        hand_over(server, authority)
    assert server.script.taken == []


@pytest.mark.parametrize("says_hello", [False, True])
def test_a_server_that_hangs_up_before_tls_stands_was_not_reached(authority: Authority, *, says_hello: bool) -> None:
    with socket.create_server((HOST, 0)) as listening:
        waiting = Thread(target=hang_up, args=(listening,), kwargs={"reads_first": says_hello})
        waiting.start()
        login = Login(ServerAddress(HOST, listening.getsockname()[1], Security.TLS, USER), SignIn.PASSWORD, PASSWORD)
        with pytest.raises(ServerNotReachedError):
            deliver(login, MAIL, context=authority.trusting(), timeout=PATIENCE)
        waiting.join()


def hang_up(listening: socket.socket, *, reads_first: bool) -> None:
    line, _ = listening.accept()
    with line:
        if reads_first:
            line.recv(65536)


def test_a_server_that_answers_before_the_final_dot_never_gets_it(
    server: ScriptedServer, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Were the dot sent, nobody could tell whether the early answer was the one to it."""
    listen_to_the_end(monkeypatch, server)
    long = Envelope(USER, "c@d.example", RAW + b"line\r\n" * 200_000)
    server.script = Script(in_body=b"250 2.0.0 queued already\r\n")
    assert hand_over(server, authority, long).outcome is Outcome.LATER
    server.script = Script(in_body=b"552 too large\r\n")
    assert hand_over(server, authority, long).outcome in {Outcome.REFUSED, Outcome.LATER}
    assert server.script.taken == []


# ---------------------------------------------------------------- one command stays one command


@pytest.mark.parametrize("sign", ["\r\n", "\n", "\r", "\0", "\x1f", "\x7f", " ", ">", "<", "\u2028"])
@pytest.mark.parametrize("place", ["{}a@b.example", "a{}@b.example", "a@b.example{}", "a@b.exa{}mple", "a@b.example>{}RCPT TO:<c@d.example"])
def test_no_address_says_more_than_an_address(server: ScriptedServer, authority: Authority, sign: str, place: str) -> None:
    for mail in (Envelope(USER, place.format(sign), RAW), Envelope(place.format(sign), "c@d.example", RAW)):
        with pytest.raises(UnsafeArgumentError):
            hand_over(server, authority, mail)
    assert server.script.lines == []


@pytest.mark.parametrize("raw", [b"a\nb\r\n", b"a\rb\r\n", b"a\0b\r\n", b"no end", b"x" * 999 + b"\r\n", b"a\r\n.\n", b"a\n.\r\n"])
def test_no_mail_ends_before_its_end(server: ScriptedServer, authority: Authority, raw: bytes) -> None:
    with pytest.raises(UnsafeArgumentError):
        hand_over(server, authority, Envelope(USER, "c@d.example", raw))
    assert server.script.lines == []


def test_the_name_of_this_machine_is_never_said(server: ScriptedServer, authority: Authority, tmp_path: Path) -> None:
    hand_over(server, authority)
    assert server.script.lines[0] == b"EHLO [127.0.0.1]"
