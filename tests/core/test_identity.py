from __future__ import annotations

from datetime import UTC
from datetime import date
from datetime import datetime
from datetime import timedelta
from itertools import product
from pathlib import Path

import pytest

from core.companies.profile import load_company
from core.identity.challenge import ALPHABET
from core.identity.challenge import Answer
from core.identity.challenge import Challenge
from core.identity.challenge import check_answer
from core.identity.challenge import code_from
from core.identity.challenge import codes_in
from core.identity.challenge import make_challenge
from core.identity.contacts import Contact
from core.identity.evidence import Assessment
from core.identity.evidence import Known
from core.identity.evidence import OperatorConfirmation
from core.identity.evidence import assess
from core.identity.gate import Act
from core.identity.gate import SecondPersonException
from core.identity.gate import decide_gate
from core.identity.gate import required_row
from core.mail.message import Address
from core.mail.message import Message
from core.resources import StrictModel
from core.resources import parse_yaml
from core.words import Assurance
from core.words import Kind
from core.words import Language

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
REQUESTED = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
DANA = Contact("dana@example.kz", date(2026, 1, 1), "account-1", "registration")
CONTACTS = (
    DANA,
    Contact("new@example.kz", date(2026, 11, 20), "account-1", "registration"),
    Contact("named@example.kz", date(2020, 1, 1), "account-1", "request"),
)
COMPANY = load_company("smartsmm")
CODE = "BCDF2345"


class Row(StrictModel):
    name: str
    sender: str | None
    results: tuple[str, ...]
    level: int
    codes: tuple[str, ...]


class Rows(StrictModel):
    rows: tuple[Row, ...]


ROWS = parse_yaml((EXAMPLES / "identity_senders.yaml").read_text("utf-8"), Rows, "identity_senders.yaml").rows


def message(sender: str | None, results: tuple[str, ...] = (), reply_to: tuple[str, ...] = ()) -> Message:
    return Message(
        sha256="0", size=1, message_id=None, sender=None if sender is None else Address("Dana", sender), shown_from=str(sender), to=(),
        reply_to=tuple(Address("", address) for address in reply_to), subject="", date=None, received=None, text="", newest_text="", html=None,
        attachments=(), in_reply_to=None, references=(), authentication_results=results, headers=(), problems=(),
    )  # fmt: skip


def codes(assessment: Assessment) -> set[str]:
    return {piece.code for piece in assessment.evidence}


def challenge() -> Challenge:
    return make_challenge(code=CODE, contact="dana@example.kz", asked_at=REQUESTED, salt=b"0123456789abcdef")


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_a_sender_proves_no_more_than_our_own_server_and_the_file_say(row: Row) -> None:
    assessment = assess(message(row.sender, row.results), COMPANY, Known(REQUESTED, CONTACTS))
    assert assessment.level == row.level
    assert set(row.codes) <= codes(assessment)
    assert assessment.contacts == ((DANA,) if row.level else ())


def test_a_message_from_an_address_on_file_is_no_look_alike_and_another_reply_address_is_a_flag() -> None:
    assessment = assess(message("dana@example.kz", reply_to=("dana@evil.example",)), COMPANY, Known(REQUESTED, CONTACTS))
    assert "reply_to_differs" in codes(assessment)
    assert "looks_like_known" not in codes(assessment)
    assert "reply_to_differs" not in codes(assess(message("dana@example.kz", reply_to=("DANA@example.kz",)), COMPANY, Known(REQUESTED, CONTACTS)))


def test_an_answered_challenge_proves_level_two_only_for_a_contact_known_before_and_after_the_request() -> None:
    outcome = check_answer(challenge(), CODE, "dana@example.kz", REQUESTED)
    assert assess(message(None), COMPANY, Known(REQUESTED, CONTACTS, (outcome,))).level is Assurance.CHALLENGE_ANSWERED
    assert assess(message(None), COMPANY, Known(REQUESTED, CONTACTS[1:], (outcome,))).level is Assurance.NONE
    assert assess(message(None), COMPANY, Known(REQUESTED + timedelta(hours=1), CONTACTS, (outcome,))).level is Assurance.NONE
    assert assess(message(None), COMPANY, Known(REQUESTED, CONTACTS, (outcome,), account="account-2")).level is Assurance.NONE


