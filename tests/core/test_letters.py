"""Letters: complete, whole, in three languages, and never silently losing a character."""

from __future__ import annotations

import io
import re
from datetime import date
from pathlib import Path

import pypdf
import pytest

from core.companies.profile import load_company
from core.law.steps import Sentences
from core.letters.completeness import missing_facts
from core.letters.facts import CategoryFact
from core.letters.facts import LetterFacts
from core.letters.facts import LetterName
from core.letters.facts import StepFact
from core.letters.failures import LetterIncompleteError
from core.letters.failures import LetterRegimeError
from core.letters.failures import LetterTemplateError
from core.letters.pdf import context_of
from core.letters.pdf import render_letter
from core.letters.steps import citation_text
from core.letters.steps import step_text
from core.letters.steps import told_step
from core.letters.steps import told_steps
from core.letters.templates import check_words
from core.letters.templates import fill
from core.letters.templates import layout_of
from core.letters.templates import letter_words
from core.letters.templates import step_words_of
from core.letters.templates import words_of
from core.letters.values import day_text
from core.resources import load
from core.resources import names
from core.resources import parse_yaml
from core.resources import read_text
from core.services.letters import facts_schema
from core.services.letters import make_letter
from core.words import Language
from core.words import Regime

EXAMPLE = Path(__file__).resolve().parents[1] / "examples" / "letter_facts.yaml"
FACTS = parse_yaml(EXAMPLE.read_text(encoding="utf-8"), LetterFacts, EXAMPLE.name)
HOSTILE = 'Айгүл <b>&" <img src="/etc/passwd"/> {case_number}'


def text_of(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages).split())


def changed(**values: object) -> LetterFacts:
    return LetterFacts.model_validate(FACTS.model_dump() | values)


def missing(letter: LetterName, regime: Regime, facts: LetterFacts) -> set[str]:
    context = context_of(language=Language.EN, regime=regime, facts=facts, profile=load_company("smartsmm"))
    return {one.name for one in missing_facts(letter, context)}


@pytest.mark.parametrize("letter", LetterName)
@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("regime", Regime)
def test_every_letter_renders_and_shows_name_number_and_title(letter: LetterName, language: Language, regime: Regime) -> None:
    made = make_letter(letter=letter, language=language, regime=regime, facts=FACTS)
    text = text_of(made.pdf)
    for wanted in (FACTS.person, FACTS.case_number, letter_words(letter, language).title, " ".join(day_text(FACTS.letter_date, language).split())):
        assert wanted in text
    assert "{" not in text
    assert "[U+" not in text
    assert ".." not in text


@pytest.mark.parametrize("letter", LetterName)
def test_the_words_of_every_kazakh_block_come_out(letter: LetterName) -> None:
    text = text_of(make_letter(letter=letter, language=Language.KK, regime=Regime.KZ, facts=FACTS).pdf)
    headings = {block.heading for block in letter_words(letter, Language.KK).blocks.values() if block.heading}
    assert {heading for heading in headings if heading in text} or letter is LetterName.RECEIPT
    assert "Құрметті" in text


def test_the_same_facts_give_the_same_bytes() -> None:
    pdfs = {make_letter(letter=LetterName.ACCESS_ANSWER, language=Language.RU, regime=Regime.KZ, facts=FACTS).pdf for _ in range(3)}
    assert len(pdfs) == 1


@pytest.mark.parametrize("letter", LetterName)
def test_hostile_values_come_out_exactly(letter: LetterName) -> None:
    made = make_letter(letter=letter, language=Language.KK, regime=Regime.KZ, facts=changed(person=HOSTILE, recipient=()))
    assert HOSTILE in text_of(made.pdf)


def test_characters_without_a_glyph_get_a_visible_stand_in() -> None:
    text = text_of(make_letter(letter=LetterName.RECEIPT, language=Language.EN, regime=Regime.EU, facts=changed(person="Ann 😀 م \u202eevil")).pdf)
    assert "Ann [U+1F600] [U+0645] [U+202E]evil" in text


def test_very_long_words_wrap_and_nothing_is_lost() -> None:
    facts = changed(person="W" * 200, refusal={"ground": "identity_not_proved", "explanation": "x" * 3000})
    text = text_of(make_letter(letter=LetterName.REFUSAL, language=Language.RU, regime=Regime.KZ, facts=facts).pdf)
    assert text.count("x") >= 3000


def test_a_long_access_answer_paginates_with_all_its_rows() -> None:
    rows = [
        CategoryFact(code=f"c{number}", count=number + 1, title=f"Category {number % 40} row {number}", purpose="why " * 20, retention="long")
        for number in range(300)
    ]
    made = make_letter(letter=LetterName.ACCESS_ANSWER, language=Language.EN, regime=Regime.KZ, facts=changed(categories=rows))
    text = text_of(made.pdf)
    assert made.pages > 10
    assert all(f"row {number}" in text for number in range(300))
    assert f"page {made.pages} / {made.pages}" in text


