"""The base of every failure that is known: one class each, one sentence and a remedy.

A station's own failures stand in its `failures.py`. The window looks its words up by `code`; headless prints the English sentence.
"""

from __future__ import annotations

import re
from typing import ClassVar


class KnownError(Exception):
    """Something outside the program is not as it has to be, and a person can do something about it.

    `sentence` and `remedy` are `str.format` templates over the keyword values that the failure is raised with.
    Values are shown to the operator only; they never reach a log.
    """

    sentence: ClassVar[str]
    remedy: ClassVar[str]
    final: ClassVar[bool] = False  # what was asked for cannot be done any more, however often it is tried

    def __init__(self, **values: object) -> None:
        self.values = values
        super().__init__(self.sentence.format(**values))

    @property
    def code(self) -> str:
        """The class's name in snake case without `Error`: the key of its words in `resources/i18n`."""
        return re.sub(r"(?<!^)(?=[A-Z])", "_", type(self).__name__.removesuffix("Error")).lower()

    @property
    def what_to_do(self) -> str:
        """The remedy in English, with its values filled in."""
        return self.remedy.format(**self.values)


class StoppedError(KnownError):
    """The operator stopped long work; nothing half-done is left."""

    sentence = "The work was stopped."
    remedy = "Start it again when it suits you."


class ResourceError(KnownError):
    """A resource file is missing or is not what it has to be."""

    sentence = "The file {path} cannot be used: {reason}."
    remedy = "Correct the file or install the program again."


class UnexpectedError(KnownError):
    """A mistake in the program itself, told so that nobody waits for work that has ended."""

    sentence = "Something went wrong inside the program ({kind}). What was not finished was undone."
    remedy = "Try it again. If it stays so, start the program from a terminal: the report for its makers stands there."