def test_a_refused_challenge_proves_nothing() -> None:
    outcome = check_answer(challenge(), "XXXX2345", "dana@example.kz", REQUESTED)
    assert assess(message(None), COMPANY, Known(REQUESTED, CONTACTS, (outcome,))).level is Assurance.NONE


@pytest.mark.parametrize(("operator", "note", "level"), [("aigul", "seen in the app", 3), ("aigul", " ", 0), ("", "seen", 0)])
def test_a_confirmation_at_the_account_needs_a_name_and_a_note(operator: str, note: str, level: int) -> None:
    confirmation = OperatorConfirmation("account-1", REQUESTED, operator, note)
    assert assess(message(None), COMPANY, Known(REQUESTED, CONTACTS, confirmations=(confirmation,))).level == level


def test_a_confirmation_from_before_the_request_proves_nothing_for_it() -> None:
    confirmation = OperatorConfirmation("account-1", REQUESTED - timedelta(seconds=1), "aigul", "seen")
    assert assess(message(None), COMPANY, Known(REQUESTED, CONTACTS, confirmations=(confirmation,))).level is Assurance.NONE


def test_proofs_of_two_accounts_do_not_add_up() -> None:
    outcome = check_answer(challenge(), CODE, "dana@example.kz", REQUESTED)
    confirmation = OperatorConfirmation("account-2", REQUESTED, "aigul", "seen")
    assessment = assess(message(None), COMPANY, Known(REQUESTED, CONTACTS, (outcome,), (confirmation,)))
    assert (assessment.level, assessment.contacts) == (Assurance.NONE, ())


@pytest.mark.parametrize(
    "text", ["bcdf2345", "My code: BCDF-2345.", "“B C D F 2 3 4 5”", "> BCDF 2345\n> thanks", "Mr Code is BCDF2345", "ＢＣＤＦ２３４５"]
)
def test_the_code_is_found_however_it_is_written(text: str) -> None:
    assert check_answer(challenge(), text, " Dana@example.kz", REQUESTED + timedelta(hours=72)).answer is Answer.ANSWERED


def test_a_code_holds_once_and_for_seventy_two_hours() -> None:
    first = check_answer(challenge(), CODE, "dana@example.kz", REQUESTED)
    assert check_answer(first.challenge, CODE, "dana@example.kz", REQUESTED).answer is Answer.USED
    late = REQUESTED + timedelta(hours=72, seconds=1)
    assert check_answer(challenge(), CODE, "dana@example.kz", late).answer is Answer.EXPIRED


def test_three_wrong_codes_end_it_also_within_one_letter() -> None:
    state = challenge()
    for _ in range(3):
        outcome = check_answer(state, "no code here", "dana@example.kz", REQUESTED)
        assert outcome.answer is Answer.WRONG
        state = outcome.challenge
    assert check_answer(state, CODE, "dana@example.kz", REQUESTED).answer is Answer.TOO_MANY_TRIES
    guesses = f"BCDF2346, BCDF2347, BCDF2348, {CODE}"
    assert check_answer(challenge(), guesses, "dana@example.kz", REQUESTED).answer is Answer.WRONG


def test_a_stranger_cannot_answer_nor_use_up_the_tries_and_every_refusal_looks_the_same() -> None:
    stranger = check_answer(challenge(), CODE, "dana@evil.example", REQUESTED)
    nobody = check_answer(challenge(), CODE, None, REQUESTED)
    wrong = check_answer(challenge(), "XXXX2345", "dana@example.kz", REQUESTED)
    late = check_answer(challenge(), CODE, "dana@example.kz", REQUESTED + timedelta(days=9))
    assert {stranger.answer, nobody.answer} == {Answer.OTHER_SENDER}
    assert stranger.challenge == challenge()
    assert {outcome.shown_outside for outcome in (stranger, nobody, wrong, late)} == {"not_accepted"}


