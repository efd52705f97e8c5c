"""Who sent a message: what proves it, and the many ways in which it only seems proved (SECURITY A2, A3, A5, F5, T7)."""

from __future__ import annotations

import gc
from pathlib import Path

import authres
import pytest
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

from core.mail.reading import read_message
from core.mail.senders.findings import FLAGS
from core.mail.senders.findings import Finding
from core.mail.senders.findings import SenderReport
from core.mail.senders.head import read_sender_head
from core.mail.senders.lookup import TxtLookup
from core.mail.senders.report import know
from core.mail.senders.report import report_on
from core.mail.senders.results import read_results
from core.resources import StrictModel
from core.resources import parse_yaml
from tests.helpers.signing import LETTER
from tests.helpers.signing import records
from tests.helpers.signing import sealed
from tests.helpers.signing import signed

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
OURS = "mx.smart-smm.kz"
KNOWN = know(["dana@example.kz", "victim@good.com"], own_domains=("smart-smm.kz",))
PASS = b"Authentication-Results: mx.smart-smm.kz; spf=pass smtp.mailfrom=dana@example.kz; dmarc=pass header.from=example.kz\r\n"
KEYS = {**records("example.kz"), **records("attack.com"), **records("lists.example.org"), **records("good.com"), **records("evil.example.kz")}


class Spoof(StrictModel):
    name: str
    headers: tuple[str, ...]
    signed_by: str | None = None
    flags: tuple[str, ...] = ()


class Spoofs(StrictModel):
    spoofs: tuple[Spoof, ...]


class Sender(StrictModel):
    headers: tuple[str, ...]
    address: str | None
    name: str | None = None
    absent: bool = False


class Senders(StrictModel):
    senders: tuple[Sender, ...]


SPOOFS = parse_yaml((EXAMPLES / "sender_spoofs.yaml").read_text("utf-8"), Spoofs, "sender_spoofs.yaml").spoofs
SENDERS = parse_yaml((EXAMPLES / "mail_senders.yaml").read_text("utf-8"), Senders, "mail_senders.yaml").senders


def report(raw: bytes, dns: TxtLookup | None = KEYS.get) -> SenderReport:
    return report_on(raw, authserv_id=OURS, known=KNOWN, dns=dns)


def codes(found: tuple[Finding, ...]) -> set[str]:
    return {one.code for one in found}


def letter(*headers: str) -> bytes:
    lines = [header.encode("utf-8", "surrogateescape") for header in headers]
    return b"\r\n".join([*lines, b"To: privacy@smart-smm.kz", b"Subject: My data", b"", b"Please send me my data.", b""])


def test_our_own_servers_word_about_an_address_on_file_is_level_one() -> None:
    found = report(PASS + LETTER)
    assert (found.address, found.level, found.flags) == ("dana@example.kz", 1, ())
    assert {"domain_proved", "address_on_file", "server_said"} <= codes(found.evidence)


def test_what_stands_behind_the_part_of_the_sender_that_is_read_is_never_overlooked() -> None:
    raw = PASS + LETTER.replace(b"From: Dana <dana@example.kz>", b"From: dana@example.kz" + b" " * 70_000 + b"\r\n , x@attack.com")
    found = report(raw)
    assert (found.address, found.level, codes(found.flags)) == (None, 0, {"sender_ambiguous"})
    assert read_message(raw).sender is None


def test_a_subject_that_nobody_signed_is_not_proved_by_our_servers_word_about_a_signature() -> None:
    said = b"Authentication-Results: mx.smart-smm.kz; %s; dkim=pass header.d=example.kz; dmarc=pass header.from=example.kz\r\n"
    sent_on, handed_in = (said % spf for spf in (b"spf=pass smtp.mailfrom=x@attack.com", b"spf=pass smtp.mailfrom=dana@example.kz"))
    without = signed(headers=(b"from", b"to"))
    found = report(sent_on + without, dns=None)
    assert (found.level, codes(found.flags)) == (0, {"signature_without_subject"})
    assert report(handed_in + without, dns=None).level == 1
    assert report(sent_on + signed(), dns=None).level == 1


def test_what_was_proved_and_is_not_addressed_to_us_is_told() -> None:
    to_others = PASS + LETTER.replace(b"To: privacy@smart-smm.kz", b"To: support@other.example")
    assert (report(to_others).level, codes(report(to_others).flags)) == (1, {"not_addressed_to_us"})
    in_copy = to_others.replace(b"Subject:", b"Cc: office@smart-smm.kz\r\nSubject:")
    assert codes(report(in_copy).flags) == set()
    known = know(["dana@example.kz"], own_domains=("smart-smm.kz",), own_addresses=("Support@other.example",))
    assert report_on(to_others, authserv_id=OURS, known=known).flags == ()


