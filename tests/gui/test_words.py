"""The words of the window: whole in three languages, with the same placeholders, for every code that the core speaks."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from string import Formatter
from typing import get_args

import pytest

import core
from core.adapters.output_files import OutputFileError
from core.audit.chain import verify
from core.cases.failures import MoveNotAllowedError
from core.cases.states import Moves
from core.cases.steps import StepStatus
from core.cases.steps import StepTable
from core.errors import KnownError
from core.exports.checking import ArchiveState
from core.exports.checking import ProblemCode
from core.fulfilment.erasure import Decision
from core.identity.challenge import Answer
from core.identity.gate import Act
from core.law.failures import BadDateError
from core.letters.facts import Enclosure
from core.letters.facts import Ground
from core.letters.facts import IdentityMethod
from core.letters.facts import LetterName
from core.letters.facts import Method
from core.letters.facts import Origin
from core.letters.facts import PassphraseChannel
from core.mail import reading
from core.resources import load
from core.services.failures import GateClosedError
from core.services.forgetting import FORGOTTEN
from core.services.inbox import Handled
from core.services.inbox import Split
from core.services.mail_intake import CUT_OFF
from core.services.mail_intake import NOT_READ_YET
from core.services.replies import UNVERIFIED
from core.store.failures import DiskFullError
from core.triage.identifiers import PATTERNS
from core.triage.judging import NOT_FULLY_READ
from core.triage.judging import ONLY_QUOTED
from core.words import Assurance
from core.words import CaseState
from core.words import ClosingCode
from core.words import Kind
from core.words import Language
from core.words import MessageState
from core.words import Regime
from gui.words import error_words
from gui.words import language
from gui.words import set_language
from gui.words import tr
from gui.words import words_file
from tests.helpers.catalogues import Sentence
from tests.helpers.catalogues import catalogue
from tests.helpers.catalogues import compile_words

ROOT = Path(__file__).resolve().parents[2]
FORMS = {Language.EN: 2, Language.RU: 3, Language.KK: 2}  # Qt's own plural rules
NAMES = {"Privacy", "Desk", "English", "SmartSMM", "PDF", "SMS", "IMAP", "SHA", "ZIP", "CSV", "JSON", "SQLite", "PostgreSQL", "Ctrl", "Enter", "Esc"}
NOT_STORED_IN_CORE = {"core.store.migrations.env"}
# Acts that are recorded by a name instead of a text: (file, expression) → codes. A new one has to be added here and given words.
NAMED_ACTS = {
    ("case_search.py", "f'{step}_decided'"): {"scope_decided", "review_decided"},
    ("case_search.py", "GROUND_CONFIRMED"): {"ground_confirmed"},
    ("case_erasure.py", "act"): {"erasure_done", "erasure_failed"},
    ("desk_settings.py", "act"): {"settings_changed", "source_set", "source_removed"},
    ("triage_second_look.py", "CHECKED"): {"ordinary_checked"},
    ("outbox_sending.py", "_ACTS[state]"): {"letter_taken", "letter_refused", "letter_delayed", "letter_unknown"},
}
FAMILIES: dict[str, list[str]] = {
    "kind": [*Kind],
    "regime": [*Regime],
    "language": [*Language],
    "message_state": [*MessageState],
    "case_state": [*CaseState],
    "closing": [*ClosingCode],
    "assurance": [*(str(int(level)) for level in Assurance), *(f"{int(level)}_long" for level in Assurance)],
    "status": [*StepStatus],
    "letter": [*LetterName],
    "ground": [*Ground],
    "identity_method": [*IdentityMethod],
    "origin": [*Origin],
    "method": [*Method],
    "channel": [*PassphraseChannel],
    "enclosure": [*Enclosure],
    "act": [*Act],
    "challenge": [*Answer],
    "split": [*Split],
    "handled": [*Handled],
    "archive": [state.replace(" ", "_") for state in ArchiveState],
    "archive_problem": [*ProblemCode],
    "identifier": [*PATTERNS],
    "erasure": ["planned", "intended", "done", "failed"],
    "deadline": ["open", "tomorrow", "today", "overdue", "paused", "answered_early", "answered_on_time", "answered_late"],
    "table": ["accounts", "social_tokens", "posts", "media", "usage", "devices", "account_devices", "payments", "support_notes"],
    "how": ["same_skeleton", "near", "domain_skeleton"],
}


@pytest.fixture(autouse=True)
def _language_as_before() -> Iterator[None]:
    before = language()
    yield
    set_language(before)


def pages() -> list[str]:
    """The pages of any language."""
    return sorted(set(chain.from_iterable(catalogue(of) for of in Language)))


def texts(sentence: Sentence) -> list[str]:
    """The sentence, or all its plural forms."""
    return [sentence] if isinstance(sentence, str) else list(sentence)


def placeholders(text: str) -> set[str]:
    """The names between braces."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def known_errors() -> list[type[KnownError]]:
    """Every known failure of the core."""
    for module in pkgutil.walk_packages(core.__path__, "core."):
        if module.name not in NOT_STORED_IN_CORE:
            importlib.import_module(module.name)
    found, waiting = [], [KnownError]
    while waiting:
        below = [one for one in waiting.pop().__subclasses__() if one.__module__.startswith("core.")]
        found += below
        waiting += below
    return found