def test_who_may_be_anybody_uses_up_no_try_and_guesses_no_more_codes_at_once() -> None:
    for text in ("no code here", f"BCDF2346, BCDF2347, BCDF2348, {CODE}"):
        outcome = check_answer(challenge(), text, "dana@example.kz", REQUESTED, counts=False)
        assert (outcome.answer, outcome.challenge) == (Answer.WRONG, challenge())
    assert check_answer(challenge(), CODE, "dana@example.kz", REQUESTED, counts=False).answer is Answer.ANSWERED


def test_the_code_is_not_kept_and_ordinary_words_are_no_codes() -> None:
    assert CODE not in repr(challenge())
    assert codes_in("password elephant mountain 12345678 здравствуйте") == ()
    assert code_from(lambda alphabet: alphabet[-1]) == ALPHABET[-1] * 8


EXCEPTIONS = {
    "none": None,
    "whole": SecondPersonException("aigul", "timur", "known by voice"),
    "alone": SecondPersonException("aigul", " Aigul ", "known by voice"),
    "nobody": SecondPersonException("aigul", " ", "known by voice"),
    "no reason": SecondPersonException("aigul", "timur", " "),
}


@pytest.mark.parametrize(("kind", "act", "level", "name"), list(product(Kind, Act, Assurance, EXCEPTIONS)))
def test_the_gate_opens_only_by_rule(kind: Kind, act: Act, level: Assurance, name: str) -> None:
    required = required_row(kind).acts.get(act)
    gate = decide_gate(kind, act, level, contacts=(DANA,), exception=EXCEPTIONS[name], at=REQUESTED)
    assert gate.open == (required is not None and (level >= required or name == "whole"))
    assert gate.required == required
    assert gate.by_exception == (required is not None and level < required and name == "whole")
    held = decide_gate(kind, act, level, contacts=(DANA,), exception=EXCEPTIONS[name], contact_changed_at=REQUESTED, at=REQUESTED)
    assert held.open == (gate.open and level is Assurance.CONFIRMED_AT_ACCOUNT)
    assert held.deliver_to == (("dana@example.kz",) if level is Assurance.CONFIRMED_AT_ACCOUNT else ())


def test_the_required_levels_are_those_that_were_decided() -> None:
    decided = {kind: {act.value: int(level) for act, level in required_row(kind).acts.items()} for kind in Kind}
    low = {"change": 1, "release": 1}
    assert decided == {
        Kind.ACCESS: {"release": 2},
        Kind.PORTABILITY: {"release": 2},
        Kind.ERASURE: {"erase": 2, "release": 2},
        Kind.RECTIFICATION: {"change": 2, "release": 1},
        Kind.RESTRICTION: low,
        Kind.OBJECTION: low,
        Kind.CONSENT_WITHDRAWAL: low,
        Kind.CHILD: {"release": 2, "erase": 2, "change": 2},
        Kind.CONTENT_REMOVAL: {"erase": 1, "release": 1},
        Kind.COMPLAINT: {"release": 0},
    }
    assert all(set(required_row(kind).reason) == set(Language) and required_row(kind).citation for kind in Kind)


def test_a_changed_contact_holds_delivery_for_seventy_two_hours_and_nothing_leaves_without_a_verified_contact() -> None:
    level = Assurance.CHALLENGE_ANSWERED
    later = REQUESTED + timedelta(hours=72)
    assert decide_gate(Kind.ACCESS, Act.RELEASE, level, contacts=(DANA,), contact_changed_at=REQUESTED, at=later).open
    assert decide_gate(Kind.ACCESS, Act.RELEASE, level, at=later).reasons == ("no_verified_contact",)
    assert decide_gate(Kind.ACCESS, Act.RELEASE, Assurance.CONFIRMED_AT_ACCOUNT, at=later).open


def test_the_level_does_not_depend_on_the_days_left() -> None:
    days = [REQUESTED + timedelta(days=number) for number in (-30, 0, 3, 400)]
    gates = {decide_gate(Kind.ERASURE, Act.ERASE, Assurance.REGISTERED_ADDRESS, contacts=(DANA,), at=day) for day in days}
    assert len(gates) == 1
