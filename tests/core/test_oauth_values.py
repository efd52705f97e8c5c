"""Registrations, addresses of consent and answers of sign-in servers: what is foreign is taken only where it is whole and safe."""

from __future__ import annotations

import json
from random import Random
from urllib.parse import parse_qs
from urllib.parse import urlsplit

import pytest

from core.mail.failures import ConsentRefusedError
from core.mail.failures import GrantEndedError
from core.mail.failures import MailServerError
from core.mail.failures import RegistrationRefusedError
from core.mail.failures import RegistrationUnusableError
from core.mail.failures import TokenServerNonsenseError
from core.mail.failures import TokenServerNotReachedError
from core.mail.oauth import OWN
from core.mail.oauth import Grant
from core.mail.oauth import Registration
from core.mail.oauth import challenge_of
from core.mail.oauth import consent_address
from core.mail.oauth import filled
from core.mail.oauth import read_grant
from core.mail.oauth import redirect_of
from core.mail.oauth_answers import LONGEST_SECONDS
from core.mail.oauth_answers import USUAL_SECONDS
from core.mail.oauth_answers import Tokens
from core.mail.oauth_answers import read_code
from core.mail.oauth_answers import read_redirect
from core.mail.oauth_answers import read_tokens
from core.mail.oauth_issuers import all_issuers
from core.mail.oauth_issuers import issuer_by_host

GOOD = {"access_token": "at", "token_type": "Bearer", "expires_in": 3600, "refresh_token": "rt"}
OWN_PLACES = {"authorize": "https://id.example/a", "token": "https://id.example/t", "scope": "mail"}


def read(status: int, said: object, *secrets: str) -> Tokens:
    raw = said if isinstance(said, bytes) else json.dumps(said).encode()
    return read_tokens(status, raw, host="id.example", address="a@b.kz", secrets=secrets)


def asked(registration: Registration) -> dict[str, str]:
    address = consent_address(registration, redirect="http://127.0.0.1:5", state="st", verifier="v" * 64, address="a@b.kz")
    return {name: value for name, (value,) in parse_qs(urlsplit(address).query).items()}


def test_the_challenge_is_that_of_the_standard() -> None:
    assert challenge_of("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk") == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"  # RFC 7636, appendix B


def test_each_provider_is_asked_over_https_for_reading_sending_and_renewing() -> None:
    for issuer in all_issuers():
        words = asked(filled(Registration(issuer=issuer.code, client_id="id")))
        assert words["response_type"] == "code"
        assert words["code_challenge_method"] == "S256"
        assert "mail" in words["scope"] or {"IMAP", "SMTP"} <= {part.rpartition("/")[2].partition(".")[0] for part in words["scope"].split()}
        assert "offline_access" in words["scope"] or words["access_type"] == "offline"
        assert all(issuer_by_host(host) == issuer for host in issuer.hosts)


def test_a_directory_of_ones_own_stands_in_both_addresses() -> None:
    usual, own = (filled(Registration(issuer="microsoft", client_id="id", directory=one)) for one in ("", "smart-smm.kz"))
    assert usual.token == "https://login.microsoftonline.com/common/oauth2/v2.0/token"
    assert own.authorize == "https://login.microsoftonline.com/smart-smm.kz/oauth2/v2.0/authorize"
    assert redirect_of(own, 5) == "http://localhost:5"
    for bad in ("../evil", "a/b", "x@evil.example", "a?b", "ә"):
        with pytest.raises(RegistrationUnusableError):
            filled(Registration(issuer="microsoft", client_id="id", directory=bad))


def test_what_the_own_address_already_asks_is_kept_and_the_provider_cannot_be_taken_over() -> None:
    own = filled(Registration(issuer=OWN, client_id="id", **{**OWN_PLACES, "authorize": "https://id.example/a?lang=kk"}))
    assert asked(own)["lang"] == "kk"
    assert asked(own)["login_hint"] == "a@b.kz"
    taken = filled(Registration(issuer="google", client_id="id", **OWN_PLACES))
    assert urlsplit(taken.token).hostname == "oauth2.googleapis.com"


@pytest.mark.parametrize(
    "place",
    [
        "http://id.example/t",
        "https:///t",
        "https://u:p@id.example/t",
        "https://id.example/t#x",
        "https://id.example/\r\nX: y",
        "javascript:1",
        "",
        "https://[",
        "https://a:99999/",
    ],
)
def test_an_address_that_is_not_plain_https_is_never_used(place: str) -> None:
    for name in ("authorize", "token"):
        with pytest.raises(RegistrationUnusableError):
            filled(Registration(issuer=OWN, client_id="id", **{**OWN_PLACES, name: place}))


@pytest.mark.parametrize("client", ["", "a b", "a\r\nb", "ә", "x" * 2001])
def test_a_client_id_that_is_none_is_not_sent(client: str) -> None:
    with pytest.raises(RegistrationUnusableError):
        filled(Registration(issuer="google", client_id=client))


def test_a_permission_is_one_secret_that_shows_itself_nowhere() -> None:
    grant = Grant(registration=filled(Registration(issuer="google", client_id="id", client_secret="quiet-1")), refresh_token="quiet-2")
    assert read_grant(grant.as_secret()) == grant
    assert "quiet" not in repr(grant)
    assert not any(ord(sign) < ord(" ") for sign in grant.as_secret())
    for other in ("", "a password", "{}", "[1]", "null", '{"refresh_token": "x"}', "ya29.token", "[" * 100_000):
        assert read_grant(other) is None


