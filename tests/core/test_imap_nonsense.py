"""The IMAP port against a server that talks nonsense: what came whole is handed over, the rest is a known failure, and nothing hangs."""

from __future__ import annotations

import contextlib
import random
import re
import socket
import threading
from collections.abc import Callable
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.adapters import imap_session
from core.adapters.imap import Folder
from core.adapters.imap import ImapMailbox
from core.adapters.imap import open_mailbox
from core.adapters.imap_fetch import BATCH
from core.adapters.imap_fetch import Fetched
from core.adapters.imap_session import Session
from core.adapters.imap_wire import Wire
from core.adapters.imap_words import to_modified_utf7
from core.mail.failures import ConnectionLostError
from core.mail.failures import MailServerError
from core.mail.failures import ServerNonsenseError
from core.mail.server import Login
from core.mail.server import Security
from core.mail.server import ServerAddress
from core.mail.server import SignIn
from tests.helpers.certificates import Authority
from tests.helpers.imap_server import Fault
from tests.helpers.imap_server import ImapServer
from tests.helpers.imap_server import scripted_imap

MESSAGES = [b"Subject: one\r\n\r\nD1 OK done)\r\n", b"", b"\0\xff{5}\r\n* BYE\r\n"]
ANSWERS = b"".join(
    b"* %d FETCH (UID %d RFC822.SIZE %d BODY[]<0> {%d}\r\n%b)\r\n" % (n, n, len(raw), len(raw), raw) for n, raw in enumerate(MESSAGES, 1)
)
WHOLE = ANSWERS + b"D1 OK done\r\n"
EXPECTED = [Fetched(uid, len(raw), raw) for uid, raw in enumerate(MESSAGES, 1)]
ROOT = Path(__file__).resolve().parents[2]
LOGIN = Login(ServerAddress("imap.example.org", 993, Security.TLS, "support@example.org"), SignIn.PASSWORD, "throw-away")


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def server(authority: Authority) -> Iterator[ImapServer]:
    with scripted_imap(authority) as running:
        yield running


def opened(server: ImapServer, timeout: float = 5) -> ImapMailbox:
    return open_mailbox(server.login(), context=server.trusting(), timeout=timeout)


