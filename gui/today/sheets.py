"""Sheets for paper in the window's words: the day, a case, the register and the keys. The services draw and write them."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Sequence

from core.services.audit_log import TrailEntry
from core.services.case_view import CaseView
from core.services.day import SECTIONS
from core.services.day import Day
from core.services.day import DueCase
from core.services.deadline_words import explain_steps
from core.services.sheets import Cell
from core.services.sheets import Due
from core.services.sheets import Part
from core.services.sheets import Sheet
from gui.auditlog.details import details_words
from gui.context import Context
from gui.dates import long_day_words
from gui.dates import moment_words
from gui.today.due_words import due_words
from gui.today.due_words import kinds_words
from gui.today.due_words import next_words
from gui.today.due_words import shown_deadline
from gui.widgets.deadline_words import deadline_words
from gui.words import language
from gui.words import tr

_DAY_SHARES = {True: (0.35, 0.11, 0.16, 0.18, 0.2), False: (0.42, 0.14, 0.2, 0.24)}


def day_sheet(context: Context, day: Day, company: str, *, names: bool) -> Sheet:
    """What is due, by sections; without names only numbers, kinds and steps."""
    columns = ("sheet_due", "sheet_case", "sheet_kind", *(("sheet_person",) if names else ()), "sheet_next")
    parts = [
        Part(
            tr(f"today.{name}", n=day.counts[name]),
            columns=tuple(tr(f"today.{column}") for column in columns),
            rows=tuple(_day_row(due, day.today.year, names=names) for due in day.section(name)),
            shares=_DAY_SHARES[names],
        )
        for name in SECTIONS
        if day.section(name)
    ]
    words = [] if parts else [tr("today.nothing_now")]
    words += [tr("today.more", n=day.more)] if day.more else []
    words += [] if names else [tr("today.sheet_no_names")]
    return _sheet(context, tr("today.title", day=long_day_words(day.today)), company, (*parts, Part(words=tuple(words))))


def case_sheet(context: Context, view: CaseView, history: Iterable[TrailEntry], company: str) -> Sheet:
    """The facts of a case, how its dates were worked out, its steps and letters, and what was done."""
    parts = (
        Part(tr("today.sheet_facts"), rows=_facts(context, view)),
        *_clocks(view),
        _steps(view),
        _letters(context, view),
        _history(context, history),
    )
    return _sheet(context, tr("today.sheet_case_title", number=view.number), company, tuple(part for part in parts if part.rows))


def register_sheet(context: Context, columns: Sequence[str], rows: Iterable[Sequence[str]], company: str, due: str = "") -> Sheet:
    """The register with the columns as they are shown, on wide paper. `due` is the title of the column of deadlines: shape, blank, words."""
    table = Part(columns=tuple(columns), rows=tuple(tuple(map(_register_cell, row, (title == due for title in columns))) for row in rows))
    return _sheet(context, tr("today.sheet_register"), company, (table,), wide=True)


def _register_cell(words: str, is_due: bool) -> Cell:
    shape, _, rest = words.partition(" ")
    return Due(shape, rest) if is_due else words


def key_sheet(context: Context, groups: Iterable[tuple[str, Sequence[tuple[str, str]]]], company: str) -> Sheet:
    """Commands and keys: (heading, (command, key) …) for each group, in words."""
    columns = (tr("today.sheet_command"), tr("today.sheet_key"))
    parts = tuple(Part(heading, columns=columns, rows=tuple(rows), shares=(0.65, 0.35)) for heading, rows in groups if rows)
    return _sheet(context, tr("today.sheet_keys"), company, parts)


def _sheet(context: Context, title: str, company: str, parts: tuple[Part, ...], *, wide: bool = False) -> Sheet:
    moment = moment_words(context.desk.clock(), context.zone)
    printed = tr("today.sheet_printed", company=company, moment=moment)
    return Sheet(title, language(), parts, subtitle=printed, foot=f"{company} · {title}", wide=wide, sample=context.desk.sample)


def _day_row(due: DueCase, year: int, *, names: bool) -> tuple[Cell, ...]:
    return (Due(shown_deadline(due).shape, due_words(due, year)), due.number, kinds_words(due), *((due.person,) if names else ()), next_words(due))


def _facts(context: Context, view: CaseView) -> tuple[tuple[str, Cell], ...]:
    year = context.desk.clock().astimezone(context.zone).year
    lines = [
        (tr(f"codes.kind_{line.kind}"), Due(line.text.shape, f"{deadline_words(line.text, year)}{_outcome(line.outcome)}")) for line in view.lines
    ]
    return (
        (tr("today.sheet_person"), view.person),
        (tr("today.sheet_address"), view.address),
        (tr("today.sheet_law"), tr(f"codes.regime_{view.regime}")),
        (tr("today.sheet_state"), tr(f"codes.case_state_{view.state}")),
        (tr("today.sheet_received"), moment_words(view.received_at, context.zone)),
        (tr("today.sheet_identity"), tr(f"codes.assurance_{int(view.identity.level)}")),
        *lines,
    )


def _outcome(outcome: str | None) -> str:
    return "" if outcome is None else f". {tr('today.sheet_outcome')}: {tr(f'codes.closing_{outcome}')}"


def _clocks(view: CaseView) -> tuple[Part, ...]:
    """How the date of each kind was worked out; kinds with the same dates need it once."""
    explained = {line.deadline: explain_steps(line.deadline, language=language()) for line in view.lines}
    columns = (tr("today.sheet_step"), tr("today.sheet_law"))
    return tuple(Part(tr("today.sheet_clock"), columns=columns, rows=steps, shares=(0.66, 0.34)) for steps in explained.values())


def _steps(view: CaseView) -> Part:
    rows = tuple((f"{one.step.number}. {tr(f'codes.step_{one.step.id}')}", tr(f"codes.status_{one.status}")) for one in view.steps)
    return Part(tr("today.sheet_steps"), columns=(tr("today.sheet_step"), tr("today.sheet_status")), rows=rows, shares=(0.5, 0.5))


def _letters(context: Context, view: CaseView) -> Part:
    rows = tuple(
        (
            tr(f"codes.letter_{letter.name}"),
            moment_words(letter.made_at, context.zone),
            moment_words(letter.sent_at, context.zone) if letter.sent_at else tr("today.sheet_not_sent"),
        )
        for letter in view.letters
    )
    columns = (tr("today.sheet_letters"), tr("today.sheet_made"), tr("today.sheet_sent"))
    return Part(tr("today.sheet_letters"), columns=columns, rows=rows, shares=(0.4, 0.3, 0.3))


def _history(context: Context, history: Iterable[TrailEntry]) -> Part:
    """What was done, oldest first."""
    rows = tuple((moment_words(one.at, context.zone), one.actor, tr(f"audit.{one.act}"), details_words(one)) for one in reversed(tuple(history)))
    columns = tuple(tr(f"today.sheet_{name}") for name in ("when", "who", "what", "details"))
    return Part(tr("today.sheet_history"), columns=columns, rows=rows, shares=(0.19, 0.11, 0.32, 0.38))
