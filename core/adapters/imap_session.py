"""One IMAP conversation: numbered commands, their answers, and what a refusal means."""

from __future__ import annotations

import base64
from collections.abc import Callable
from collections.abc import Collection
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from typing import Never

from core.adapters.imap_answers import Answer
from core.adapters.imap_answers import MalformedError
from core.adapters.imap_answers import Status
from core.adapters.imap_answers import read_answer
from core.adapters.imap_answers import shown
from core.adapters.imap_wire import Wire
from core.mail.failures import MailServerError
from core.mail.failures import SignInRefusedError
from core.mail.server import Login

MOST_ANSWERS = 1_000_000  # to one command: a server that never comes to an end is not waited for
SIGNED_OUT_CODES = frozenset({"AUTHENTICATIONFAILED", "AUTHORIZATIONFAILED", "EXPIRED", "PRIVACYREQUIRED", "WEBALERT"})
LATER_CODES = frozenset({"UNAVAILABLE", "INUSE", "LIMIT", "CONTACTADMIN", "SERVERBUG", "OVERQUOTA", "THROTTLED"})


class Session:
    """Commands out, answers in, for the mailbox of `login`. Commands may be sent ahead; the server may answer them mixed."""

    def __init__(self, wire: Wire, login: Login) -> None:
        self.wire, self.login = wire, login
        self.capabilities: frozenset[str] = frozenset()
        self._numbers = count(1)

    def send(self, command: bytes) -> bytes:
        """Send one command (its arguments guarded and quoted by the caller); the tag under which it is answered."""
        (tag,) = self.send_together(command)
        return tag

    def send_together(self, *commands: bytes) -> tuple[bytes, ...]:
        """Send commands in one go, without waiting for what the first of them brings; their tags."""
        if any(sign in command for command in commands for sign in (b"\r", b"\n", b"\0")):
            raise AssertionError  # a fault of our own: every argument is guarded before it comes here
        tags = tuple(b"D%d" % next(self._numbers) for _ in commands)
        self.wire.send(b"".join(tag + b" " + command + b"\r\n" for tag, command in zip(tags, commands, strict=True)))
        return tags

    def answers(self, tag: bytes, more: Callable[[Answer], None] | None = None) -> Iterator[Answer | Status]:
        """Each answer up to the end of the command `tag`, then its Status. `more` answers a request to go on (`+`)."""
        for answer in self.heard((tag,), more):
            if answer.tag == b"*":
                yield answer
            else:
                yield self.end_of(answer)

    def heard(self, tags: Collection[bytes], more: Callable[[Answer], None] | None = None) -> Iterator[Answer]:
        """Each answer up to the end of any of the commands `tags`, that end included."""
        self.wire.begin()
        for _ in range(MOST_ANSWERS):
            answer = read_answer(self.wire)
            if answer.tag == b"*":
                self.notice(answer)
                yield answer
            elif answer.tag in tags:
                yield answer
                return
            elif answer.tag == b"+" and more is not None:
                more(answer)
            else:
                self.wire.refuse("an answer belongs to no question")
        self.wire.refuse("the answers do not come to an end")

    def end_of(self, answer: Answer) -> Status:
        """How a command ended."""
        status = answer.status()
        if status is None:
            self.wire.refuse("an answer cannot be read")
        self._take_capabilities(status)
        return status

    def ask(self, command: bytes, more: Callable[[Answer], None] | None = None) -> tuple[list[Answer], Status]:
        """Send one command and wait for its end."""
        heard = list(self.answers(self.send(command), more))
        return [answer for answer in heard if isinstance(answer, Answer)], next(status for status in heard if isinstance(status, Status))

    def ask_together(self, ahead: bytes, command: bytes) -> tuple[list[Answer], Status]:
        """`ask`, with another command ahead in the same go: its answers are among these, and how it ended does not matter."""
        waiting, answers, status = list(self.send_together(ahead, command)), [], None
        asked = waiting[1]
        while waiting:
            for answer in self.heard(waiting):
                if answer.tag in waiting:
                    waiting.remove(answer.tag)
                    status = self.end_of(answer) if answer.tag == asked else status
                else:
                    answers.append(answer)
        return answers, status or self.wire.refuse("an answer cannot be read")

    def demand(self, command: bytes) -> list[Answer]:
        """`ask` for what a server that is signed in to has to grant."""
        answers, status = self.ask(command)
        if status.name != "OK":
            self.fail(status)
        return answers

    def fail(self, status: Status) -> Never:
        """The failure that a NO or BAD means; the line is closed."""
        self.wire.close()
        host, words = self.login.server.host, self.words(status)
        if status.code_name in SIGNED_OUT_CODES:
            raise SignInRefusedError(host=host, user_name=self.login.server.user_name, answer=words)
        if status.code_name in LATER_CODES:
            raise MailServerError(host=host)
        self.wire.refuse(f"it refused a question, {words}")

    def words(self, status: Status) -> str:
        """The server's words for a person: without our secret, also as it went over the wire, cut, harmless."""
        return shown(status.text, self.login.secret, *map(coded, (self.login.secret, plain_proof(self.login), bearer_proof(self.login))))

    def ask_capabilities(self) -> None:
        """What the server can do, asked anew."""
        self.capabilities = frozenset()
        self.demand(b"CAPABILITY")

    @contextmanager
    def understanding(self) -> Iterator[None]:
        """What cannot be understood inside becomes ServerNonsenseError."""
        try:
            yield
        except MalformedError:
            self.wire.refuse("an answer cannot be read")

    def notice(self, answer: Answer) -> None:
        """What may come at any time: the end, and what the server can do."""
        if answer.text[:1].isdigit():  # data about a message, by far the most
            return
        name, _, rest = answer.text.partition(b" ")
        if name.upper() == b"CAPABILITY":
            self.capabilities = _names(rest)
        elif (status := answer.status()) is not None:
            self._take_capabilities(status)
            if status.name == "BYE":
                self.wire.lose()

    def _take_capabilities(self, status: Status) -> None:
        if status.code_name == "CAPABILITY":
            self.capabilities = _names(status.code.partition(" ")[2].encode("ascii", "replace"))


def _names(listed: bytes) -> frozenset[str]:
    return frozenset(listed.decode("ascii", "replace").upper().split())


def plain_proof(login: Login) -> str:
    """What SASL PLAIN says."""
    return f"\0{login.server.user_name}\0{login.secret}"


def bearer_proof(login: Login) -> str:
    """What SASL XOAUTH2 says."""
    return f"user={login.server.user_name}\x01auth=Bearer {login.secret}\x01\x01"


def coded(proof: str) -> str:
    """A proof as it goes over the wire."""
    return base64.b64encode(proof.encode("utf-8")).decode("ascii")
