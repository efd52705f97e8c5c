"""Signatures and chains from the raw bytes: what holds, what does not count, and that nothing hostile takes long (SECURITY A2, T5, T7)."""

from __future__ import annotations

import time
from collections import Counter
from pathlib import Path

import dkim
import pytest
from dkim.canonicalization import Relaxed
from dkim.canonicalization import Simple
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from core.mail.senders.canonical import Prepared
from core.mail.senders.findings import SenderReport
from core.mail.senders.lookup import NotAnsweredError
from core.mail.senders.lookup import TxtLookup
from core.mail.senders.report import know
from core.mail.senders.report import report_on
from tests.helpers.signing import LETTER
from tests.helpers.signing import Records
from tests.helpers.signing import record
from tests.helpers.signing import records
from tests.helpers.signing import sealed
from tests.helpers.signing import signed

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data" / "auth"
KNOWN = know(["dana@example.kz", "joe@football.example.com"])
KEYS = records("example.kz")
HERE = pytest.mark.skipif(not SHARED.is_dir(), reason="the shared sample data is not here")
# The records of RFC 8463, A.2.
RFC_KEYS: Records = {
    "brisbane._domainkey.football.example.com": b"v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=",
    "test._domainkey.football.example.com": b"v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDkHlOQoBTzWRiGs5V6NpP3idY6Wk08a5qhdR6wy5bdOKb2jLQiY/J16JYi0Qvx"
    b"/byYzCNb3W91y3FutACDfzwQ/BC/e/8uBsCR+yz1Lxj+PL6lHvqMKrM3rG4hstT5QjvHO9PzoxZyVYLzBfO2EeC3Ip3G+2kryOTIKT+l/K4w3QIDAQAB",
}


def report(raw: bytes, dns: TxtLookup = KEYS.get) -> SenderReport:
    return report_on(raw, authserv_id="", known=KNOWN, dns=dns)


def signature(found: SenderReport) -> tuple[str, str]:
    """The code and the reason of the finding about the first signature."""
    first = next(one for one in (*found.evidence, *found.flags) if one.code.startswith("signature"))
    return first.code, dict(first.values).get("reason", "")


def chain(found: SenderReport) -> str:
    return next((one.code for one in (*found.evidence, *found.flags) if one.code.startswith("chain")), "chain_none")


def test_a_changed_letter_has_no_signature_that_holds() -> None:
    assert signature(report(signed())) == ("signature_aligned", "")
    assert signature(report(signed().replace(b"my data.", b"all data."))) == ("signature_broken", "changed")
    assert signature(report(signed().replace(b"Subject: My data", b"Subject: Delete me"))) == ("signature_broken", "changed")


def test_lines_and_blanks_that_the_road_changes_do_not_break_a_relaxed_signature() -> None:
    assert signature(report(signed().replace(b"\r\n", b"\n"))) == ("signature_aligned", "")
    assert signature(report(signed().replace(b"me my", b"me  \t my") + b"\r\n\r\n")) == ("signature_aligned", "")


def test_a_letter_sent_again_with_another_line_above_is_refused() -> None:
    for line in (b"Subject: Delete my account\r\n", b"Date: Tue, 1 Dec 2026 10:00:00 +0500\r\n", b"To: all@smart-smm.kz\r\n"):
        assert signature(report(line + signed())) == ("signature_refused", "doubled")


def test_a_signature_over_a_part_or_without_the_sender_or_made_weakly_is_refused() -> None:
    assert signature(report(signed(length=True) + b"And delete my account.\r\n")) == ("signature_refused", "part_only")
    assert signature(report(signed().replace(b"h=from", b"h=form").replace(b": from", b": form"))) == ("signature_refused", "from_unsigned")
    assert signature(report(signed().replace(b"rsa-sha256", b"rsa-sha1"))) == ("signature_refused", "weak")


def test_a_subject_that_nobody_signed_proves_nothing() -> None:
    raw = LETTER.replace(b"Subject: My data\r\n", b"")
    without = signed(raw, headers=(b"from", b"to", b"date"))
    assert report(without).level == 1
    found = report(without.replace(b"\r\nTo: ", b"\r\nSubject: Delete my account\r\nTo: "))
    assert (signature(found), found.level) == (("signature_refused", "subject_unsigned"), 0)


def test_a_letter_whose_recipients_nobody_signed_is_told() -> None:
    found = report(signed(headers=(b"from", b"subject")))
    assert (found.level, [one.code for one in found.flags]) == (1, ["signature_without_recipients"])
    both = report(signed(signed(headers=(b"from", b"subject")), headers=(b"from", b"subject", b"to")))
    assert (both.level, both.flags) == (1, ())