@pytest.mark.parametrize(
    ("letter", "regime", "without", "named"),
    [
        (LetterName.ACCESS_ANSWER, Regime.KZ, {"sources": None}, "sources"),
        (LetterName.ACCESS_ANSWER, Regime.KZ, {"methods": ()}, "methods"),
        (LetterName.ACCESS_ANSWER, Regime.KZ, {"categories": None}, "categories"),
        (LetterName.ACCESS_ANSWER, Regime.EU, {"automated_decisions": None}, "automated"),
        (LetterName.ACCESS_ANSWER, Regime.EU, {"automated_decisions": True}, "automated_logic"),
        (LetterName.ACCESS_ANSWER, Regime.EU, {"transfers": [{"country": "USA"}]}, "safeguards"),
        (LetterName.ACCESS_ANSWER, Regime.EU, {"archive": None}, "archive"),
        (LetterName.ACCESS_ANSWER, Regime.EU, {"recipients": ["nobody"]}, "recipients.nobody"),
        (LetterName.ACCESS_ANSWER, Regime.KZ, {"categories": [{"code": "strange", "count": 1}]}, "purposes"),
        (LetterName.ERASURE_CONFIRMATION, Regime.KZ, {"done_on": None}, "done_on"),
        (LetterName.ERASURE_CONFIRMATION, Regime.EU, {"erasure": [{"code": "payments", "kept": 1}]}, "kept_grounds"),
        (LetterName.ERASURE_CONFIRMATION, Regime.EU, {"told": None}, "told"),
        (LetterName.REFUSAL, Regime.KZ, {"refusal": None}, "refusal"),
        (LetterName.REFUSAL, Regime.KZ, {"refusal": {"ground": "excessive", "explanation": "x"}}, "ground_in_law"),
        (LetterName.REFUSAL, Regime.EU, {"refusal": {"ground": "excessive", "explanation": " "}}, "explanation"),
        (LetterName.IDENTITY_REQUEST, Regime.KZ, {"challenge": None}, "challenge"),
    ],
)
def test_what_the_law_demands_is_named_and_no_letter_is_made(letter: LetterName, regime: Regime, without: dict[str, object], named: str) -> None:
    facts = changed(**without)
    assert named in missing(letter, regime, facts)
    with pytest.raises(LetterIncompleteError):
        make_letter(letter=letter, language=Language.RU, regime=regime, facts=facts)


def test_an_answer_that_nothing_is_held_needs_no_purposes() -> None:
    facts = changed(categories=(), sources=None, methods=None, recipients=None, transfers=None, automated_decisions=None, archive=None)
    for regime in Regime:
        text = text_of(make_letter(letter=LetterName.ACCESS_ANSWER, language=Language.EN, regime=regime, facts=facts).pdf)
        assert "We found no personal data about you" in text


def test_the_receipt_is_the_same_for_known_and_unknown_persons() -> None:
    unknown = changed(categories=(), identity=None, archive=None, recipients=None, erasure=None, enclosures=(), challenge=None, refusal=None)
    pdfs = {make_letter(letter=LetterName.RECEIPT, language=Language.RU, regime=Regime.KZ, facts=facts).pdf for facts in (FACTS, unknown)}
    assert len(pdfs) == 1


@pytest.mark.parametrize("letter", LetterName)
def test_three_languages_have_the_same_blocks_headings_and_items(letter: LetterName) -> None:
    shapes = {
        tuple((block.id, bool((words := letter_words(letter, language).blocks[block.id]).heading), len(words.items)) for block in layout_of(letter))
        for language in Language
    }
    assert len(shapes) == 1


def test_every_language_has_words_for_the_same_grounds_and_codes() -> None:
    tables = [words_of(language) for language in Language]
    assert len({str([(ground, sorted(laws)) for ground, laws in sorted(words.grounds.items())]) for words in tables}) == 1
    for name in ("kinds", "identity", "sources", "methods", "channels", "enclosures", "short_grounds"):
        assert len({tuple(sorted(getattr(words, name))) for words in tables}) == 1


def test_an_unknown_placeholder_or_block_is_an_error() -> None:
    words = letter_words(LetterName.RECEIPT, Language.EN)
    with pytest.raises(LetterTemplateError, match="passphrase"):
        check_words(words.model_copy(update={"title": "{passphrase}"}), layout_of(LetterName.RECEIPT), "x")
    with pytest.raises(LetterTemplateError, match="annex"):
        check_words(words.model_copy(update={"blocks": {}}), layout_of(LetterName.RECEIPT), "x")
    assert fill("{a}", {"a": "{b}"}) == "{b}"


def test_facts_of_another_law_are_refused() -> None:
    with pytest.raises(LetterRegimeError):
        make_letter(letter=LetterName.RECEIPT, language=Language.EN, regime=Regime.EU, facts=changed(regime="KZ"))


