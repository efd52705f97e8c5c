"""`main.py sender`: a row a message, with words that a person understands."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

import dns.exception
import dns.resolver
import pytest

from core.adapters.dns import Network
from core.adapters.dns import ask_network
from core.adapters.dns import records_from
from core.headless import commands
from core.headless.sender import SenderWords
from core.mail.senders import chain
from core.mail.senders import findings
from core.mail.senders import report
from core.mail.senders import signatures
from core.mail.senders.lookup import NotAnsweredError
from core.resources import load
from tests.helpers.signing import records
from tests.helpers.signing import signed


def told(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[dict[str, object]]:
    assert commands.run("sender", [*arguments, "--json"]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_the_command_tells_address_level_evidence_and_flags(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mail, keys = tmp_path / "one.eml", tmp_path / "keys.json"
    mail.write_bytes(b"Reply-To: eve@evil.example\r\n" + signed())
    keys.write_text(json.dumps({f"{name}.": [value.decode()[:40], value.decode()[40:]] for name, value in records("example.kz").items()}))
    (row,) = told(capsys, str(mail), "--known", "DANA@example.kz", "--dns", str(keys))
    assert (row["index"], row["address"], row["level"]) == (0, "dana@example.kz", 1)
    assert {
        "code": "reply_to_differs",
        "words": "An answer would go to eve@evil.example, not to dana@example.kz",
        "values": {"address": "dana@example.kz", "reply_to": "eve@evil.example"},
    } in row["flags"]  # type: ignore[operator]  # a list, as JSON has it
    assert "The signature of example.kz (DKIM) holds" in json.dumps(row["evidence"])


def test_our_servers_name_makes_its_word_count(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mail, keys = tmp_path / "one.eml", tmp_path / "keys.json"
    mail.write_bytes(b"Authentication-Results: mx.ours.example; dmarc=pass header.from=example.kz\r\nFrom: dana@example.kz\r\n\r\nHello")
    keys.write_text("{}")
    known = ("--known", "dana@example.kz", "--dns", str(keys))
    assert [row["level"] for name in ("mx.ours.example", "mx.other.example") for row in told(capsys, str(mail), *known, "--authserv-id", name)] == [
        1,
        0,
    ]
    assert [row["level"] for row in told(capsys, str(mail), *known)] == [0]


def test_what_is_no_mail_is_said_to_be_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 40)
    (row,) = told(capsys, str(tmp_path))
    assert row["not_mail"] is True


@pytest.mark.parametrize("content", ["", "[]", '{"a": 1}', '{"a": [1]}', "[" * 100_000, None])
def test_a_file_of_records_that_is_none_is_a_known_failure(tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str | None) -> None:
    mail, keys = tmp_path / "one.eml", tmp_path / "keys.json"
    mail.write_bytes(signed())
    if content is not None:
        keys.write_text(content)
    assert commands.run("sender", [str(mail), "--dns", str(keys)]) == 1
    assert "The file of DNS records" in capsys.readouterr().err


def test_names_are_found_in_the_file_however_they_are_written(tmp_path: Path) -> None:
    keys = tmp_path / "keys.json"
    keys.write_text('{"S1._DomainKey.Example.KZ.": "v=DKIM1; p=x"}')
    assert records_from(keys)("s1._domainkey.example.kz") == b"v=DKIM1; p=x"
    assert records_from(keys)("s2._domainkey.example.kz") is None


@pytest.mark.parametrize("error", [dns.exception.Timeout, dns.resolver.NoResolverConfiguration, OSError, UnicodeError])
def test_a_network_that_does_not_answer_is_not_an_answer(monkeypatch: pytest.MonkeyPatch, error: type[Exception]) -> None:
    def fail(*_arguments: object, **_named: object) -> object:
        raise error

    monkeypatch.setattr(dns.resolver, "resolve", fail)
    with pytest.raises(NotAnsweredError):
        ask_network("s1._domainkey.example.kz")


def test_a_network_that_is_silent_three_times_is_not_asked_for_the_next_thousand_messages() -> None:
    asked: list[str] = []

    def ask(name: str) -> bytes | None:
        asked.append(name)
        if name.startswith("good"):
            return b"v=DKIM1"
        raise NotAnsweredError

    network = Network(ask)
    for name in ("a", "b", "good", "good", "c", "d", "e", "f", "g"):
        with suppress(NotAnsweredError):
            assert network(name) == b"v=DKIM1"
    assert asked == ["a", "b", "good", "c", "d", "e"]
    assert network("good") == b"v=DKIM1"


def test_a_name_without_a_record_is_an_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    def nothing(*_arguments: object, **_named: object) -> object:
        raise dns.resolver.NXDOMAIN

    monkeypatch.setattr(dns.resolver, "resolve", nothing)
    assert ask_network("s1._domainkey.example.kz") is None


def test_every_code_has_words() -> None:
    words = load("mail/sender_words.yaml", SenderWords)
    sources = "".join(Path(str(module.__file__)).read_text("utf-8") for module in (chain, report, signatures, findings))
    assert all(f'"{code}"' in sources for code in words.words)
    assert set(words.words) >= findings.FLAGS
