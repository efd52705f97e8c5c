"""The mailboxes in the window: set up by address, proved on a real server, checked by itself, removed and brought back; by keys, in three languages."""

from __future__ import annotations

from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QCheckBox
from PySide6.QtWidgets import QComboBox
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QRadioButton

from core.mail.server import Security
from core.mail.server import ServerAddress
from core.mail.setup_values import FoundServers
from core.mail.setup_values import MailAddress
from core.mail.setup_values import Outcome
from core.mail.setup_values import Rung
from core.mail.setup_values import RungResult
from core.services.audit_log import list_entries
from core.services.inbox import count_messages
from core.services.mailbox_trial import SignedIn
from core.services.mailboxes import list_mailboxes
from core.services.mailboxes import login_of
from core.words import Language
from gui.context import Context
from gui.mailboxes.draft import Step
from gui.words import set_language
from tests.gui.mailbox_page import FOUND
from tests.gui.mailbox_page import TYPED
from tests.gui.mailbox_page import asked
from tests.gui.mailbox_page import context
from tests.gui.mailbox_page import field
from tests.gui.mailbox_page import go_on
from tests.gui.mailbox_page import kept_mailbox
from tests.gui.mailbox_page import opened
from tests.gui.mailbox_page import press
from tests.gui.mailbox_page import proved
from tests.gui.mailbox_page import rungs
from tests.gui.mailbox_page import server
from tests.gui.places import empty_context
from tests.gui.places import labels
from tests.gui.places import unnamed
from tests.helpers.dovecot import PASSWORD
from tests.helpers.dovecot import DovecotServer
from tests.helpers.dovecot import running_dovecot
from tests.helpers.smtp_server import scripted_server
from tests.helpers.windows import settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
__all__ = ["context", "rungs", "server"]  # fixtures: pytest finds them by their names here


def test_a_mailbox_is_set_up_by_hand_on_a_real_server_and_read_at_once(
    qtbot: Any, context: Context, server: DovecotServer, rungs: dict[Rung, RungResult]
) -> None:
    page = asked(qtbot, context)
    press(qtbot, page, "Fill in by hand")
    assert rungs == {}
    place = server.address()
    with scripted_server(server.authority.issue(place.host, file_name="sending")) as sending:
        out = sending.login(user=place.user_name).server
        for caption, at in (("Server for reading (IMAP)", place), ("Server for sending (SMTP)", out)):
            field(page, f"{caption}: Server").setText(at.host)
            field(page, f"{caption}: Port").setText(str(at.port))
            field(page, f"{caption}: User name").setText(at.user_name)
        go_on(qtbot, page)
        field(page, "Password").setText(PASSWORD)
        go_on(qtbot, page)
    assert "✓  Signed in. INBOX holds 3 messages" in labels(page)
    assert "✓  Read one message" in labels(page)
    sent = next(one for one in page.findChildren(QComboBox) if one.accessibleName() == "Folder of sent mail")
    assert sent.currentData() == "Sent"
    go_on(qtbot, page)
    (view,) = list_mailboxes(context.desk)
    assert (view.incoming, view.outgoing, view.folder, view.sent_folder, view.company) == (place, out, "INBOX", "Sent", "smartsmm")
    assert login_of(context.desk, mailbox=view.id).secret == PASSWORD
    assert count_messages(context.desk).seen == 3
    page.refresh()
    settle(qtbot, context)
    assert "3 on the server = 3 + 0 + 0 + 0 + 0 + 0" in labels(page)
    assert "mailbox_draft" not in context.kept


