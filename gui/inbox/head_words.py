"""What the head of a message says: who wrote it, the facts about it, and what all that is to be told of it comes down to in one line."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from core.services.inbox import MessageView
from gui.dates import moment_words
from gui.inbox.row_words import language_words
from gui.inbox.row_words import one_line
from gui.words import tr

BAD_SIGN = "✗ "
_GOOD = frozenset({"known_address"})
_BAD = frozenset({"child", "authority"})


def sender_words(view: MessageView) -> str:
    """`Dana Kim <d.kim@mail.example>`."""
    name, address = one_line(view.sender_name), one_line(view.sender_address)
    if view.line.forgotten:
        return tr("inbox.forgotten_person")
    if not address:
        return name or tr("inbox.no_sender")
    return f"{name} <{address}>" if name else f"<{address}>"


def fact_list(view: MessageView, zone: ZoneInfo, this_year: int) -> list[str]:
    """To whom, when, in which language, with how many attachments."""
    facts = [tr("inbox.to", to=", ".join(one_line(address) for address in view.to))] if view.to else []
    facts += [moment_words(view.line.at, zone, this_year), language_words(view.line.language)]
    if view.attachments:
        facts.append(tr("inbox.attachments", n=len(view.attachments)))
    return facts


def badge_tone(code: str) -> str:
    """Of a badge of the card: good, bad or neutral."""
    return "good" if code in _GOOD else "bad" if code in _BAD else "neutral"


def warnings_line(warnings: list[str]) -> str:
    """The only one as it is; of several their number before them."""
    joined = " · ".join(warnings)
    return f"{BAD_SIGN}{joined}" if len(warnings) == 1 else f"{BAD_SIGN}{tr('inbox.warnings', n=len(warnings), words=joined)}"
