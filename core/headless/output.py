"""How a command speaks: one JSON object a line with `--json`, else readable `key: value` lines."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass

from core.errors import KnownError


class OutputGoneError(KnownError):
    """Nobody takes what the command says: its reader has ended, or the disk that it is written to is full."""

    sentence = "The answer could not be written out to its end. What the command has done until then is kept."
    remedy = "Look where the answer goes to, and run the command again."


@dataclass(frozen=True, slots=True)
class Output:
    """Writes rows to standard output. Values are plain JSON values; dates are given as ISO text."""

    as_json: bool

    def row(self, values: Mapping[str, object]) -> None:
        """One row of the answer. Raises OutputGoneError."""
        if self.as_json:
            line = json.dumps(values, ensure_ascii=False)
        else:
            line = "\n".join(f"{name}: {_readable(value)}" for name, value in values.items()) + "\n"
        # a file name may hold bytes that are no text: they are shown as escapes
        try:
            sys.stdout.write(line.encode("utf-8", "backslashreplace").decode("utf-8") + "\n")
            sys.stdout.flush()
        except OSError as error:
            _say_no_more()
            raise OutputGoneError from error


def _say_no_more() -> None:
    """What waits to be written goes nowhere: at its end Python would fail on it once more, with a trace of its own."""
    with suppress(OSError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def _readable(value: object) -> str:
    if value is None:
        return "-"
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