def test_known_steps_are_told_in_the_letters_language_and_unknown_ones_in_their_own_words() -> None:
    steps = [
        StepFact(code="ends", values={"day": "2026-11-24", "weekday": "Tuesday"}, text="The term ends.", citation="Civil Code, Art. 175"),
        StepFact(code="new_code", text="Something new."),
    ]
    facts = changed(deadline={"due": FACTS.letter_date, "steps": steps})
    text = text_of(make_letter(letter=LetterName.RECEIPT, language=Language.RU, regime=Regime.KZ, facts=facts).pdf)
    assert "Срок истекает 24 ноября 2026 г. (вторник)." in text
    assert "Гражданский кодекс РК, ст. 175" in text
    assert "Something new." in text


def test_step_sentences_ask_for_no_other_values_than_the_english_ones() -> None:
    english = step_words_of(Language.EN).sentences
    for language in (Language.RU, Language.KK):
        for code, sentence in step_words_of(language).sentences.items():
            names = {re.sub(r"_(ru|kk)$", "", name) for name in re.findall(r"\{(\w+)\}", sentence)}
            assert names <= set(re.findall(r"\{(\w+)\}", english[code])) | {"months", "days_word"}, code


def test_every_language_has_a_sentence_for_every_step_and_the_english_ones_are_those_of_the_law() -> None:
    law = load("law/steps.yaml", Sentences)
    assert step_words_of(Language.EN).sentences == law.sentences
    for language in Language:
        words = step_words_of(language)
        assert set(words.sentences) == set(law.sentences)
        assert set(law.units.values()) <= set(words.units)


@pytest.mark.parametrize("language", [Language.RU, Language.KK])
def test_no_english_words_are_left_in_the_citations_of_the_steps(language: Language) -> None:
    found = re.findall(r'citation: "([^"]+)"', "".join(read_text(path) for folder in ("law/kz", "law/eu") for path in names(folder)))
    steps = ["The day of receipt in the law's time zone", "No rule of this law"]
    calendars = [re.findall(r'(?m)^citation: "([^"]+)"', read_text(path))[0] for path in ("calendars/KZ.yaml", "calendars/EU.yaml")]
    for citation in [*found, *steps, *calendars]:
        assert set(re.findall(r"[A-Za-z]{2,}", citation_text(citation, language))) <= {"GDPR", "VIII"}, citation


@pytest.mark.parametrize(("number", "words"), [(1, "1 рабочий день"), (3, "3 рабочих дня"), (15, "15 рабочих дней"), (21, "21 рабочий день")])
def test_units_take_the_form_of_their_number(number: int, words: str) -> None:
    values = {"number": str(number), "unit": "working day(s)", "rule": "kz/answer", "title": "Answer", "start": "2026-11-19"}
    text = step_text(StepFact(code="rule", values=values | {"mark": "not verified", "checked_on": "2026-10-02"}), Language.RU)
    assert " ".join(text.split()).startswith(f"Ответ или мотивированный отказ: {words}, считая от 19 ноября 2026 г.")


def test_a_rule_that_was_not_verified_carries_a_remark() -> None:
    step = StepFact(code="rule", values={"mark": "not verified"}, text="A rule.")
    assert told_step(step, Language.EN).remark == "This rule was not verified in the source."
    assert told_step(step.model_copy(update={"values": {"mark": "read in the source text"}}), Language.EN).remark == ""


def test_the_days_of_a_weekend_stand_in_one_line() -> None:
    days = [(date(2026, 11, 21), "Saturday"), (date(2026, 11, 22), "Sunday")]
    steps = [StepFact(code="weekend", values={"weekday": name}, day=day, citation="Law 94-V, Art. 25(2)(6)") for day, name in days]
    told = [(" ".join(one.text.split()), one.citation) for one in told_steps(steps, Language.RU)]
    assert told == [("21 ноября (суббота) – 22 ноября 2026 г. (воскресенье): выходные дни, не учитываются.", "Закон РК № 94-V, ст. 25(2)(6)")]
    assert [" ".join(one.text.split()) for one in told_steps(steps, Language.KK)] == [
        "2026 ж. 21 қараша (сенбі) – 22 қараша (жексенбі): демалыс күндері, есептелмейді."
    ]


def test_sample_letters_carry_the_mark_on_every_page_and_metadata_is_set() -> None:
    facts = changed(sample=True)
    reader = pypdf.PdfReader(io.BytesIO(make_letter(letter=LetterName.REFUSAL, language=Language.KK, regime=Regime.KZ, facts=facts).pdf))
    assert all("ҮЛГІ" in page.extract_text() for page in reader.pages)
    assert reader.metadata is not None
    assert (reader.metadata.title, reader.metadata.author) == ("Өтінішіңізге дәлелді жауап", "SmartSMM")
    assert str(reader.root_object["/Lang"]) == "kk"


def test_the_footer_shows_the_head_of_the_log() -> None:
    assert "Журнал: запись 4 182 · 9f3c…d21a" in text_of(
        render_letter(
            letter=LetterName.RECEIPT,
            context=context_of(language=Language.RU, regime=Regime.KZ, facts=FACTS, profile=load_company("smartsmm")),
        )
    ).replace("\u00a0", " ")


def test_the_schema_file_is_true() -> None:
    assert read_text("schemas/letter_facts.json") == facts_schema()
