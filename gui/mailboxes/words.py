"""How a mailbox stands, in words: when it was checked, what it holds part by part, what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from babel.numbers import format_decimal

from core.services.mail_standing import Alarm
from core.services.mail_standing import MailboxStanding
from core.services.mail_standing import MailStanding
from core.words import MessageState
from gui.context import Context
from gui.dates import moment_words
from gui.words import language
from gui.words import recorded_words
from gui.words import tr


def number(count: int) -> str:
    """A number as the language groups it."""
    return format_decimal(count, locale=language().value)


def when_words(moment: datetime, context: Context) -> str:
    """`09:12` today, else with the day."""
    now, local = context.desk.clock().astimezone(context.zone), moment.astimezone(context.zone)
    return f"{local:%H:%M}" if local.date() == now.date() else moment_words(moment, context.zone, now.year)


def checked_words(standing: MailStanding, context: Context) -> str:
    """For the foot of the window: which mailbox was checked, and when; of several the one that was checked longest ago counts."""
    at, boxes = standing.checked_at, standing.mailboxes
    if standing.alarm is not None:
        return tr("mailboxes.not_checked")
    if at is None:
        return tr("mailboxes.never_checked")
    when = when_words(at, context)
    return tr("mailboxes.checked", address=boxes[0].address, when=when) if len(boxes) == 1 else tr("mailboxes.all_checked", n=len(boxes), when=when)


def sum_words(on_server: int, counts: Sequence[tuple[MessageState, int]]) -> str:
    """`1,248 on the server = 12 + 3 + 40 + 1,190 + 2 + 1`; where it is not so, both numbers."""
    accounted = sum(count for _, count in counts)
    if accounted != on_server:
        return tr("mailboxes.sum_wrong", n=on_server, count=number(on_server), accounted=number(accounted))
    return tr("mailboxes.sum", n=on_server, count=number(on_server), parts=" + ".join(number(count) for _, count in counts))


def told_words(standing: MailStanding, context: Context) -> tuple[str, str]:
    """For the foot of the window: the sum with the name of each part, and the short form of it; both empty where nothing is known yet.

    While a check fails or is late, both say of when they are.
    """
    known = [one.checked_at for one in standing.mailboxes if one.on_server is not None and one.checked_at is not None]
    if all(one.on_server is None for one in standing.mailboxes):
        return "", ""
    count, brief = number(standing.on_server), sum_words(standing.on_server, standing.counts)
    parts = ", ".join(tr(f"mailboxes.count_{state}", n=one, count=number(one)) for state, one in standing.counts)
    adds_up = sum(one for _, one in standing.counts) == standing.on_server
    long = tr("mailboxes.sum_named", n=standing.on_server, count=count, parts=parts) if adds_up else brief
    if known and any(one.alarm in {Alarm.FAILED, Alarm.LATE} for one in standing.mailboxes):
        when = when_words(min(known), context)
        return tr("mailboxes.as_of", sum=long, when=when), tr("mailboxes.as_of", sum=brief, when=when)
    return long, brief


def part_words(counts: Sequence[tuple[MessageState, int]]) -> list[tuple[str, str]]:
    """Each part by its name, with its number."""
    return [(tr(f"codes.message_state_{state}"), number(count)) for state, count in counts]


def happened_words(box: MailboxStanding, context: Context) -> tuple[str, str]:
    """What is wrong with a mailbox and what to do about it."""
    if box.failure is not None:
        failure = box.failure
        return recorded_words(failure.code, failure.values, failure.sentence, failure.remedy)
    since = when_words(box.tried_at, context) if box.tried_at else tr("mailboxes.added_only")
    return tr("mailboxes.late", address=box.address, when=since), tr("mailboxes.late_remedy")


def means_words(box: MailboxStanding, context: Context) -> str:
    """What it means for due dates."""
    if box.alarm is Alarm.NUMBERS:
        return tr("mailboxes.means_numbers", address=box.address)
    if box.checked_at is None:
        return tr("mailboxes.means_never", address=box.address)
    return tr("mailboxes.means", address=box.address, when=when_words(box.checked_at, context))
