"""What can be done with a letter on its way out: send, stop, hurry, look in the Sent folder, say what became of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog
from PySide6.QtWidgets import QWidget

from core.services.changed import Changed
from core.services.letters_list import LetterSheet
from core.services.letters_list import Shelf
from core.services.outbox import STOPPABLE_FOR
from core.services.outbox import doubt_again
from core.services.outbox import send_again_now
from core.services.outbox import settle_unknown
from core.services.outbox import stop_sending
from core.services.outbox_states import MailView
from core.services.outbox_states import OutState
from core.services.outbox_view import look_in_sent
from core.services.outbox_view import save_mail
from core.services.outbox_view import show_mail
from gui.background import Control
from gui.context import Context
from gui.letters.outbox_words import reason_words
from gui.letters.outgoing import queueing
from gui.letters.outgoing import stopping
from gui.one_act import OneAct
from gui.places import MAILBOXES
from gui.words import tr

NAMES = ("send", "stop", "hurry", "look_in_sent", "settle_sent", "settle_not_sent", "put_back", "save_mail")
_OFFERED = {
    OutState.WAITING: ("stop", "hurry", "save_mail"),
    OutState.SENDING: ("save_mail",),
    OutState.UNKNOWN: ("look_in_sent", "settle_sent", "settle_not_sent", "save_mail"),
    OutState.REFUSED: ("put_back", "save_mail"),
}
_HELD = ("to_mailboxes", "hurry", "stop", "save_mail")  # another try with the same password would end as the last one did
_SEEN = ("settle_sent", "settle_not_sent", "look_in_sent", "save_mail")


class OutboxActs:
    """The acts of the outbox on the letter that a page shows; `sheet` gives it, `queued` hears of one that was given to the outbox."""

    def __init__(
        self, context: Context, acting: OneAct, page: QWidget, sheet: Callable[[], LetterSheet | None], queued: Callable[[int], None]
    ) -> None:
        self._context, self._acting, self._page, self._sheet, self._queued = context, acting, page, sheet, queued

    def offered(self, sheet: LetterSheet) -> list[tuple[str, Callable[[], object]]]:
        """Words and acts for a letter in the outbox, the main act first; what the Sent folder showed leads."""
        if sheet.shelf is not Shelf.OUTBOX or sheet.line.mail is None:
            return []
        mail = sheet.line.mail
        names = _OFFERED.get(mail.state, ())
        if mail.state is OutState.WAITING and mail.tries:
            names = _HELD if mail.held else ("hurry", "stop", "save_mail")
        if mail.seen_in_sent and "settle_sent" in names:
            names = _SEEN
        return [(tr(f"letters.{name}"), getattr(self, name)) for name in names]

    def deciding(self, sheet: LetterSheet) -> int:
        """How many of the acts, from the first on, answer the question that only a person can: these are never folded. 0 where nothing is asked."""
        mail = sheet.line.mail
        if sheet.shelf is not Shelf.OUTBOX or mail is None or mail.state is not OutState.UNKNOWN:
            return 0
        return 2 if mail.seen_in_sent else 3

    def sending(self, sheet: LetterSheet) -> list[tuple[str, Callable[[], object]]]:
        """The act that sends a letter, where the desk can."""
        return [(tr("letters.send_to", recipient=sheet.line.recipient), self.send)] if sheet.sends_from is not None else []

    def names(self) -> dict[Callable[[], object], str]:
        """Act → command."""
        return {getattr(self, name): f"letters.{name}" for name in NAMES}

    def send(self) -> None:
        """Freeze the letter and let it leave in half a minute; Ctrl+Z stops it."""
        sheet = self._sheet()
        if sheet is None:
            return

        def changed(changed: Changed) -> None:
            self._queued(sheet.id)
            self._context.window.changed(changed)

        work, told = queueing(self._context, sheet.id, sheet.line.recipient, changed)
        self._acting.start(work, told, tr("letters.send_title"), outside=True)

    def to_mailboxes(self) -> None:
        """To where a password is given; the letter leaves by itself when that was done."""
        self._context.window.show_page(MAILBOXES)

    def stop(self) -> None:
        """It does not leave."""
        mail = self._mail()
        if mail is not None:
            stopping(self._context, mail.id)()

    def hurry(self) -> None:
        """It leaves now, and not in half a minute or at its next try."""
        self._act(send_again_now, "hurry", tr("letters.hurried"))

    def put_back(self) -> None:
        """What was refused waits to be sent again."""
        self._act(stop_sending, "put_back", tr("letters.put_back_done"))

    def look_in_sent(self) -> None:
        """Ask the mailbox whether its Sent folder has the letter."""
        mail, desk, window = self._mail(), self._context.desk, self._context.window
        if mail is None:
            return

        def look(_control: Control) -> tuple[bool, Changed]:
            return look_in_sent(desk, mail=mail.id)

        def done(answer: tuple[bool, Changed]) -> None:
            window.changed(answer[1])
            window.announce(tr("letters.seen" if answer[0] else "letters.not_seen"))

        self._acting.start(look, done, tr("letters.look_in_sent"), outside=True)

    def settle_sent(self) -> None:
        """A person knows that it left."""
        self._act(partial(settle_unknown, sent=True), "settle_sent", tr("letters.settled_sent"), undo=doubt_again)

    def settle_not_sent(self) -> None:
        """A person knows that it did not leave. Where it may not leave any more, the failure that was kept says why."""
        mail, desk, window, title = self._mail(), self._context.desk, self._context.window, tr("letters.settle_not_sent")
        if mail is None:
            return
        number = mail.id

        def settle(_control: Control) -> tuple[MailView, Changed]:
            changed = settle_unknown(desk, mail=number, sent=False)
            return show_mail(desk, mail=number), changed

        def take_back() -> None:
            self._acting.take_back(lambda _: doubt_again(desk, mail=number), title)

        def done(answer: tuple[MailView, Changed]) -> None:
            window.changed(answer[1])
            if answer[0].state is OutState.WAITING:
                window.announce(
                    tr("letters.settled_not_sent", seconds=int(STOPPABLE_FOR.total_seconds())), take_back, undone=tr("letters.out_unknown")
                )
            else:
                window.announce(tr("letters.settled_held_back", why=reason_words(answer[0])[0]))

        self._acting.start(settle, done, title)

    def save_mail(self) -> None:
        """Ask for a folder and put the mail there as it left or will leave."""
        folder = QFileDialog.getExistingDirectory(self._page, tr("letters.copy_to"), str(self._context.out))
        if folder:
            self.save_mail_to(Path(folder))

    def save_mail_to(self, folder: Path) -> None:
        """Put the mail into `folder`."""
        self._act(lambda desk, mail: save_mail(desk, mail=mail, folder=folder)[1], "save_mail", tr("letters.copied", folder=folder), outside=True)

    def _mail(self) -> MailView | None:
        sheet = self._sheet()
        return None if sheet is None else sheet.line.mail

    def _act(
        self, service: Callable[..., Changed], name: str, said: str, *, undo: Callable[..., Changed] | None = None, outside: bool = False
    ) -> None:
        """One service act on the mail, said afterwards, taken back where there is a way."""
        mail, desk, window, title = self._mail(), self._context.desk, self._context.window, tr(f"letters.{name}")
        if mail is None:
            return
        number = mail.id

        def take_back() -> None:
            if undo is not None:
                self._acting.take_back(lambda _: undo(desk, mail=number), title)

        def done(changed: Changed) -> None:
            window.changed(changed)
            window.announce(said, take_back if undo is not None else None)

        self._acting.start(lambda _: service(desk, mail=number), done, title, outside=outside)
