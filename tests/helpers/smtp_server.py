"""Mail servers on loopback that take letters: a scripted one that fails at any point and records every byte, and the real aiosmtpd."""

from __future__ import annotations

import base64
import contextlib
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from dataclasses import field
from select import select
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult
from aiosmtpd.smtp import Envelope as ServerEnvelope
from aiosmtpd.smtp import LoginPassword

from core.adapters.smtp_wire import Wire
from core.mail.server import Login
from core.mail.server import Security
from core.mail.server import ServerAddress
from core.mail.server import SignIn
from tests.helpers.certificates import Authority
from tests.helpers.certificates import ServerFiles

HOST, USER, PASSWORD = "127.0.0.1", "support@smart-smm.kz", 'throw away "pass" ü'
GONE = b""  # a reply that is none: the server hangs up
_LONG = 30.0  # seconds
SILENT = b"..."  # a reply that never comes
_USUAL = {
    "greeting": b"220 mail.test ready\r\n",
    "ehlo": b"250-mail.test\r\n250-SIZE 60000000\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 AUTH PLAIN LOGIN XOAUTH2\r\n",
    "starttls": b"220 go ahead\r\n",
    "auth": b"235 welcome\r\n",
    "mail": b"250 ok\r\n",
    "rcpt": b"250 ok\r\n",
    "data": b"354 go on\r\n",
    "dot": b"250 2.0.0 queued as 1\r\n",
    "quit": b"221 bye\r\n",
}
_WORDS = {b"EHLO": "ehlo", b"STARTTLS": "starttls", b"AUTH": "auth", b"MAIL": "mail", b"RCPT": "rcpt", b"DATA": "data", b"QUIT": "quit"}


@dataclass(frozen=True, slots=True)
class Taken:
    """A mail that the server has taken, as it came, dots unstuffed."""

    sender: str
    recipient: str
    raw: bytes


@dataclass
class Script:
    """What the server says instead of the usual, by stage. `in_body`: what it does within DATA; `keeps`: whether it takes a mail whose dot it has seen.

    `lines`: every line that a client said, outside mails; `clear`: what was said before TLS; `then_gone`: hangs up after what it says at this stage.
    """

    says: dict[str, bytes] = field(default_factory=dict)
    in_body: bytes | None = None
    keeps: bool = True
    then_gone: str = ""
    lines: list[bytes] = field(default_factory=list)
    clear: list[bytes] = field(default_factory=list)
    taken: list[Taken] = field(default_factory=list)


class ScriptedServer:
    """One connection after the other, by the script of the moment. `context` None: it speaks no TLS at all."""

    def __init__(self, context: ssl.SSLContext | None, security: Security = Security.TLS) -> None:
        self.context, self.security, self.script = context, security, Script()
        self._listening = socket.create_server((HOST, 0))
        self.port: int = self._listening.getsockname()[1]
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._serve, name="scripted mail server")
        self._thread.start()

    def login(self, **changes: Any) -> Login:
        """How a client signs in here."""
        address = ServerAddress(HOST, self.port, self.security, changes.get("user", USER))
        return Login(address, changes.get("sign_in", SignIn.PASSWORD), changes.get("secret", PASSWORD))

    def close(self) -> None:
        """End the thread."""
        self._over.set()
        with contextlib.suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self._thread.join()

    def _serve(self) -> None:
        while not self._over.is_set():
            try:
                line, _ = self._listening.accept()
            except OSError:
                return
            with contextlib.suppress(OSError, ssl.SSLError, _HungUpError), contextlib.closing(_Talk(line, self)) as talk:
                talk.run()


class _HungUpError(Exception):
    """The talk is over."""


