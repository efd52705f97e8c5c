"""Signing in in the browser on a real sign-in server: one answer, on loopback, in time, and nothing that others say changes it."""

from __future__ import annotations

import http.client
import json
import socket
import threading
from collections.abc import Callable
from collections.abc import Iterator
from contextlib import contextmanager
from contextlib import suppress
from functools import partial
from pathlib import Path
from urllib.parse import urlencode

import pytest

from core.adapters.oauth_token import Answered
from core.adapters.oauth_token import ask_token
from core.errors import KnownError
from core.errors import StoppedError
from core.mail.failures import ConsentLateError
from core.mail.failures import ConsentRefusedError
from core.mail.failures import RegistrationRefusedError
from core.mail.failures import TokenServerNonsenseError
from core.mail.failures import TokenServerNotReachedError
from core.mail.failures import TokenServerNotTrustedError
from core.mail.oauth import read_grant
from core.services.mailbox_oauth import BrowserSignIn
from core.services.mailbox_oauth import Granted
from core.services.mailbox_oauth import begin_sign_in
from core.services.mailbox_oauth import finish_sign_in
from core.services.mailbox_oauth import leave_sign_in
from tests.helpers.certificates import Authority
from tests.helpers.oauth_server import CLIENT
from tests.helpers.oauth_server import HOST
from tests.helpers.oauth_server import SignInServer
from tests.helpers.oauth_server import running_sign_in_server

USER, SAID = "support@example.org", "Go back to <Privacy Desk>."


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return Authority(tmp_path / "authority")


@pytest.fixture
def server(authority: Authority) -> Iterator[SignInServer]:
    with running_sign_in_server(authority, USER) as made:
        yield made


class Waiting(threading.Thread):
    """Somebody who waits for the end of a sign-in."""

    def __init__(self, begun: BrowserSignIn, server: SignInServer, **options: object) -> None:
        super().__init__(daemon=True)
        self._work = partial(finish_sign_in, begun, said=SAID, ask=partial(ask_token, context=server.trusting()), **options)  # type: ignore[arg-type]  # the options of the test
        self.granted: Granted | None = None
        self.failure: KnownError | None = None
        self.start()

    def run(self) -> None:
        try:
            self.granted = self._work()
        except KnownError as error:
            self.failure = error

    def ended(self) -> Granted:
        self.join(20)
        assert self.failure is None
        assert self.granted is not None
        return self.granted

    def failed(self) -> KnownError:
        self.join(20)
        assert self.failure is not None
        return self.failure


@contextmanager
def begun_at(server: SignInServer, **changes: str) -> Iterator[BrowserSignIn]:
    begun = begin_sign_in(registration=server.registration(**changes), mailbox=USER, servers=(HOST,))
    yield begun
    leave_sign_in(begun)


def knock(begun: BrowserSignIn, words: bytes) -> bytes:
    """What the loopback port says to these bytes."""
    with socket.create_connection((HOST, begun.listener.port), 5) as line:
        line.sendall(words)
        answer = b""
        while piece := line.recv(4096):
            answer += piece
        return answer


def get(begun: BrowserSignIn, query: str, *, path: str = "/", host: str = "") -> bytes:
    return knock(begun, f"GET {path}?{query} HTTP/1.1\r\nHost: {host or f'{HOST}:{begun.listener.port}'}\r\n\r\n".encode())


def test_the_consent_in_the_browser_gives_a_permission_that_lasts_and_a_token_for_now(server: SignInServer) -> None:
    with begun_at(server) as begun:
        waiting = Waiting(begun, server)
        shown = server.browse(begun.consent)
        granted = waiting.ended()
    grant = read_grant(granted.secret)
    assert grant is not None
    assert server.refreshes == {grant.refresh_token}
    assert server.good == {granted.access}
    assert "Go back to &lt;Privacy Desk&gt;." in shown
    assert server.consents[0]["login_hint"] == USER
    assert server.asked[0]["code_verifier"] not in begun.consent
    assert begun.redirect.startswith("http://127.0.0.1:")


