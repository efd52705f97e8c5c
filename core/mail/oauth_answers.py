"""What a sign-in server and a browser say, read as the foreign words that they are: only what is whole and safe is taken."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field
from hmac import compare_digest
from urllib.parse import parse_qsl
from urllib.parse import quote_plus

from pydantic import BaseModel
from pydantic import ValidationError

from core.mail.failures import ConsentRefusedError
from core.mail.failures import GrantEndedError
from core.mail.failures import MailServerError
from core.mail.failures import RegistrationRefusedError
from core.mail.failures import TokenServerNonsenseError
from core.mail.failures import TokenServerNotReachedError
from core.mail.headers import make_harmless

USUAL_SECONDS, LONGEST_SECONDS = 600, 24 * 60 * 60  # how long a token is taken to last where nothing is said, and at most
_LONGEST_TOKEN, _SHOWN, _TRACE = 16_000, 200, 8  # characters; _TRACE: so much of a secret is not repeated
_TOKEN = re.compile(r"[\x21-\x7e]+")  # RFC 6749, appendix A.12, without the space: it could become a command of its own
_FOREIGN, _NOT_NOW = "its answer is not that of a sign-in server", "it cannot answer now"
_OK, _TOO_MANY, _BROKEN = 200, 429, 500
_REFUSALS = frozenset(range(400, 404))
_ENDED = frozenset({"invalid_grant", "interaction_required", "consent_required", "login_required", "access_denied"})
_PASSING = frozenset({"temporarily_unavailable", "server_error", "slow_down"})


@dataclass(frozen=True, slots=True)
class Tokens:
    """A token that opens the mailbox for `seconds`, and the one that gets the next; `refresh` None: the one before stays."""

    access: str = field(repr=False)
    seconds: int
    refresh: str | None = field(repr=False)


class _Answer(BaseModel):
    """RFC 6749, 5.1; what else is said is nobody's business."""

    access_token: str
    token_type: str
    expires_in: int | float | str | None = None
    refresh_token: str | None = None


class _Refusal(BaseModel):
    """RFC 6749, 5.2."""

    error: str
    error_description: str = ""


def read_redirect(query: str, state: str) -> Mapping[str, str] | None:
    """What the browser brought, where it is the answer to this question: the right `state`, and nothing said twice. None: somebody else knocked."""
    try:
        pairs = parse_qsl(query, keep_blank_values=True, max_num_fields=20, encoding="utf-8", errors="strict")
    except ValueError:
        return None
    said = dict(pairs)
    own = compare_digest(said.get("state", "").encode(), state.encode())
    return said if own and len(said) == len(pairs) and ("code" in said or "error" in said) else None


def read_code(said: Mapping[str, str], host: str) -> str:
    """The code that is exchanged for tokens. Raises ConsentRefusedError, TokenServerNonsenseError."""
    if "error" in said:
        raise ConsentRefusedError(host=host, answer=shown(said.get("error_description") or said["error"]))
    code = said.get("code", "")
    if not _is_token(code):
        raise TokenServerNonsenseError(host=host, reason="its code is none")
    return code


def read_tokens(status: int, raw: bytes, *, host: str, address: str, secrets: tuple[str, ...]) -> Tokens:
    """The tokens in an answer. `secrets`: what was sent, which is never repeated in a failure.

    Raises GrantEndedError, RegistrationRefusedError, TokenServerNotReachedError (not now), TokenServerNonsenseError.
    """
    if status != _OK:
        raise _refused(status, raw, host, address, secrets)
    try:
        answer = _Answer.model_validate_json(raw)
    except ValidationError:
        raise TokenServerNonsenseError(host=host, reason=_FOREIGN) from None
    refresh = answer.refresh_token or None
    if answer.token_type.lower() != "bearer" or not _is_token(answer.access_token) or (refresh is not None and not _is_token(refresh)):
        raise TokenServerNonsenseError(host=host, reason="its token is none")
    return Tokens(answer.access_token, _seconds(answer.expires_in), refresh)


def shown(words: str, secrets: tuple[str, ...] = ()) -> str:
    """Foreign words for a person: without the secrets, on one line, harmless, at most 200 characters."""
    written = (form for secret in secrets if secret for form in (secret, quote_plus(secret)))
    for secret in sorted(written, key=len, reverse=True):
        words = _without_parts(words.replace(secret, "…"), secret)
    return make_harmless(" ".join(words.split()))[:_SHOWN]


def _without_parts(words: str, secret: str) -> str:
    """Without what stands in the secret as well, where it is long enough to be more than chance: servers cut what they quote."""
    parts = {secret[at : at + _TRACE] for at in range(len(secret) - _TRACE + 1)}
    left, at = [], 0
    while at < len(words):
        end = at
        while words[end : end + _TRACE] in parts:
            end += 1
        left.append(words[at] if end == at else "…")
        at = at + 1 if end == at else end + _TRACE - 1
    return "".join(left)


def _refused(status: int, raw: bytes, host: str, address: str, secrets: tuple[str, ...]) -> MailServerError:
    if status == _TOO_MANY or status >= _BROKEN:
        return TokenServerNotReachedError(host=host, reason=_NOT_NOW)
    try:
        refusal = _Refusal.model_validate_json(raw) if status in _REFUSALS else None
    except ValidationError:
        refusal = None
    if refusal is None:
        return TokenServerNonsenseError(host=host, reason=_FOREIGN)
    if refusal.error in _PASSING:
        return TokenServerNotReachedError(host=host, reason=_NOT_NOW)
    answer = shown(refusal.error_description or refusal.error, secrets)
    kind = GrantEndedError if refusal.error in _ENDED else RegistrationRefusedError
    return kind(host=host, address=address, answer=answer)


def _seconds(said: float | str | None) -> int:
    """How long a token lasts; a server may say it as a number or as its digits."""
    try:
        seconds = int(float(said)) if said is not None else USUAL_SECONDS
    except (ValueError, OverflowError):
        return USUAL_SECONDS
    return min(max(seconds, 0), LONGEST_SECONDS)


def _is_token(words: str) -> bool:
    return bool(_TOKEN.fullmatch(words)) and len(words) <= _LONGEST_TOKEN
