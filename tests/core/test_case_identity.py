"""Who is asking: codes, impostors, strangers, second persons (SECURITY A1, A2, A5, A6, A9, A14)."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.identity.challenge import ALPHABET
from core.identity.challenge import LENGTH
from core.letters.facts import LetterName
from core.services.case_erasure import execute_case_erasure
from core.services.case_erasure import plan_case_erasure
from core.services.case_identity import accept_with_less
from core.services.case_identity import confirm_at_account
from core.services.case_identity import look_up_contacts
from core.services.case_identity import make_code
from core.services.case_letters import ask_for_code
from core.services.case_letters import write_letter
from core.services.case_search import search_case
from core.services.cases import open_case
from core.services.desk_settings import set_source
from core.services.failures import GateClosedError
from core.services.failures import NoDataSourceError
from core.services.failures import NoKnownContactError
from core.services.failures import NoSuchCaseError
from core.services.failures import ReasonMissingError
from core.words import Assurance
from core.words import Kind
from tests.helpers.desks import desk_in
from tests.helpers.road import Road
from tests.helpers.road import World
from tests.helpers.road import road_on
from tests.helpers.road import run_sql

HOLDER, IMPOSTOR, STRANGER = "a.sadykova@mail.kz", "aigerim.sadykova.1990@gmail.example", "julia.fox@post.example"


def other_than(code: str, number: int = 1) -> str:
    return "".join(ALPHABET[(ALPHABET.index(letter) + number) % len(ALPHABET)] for letter in code)


@pytest.mark.parametrize("kind", [Kind.ACCESS, Kind.ERASURE])
def test_an_impostor_stays_at_zero_and_the_code_goes_to_the_account_holder(road: Road, kind: Kind) -> None:
    number = road.begin(IMPOSTOR, kinds=(kind,))
    identity = road.view(number).identity
    assert (identity.level, identity.gate.open) == (Assurance.NONE, False)
    assert [contact.address for contact in identity.contacts] == [HOLDER]
    search_case(road.desk, number=number)
    plan_case_erasure(road.desk, number=number)
    assert_shut(road, number)
    code, sent, recipient = road.ask(number)
    assert recipient == HOLDER
    road.reply(number, IMPOSTOR, f"my code is {code}", sent)  # even a code that leaked proves nothing from another mailbox
    assert road.view(number).identity.level is Assurance.NONE
    assert_shut(road, number)


def assert_shut(road: Road, number: str) -> None:
    with pytest.raises(GateClosedError):
        write_letter(road.desk, number=number, name=LetterName.ACCESS_ANSWER)
    with pytest.raises(GateClosedError):
        write_letter(road.desk, number=number, name=LetterName.ERASURE_CONFIRMATION)
    with pytest.raises(GateClosedError):
        execute_case_erasure(road.desk, number=number)


def test_no_code_is_sent_to_the_address_that_the_impostor_writes_from(road: Road) -> None:
    number = road.begin(IMPOSTOR)
    with pytest.raises(NoKnownContactError):
        ask_for_code(road.desk, number=number, contact=IMPOSTOR)


def test_where_the_holder_answers_for_an_impostor_the_answer_may_go_to_the_holder_only(road: Road) -> None:
    number = road.begin(IMPOSTOR, kinds=(Kind.ACCESS,))
    road.prove(number)
    gate = road.view(number).identity.gate
    assert (gate.open, gate.deliver_to) == (True, (HOLDER,))


def test_after_three_wrong_codes_the_right_one_is_worth_nothing(road: Road) -> None:
    number = road.begin(HOLDER)
    code, sent, _ = road.ask(number)
    for attempt in (1, 2, 3):
        road.reply(number, HOLDER, other_than(code, attempt), sent)
    road.reply(number, HOLDER, code, sent)
    view = road.view(number)
    assert (view.identity.level, view.identity.gate.open) == (Assurance.REGISTERED_ADDRESS, False)
    assert [outcome for _, _, outcome in view.identity.challenges] == ["too_many_tries"]


def test_a_wrong_code_before_the_right_one_does_no_harm(road: Road) -> None:
    number = road.begin(HOLDER)
    code, sent, _ = road.ask(number)
    road.reply(number, HOLDER, other_than(code), sent)
    assert not road.view(number).identity.gate.open
    road.reply(number, HOLDER, f"{code[:4]}-{code[4:].lower()}", sent)
    assert road.view(number).identity.level is Assurance.CHALLENGE_ANSWERED


def test_a_stranger_neither_proves_anything_nor_uses_up_a_try(road: Road) -> None:
    number = road.begin(HOLDER)
    code, sent, _ = road.ask(number)
    for attempt in range(5):
        road.reply(number, STRANGER, other_than(code, attempt), sent)
    view = road.view(number)
    assert not view.identity.gate.open
    assert [message.notes for message in view.messages if message.sender == STRANGER] == [("unverified participant",)] * 5
    road.reply(number, HOLDER, code, sent)
    assert road.view(number).identity.gate.open


def test_an_expired_code_proves_nothing_and_a_new_one_does(road: Road) -> None:
    number = road.begin(HOLDER)
    code, sent, _ = road.ask(number)
    road.clock.advance(hours=73)
    road.reply(number, HOLDER, code, sent)
    assert [outcome for _, _, outcome in road.view(number).identity.challenges] == ["expired"]
    assert not road.view(number).identity.gate.open
    road.prove(number)
    assert road.view(number).identity.gate.open


def test_only_the_code_of_the_own_case_counts(road: Road) -> None:
    first, second = road.begin(HOLDER), road.begin("d.kuanyshev@inbox.kz")
    code, _, _ = road.ask(first)
    _, sent, recipient = road.ask(second)
    road.reply(second, recipient, code, sent)
    assert not road.view(first).identity.gate.open
    assert not road.view(second).identity.gate.open


def test_the_code_is_nowhere_in_the_clear(road: Road) -> None:
    number = road.begin(HOLDER)
    challenged, _ = make_code(road.desk, number=number)
    assert len(challenged.code) == LENGTH
    with road.desk.store.reading() as session:
        stored = session.connection().exec_driver_sql("SELECT hex(code_hash), hex(salt), contact FROM challenges").all()
        trail = session.connection().exec_driver_sql("SELECT details FROM audit_entries").all()
    assert challenged.code not in f"{stored}{trail}"
    assert challenged.code.encode().hex().upper() not in str(stored)


@pytest.mark.parametrize(("second", "reason"), [("Dana", "known"), (" dana ", "known"), ("", "known"), ("Arman", " "), ("Arman", "")])
def test_a_second_person_has_to_be_another_one_and_give_a_reason(road: Road, second: str, reason: str) -> None:
    number = road.begin(HOLDER)
    with pytest.raises(ReasonMissingError):
        accept_with_less(road.desk, number=number, second_person=second, reason=reason)
    assert not road.view(number).identity.gate.open


@pytest.mark.parametrize("second", ["Arman", "operator"])
def test_a_second_person_opens_the_gate_and_it_shows(road: Road, second: str) -> None:
    number = road.begin(HOLDER)
    accept_with_less(road.desk, number=number, second_person=second, reason="She came to the office and showed her phone.")
    gate = road.view(number).identity.gate
    assert (gate.open, gate.by_exception, gate.level) == (True, True, Assurance.REGISTERED_ADDRESS)


def test_a_second_person_cannot_send_data_to_an_unproved_address(road: Road) -> None:
    number = road.begin(IMPOSTOR, kinds=(Kind.ACCESS,))
    accept_with_less(road.desk, number=number, second_person="Arman", reason="The deadline is near.")
    gate = road.view(number).identity.gate
    assert (gate.open, gate.reasons) == (False, ("no_verified_contact",))


def test_a_confirmation_at_the_account_is_level_three(road: Road) -> None:
    number = road.begin(HOLDER)
    for account, note in (("417", " "), (" ", "saw it")):
        with pytest.raises(ReasonMissingError):
            confirm_at_account(road.desk, number=number, account=account, note=note)
    confirm_at_account(road.desk, number=number, account="417", note="She pressed Confirm in the app at 10:05.")
    assert road.view(number).identity.level is Assurance.CONFIRMED_AT_ACCOUNT
    assert road.view(number).identity.gate.open


def test_a_confirmation_at_another_account_proves_nothing(road: Road) -> None:
    number = road.begin(HOLDER)
    confirm_at_account(road.desk, number=number, account="912", note="Somebody pressed Confirm.")
    assert not road.view(number).identity.gate.open


def test_who_is_not_known_has_nowhere_to_get_a_code(road: Road) -> None:
    number = road.begin(STRANGER)
    assert road.view(number).identity.contacts == ()
    with pytest.raises(NoKnownContactError):
        ask_for_code(road.desk, number=number)


def test_a_contact_is_found_however_its_address_is_written(road: Road) -> None:
    run_sql(road.database, "UPDATE accounts SET email = 'A.Sadykova@Mail.KZ' WHERE id = 417")
    number = road.begin(HOLDER)
    assert [contact.address for contact in road.view(number).identity.contacts] == ["A.Sadykova@Mail.KZ"]
    road.prove(number)
    assert road.view(number).identity.gate.open


def test_two_accounts_that_differ_only_in_capitals_prove_neither(road: Road) -> None:
    run_sql(road.database, "UPDATE accounts SET email = 'A.SADYKOVA@mail.kz' WHERE id = 912")
    number = road.begin(HOLDER)
    assert not road.view(number).identity.gate.open
    assert road.view(number).identity.level is Assurance.NONE


def test_an_address_that_came_on_file_on_the_day_of_the_request_proves_nothing(road: Road) -> None:
    run_sql(road.database, "UPDATE accounts SET created_at = '2026-11-20T09:00:00+05:00' WHERE id = 417")
    number = road.begin(HOLDER)
    assert road.view(number).identity.level is Assurance.NONE
    with pytest.raises(NoKnownContactError):
        ask_for_code(road.desk, number=number)


def test_without_a_database_there_is_a_sentence(world: World, tmp_path: Path) -> None:
    with road_on(world, tmp_path) as road:
        number, _ = open_case(road.desk, message=road.message_from(HOLDER))
        set_source(road.desk, name="smartsmm", address=f"sqlite:///{tmp_path / 'gone.sqlite'}")
        with pytest.raises(Exception, match="smartsmm cannot be opened"):
            look_up_contacts(road.desk, number=number)
    with desk_in(tmp_path / "empty") as desk, pytest.raises(NoSuchCaseError):
        look_up_contacts(desk, number="2026-0001")


def test_without_sources_there_is_a_sentence(world: World, tmp_path: Path) -> None:
    with road_on(world, tmp_path) as road:
        number, _ = open_case(road.desk, message=road.message_from(HOLDER))
        with road.desk.store.unit_of_work("test") as work:
            work.session.connection().exec_driver_sql("DELETE FROM settings")
        with pytest.raises(NoDataSourceError):
            look_up_contacts(road.desk, number=number)
