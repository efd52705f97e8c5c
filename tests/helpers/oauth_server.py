"""A real sign-in server on loopback: consent, code for tokens with PKCE, renewal with new permissions each time, over HTTPS by our throw-away authority.

Beside it, over plain HTTP as Dovecot asks, it tells which tokens are good (`tokeninfo`). `browse(address)` does what a browser does after a person's yes.
"""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
import ssl
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack
from contextlib import contextmanager
from contextlib import suppress
from dataclasses import dataclass
from dataclasses import field
from http.server import BaseHTTPRequestHandler
from http.server import ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs
from urllib.parse import urlencode
from urllib.parse import urlsplit

from core.mail.oauth import OWN
from core.mail.oauth import Registration
from tests.helpers.certificates import Authority

HOST, CLIENT, CLIENT_SECRET = "127.0.0.1", "privacy-desk-of-smart-smm", "quiet-client-4711"
SCOPE = "mail.read mail.send"


@dataclass
class SignInServer:
    """What it knows, and what it does otherwise than usual.

    `answer`: what it says at the token address instead (number, bytes); `error`: what it brings the browser instead of a code; `lasts`: seconds of a token;
    `padding`: further characters of a permission; `rotates`: each renewal gives a new permission and ends the one before. `asked`: the forms it was sent, in order.
    `revocations`: those that were to take a permission back, `revocation_answer`: what it says to them instead of doing it.
    """

    user: str
    authority: Authority
    https_port: int = 0
    http_port: int = 0
    lasts: object = 3600
    padding: int = 0
    rotates: bool = True
    gives_refresh: bool = True
    error: str = ""
    answer: tuple[int, bytes] | None = None
    revocation_answer: tuple[int, bytes] | None = None
    location: str = ""
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    refreshes: set[str] = field(default_factory=set)
    good: set[str] = field(default_factory=set)
    asked: list[dict[str, str]] = field(default_factory=list)
    consents: list[dict[str, str]] = field(default_factory=list)
    revocations: list[dict[str, str]] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def registration(self, **changes: str) -> Registration:
        """How a company would give it."""
        place = f"https://{HOST}:{self.https_port}"
        usual = {"issuer": OWN, "client_id": CLIENT, "client_secret": CLIENT_SECRET, "scope": SCOPE}
        return Registration(**{**usual, "authorize": f"{place}/authorize?lang=kk", "token": f"{place}/token", **changes})

    def trusting(self) -> ssl.SSLContext:
        return self.authority.trusting()

    def tokeninfo(self) -> str:
        """Where Dovecot asks."""
        return f"http://{HOST}:{self.http_port}/tokeninfo?access_token="

    def browse(self, address: str) -> str:
        """What a browser shows after the person said yes."""
        handler = urllib.request.HTTPSHandler(context=self.trusting())
        try:
            with urllib.request.build_opener(urllib.request.ProxyHandler({}), handler).open(address, timeout=10) as page:
                return str(page.read().decode())
        except urllib.error.HTTPError as error:
            return str(error.code)

    def end_tokens(self) -> None:
        """The tokens that were given out open nothing any more; the permissions stay."""
        self.good.clear()

    def withdraw(self) -> None:
        """The person takes the permission back."""
        self.good.clear()
        self.refreshes.clear()

    # ------------------------------------------------------------------ what it does

    def consent(self, said: dict[str, str]) -> str:
        self.consents.append(said)
        if self.error:
            brought = {"error": self.error, "error_description": "The person said no\r\n<b>", "state": said["state"]}
        else:
            code = secrets.token_urlsafe(16)
            self.codes[code] = said
            brought = {"code": code, "state": said["state"], "session_state": "x"}
        return f"{said['redirect_uri']}/?{urlencode(brought)}"

    def tokens(self, form: dict[str, str]) -> tuple[int, dict[str, Any]]:
        if (form.get("client_id"), form.get("client_secret")) != (CLIENT, CLIENT_SECRET):
            return 401, {"error": "invalid_client", "error_description": f"unknown client {form.get('client_secret')}"}
        if form["grant_type"] == "authorization_code":
            return self._first(form)
        refresh = form.get("refresh_token", "")
        if refresh not in self.refreshes:
            return 400, {"error": "invalid_grant", "error_description": f"Token {refresh} has been expired or revoked."}
        if self.rotates:
            self.refreshes.discard(refresh)
        return 200, self._given(with_refresh=self.rotates)

    def revoke(self, form: dict[str, str]) -> tuple[int, bytes]:
        """As Google: with one permission ends all that the account gave to the client, and one that is none is an error."""
        self.revocations.append(form)
        if self.revocation_answer is not None:
            return self.revocation_answer
        if form.get("token") not in self.refreshes:
            return 400, b'{"error": "invalid_token", "error_description": "Token expired or revoked"}'
        self.withdraw()
        return 200, b"{}"

    def _first(self, form: dict[str, str]) -> tuple[int, dict[str, Any]]:
        asked = self.codes.pop(form.get("code", ""), None)
        digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).decode().rstrip("=")
        if asked is None or asked["code_challenge"] != challenge or asked["redirect_uri"] != form.get("redirect_uri"):
            return 400, {"error": "invalid_grant"}
        return 200, self._given(with_refresh=self.gives_refresh)

    def _given(self, *, with_refresh: bool) -> dict[str, Any]:
        access, refresh = f"at-{secrets.token_urlsafe(24)}", f"1//rt-{secrets.token_urlsafe(24)}{'x' * self.padding}"
        self.good.add(access)
        answer = {"access_token": access, "token_type": "Bearer", "expires_in": self.lasts, "scope": "mail.read other"}
        if with_refresh:
            self.refreshes.add(refresh)
            answer["refresh_token"] = refresh
        return answer


