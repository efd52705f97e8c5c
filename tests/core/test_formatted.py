"""The formatted form of a message: what it keeps, what it leaves out and tells, and that nothing of a hostile source comes through."""

from __future__ import annotations

import json
import re
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies

from core.mail import limits
from core.mail.formatted import TAGS
from core.mail.formatted import Formatted
from core.mail.formatted import format_html
from tests.helpers.html_payloads import payloads

SHARED = Path(__file__).parents[3] / "shared" / "data" / "html"
OURS = list(payloads(server="http://127.0.0.1:9/x.png", file="/nowhere/x.png"))
ALLOWED = re.compile(rf"</?(?:{'|'.join(sorted(TAGS))})(?: (?:col|row)span=\"\d{{1,2}}\")*>")
BLINK = 2.0  # seconds, the longest that any message may take


def left_out(made: Formatted) -> dict[str, int]:
    return dict(made.left_out)


def bare(html: str) -> str:
    """What is left when the tags of the list are taken away."""
    return ALLOWED.sub("", html)


def shared_payloads() -> list[str]:
    files = sorted(SHARED.rglob("*.json"))
    return [str(one[key]) for file in files for one in json.loads(file.read_text("utf-8")) for key in ("payload",)]


@pytest.mark.skipif(not SHARED.exists(), reason="the shared payloads are not here")
def test_nothing_but_the_tags_of_the_list_comes_out_of_the_shared_payloads() -> None:
    sources = shared_payloads()
    assert len(sources) > 200
    assert [source for source in sources if "<" in bare(format_html(source).html)] == []


def test_nothing_but_the_tags_of_the_list_comes_out_of_our_own_payloads() -> None:
    assert len(OURS) >= 200
    assert [source for source in OURS if "<" in bare(format_html(source).html)] == []


@pytest.mark.parametrize("source", [one for one in OURS if len(one) > 5_000])
def test_what_is_nested_or_long_is_answered_at_once(source: str) -> None:
    begun = time.process_time()
    format_html(source)
    assert time.process_time() - begun < BLINK


@settings(max_examples=300, deadline=None)
@given(strategies.text(alphabet=strategies.sampled_from("<>/!-='\" abpdivtrtdutable&#;:\x00\u202e\u200b"), max_size=300))
def test_any_text_is_answered(source: str) -> None:
    assert "<" not in bare(format_html(source).html)


def test_what_an_eye_sees_is_kept_in_plain_tags() -> None:
    made = format_html(
        '<div class="x" style="color:red">Dear <strong onclick="a()">team</strong>,<div>second line</div></div><h1>Head</h1><ul><li>one<li>two</ul>'
    )
    assert made.html == "Dear <b>team</b>,<br>second line<br><h3>Head</h3><ul><li>one</li><li>two</li></ul>"


def test_a_table_of_words_stays_one_and_a_table_that_lays_out_the_page_does_not() -> None:
    made = format_html("<table><tr><td>outer<table><tr><th>Name<th>Sum<tr><td colspan=2>Kim</table></table>")
    assert made.html == 'outer<table><tr><th>Name</th><th>Sum</th></tr><tr><td colspan="2">Kim</td></tr></table>'
    assert "colspan" not in format_html("<table><tr><td colspan=100000>a<td>b</table>").html


def test_a_link_shows_where_it_really_goes_and_is_no_link_any_more() -> None:
    made = format_html('<a href="https://bank.example.evil.test/login">www.bank.example</a>')
    assert made.html == "<u>www.bank.example</u> [! 1: bank.example.evil.test] "
    assert made.links[0].flags == ("other_host",)


@pytest.mark.parametrize(
    ("style", "words"),
    [
        ("display:none", "secret"),
        ("DISPLAY : NONE !important", "secret"),
        ("visibility:hidden", "secret"),
        ("font-size:0", "secret"),
        ("font-size:1px", "secret"),
        ("opacity:0", "secret"),
        ("color:#fff", "secret"),
        ("color:rgb(254, 254, 254)", "secret"),
        ("color:white;background:#fdfdfd", "secret"),
        ("background:#000;color:black", "secret"),
        ("color:transparent", "secret"),
        ("color:rgba(0,0,0,0)", "secret"),
        ("max-height:0;overflow:hidden", "secret"),
        ("text-indent:-9999px", "secret"),
        ("position:absolute;left:-5000px", "secret"),
        ("mso-hide:all", "secret"),
    ],
)
def test_hidden_text_is_left_out_and_told(style: str, words: str) -> None:
    made = format_html(f'<p>Seen</p><div style="{style}"><b>{words}</b></div>')
    assert words not in made.html
    assert left_out(made) == {"hidden": 1}


def test_text_is_hidden_by_a_rule_an_attribute_or_an_old_font_too() -> None:
    made = format_html(
        '<style>/* x */ .pre, #top{display:none} @media print{p{display:none}}</style><i class="a pre">one</i><p id=top>two</p><p hidden>three</p><font color="#FFFFFF">four</font><p>seen'
    )
    assert left_out(made) == {"hidden": 4}
    assert made.html == "<p>seen</p>"


@pytest.mark.parametrize(
    "style",
    ["color:#fff;background:#000", "color:white;background:url(x.png)", "color:#333", "font-size:12px", "opacity:0.5", "height:0", "color:var(--x)"],
)
def test_text_that_can_be_seen_is_not_taken_for_hidden(style: str) -> None:
    made = format_html(f'<div style="{style}">words</div>')
    assert "words" in made.html
    assert left_out(made) == {}


def test_white_words_on_the_dark_ground_of_a_table_are_seen() -> None:
    assert "words" in format_html('<table bgcolor="#123456"><tr><td style="color:#ffffff">words</td></tr></table>').html


def test_what_is_left_out_is_counted() -> None:
    made = format_html('<img src=a alt="Our logo"><svg></svg><form><input><button>Send</button></form><script>1</script><iframe></iframe>')
    assert left_out(made) == {"pictures": 2, "forms": 1, "active": 2}
    assert "[Our logo]" in made.html
    assert "Send" in made.html


def test_signs_that_turn_the_direction_are_shown_as_such() -> None:
    assert format_html("<p>exe.\u202efdp\u202c a\u200bb</p>").html == "<p>exe.�fdp� ab</p>"


def test_a_message_too_deep_or_too_long_is_told() -> None:
    assert format_html("<div>" * (limits.HTML_DEPTH + 2)).problem == "html_too_deep"
    long = format_html("<p>word</p>" + " " * limits.HTML_BYTES)
    assert (long.problem, long.html) == ("html_too_long", "<p>word</p>")


def test_no_more_is_shown_than_a_window_lays_out_in_a_blink() -> None:
    made = format_html("<p>" + "word " * 50_000 + "</p><p>end</p>")
    assert made.is_cut
    assert len(made.html) < 45_000
    assert format_html("a<br>" * 5_000).is_cut
    assert not format_html("a<br>" * 500).is_cut
    assert format_html("<pre>" + "a\n" * 5_000 + "</pre>").html.count("<br>") <= 605


def test_a_long_word_can_be_broken() -> None:
    assert max(map(len, re.split("\u200b", format_html("x" * 5_000).html))) <= 120
