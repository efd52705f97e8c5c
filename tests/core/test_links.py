"""Where a link really goes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies

from core.mail.links import LinkKind
from core.mail.links import read_link


@pytest.mark.parametrize(
    ("words", "address", "host", "flags"),
    [
        ("www.bank.kz", "https://bank.kz.evil.test/x", "bank.kz.evil.test", ("other_host",)),
        ("https://bank.kz/a", "http:\\\\evil.test\\bank.kz", "evil.test", ("other_host",)),
        ("bank.kz", "https://www.bank.kz/path", "www.bank.kz", ()),
        ("bank.kz", "https://click.bank.kz/?u=1", "click.bank.kz", ()),
        ("Go to bank.kz!", "https://tracker.test/", "tracker.test", ("other_host",)),
        ("here", "https://bank.kz@evil.test/", "evil.test", ("name_before_host",)),
        ("here", "https://bank.kz%2f@evil.test:443/", "evil.test", ("name_before_host",)),
        ("here", "https://%65vil.test/", "evil.test", ()),
        ("here", "https:evil.test", "evil.test", ()),
        ("here", "///evil.test/x", "evil.test", ()),
        ("here", "ht\ntps://evil.test/x", "evil.test", ()),
        ("here", "https://192.168.0.1/", "192.168.0.1", ("number_host",)),
        ("here", "http://0x7f000001/", "0x7f000001", ("number_host",)),
        ("here", "http://2130706433/", "2130706433", ("number_host",)),
        ("10.0.0.1", "https://router.test/", "router.test", ("other_host",)),
        ("Version 1.2.3", "https://x.test/", "x.test", ()),
        ("invoice.pdf", "https://x.test/", "x.test", ()),
        ("here", "https://xn--pple-43d.com/", "xn--pple-43d.com", ("mixed_letters", "foreign_letters")),
        ("here", "https://аpple.com/", "xn--pple-43d.com", ("mixed_letters", "foreign_letters")),
        ("пример.рф", "https://xn--e1afmkfd.xn--p1ai/", "xn--e1afmkfd.xn--p1ai", ("foreign_letters",)),
        ("аррӏе.com", "https://xn--80ak6aa92e.com/", "xn--80ak6aa92e.com", ("mixed_letters", "foreign_letters")),
        ("me@good.test", "mailto:you@evil.test?subject=x", "evil.test", ("other_host",)),
        ("here", "https://xn--999999999999/", "xn--999999999999", ()),
    ],
)
def test_a_link_tells_its_real_host_and_what_is_odd_about_it(words: str, address: str, host: str, flags: tuple[str, ...]) -> None:
    link = read_link(words, address)
    assert (link.host, link.flags) == (host, flags)


@pytest.mark.parametrize(
    "address",
    [
        *(
            "javascript:alert(1)",
            "\u3000javascript:alert(1)",
            "java\tscript:alert(1)",
            "\x01javascript:a",
            "JAVASCRIPT:a",
            "vbscript:a",
            "data:text/html,a",
        ),
        *(
            "file:///etc/passwd",
            "\\\\host\\share",
            "cid:a@b",
            "ms-msdt:/id",
            "search-ms:query",
            "shell:startup",
            "#top",
            "page.html",
            "",
            "blob:https://x.test/1",
        ),
    ],
)
def test_what_is_no_address_is_told_apart(address: str) -> None:
    assert read_link("https://bank.kz", address).kind is LinkKind.OTHER


def test_the_letters_of_a_host_stand_beside_its_plain_form() -> None:
    link = read_link("x", "https://xn--e1afmkfd.xn--p1ai/")
    assert link.shown_host == "пример.рф"


def test_a_host_that_passes_for_another_is_told_in_plain_letters_first() -> None:
    false, true = read_link("x", "https://xn--80ak6aa92e.com/"), read_link("x", "https://xn--e1afmkfd.xn--p1ai/")
    assert (false.told_host, false.other_host) == ("xn--80ak6aa92e.com", "аррӏе.com")
    assert (true.told_host, true.other_host) == ("пример.рф", "xn--e1afmkfd.xn--p1ai")
    assert read_link("x", "https://bank.example/").other_host == ""


@given(strategies.text(max_size=80), strategies.text(max_size=200))
def test_any_words_and_any_address_are_answered_without_signs_that_mislead(words: str, address: str) -> None:
    link = read_link(words, address)
    assert not set("\u202e\u200b\n\x00") & set(link.words + link.address + link.host + link.shown_host)