def test_a_signature_counts_only_where_the_library_sees_the_same_header(monkeypatch: pytest.MonkeyPatch) -> None:
    first = signed(domain=b"attack.com")
    prepared = Prepared(dkim.DKIM, first + b"")
    prepared.verifier.headers = [*Prepared(dkim.DKIM, signed()).verifier.headers]
    monkeypatch.setattr("core.mail.senders.signatures._prepared", lambda _raw: prepared)
    assert signature(report(first, dns={**KEYS, **records("attack.com")}.get)) == ("signature_broken", "unreadable")


@pytest.mark.parametrize(
    ("key", "code", "reason"),
    [
        (None, "signature_broken", "no_key"),
        (b"v=DKIM1; p=", "signature_broken", "no_key"),
        (b"v=DKIM1; k=rsa; p=AAAA", "signature_broken", "changed"),
        (b"\xff\x00;;;=", "signature_broken", "no_key"),
        (record(extra=b"t=y; "), "signature_broken", "testing"),
        (record(extra=b"t=s; "), "signature_aligned", ""),
        (b"v=DKIM1; k=rsa; p=" + b"A" * 5000, "signature_broken", "no_key"),
    ],
)
def test_a_key_that_is_missing_broken_on_trial_or_too_long_proves_nothing(key: bytes | None, code: str, reason: str) -> None:
    assert signature(report(signed(), dns=lambda _name: key)) == (code, reason)


def test_a_short_key_proves_nothing() -> None:
    assert signature(report(signed(bits=1024), dns=records("example.kz", bits=2048).get))[0] == "signature_broken"
    assert signature(report(signed(bits=2048), dns=records("example.kz", bits=2048).get))[0] == "signature_aligned"


def test_where_nobody_answers_the_signature_is_told_as_not_checked_and_nobody_is_asked_again() -> None:
    asked: list[str] = []

    def silent(name: str) -> bytes | None:
        asked.append(name)
        raise NotAnsweredError

    found = report(signed(sealed(LETTER, b"lists.example.org", b"lists.example.org")), dns=silent)
    assert (signature(found)[0], chain(found), found.level) == ("signature_not_checked", "chain_not_checked", 0)
    assert asked == ["s1._domainkey.example.kz"]


def test_of_many_signatures_those_of_the_senders_domain_are_looked_at_first() -> None:
    raw = b"".join(b"DKIM-Signature: v=1; a=rsa-sha256; d=a%d.example; s=s; h=from; bh=AAAA; b=AAAA\r\n" % number for number in range(40)) + signed()
    found = report(raw)
    assert found.level == 1
    assert ("signatures_left_out", (("count", "31"),)) in [(one.code, one.values) for one in found.evidence]


def test_nothing_but_host_names_is_asked_for() -> None:
    asked: list[str] = []

    def ask(name: str) -> bytes | None:
        asked.append(name)
        return None

    for name in (b"..", b"a b.kz", b"-", b"\xff.kz", b"a" * 300 + b".kz", b"x\0y.kz"):
        report(signed().replace(b"d=example.kz", b"d=" + name), dns=ask)
    assert asked == []


@settings(max_examples=500, deadline=None)
@given(st.lists(st.sampled_from([b" ", b"\t", b"\r\n", b"\n", b"\r", b"x", b"  ", b"yz"]), max_size=14).map(b"".join))
def test_the_body_that_is_hashed_is_the_one_that_the_standard_asks_for(body: bytes) -> None:
    whole = body.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    prepared = Prepared(dkim.DKIM, b"From: x\r\n\r\n" + body)
    assert Simple.canonicalize_body(prepared.simple) == Simple.canonicalize_body(whole)
    wanted = Relaxed.canonicalize_body(whole)
    way = Relaxed if prepared.relaxed in {b"", b"\r\n"} else Simple
    assert way.canonicalize_body(prepared.relaxed) == wanted


