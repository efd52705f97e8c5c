"""Print what triage makes of the shared examples: `python -m tests.bench.triage_table [all]`. Run by hand; misses stand at the end."""

from __future__ import annotations

import csv
import sys
import time
from collections import Counter
from pathlib import Path

from core.mail.message import Message
from core.triage.judging import judge
from core.triage.phrases import load_phrase_book

SHARED = Path(__file__).resolve().parents[3] / "shared"


def message(
    subject: str, text: str, *, newest: str | None = None, headers: tuple[tuple[str, str], ...] = (), problems: tuple[str, ...] = ()
) -> Message:
    """A message with these words and nothing else."""
    return Message(
        sha256="", size=len(text), message_id=None, sender=None, shown_from="", to=(), reply_to=(), subject=subject, date=None, received=None,
        text=text, newest_text=text if newest is None else newest, html=None, attachments=(), in_reply_to=None, references=(),
        authentication_results=(), headers=headers, problems=problems,
    )  # fmt: skip


def read_example(path: Path) -> Message:
    """A shared example: header lines, a blank line, the text."""
    text = path.read_text(encoding="utf-8", errors="replace")
    head, _, body = text.partition("\n\n")
    headers = tuple(
        (name, value.strip()) for name, _, value in (line.partition(":") for line in head.splitlines()) if value and not name.startswith((" ", "\t"))
    )
    subject = next((value for name, value in headers if name.lower() == "subject"), "")
    return message(subject, body, headers=headers)


def main() -> None:
    """Read, judge, print."""
    book = load_phrase_book()
    lines = []
    table: Counter[tuple[str, str]] = Counter()
    began = time.perf_counter()
    number = 0
    for folder, label in (("requests", "rights"), ("ordinary", "label")):
        for row in csv.DictReader((SHARED / "data" / folder / "labels.csv").read_text(encoding="utf-8").splitlines()):
            verdict = judge(read_example(SHARED / "data" / folder / row["file"]), book)
            number += 1
            table[folder if folder == "requests" else row["label"], verdict.state.value] += 1
            kinds = ";".join(verdict.kinds)
            wrong = verdict.state.value != "request" or set(verdict.kinds) != set(row[label].split(";"))
            wrong = wrong if folder == "requests" else verdict.state.value != "ordinary"
            if wrong or verdict.language != row["language"] or "all" in sys.argv:
                phrases = [(reason.kind.value if reason.kind else "-", reason.phrase[:40], reason.weight) for reason in verdict.reasons][:8]
                lines.append(f"{row['file'][:60]} | {row[label]} | {verdict.state.value} {verdict.score} {kinds} {verdict.language} {phrases}")
    seconds = time.perf_counter() - began
    sys.stdout.write("\n".join(lines) + "\n" + "\n".join(f"{key}: {count}" for key, count in sorted(table.items())) + f"\n{number / seconds:.0f}/s\n")


if __name__ == "__main__":
    main()
