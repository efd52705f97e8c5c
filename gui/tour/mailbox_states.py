"""Pictures of a desk that reads a mailbox: setting it up by its address and by hand, and the alarm on every screen where the server does not answer."""

from __future__ import annotations

import secrets
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QPushButton

from core.mail.server import Security
from core.mail.server import ServerAddress
from core.mail.server import SignIn
from core.services.build import Desk
from core.services.build import open_desk
from core.services.mailboxes import add_mailbox
from gui.attached import open_window
from gui.background import Background
from gui.places import MAILBOXES
from gui.tour.camera import Camera
from gui.tour.failures import TourStoppedError
from gui.tour.operator import Operator
from gui.words import tr

PASSPHRASE_BYTES = 24
COMPANY, ADDRESS = "smartsmm", "support@smart-smm.kz"
NOBODY = ServerAddress("localhost", 9, Security.TLS, ADDRESS)  # the port that throws everything away: nobody answers


def take_mailbox_pictures(camera: Camera, operator: Operator, work: Path) -> None:
    """Open a desk of its own in `work`, that is no sample, and take its pictures. Nothing leaves this machine; no key store is asked."""
    desk = open_desk(folder=work / "own", passphrase=secrets.token_urlsafe(PASSPHRASE_BYTES), clock=operator.sample.desk.clock, operator="Dana")
    desk = replace(desk, secrets=operator.sample.desk.secrets)
    window = open_window(desk, Background(), work / "own-out")
    window.show()
    window.activateWindow()
    own = Operator(operator.application, operator.sample, window)
    own.settle()
    camera.picture(own, "80-mailboxes-none", partial(own.command, f"window.{MAILBOXES}"))
    camera.picture(own, "81-mailboxes-address", partial(_ask_address, own))
    camera.picture(own, "82-mailboxes-by-hand", partial(_by_hand, own))
    _keep(desk, own)
    camera.picture(own, "83-alarm-today", partial(own.command, "window.today"))
    camera.picture(own, "84-alarm-mailboxes", partial(own.command, f"window.{MAILBOXES}"))
    window.close()
    QApplication.processEvents()


def _ask_address(operator: Operator) -> None:
    operator.command(f"window.{MAILBOXES}")
    if not _has_button(operator, "mailboxes.by_hand"):
        operator.command("mailboxes.add")
        operator.wait_for(lambda: _has_button(operator, "mailboxes.by_hand"), MAILBOXES)


def _by_hand(operator: Operator) -> None:
    """Type the address and choose the form; in the next look it stands where it stood."""
    operator.command(f"window.{MAILBOXES}")
    if _has_button(operator, "mailboxes.by_hand"):
        operator.type_words(ADDRESS)
        _button(operator, "mailboxes.by_hand").setFocus()
        operator.press("Space")


def _keep(desk: Desk, operator: Operator) -> None:
    """Leave the set-up, keep a mailbox that nobody serves, and check it as the window does."""
    operator.press("Escape")
    operator.press("Escape")
    add_mailbox(
        desk,
        company=COMPANY,
        address=ADDRESS,
        folder="INBOX",
        incoming=NOBODY,
        outgoing=None,
        sent_folder=None,
        sign_in=SignIn.PASSWORD,
        secret=secrets.token_urlsafe(PASSPHRASE_BYTES),
    )
    operator.command("mailboxes.check_mail")
    operator.wait_for(operator.window.alarm.isVisible, "the band of the alarm")


def _has_button(operator: Operator, words: str) -> bool:
    return any(one.text() == tr(words) and one.isVisible() for one in operator.window.findChildren(QPushButton))


def _button(operator: Operator, words: str) -> QPushButton:
    found = next((one for one in operator.window.findChildren(QPushButton) if one.text() == tr(words) and one.isVisible()), None)
    if found is None:
        raise TourStoppedError(place=MAILBOXES, reason=f"there is no button {tr(words)}")
    return found
