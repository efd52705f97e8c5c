"""What goes on the wire of an IMAP server: names in modified UTF-7, numbers as sets, answers taken apart; and nothing unplanned, ever."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from collections.abc import Iterator

import hypothesis
import hypothesis.strategies as st
import pytest

from core.adapters.imap import ImapMailbox
from core.adapters.imap import open_mailbox
from core.adapters.imap_answers import Answer
from core.adapters.imap_answers import MalformedError
from core.adapters.imap_answers import Value
from core.adapters.imap_answers import number
from core.adapters.imap_answers import shown
from core.adapters.imap_words import from_modified_utf7
from core.adapters.imap_words import guarded
from core.adapters.imap_words import quoted_folder
from core.adapters.imap_words import sets_of_uids
from core.adapters.imap_words import to_modified_utf7
from core.mail.failures import FolderMissingError
from core.mail.failures import SignInRefusedError
from core.mail.failures import UnsafeArgumentError
from core.mail.server import SignIn
from tests.helpers.certificates import Authority
from tests.helpers.imap_server import ImapServer
from tests.helpers.imap_server import scripted_imap

EVIL = [f"{end}D9 {act}" for end in ("\r\n", "\n", "\r", "\0", '"\r\n', ")\r\n") for act in ("STORE 1:* +FLAGS (\\Deleted)", "EXPUNGE")]
CODED = [
    *(
        "=?utf-8?q?x=0d=0aD9_EXPUNGE?=",
        "=?utf-8?b?DQpEOSBFWFBVTkdF?=",
        "%0d%0aD9 EXPUNGE",
        "&AA0ACg-D9 EXPUNGE",
        "\\r\\nD9 EXPUNGE",
        "\u2028D9 EXPUNGE",
    ),
    *(
        "\u0085D9 EXPUNGE",
        "\u010d\u010aD9 EXPUNGE",
        '" D9 EXPUNGE "',
        '\\" D9 EXPUNGE',
        "{3}",
        "{3+}",
        "\x0b\x0cD9 EXPUNGE",
        "\ud80d\udc0a",
        "*",
        "INBOX) (\\Deleted",
    ),
]
PAYLOADS = EVIL + CODED
WORDS = ["x" + payload + "y" for payload in PAYLOADS]


def test_names_of_the_standard_are_written_as_it_writes_them() -> None:
    assert to_modified_utf7("~peter/mail/台北/日本語") == "~peter/mail/&U,BTFw-/&ZeVnLIqe-"
    assert to_modified_utf7("Отправленные & more") == "&BB4EQgQ,BEAEMAQyBDsENQQ9BD0ESwQ1- &- more"
    assert from_modified_utf7("&BB4EQgQ,BEAEMAQyBDsENQQ9BD0ESwQ1-") == "Отправленные"


@pytest.mark.parametrize("name", ["&", "&A-", "&Jjo!", "&U,BTFw-&ZeVnLIqe-", "a&b", "&2AA-", "Жоқ", "&AGE-"])
def test_names_that_nobody_could_ask_for_again_are_none(name: str) -> None:
    assert from_modified_utf7(name) is None


@hypothesis.given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=60))
def test_any_name_comes_back(name: str) -> None:
    coded = to_modified_utf7(name)
    assert coded.isascii()
    assert "\r" not in coded
    assert "\n" not in coded
    assert from_modified_utf7(coded) == name


@hypothesis.given(st.text(max_size=40))
def test_a_folder_is_one_quoted_word_or_refused(name: str) -> None:
    try:
        word = quoted_folder(name, "host")
    except UnsafeArgumentError:
        assert any(letter in "\0\r\n" or "\ud800" <= letter <= "\udfff" for letter in name)
    else:
        assert Answer(b"*", (b"EXAMINE " + word,)).values() == [b"EXAMINE", to_modified_utf7(name).encode()]


@hypothesis.given(st.sets(st.integers(1, 300), max_size=80))
def test_sets_name_every_number_and_no_other(uids: set[int]) -> None:
    named: list[int] = []
    for span in sets_of_uids(sorted(uids)).decode().split(",") if uids else []:
        first, _, last = span.partition(":")
        named += range(int(first), int(last or first) + 1)
    assert named == sorted(uids)


@pytest.mark.parametrize(
    ("pieces", "values"),
    [
        ((b'1 FETCH (UID 5 X NIL "a \\"b\\\\" ())',), [b"1", b"FETCH", [b"UID", b"5", b"X", None, b'a "b\\', []]]),
        (
            (b"1 FETCH (BODY[HEADER.FIELDS (MESSAGE-ID)]<0> ", b"lit)(", b" UID 5)"),
            [b"1", b"FETCH", [b"BODY[HEADER.FIELDS (MESSAGE-ID)]<0>", b"lit)(", b"UID", b"5"]],
        ),
        ((b'LIST (\\HasNoChildren \\Sent) "/" ', b'na"me', b""), [b"LIST", [b"\\HasNoChildren", b"\\Sent"], b"/", b'na"me']),
        ((b"",), []),
    ],
)
def test_answers_are_taken_apart(pieces: tuple[bytes, ...], values: list[Value]) -> None:
    assert Answer(b"*", pieces).values() == values


@pytest.mark.parametrize("text", [b"(", b")", b"(()", b'"open', b"BODY[open", b"(" * 30 + b")" * 30, b"a\tb", b'(")"'])
def test_what_the_grammar_does_not_allow_is_malformed(text: bytes) -> None:
    with pytest.raises(MalformedError):
        Answer(b"*", (text,)).values()


@hypothesis.given(st.lists(st.binary(max_size=60), min_size=1, max_size=5))
def test_any_bytes_are_taken_apart_or_malformed(pieces: list[bytes]) -> None:
    with contextlib.suppress(MalformedError):
        Answer(b"*", tuple(pieces)).values()


@pytest.mark.parametrize("value", [None, b"", b"-1", b"1.5", b"x", [], b"9" * 30, b"4294967296", "٣".encode()])
def test_what_is_no_number_is_malformed(value: Value) -> None:
    with pytest.raises(MalformedError):
        number(value)


def test_foreign_words_are_cut_and_harmless() -> None:
    words = shown(b"no \x1b[31m \r\n secret-word " + "\u202e".encode() + b"x" * 900, "secret-word")
    assert len(words) == 200
    assert words.startswith("no ")
    assert not set(words) & set("\x1b\r\n\u202e")
    assert "secret-word" not in words


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ImapServer]:
    """A server that writes down every line; its messages have Message-IDs that would be commands."""
    with scripted_imap(Authority(tmp_path_factory.mktemp("authority"))) as running:
        for payload in PAYLOADS:
            running.mail.add(
                b"Message-ID: <a" + payload.encode("utf-8", "replace") + b"@x>\r\nSubject: " + payload.encode("utf-8", "replace") + b"\r\n\r\nx\r\n"
            )
        yield running


def _examine(mailbox: ImapMailbox, word: str) -> None:
    mailbox.examine(word)


def _newest(mailbox: ImapMailbox, word: str) -> None:
    mailbox.newest_message_ids(word, 5)


@pytest.mark.parametrize("act", [_examine, _newest])
def test_no_folder_name_becomes_a_command(act: Callable[[ImapMailbox, str], None], server: ImapServer) -> None:
    with open_mailbox(server.login(), context=server.trusting(), timeout=5) as mailbox:
        for word in [*WORDS, *PAYLOADS]:
            with pytest.raises((UnsafeArgumentError, FolderMissingError)):
                act(mailbox, word)
        assert mailbox.examine("INBOX").messages == len(PAYLOADS)
    assert server.unplanned() == []


@pytest.mark.parametrize("capabilities", [b"IMAP4rev1 SASL-IR AUTH=PLAIN", b"IMAP4rev1 AUTH=XOAUTH2 AUTH=PLAIN", b"IMAP4rev1"])
@pytest.mark.parametrize("place", ["user_name", "secret"])
def test_no_user_name_and_no_secret_becomes_a_command(place: str, capabilities: bytes, server: ImapServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "capabilities", capabilities)
    way, trusting = SignIn.XOAUTH2 if b"XOAUTH2" in capabilities else SignIn.PASSWORD, server.trusting()
    for word in WORDS:
        login = server.login(user_name=word, sign_in=way) if place == "user_name" else server.login(secret=word, sign_in=way)
        with pytest.raises((UnsafeArgumentError, SignInRefusedError)):
            open_mailbox(login, context=trusting, timeout=5)
    assert server.unplanned() == []


def test_no_message_id_becomes_a_command(server: ImapServer) -> None:
    with open_mailbox(server.login(), context=server.trusting(), timeout=5) as mailbox:
        mailbox.examine("INBOX")
        assert len(list(mailbox.fetch(mailbox.uids()))) == len(PAYLOADS)
        mailbox.newest_message_ids("INBOX", 100)
    assert server.unplanned() == []


@pytest.mark.parametrize("uid", [0, -1, 2**32, "1 EXPUNGE", "1:*", None])
def test_what_is_no_uid_is_not_sent(uid: int, server: ImapServer) -> None:
    with open_mailbox(server.login(), context=server.trusting(), timeout=5) as mailbox:
        mailbox.examine("INBOX")
        for act in (lambda: mailbox.uids(uid), lambda: list(mailbox.fetch([uid]))):
            with pytest.raises(UnsafeArgumentError):
                act()
    assert server.unplanned() == []


def test_the_attempts_are_at_least_250() -> None:
    assert 2 * len([*WORDS, *PAYLOADS]) + 6 * len(WORDS) + len(PAYLOADS) >= 250


def test_endless_words_are_refused() -> None:
    with pytest.raises(UnsafeArgumentError):
        guarded("x" * 1001, "host")
