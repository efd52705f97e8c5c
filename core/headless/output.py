"""How a command speaks: one JSON object a line with `--json`, else readable `key: value` lines."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Output:
    """Writes rows to standard output. Values are plain JSON values; dates are given as ISO text."""

    as_json: bool

    def row(self, values: Mapping[str, object]) -> None:
        """One row of the answer."""
        if self.as_json:
            line = json.dumps(values, ensure_ascii=False)
        else:
            line = "\n".join(f"{name}: {_readable(value)}" for name, value in values.items()) + "\n"
        # a file name may hold bytes that are no text: they are shown as escapes
        sys.stdout.write(line.encode("utf-8", "backslashreplace").decode("utf-8") + "\n")
        sys.stdout.flush()


def _readable(value: object) -> str:
    if value is None:
        return "-"
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
