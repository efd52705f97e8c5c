"""The clock of one line: a receipt with its events in, the dates with every step and citation out. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from datetime import datetime
from zoneinfo import ZoneInfo

from core.law.count import Ending
from core.law.count import count_term
from core.law.count import roll
from core.law.deadline import Deadline
from core.law.deadline import Receipt
from core.law.deadline import Step
from core.law.failures import DateOutOfReachError
from core.law.failures import EventBeforeReceiptError
from core.law.failures import ExtensionNotAllowedError
from core.law.failures import ExtensionTooLateError
from core.law.failures import NoRuleInForceError
from core.law.failures import PauseNotAllowedError
from core.law.failures import RepeatedEventError
from core.law.failures import UnknownEventError
from core.law.pauses import Interval
from core.law.pauses import pause_steps
from core.law.pauses import pauses_in
from core.law.pauses import refuse_late
from core.law.pauses import shifted
from core.law.rules import Clock
from core.law.rules import Mark
from core.law.rules import NamedRule
from core.law.rules import PauseMode
from core.law.rules import PauseReason
from core.law.rules import Term
from core.law.rules import Trigger
from core.law.rules import Unit
from core.law.rules import rule_book
from core.law.steps import mark_words
from core.law.steps import step
from core.law.steps import unit_words
from core.law.working_days import WorkingDays
from core.law.working_days import calendar_for

EXTENDED, GROUND_CONFIRMED = "extended", "ground_confirmed"
EVENTS = (GROUND_CONFIRMED, EXTENDED, *(f"{reason}_{end}" for reason in PauseReason for end in ("asked", "given")))
FIRST_YEAR, LAST_YEAR = 1950, 2100


@dataclass(frozen=True, slots=True)
class Run:
    """One clock that ran: its rule and term, where it ended, and what else came out."""

    named: NamedRule
    term: Term
    ending: Ending
    steps: list[Step]
    notice_by: date | None = None
    paused_since: date | None = None


def work_out_deadline(receipt: Receipt, *, today: date | None = None) -> Deadline:
    """The dates of one line. `today` ends a running pause for the calculation; without it a running pause shifts nothing.

    Raises NoRuleInForceError, UnknownCountryError and the failures about events (core.law.failures).
    """
    days = calendar_for(receipt.regime, receipt.country)
    received = local_day(receipt.received, days.zone)
    events = _checked_events(receipt, received)
    answer = _run_answer(receipt, received, events, days, today)
    act, waiting = _run_act(receipt, received, events, days)
    return _deadline(_first_steps(receipt, received, days), answer, act, waiting, days)


def local_day(received: datetime, zone: str) -> date:
    """The day of `received` in `zone`; a naive time is already in it. Raises DateOutOfReachError outside 1950 to 2100."""
    _refuse_far_day(received.date())
    return received.date() if received.tzinfo is None else received.astimezone(ZoneInfo(zone)).date()


def _refuse_far_day(day: date) -> None:
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise DateOutOfReachError(day=day)


def _checked_events(receipt: Receipt, received: date) -> dict[str, date]:
    events: dict[str, date] = {}
    for name, day in receipt.events:
        if name not in EVENTS:
            raise UnknownEventError(name=name, known=", ".join(EVENTS))
        if name in events:
            raise RepeatedEventError(name=name)
        _refuse_far_day(day)
        if day < received:
            raise EventBeforeReceiptError(name=name, day=day, received=received)
        events[name] = day
    return events


def _first_steps(receipt: Receipt, received: date, days: WorkingDays) -> list[Step]:
    steps = [step("receipt", "The day of receipt in the law's time zone", received, zone=days.zone)]
    if days.country is None:
        steps.append(step("no_country", days.citation, zone=days.zone))
    acts = rule_book().find(receipt.regime, Clock.ACT, receipt.kind)
    if dict(receipt.events).get(GROUND_CONFIRMED) and not (acts and acts.rule.trigger is Trigger.GROUND_CONFIRMED):
        steps.append(step("no_effect", "No rule of this law", event=GROUND_CONFIRMED))
    return steps


def _rule_step(named: NamedRule, term: Term, start: date, number: int) -> Step:
    rule = named.rule
    title = rule_book().rule_title(named.name)
    words = {"title": title, "number": number, "unit": unit_words(term.unit), "start": start, "mark": mark_words(rule.mark)}
    return step("rule", term.citation, None, rule=named.name, checked_on=rule.checked_on, **words)


def _run_answer(receipt: Receipt, received: date, events: dict[str, date], days: WorkingDays, today: date | None) -> Run:
    named = rule_book().find(receipt.regime, Clock.ANSWER, receipt.kind)
    if named is None:
        raise NoRuleInForceError(regime=receipt.regime, kind=receipt.kind, day=received)
    term = named.term_for(receipt.kind, received)
    _refuse_what_the_law_lacks(receipt, term, events)
    pauses = pauses_in(events, today)
    number, notice_by, noted = _extended(term, received, events, pauses, days)
    last, counted = count_term(term, received, number, days)
    refuse_late(last, pauses, days)
    ending = roll(term, shifted(last, pauses), received, days)
    steps = [_rule_step(named, term, received, number), *counted, *pause_steps(term, pauses), *noted, *ending.steps]
    running = [pause.start for pause in pauses if pause.running]
    return Run(named, term, ending, steps, notice_by, min(running, default=None))


def _refuse_what_the_law_lacks(receipt: Receipt, term: Term, events: dict[str, date]) -> None:
    for reason, pause in term.pauses.items():
        if pause.mode is PauseMode.NONE and {f"{reason}_asked", f"{reason}_given"} & set(events):
            raise PauseNotAllowedError(regime=receipt.regime, reason=reason, citation=pause.citation)
    if EXTENDED in events and term.extension is None:
        raise ExtensionNotAllowedError(regime=receipt.regime, citation=term.citation)


def _extended(
    term: Term, received: date, events: dict[str, date], pauses: tuple[Interval, ...], days: WorkingDays
) -> tuple[int, date | None, list[Step]]:
    """The number of units with an extension, until when it has to be told, and the step. Told in time: by the working day that ends the first term."""
    if term.extension is None:
        return term.number, None, []
    notice_by = shifted(count_term(term, received, term.number, days)[0], pauses)
    told = events.get(EXTENDED)
    citation = term.extension.citation
    if told is None:
        return term.number, notice_by, [step("notice", citation, notice_by=notice_by)]
    if told > days.first_working(notice_by):
        raise ExtensionTooLateError(day=told, notice_by=notice_by, citation=citation)
    noted = step("extended", citation, told, number=term.extension.number, notice_by=notice_by)
    return term.number + term.extension.number, notice_by, [noted]


def _run_act(receipt: Receipt, received: date, events: dict[str, date], days: WorkingDays) -> tuple[Run | None, list[Step]]:
    named = rule_book().find(receipt.regime, Clock.ACT, receipt.kind)
    if named is None:
        return None, []
    by_ground = named.rule.trigger is Trigger.GROUND_CONFIRMED
    start = events.get(GROUND_CONFIRMED) if by_ground else received
    term = named.term_for(receipt.kind, start or received)
    if start is None:
        return None, [step("act_waits", term.citation, number=term.number, unit=unit_words(term.unit))]
    last, counted = count_term(term, start, term.number, days)
    ending = roll(term, last, start, days)
    first = step("act_starts" if by_ground else "act_from_request", term.citation, start=start)
    return Run(named, term, ending, [first, _rule_step(named, term, start, term.number), *counted, *ending.steps]), []


def _deadline(first: list[Step], answer: Run, act: Run | None, waiting: list[Step], days: WorkingDays) -> Deadline:
    leading = act or answer
    runs = [answer, act] if act else [answer]
    steps = [*first, *(one for run in runs for one in run.steps), *waiting]
    beyond = max(run.ending.end for run in runs) > days.known_until
    if beyond and days.country:
        steps.append(step("horizon", days.citation, country=days.country, known_until=days.known_until))
    return Deadline(
        due=leading.ending.end,
        answer_by=answer.ending.end,
        act_by=act.ending.end if act else None,
        safe_due=leading.ending.safe,
        acknowledge_by=None,
        extension_notice_by=answer.notice_by,
        paused_since=answer.paused_since,
        working_days=leading.term.unit is Unit.WORKING_DAY,
        steps=tuple(steps),
        verified=not beyond and all(run.named.rule.mark is not Mark.UNVERIFIED for run in runs),
        rule=leading.named.name,
    )