def test_a_wrong_password_is_a_sentence_with_its_remedy_and_what_was_typed_stays(
    qtbot: Any, context: Context, server: DovecotServer, rungs: dict[Rung, RungResult]
) -> None:
    rungs[Rung.PROVIDER] = RungResult(Rung.PROVIDER, Outcome.FOUND, FoundServers(server.address(), None))
    page = asked(qtbot, context)
    go_on(qtbot, page)
    go_on(qtbot, page)
    field(page, "Password").setText("wrong")
    go_on(qtbot, page)
    assert "refused to sign in" in labels(page)
    assert "app password" in labels(page)
    assert field(page, "Password").text() == "wrong"
    assert list_mailboxes(context.desk) == ()


def test_a_server_that_cannot_prove_itself_is_never_given_the_password(qtbot: Any, context: Context, rungs: dict[Rung, RungResult]) -> None:
    with running_dovecot() as stranger:  # nobody trusts its authority
        rungs[Rung.PROVIDER] = RungResult(Rung.PROVIDER, Outcome.FOUND, FoundServers(stranger.address(), None))
        page = asked(qtbot, context)
        go_on(qtbot, page)
        go_on(qtbot, page)
        field(page, "Password").setText(PASSWORD)
        go_on(qtbot, page)
        assert "No password was sent" in labels(page)
        assert "Logged in" not in (stranger.folder / "log").read_text()


def test_each_rung_is_shown_with_what_came_of_it_until_one_finds(qtbot: Any, context: Context, rungs: dict[Rung, RungResult]) -> None:
    rungs[Rung.AUTOCONFIG] = RungResult(Rung.AUTOCONFIG, Outcome.NOT_REACHED)
    rungs[Rung.SERVICE_RECORDS] = RungResult(Rung.SERVICE_RECORDS, Outcome.REFUSED)
    rungs[Rung.MAIL_EXCHANGE] = RungResult(Rung.MAIL_EXCHANGE, Outcome.FOUND, FOUND)
    page = asked(qtbot, context)
    go_on(qtbot, page)
    shown = labels(page)
    assert "List of known providers: nothing there" in shown
    assert "Settings published by smart-smm.kz: not reached" in shown
    assert "Directory entry of smart-smm.kz: answered, but cannot be trusted or used" in shown
    assert "Who takes in the mail of smart-smm.kz: found imap.smart-smm.kz" in shown
    assert "Usual server names" not in shown


def test_a_server_of_another_domain_is_said_before_the_password_is_asked_for(qtbot: Any, context: Context, rungs: dict[Rung, RungResult]) -> None:
    elsewhere = ServerAddress("imap.smart-smm.kz.evil.example", 993, Security.TLS, TYPED)
    rungs[Rung.AUTOCONFIG] = RungResult(Rung.AUTOCONFIG, Outcome.FOUND, FoundServers(elsewhere, None, foreign=True))
    page = asked(qtbot, context)
    go_on(qtbot, page)
    assert "imap.smart-smm.kz.evil.example does not belong to smart-smm.kz" in labels(page)
    assert not [one for one in page.findChildren(QLineEdit) if one.echoMode() is QLineEdit.EchoMode.Password]


def test_where_nothing_is_found_the_form_stands_open_with_the_usual_names(qtbot: Any, context: Context, rungs: dict[Rung, RungResult]) -> None:
    page = asked(qtbot, context)
    go_on(qtbot, page)
    assert rungs == {}
    assert "Nothing was found" in labels(page)
    assert field(page, "Server for reading (IMAP): Server").text() == "imap.smart-smm.kz"
    security = next(one for one in page.findChildren(QComboBox) if one.accessibleName() == "Server for reading (IMAP): Safe connection")
    security.setCurrentIndex(1)
    assert field(page, "Server for reading (IMAP): Port").text() == "143"
    next(one for one in page.findChildren(QCheckBox)).setChecked(False)
    assert not [one for one in page.findChildren(QLineEdit) if one.isVisible() and one.accessibleName().startswith("Server for sending")]


