"""The letters of all cases: three shelves, what is due, what changed since, making again, and taking back that one was sent."""

from __future__ import annotations

import time
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from core.letters.facts import LetterName
from core.services.case_answer import prepare_answer
from core.services.case_answer import refuse
from core.services.case_answer import take_back_refusal
from core.services.case_closing import close_case
from core.services.case_closing import reopen_case
from core.services.case_closing import set_outcome
from core.services.case_letters import ask_for_code
from core.services.case_letters import letter_pdf
from core.services.case_letters import record_sent
from core.services.case_letters import save_letter_files
from core.services.case_search import confirm_scope
from core.services.case_search import decide_review
from core.services.case_search import search_case
from core.services.failures import CaseClosedError
from core.services.failures import LetterSentError
from core.services.letters_acts import make_again
from core.services.letters_acts import save_copy
from core.services.letters_acts import take_back_sent
from core.services.letters_list import MailFile
from core.services.letters_list import Shelf
from core.services.letters_list import count_letters
from core.services.letters_list import list_letters
from core.services.letters_list import show_letter
from core.services.paper_failures import NoSuchLetterError
from core.services.paper_failures import NotOwedNowError
from core.services.paper_failures import SentBeforeError
from core.store.tables import CaseRow
from core.store.tables import LetterRow
from core.words import CaseState
from core.words import ClosingCode
from core.words import Kind
from tests.helpers.road import Road
from tests.helpers.road import pdf_text

AIGERIM = "a.sadykova@mail.kz"
WORDS = "We could not recognise who is asking."
HOSTILE = "\"><b>Ёлка</b> %s {n} \u202e'; DROP TABLE letters;--"


def refusal(road: Road) -> tuple[str, int]:
    """A case that is refused, and its letter, saved and not sent."""
    number = road.begin(AIGERIM, kinds=(Kind.ACCESS,))
    refuse(road.desk, number=number, ground="identity_not_proved", text=WORDS)
    letter, _ = prepare_answer(road.desk, number=number, folder=road.letters)
    save_letter_files(road.desk, letter=letter, folder=road.letters)
    return number, letter


def ids(road: Road, shelf: Shelf, words: str = "") -> list[int]:
    return [line.id for line in list_letters(road.desk, shelf=shelf, words=words).lines]


def test_a_letter_waits_until_it_is_said_that_it_was_sent_and_waits_again_when_that_is_taken_back(road: Road) -> None:
    number, letter = refusal(road)
    line = list_letters(road.desk, shelf=Shelf.TO_SEND).lines[0]
    assert (line.id, line.number, line.name, line.saved_as is not None) == (letter, number, LetterName.REFUSAL, True)
    assert line.due is not None
    assert count_letters(road.desk) == {Shelf.TO_SEND: 1, Shelf.OUTBOX: 0, Shelf.SENT: 0, Shelf.SET_ASIDE: 0}
    record_sent(road.desk, letter=letter)
    assert (ids(road, Shelf.TO_SEND), ids(road, Shelf.SENT)) == ([], [letter])
    assert road.view(number).state is CaseState.ANSWERED
    take_back_sent(road.desk, letter=letter)
    take_back_sent(road.desk, letter=letter)
    assert (ids(road, Shelf.TO_SEND), ids(road, Shelf.SENT)) == ([letter], [])
    assert (road.view(number).state, road.view(number).answered_at) == (CaseState.IN_PROGRESS, None)


def test_a_code_letter_that_was_not_sent_after_all_leaves_nobody_waiting(road: Road) -> None:
    number = road.begin(AIGERIM, kinds=(Kind.ACCESS,))
    letter, _ = ask_for_code(road.desk, number=number)
    record_sent(road.desk, letter=letter)
    assert road.view(number).state is CaseState.WAITING_FOR_PERSON
    take_back_sent(road.desk, letter=letter)
    assert road.view(number).state is CaseState.IN_PROGRESS
    assert show_letter(road.desk, letter=letter).line.due is None


def test_what_was_sent_stays_sent_once_the_case_was_closed_or_taken_up_again(road: Road) -> None:
    number, letter = refusal(road)
    record_sent(road.desk, letter=letter)
    set_outcome(road.desk, number=number, kind=Kind.ACCESS, outcome=ClosingCode.INSUF_VERIFICATION)
    close_case(road.desk, number=number)
    with pytest.raises(CaseClosedError):
        take_back_sent(road.desk, letter=letter)
    road.clock.advance(hours=1)
    reopen_case(road.desk, number=number, reason="A new message")
    with pytest.raises(SentBeforeError):
        take_back_sent(road.desk, letter=letter)
    assert ids(road, Shelf.SENT) == [letter]


def test_the_sheet_shows_recipient_and_subject_as_made_and_what_became_of_the_mail_file(road: Road) -> None:
    number, letter = refusal(road)
    sheet = show_letter(road.desk, letter=letter)
    assert sheet.line.recipient == AIGERIM
    assert sheet.subject.endswith(f"[{number}]")
    assert (sheet.mail_file, sheet.enclosed, sheet.shelf) == (MailFile.WHOLE, (f"{number}.pdf",), Shelf.TO_SEND)
    mail = Path(str(sheet.line.saved_as))
    mail.write_bytes(mail.read_bytes().replace(AIGERIM.encode(), b"someone.else@mail.kz"))
    assert show_letter(road.desk, letter=letter).mail_file is MailFile.OTHER
    mail.unlink()
    assert show_letter(road.desk, letter=letter).mail_file is MailFile.MISSING


