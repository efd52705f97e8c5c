"""The sign-in server of the tests as a provider that the program knows, as Google: with an address that takes permissions back, or without."""

from __future__ import annotations

import pytest

from core.mail.oauth import Registration
from core.mail.oauth_issuers import Issuer
from core.mail.oauth_issuers import Issuers
from tests.helpers.oauth_server import CLIENT
from tests.helpers.oauth_server import CLIENT_SECRET
from tests.helpers.oauth_server import HOST
from tests.helpers.oauth_server import SCOPE
from tests.helpers.oauth_server import SignInServer

CODE, NAME, PLACE = "google", "Loopback Mail", "account.loopback.example/permissions"


def know_issuer(monkeypatch: pytest.MonkeyPatch, server: SignInServer, *, revocation: str | None = None) -> Registration:
    """Make the server known; `revocation`: another address than its own, empty: none. The registration of a company there."""
    place = f"https://{HOST}:{server.https_port}"
    issuer = Issuer(
        code=CODE,
        name=NAME,
        hosts=(HOST,),
        authorize=f"{place}/authorize",
        token=f"{place}/token",
        scope=SCOPE,
        revocation=f"{place}/revoke" if revocation is None else revocation,
        permissions=PLACE,
    )
    monkeypatch.setattr("core.mail.oauth_issuers.load", lambda _file, _model: Issuers(issuers=(issuer,)))
    return Registration(issuer=CODE, client_id=CLIENT, client_secret=CLIENT_SECRET)
