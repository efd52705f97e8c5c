"""What can be wrong with a question about a deadline."""

from __future__ import annotations

from core.errors import KnownError


class NoRuleInForceError(KnownError):
    """The law of that day had no term for this right."""

    sentence = "No {regime} rule for {kind} was in force on {day}."
    remedy = "Check the day, and choose a law and a kind of request that were in force then; before its law a request had no term."


class UnknownCountryError(KnownError):
    """The country has no calendar under this law."""

    sentence = "The law {regime} has no calendar for the country {country!r}."
    remedy = "Give one of: {known}."


class DateOutOfReachError(KnownError):
    """A day too far away for any calendar."""

    sentence = "The day {day} is outside the years 1950 to 2100."
    remedy = "Check the year."


class UnknownEventError(KnownError):
    """An event that no clock knows."""

    sentence = "There is no event {name!r}."
    remedy = "Use one of: {known}."


class RepeatedEventError(KnownError):
    """One event with two days."""

    sentence = "The event {name} is given more than once."
    remedy = "Give it once."


class EventBeforeReceiptError(KnownError):
    """An event dated before the request."""

    sentence = "The event {name} on {day} lies before the receipt on {received}."
    remedy = "Correct the day of the event or of the receipt."


class PauseNotAllowedError(KnownError):
    """The law does not stop its clock."""

    sentence = "The law {regime} knows no pause of the clock for {reason} ({citation})."
    remedy = "Answer within the term, with what is known by then; a reasoned refusal is an answer too."


class PauseOrderError(KnownError):
    """A pause that ends before it begins, or has no beginning."""

    sentence = "The event {reason}_given needs {reason}_asked on the same day or earlier."
    remedy = "Correct the two days."


class PauseTooLateError(KnownError):
    """A question asked after the term was over."""

    sentence = "The question about {reason} was asked on {day}, after the term had ended on {end}."
    remedy = "A term that is over cannot be paused; correct the day, or answer at once."


class ExtensionNotAllowedError(KnownError):
    """The law does not extend its term."""

    sentence = "The law {regime} knows no extension of this term ({citation})."
    remedy = "Answer within the term; a reasoned refusal is an answer too."


class ExtensionTooLateError(KnownError):
    """An extension told after the first term."""

    sentence = "The extension on {day} is too late: it had to be told by {notice_by} ({citation})."
    remedy = "Correct the day, or answer at once."


class UnknownRegimeError(KnownError):
    """No rule files for this law."""

    sentence = "There are no rules for the law {regime!r}."
    remedy = "Use one of: {known}."


class UnknownRightError(KnownError):
    """Not one of the kinds of request."""

    sentence = "There is no right {kind!r}."
    remedy = "Use one of: {known}."


class BadDateError(KnownError):
    """Text that is no day."""

    sentence = "{text!r} is no date for {field}."
    remedy = "Write it as 2026-11-22, or with a time as 2026-11-22T10:00+05:00."