def test_a_letter_tells_which_acts_came_after_it_and_is_made_again_from_the_facts_of_today(road: Road) -> None:
    number, letter = refusal(road)
    assert show_letter(road.desk, letter=letter).line.changed == ()
    road.clock.advance(minutes=5)
    refuse(road.desk, number=number, ground="not_covered", text="Another reason than before.")
    assert show_letter(road.desk, letter=letter).line.changed == ("refusal_decided",)
    saved, _ = make_again(road.desk, letter=letter, folder=road.letters)
    assert "Another reason than before." in " ".join(pdf_text(saved.pdf).split())
    assert count_letters(road.desk) == {Shelf.TO_SEND: 1, Shelf.OUTBOX: 0, Shelf.SENT: 0, Shelf.SET_ASIDE: 1}
    assert ids(road, Shelf.SET_ASIDE) == [letter]
    newest = ids(road, Shelf.TO_SEND)[0]
    assert show_letter(road.desk, letter=newest).line.changed == ()
    record_sent(road.desk, letter=newest)
    with pytest.raises(LetterSentError):
        make_again(road.desk, letter=newest, folder=road.letters)


def test_a_refusal_that_was_taken_back_is_not_made_again(road: Road) -> None:
    number, letter = refusal(road)
    road.clock.advance(minutes=5)
    take_back_refusal(road.desk, number=number)
    assert show_letter(road.desk, letter=letter).line.changed == ("refusal_taken_back",)
    with pytest.raises(NotOwedNowError):
        make_again(road.desk, letter=letter, folder=road.letters)


def test_a_code_letter_made_again_holds_another_code(road: Road) -> None:
    number = road.begin(AIGERIM, kinds=(Kind.ACCESS,))
    letter, _ = ask_for_code(road.desk, number=number)
    saved, _ = make_again(road.desk, letter=letter, folder=road.letters)
    assert saved.pdf.read_bytes() != letter_pdf(road.desk, letter=letter)
    assert len(road.view(number).identity.challenges) == 2
    assert count_letters(road.desk)[Shelf.SET_ASIDE] == 1


def test_the_archive_of_an_answer_is_named_with_it(road: Road) -> None:
    number = road.begin(AIGERIM, kinds=(Kind.ACCESS,))
    road.prove(number)
    confirm_scope(road.desk, number=number, words="everything")
    search_case(road.desk, number=number)
    decide_review(road.desk, number=number, shared="leave_out", left_out={}, reason="")
    letter, _ = prepare_answer(road.desk, number=number, folder=road.letters)
    sheet = show_letter(road.desk, letter=letter)
    assert sheet.enclosed == (f"{number}.pdf", f"{number}.zip")
    assert (sheet.mail_file, sheet.line.changed) == (MailFile.NONE, ())


def test_a_copy_is_the_letter_as_made_and_never_covers_a_file(road: Road, tmp_path: Path) -> None:
    _, letter = refusal(road)
    first, _ = save_copy(road.desk, letter=letter, folder=tmp_path / "copies")
    second, _ = save_copy(road.desk, letter=letter, folder=tmp_path / "copies")
    assert first != second
    assert first.read_bytes() == second.read_bytes() == letter_pdf(road.desk, letter=letter)
    with pytest.raises(NoSuchLetterError):
        save_copy(road.desk, letter=letter + 99, folder=tmp_path)
    with pytest.raises(NoSuchLetterError):
        show_letter(road.desk, letter=letter + 99)


def many_letters(road: Road, count: int) -> None:
    """`count` cases with hostile names, each with a letter that waits: copies of one real case."""
    number, letter = refusal(road)
    with road.desk.store.unit_of_work("Dana") as work:
        made = work.session.get_one(LetterRow, letter)
        case = work.session.scalar(select(CaseRow).where(CaseRow.number == number))
        assert case is not None
        names = {column.key for column in CaseRow.__table__.columns} - {"id", "version", "number"}
        for index in range(count):
            other = CaseRow(**{name: getattr(case, name) for name in names})
            other.number, other.person_name = f"2026-{5000 + index}", f"{HOSTILE} {index}"
            work.session.add(other)
            work.session.flush()
            values = {name: getattr(made, name) for name in ("name", "language", "recipient", "message_id", "pdf", "sha256", "saved_as")}
            work.session.add(LetterRow(case_id=other.id, made_at=made.made_at + timedelta(seconds=index), sent_at=None, **values))
        work.record("letters_copied_for_a_test", at=road.clock())


def test_two_thousand_letters_are_read_page_by_page_and_found_by_folded_words(road: Road) -> None:
    many_letters(road, 2000)
    begun = time.process_time()
    page = list_letters(road.desk, shelf=Shelf.TO_SEND, limit=200)
    took = time.process_time() - begun
    assert (len(page.lines), page.total) == (200, 2001)
    assert took < 1
    rest = [line.id for start in range(200, 2200, 200) for line in list_letters(road.desk, shelf=Shelf.TO_SEND, start=start, limit=200).lines]
    assert len({*rest, *(line.id for line in page.lines)}) == 2001
    assert len(list_letters(road.desk, shelf=Shelf.TO_SEND, words="елка 1999").lines) == 1
    assert list_letters(road.desk, shelf=Shelf.TO_SEND, words="' OR 1=1").lines == ()
