"""The outbox in the window: sent with one key, stopped with another, told when it left, asked where nobody knows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton

from core.adapters import smtp
from core.adapters.smtp import Delivery
from core.adapters.smtp import Outcome
from core.letters.facts import LetterName
from core.mail.failures import SignInRefusedError
from core.mail.server import Security
from core.mail.server import ServerAddress
from core.mail.server import SignIn
from core.services.case_letters import ask_for_code
from core.services.case_letters import write_letter
from core.services.letters_list import Shelf
from core.services.letters_list import show_letter
from core.services.mailboxes import add_mailbox
from core.services.mailboxes import give_secret
from core.services.mailboxes import list_mailboxes
from core.services.outbox import queue_letter
from core.services.outbox_sending import send_due
from core.services.outbox_states import OutState
from core.services.outbox_view import list_mails
from core.services.outbox_view import record_seen
from core.services.standing import read_numbers
from core.words import CaseState
from core.words import Kind
from core.words import Language
from gui.attached import open_window
from gui.context import Context
from gui.letters.letter_delegate import LetterDelegate
from gui.letters.outgoing import Outgoing
from gui.letters.page import LettersPage
from gui.letters.words import sentence
from gui.places import WANTED_SHELF
from gui.widgets.paged_rows import ROW_ROLE
from gui.words import set_language
from gui.workspace.panels.identity import IdentityPanel
from gui.workspace.panels.respond import RespondPanel
from tests.core.test_letters_list import refusal
from tests.gui.places import context_of
from tests.gui.places import labels
from tests.gui.places import show
from tests.gui.places import unnamed
from tests.gui.places import window_of
from tests.helpers.road import Road
from tests.helpers.windows import LONG
from tests.helpers.windows import settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
AIGERIM, MAILBOX = "a.sadykova@mail.kz", "support@smart-smm.kz"
SERVER = ServerAddress("mail.test", 465, Security.TLS, MAILBOX)


@pytest.fixture
def context(road: Road) -> Iterator[Context]:
    add_mailbox(
        road.desk,
        company="smartsmm",
        address=MAILBOX,
        folder="INBOX",
        incoming=ServerAddress("127.0.0.1", 1, Security.TLS, MAILBOX),  # nobody answers there
        outgoing=SERVER,
        sent_folder="Sent",
        sign_in=SignIn.PASSWORD,
        secret="app password",
    )
    with context_of(road.desk, road.folder / "letters") as context:
        yield context


def open_page(qtbot: Any, context: Context, shelf: Shelf = Shelf.TO_SEND) -> LettersPage:
    page = LettersPage(context)
    context.kept[WANTED_SHELF] = shelf
    show(qtbot, page)
    settle(qtbot, context)
    return page


def again(qtbot: Any, page: LettersPage) -> None:
    """What the window does after a change."""
    page.refresh()
    settle(qtbot, page.context)
    settle(qtbot, page.context)


def buttons(page: LettersPage) -> list[str]:
    """The acts offered, the main one first."""
    shown = [one.text().split("   ")[0] for one in page.sheet.bar.findChildren(QPushButton) if one.isVisibleTo(page)]
    return [*reversed(shown)]


def in_state(road: Road, *deliveries: Delivery) -> tuple[str, int, int]:
    """A refusal that was queued, and that the server did this with: (case, letter, mail)."""
    number, letter = refusal(road)
    mail, _ = queue_letter(road.desk, letter=letter)
    for delivery in deliveries:
        road.clock.advance(seconds=31)
        send_due(road.desk, deliver=lambda _login, _envelope, made=delivery: made)  # type: ignore[misc]  # bound at once
    return number, letter, mail


def state_of(road: Road) -> OutState:
    return list_mails(road.desk)[0].state


def test_a_letter_is_sent_with_the_main_act_and_stopped_by_undo(qtbot: Any, road: Road, context: Context) -> None:
    number, letter = refusal(road)
    page = open_page(qtbot, context)
    assert buttons(page)[0] == f"Send to {AIGERIM}"
    page.sheet.turn_details()
    settle(qtbot, context)
    assert MAILBOX in labels(page.sheet).replace("\u200b", "")
    page.act()
    page.act()
    settle(qtbot, context)
    words, undo = window_of(context).announcements[-1]
    assert words == f"The letter to {AIGERIM} leaves in 30 seconds, as long as the window is open"
    assert (state_of(road), read_numbers(road.desk).letters) == (OutState.WAITING, 1)
    again(qtbot, page)
    assert (page.tabs[Shelf.OUTBOX].text(), page.tabs[Shelf.OUTBOX].isHidden()) == ("Outbox (1)", False)
    assert (page.shelf, page.sheet.sheet.id if page.sheet.sheet else None, buttons(page)[0]) == (Shelf.OUTBOX, letter, "Stop")
    assert undo is not None
    assert window_of(context).undones[-1] == "Stopped. The letter waits to be sent."
    undo()
    settle(qtbot, context)
    assert (state_of(road), show_letter(road.desk, letter=letter).shelf) == (OutState.TAKEN_BACK, Shelf.TO_SEND)
    assert window_of(context).announcements[-1][0] == "Stopped. The letter waits to be sent."
    assert road.view(number).state is CaseState.IN_PROGRESS


def test_the_countdown_runs_and_the_outbox_offers_to_stop_first(qtbot: Any, road: Road, context: Context) -> None:
    in_state(road)
    page = open_page(qtbot, context, Shelf.OUTBOX)
    assert "Leaves in 30 seconds. Until then you can stop it." in labels(page.sheet)
    assert buttons(page) == ["Stop", "Send now", "Save the mail…", "Open the case"]
    assert {"letters.stop", "letters.hurry", "letters.save_mail", "letters.open_case"} <= set(page.acts())
    road.clock.advance(seconds=24)
    qtbot.waitUntil(lambda: "Leaves in 6 seconds." in labels(page.sheet), timeout=5000)
    page.acts()["letters.hurry"]()
    settle(qtbot, context)
    assert list_mails(road.desk)[0].not_before == road.clock()
    assert unnamed(page) == []


def test_what_is_due_leaves_by_itself_and_is_told_with_its_case(qtbot: Any, road: Road, context: Context) -> None:
    number, _, _ = in_state(road)
    owner = QObject()
    outgoing = Outgoing(context, owner)
    outgoing.look()
    settle(qtbot, context)
    assert state_of(road) is OutState.WAITING
    road.clock.advance(seconds=30)
    outgoing.look()
    settle(qtbot, context)
    settle(qtbot, context)
    assert state_of(road) is OutState.SENT
    window = window_of(context)
    assert (window.announcements[-1][0], window.offered[-1]) == (f"The letter of case {number} was sent", number)
    outgoing.stop()


@pytest.mark.parametrize(
    "case",
    [
        (Delivery(Outcome.UNKNOWN), OutState.UNKNOWN, "It is not known whether the letter"),
        (Delivery(Outcome.REFUSED, "550 no such user"), OutState.REFUSED, "550 no such user"),
        (Delivery(Outcome.LATER, failure=SignInRefusedError(host="mail.test", user_name="support", answer="535 no")), OutState.WAITING, "535 no"),
    ],
)
def test_what_did_not_go_well_is_shown_once(
    qtbot: Any, road: Road, context: Context, monkeypatch: pytest.MonkeyPatch, case: tuple[Delivery, OutState, str]
) -> None:
    delivery, state, said = case
    in_state(road)
    monkeypatch.setattr(smtp, "deliver", lambda _login, _envelope: delivery)
    object.__setattr__(road.desk, "sample", False)  # sample data would stay here
    owner = QObject()
    outgoing = Outgoing(context, owner)
    for _ in range(2):
        road.clock.advance(minutes=2)
        outgoing.look()
        settle(qtbot, context)
        settle(qtbot, context)
    assert state_of(road) is state
    assert [said in str(error) for error in window_of(context).failures] == [True]
    outgoing.stop()


def test_a_letter_in_doubt_asks_its_question_and_the_sent_folder_leads_the_answer(qtbot: Any, road: Road, context: Context) -> None:
    number, _, mail = in_state(road, Delivery(Outcome.UNKNOWN))
    page = open_page(qtbot, context, Shelf.OUTBOX)
    shown = labels(page.sheet)
    assert "Did this letter leave? Nobody knows." in shown
    assert f"First see whether it is in the Sent folder of {MAILBOX}." in shown
    assert buttons(page)[:3] == ["Look in the Sent folder", "It was sent", "It was not sent: send it"]
    record_seen(road.desk, mail=mail, message_ids=frozenset({list_mails(road.desk)[0].message_id}))
    again(qtbot, page)
    assert buttons(page)[0] == "It was sent"
    page.act()
    settle(qtbot, context)
    assert (state_of(road), road.view(number).state) == (OutState.SENT, CaseState.ANSWERED)
    words, undo = window_of(context).announcements[-1]
    assert words == "Recorded: the letter was sent"
    assert undo is not None
    undo()
    settle(qtbot, context)
    assert (state_of(road), road.view(number).state) == (OutState.UNKNOWN, CaseState.IN_PROGRESS)
    again(qtbot, page)
    page.acts()["letters.settle_not_sent"]()
    settle(qtbot, context)
    assert state_of(road) is OutState.WAITING


def test_a_refused_letter_shows_the_servers_words_as_they_are(qtbot: Any, road: Road, context: Context) -> None:
    in_state(road, Delivery(Outcome.REFUSED, "550 5.1.1 <b>no</b> such user"))
    page = open_page(qtbot, context, Shelf.OUTBOX)
    assert "From the mail server: 550 5.1.1 <b>no</b> such user" in labels(page.sheet)
    assert buttons(page)[:2] == ["Make it again", "Back to the letters to send"]
    line = page.list.model.index(0, 0).data(ROW_ROLE)
    assert "Not taken" in sentence(line, context.zone, road.clock())
    page.acts()["letters.put_back"]()
    settle(qtbot, context)
    assert state_of(road) is OutState.TAKEN_BACK


def test_a_letter_that_waits_for_a_password_leads_to_where_it_is_given(qtbot: Any, road: Road, context: Context) -> None:
    in_state(road, Delivery(Outcome.LATER, failure=SignInRefusedError(host="mail.test", user_name="support", answer="535 no")))
    page = open_page(qtbot, context, Shelf.OUTBOX)
    assert buttons(page) == ["Open the mailboxes", "Send now", "Stop", "Save the mail…", "Open the case"]
    page.act()
    assert window_of(context).places == ["mailboxes"]
    give_secret(road.desk, mailbox=list_mailboxes(road.desk)[0].id, secret="another")
    again(qtbot, page)
    assert buttons(page)[0] == "Send now"


def test_a_copy_of_the_mail_is_saved_as_it_left(qtbot: Any, road: Road, context: Context, tmp_path: Path) -> None:
    in_state(road, Delivery(Outcome.SENT, "250 queued"))
    page = open_page(qtbot, context, Shelf.SENT)
    assert "It was not sent" not in buttons(page)
    page.sheet.turn_details()
    settle(qtbot, context)
    assert f"from {MAILBOX}" in labels(page.sheet)
    page.outbox.save_mail_to(tmp_path / "copies")
    settle(qtbot, context)
    assert [path.suffix for path in (tmp_path / "copies").iterdir()] == [".eml"]


def test_the_answer_is_sent_from_its_step(qtbot: Any, road: Road, context: Context) -> None:
    number, _ = refusal(road)
    panel = RespondPanel(context, road.view(number))
    qtbot.addWidget(panel)
    action = panel.primary()
    assert action is not None
    assert (action.text, panel.blocked()) == (f"Send the answer to {AIGERIM}", "Read the letter. When it is right, send it from here.")
    action.act()
    settle(qtbot, context)
    assert state_of(road) is OutState.WAITING
    waiting = RespondPanel(context, road.view(number))
    qtbot.addWidget(waiting)
    stop = waiting.primary()
    assert stop is not None
    assert stop.text == "Stop the letter"
    assert "Leaves in 30 seconds" in labels(waiting)
    assert waiting.secondary() is None
    stop.act()
    settle(qtbot, context)
    assert state_of(road) is OutState.TAKEN_BACK


def test_a_letter_in_doubt_leads_from_its_step_to_the_outbox(qtbot: Any, road: Road, context: Context) -> None:
    number, _, _ = in_state(road, Delivery(Outcome.UNKNOWN))
    panel = RespondPanel(context, road.view(number))
    qtbot.addWidget(panel)
    way = panel.primary()
    assert way is not None
    way.act()
    assert window_of(context).places == ["letters"]
    assert context.kept[WANTED_SHELF] == Shelf.OUTBOX


def test_code_and_receipt_are_sent_from_the_step_of_identity(qtbot: Any, road: Road, context: Context) -> None:
    number = road.begin(AIGERIM, kinds=(Kind.ACCESS,))
    letter, _ = ask_for_code(road.desk, number=number)
    write_letter(road.desk, number=number, name=LetterName.RECEIPT)
    panel = IdentityPanel(context, road.view(number))
    qtbot.addWidget(panel)
    action = panel.primary()
    assert action is not None
    assert action.text == f"Send the code letter to {AIGERIM}"
    links = [one.text() for one in panel.findChildren(QPushButton)]
    assert {f"Send the confirmation of receipt to {AIGERIM}", "Read the confirmation of receipt", "Read the letter"} <= set(links)
    assert f"Confirmation of receipt: “Мы получили ваше обращение [{number}]”" in labels(panel)
    action.act()
    settle(qtbot, context)
    mails = list_mails(road.desk)
    assert [(mail.letter, mail.state) for mail in mails] == [(letter, OutState.WAITING)]


def test_a_prepared_letter_of_a_case_is_read_where_letters_lie(qtbot: Any, road: Road, context: Context) -> None:
    number = road.begin(AIGERIM, kinds=(Kind.ACCESS,))
    code, _ = ask_for_code(road.desk, number=number)
    receipt, _ = write_letter(road.desk, number=number, name=LetterName.RECEIPT)
    panel = IdentityPanel(context, road.view(number))
    qtbot.addWidget(panel)
    page = open_page(qtbot, context)
    for words, letter in (("Read the confirmation of receipt", receipt), ("Read the letter", code)):
        next(one for one in panel.findChildren(QPushButton) if one.text() == words).click()
        assert window_of(context).places[-1] == "letters"
        again(qtbot, page)
        assert (page.shelf, page.sheet.sheet.id if page.sheet.sheet else None) == (Shelf.TO_SEND, letter)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("outcome", [Outcome.UNKNOWN, Outcome.REFUSED, Outcome.LATER])
def test_the_outbox_speaks_every_language_without_a_word_cut_off(
    qtbot: Any, road: Road, context: Context, language: Language, outcome: Outcome
) -> None:
    in_state(road, Delivery(outcome, "550 no" if outcome is not Outcome.UNKNOWN else ""))
    set_language(language)
    page = open_page(qtbot, context, Shelf.OUTBOX)
    page.resize(860, 600)
    settle(qtbot, context)
    for one in page.sheet.bar.findChildren(QPushButton):
        assert one.width() >= one.sizeHint().width()
    assert page.sheet.area.horizontalScrollBar().maximum() == 0
    assert isinstance(page.list.view.itemDelegate(), LetterDelegate)


def test_a_window_that_opens_sends_what_became_due_while_it_was_closed(qtbot: Any, road: Road, context: Context) -> None:
    in_state(road)
    road.clock.advance(hours=9)
    window = open_window(road.desk, context.background, context.out)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: state_of(road) is OutState.SENT, timeout=LONG)
    settle(qtbot, context)
    window.close()
