"""A case of which nobody knows where a letter could go, and a message of which nothing is left: each is a sentence, never a letter to nobody."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.letters.facts import LetterName
from core.services.build import Desk
from core.services.case_closing import close_case
from core.services.case_closing import set_outcome
from core.services.case_identity import look_up_contacts
from core.services.case_letters import record_answer_by_hand
from core.services.case_letters import write_letter
from core.services.case_search import confirm_scope
from core.services.case_search import search_case
from core.services.case_view import show_case
from core.services.cases import open_case
from core.services.failures import ForgottenError
from core.services.failures import NoAddressError
from core.services.failures import NobodyToSearchError
from core.services.forgetting import forget_ordinary
from core.services.inbox import Split
from core.services.inbox import list_messages
from core.services.inbox import show_message
from core.services.inbox_acts import link_to_case
from core.services.mail_import import import_mail
from core.words import CaseState
from core.words import ClosingCode
from core.words import Kind
from tests.helpers.desks import StandingClock
from tests.helpers.desks import desk_in
from tests.helpers.road import Road
from tests.helpers.threads import ASKS

UNCLEAR = {
    "no From": "",
    "two From": "From: a@mail.example\nFrom: b@mail.example\n",
    "a name alone": "From: Aigerim\n",
    "more than ASCII": "From: Aigerim <aigerim@пошта.example>\n",
}


def take_in(desk: Desk, folder: Path, head: str, text: str) -> int:
    """One message; its number."""
    folder.mkdir()
    (folder / "1.eml").write_bytes(f"{head}Subject: My data\n\n{text}".encode())
    import_mail(desk, paths=[folder])
    return max(line.id for split in (Split.REQUESTS, Split.OTHER) for line in list_messages(desk, split=split))


@pytest.mark.parametrize("head", UNCLEAR)
def test_where_nobody_knows_who_wrote_a_letter_is_refused_with_a_remedy_that_works(tmp_path: Path, head: str) -> None:
    with desk_in(tmp_path / "desk") as desk:
        number, _ = open_case(desk, message=take_in(desk, tmp_path / "mail", UNCLEAR[head], ASKS), kinds=(Kind.ACCESS,))
        with pytest.raises(NoAddressError, match=number):
            write_letter(desk, number=number, name=LetterName.RECEIPT)
        record_answer_by_hand(desk, number=number, words="Told by telephone.")
        set_outcome(desk, number=number, kind=Kind.ACCESS, outcome=ClosingCode.FULFILLED)
        close_case(desk, number=number)
        assert show_case(desk, number=number).state is CaseState.CLOSED


def test_nobody_is_searched_for_by_an_empty_address(road: Road, tmp_path: Path) -> None:
    message = take_in(road.desk, tmp_path / "mail", UNCLEAR["two From"], ASKS)
    number, _ = open_case(road.desk, message=message, kinds=(Kind.ACCESS,))
    look_up_contacts(road.desk, number=number)
    confirm_scope(road.desk, number=number, words="everything")
    with pytest.raises(NobodyToSearchError, match=number):
        search_case(road.desk, number=number)
    assert show_case(road.desk, number=number).search is None


def test_of_a_forgotten_message_no_case_is_opened_and_it_is_filed_with_none(tmp_path: Path) -> None:
    clock = StandingClock()
    with desk_in(tmp_path / "desk", clock) as desk:
        ordinary = take_in(desk, tmp_path / "mail", "From: kim@mail.example\n", "How do I plan a post for next week?\n")
        clock.advance(days=15)
        assert forget_ordinary(desk) == 1
        with pytest.raises(ForgottenError):
            open_case(desk, message=ordinary, kinds=(Kind.ACCESS,))
        number, _ = open_case(desk, message=take_in(desk, tmp_path / "more", "From: bo@mail.example\n", ASKS), kinds=(Kind.ACCESS,))
        with pytest.raises(ForgottenError):
            link_to_case(desk, message=ordinary, number=number)
        assert show_message(desk, message=ordinary).line.case is None
