"""Known failures of the station `cases`."""

from __future__ import annotations

from core.errors import KnownError


class CaseNumberError(KnownError):
    """A text is not a case number."""

    sentence = "“{text}” is not a case number."
    remedy = "Write the year and the number, for example 2026-0044."


class MoveNotAllowedError(KnownError):
    """A case may not go from one state to another as things stand."""

    sentence = "The case cannot go from {start} to {to}: {reason}."
    remedy = "{advice}"


class StepsIncompleteError(KnownError):
    """The table of guided steps has no question for a step of a kind."""

    sentence = "There is no question for the step {step} of {kind}."
    remedy = "Add it to resources/cases/steps.yaml or install the program again."