def code_of(failure: type[KnownError]) -> str:
    """The code of a failure without raising it."""
    return str(failure.__new__(failure).code)


def codes_in_function(path: str, function: str) -> set[str]:
    """The texts of a function that look like codes."""
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    body = next(node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name == function)
    found = (node.value for node in ast.walk(body) if isinstance(node, ast.Constant) and isinstance(node.value, str))
    return {text for text in found if re.fullmatch(r"[a-z]+(_[a-z]+)+", text)}


def recorded_acts() -> set[str]:
    """Every act code that a service records."""
    found: set[str] = set()
    for path in sorted((ROOT / "core" / "services").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "record" and node.args:
                first = node.args[0]
                found |= {str(first.value)} if isinstance(first, ast.Constant) else NAMED_ACTS[(path.name, ast.unparse(first))]
    return found


def evidence_codes() -> dict[str, set[str] | None]:
    """Code of an evidence → its values' names; None where they are not written beside it."""
    found: dict[str, set[str] | None] = {}
    for node in ast.walk(ast.parse((ROOT / "core/identity/evidence.py").read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args and isinstance(node.args[0], ast.Constant):
            if node.func.id in {"_bad", "_neutral"}:
                found[str(node.args[0].value)] = {str(word.arg) for word in node.keywords}
            elif node.func.id == "Evidence":
                found[str(node.args[0].value)] = None
    return found


@pytest.mark.parametrize("page", pages())
def test_three_languages_have_the_same_keys_and_placeholders(page: str) -> None:
    english, russian, kazakh = (catalogue(of).get(page, {}) for of in Language)
    assert russian.keys() == kazakh.keys()
    if page == "errors":
        assert english.keys() <= russian.keys()
    else:
        assert english.keys() == russian.keys()
    for key, sentence in kazakh.items():
        used = [set(chain.from_iterable(map(placeholders, texts(one[key])))) for one in (english, russian) if key in one]
        assert all(names == set(chain.from_iterable(map(placeholders, texts(sentence)))) for names in used), key


@pytest.mark.parametrize("of", Language)
def test_plural_forms_are_complete(of: Language) -> None:
    for page, sentences in catalogue(of).items():
        for key, sentence in sentences.items():
            assert isinstance(sentence, str) or len(sentence) == FORMS[of], f"{page}.{key}"
            assert all(text.strip() for text in texts(sentence)), f"{page}.{key}"


@pytest.mark.parametrize("of", Language)
def test_the_compiled_words_are_those_that_are_written(of: Language, tmp_path: Path) -> None:
    made = compile_words(of, tmp_path / "made.qm")
    assert made.read_bytes() == words_file(of).read_bytes(), "run: make words"


@pytest.mark.parametrize("of", [Language.RU, Language.KK])
def test_nothing_is_left_in_latin_letters_but_names(of: Language) -> None:
    for page, sentences in catalogue(of).items():
        for key, sentence in sentences.items():
            for text in texts(sentence):
                words = re.findall(r"[^\W\d_]+", re.sub(r"\{[^}]*\}", "", text))
                assert not text.isascii() or set(words) <= NAMES, f"{page}.{key}"


def test_every_known_failure_has_russian_and_kazakh_words_with_its_own_placeholders() -> None:
    assert len(known_errors()) > 60
    for failure in known_errors():
        code = code_of(failure)
        allowed = {"sentence": placeholders(failure.sentence), "remedy": placeholders(failure.remedy)}
        for of in (Language.RU, Language.KK):
            table = catalogue(of)["errors"]
            assert placeholders(str(table[code])) <= allowed["sentence"], f"{of} {code}"
            assert placeholders(str(table[f"{code}_remedy"])) <= allowed["remedy"], f"{of} {code}"


def test_the_error_page_names_no_failure_that_is_gone() -> None:
    codes = {code_of(failure) for failure in known_errors()}
    kept = codes | {f"{code}_remedy" for code in codes}
    assert {key for key in catalogue(Language.RU)["errors"] if not key.startswith("value_")} <= kept


@pytest.mark.parametrize("family", FAMILIES)
def test_every_code_of_a_family_has_its_word(family: str) -> None:
    missing = {f"{family}_{code}" for code in FAMILIES[family]} - catalogue(Language.EN)["codes"].keys()
    assert not missing


def test_the_codes_of_tables_and_functions_have_their_words() -> None:
    steps = load("cases/steps.yaml", StepTable)
    listed = str(reading.__doc__).split("Problem codes:")[1].rstrip(".\n").split(",")
    notes = [*(problem.strip().rstrip(".") for problem in listed), NOT_READ_YET, CUT_OFF, FORGOTTEN, UNVERIFIED, NOT_FULLY_READ, ONLY_QUOTED]
    wanted = {
        *(f"missing_{fact}" for fact in steps.facts),
        *(f"step_{step.id}" for step in steps.steps),
        *(f"decision_{decision}" for decision in get_args(Decision)),
        *(f"gate_{code}" for code in codes_in_function("core/identity/gate.py", "decide_gate")),
        *("note_" + note.replace(" ", "_") for note in notes),
    }
    assert not wanted - catalogue(Language.EN)["codes"].keys()


def test_every_piece_of_evidence_has_words_with_its_values() -> None:
    codes = evidence_codes()
    table = catalogue(Language.EN)["evidence"]
    assert codes.keys() == table.keys()
    for code, values in codes.items():
        assert values is None or placeholders(str(table[code])) <= values, code


def test_every_recorded_act_has_words() -> None:
    assert recorded_acts() == catalogue(Language.EN)["audit"].keys()


def test_every_refused_move_is_told_in_russian_and_kazakh() -> None:
    table = load("cases/moves.yaml", Moves)
    for words in (*table.conditions.values(), *table.refusals.values()):
        for of in (Language.RU, Language.KK):
            set_language(of)
            error = MoveNotAllowedError(start="in progress", to="waiting for others", reason=words.reason, advice=words.advice)
            assert not re.search("[A-Za-z]", " ".join(error_words(error)))


def test_a_broken_trail_is_told_in_words() -> None:
    reasons = {
        str(verify(b"k" * 32, (), None).reason),
        *codes_in_function("core/audit/chain.py", "_fault"),
        *codes_in_function("core/audit/chain.py", "_verify_head"),
    }
    assert not {f"value_reason_{reason}" for reason in reasons} - catalogue(Language.RU)["errors"].keys()


def test_russian_counts_its_days_in_the_right_form() -> None:
    set_language(Language.RU)
    assert tr("codes.deadline_open", n=1, due="чт 26 нояб.") == "Остался 1 рабочий день (чт 26 нояб.)"
    assert tr("codes.deadline_open", n=3, due="чт 26 нояб.") == "Осталось 3 рабочих дня (чт 26 нояб.)"
    assert tr("codes.deadline_open", n=11, due="чт 26 нояб.") == "Осталось 11 рабочих дней (чт 26 нояб.)"
    assert tr("codes.deadline_overdue", n=21, due="чт 26 нояб.") == "Просрочено на 21 рабочий день (срок был чт 26 нояб.)"


def test_a_failure_speaks_the_language_of_the_window() -> None:
    error = GateClosedError(required=3, level=1, reasons="level_too_low, contact_changed")
    set_language(Language.RU)
    assert error_words(error)[0] == (
        "Это действие пока закрыто: подтверждения личности не хватает, адрес изменён меньше 72 часов назад. Нужный уровень подтверждения: 3, сейчас: 1."
    )
    set_language(Language.EN)
    assert "level_too_low" not in error_words(error)[0]
    assert error_words(DiskFullError()) == (DiskFullError.sentence, DiskFullError.remedy)


def test_a_value_from_outside_is_shown_as_it_is() -> None:
    set_language(Language.KK)
    assert error_words(BadDateError(text="{ground}, access", field="received"))[0] == "«{ground}, access» — күн емес."
    assert "{path}" in error_words(OutputFileError(path="{path}", reason="odd, strange"))[0]