@pytest.mark.parametrize(
    ("name", "address", "told"),
    [
        ("SmartSMM", "security@mail.example", True),
        ("Smart SMM - security", "security@mail.example", True),
        ("Ѕmаrt-SMM", "security@smart-smm.kz.mail.example", True),
        ("SmartSMM", "support@smart-smm.kz", False),
        ("SmartSMM", "news@letters.smart-smm.kz", False),
        ("Dana Kim", "security@mail.example", False),
        ("Smart Oleg", "oleg@mail.example", False),
    ],
)
def test_who_goes_by_the_companys_name_from_elsewhere_is_told(name: str, address: str, *, told: bool) -> None:
    known = know([], own_domains=("smart-smm.kz",), own_names=("SmartSMM",))
    found = report_on(letter(f'From: "{name}" <{address}>'), authserv_id=OURS, known=known)
    assert ("name_of_ours" in codes(found.flags)) is told


def test_a_short_name_of_ours_has_to_be_a_word_of_its_own() -> None:
    known = know([], own_domains=("kaz.example",), own_names=("Kaz",))
    told = [
        "name_of_ours" in codes(report_on(letter(f"From: {name} <x@mail.example>"), authserv_id=OURS, known=known).flags)
        for name in ("Kaz help", "Kazbek")
    ]
    assert told == [True, False]


def test_a_signature_of_the_senders_domain_is_level_one_where_our_server_said_nothing() -> None:
    found = report(signed())
    assert (found.level, found.flags) == (1, ())
    assert {"signature_aligned", "no_results_of_our_server"} <= codes(found.evidence)
    assert report(signed(), dns=None).level == 0


def test_the_same_proof_for_an_address_that_is_not_on_file_is_level_zero() -> None:
    found = report(PASS.replace(b"dana@", b"another@") + LETTER.replace(b"dana@", b"another@"))
    assert (found.level, codes(found.flags)) == (0, {"new_contact"})
    seen = report_on(PASS + LETTER, authserv_id=OURS, known=know([], ["dana@example.kz"]))
    assert (seen.level, "address_seen" in codes(seen.evidence)) == (0, True)


@pytest.mark.parametrize(
    "results", ["dmarc=fail header.from=example.kz", "dkim=fail header.d=example.kz", "dmarc=pass header.from=example.kz.attack.com", "(((("]
)
def test_no_signature_makes_good_what_our_own_server_refused(results: str) -> None:
    assert report(f"Authentication-Results: {OURS}; {results}\r\n".encode() + signed()).level == 0


def test_our_server_saying_nothing_about_the_domain_leaves_it_to_the_signature() -> None:
    spoken = f"Authentication-Results: {OURS}; spf=pass smtp.mailfrom=x@y.example; dmarc=none header.from=example.kz\r\n".encode()
    assert report(spoken + signed()).level == 1
    assert report(spoken + LETTER).level == 0


@pytest.mark.parametrize("spoof", SPOOFS, ids=lambda spoof: spoof.name)
def test_no_spoof_reaches_level_one(spoof: Spoof) -> None:
    raw = letter(*spoof.headers)
    if spoof.signed_by:
        raw = signed(raw, spoof.signed_by.encode())
    found = report(raw)
    assert found.level == 0
    assert set(spoof.flags) <= codes(found.flags), found


def test_the_spoofs_are_as_many_as_were_promised() -> None:
    names = [spoof.name for spoof in SPOOFS]
    assert {f"server_a{number}" for number in range(1, 20)} | {f"client_a{number}" for number in range(1, 4)} <= {name.split()[0] for name in names}
    assert sum(name.startswith("forged") for name in names) >= 8
    assert sum(sender.address is None and not sender.absent for sender in SENDERS) >= 24


@pytest.mark.parametrize("sender", SENDERS, ids=lambda sender: sender.headers[0])
def test_an_ambiguous_sender_is_nobody_and_reading_and_reporting_agree(sender: Sender) -> None:
    raw = letter(*sender.headers, f"Authentication-Results: {OURS}; dmarc=pass header.from=good.com")
    found = report(raw)
    message = read_message(raw)
    assert found.address == (message.sender.address if message.sender else None) == sender.address
    if sender.address is None:
        assert found.level == 0
        assert codes(found.flags) & {"sender_ambiguous", "sender_absent"} == {
            "sender_absent" if sender.absent or sender.headers == ("From:",) else "sender_ambiguous"
        }


