"""The questions of triage: which kinds, until when, which case. Each is a Question for the choice panel."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from core.services.inbox import MessageView
from core.services.later_times import LaterTime
from core.services.message_card import CaseChoice
from core.words import Kind
from gui.dates import moment_words
from gui.inbox.choice_panel import Option
from gui.inbox.choice_panel import Question
from gui.inbox.row_words import kind_words
from gui.inbox.row_words import one_line
from gui.words import tr


def which_kinds(view: MessageView, suggested: Sequence[Kind]) -> Question:
    """What the person asks for: first the kinds that some words speak for and that are not suggested, the suggested ones last but not left out."""
    spoken = [kind for kind, _, weight in view.reasons if kind is not None and weight > 0]
    ordered = dict.fromkeys([*(kind for kind in spoken if kind not in suggested), *(kind for kind in Kind if kind not in suggested), *suggested])
    options = tuple(Option(kind_words(kind), kind.value) for kind in ordered)
    return Question(tr("inbox.other_question"), tr("inbox.other_hint"), tr("inbox.other_open"), options, several=True)


def until_when(times: Iterable[LaterTime], zone: ZoneInfo, now: datetime, n: int) -> Question:
    """When the messages are shown again."""
    year = now.astimezone(zone).year
    options = tuple(Option(tr(f"inbox.later_{one.name}", at=moment_words(one.at, zone, year)), one.at) for one in times)
    return Question(tr("inbox.later_question", n=n), tr("inbox.choice_hint"), tr("inbox.later_do"), options)


def which_case(cases: Iterable[CaseChoice]) -> Question:
    """Which open case a message belongs to, the likely one first."""
    options = tuple(Option(case_words(case), case.number) for case in cases)
    return Question(
        tr("inbox.link_question"),
        tr("inbox.choice_hint") if options else tr("inbox.link_none"),
        tr("inbox.link_now"),
        options,
        search=tr("inbox.link_search"),
    )


def case_words(case: CaseChoice) -> str:
    """`2026-0041 · Dana Kim · Erasure · likely`."""
    parts = [case.number, one_line(case.person), ", ".join(kind_words(kind) for kind in case.kinds)]
    return " · ".join([part for part in parts if part] + ([tr("inbox.link_likely")] if case.likely else []))