def test_only_this_machine_can_come_back_and_only_once(server: SignInServer) -> None:
    with begun_at(server) as begun:
        bound = {door.getsockname()[0] for door in begun.listener._doors}
        waiting = Waiting(begun, server)
        server.browse(begun.consent)
        waiting.ended()
        assert bound <= {"127.0.0.1", "::1"}
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection((HOST, begun.listener.port), 2)
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    "knocks",
    [
        lambda begun: get(begun, urlencode({"code": "stolen", "state": "wrong"})),
        lambda begun: get(begun, urlencode({"error": "access_denied", "state": "wrong"})),
        lambda begun: get(begun, "code=stolen"),
        lambda begun: get(begun, urlencode({"code": "stolen", "state": begun.state}), host="evil.example"),
        lambda begun: get(begun, urlencode({"code": "stolen", "state": begun.state}), path="/favicon.ico"),
        lambda begun: get(begun, urlencode({"code": "stolen", "state": begun.state}) + "&code=other"),
        lambda begun: knock(begun, f"POST /?code=stolen&state={begun.state} HTTP/1.1\r\nHost: {HOST}:{begun.listener.port}\r\n\r\n".encode()),
        lambda begun: knock(begun, b"\x16\x03\x01\x00\xff\r\n\r\n"),
        lambda begun: knock(begun, b"GET http://[ HTTP/1.1\r\n\r\n"),
        lambda begun: knock(begun, b"\r\n\r\n"),
        lambda begun: knock(begun, b"A" * 20_000),
    ],
    ids=[
        "wrong state",
        "no with a wrong state",
        "no state",
        "another host",
        "another page",
        "two codes",
        "a form",
        "TLS",
        "no address",
        "nothing",
        "huge",
    ],
)
def test_who_else_knocks_is_sent_away_and_the_sign_in_goes_on(server: SignInServer, knocks: Callable[[BrowserSignIn], bytes]) -> None:
    with begun_at(server) as begun:
        waiting = Waiting(begun, server)
        with suppress(ConnectionResetError):  # so is who says more than he may
            assert b"Go back" not in knocks(begun)
        server.browse(begun.consent)
        waiting.ended()
    assert [form["code"] != "stolen" for form in server.asked] == [True]


def test_who_says_nothing_holds_up_nobody(server: SignInServer) -> None:
    with begun_at(server) as begun:
        waiting = Waiting(begun, server)
        silent = [socket.create_connection((HOST, begun.listener.port), 5) for _ in range(40)]
        silent[-1].sendall(b"GET /?co")
        server.browse(begun.consent)
        waiting.ended()
        for line in silent:
            line.close()


def test_a_no_in_the_browser_is_said_in_the_words_of_the_server(server: SignInServer) -> None:
    server.error = "access_denied"
    with begun_at(server) as begun:
        waiting = Waiting(begun, server)
        server.browse(begun.consent)
        failure = waiting.failed()
    assert isinstance(failure, ConsentRefusedError)
    assert str(failure) == f"The sign-in in the browser was refused. {HOST} says: The person said no <b>"
    assert server.asked == []


def test_nobody_waits_for_ever_and_who_waits_can_stop(server: SignInServer) -> None:
    with begun_at(server) as begun:
        assert isinstance(Waiting(begun, server, seconds=0.1).failed(), ConsentLateError)
    over = threading.Event()
    with begun_at(server) as begun:
        waiting = Waiting(begun, server, stopped=over.is_set)
        over.set()
        assert isinstance(waiting.failed(), StoppedError)
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection((HOST, begun.listener.port), 2)


def test_what_was_left_listens_no_longer(server: SignInServer) -> None:
    with begun_at(server) as begun:
        waiting = Waiting(begun, server)
    assert isinstance(waiting.failed(), StoppedError)
    with begun_at(server) as begun:
        pass
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((HOST, begun.listener.port), 2)
    assert isinstance(Waiting(begun, server).failed(), StoppedError)


def test_a_wrong_client_secret_is_told_without_repeating_it(server: SignInServer) -> None:
    with begun_at(server, client_secret="quiet-wrong-one") as begun:
        waiting = Waiting(begun, server)
        server.browse(begun.consent)
        failure = waiting.failed()
    assert isinstance(failure, RegistrationRefusedError)
    assert "unknown client" in str(failure)
    assert "quiet-wrong-one" not in str(failure)


