"""Taking a permission back at the server that gave it (RFC 7009): where it is asked, what is said, what its answer means."""

from __future__ import annotations

from enum import StrEnum

from pydantic import BaseModel
from pydantic import ValidationError

from core.mail.oauth import Grant
from core.mail.oauth import Registration
from core.mail.oauth import host_of
from core.mail.oauth_issuers import issuer_of

_TAKEN_BACK = frozenset({200, 204})
_TOO_MANY, _BROKEN = 429, 500
_ENDED = frozenset({"invalid_token", "invalid_grant"})  # it was valid no more; RFC 7009 wants 200 there, Google says so
_PASSING = frozenset({"temporarily_unavailable", "server_error", "slow_down"})


class Reply(StrEnum):
    """What came of the question: GONE: the permission is valid no more; LATER: the server cannot do it now; REFUSED: it will not do it."""

    GONE = "gone"
    LATER = "later"
    REFUSED = "refused"


class _Refusal(BaseModel):
    error: str


def revocation_of(registration: Registration) -> str:
    """The address where the permission can be taken back; empty where its provider publishes none. Only the server that was given it before is told it.

    Raises ResourceError, RegistrationUnusableError.
    """
    issuer = issuer_of(registration.issuer)
    address = issuer.revocation if issuer is not None else ""
    return address if address and host_of(address) == host_of(registration.token) else ""


def revocation_question(grant: Grant) -> dict[str, str]:
    """What is sent (RFC 7009, 2.1). With the permission end the tokens that were got with it."""
    client = {"client_id": grant.registration.client_id, "client_secret": grant.registration.client_secret}
    return {"token": grant.refresh_token, "token_type_hint": "refresh_token", **{name: value for name, value in client.items() if value}}


def is_same_client(one: Registration, other: Registration) -> bool:
    """Whether two permissions were given to the same program: many providers take back all that an account gave to it, not the one that was named."""
    return (one.token, one.client_id) == (other.token, other.client_id)


def read_revocation(status: int, raw: bytes) -> Reply:
    """What an answer means; nothing else of it is kept."""
    if status in _TAKEN_BACK:
        return Reply.GONE
    if status == _TOO_MANY or status >= _BROKEN:
        return Reply.LATER
    try:
        error = _Refusal.model_validate_json(raw).error
    except ValidationError:
        return Reply.REFUSED
    if error in _ENDED:
        return Reply.GONE
    return Reply.LATER if error in _PASSING else Reply.REFUSED
