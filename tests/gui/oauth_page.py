"""What the tests of the sign-in in the browser share: the two servers, a browser that says yes, one that never comes back, and the page at the question."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton

from core.mail.server import SignIn
from core.mail.setup_values import FoundServers
from core.mail.setup_values import Outcome
from core.mail.setup_values import Rung
from core.mail.setup_values import RungResult
from gui.context import Context
from gui.mailboxes.page import MailboxesPage
from tests.gui.mailbox_page import asked
from tests.gui.mailbox_page import field
from tests.gui.mailbox_page import go_on
from tests.gui.places import labels
from tests.helpers.oauth_server import HOST
from tests.helpers.oauth_world import TokenServers
from tests.helpers.oauth_world import token_servers
from tests.helpers.windows import LONG


@pytest.fixture
def servers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[TokenServers]:
    with token_servers(tmp_path, monkeypatch) as made:
        yield made


@pytest.fixture
def browser(servers: TokenServers, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The person's browser: it says yes at once. The addresses that it was given."""
    given: list[str] = []
    threads: list[threading.Thread] = []

    def open_address(address: str) -> bool:
        given.append(address)
        threads.append(threading.Thread(target=servers.sign_in.browse, args=(address,)))
        threads[-1].start()
        return True

    monkeypatch.setattr("gui.mailboxes.browser_sign_in.open_address", open_address)
    yield given
    for one in threads:
        one.join()


@pytest.fixture
def nobody(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A machine whose browser does not come back."""
    given: list[str] = []

    def open_address(address: str) -> bool:
        given.append(address)
        return False

    monkeypatch.setattr("gui.mailboxes.browser_sign_in.open_address", open_address)
    return given


def at_the_question(qtbot: Any, context: Context, servers: TokenServers, rungs: dict[Rung, RungResult], **outgoing: Any) -> MailboxesPage:
    """The page where it asks what opens the mailbox, in the browser, with the registration typed."""
    found = FoundServers(servers.dovecot.address(), outgoing.get("outgoing"), SignIn.XOAUTH2)
    rungs[Rung.PROVIDER] = RungResult(Rung.PROVIDER, Outcome.FOUND, found)
    page = asked(qtbot, context)
    go_on(qtbot, page)
    go_on(qtbot, page)
    fill_in(page, servers)
    return page


def fill_in(page: MailboxesPage, servers: TokenServers) -> None:
    """Type the registration."""
    registration = servers.sign_in.registration()
    for name, text in (
        ("Client ID", registration.client_id),
        ("Client secret, if one was given", registration.client_secret),
        ("Address of the consent page", registration.authorize),
        ("Address that gives tokens", registration.token),
        ("What is asked for (scope)", registration.scope),
    ):
        field(page, name).setText(text)


def press_without_waiting(page: MailboxesPage, name: str) -> None:
    next(one for one in page.findChildren(QPushButton) if one.accessibleName() == name and one.isVisible()).click()


def begin(qtbot: Any, page: MailboxesPage, given: list[str]) -> str:
    """Sign in, and wait until the browser would have been opened; its address."""
    before = len(given)
    page.act()
    qtbot.waitUntil(lambda: len(given) > before, timeout=LONG)
    return given[-1]


def plain(page: MailboxesPage) -> str:
    """What is shown, without the marks at which long words may be broken."""
    return labels(page).replace("\u200b", "")


def port_of(address: str) -> int:
    return int(address.partition("127.0.0.1%3A")[2].partition("&")[0])


def is_heard(address: str) -> bool:
    try:
        socket.create_connection((HOST, port_of(address)), 2).close()
    except ConnectionRefusedError:
        return False
    return True
