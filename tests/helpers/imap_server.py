r"""A small IMAP server of our own on loopback: right by itself, wrong exactly where a test says so; it writes down every byte it hears.

with scripted_imap(authority) as server:
server.mail.add(b"Subject: one\r\n\r\nwords\r\n")
server.fault = Fault("FETCH", lambda answer: answer[:40], then_close=True)
"""

from __future__ import annotations

import base64
import contextlib
import re
import socket
import ssl
import threading
from collections.abc import Callable
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from dataclasses import field

from core.mail.server import Login
from core.mail.server import Security
from core.mail.server import ServerAddress
from core.mail.server import SignIn
from tests.helpers.certificates import Authority
from tests.helpers.imap_mail import Mail
from tests.helpers.imap_mail import changes_since
from tests.helpers.imap_mail import items_of
from tests.helpers.imap_mail import uids_in

HOST, USER, PASSWORD = "127.0.0.1", "support@example.org", "throw-away"
CAPABILITIES = b"IMAP4rev1 SASL-IR AUTH=PLAIN AUTH=XOAUTH2 IDLE ENABLE CONDSTORE QRESYNC SPECIAL-USE LIST-EXTENDED"
PLANNED = re.compile(
    rb"D\d+ (?:CAPABILITY|STARTTLS|LOGOUT|IDLE|ENABLE QRESYNC|AUTHENTICATE (?:PLAIN|XOAUTH2)(?: [A-Za-z0-9+/=]+)?|LOGIN (?:\"(?:[^\"\\\r\n]|\\[\"\\])*\" ?){2}"
    rb"|LOGIN \{\d+\}|EXAMINE \"(?:[ !#-\[\]-~]|\\[\"\\])*\"|LIST \"\" \"\*\"(?: RETURN \(SPECIAL-USE\))?"
    rb"|UID FETCH [\d:,*]+ \((?:UID|UID RFC822\.SIZE INTERNALDATE BODY\.PEEK\[\]<0\.\d+>|UID BODY\.PEEK\[\]<\d+\.1>|UID BODY\.PEEK\[HEADER\.FIELDS \(MESSAGE-ID\)\])\)"
    rb"|UID FETCH 1:\d+ \(UID\) \(CHANGEDSINCE \d+ VANISHED\)"
    rb")|DONE"
)


@dataclass
class Fault:
    """What goes wrong at one command (`greeting` for the first word, `UIDS` for a fetch of numbers only, `VANISHED` for one of what went), `times` over.

    `alter`: the answer that is due → the bytes sent. `slowly`: byte by byte, `slowly` seconds apart.
    """

    command: str
    alter: Callable[[bytes], bytes] = bytes
    then_close: bool = False
    times: int = 1
    slowly: float = 0.0
    happened: int = 0


@dataclass
class ImapServer:
    """The running server. `lines`: what clients said, line by line and literal by literal; `heard`: every byte, also outside TLS.

    `echoes`: who is refused hears back what was said, also as it was coded.
    """

    authority: Authority
    tls: ssl.SSLContext
    port: int = 0
    security: Security = Security.TLS
    greeting: bytes = b"* OK ready\r\n"
    capabilities: bytes = CAPABILITIES
    injected: bytes = b""
    echoes: bool = False
    mail: Mail = field(default_factory=Mail)
    fault: Fault | None = None
    lines: list[bytes] = field(default_factory=list)
    heard: bytearray = field(default_factory=bytearray)
    stopping: threading.Event = field(default_factory=threading.Event)

    def login(self, *, secret: str = PASSWORD, user_name: str = USER, sign_in: SignIn = SignIn.PASSWORD) -> Login:
        """A login for it."""
        return Login(ServerAddress(HOST, self.port, self.security, user_name), sign_in, secret)

    def trusting(self) -> ssl.SSLContext:
        """A client's TLS context that knows the server's authority."""
        return self.authority.trusting()

    def unplanned(self) -> list[bytes]:
        """Lines that our client has no reason to say."""
        return [line for line in self.lines if not PLANNED.fullmatch(line)]


@contextmanager
def scripted_imap(authority: Authority, *, tls: ssl.SSLContext | None = None, security: Security = Security.TLS) -> Iterator[ImapServer]:
    """The server, with an empty mailbox; its threads have ended afterwards."""
    server = ImapServer(authority, tls or authority.issue(HOST, "localhost").context(), security=security)
    threads: list[threading.Thread] = []
    with socket.create_server((HOST, 0)) as listening:
        listening.settimeout(0.02)
        server.port = int(listening.getsockname()[1])
        accepting = threading.Thread(target=_accept, args=(server, listening, threads))
        accepting.start()
        try:
            yield server
        finally:
            server.stopping.set()
            accepting.join()
            for thread in threads:
                thread.join()


