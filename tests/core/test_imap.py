"""A mailbox on a real Dovecot: read whole, quickly, and left exactly as it was."""

from __future__ import annotations

import imaplib
import re
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.adapters.imap import Folder
from core.adapters.imap import open_mailbox
from core.mail import limits
from core.mail.failures import FolderMissingError
from core.mail.failures import ServerNotReachedError
from core.mail.failures import SignInRefusedError
from core.mail.server import Login
from core.mail.server import Security
from core.mail.server import ServerAddress
from core.mail.server import SignIn
from tests.helpers.dovecot import HOST
from tests.helpers.dovecot import PASSWORD
from tests.helpers.dovecot import USER
from tests.helpers.dovecot import DovecotServer
from tests.helpers.dovecot import running_dovecot

KAZAKH = "Хаттар – Әлі & Ғани"
ALLOWED = re.compile(rb"[\d.]+ (?:D\d+ (?:ENABLE|EXAMINE|UID FETCH|LIST|IDLE|CAPABILITY|LOGOUT)\b.*|DONE)")
CHANGES = re.compile(rb"\b(?:SELECT|STORE|APPEND|EXPUNGE|COPY|MOVE|CREATE|DELETE|RENAME|SUBSCRIBE|CLOSE|SETMETADATA|BODY\[|RFC822\b(?!\.SIZE))")


@pytest.fixture(scope="module")
def dovecot() -> Iterator[DovecotServer]:
    """A mailbox with messages in every state, and a folder with a Kazakh name."""
    with running_dovecot() as server:
        for place in range(6):
            server.deliver(message(place))
        for place, flags in enumerate(("S", "FS", "RS", "DT", ""), start=6):
            server.deliver(message(place), flags=flags)
        server.deliver(b"Message-ID: <sent@example.org>\r\n\r\nsent\r\n", folder="Sent")
        server.make_folder(KAZAKH)
        server.deliver(message(100), folder=KAZAKH)
        yield server


def message(place: int, size: int = 0) -> bytes:
    """A message with lines as the wire has them, NULs and letters of no charset included."""
    return b"Message-ID: <%d@example.org>\r\nSubject: %d\r\n\r\nwords\xff\xfe %b\r\n" % (place, place, b"x" * size)


@pytest.mark.parametrize("security", list(Security))
def test_every_message_comes_byte_for_byte(dovecot: DovecotServer, security: Security) -> None:
    with open_mailbox(dovecot.login(security=security), context=dovecot.trusting()) as mailbox:
        state = mailbox.examine("INBOX")
        fetched = {found.uid: found for found in mailbox.fetch(mailbox.uids())}
    assert (state.messages, state.next_uid) == (11, 12)
    assert sorted(found.raw or b"" for found in fetched.values()) == sorted(message(place) for place in range(11))
    assert all(found.size == len(found.raw or b"") for found in fetched.values())


def test_the_mailbox_is_never_changed() -> None:
    with running_dovecot() as server:
        server.make_folder(KAZAKH)
        for place in range(5):
            server.deliver(message(place), folder=KAZAKH if place % 2 else "INBOX")
        for place, flags in enumerate(("S", "FS", "RS", "DT", ""), start=5):
            server.deliver(message(place), flags=flags)
        before = server.files()
        for security in Security:
            with open_mailbox(server.login(security=security), context=server.trusting()) as mailbox:
                mailbox.folders()
                for folder in ("INBOX", KAZAKH, "Sent"):
                    state = mailbox.examine(folder)
                    assert len(list(mailbox.fetch(mailbox.uids()))) == state.messages
                    mailbox.newest_message_ids(folder, 3)
                    mailbox.wait(0.05, lambda: False)
        said = server.commands()
        assert server.files() == before
        assert [line for line in said if not ALLOWED.fullmatch(line)] == []
        assert [line for line in said if CHANGES.search(line)] == []
        assert _recent_by_another_client(server) == 8


def _recent_by_another_client(server: DovecotServer) -> int:
    """How many messages of the INBOX the next ordinary client is told to be new."""
    with imaplib.IMAP4_SSL(HOST, server.port, ssl_context=server.trusting()) as client:
        client.authenticate("PLAIN", lambda _: f"\0{USER}\0{PASSWORD}".encode())
        client.select("INBOX")
        return int((client.response("RECENT")[1][0] or b"0").decode())


def test_a_message_that_is_asked_for_and_gone_is_left_out(dovecot: DovecotServer) -> None:
    with open_mailbox(dovecot.login(), context=dovecot.trusting()) as mailbox:
        mailbox.examine("INBOX")
        assert [found.uid for found in mailbox.fetch([3, 999, 1, 3])] == [1, 3]
        assert list(mailbox.fetch([])) == []
        assert mailbox.uids(10) == (10, 11)
        assert mailbox.uids(99) == ()


