"""What a person hears of a permission at the provider when its mailbox goes, or opens another way: with the act, and again only where it failed."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QRadioButton
from PySide6.QtWidgets import QWidget

from core.mail.oauth import Registration
from core.mail.server import SignIn
from core.services.mailbox_oauth_parting import Parting
from core.services.mailbox_oauth_parting import PartingView
from core.services.mailbox_trial import SignedIn
from core.services.mailboxes import list_mailboxes
from core.words import Language
from gui.context import Context
from gui.mailboxes.checking import MailChecker
from gui.mailboxes.draft import DRAFT
from gui.mailboxes.draft import Way
from gui.mailboxes.page import MailboxesPage
from gui.mailboxes.parting import with_parting
from gui.words import set_language
from tests.gui.mailbox_page import context
from tests.gui.mailbox_page import field
from tests.gui.mailbox_page import go_on
from tests.gui.mailbox_page import opened
from tests.gui.mailbox_page import press
from tests.gui.mailbox_page import proved
from tests.gui.oauth_page import servers
from tests.gui.places import window_of
from tests.helpers.desks import StandingClock
from tests.helpers.dovecot import PASSWORD
from tests.helpers.dovecot import USER
from tests.helpers.oauth_issuer import NAME
from tests.helpers.oauth_issuer import PLACE
from tests.helpers.oauth_issuer import know_issuer
from tests.helpers.oauth_world import TokenServers
from tests.helpers.oauth_world import add_token_mailbox
from tests.helpers.windows import settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
__all__ = ["context", "servers"]  # fixtures: pytest finds them by their names here


@pytest.fixture
def registration(servers: TokenServers, monkeypatch: pytest.MonkeyPatch) -> Registration:
    """The sign-in server as a provider that the program knows."""
    return know_issuer(monkeypatch, servers.sign_in)


def add(context: Context, servers: TokenServers, registration: Registration | None = None) -> int:
    return add_token_mailbox(context.desk, servers, servers.granted(registration).secret)


def page_after_removal(qtbot: Any, context: Context) -> MailboxesPage:
    """The mailbox was removed by its button."""
    page = opened(qtbot, context)
    settle(qtbot, context)
    press(qtbot, page, f"Remove: {USER}")
    return page


def said(context: Context) -> str:
    return window_of(context).announcements[-1][0]


def undo(qtbot: Any, context: Context) -> None:
    act = window_of(context).announcements[-1][1]
    assert act is not None
    act()
    settle(qtbot, context)


def look(qtbot: Any, context: Context, **passed: float) -> None:
    """The regular look at the clock, after some time."""
    clock = context.desk.clock
    assert isinstance(clock, StandingClock)
    clock.advance(**passed)
    owner = QWidget()
    qtbot.addWidget(owner)
    MailChecker(context, owner).check_due()
    settle(qtbot, context)


def test_a_removal_says_that_the_permission_is_taken_back_and_the_regular_look_does_it(
    qtbot: Any, context: Context, servers: TokenServers, registration: Registration
) -> None:
    add(context, servers, registration)
    _page = page_after_removal(qtbot, context)  # it stands as long as the test
    assert said(context).endswith(f"In 5 minutes, or at the next start, its permission is taken back at the provider ({NAME}).")
    look(qtbot, context, minutes=4)
    assert servers.sign_in.revocations == []
    look(qtbot, context, minutes=2)
    assert len(servers.sign_in.revocations) == 1
    assert window_of(context).failures == []


def test_a_removal_that_is_undone_takes_nothing_back(qtbot: Any, context: Context, servers: TokenServers, registration: Registration) -> None:
    add(context, servers, registration)
    _page = page_after_removal(qtbot, context)  # it stands as long as the test
    undo(qtbot, context)
    look(qtbot, context, minutes=6)
    assert servers.sign_in.revocations == []
    assert len(list_mailboxes(context.desk)) == 1


def test_what_could_not_be_taken_back_is_shown_once_with_its_remedy(
    qtbot: Any, context: Context, servers: TokenServers, registration: Registration
) -> None:
    servers.sign_in.revocation_answer = (503, b"")
    add(context, servers, registration)
    _page = page_after_removal(qtbot, context)  # it stands as long as the test
    look(qtbot, context, minutes=6)
    look(qtbot, context, hours=7)
    assert len(servers.sign_in.revocations) == 2
    (failure,) = window_of(context).failures
    assert PLACE in failure.what_to_do


def test_where_the_provider_takes_nothing_back_the_removal_says_who_has_to(qtbot: Any, context: Context, servers: TokenServers) -> None:
    add(context, servers)
    _page = page_after_removal(qtbot, context)  # it stands as long as the test
    assert said(context).endswith("take it back there by hand, in the settings of the account.")
    look(qtbot, context, minutes=6)
    assert servers.sign_in.revocations == []


def test_a_mailbox_that_opens_with_a_password_from_now_on_says_what_becomes_of_its_permission(
    qtbot: Any, context: Context, servers: TokenServers, registration: Registration, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(context, servers, registration)
    page = opened(qtbot, context)
    settle(qtbot, context)
    press(qtbot, page, f"Sign in anew: {USER}")
    next(one for one in page.findChildren(QRadioButton) if one.accessibleName().startswith("Password")).click()
    settle(qtbot, context)
    field(page, "Password").setText(PASSWORD)
    monkeypatch.setattr("gui.mailboxes.sign_in_panel.try_sign_in", proved(SignedIn(("INBOX",), "INBOX", 1, None)))
    go_on(qtbot, page)
    told = window_of(context).announcements[-1][0]
    assert told.endswith(f"In 5 minutes, or at the next start, the former permission is taken back at the provider ({NAME}).")
    look(qtbot, context, minutes=6)
    assert len(servers.sign_in.revocations) == 1
    assert list_mailboxes(context.desk)[0].sign_in is SignIn.PASSWORD


def test_a_set_up_that_is_left_gives_back_what_the_browser_brought(
    qtbot: Any, context: Context, servers: TokenServers, registration: Registration
) -> None:
    page = opened(qtbot, context)
    settle(qtbot, context)
    page.add()
    draft = context.kept[DRAFT]
    draft.typed, draft.incoming, draft.way = USER, servers.dovecot.address(), Way.BROWSER
    draft.secret = servers.granted(registration).secret
    assert page.back()
    settle(qtbot, context)
    assert len(servers.sign_in.revocations) == 1
    assert window_of(context).failures == []
    page.add()
    assert page.back()
    settle(qtbot, context)
    assert len(servers.sign_in.revocations) == 1


def test_while_a_mailbox_is_set_up_nothing_is_taken_back_for_it_may_be_the_same_account(
    qtbot: Any, context: Context, servers: TokenServers, registration: Registration
) -> None:
    add(context, servers, registration)
    page = page_after_removal(qtbot, context)
    page.add()
    look(qtbot, context, minutes=6)
    assert servers.sign_in.revocations == []
    assert page.back()
    look(qtbot, context, minutes=1)
    assert len(servers.sign_in.revocations) == 1


@pytest.mark.parametrize("language", Language)
def test_every_sentence_names_the_provider_in_every_language(language: Language) -> None:
    set_language(language)
    views = [PartingView(Parting.TAKEN_BACK, "Provider", PLACE, 5), PartingView(Parting.TAKEN_BACK, "Provider", PLACE, 0)]
    views += [PartingView(Parting.BY_HAND, "Provider", PLACE), PartingView(Parting.BY_HAND, "Provider")]
    sentences = {with_parting("Done.", view, removed=removed) for view in views for removed in (True, False)}
    assert len(sentences) == 8
    for one in sentences:
        assert one.startswith("Done. ")
        assert "Provider" in one
        assert "{" not in one
    assert with_parting("Done.", PartingView(Parting.NOTHING), removed=True) == "Done."