def test_looking_can_be_stopped_at_any_time_and_what_comes_later_changes_nothing(
    qtbot: Any, context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_go = Event()

    def hang(*, rung: Rung, address: MailAddress) -> RungResult:
        assert let_go.wait(20), address
        return RungResult(rung, Outcome.FOUND, FOUND)

    monkeypatch.setattr("gui.mailboxes.servers_panel.try_rung", hang)
    page = asked(qtbot, context)
    page.act()
    QApplication.processEvents()
    assert "List of known providers: looking" in labels(page)
    next(one for one in page.findChildren(QPushButton) if one.accessibleName() == "Stop and fill in by hand").click()
    QApplication.processEvents()
    field(page, "Server for reading (IMAP): Server").setText("mail.own.kz")
    let_go.set()
    settle(qtbot, context)
    assert field(page, "Server for reading (IMAP): Server").text() == "mail.own.kz"


@pytest.mark.parametrize("typed", ["", "support", "a@b"])
def test_what_is_no_address_is_said_at_its_field(qtbot: Any, context: Context, typed: str) -> None:
    page = asked(qtbot, context, typed)
    go_on(qtbot, page)
    assert "is not a whole e-mail address" in labels(page)
    assert page._setup is not None
    assert page._setup.draft.step is Step.ADDRESS


@pytest.mark.parametrize(("name", "typed"), [("Server", ""), ("Server", "a b"), ("Port", ""), ("Port", "0"), ("User name", "")])
def test_a_form_that_is_not_whole_is_said_before_a_password_is_asked_for(
    qtbot: Any, context: Context, rungs: dict[Rung, RungResult], name: str, typed: str
) -> None:
    page = asked(qtbot, context)
    press(qtbot, page, "Fill in by hand")
    assert rungs == {}
    field(page, f"Server for reading (IMAP): {name}").setText(typed)
    go_on(qtbot, page)
    assert page._setup is not None
    assert page._setup.draft.step is Step.SERVERS
    assert "There can be no mail server" in labels(page)


def test_what_was_typed_outlives_another_language_and_the_secret_goes_with_the_draft(
    qtbot: Any, context: Context, rungs: dict[Rung, RungResult]
) -> None:
    rungs[Rung.PROVIDER] = RungResult(Rung.PROVIDER, Outcome.FOUND, FOUND)
    page = asked(qtbot, context)
    go_on(qtbot, page)
    go_on(qtbot, page)
    field(page, "Password").setText("secret words")
    set_language(Language.RU)
    again = opened(qtbot, context)
    assert field(again, "Пароль").text() == "secret words"
    for _ in range(3):
        assert again.back()
    settle(qtbot, context)
    assert not again.back()
    assert context.kept == {}


def test_a_provider_that_wants_an_app_password_or_a_token_says_so(qtbot: Any, context: Context, rungs: dict[Rung, RungResult]) -> None:
    google = ServerAddress("imap.gmail.com", 993, Security.TLS, TYPED)
    rungs[Rung.MAIL_EXCHANGE] = RungResult(Rung.MAIL_EXCHANGE, Outcome.FOUND, FoundServers(google, None, provider="google"))
    page = asked(qtbot, context)
    go_on(qtbot, page)
    go_on(qtbot, page)
    assert "Google does not take the usual password here" in labels(page)
    next(one for one in page.findChildren(QRadioButton) if one.accessibleName() == "Paste a token (OAuth 2)").click()
    settle(qtbot, context)
    assert field(page, "Token").echoMode() is QLineEdit.EchoMode.Password
    assert "Paste the access token" in labels(page)


def test_no_secret_stands_in_the_trail_or_in_a_representation(qtbot: Any, context: Context, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gui.mailboxes.sign_in_panel.try_sign_in", proved(SignedIn(("INBOX",), "INBOX", 0, None)))
    monkeypatch.setattr("gui.mailboxes.page.start_check", lambda *_values: None)
    page = asked(qtbot, context)
    press(qtbot, page, "Fill in by hand")
    go_on(qtbot, page)
    field(page, "Password").setText("hunter-secret")
    assert page._setup is not None
    assert "hunter-secret" not in repr(page._setup.draft)
    go_on(qtbot, page)
    go_on(qtbot, page)
    assert len(list_mailboxes(context.desk)) == 1
    assert "hunter-secret" not in repr(list_entries(context.desk))


def test_the_sample_desk_reads_no_mailbox(qtbot: Any, tmp_path: Path) -> None:
    with empty_context(tmp_path) as sample:
        page = opened(qtbot, sample)
        assert "no mailbox is read here" in labels(page)
        assert page.acts() == {}


@pytest.mark.parametrize("of", Language)
def test_every_question_has_names_for_all_that_takes_the_keyboard_and_room_for_its_words(
    qtbot: Any, context: Context, rungs: dict[Rung, RungResult], monkeypatch: pytest.MonkeyPatch, of: Language
) -> None:
    monkeypatch.setattr("gui.mailboxes.sign_in_panel.try_sign_in", proved(SignedIn(("INBOX", "Жіберілгендер"), "INBOX", 5, "Жіберілгендер")))
    rungs[Rung.GUESS] = RungResult(Rung.GUESS, Outcome.FOUND, FOUND)
    kept_mailbox(context)
    set_language(of)
    page = opened(qtbot, context)
    page.resize(1024 - 100, 640 - 70)
    for step in (None, *Step):
        if step is Step.ADDRESS:
            page.add()
            page.findChildren(QLineEdit)[0].setText(TYPED)
        elif step is not None:
            next((one for one in page.findChildren(QLineEdit) if one.echoMode() is QLineEdit.EchoMode.Password), QLineEdit()).setText("x")
            go_on(qtbot, page)
        QApplication.processEvents()
        assert unnamed(page) == [], step
        cut = [one.text() for one in page.findChildren(QPushButton) if one.isVisible() and one.width() < one.minimumSizeHint().width()]
        assert cut == [], step
        assert page._scroll.horizontalScrollBar().maximum() == 0, step


@pytest.mark.parametrize(("typed", "differs"), [(TYPED, False), ("privacy@smart-smm.kz", True)])
def test_the_set_up_says_that_the_letterhead_names_another_address(
    qtbot: Any, context: Context, rungs: dict[Rung, RungResult], monkeypatch: pytest.MonkeyPatch, typed: str, *, differs: bool
) -> None:
    monkeypatch.setattr("gui.mailboxes.sign_in_panel.try_sign_in", proved(SignedIn(("INBOX",), "INBOX", 5, None)))
    rungs[Rung.GUESS] = RungResult(Rung.GUESS, Outcome.FOUND, FOUND)
    page = asked(qtbot, context, typed)
    for _step in (Step.ADDRESS, Step.SERVERS, Step.SIGN_IN):
        next((one for one in page.findChildren(QLineEdit) if one.echoMode() is QLineEdit.EchoMode.Password), QLineEdit()).setText("x")
        go_on(qtbot, page)
    assert page._setup is not None
    assert page._setup.draft.step is Step.FOLDERS
    shown = labels(page).replace("\u200b", "")
    assert ("Your letterhead names another address: support@smart-smm.kz." in shown) is differs


def test_ctrl_enter_and_esc_alone_lead_through_and_out(qtbot: Any, context: Context, rungs: dict[Rung, RungResult]) -> None:
    rungs[Rung.PROVIDER] = RungResult(Rung.PROVIDER, Outcome.FOUND, FOUND)
    page = opened(qtbot, context)
    page.act()
    QApplication.processEvents()
    qtbot.keyClicks(QApplication.focusWidget() or page, TYPED)
    qtbot.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Return)
    settle(qtbot, context)
    assert page._setup is not None
    assert page._setup.draft.step is Step.SERVERS
    assert page.back()
    assert page.back()
    settle(qtbot, context)
    assert "No mailbox is read yet" in labels(page)
