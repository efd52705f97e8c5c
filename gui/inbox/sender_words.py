"""What was found about a message's sender, in words: its level, the doubts that must be seen, and everything else as a list."""

from __future__ import annotations

from core.mail.senders.findings import Finding
from core.mail.senders.findings import SenderReport
from gui.inbox.row_words import one_line
from gui.words import tr

# Doubts that stand above the message without being asked for, the gravest first; the others are ordinary in honest mail as well.
SERIOUS = (
    *("sender_absent", "sender_ambiguous", "looks_like_known", "name_of_ours", "name_shows_address", "reply_to_differs"),
    *("domain_not_proved", "results_unreadable", "mixed_alphabets"),
)
MOST_WARNINGS = 3
GOOD = frozenset({"domain_proved", "signature_aligned", "address_on_file"})
_CODED = frozenset({"reason", "how"})


def finding_words(found: Finding) -> str:
    """One finding as a sentence."""
    values = {name: tr(f"sender.reason_{value}") if name in _CODED else one_line(value) for name, value in found.values}
    if "by" in values:
        values["by"] = values["by"].upper()  # the name of a mail check, as it is written
    return tr(f"sender.{found.code}", **values)


def level_words(report: SenderReport) -> tuple[str, str]:
    """The badge of a report and its tone: good, bad or neutral."""
    if report.level:
        return tr("sender.badge_known"), "good"
    return (tr("sender.badge_doubtful"), "bad") if serious_flags(report) else (tr("sender.badge_open"), "neutral")


def serious_flags(report: SenderReport) -> tuple[Finding, ...]:
    """The doubts that must be seen, at most MOST_WARNINGS of them."""
    serious = sorted((one for one in report.flags if one.code in SERIOUS), key=lambda one: SERIOUS.index(one.code))
    return tuple(serious[:MOST_WARNINGS])


def warning_words(report: SenderReport) -> str:
    """The doubts that must be seen, one a line; empty where there are none."""
    return "\n".join(f"✗ {finding_words(one)}" for one in serious_flags(report))


def report_words(report: SenderReport) -> str:
    """Everything: the level and what it means, then what asks for care, the gravest first, then what was seen."""
    order = {code: number for number, code in enumerate(SERIOUS)}
    doubts = [(one, "✗" if one.code in order else "!") for one in sorted(report.flags, key=lambda one: order.get(one.code, len(order)))]
    seen = [(one, "✓" if one.code in GOOD else "–") for one in report.evidence]
    parts = [tr(f"sender.level_{report.level}"), _part("sender.doubts", doubts), _part("sender.seen", seen)]
    return "\n\n".join(part for part in parts if part)


def _part(title: str, found: list[tuple[Finding, str]]) -> str:
    """A title and a line for each finding behind its sign; empty without any."""
    return "\n".join([tr(title), *(f"{sign} {finding_words(one)}" for one, sign in found)]) if found else ""