@contextlib.contextmanager
def hearing(answer: bytes, timeout: float = 1) -> Iterator[ImapMailbox]:
    """A mailbox whose server has said everything beforehand and hung up."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        theirs.sendall(answer)
        theirs.shutdown(socket.SHUT_WR)
        yield ImapMailbox(Session(Wire(ours, host="imap.example.org", timeout=timeout), LOGIN))


def fetched(answer: bytes) -> tuple[list[Fetched], MailServerError | None]:
    """What came before the failure, and the failure."""
    came: list[Fetched] = []
    with hearing(answer) as mailbox:
        try:
            came.extend(mailbox.fetch([1, 2, 3]))
        except MailServerError as failure:
            return came, failure
    return came, None


def test_whole_answers_are_whole_messages() -> None:
    assert fetched(WHOLE) == (EXPECTED, None)


def test_a_cut_at_any_byte_hands_over_what_was_whole_and_nothing_else() -> None:
    ends = [ANSWERS.index(b"* 2"), ANSWERS.index(b"* 3"), len(ANSWERS)]
    for place in range(len(WHOLE)):
        came, failure = fetched(WHOLE[:place])
        is_ended = place == len(WHOLE) - 1  # a line end without its CR is one as well
        assert isinstance(failure, ConnectionLostError) or (is_ended and failure is None)
        assert came == EXPECTED[: sum(place >= end for end in ends)]


@pytest.mark.parametrize("seed", range(4))
def test_mangled_answers_are_a_known_failure_or_an_answer(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(500):
        mangled = bytearray(WHOLE)
        for _ in range(chance.randint(1, 4)):
            place, act = chance.randrange(len(mangled)), chance.randrange(3)
            mangled[place : place + act] = chance.choice(
                [b"", b"\r\n", b"(", b")", b"{9}\r\n", b'"', b"\0", b"\xff", b"* ", b"D1 ", b"99999999999", b"["]
            )
        came, _failure = fetched(bytes(mangled))
        assert len({message.uid for message in came}) == len(came) <= len(MESSAGES)


@pytest.mark.parametrize("seed", range(4))
def test_noise_is_a_known_failure_whatever_is_asked(seed: int) -> None:
    chance = random.Random(seed)
    asks: list[Callable[[ImapMailbox], object]] = [
        lambda mailbox: mailbox.examine("INBOX"),
        lambda mailbox: mailbox.uids(),
        lambda mailbox: mailbox.folders(),
        lambda mailbox: mailbox.wait(0.01, lambda: False),
        lambda mailbox: mailbox.newest_message_ids("Sent", 5),
    ]
    for ask in asks * 40:
        noise = b"".join(
            chance.choice([b"* ", b"D1 ", b"OK ", b"FETCH (", b"UID ", b"LIST ", b"\r\n", b"1 ", b"{2}\r\n", b")", chance.randbytes(3)])
            for _ in range(30)
        )
        with hearing(noise) as mailbox, contextlib.suppress(MailServerError):
            ask(mailbox)


def test_a_server_that_never_ends_is_not_waited_for(server: ImapServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(imap_session, "MOST_ANSWERS", 100)
    server.fault = Fault("EXAMINE", lambda answer: b"* 1 RECENT\r\n" * 200 + answer)
    with opened(server) as mailbox, pytest.raises(ServerNonsenseError, match="do not come to an end"):
        mailbox.examine("INBOX")


def test_a_server_that_drips_is_left_when_the_patience_is_over(server: ImapServer) -> None:
    server.fault = Fault("EXAMINE", slowly=0.02)
    with opened(server, timeout=0.3) as mailbox, pytest.raises(ConnectionLostError):
        mailbox.examine("INBOX")


def test_folder_names_that_cannot_be_asked_for_are_left_out(server: ImapServer) -> None:
    server.mail.folders = [
        *(
            rb'(\HasNoChildren) "/" INBOX',
            '() "/" "Хаттар"'.encode(),
            b'() "/" "&broken"',
            b'() NIL "&BCUEMARCBEIEMARA-"',
            rb'(\Noselect) "/" "no mail"',
        ),
        *(
            b"junk",
            b"(((",
            b"",
            rb'() "/" {7}' + b'\r\nli"t er',
            b'() "/" "with \\"quotes\\" and \\\\"',
            rb'(\NonExistent) "/" gone',
            b'() "/" "' + b"x" * 2000 + b'"',
        ),
        *(b'() "/" {4}\r\na\r\nb', b'() "/" ""', rb'(\Sent) "/" "[Gmail]/&BB4EQgQ,BEAEMAQyBDsENQQ9BD0ESwQ1-"', b'() "/" Sent', b"() / &AAo-"),
    ]
    with opened(server) as mailbox, pytest.raises(ServerNonsenseError):
        mailbox.folders()
    server.mail.folders = [folder for folder in server.mail.folders if folder != b"((("]
    with opened(server) as mailbox:
        names = [folder.name for folder in mailbox.folders()]
        assert names == ["INBOX", "Sent", "[Gmail]/Отправленные", 'li"t er', 'with "quotes" and \\', "Хаттар"]
        assert [folder for folder in mailbox.folders() if folder.is_sent] == [Folder("[Gmail]/Отправленные", True)]


@pytest.mark.parametrize("name", ["Sent", "INBOX.Sent", "INBOX/Sent Items", "Отправленные", "Жіберілгендер"])
def test_sent_is_known_by_its_name_where_the_server_does_not_say(name: str, server: ImapServer) -> None:
    server.capabilities = b"IMAP4rev1 SASL-IR AUTH=PLAIN"
    coded = to_modified_utf7(name).encode("ascii")
    server.mail.folders = [rb'(\HasNoChildren) "/" INBOX', b'() "/" "' + coded + b'"']
    with opened(server) as mailbox:
        assert [folder.name for folder in mailbox.folders() if folder.is_sent] == [name]
        assert not mailbox.can_wait


@pytest.mark.parametrize(
    ("said", "is_news"),
    [
        (b"* 5 EXISTS\r\n", True),
        (b"* 1 EXPUNGE\r\n", True),
        (b"* VANISHED 1:3\r\n", True),
        (b"* 1 FETCH (FLAGS (\\Seen))\r\n", False),
        (b"* OK still here\r\n* \xff junk (((\r\n* 0 RECENT\r\n", False),
        (b"", False),
    ],
)
def test_news_end_the_waiting_and_junk_does_not(said: bytes, is_news: bool, server: ImapServer) -> None:
    server.fault = Fault("IDLE", lambda answer: answer + said)
    with opened(server) as mailbox:
        mailbox.examine("INBOX")
        assert mailbox.wait(0.2, lambda: False) is is_news
        assert mailbox.examine("INBOX").messages == 0


@pytest.mark.parametrize(
    ("command", "alter", "failure"),
    [
        ("IDLE", lambda answer: answer + b"* BYE maintenance\r\n", ConnectionLostError),
        ("IDLE", lambda _answer: b"D3 NO not now\r\n", ServerNonsenseError),
        ("IDLE", lambda answer: answer + b"D3 OK done\r\n", ServerNonsenseError),
        ("IDLE", lambda answer: answer + b"x" * 70_000, ServerNonsenseError),
        ("IDLE", lambda _answer: b"", ConnectionLostError),
        ("DONE", lambda _answer: b"D9 OK done\r\n", ServerNonsenseError),
    ],
)
def test_nonsense_while_waiting_is_a_known_failure(
    command: str, alter: Callable[[bytes], bytes], failure: type[MailServerError], server: ImapServer
) -> None:
    server.fault = Fault(command, alter)
    with opened(server, timeout=0.5) as mailbox:
        mailbox.examine("INBOX")
        with pytest.raises(failure):
            mailbox.wait(0.2, lambda: False)


def test_a_cut_while_waiting_is_told(server: ImapServer) -> None:
    server.fault = Fault("IDLE", then_close=True)
    with opened(server) as mailbox:
        mailbox.examine("INBOX")
        with pytest.raises(ConnectionLostError):
            mailbox.wait(5, lambda: False)


def test_message_ids_of_a_sparse_folder_and_of_folded_fields_are_found(server: ImapServer) -> None:
    server.mail.add(b"Message-ID:\r\n <folded@example.org>\r\nSubject: x\r\n\r\nMessage-ID: <no@example.org>\r\n")
    server.mail.next_uid = 5000
    server.mail.add(b"message-id: <last@example.org>\r\n\r\nx\r\n")
    server.mail.add(b"Subject: none\r\n\r\nx\r\n")
    with opened(server) as mailbox:
        assert mailbox.newest_message_ids("Sent", 10) == {"<folded@example.org>", "<last@example.org>"}
        assert mailbox.newest_message_ids("Sent", 2) == {"<last@example.org>"}


def test_a_fetch_that_is_left_early_closes_the_line(server: ImapServer) -> None:
    for place in range(2 * BATCH + 1):
        server.mail.add(b"%d" % place)
    with opened(server) as mailbox:
        mailbox.examine("INBOX")
        came = mailbox.fetch(mailbox.uids())
        assert next(came).raw == b"0"
        came.close()  # type: ignore[attr-defined]  # it is a generator: closing it is what a stopped check does
        with pytest.raises(ConnectionLostError):
            mailbox.examine("INBOX")


def test_a_server_that_counts_inexactly_costs_questions_but_no_message(server: ImapServer) -> None:
    raws = [b"message %d\r\n" % place for place in range(3 * BATCH)]
    for raw in raws:
        server.mail.add(raw)
    server.fault = Fault("FETCH", lambda answer: answer.replace(b"RFC822.SIZE 1", b"RFC822.SIZE 2"), times=99)
    with opened(server) as mailbox:
        mailbox.examine("INBOX")
        came = list(mailbox.fetch(mailbox.uids()))
    assert sorted(found.raw or b"" for found in came) == sorted(raws)
    assert all(found.size == len(found.raw or b"") for found in came)


def test_the_line_may_close_twice_and_while_another_waits(server: ImapServer) -> None:
    mailbox = opened(server)
    mailbox.examine("INBOX")

    def wait() -> None:
        with contextlib.suppress(MailServerError):
            mailbox.wait(10, lambda: False)

    waiting = threading.Thread(target=wait)
    waiting.start()
    mailbox.close()
    mailbox.close()
    waiting.join(5)
    assert not waiting.is_alive()


def test_the_wire_reads_lines_and_parts_across_any_pieces() -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        wire = Wire(ours, host="imap.example.org", timeout=1)
        for piece in (b"on", b"e\r", b"\ntw", b"o\n123", b"45\r\n"):
            theirs.sendall(piece)
        assert (wire.read_line(), wire.read_line(), wire.read_exactly(4), wire.read_line()) == (b"one", b"two", b"1234", b"5")
        assert not wire.has_data(0)
        assert not wire.is_unread


def test_every_reason_has_words_in_russian_and_kazakh() -> None:
    sources = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "core" / "adapters").glob("imap*.py"))
    told = re.findall(
        r'refuse\(f?"([^"{]+)|\d+: "(its [^"]+)"|reason = [^\n]*?"((?:its|no) [^"]+)"|else "(no safe [^"]+)"|, "(its certificate could[^"]+)"',
        sources,
    )
    slugs = {re.sub(r"\W+", "_", "".join(found).lower()).strip("_") for found in told}
    assert len(slugs) > 15
    for language in ("ru", "kk"):
        words = (ROOT / "resources" / "i18n" / language / "errors.ts").read_text(encoding="utf-8")
        assert {slug for slug in slugs if f"<source>value_reason_{slug}</source>" not in words} == set()