def test_the_browser_counts_only_with_the_right_state_and_said_once() -> None:
    assert read_redirect("code=c&state=st&scope=a+b", "st") == {"code": "c", "state": "st", "scope": "a b"}
    for query in (
        "",
        "code=c",
        "code=c&state=",
        "code=c&state=ST",
        "code=c&state=st&state=st",
        "code=a&code=b&state=st",
        "state=st",
        "&" * 50,
        "code=%ff&state=st",
    ):
        assert read_redirect(query, "st") is None


def test_a_no_in_the_browser_is_told_in_harmless_words() -> None:
    said = read_redirect("error=access_denied&error_description=no%0D%0A%E2%80%AEevil&state=st", "st")
    assert said is not None
    with pytest.raises(ConsentRefusedError) as caught:
        read_code(said, "id.example")
    assert "\n" not in str(caught.value)
    assert "\u202e" not in str(caught.value)
    for code in ("", "a b", "a\x00", "ә", "x" * 16_001):
        with pytest.raises(TokenServerNonsenseError):
            read_code({"code": code}, "id.example")


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        (3600, 3600),
        ("3599", 3599),
        (3599.5, 3599),
        (None, USUAL_SECONDS),
        ("soon", USUAL_SECONDS),
        (-5, 0),
        (10**18, LONGEST_SECONDS),
        ("1e999", USUAL_SECONDS),
    ],
)
def test_how_long_a_token_lasts_is_taken_with_care(said: object, seconds: int) -> None:
    assert read(200, {**GOOD, "expires_in": said}).seconds == seconds
    assert "at" not in repr(read(200, {**GOOD, "access_token": "at-quiet"})).replace("Tokens", "")


@pytest.mark.parametrize(
    "said",
    [
        b"", b"<html>", b"[1]", b"null", b"[" * 60_000, b'{"access_token":', b"\xff\xfe", {}, {"access_token": "a"}, {**GOOD, "token_type": "mac"},
        {**GOOD, "access_token": ""}, {**GOOD, "access_token": "a\r\nb"}, {**GOOD, "access_token": "a\x01b"}, {**GOOD, "access_token": {"a": 1}},
        {**GOOD, "access_token": "x" * 16_001}, {**GOOD, "refresh_token": "a b"}, {**GOOD, "refresh_token": ["a"]}, {**GOOD, "expires_in": [1]},
    ],
)  # fmt: skip
def test_an_answer_that_is_none_is_a_known_failure(said: object) -> None:
    with pytest.raises(TokenServerNonsenseError):
        read(200, said)


@pytest.mark.parametrize(
    ("status", "said", "kind"),
    [
        (400, {"error": "invalid_grant"}, GrantEndedError),
        (400, {"error": "interaction_required"}, GrantEndedError),
        (401, {"error": "invalid_client"}, RegistrationRefusedError),
        (400, {"error": "invalid_scope"}, RegistrationRefusedError),
        (400, {"error": "temporarily_unavailable"}, TokenServerNotReachedError),
        (503, b"<html>busy", TokenServerNotReachedError),
        (429, b"", TokenServerNotReachedError),
        (302, b"", TokenServerNonsenseError),
        (404, b"{}", TokenServerNonsenseError),
        (400, b"<html>", TokenServerNonsenseError),
        (400, {"error": 5}, TokenServerNonsenseError),
        (400, b"[" * 60_000, TokenServerNonsenseError),
    ],
)
def test_each_refusal_is_told_as_what_it_is(status: int, said: object, kind: type[MailServerError]) -> None:
    with pytest.raises(kind):
        read(status, said)


def test_a_refusal_never_repeats_what_was_sent() -> None:
    with pytest.raises(GrantEndedError) as caught:
        read(400, {"error": "invalid_grant", "error_description": "token quiet-12 of quiet-1\x1b[2J " + "x" * 500}, "quiet-1", "quiet-12")
    assert "quiet" not in str(caught.value)
    assert "\x1b" not in str(caught.value)
    assert len(str(caught.value.values["answer"])) <= 200


def test_no_answer_and_no_query_raises_anything_but_what_is_known() -> None:
    chance = Random(2111)
    answer, query = (
        json.dumps({**GOOD, "error": "invalid_grant", "error_description": "no"}).encode(),
        "code=abc&state=st&error=no&error_description=x%20y",
    )
    told: list[str] = []
    for _ in range(4000):
        broken = bytearray(answer)
        for _ in range(chance.randrange(1, 6)):
            broken[chance.randrange(len(broken))] = chance.randrange(256)
        try:
            tokens = read_tokens(chance.choice((200, 200, 400, 401, 500)), bytes(broken), host="id.example", address="a@b.kz", secrets=("at",))
            assert tokens.access.isprintable()
        except MailServerError as error:
            told.append(str(error))
        said = read_redirect("".join(chance.choice(("&", "=", "%", "\x00", "ә", sign)) if chance.random() < 0.1 else sign for sign in query), "st")
        assert said is None or said["state"] == "st"
    assert len(told) > 1000
    assert all(words.isprintable() for words in told)
