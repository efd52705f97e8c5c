"""Waiting for new mail with IDLE (RFC 2177)."""

from __future__ import annotations

import time
from collections.abc import Callable

from core.adapters.imap_answers import Answer
from core.adapters.imap_answers import read_answer
from core.adapters.imap_session import Session

LONGEST_SECONDS = 29 * 60  # servers hang up on who says nothing for half an hour
STEP_SECONDS = 0.5
MOST_JUNK = 10_000
_NEWS = frozenset({b"EXISTS", b"EXPUNGE", b"VANISHED"})  # whether somebody saw or flagged a message (FETCH) is nothing new


def waited(session: Session, seconds: float, stopped: Callable[[], bool]) -> bool:
    """Whether a message came or went before `seconds` were over or `stopped()` was true."""
    tag = session.send(b"IDLE")
    session.wire.begin()
    has_news = _until_idle(session, tag)
    end = time.monotonic() + min(seconds, LONGEST_SECONDS)
    for _ in range(MOST_JUNK):
        if has_news or stopped() or (left := end - time.monotonic()) <= 0:
            break
        if session.wire.has_data(min(left, STEP_SECONDS)):
            session.wire.begin()
            has_news = _is_news(session)
    return _end(session, tag) or has_news


def _until_idle(session: Session, tag: bytes) -> bool:
    """The server says `+`; news may come before it."""
    has_news = False
    for _ in range(MOST_JUNK):
        answer = read_answer(session.wire)
        if answer.tag == b"+":
            break
        if answer.tag != b"*":
            status = answer.status()
            if answer.tag == tag and status is not None and status.name != "OK":
                session.fail(status)
            session.wire.refuse("an answer belongs to no question")
        session.notice(answer)
        has_news = _tells_news(answer.text) or has_news
    else:
        session.wire.refuse("the answers do not come to an end")
    return has_news


def _is_news(session: Session) -> bool:
    answer = read_answer(session.wire)
    if answer.tag != b"*":
        session.wire.refuse("an answer belongs to no question")
    session.notice(answer)
    return _tells_news(answer.text)


def _end(session: Session, tag: bytes) -> bool:
    """DONE, and what still came with the end."""
    session.wire.send(b"DONE\r\n")
    return any(_tells_news(answer.text) for answer in session.answers(tag) if isinstance(answer, Answer))


def _tells_news(text: bytes) -> bool:
    return bool(_NEWS & {word.upper() for word in text.split(b" ", 2)[:2]})