def test_a_token_that_cannot_be_renewed_is_no_permission(server: SignInServer) -> None:
    server.gives_refresh = False
    with begun_at(server) as begun:
        waiting = Waiting(begun, server)
        server.browse(begun.consent)
        assert "cannot be renewed" in str(waiting.failed())


def test_a_code_that_somebody_else_got_is_worth_nothing_without_the_verifier(server: SignInServer) -> None:
    with begun_at(server) as begun, begun_at(server) as other:
        waiting = Waiting(begun, server)
        code = server.consent({"redirect_uri": other.redirect, "state": "x", "code_challenge": "x" * 43}).partition("code=")[2].partition("&")[0]
        get(begun, urlencode({"code": code, "state": begun.state}))
        assert isinstance(waiting.failed(), ConsentRefusedError)
    assert server.good == set()


# ---------------------------------------------------------------------- the token address


def ask(server: SignInServer, seconds: float = 5, authority: Authority | None = None) -> Answered:
    context = (authority or server.authority).trusting()
    return ask_token(server.registration().token, {"client_id": CLIENT, "refresh_token": "quiet"}, context=context, seconds=seconds)


def test_a_redirect_is_not_followed_with_the_secrets(server: SignInServer) -> None:
    server.answer, server.location = (307, b""), f"https://{HOST}:{server.https_port}/elsewhere"
    assert ask(server).status == 307
    assert len(server.asked) == 1


def test_a_huge_answer_is_cut_and_told(server: SignInServer) -> None:
    server.answer = (200, b" " * 70_000 + json.dumps({"access_token": "a"}).encode())
    with pytest.raises(TokenServerNonsenseError, match="more than it may"):
        ask(server)


def test_a_server_that_nobody_vouches_for_is_told_nothing(server: SignInServer, tmp_path: Path) -> None:
    with pytest.raises(TokenServerNotTrustedError):
        ask(server, authority=Authority(tmp_path / "another"))
    assert server.asked == []


def test_where_nobody_listens_it_is_said_so(server: SignInServer) -> None:
    with socket.socket() as unused:
        unused.bind((HOST, 0))
        with pytest.raises(TokenServerNotReachedError):
            ask_token(f"https://{HOST}:{unused.getsockname()[1]}/", {}, context=server.trusting())


@contextmanager
def speaking(authority: Authority, words: bytes, *, drips: float = 0) -> Iterator[str]:
    """A server that says these bytes whatever it is asked, one by one with a pause where it `drips` (seconds); its address."""
    over, context = threading.Event(), authority.issue(HOST, file_name="odd").context()
    with socket.create_server((HOST, 0)) as door:

        def serve() -> None:
            try:
                with context.wrap_socket(door.accept()[0], server_side=True) as line:
                    line.recv(4096)
                    for piece in (words[at : at + 1] for at in range(len(words))) if drips else (words,):
                        line.sendall(piece)
                        if drips and over.wait(drips):
                            return
            except OSError:
                return

        thread = threading.Thread(target=serve)
        thread.start()
        yield f"https://{HOST}:{door.getsockname()[1]}/token"
        over.set()
        thread.join()


def test_a_server_that_drips_is_given_up_in_time(authority: Authority) -> None:
    with (
        speaking(authority, b"HTTP/1.1 200 OK\r\nX-Slow: " + b"a" * 2000, drips=0.05) as address,
        pytest.raises(TokenServerNotReachedError, match="too long"),
    ):
        ask_token(address, {}, context=authority.trusting(), seconds=0.4)


@pytest.mark.parametrize(
    "words",
    [b"", b"220 mail ready\r\n", b"HTTP/1.1 abc\r\n\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nshort", b"\x00" * 70_000],
    ids=range(5),
)
def test_what_is_no_http_is_a_known_failure(authority: Authority, words: bytes) -> None:
    with speaking(authority, words) as address, pytest.raises((TokenServerNonsenseError, TokenServerNotReachedError)):
        answered = ask_token(address, {}, context=authority.trusting(), seconds=3)
        raise AssertionError(answered.status)


def test_no_answer_shows_its_bytes() -> None:
    assert "quiet" not in repr(Answered(200, b"quiet"))
    assert http.client.HTTPConnection.debuglevel == 0
