"""What the tests of mailboxes share: a desk of one's own, a real server that the machine trusts, rungs that a test sets, and the page worked by its names."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QPushButton

from core.mail.server import Security
from core.mail.server import ServerAddress
from core.mail.server import SignIn
from core.mail.setup_values import FoundServers
from core.mail.setup_values import MailAddress
from core.mail.setup_values import Outcome
from core.mail.setup_values import Rung
from core.mail.setup_values import RungResult
from core.services.build import open_desk
from core.services.mailbox_trial import SignedIn
from core.services.mailboxes import add_mailbox
from gui.context import Context
from gui.mailboxes.page import MailboxesPage
from tests.gui.places import context_of
from tests.gui.places import show
from tests.helpers.desks import MemoryKeyStore
from tests.helpers.desks import StandingClock
from tests.helpers.dovecot import USER
from tests.helpers.dovecot import DovecotServer
from tests.helpers.dovecot import running_dovecot
from tests.helpers.windows import settle

TYPED = "support@smart-smm.kz"
INCOMING = ServerAddress("imap.smart-smm.kz", 993, Security.TLS, TYPED)
FOUND = FoundServers(INCOMING, ServerAddress("smtp.smart-smm.kz", 465, Security.TLS, TYPED))


@contextmanager
def own_context(folder: Path) -> Iterator[Context]:
    """A desk that holds no sample data."""
    desk = open_desk(folder=folder, key_store=MemoryKeyStore(), clock=StandingClock(), operator="Dana")
    with context_of(desk, folder / "out") as context:
        yield context
    desk.close()


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    with own_context(tmp_path) as made:
        yield made


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[DovecotServer]:
    """A real server whose authority the machine trusts for the time of the test."""
    with running_dovecot() as made:
        monkeypatch.setenv("SSL_CERT_FILE", str(made.authority.file))
        for number in range(3):
            made.deliver(f"From: a{number}@b.kz\r\nSubject: Delete my account\r\n\r\nPlease delete my account and all my data.\r\n".encode())
        yield made


@pytest.fixture
def rungs(monkeypatch: pytest.MonkeyPatch) -> dict[Rung, RungResult]:
    """What the rungs give: nothing, unless a test says otherwise. The rungs themselves are tried in tests/core/test_autoconfig.py."""
    given: dict[Rung, RungResult] = {}

    def climb(*, rung: Rung, address: MailAddress) -> RungResult:
        assert address.domain == "smart-smm.kz"
        return given.get(rung, RungResult(rung, Outcome.NOTHING))

    monkeypatch.setattr("gui.mailboxes.servers_panel.try_rung", climb)
    return given


def opened(qtbot: Any, context: Context) -> MailboxesPage:
    page = MailboxesPage(context)
    show(qtbot, page)
    return page


def asked(qtbot: Any, context: Context, typed: str = TYPED) -> MailboxesPage:
    """The page with an address typed."""
    page = opened(qtbot, context)
    page.add()
    field(page, "Address of the mailbox").setText(typed)
    return page


def field(page: MailboxesPage, name: str) -> QLineEdit:
    return next(one for one in page.findChildren(QLineEdit) if one.accessibleName() == name and one.isVisible())


def press(qtbot: Any, page: MailboxesPage, name: str) -> None:
    next(one for one in page.findChildren(QPushButton) if one.accessibleName() == name and one.isVisible()).click()
    settle(qtbot, page.context)


def go_on(qtbot: Any, page: MailboxesPage) -> None:
    """Ctrl+Enter."""
    page.act()
    settle(qtbot, page.context)


def proved(result: SignedIn) -> Callable[..., SignedIn]:
    def answer(**_login: object) -> SignedIn:
        return result

    return answer


def kept_mailbox(context: Context, server: ServerAddress = INCOMING, kept: str = "x") -> int:
    mailbox, _ = add_mailbox(
        context.desk,
        company="smartsmm",
        address=USER,
        folder="INBOX",
        incoming=server,
        outgoing=None,
        sent_folder=None,
        sign_in=SignIn.PASSWORD,
        secret=kept,
    )
    return mailbox
