"""Known failures of the station `identity`."""

from __future__ import annotations

from core.errors import KnownError


class RequiredLevelsIncompleteError(KnownError):
    """The table of required levels lacks a kind, so nothing may be done for it."""

    sentence = "The table of required levels says nothing about {kind}."
    remedy = "Add the row to resources/identity/required_levels.yaml or install the program again."
