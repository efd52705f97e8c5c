"""One message as the inbox shows it, read in one go off the window's thread: the message, what is known around it, and what would be opened."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace

from core.errors import KnownError
from core.services.build import Desk
from core.services.cases import Suggestion
from core.services.cases import suggest_case
from core.services.deadline_words import explain_steps
from core.services.message_card import Card
from core.services.message_card import show_card
from core.services.thread_acts import NOTHING
from core.services.thread_acts import ThreadNote
from core.services.thread_acts import read_thread_note
from core.words import Kind
from core.words import Language
from core.words import MessageState
from core.words import Regime


@dataclass(frozen=True, slots=True)
class Wish:
    """What the operator changed in the suggestion; `None` leaves it as suggested, no kinds open nothing."""

    kinds: tuple[Kind, ...] = ()
    regime: Regime | None = None
    language: Language | None = None
    company: str | None = None


@dataclass(frozen=True, slots=True)
class Opened:
    """A message on the screen. `suggestion` is None where it answers a case, or where the clock knows no date: then `failure` says why.

    `thread`: what is said over it where it is a machine's notice, woke its case or goes on with another one. `due_steps`: how the date was worked out,
    each with its citation.
    """

    card: Card
    wish: Wish
    suggestion: Suggestion | None = None
    failure: KnownError | None = None
    thread: ThreadNote = NOTHING
    due_steps: tuple[tuple[str, str], ...] = ()

    @property
    def id(self) -> int:
        """The message."""
        return self.card.view.line.id

    @property
    def reply_to(self) -> str | None:
        """The number of the case that it answers."""
        line = self.card.view.line
        return line.case if line.state is MessageState.REPLY else None


def read_opened(desk: Desk, message: int, wish: Wish | None = None, *, words: Language = Language.EN) -> Opened:
    """The message with the suggestion as it stands, or as `wish` changes it; how its date comes about is said in `words`. Raises NoSuchMessageError."""
    card = show_card(desk, message=message)
    asked = wish or Wish(card.view.line.kinds)
    opened = Opened(card, asked, thread=read_thread_note(desk, message=message))
    if opened.reply_to:
        return opened
    try:
        suggestion = suggest_case(desk, message=message, kinds=wish.kinds if wish else (), regime=asked.regime, company=asked.company)
        if wish is None and suggestion.beginning is not None:  # what the earlier mails of the conversation ask for is proposed too
            opened = replace(opened, wish=Wish(suggestion.beginning.kinds))
        return replace(opened, suggestion=suggestion, due_steps=explain_steps(suggestion.deadline, language=words))
    except KnownError as error:
        return replace(opened, failure=error)
