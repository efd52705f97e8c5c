"""The messages of a case and the letters that were sent, in the order in which they were written."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtWidgets import QBoxLayout
from PySide6.QtWidgets import QLabel
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QWidget

from core.services.case_values import ConversationView
from core.services.case_values import LetterView
from gui.widgets.breaking import breakable
from gui.widgets.buttons import link_button
from gui.widgets.labels import badge
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.widgets.message_text import MessageText
from gui.words import note_words
from gui.words import tr
from gui.workspace.side_tab import SideContent
from gui.workspace.side_tab import SideTab

AT_ONCE = 20  # cards; a longer conversation shows the newest of them until the rest is asked for
FIRST_LINES = 160
TEXT_HEIGHT = 260
Said = tuple[datetime, ConversationView | LetterView]


class MessagesTab(SideTab):
    """One card per message; its text unfolds in place."""

    def key(self, shown: SideContent) -> object:
        return shown.case.messages, tuple(letter for letter in shown.case.letters if letter.sent_at is not None)

    def draw(self, shown: SideContent) -> Sequence[QWidget]:
        said: list[Said] = [(one.at, one) for one in shown.case.messages]
        said += [(letter.sent_at, letter) for letter in shown.case.letters if letter.sent_at is not None]
        said.sort(key=lambda pair: pair[0])
        earlier, newest = said[:-AT_ONCE], said[-AT_ONCE:]
        cards = [self._card(one, shown) for one in newest]
        if earlier:
            cards.insert(0, self._earlier(earlier, shown))
        return cards or [label(tr("workspace.no_messages"), "muted")]

    def _earlier(self, said: Sequence[Said], shown: SideContent) -> QPushButton:
        def unfold() -> None:
            link.hide()
            for place, one in enumerate(said):
                self.body.insertWidget(place, self._card(one, shown))

        link = link_button(tr("workspace.earlier", n=len(said)), unfold)
        return link

    def _card(self, said: Said, shown: SideContent) -> QWidget:
        at, one = said
        return self._message(one, shown) if isinstance(one, ConversationView) else self._sent(one, at, shown)

    def _message(self, message: ConversationView, shown: SideContent) -> QWidget:
        card, body = frame("card", margins=10, spacing=3)
        subject = message.subject or tr("workspace.no_subject")
        body.addWidget(label(self.moment(message.at, shown), "small"))
        body.addWidget(label(tr("workspace.from", sender=breakable(message.sender)), "small", selectable=True))
        body.addWidget(label(breakable(subject), "heading"))
        for note in message.notes:
            body.addWidget(_badge_line(note_words(note)))
        first = label(breakable(first_lines(message.text)))
        body.addWidget(first)
        body.addWidget(_Unfolding(first, message).read)
        return card

    def _sent(self, letter: LetterView, at: datetime, shown: SideContent) -> QWidget:
        card, body = frame("card", margins=10, spacing=3)
        body.addWidget(label(self.moment(at, shown), "small"))
        words = tr("workspace.sent_to", letter=tr(f"codes.letter_{letter.name}"), recipient=breakable(letter.recipient))
        body.addWidget(label(words, selectable=True))
        return card


class _Unfolding:
    """The text of one message, made when it is first asked for. `read` is the link that shows and folds it."""

    def __init__(self, first: QLabel, message: ConversationView) -> None:
        self._first, self._message = first, message
        self._text: MessageText | None = None
        self._subject = message.subject or tr("workspace.no_subject")
        self.read = link_button(tr("workspace.read"), self._toggle, name=tr("workspace.read_name", subject=self._subject))

    def _toggle(self) -> None:
        text = self._text = self._text or self._make()
        unfolds = not self._first.isHidden()
        text.setVisible(unfolds)
        self._first.setVisible(not unfolds)
        self.read.setText(tr("workspace.fold" if unfolds else "workspace.read"))
        self.read.setAccessibleName(tr("workspace.fold_name" if unfolds else "workspace.read_name", subject=self._subject))

    def _make(self) -> MessageText:
        text = MessageText(tr("workspace.text_name", subject=self._subject))
        text.setMinimumHeight(TEXT_HEIGHT)
        text.show_text(self._message.text)
        card = self._first.parentWidget()
        layout = card.layout() if card is not None else None
        if isinstance(layout, QBoxLayout):
            layout.insertWidget(layout.indexOf(self.read), text)
        return text


def first_lines(text: str) -> str:
    """The beginning of a text in one paragraph."""
    words = " ".join(text[: FIRST_LINES * 4].split())
    return words if len(words) <= FIRST_LINES else f"{words[:FIRST_LINES].rstrip()}…"


def _badge_line(words: str) -> QWidget:
    """A warning of a message; it wraps, because it may be long."""
    made = badge(words, "neutral")
    made.setWordWrap(True)
    made.setSizePolicy(made.sizePolicy().Policy.Preferred, made.sizePolicy().Policy.Preferred)
    return made