def test_folders_have_their_names_and_sent_is_known(dovecot: DovecotServer) -> None:
    with open_mailbox(dovecot.login(), context=dovecot.trusting()) as mailbox:
        assert mailbox.folders() == (Folder("INBOX", False), Folder("Sent", True), Folder(KAZAKH, False))
        assert mailbox.examine(KAZAKH).messages == 1
        assert mailbox.newest_message_ids("Sent", 50) == {"<sent@example.org>"}
        assert len(mailbox.newest_message_ids("INBOX", 2)) == 2
        assert mailbox.newest_message_ids("INBOX", 99) == {f"<{place}@example.org>" for place in range(11)}
        assert mailbox.newest_message_ids("INBOX", 0) == frozenset()


def test_a_folder_that_is_not_there_is_a_sentence_and_the_line_stays(dovecot: DovecotServer) -> None:
    with open_mailbox(dovecot.login(), context=dovecot.trusting()) as mailbox:
        with pytest.raises(FolderMissingError, match="no folder Жоқ"):
            mailbox.examine("Жоқ")
        assert mailbox.examine("INBOX").messages == 11


def test_a_wrong_password_is_refused_and_does_not_show(dovecot: DovecotServer) -> None:
    with pytest.raises(SignInRefusedError) as caught:
        open_mailbox(dovecot.login(secret="wrong-secret"), context=dovecot.trusting())
    assert "wrong-secret" not in str(caught.value) + repr(caught.value.values)


def test_a_port_where_nobody_listens_is_a_sentence() -> None:
    for port in (1, 0, 70_000):
        login = Login(ServerAddress(HOST, port, Security.TLS, USER), SignIn.PASSWORD, PASSWORD)
        with pytest.raises(ServerNotReachedError, match=f"on port {port}"):
            open_mailbox(login, timeout=2)


@pytest.mark.parametrize("failure", [socket.gaierror(-2, "unknown"), UnicodeError("label too long"), TimeoutError()])
def test_a_host_that_is_not_found_is_a_sentence(failure: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_values: object, **_options: object) -> None:
        raise failure

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(ServerNotReachedError, match=r"imap\.example\.org does not answer"):
        open_mailbox(Login(ServerAddress("imap.example.org", 993, Security.TLS, USER), SignIn.PASSWORD, PASSWORD))


def test_a_message_that_somebody_reads_elsewhere_is_nothing_new() -> None:
    with running_dovecot() as server, open_mailbox(server.login(), context=server.trusting()) as mailbox:
        for place in range(3):
            path = server.deliver(message(place), flags="")
        first = mailbox.examine("INBOX")
        path.rename(path.with_name(f"{path.name}S"))
        assert mailbox.examine("INBOX") == first


def test_waiting_ends_when_a_message_comes() -> None:
    with running_dovecot() as server, open_mailbox(server.login(), context=server.trusting()) as mailbox:
        mailbox.examine("INBOX")
        assert mailbox.can_wait
        delivered: list[Path] = []

        def deliver_once() -> bool:
            if not delivered:
                delivered.append(server.deliver(message(1)))
            return False

        assert mailbox.wait(20, deliver_once)
        assert mailbox.examine("INBOX").messages == 1
        assert not mailbox.wait(0.05, lambda: False)
        assert not mailbox.wait(20, lambda: True)


def test_after_the_folder_was_numbered_anew_it_says_so() -> None:
    with running_dovecot() as server:
        server.deliver(message(1))
        validities = set()
        for _ in range(2):
            with open_mailbox(server.login(), context=server.trusting()) as mailbox:
                validities.add(mailbox.examine("INBOX").uid_validity)
            server.number_anew()
            (server.folder_path() / "dovecot-uidlist").write_text("3 V77 N5 G1234567890abcdef1234567890abcdef\n")
    assert 77 in validities
    assert len(validities) == 2


def test_five_thousand_messages_take_few_questions() -> None:
    with running_dovecot() as server:
        sent = [message(place, size=place % 3000) for place in range(5000)]
        for raw in sent:
            server.deliver(raw)
        with open_mailbox(server.login(), context=server.trusting()) as mailbox:
            mailbox.examine("INBOX")
            came = sorted(found.raw or b"" for found in mailbox.fetch(mailbox.uids()))
        assert came == sorted(sent)
        assert len(server.commands()) + 1 <= 5000 / 100 + 6  # the one more: signing in


def test_a_message_over_the_cap_comes_with_its_beginning(dovecot: DovecotServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MESSAGE_BYTES", 40)
    monkeypatch.setattr("core.adapters.imap_fetch._ITEMS", b"(UID RFC822.SIZE BODY.PEEK[]<0.40>)")
    with open_mailbox(dovecot.login(), context=dovecot.trusting()) as mailbox:
        mailbox.examine("INBOX")
        (found,) = mailbox.fetch([1])
    assert found.raw in {message(place)[:40] for place in range(11)}
    assert found.size == len(message(0)) > 40