class _Talk:
    """One connection."""

    def __init__(self, line: socket.socket, server: ScriptedServer) -> None:
        self._line, self._server, self._script = line, server, server.script
        self._buffer, self._secure = b"", False
        self._sender = self._recipient = ""
        line.settimeout(5)

    def run(self) -> None:
        if self._server.security is Security.TLS and self._server.context is not None:
            self._secure_line()
        self._say("greeting")
        while True:
            self._answer(self._read_line())

    def close(self) -> None:
        self._line.close()

    def _answer(self, line: bytes) -> None:
        (self._script.lines if self._secure else self._script.clear).append(line)
        stage = _WORDS.get(line.split(b" ")[0].upper())
        if stage is None:
            self._send(b"500 what\r\n")
            return
        if stage == "mail":
            self._sender = line.decode().partition("<")[2].partition(">")[0]
        if stage == "rcpt":
            self._recipient = line.decode().partition("<")[2].partition(">")[0]
        if stage == "auth" and line.upper() == b"AUTH LOGIN":
            self._ask_for_login()
        self._say(stage)
        if stage == "starttls" and self._server.context is not None:
            self._secure_line()
        if stage == "data" and self._script.says.get("data", b"354").startswith(b"354"):
            self._take_mail()

    def _ask_for_login(self) -> None:
        for word in (b"334 VXNlcm5hbWU6\r\n", b"334 UGFzc3dvcmQ6\r\n"):
            self._send(word)
            self._script.lines.append(self._read_line())

    def _take_mail(self) -> None:
        if self._script.in_body is not None:
            self._line.recv(4096)
            self._speak(self._script.in_body)
            self._line.recv(1 << 20)
            raise _HungUpError
        lines: list[bytes] = []
        while (line := self._read_line()) != b".":
            lines.append(line.removeprefix(b"."))
        if self._script.keeps:
            self._script.taken.append(Taken(self._sender, self._recipient, b"\r\n".join([*lines, b""])))
        self._say("dot")

    def _say(self, stage: str) -> None:
        usual = _USUAL[stage]
        if stage == "ehlo" and not self._secure and self._server.security is Security.STARTTLS:
            usual = b"250-mail.test\r\n250 STARTTLS\r\n"
        self._speak(self._script.says.get(stage, usual))
        if self._script.then_gone == stage:
            raise _HungUpError

    def _speak(self, words: bytes) -> None:
        if words == GONE:
            raise _HungUpError
        if words == SILENT:
            self._line.recv(1 << 20)  # until the client has had enough
            raise _HungUpError
        self._send(words)

    def _send(self, words: bytes) -> None:
        self._line.sendall(words)

    def _secure_line(self) -> None:
        assert self._server.context is not None
        self._line = self._server.context.wrap_socket(self._line, server_side=True)
        self._secure, self._buffer = True, b""

    def _read_line(self) -> bytes:
        while b"\n" not in self._buffer:
            received = self._line.recv(65536)
            if not received:
                raise _HungUpError
            self._buffer += received
        line, _, self._buffer = self._buffer.partition(b"\n")
        return line.removesuffix(b"\r")


@contextmanager
def scripted_server(files: ServerFiles | ssl.SSLContext | None, security: Security = Security.TLS) -> Iterator[ScriptedServer]:
    """A scripted server with a certificate, or with none."""
    server = ScriptedServer(files.context() if isinstance(files, ServerFiles) else files, security)
    try:
        yield server
    finally:
        server.close()


def said_credentials(script: Script) -> list[bytes]:
    """Lines, in the clear or not, in which any part of the user name's password stands, as it is or encoded."""
    secrets = {PASSWORD.encode(), base64.b64encode(PASSWORD.encode()), base64.b64encode(f"\0{USER}\0{PASSWORD}".encode())}
    return [line for line in (*script.clear, *script.lines) if any(secret in line for secret in secrets) or line.upper().startswith(b"AUTH")]


class _Keeper:
    """aiosmtpd's handler that keeps what comes in."""

    def __init__(self) -> None:
        self.taken: list[Taken] = []

    async def handle_DATA(self, _server: Any, _session: Any, envelope: ServerEnvelope) -> str:
        content = envelope.original_content or b""
        self.taken.append(Taken(envelope.mail_from or "", ",".join(envelope.rcpt_tos), content))
        return "250 2.0.0 queued"


def _authenticate(_server: Any, _session: Any, _envelope: Any, _mechanism: str, data: Any) -> AuthResult:
    right = isinstance(data, LoginPassword) and (data.login.decode(), data.password.decode()) == (USER, PASSWORD)
    return AuthResult(success=right, handled=right)


@dataclass(frozen=True)
class RealServer:
    """A running aiosmtpd: what it has taken, and how one signs in."""

    taken: list[Taken]
    login: Login


@contextmanager
def running_smtp(authority: Authority, security: Security = Security.TLS) -> Iterator[RealServer]:
    """The real aiosmtpd with a certificate of `authority`, by TLS from the first byte or by STARTTLS; it takes mail from who signed in only."""
    context, keeper = authority.issue(HOST, file_name="aiosmtpd").context(), _Keeper()
    at_once = security is Security.TLS
    with contextlib.closing(socket.create_server((HOST, 0))) as free:
        port = free.getsockname()[1]
    controller = Controller(
        keeper,
        hostname=HOST,
        port=port,
        ssl_context=context if at_once else None,
        tls_context=None if at_once else context,
        require_starttls=not at_once,
        auth_required=True,
        auth_require_tls=not at_once,
        authenticator=_authenticate,
        enable_SMTPUTF8=True,
    )
    controller.start()
    try:
        yield RealServer(keeper.taken, Login(ServerAddress(HOST, port, security, USER), SignIn.PASSWORD, PASSWORD))
    finally:
        controller.stop()


def listen_to_the_end(patch: pytest.MonkeyPatch, server: ScriptedServer) -> None:
    """Before its final dot, a client waits until a server that acts within the mail has done so: on a busy machine the dot could be said first."""
    speaks = Wire.speaks

    def hear(wire: Wire) -> bool:
        while server.script.in_body is not None and not speaks(wire):
            assert select([wire._socket], [], [], _LONG)[0]
        return server.script.in_body is not None or speaks(wire)

    patch.setattr(Wire, "speaks", hear)