@contextmanager
def running_sign_in_server(authority: Authority, user: str) -> Iterator[SignInServer]:
    """The server of both ports, for the mailbox of `user`."""
    made = SignInServer(user, authority)
    with ExitStack() as ends:
        made.https_port = ends.enter_context(_running(_handler(made), authority.issue(HOST, file_name="sign-in").context()))
        made.http_port = ends.enter_context(_running(_handler(made), None))
        yield made


class _Server(ThreadingHTTPServer):
    """Each connection in a thread of its own; one that trusts us not goes without a word."""

    context: ssl.SSLContext | None = None
    request_queue_size = 64

    def finish_request(self, request: Any, client_address: Any) -> None:
        with suppress(OSError), ExitStack() as ends:
            line = request if self.context is None else ends.enter_context(self.context.wrap_socket(request, server_side=True))
            super().finish_request(line, client_address)


@contextmanager
def _running(handler: type[BaseHTTPRequestHandler], context: ssl.SSLContext | None) -> Iterator[int]:
    server = _Server((HOST, 0), handler)
    server.context = context
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), name="sign-in server")
    thread.start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def _handler(made: SignInServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        timeout = 5

        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            said = {name: values[0] for name, values in parse_qs(parts.query).items()}
            if parts.path == "/authorize":
                self._say(302, b"", made.consent(said))
            elif parts.path == "/tokeninfo" and said.get("access_token") in made.good:
                self._say(200, json.dumps({"username": made.user, "active": True}).encode())
            else:
                self._say(401, b"{}")

        def do_POST(self) -> None:
            form = {name: values[0] for name, values in parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode()).items()}
            if self.path == "/revoke":
                self._say(*made.revoke(form), made.location)
                return
            made.asked.append(form)
            if made.answer is not None:
                self._say(*made.answer, made.location)
                return
            status, answer = made.tokens(form)
            self._say(status, json.dumps(answer).encode())

        def _say(self, status: int, body: bytes, location: str = "") -> None:
            self.send_response(status)
            if location:
                self.send_header("Location", location)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the name that the library calls it by
            """Nothing is written."""

    return Handler
