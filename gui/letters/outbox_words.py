"""A mail of the outbox in words: how far it is, what the server said, what a person has to decide."""

from __future__ import annotations

import math
from datetime import datetime
from zoneinfo import ZoneInfo

from core.services.outbox_states import MailView
from core.services.outbox_states import OutState
from gui.dates import moment_words
from gui.words import recorded_words
from gui.words import tr

NEEDS_PERSON = frozenset({OutState.UNKNOWN, OutState.REFUSED})


def needs_person(mail: MailView) -> bool:
    """Whether nothing happens until somebody has looked."""
    return mail.state in NEEDS_PERSON or mail.held


def row_words(mail: MailView, zone: ZoneInfo) -> str:
    """The few words in a list: when it leaves, or that somebody has to look."""
    if mail.held:
        return tr("letters.row_held")
    if mail.state is OutState.WAITING:
        return tr("letters.row_next_try" if mail.tries else "letters.row_leaves", at=f"{mail.not_before.astimezone(zone):%H:%M}")
    return tr(f"letters.row_{mail.state.value}")


def mail_state_words(mail: MailView, zone: ZoneInfo, now: datetime) -> str:
    """How far the mail is, as a sentence."""
    year = now.astimezone(zone).year
    if mail.held:
        return tr("letters.out_held")
    if mail.state is OutState.WAITING and mail.tries:
        return tr("letters.next_try", at=moment_words(mail.not_before, zone, year))
    if mail.state is OutState.WAITING:
        return countdown_words(mail, now)
    if mail.state is OutState.SENT:
        return tr("letters.out_sent", at=moment_words(mail.ended_at or mail.not_before, zone, year), address=mail.sent_from)
    return tr("letters.out_held_back" if mail.state is OutState.TAKEN_BACK else f"letters.out_{mail.state.value}")


def countdown_words(mail: MailView, now: datetime) -> str:
    """How many seconds are left to stop it."""
    left = math.ceil((mail.not_before - now).total_seconds())
    return tr("letters.leaves_in", n=left) if left > 0 else tr("letters.leaves_now")


def reason_words(mail: MailView) -> tuple[str, str]:
    """What went wrong, and the remedy where there is one; empty where nothing did. A server's words are foreign and say so."""
    if mail.failure is not None:
        return recorded_words(mail.failure.code, mail.failure.values, mail.failure.sentence, mail.failure.remedy)
    words = "" if mail.state is OutState.SENT or not mail.words else tr("letters.from_server", words=mail.words)
    return words, ""


def doubt_words(mail: MailView) -> tuple[str, ...]:
    """What a person has to know to say what became of a mail in doubt."""
    code = {None: "unknown_not_looked", True: "unknown_seen", False: "unknown_not_seen"}[mail.seen_in_sent]
    return tr("letters.why_unknown"), tr(f"letters.{code}", address=mail.sent_from)
