"""One-time challenges: a code goes to a contact known before the request; whoever sends it back reads that mailbox (SECURITY A2, A14, A19)."""

from __future__ import annotations

import hashlib
import hmac
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from dataclasses import replace
from datetime import datetime
from datetime import timedelta
from enum import StrEnum

from core.mail.senders.domains import normal_address

# No vowels, so that an ordinary word is never taken for a code; nothing that is read as something else (0/O, 1/I/L).
ALPHABET = "BCDFGHJKMNPQRSTVWXZ23456789"
LENGTH = 8
TRIES = 3
VALID_FOR = timedelta(hours=72)
SKEW = timedelta(minutes=10)  # mail servers' clocks differ from ours, and their times have whole seconds
_BETWEEN = r"[\s\-\u2010-\u2015_.'\"]*"
_CODE = re.compile(rf"(?<![A-Z0-9])[{ALPHABET}](?:{_BETWEEN}[{ALPHABET}]){{{LENGTH - 1}}}(?![A-Z0-9])")
_LONGEST_TEXT = 20_000


class Answer(StrEnum):
    """What came of one reply to a challenge. Only ANSWERED proves something."""

    ANSWERED = "answered"
    WRONG = "wrong"
    EXPIRED = "expired"
    USED = "used"
    TOO_MANY_TRIES = "too_many_tries"
    OTHER_SENDER = "other_sender"


@dataclass(frozen=True, slots=True)
class Challenge:
    """A code that was sent to `contact` at `asked_at` (aware). Only its keyed hash is kept; `tries` counts the wrong codes so far."""

    contact: str
    asked_at: datetime
    salt: bytes
    digest: bytes
    tries: int = 0
    answered_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ChallengeOutcome:
    """The result of one reply, and the challenge as it has to be stored from now on."""

    answer: Answer
    challenge: Challenge
    at: datetime

    @property
    def shown_outside(self) -> str:
        """The only thing the writer may learn: every refusal is the same (A14)."""
        return "accepted" if self.answer is Answer.ANSWERED else "not_accepted"


def code_from(choice: Callable[[str], str]) -> str:
    """A new code; `choice` picks one character of the alphabet given to it (`secrets.choice` in a service)."""
    return "".join(choice(ALPHABET) for _ in range(LENGTH))


def make_challenge(*, code: str, contact: str, asked_at: datetime, salt: bytes) -> Challenge:
    """The challenge to store for `code`, which itself is not kept. `salt` is random, 16 bytes or more."""
    address = normal_address(contact)
    return Challenge(address, asked_at, salt, _digest(_plain(code), address, salt))


def check_answer(challenge: Challenge, text: str, sender: str | None, at: datetime, *, counts: bool = True) -> ChallengeOutcome:
    """What `text` (what `sender` wrote, received `at`, aware) proves. A stranger's reply uses up no try, or he could lock the person out.

    `counts`: whether a wrong code uses up a try. Not where anybody may have written in the contact's name: such mail guesses TRIES codes at most, of
    280 thousand million, and within VALID_FOR; the right code counts all the same, for it went to the contact's mailbox only.
    """
    if sender is None or normal_address(sender) != challenge.contact:
        return ChallengeOutcome(Answer.OTHER_SENDER, challenge, at)
    if challenge.answered_at is not None:
        return ChallengeOutcome(Answer.USED, challenge, at)
    if not challenge.asked_at - SKEW <= at <= challenge.asked_at + VALID_FOR:
        return ChallengeOutcome(Answer.EXPIRED, challenge, at)
    if challenge.tries >= TRIES:
        return ChallengeOutcome(Answer.TOO_MANY_TRIES, challenge, at)
    outcome = _try_codes(challenge, codes_in(text), at)
    return outcome if counts or outcome.answer is Answer.ANSWERED else replace(outcome, challenge=challenge)


def codes_in(text: str) -> tuple[str, ...]:
    """What looks like a code in `text`, in order, once each: case, blanks, dashes and quotes do not matter. The first 20,000 characters are read."""
    readable = unicodedata.normalize("NFKC", text[:_LONGEST_TEXT]).upper()
    return tuple(dict.fromkeys(_plain(match.group()) for match in _CODE.finditer(readable)))


def _try_codes(challenge: Challenge, codes: tuple[str, ...], at: datetime) -> ChallengeOutcome:
    """Every code in a reply is a try of its own: a letter full of guesses gains nothing. A reply without any code is one try."""
    left = TRIES - challenge.tries
    for code in codes[:left]:
        if hmac.compare_digest(_digest(code, challenge.contact, challenge.salt), challenge.digest):
            return ChallengeOutcome(Answer.ANSWERED, replace(challenge, answered_at=at), at)
    used = min(max(len(codes), 1), left)
    return ChallengeOutcome(Answer.WRONG, replace(challenge, tries=challenge.tries + used), at)


def _digest(code: str, contact: str, salt: bytes) -> bytes:
    return hmac.new(salt, f"{code}\0{contact}".encode(), hashlib.sha256).digest()


def _plain(code: str) -> str:
    return "".join(character for character in code.upper() if character in ALPHABET)
