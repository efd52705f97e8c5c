"""What the steps that end in a letter share: where it lies, sending it, and what the outbox says of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from core.services.case_values import LetterView
from core.services.letters_list import Shelf
from core.services.outbox_states import LEAVING
from core.services.outbox_states import OutState
from gui.letters.mail_card import mail_card
from gui.letters.outgoing import queueing
from gui.letters.outgoing import stopping
from gui.places import WANTED_LETTER
from gui.places import WANTED_SHELF
from gui.widgets.breaking import breakable
from gui.widgets.labels import label
from gui.words import tr
from gui.workspace.panel import Primary
from gui.workspace.panel import Secondary
from gui.workspace.panels.base import StepPanel

IN_OUTBOX = frozenset({*LEAVING, OutState.REFUSED})


class LetterPanel(StepPanel):
    """A panel whose step ends in a letter that the desk sends, where the company has an outgoing server, or the operator."""

    def send_letter(self, letter: LetterView, title: str) -> None:
        """Give a letter to the outbox and say when it leaves, with the way to stop it."""
        work, told = queueing(self.context, letter.id, letter.recipient, self._done)
        if self._begin():
            self.context.background.run(work, owner=self, done=told, failed=self._failed, title=title, outside=True)

    def letter_action(self, letter: LetterView, name: str, record: Callable[[], None]) -> Primary:
        """What is done next with the letter `name` (answer, code) that has not left: stop it, send it, save it, or say that it was sent."""
        if self.leaving(letter):
            return self.outbox_action(letter)
        if self.case.sends_from is not None:
            title = tr(f"panels.send_{name}", recipient=letter.recipient)
            return Primary(title, lambda: self.send_letter(letter, title))
        if letter.saved_as is None:
            return Primary(tr("panels.save_letter"), lambda: self.start_letter(lambda _: letter.id, tr("panels.save_letter"), f"panels.{name}_saved"))
        return Primary(tr(f"panels.sent_{name}"), record)

    def leaving(self, letter: LetterView | None) -> bool:
        """Whether the outbox has the letter: then it goes no other way."""
        return letter is not None and letter.sent_at is None and letter.mail is not None and letter.mail.state in IN_OUTBOX

    def add_mail(self, letter: LetterView) -> None:
        """What the outbox says of a letter that has not left."""
        if letter.mail is not None and letter.sent_at is None:
            self.add(mail_card(self.context, letter.mail))

    def outbox_action(self, letter: LetterView) -> Primary:
        """What is done about a letter in the outbox: stop it as long as that goes, else go there."""
        mail = letter.mail
        if mail is not None and mail.state is OutState.WAITING and not mail.tries:
            return Primary(tr("panels.stop_letter"), stopping(self.context, mail.id))
        return Primary(tr("panels.open_outbox"), self._open_outbox)

    def reading(self, letter: LetterView, words: str) -> Secondary:
        """The act that shows the pages of a letter that has not left, where letters lie; `words` are on its button."""
        return Secondary(words, lambda: self._read_letter(letter))

    def add_subject(self, letter: LetterView) -> None:
        """What a letter that waits is, and the subject that it leaves with."""
        self.add(label(tr("panels.letter_subject", letter=tr(f"codes.letter_{letter.name.value}"), subject=letter.subject), "muted", selectable=True))

    def _read_letter(self, letter: LetterView) -> None:
        self.context.kept[WANTED_SHELF] = Shelf.OUTBOX if self.leaving(letter) else Shelf.TO_SEND
        self.context.kept[WANTED_LETTER] = letter.id
        self.context.window.show_page("letters")

    def _open_outbox(self) -> None:
        self.context.kept[WANTED_SHELF] = Shelf.OUTBOX
        self.context.window.show_page("letters")

    def add_files(self, letter: LetterView) -> None:
        """Where a saved letter lies, and who sends it."""
        if letter.saved_as is None:
            return
        mail = Path(letter.saved_as)
        rows = [
            (tr("panels.file_to"), letter.recipient),
            (tr("panels.file_pdf"), breakable(mail.with_suffix(".pdf"))),
            (tr("panels.file_mail"), breakable(mail)),
        ]
        self.add_card(tr("panels.files"), rows)
        sends_from = self.case.sends_from
        if letter.sent_at is None and not self.leaving(letter):
            self.add(label(tr("panels.you_send") if sends_from is None else tr("panels.desk_sends", address=sends_from), "muted"))