BOMBS = {
    "blanks in the signature": signed().replace(b" bh=", b" bh=" + b"\r\n " * 2000),
    "blanks in b=": signed().replace(b" b=", b" b=" + b" " * 7000, 1),
    "a million blanks in a line": signed() + b" " * 1_000_000 + b"x",
    "a million tabs and line ends": signed() + b"\t\r\n" * 300_000,
    "a thousand names": signed().replace(b"h=from", b"h=" + b"a:" * 2000 + b"from"),
    "a thousand signatures": b"DKIM-Signature: v=1; a=rsa-sha256; d=example.kz; s=s1; h=from; bh=AAAA; b=AAAA\r\n" * 900 + LETTER,
    "a hundred seals": b"".join(b"ARC-Seal: i=%d; cv=pass; a=rsa-sha256; d=a.example; s=s; b=AAAA\r\n" % number for number in range(1, 101)) + LETTER,
    "blanks in a seal": b"ARC-Seal: i=1; b=" + b"\r\n\t" * 9000 + b"x\r\n" + LETTER,
    "digits in an instance": b"ARC-Seal: i=" + b"9" * 60_000 + b"\r\n" + LETTER,
    "brackets in results": b"Authentication-Results: x; " + b"(" * 5000 + b"\r\n" + LETTER,
    "quotes in results": b'Authentication-Results: x; a=b c.d="' + b"\\" * 7000 + b"\r\n" + LETTER,
    "tags": signed().replace(b"v=1;", b"v=1;" + b"x=1;" * 1500),
    "ten megabytes of short lines": signed() + b"x y\r\n" * 2_000_000,
    "five million empty lines": signed() + b"\r\n" * 5_000_000,
    "a long chain over a long text": b"".join(b"ARC-Message-Signature: i=%d; d=a.kz; s=s; h=from; bh=AAAA; b=AAAA\r\n" % one for one in range(1, 50))
    + LETTER
    + b"x y\r\n" * 999_999,
}


@pytest.mark.parametrize("name", BOMBS)
def test_no_bomb_takes_two_seconds(name: str) -> None:
    start = time.process_time()
    report_on(BOMBS[name], authserv_id="x", known=KNOWN, dns=KEYS.get)
    assert time.process_time() - start < 2


def test_an_ordinary_message_takes_less_than_a_millisecond_without_the_network() -> None:
    results = b"Authentication-Results: mx.smart-smm.kz; spf=pass smtp.mailfrom=dana@example.kz; dkim=pass header.d=example.kz; dmarc=pass header.from=example.kz\r\n"
    raw = results + b"Received: from a by b; Tue, 24 Nov 2026 10:00:00 +0500\r\n" * 6 + signed() + b"text\r\n" * 500
    known = know([f"person{number}@mail{number % 7}.example" for number in range(5_000)] + ["dana@example.kz"], own_domains=("smart-smm.kz",))
    report_on(raw, authserv_id="mx.smart-smm.kz", known=known)
    took = []
    for _ in range(100):
        start = time.process_time()
        assert report_on(raw, authserv_id="mx.smart-smm.kz", known=known).level == 1
        took.append(time.process_time() - start)
    assert sorted(took)[50] < 0.001


@HERE
def test_the_arc_suite_is_answered_as_it_states() -> None:
    yaml = YAML(typ="safe", pure=True)
    yaml.allow_duplicate_keys = True
    expected = {"Pass": {"chain_passed"}, "Fail": {"chain_failed"}, "None": {"chain_none"}, "": {"chain_ended"}}
    right: Counter[bool] = Counter()
    for scenario in yaml.load_all((SHARED / "arc_test_suite" / "arc-draft-validation-tests.yml").read_text("utf-8")):
        keys = {name.casefold().rstrip("."): value.encode() for name, value in scenario["txt-records"].items()}
        for case in scenario["tests"].values():
            found = report(case["message"].replace("\n", "\r\n").encode(), dns=keys.get)
            assert found.level == 0
            right[chain(found) in expected[case["cv"]]] += 1
    assert right == {True: 171}


@HERE
@pytest.mark.parametrize(
    ("name", "code", "level"),
    [
        ("rfc6376.signed.msg", "signature_aligned", 1),
        ("rfc6376.signed.rsa.msg", "signature_aligned", 1),
        ("rfc6376.signed.no_t.msg", "signature_broken", 0),
        ("rfc6376.msg", "signature_absent", 0),
    ],
)
def test_the_samples_of_the_standard_hold(name: str, code: str, level: int) -> None:
    found = report((SHARED / "dkimpy" / name).read_bytes(), dns=RFC_KEYS.get)
    assert (signature(found)[0], found.level) == (code, level)


@HERE
def test_a_signature_of_another_domain_is_told_and_proves_nothing() -> None:
    folder = SHARED / "dkimpy"
    keys = {"sed._domainkey.test.ex": (folder / "eximtest.dns").read_bytes().strip()}
    found = report((folder / "ed25519test2.msg").read_bytes(), dns=keys.get)
    assert (signature(found)[0], found.level) == ("signature_of_another", 0)
