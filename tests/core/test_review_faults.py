"""Ways to reach data, or to lose a message, that a reader of the program found; each is shut."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import update

from core.headless import commands
from core.letters.facts import LetterName
from core.services import mail_import
from core.services import mail_intake
from core.services.audit_log import check_trail
from core.services.build import PassphraseUnusableError
from core.services.build import open_desk
from core.services.case_answer import prepare_answer
from core.services.case_answer import refuse
from core.services.case_closing import reopen_case
from core.services.case_erasure import execute_case_erasure
from core.services.case_erasure import plan_case_erasure
from core.services.case_identity import confirm_at_account
from core.services.case_identity import look_up_contacts
from core.services.case_identity import make_code
from core.services.case_letters import record_sent
from core.services.case_letters import save_letter_files
from core.services.case_letters import write_letter
from core.services.case_search import decide_review
from core.services.case_search import search_case
from core.services.cases import list_cases
from core.services.cases import open_case
from core.services.failures import CopyOwedError
from core.services.failures import GateClosedError
from core.services.failures import NoSafeAddressError
from core.services.failures import NotPlannedError
from core.services.failures import SearchOfOthersError
from core.services.inbox import Split
from core.services.inbox import count_messages
from core.services.inbox import list_messages
from core.services.reading_lane import Waiting
from core.store import store as store_module
from core.store.database import open_connection
from core.store.failures import StoreFolderError
from core.store.tables import CaseRow
from core.store.tables import ContactRow
from core.store.tables import MessageRow
from core.words import Assurance
from core.words import CaseState
from core.words import Kind
from tests.core.test_import import letter
from tests.core.test_import import write
from tests.helpers.desks import desk_in
from tests.helpers.road import Road
from tests.helpers.road import dump

HOLDER, DANIYAR = "a.sadykova@mail.kz", "d.kuanyshev@inbox.kz"
REQUEST = letter("Delete my data", "Please delete my account and all personal data you hold about me.\n")


def name_in_case(road: Road, number: str, address: str) -> None:
    """The request of the case names another address, too."""
    with road.desk.store.unit_of_work("test") as work:
        work.record("test", at=road.clock())
        case = work.session.query(CaseRow).filter_by(number=number).one()
        work.session.execute(update(MessageRow).where(MessageRow.case_id == case.id).values(identifiers={"email": [address]}))
    look_up_contacts(road.desk, number=number)


def test_what_was_found_for_one_account_is_not_given_to_the_other_that_was_proved(road: Road) -> None:
    number = road.begin(HOLDER, kinds=(Kind.ACCESS, Kind.ERASURE))
    search_case(road.desk, number=number)  # by the sender's address, which may be forged
    plan_case_erasure(road.desk, number=number)
    decide_review(road.desk, number=number)
    with road.desk.store.unit_of_work("test") as work:
        work.record("test", at=road.clock())
        work.session.execute(update(MessageRow).values(sender_address=MessageRow.sender_address))
        case = work.session.query(CaseRow).filter_by(number=number).one()
        opening = work.session.query(MessageRow).filter_by(case_id=case.id).one()
        work.session.connection().exec_driver_sql(
            "UPDATE raw_messages SET raw = ? WHERE sha256 = ?", (b"From: a@spoof.example\n\nhello\n", opening.sha256)
        )
    name_in_case(road, number, DANIYAR)
    challenged, _ = make_code(road.desk, number=number, contact=DANIYAR)
    road.reply(number, DANIYAR, challenged.code, None)
    view = road.view(number)
    assert (view.identity.level, view.identity.gate.deliver_to) == (Assurance.CHALLENGE_ANSWERED, (DANIYAR,))
    before = dump(road.database)
    with pytest.raises(SearchOfOthersError):
        prepare_answer(road.desk, number=number, folder=road.letters)
    with pytest.raises(SearchOfOthersError):
        execute_case_erasure(road.desk, number=number)
    assert dump(road.database) == before


def test_a_message_with_the_number_of_a_case_adds_no_contact_and_is_not_taken_for_the_request(road: Road) -> None:
    number = road.begin(HOLDER)
    road.prove(number)
    path = road.folder / "early.eml"
    words = f"About {number}: my address is {DANIYAR}.\n"
    path.write_bytes(letter(f"Re: [{number}]", words, message_id="<early@x>", sender=DANIYAR).replace(b"23 Nov 2026", b"03 Nov 2025"))
    assert mail_import.import_mail(road.desk, paths=[path]).replies == 1
    look_up_contacts(road.desk, number=number)
    identity = road.view(number).identity
    assert [contact.address for contact in identity.contacts] == [HOLDER]
    assert "address_unknown" not in {piece.code for piece in identity.evidence}


def test_a_letter_is_not_saved_once_its_gate_has_closed(road: Road) -> None:
    number = road.begin(HOLDER, kinds=(Kind.ACCESS,))
    road.prove(number)
    search_case(road.desk, number=number)
    made, _ = prepare_answer(road.desk, number=number, folder=road.letters)
    with road.desk.store.unit_of_work("test") as work:
        work.record("test", at=road.clock())
        work.session.execute(update(ContactRow).values(address="other@mail.kz"))
    with pytest.raises(GateClosedError):
        save_letter_files(road.desk, letter=made, folder=road.letters)
    with road.desk.store.unit_of_work("test") as work:
        work.record("test", at=road.clock())
        work.session.execute(update(ContactRow).values(account="417"))
    confirm_at_account(road.desk, number=number, account="417", note="She pressed Confirm.")
    with pytest.raises(NoSafeAddressError):
        save_letter_files(road.desk, letter=made, folder=road.letters)


def test_a_confirmed_account_without_an_address_sends_nothing_to_whoever_wrote(road: Road) -> None:
    number, _ = open_case(road.desk, message=road.message_from(HOLDER), kinds=(Kind.ACCESS, Kind.ERASURE))
    confirm_at_account(road.desk, number=number, account="912", note="Somebody pressed Confirm.")
    search_case(road.desk, number=number)
    plan_case_erasure(road.desk, number=number)
    with pytest.raises(SearchOfOthersError):
        write_letter(road.desk, number=number, name=LetterName.ACCESS_ANSWER)
    with pytest.raises(SearchOfOthersError):
        execute_case_erasure(road.desk, number=number)


def test_removing_one_file_does_not_lower_what_an_erasure_needs(road: Road) -> None:
    number = road.begin(DANIYAR, kinds=(Kind.CONTENT_REMOVAL, Kind.ERASURE))
    assert road.view(number).identity.level is Assurance.REGISTERED_ADDRESS
    search_case(road.desk, number=number)
    plan_case_erasure(road.desk, number=number)
    before = dump(road.database)
    with pytest.raises(GateClosedError):
        execute_case_erasure(road.desk, number=number)
    assert dump(road.database) == before


def test_nothing_is_erased_in_a_case_that_was_refused(road: Road) -> None:
    number = road.begin(DANIYAR, kinds=(Kind.ERASURE,))
    road.prove(number)
    search_case(road.desk, number=number)
    plan_case_erasure(road.desk, number=number)
    refuse(road.desk, number=number, ground="identity_not_proved", text="We could not recognise who is asking.")
    before = dump(road.database)
    with pytest.raises(NotPlannedError):
        execute_case_erasure(road.desk, number=number)
    assert dump(road.database) == before


def test_an_answer_that_is_recorded_twice_keeps_its_first_day(road: Road) -> None:
    number = road.begin(HOLDER, kinds=(Kind.ACCESS,))
    road.prove(number)
    search_case(road.desk, number=number)
    made, _ = prepare_answer(road.desk, number=number, folder=road.letters)
    record_sent(road.desk, letter=made)
    answered = road.view(number).answered_at
    road.clock.advance(days=9)
    record_sent(road.desk, letter=made)
    assert road.view(number).answered_at == answered


def test_a_case_for_a_copy_and_an_erasure_gets_both_in_that_order(road: Road) -> None:
    number = road.begin(DANIYAR, kinds=(Kind.ACCESS, Kind.ERASURE))
    road.prove(number)
    search_case(road.desk, number=number)
    plan_case_erasure(road.desk, number=number)
    decide_review(road.desk, number=number)
    assert road.view(number).answer is LetterName.ACCESS_ANSWER
    assert (road.steps(number)["act"], road.steps(number)["respond"]) == ("not_started", "not_started")
    with pytest.raises(CopyOwedError):
        execute_case_erasure(road.desk, number=number)
    copy, _ = prepare_answer(road.desk, number=number, folder=road.letters)
    execute_case_erasure(road.desk, number=number)
    record_sent(road.desk, letter=copy)
    view = road.view(number)
    assert (view.answer, view.state) == (LetterName.ERASURE_CONFIRMATION, CaseState.IN_PROGRESS)
    assert road.steps(number)["respond"] == "in_progress"
    confirmation, _ = prepare_answer(road.desk, number=number, folder=road.letters)
    save_letter_files(road.desk, letter=confirmation, folder=road.letters)
    record_sent(road.desk, letter=confirmation)
    assert (road.view(number).state, road.steps(number)["respond"]) == (CaseState.ANSWERED, "completed")


def test_a_case_that_is_taken_up_again_owes_a_new_answer(road: Road) -> None:
    number = road.begin(HOLDER, kinds=(Kind.ACCESS,))
    road.prove(number)
    search_case(road.desk, number=number)
    decide_review(road.desk, number=number)
    made, _ = prepare_answer(road.desk, number=number, folder=road.letters)
    record_sent(road.desk, letter=made)
    road.clock.advance(days=1)
    reopen_case(road.desk, number=number, reason="The posts were missing.")
    assert road.steps(number)["respond"] == "in_progress"
    assert "reopened" not in road.view(number).decided


def test_a_case_that_is_taken_up_again_after_days_needs_a_new_proof(road: Road) -> None:
    number = road.begin(HOLDER, kinds=(Kind.ACCESS,))
    road.prove(number)
    search_case(road.desk, number=number)
    decide_review(road.desk, number=number)
    made, _ = prepare_answer(road.desk, number=number, folder=road.letters)
    record_sent(road.desk, letter=made)
    road.clock.advance(days=5)
    reopen_case(road.desk, number=number, reason="He asks again.")
    assert not road.view(number).identity.gate.open
    with pytest.raises(GateClosedError):
        prepare_answer(road.desk, number=number, folder=road.letters)


def test_a_message_that_two_processes_read_is_kept_once_and_stays_in_its_case(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with desk_in(tmp_path / "desk") as desk:
        store, read = mail_intake.store_raw, mail_intake.read_waiting

        def overtaken(one: object, *rest: object) -> object:
            arrived = store(one, *rest)  # type: ignore[arg-type]  # the test only hands on what it was given
            read(desk, Waiting([(each.sha256, each.raw) for each in arrived], None))
            open_case(desk, message=list_messages(desk, split=Split.REQUESTS)[0].id)
            return arrived

        monkeypatch.setattr(mail_intake, "store_raw", overtaken)
        result = mail_import.import_mail(desk, paths=[write(tmp_path / "mail", a=REQUEST)])
        assert (result.seen, result.requests) == (1, 1)
        with desk.store.reading() as session:
            assert session.query(MessageRow).one().case_id is not None
            assert session.connection().exec_driver_sql("SELECT count(*) FROM audit_entries WHERE act = 'mail_read'").scalar() == 1
        assert check_trail(desk).whole


def test_a_case_that_was_opened_before_its_message_was_read_keeps_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with desk_in(tmp_path / "desk") as desk:
        monkeypatch.setattr(mail_intake, "read_waiting", lambda *_: {})
        mail_import.import_mail(desk, paths=[write(tmp_path / "mail", a=REQUEST)])
        monkeypatch.undo()
        waiting = list_messages(desk, split=Split.UNSURE)[0].id
        number, _ = open_case(desk, message=waiting)
        mail_import.import_mail(desk, paths=[])
        with desk.store.reading() as session:
            row = session.get_one(MessageRow, waiting)
            assert (row.state, session.get_one(CaseRow, row.case_id or 0).number) == ("request", number)


@pytest.mark.parametrize("passphrase", ["", " ", "a\0b", "\udc80"])
def test_a_passphrase_that_is_no_key_is_refused(tmp_path: Path, passphrase: str) -> None:
    with pytest.raises(PassphraseUnusableError):
        open_desk(folder=tmp_path, passphrase=passphrase)
    assert not list(tmp_path.iterdir())


def test_a_trail_that_is_not_there_is_not_called_whole(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "passphrase").write_text("five quiet words\n")
    assert commands.run("audit", ["verify", "--data", str(tmp_path / "desk"), "--passphrase-file", str(tmp_path / "passphrase")]) == 1
    assert "There is no store" in capsys.readouterr().err
    assert not (tmp_path / "desk").exists()


def test_a_folder_in_the_place_of_the_store_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "desk.db").mkdir()
    with pytest.raises(StoreFolderError):
        open_desk(folder=tmp_path, passphrase="five quiet words")


def test_a_store_that_cannot_be_written_to_is_a_sentence_and_no_wrong_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    open_desk(folder=tmp_path, passphrase="five quiet words").close()
    monkeypatch.setattr(store_module, "open_connection", lambda path, key, **_: open_connection(path, key, read_only=True))
    with pytest.raises(StoreFolderError):
        open_desk(folder=tmp_path, passphrase="five quiet words")


def test_the_register_finds_names_in_any_capitals_and_never_drops_what_is_due_first(road: Road) -> None:
    number = road.begin(DANIYAR)
    later = road.begin(HOLDER)
    with road.desk.store.unit_of_work("test") as work:
        work.record("test", at=road.clock())
        work.session.execute(update(CaseRow).where(CaseRow.number == number).values(person_name="Қуанышев Данияр"))
        work.session.connection().exec_driver_sql(
            "UPDATE lines SET due = '2026-11-20' WHERE case_id = (SELECT id FROM cases WHERE number = ?)", (number,)
        )
    assert [line.number for line in list_cases(road.desk, words="қуанышев ДАНИ")] == [number]
    assert list_cases(road.desk, words="%") == ()
    assert [line.number for line in list_cases(road.desk, limit=1)] == [number]
    assert {line.number for line in list_cases(road.desk)} == {number, later}


def test_the_waiting_numbers_are_those_of_the_lists(road: Road) -> None:
    waiting = dict(count_messages(road.desk).waiting)
    assert {split: len(list_messages(road.desk, split=split, limit=10_000)) for split in Split} == waiting
