"""What became of a letter's mail, as a card: the countdown, the server's words, the question where nobody knows."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QLabel
from PySide6.QtWidgets import QWidget

from core.services.outbox_states import MailView
from core.services.outbox_states import OutState
from gui.context import Context
from gui.letters.outbox_words import NEEDS_PERSON
from gui.letters.outbox_words import countdown_words
from gui.letters.outbox_words import doubt_words
from gui.letters.outbox_words import mail_state_words
from gui.letters.outbox_words import reason_words
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.words import tr

SECOND = 1000  # milliseconds


def mail_card(context: Context, mail: MailView, *, folded: bool = False) -> QFrame:
    """The card of a mail; its countdown runs as long as it is shown. `folded`: of a mail in doubt only what is to be done next."""
    bad = mail.state in NEEDS_PERSON or mail.state is OutState.TAKEN_BACK
    card, layout = frame("failure" if bad else "note", margins=8 if folded else 12, spacing=4 if folded else 10)
    state = label(mail_state_words(mail, context.zone, context.desk.clock()), "heading")
    layout.addWidget(state)
    if mail.state is OutState.UNKNOWN:
        for words in doubt_words(mail)[-1:] if folded else doubt_words(mail):
            layout.addWidget(label(words))
    for words in reason_words(mail):
        if words:
            layout.addWidget(label(words, "muted", selectable=True))
    if mail.state is OutState.WAITING and not mail.tries:
        _count_down(context, mail, state, card)
    card.setAccessibleName(tr("panels.in_outbox"))
    return card


def _count_down(context: Context, mail: MailView, state: QLabel, owner: QWidget) -> None:
    timer = QTimer(owner)
    timer.timeout.connect(lambda: state.setText(countdown_words(mail, context.desk.clock())))
    timer.start(SECOND)
