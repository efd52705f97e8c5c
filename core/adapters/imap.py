"""The IMAP port: a mailbox is read and never changed. EXAMINE only, BODY.PEEK only, by UID; no command here can write.

Failures are those of `core.mail.failures`; after one of them the line is closed, and whoever wants to go on opens the mailbox anew.
"""

from __future__ import annotations

import ssl
from collections.abc import Callable
from collections.abc import Iterator
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from dataclasses import field
from types import TracebackType
from typing import Self

from core.adapters.imap_answers import Answer
from core.adapters.imap_answers import Status
from core.adapters.imap_answers import number
from core.adapters.imap_connect import connect
from core.adapters.imap_fetch import Fetched
from core.adapters.imap_fetch import fetched_messages
from core.adapters.imap_folders import Folder
from core.adapters.imap_folders import listed_folders
from core.adapters.imap_idle import waited
from core.adapters.imap_message_ids import message_ids
from core.adapters.imap_session import LATER_CODES
from core.adapters.imap_session import SIGNED_OUT_CODES
from core.adapters.imap_session import Session
from core.adapters.imap_sign_in import guard_login
from core.adapters.imap_sign_in import sign_in
from core.adapters.imap_vanished import ENABLE
from core.adapters.imap_vanished import NEEDED
from core.adapters.imap_vanished import is_enabled
from core.adapters.imap_vanished import mod_sequence
from core.adapters.imap_vanished import uid_of
from core.adapters.imap_vanished import vanished
from core.adapters.imap_words import LARGEST_UID
from core.adapters.imap_words import guarded_uid
from core.adapters.imap_words import quoted_folder
from core.mail.failures import FolderMissingError
from core.mail.failures import MailServerError
from core.mail.server import Login

__all__ = ["Fetched", "Folder", "FolderState", "ImapMailbox", "open_mailbox"]


@dataclass(frozen=True, slots=True)
class FolderState:
    """What EXAMINE says: number of messages, UIDVALIDITY, and the UID that the next message gets.

    These three say whether something came or went. HIGHESTMODSEQ (RFC 7162; None where the server does not count changes) says since when one
    may ask what went. It counts the flags that others set as well, and those are of no use here: a message is the same, seen or not. So it is no
    part of what makes two states equal, and a server that offers CONDSTORE without QRESYNC is asked for nothing more than this number.
    """

    messages: int
    uid_validity: int
    next_uid: int
    highest_modseq: int | None = field(default=None, compare=False)


def open_mailbox(login: Login, *, context: ssl.SSLContext | None = None, timeout: float = 30) -> ImapMailbox:
    """Connect over verified TLS and sign in. `timeout` in seconds of silence; `context` (tests) must verify as well as the system's own."""
    guard_login(login.server.host, login.server.user_name, login.secret)
    session = connect(login, context, timeout)
    try:
        sign_in(session)
    except MailServerError:
        session.wire.close()
        raise
    return ImapMailbox(session)


class ImapMailbox(AbstractContextManager["ImapMailbox"]):
    """A signed-in mailbox, of one thread at a time. `uids`, `vanished`, `fetch` and `wait` speak of the folder examined last.

    `tells_vanished`: whether the server can be asked which messages went (QRESYNC); known after the first `examine`.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._host = session.login.server.host
        self._was_opened = False
        self.tells_vanished = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, failure: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    @property
    def can_wait(self) -> bool:
        """Whether the server tells of new mail by itself (IDLE); else one polls."""
        return "IDLE" in self._session.capabilities

    def examine(self, folder: str) -> FolderState:
        """Open a folder for reading only. FolderMissingError where there is none or it may not be read."""
        command = b"EXAMINE " + quoted_folder(folder, self._host)
        answers, status = self._opened(command)
        if status.name == "NO" and status.code_name not in SIGNED_OUT_CODES | LATER_CODES:
            raise FolderMissingError(address=self._session.login.server.user_name, folder=folder)
        if status.name != "OK":
            self._session.fail(status)
        with self._session.understanding():
            return self._state(answers)

    def uids(self, first: int = 1) -> tuple[int, ...]:
        """The UIDs of the folder from `first` on, ascending."""
        return self._listed(b"UID FETCH %d:* (UID)" % guarded_uid(first, self._host), first)

    def vanished(self, known: Sequence[int], since: int, count: int) -> frozenset[int] | None:
        """The `count` messages of `known` (UIDs, ascending) that went since the server counted `since` changes; None where it has no answer that holds.

        An answer holds where it names just so many, and where the server, asked for these, has none of them.
        """
        return vanished(self._session, known, since, count) if self.tells_vanished else None

    def fetch(self, uids: Sequence[int]) -> Iterator[Fetched]:
        """Each of these messages that is still there, once, in the server's order, as soon as it is whole.

        A message over `limits.MESSAGE_BYTES` comes with its beginning only: `size > len(raw)`. Ended early, the line is closed.
        """
        return fetched_messages(self._session, [guarded_uid(uid, self._host) for uid in uids])

    def wait(self, seconds: float, stopped: Callable[[], bool]) -> bool:
        """Wait until a message comes or goes in the folder (True), the time is over, or `stopped()` says so; it is asked twice a second."""
        return waited(self._session, seconds, stopped)

    def folders(self) -> tuple[Folder, ...]:
        """The folders that can be opened, by their names as a person knows them."""
        return listed_folders(self._session)

    def newest_message_ids(self, folder: str, count: int) -> frozenset[str]:
        """The Message-IDs, with angle brackets, of the newest `count` messages of a folder; the server is never asked to search."""
        state = self.examine(folder)
        newest = self.uids(max(1, state.next_uid - 10 * count))
        if len(newest) < min(count, state.messages):
            newest = self.uids()
        return message_ids(self._session, newest[-count:] if count > 0 else ())

    def close(self) -> None:
        """Say good-bye where the line still stands, and close it; never raises."""
        try:
            self._session.send(b"LOGOUT")
        except MailServerError:
            return
        self._session.wire.close()

    def _opened(self, command: bytes) -> tuple[list[Answer], Status]:
        """EXAMINE, at the first time with ENABLE QRESYNC ahead: later it is not allowed (RFC 5161, 3.1)."""
        if self._was_opened or not self._session.capabilities >= NEEDED:
            return self._session.ask(command)
        self._was_opened = True
        answers, status = self._session.ask_together(ENABLE, command)
        self.tells_vanished = any(map(is_enabled, answers))
        return answers, status

    def _listed(self, command: bytes, first: int) -> tuple[int, ...]:
        with self._session.understanding():
            found = {uid_of(answer) for answer in self._session.demand(command)}
        return tuple(sorted(uid for uid in found if uid >= first))  # `n:*` names the last message also where n lies beyond it

    def _state(self, answers: list[Answer]) -> FolderState:
        codes: dict[str, str] = {}
        messages = 0
        for answer in answers:
            status = answer.status()
            if status is not None and status.name == "OK":
                codes[status.code_name] = status.code.partition(" ")[2]
            elif answer.text.upper().endswith(b" EXISTS"):
                messages = number(answer.text.split()[0])
        numbers = {name: codes[name].encode("ascii", "replace") for name in ("UIDVALIDITY", "UIDNEXT") if name in codes}
        if not (validity := number(numbers.get("UIDVALIDITY"))):
            self._session.wire.refuse("it does not number its messages")
        next_uid = number(numbers["UIDNEXT"], LARGEST_UID + 1) if "UIDNEXT" in numbers else max(self.uids(), default=0) + 1
        return FolderState(messages, validity, next_uid, mod_sequence(codes.get("HIGHESTMODSEQ", "")))
