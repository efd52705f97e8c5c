"""What became of a letter's mail, as a card: the countdown, the server's words, the question where nobody knows."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QLabel
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.services.outbox_states import MailView
from core.services.outbox_states import OutState
from gui.context import Context
from gui.letters.outbox_words import countdown_words
from gui.letters.outbox_words import doubt_words
from gui.letters.outbox_words import mail_state_words
from gui.letters.outbox_words import needs_person
from gui.letters.outbox_words import reason_words
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.widgets.one_line import OneLine
from gui.words import tr

SECOND = 1000  # milliseconds


def mail_card(context: Context, mail: MailView, *, folded: bool = False) -> QFrame:
    """The card of a mail; its countdown runs as long as it is shown. `folded`: only what is to be done next, and what a server said in one line."""
    bad = needs_person(mail) or mail.state is OutState.TAKEN_BACK
    card, layout = frame("failure" if bad else "note", margins=8 if folded else 12, spacing=4 if folded else 10)
    state = label(_heading_words(context, mail), "heading")
    layout.addWidget(state)
    if mail.state is OutState.UNKNOWN:
        for words in doubt_words(mail)[-1:] if folded else doubt_words(mail):
            layout.addWidget(label(words))
    for part in _reasons(mail, folded=folded):
        layout.addWidget(part)
    if mail.state is OutState.WAITING and not mail.tries:
        _count_down(context, mail, state, card)
    card.setAccessibleName(tr("panels.in_outbox"))
    return card


def mail_question(context: Context, mail: MailView, *, folded: bool) -> QWidget:
    """The question that a mail in doubt asks, to stand over its acts; `folded`: without why nobody knows."""
    asked = QWidget()
    layout = QVBoxLayout(asked)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(4 if folded else 6)
    layout.addWidget(label(_heading_words(context, mail), "heading"))
    for words in doubt_words(mail)[-1:] if folded else doubt_words(mail):
        layout.addWidget(label(words))
    asked.setAccessibleName(tr("panels.in_outbox"))
    return asked


def hidden_reasons(mail: MailView) -> int:
    """How many of its parts a folded card does not show."""
    return int(mail.state is OutState.UNKNOWN) + int(all(reason_words(mail)))


def _heading_words(context: Context, mail: MailView) -> str:
    """How far it is, or the question, which is another one when the letter lies in the Sent folder."""
    if mail.state is OutState.UNKNOWN:
        return tr("letters.seems_sent") if mail.seen_in_sent else f"▲ {tr('letters.out_unknown')}"
    return mail_state_words(mail, context.zone, context.desk.clock())


def _reasons(mail: MailView, *, folded: bool) -> list[QLabel]:
    """What went wrong and the remedy; folded, the remedy alone where there is one."""
    wrong, remedy = reason_words(mail)
    if not folded:
        return [label(words, "muted", selectable=True) for words in (wrong, remedy) if words]
    if remedy:
        return [label(remedy, selectable=True)]
    line = OneLine("muted")
    line.show_words(wrong)
    return [line] if wrong else []


def _count_down(context: Context, mail: MailView, state: QLabel, owner: QWidget) -> None:
    timer = QTimer(owner)
    timer.timeout.connect(lambda: state.setText(countdown_words(mail, context.desk.clock())))
    timer.start(SECOND)