def _accept(server: ImapServer, listening: socket.socket, threads: list[threading.Thread]) -> None:
    while not server.stopping.is_set():
        with contextlib.suppress(TimeoutError):
            connection, _ = listening.accept()
            thread = threading.Thread(target=_Conversation(server, connection).run)
            threads.append(thread)
            thread.start()


class _GoneError(Exception):
    """The client hung up, or the script says that the server does."""


class _Conversation:
    """One client's connection."""

    def __init__(self, server: ImapServer, connection: socket.socket) -> None:
        connection.settimeout(0.05)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # else each answer waits for the client's thanks
        self.server, self.connection, self.buffer = server, connection, bytearray()
        self.tells_vanished = self.has_folder = False

    def run(self) -> None:
        below = self.connection.dup()  # what a client says in clear after TLS failed is heard as well
        below.settimeout(0.05)
        try:
            if self.server.security is Security.TLS:
                self._secure()
            self._answer("greeting", self.server.greeting)
            while True:
                self._one_command(self._line())
        except (_GoneError, OSError):  # ssl.SSLError is an OSError
            self._hear_the_rest(below)
        finally:
            self.connection.close()
            below.close()

    def _secure(self) -> None:
        self.connection.settimeout(5)
        self.connection = self.server.tls.wrap_socket(self.connection, server_side=True)
        self.connection.settimeout(0.05)
        self.buffer.clear()

    def _hear_the_rest(self, below: socket.socket) -> None:
        with contextlib.suppress(OSError):
            self.server.heard += below.recv(65536)

    def _receive(self) -> None:
        while not self.server.stopping.is_set():
            try:
                data = self.connection.recv(65536)
            except TimeoutError:
                continue
            if not data:
                break
            self.server.heard += data
            self.buffer += data
            return
        raise _GoneError

    def _line(self) -> bytes:
        while b"\r\n" not in self.buffer:
            self._receive()
        line, _, rest = bytes(self.buffer).partition(b"\r\n")
        self.buffer[:] = rest
        self.server.lines.append(line)
        return line

    def _one_command(self, line: bytes) -> None:
        tag, _, command = line.partition(b" ")
        words = command.upper().split(b" ")
        name = words[0].decode("ascii", "replace")
        handler: Callable[[bytes, bytes], None] | None = getattr(self, f"_do_{name.lower()}", None)
        if handler is None:
            self._answer(name, tag + b" BAD unknown\r\n")
        else:
            handler(tag, command)

    def _answer(self, name: str, answer: bytes) -> None:
        """Send it, or what the fault makes of it."""
        fault = self.server.fault
        if fault is None or fault.command != name or fault.happened >= fault.times:
            self._send(answer)
            return
        fault.happened += 1
        if fault.slowly:
            self._drip(fault.alter(answer), fault.slowly)
        else:
            self._send(fault.alter(answer))
        if fault.then_close:
            raise _GoneError

    def _send(self, data: bytes) -> None:
        """In pieces, so that a client that no longer listens keeps nobody waiting."""
        self.connection.settimeout(5)
        self.connection.sendall(data)
        self.connection.settimeout(0.05)

    def _drip(self, data: bytes, seconds: float) -> None:
        for place in range(len(data)):
            if self.server.stopping.wait(seconds):
                raise _GoneError
            self._send(data[place : place + 1])

    def _do_capability(self, tag: bytes, _command: bytes) -> None:
        self._answer("CAPABILITY", b"* CAPABILITY " + self.server.capabilities + b"\r\n" + tag + b" OK done\r\n")

    def _do_starttls(self, tag: bytes, _command: bytes) -> None:
        self._send(tag + b" OK begin\r\n" + self.server.injected)
        self._secure()

    def _do_authenticate(self, tag: bytes, command: bytes) -> None:
        words = command.split(b" ")
        if len(words) == 2:
            self._send(b"+ \r\n")
            words.append(self._line())
            self.server.lines.pop()  # a continuation, no command
        said = base64.b64decode(words[2])
        plain, bearer = f"\0{USER}\0{PASSWORD}".encode(), f"user={USER}\x01auth=Bearer {PASSWORD}\x01\x01".encode()
        is_right = said == (bearer if words[1] == b"XOAUTH2" else plain)
        if not is_right and words[1] == b"XOAUTH2":
            self._send(b"+ " + base64.b64encode(b'{"status":"401"}') + b"\r\n")
            self._line()
            self.server.lines.pop()
        if self.server.echoes:
            said += b" " + words[2]
        end = (
            b" OK signed in\r\n"
            if is_right
            else b" NO [AUTHENTICATIONFAILED] no, not " + said.rpartition(b"\0")[2][-120:].replace(b"\r", b"").replace(b"\n", b"") + b"\r\n"
        )
        self._answer("AUTHENTICATE", tag + end)

    def _do_login(self, tag: bytes, command: bytes) -> None:
        words = self._words_with_literals(command)
        is_right = words == [b"LOGIN", USER.encode(), PASSWORD.encode()]
        self._answer("LOGIN", tag + (b" OK signed in\r\n" if is_right else b" NO wrong\r\n"))

    def _words_with_literals(self, command: bytes) -> list[bytes]:
        quoted = re.findall(rb'"((?:[^"\\]|\\.)*)"', command)
        if quoted:
            return [b"LOGIN", *(re.sub(rb"\\(.)", rb"\1", word) for word in quoted)]
        words, rest = [b"LOGIN"], command
        while (found := re.search(rb"\{(\d+)\}\Z", rest)) is not None:
            self._send(b"+ go on\r\n")
            while len(self.buffer) < int(found[1]):
                self._receive()
            words.append(bytes(self.buffer[: int(found[1])]))
            del self.buffer[: int(found[1])]
            rest = self._line()
            self.server.lines.pop()
        return words

    def _do_enable(self, tag: bytes, command: bytes) -> None:
        """Answered only when the next command is there: nobody may lose time by waiting for it. Not allowed once a folder is open."""
        while b"\r\n" not in self.buffer:
            self._receive()
        self.tells_vanished = command == b"ENABLE QRESYNC" and not self.has_folder
        self._answer("ENABLE", b"* ENABLED QRESYNC\r\n" + tag + b" OK done\r\n" if self.tells_vanished else tag + b" BAD not now\r\n")

    def _do_examine(self, tag: bytes, command: bytes) -> None:
        mail, self.has_folder = self.server.mail, True
        if b'"INBOX"' not in command and b'"Sent"' not in command:
            self._answer("EXAMINE", tag + b" NO [NONEXISTENT] no such folder\r\n")
            return
        changes = b"* OK [HIGHESTMODSEQ %d] changes\r\n" % mail.mod_sequence if b"CONDSTORE" in self.server.capabilities else b""
        said = b"* FLAGS (\\Seen)\r\n* %d EXISTS\r\n* 0 RECENT\r\n" % len(mail.messages)
        numbers = b"* OK [UIDVALIDITY %d] numbers\r\n* OK [UIDNEXT %d] next\r\n" % (mail.uid_validity, mail.next_uid)
        self._answer("EXAMINE", said + numbers + changes + tag + b" OK [READ-ONLY] done\r\n")

    def _do_list(self, tag: bytes, _command: bytes) -> None:
        self._answer("LIST", b"".join(b"* LIST " + folder + b"\r\n" for folder in self.server.mail.folders) + tag + b" OK done\r\n")

    def _do_idle(self, tag: bytes, _command: bytes) -> None:
        self._answer("IDLE", b"+ idling\r\n")
        self._line()
        self._answer("DONE", tag + b" OK done\r\n")

    def _do_uid(self, tag: bytes, command: bytes) -> None:
        mail, spans = self.server.mail, command.split(b" ")[2]
        asked = uids_in(spans, sorted(mail.messages))
        since = re.search(rb"CHANGEDSINCE (\d+) VANISHED", command)
        if since is not None:
            told = changes_since(int(since[1]), mail) + tag + b" OK done\r\n"
            self._answer("VANISHED", told if self.tells_vanished else tag + b" BAD not enabled\r\n")
            return
        section = re.search(rb"BODY\.PEEK\[([^\]]*)\](?:<(\d+)\.(\d+)>)?", command)
        order = {uid: place for place, uid in enumerate(sorted(mail.messages), start=1)}
        answers = b"".join(b"* %d FETCH (%s)\r\n" % (order[uid], items_of(uid, mail, section)) for uid in asked)
        name = "UIDS" if section is None else ("HEADERS" if section[1] else "FETCH")
        self._answer(name, answers + tag + b" OK done\r\n")

    def _do_logout(self, tag: bytes, _command: bytes) -> None:
        self._answer("LOGOUT", b"* BYE good-bye\r\n" + tag + b" OK done\r\n")
        raise _GoneError