@pytest.mark.parametrize("number", range(50))
def test_a_reply_to_another_address_is_a_flag_in_every_thread(number: int) -> None:
    other = (
        "dana@evil.example",
        "dana@example.kz.evil.example",
        "Dana@example.kx",
        '"dana@example.kz" <x@evil.example>',
        "dana@example.kz, eve@evil.example",
    )[number % 5]
    thread = f"In-Reply-To: <{number}@smart-smm.kz>\r\nReferences: <{number}@smart-smm.kz>\r\nReply-To: {other}\r\n".encode()
    found = report(PASS + thread + LETTER)
    assert "reply_to_differs" in codes(found.flags)
    assert found.level == 1  # the sender is proved all the same; the answer goes to the address on file
    same = report(PASS + thread.replace(other.encode(), b"DANA@EXAMPLE.KZ") + LETTER)
    assert "reply_to_differs" not in codes(same.flags)


def test_a_return_path_of_another_owner_is_a_flag_and_one_of_the_same_owner_is_not() -> None:
    assert "return_path_differs" in codes(report(b"Return-Path: <bounce@evil.example>\r\n" + PASS + LETTER).flags)
    assert "return_path_differs" not in codes(report(b"Return-Path: <bounce+7@mail.example.kz>\r\n" + PASS + LETTER).flags)
    assert "return_path_differs" not in codes(report(b"Return-Path: <>\r\n" + PASS + LETTER).flags)


def test_an_address_in_the_name_is_shown_for_what_it_is() -> None:
    found = report(letter('From: "victim@good.com" <attacker@evil.com>'))
    assert found.address == "attacker@evil.com"
    assert "name_shows_address" in codes(found.flags)
    assert "name_shows_address" not in codes(report(letter('From: "victim@good.com" <victim@good.com>')).flags)


def test_a_chain_that_holds_is_told_and_raises_nothing() -> None:
    found = report(sealed(LETTER, b"lists.example.org", b"lists.example.org"))
    assert found.level == 0
    assert Finding("chain_passed", (("domains", "lists.example.org"),)) in found.evidence
    vouched = report(PASS.replace(b"; spf", b"; arc=pass; spf") + sealed(LETTER, b"lists.example.org", b"lists.example.org"))
    assert vouched.level == 1  # because our own server says so


def test_nobody_knows_our_servers_name_and_then_no_result_counts() -> None:
    for results in (b"Authentication-Results: ; dmarc=pass header.from=example.kz\r\n", PASS):
        assert report_on(results + LETTER, authserv_id="", known=KNOWN).level == 0


PIECES = st.sampled_from(
    [PASS, b"From: ", b"dana@example.kz", b"\r\n", b"\n", b"\0", b"DKIM-Signature: ", b"v=1; a=rsa-sha256; d=example.kz; s=s1; h=from; bh=x; b=x", b"ARC-Seal: i=1; ",
     b"ARC-Message-Signature: i=1; ", b"ARC-Authentication-Results: i=1; ", b";", b"=", b"(", b'"', b"\xff", b"i=99999999999999999999; ", b"Reply-To: <", b"xn--a", b"@", b" ", LETTER]
)  # fmt: skip


@settings(max_examples=500, deadline=None)
@given(st.lists(st.one_of(PIECES, st.binary(max_size=8)), max_size=24).map(b"".join))
def test_any_bytes_end_in_a_report(raw: bytes) -> None:
    found = report(raw)
    assert found.level in {0, 1}
    assert not codes(found.evidence) & FLAGS
    assert codes(found.flags) <= FLAGS


@settings(max_examples=500, deadline=None)
@given(st.sampled_from([signed(), sealed(signed(), b"lists.example.org", b"lists.example.org"), PASS + signed()]), st.data())
def test_a_message_changed_anywhere_ends_in_a_report_and_one_changed_in_its_text_loses_its_signature(raw: bytes, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(raw) - 1))
    changed = raw[:place] + data.draw(st.binary(max_size=3)) + raw[place + 1 :]
    found = report(changed)
    if place > raw.index(b"\r\n\r\n") + 4 and changed.split() != raw.split():
        assert "signature_aligned" not in codes(found.evidence)


def test_the_head_is_read_without_the_body() -> None:
    head = read_sender_head(b"\xef\xbb\xbf" + signed())
    assert head.sender is not None
    assert (head.sender.address, len(head.signatures), head.doubled) == ("dana@example.kz", 1, None)


def test_what_long_results_said_is_not_kept_in_memory_and_what_short_ones_said_is_read_once() -> None:
    def kept() -> int:
        gc.collect()
        return sum(isinstance(one, authres.AuthenticationResult) for one in gc.get_objects())

    before = kept()
    for number in range(3):
        read_results((f"{OURS}; x{number}=pass" + "; a=b" * 1_000,), OURS, "dana@example.kz")
    assert kept() == before
    short = f"{OURS}; x=pass; dmarc=pass header.from=example.kz"
    first, again = (read_results((short + end,), OURS, "dana@example.kz") for end in ("", " "))
    assert first == again
    assert kept() == before + 2
