"""Setting up a mailbox by its address: every rung of the ladder against real sockets on loopback, hostile answers included."""

from __future__ import annotations

import http.client
import ssl
from collections.abc import Callable
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import BaseHTTPRequestHandler
from http.server import ThreadingHTTPServer
from threading import Event
from threading import Thread
from time import monotonic
from time import process_time

import pytest

from core.adapters.autoconfig import REDIRECTS
from core.adapters.autoconfig import Fetched
from core.adapters.autoconfig import connect
from core.adapters.autoconfig import fetch
from core.adapters.autoconfig_dns import Kind
from core.adapters.autoconfig_dns import look_up
from core.mail.autoconfig_file import LARGEST
from core.mail.autoconfig_file import read_autoconfig
from core.mail.failures import AddressUnusableError
from core.mail.providers import FILE
from core.mail.providers import Providers
from core.mail.providers import by_host
from core.mail.server import Security
from core.mail.server import ServerAddress
from core.mail.server import SignIn
from core.mail.setup_values import Outcome
from core.mail.setup_values import Rung
from core.mail.setup_values import read_address
from core.resources import load
from core.services.mailbox_setup import Answers
from core.services.mailbox_setup import Outside
from core.services.mailbox_setup import try_rung
from tests.helpers.name_server import name_server

ADDRESS = read_address("support@smart-smm.kz")
SERVER = """<{tag}Server type="{kind}"><hostname>{host}</hostname><port>{port}</port><socketType>{security}</socketType>
<username>{user}</username><authentication>{way}</authentication></{tag}Server>"""
Answer = Callable[[BaseHTTPRequestHandler], None]


def server(tag: str = "incoming", **given: object) -> str:
    usual = {"kind": "imap", "host": "mail.smart-smm.kz", "port": 993, "security": "SSL", "user": "%EMAILADDRESS%", "way": "password-cleartext"}
    return SERVER.format(tag=tag, **(usual | given))


def config(*servers: str, head: str = '<?xml version="1.0"?>') -> bytes:
    return f'{head}<clientConfig version="1.1"><emailProvider id="x">{"".join(servers)}</emailProvider></clientConfig>'.encode()


# ---------------------------------------------------------------------- the address


@pytest.mark.parametrize(
    ("typed", "text"),
    [(" Support@Smart-SMM.KZ ", "Support@smart-smm.kz"), ("a@почта.қаз", "a@xn--80a1acny.xn--80ao21a"), ("o'neil+x@mail.ru.", "o'neil+x@mail.ru")],
)
def test_an_address_is_read_with_its_domain_as_name_servers_know_it(typed: str, text: str) -> None:
    assert read_address(typed).text == text


@pytest.mark.parametrize(
    "typed", ["", "support", "support@", "@a.kz", "a b@c.kz", "a@b", "a@b..kz", "a@b.kz\r\nX", "a@-.kz", f"{'a' * 250}@b.kz", "a@b_c.kz/../x"]
)
def test_what_is_no_address_is_refused_with_a_remedy(typed: str) -> None:
    with pytest.raises(AddressUnusableError) as failure:
        read_address(typed)
    assert failure.value.what_to_do


# ---------------------------------------------------------------------- known providers


def test_every_known_provider_has_servers_with_tls_and_is_found_by_its_domain_and_exchanger() -> None:
    found = [one for one in load(FILE, Providers).providers if one.domains]
    assert len(found) > 6
    for one in load(FILE, Providers).providers:
        for domain in one.domains:
            result = try_rung(rung=Rung.PROVIDER, address=read_address(f"a@{domain}"))
            assert result.servers is not None
            assert result.servers.provider == one.code
        for end in one.exchanges:
            way = Outside(look_up=partial(look_up_of, f"10 alt1.{end}."))
            result = try_rung(rung=Rung.MAIL_EXCHANGE, address=ADDRESS, outside=way)
            assert result.servers is not None
            assert result.servers.incoming.host == one.incoming.host


def look_up_of(record: str, name: str, kind: Kind) -> Answers:
    with name_server({(name, kind): [record]}) as (resolver, _):
        return look_up(name, kind, seconds=2, resolver=resolver)


def test_a_domain_that_ends_like_a_provider_is_not_the_provider() -> None:
    assert try_rung(rung=Rung.PROVIDER, address=read_address("a@evilgmail.com")).outcome is Outcome.NOTHING
    way = Outside(look_up=partial(look_up_of, "10 mx.notgoogle.com."))
    assert try_rung(rung=Rung.MAIL_EXCHANGE, address=ADDRESS, outside=way).outcome is Outcome.NOTHING


def test_a_provider_that_takes_no_password_asks_for_a_token() -> None:
    result = try_rung(rung=Rung.PROVIDER, address=read_address("a@outlook.com"))
    assert result.servers is not None
    assert result.servers.sign_in is SignIn.XOAUTH2


def test_what_is_to_be_known_of_a_provider_is_found_by_its_server() -> None:
    google = by_host("IMAP.gmail.com")
    assert google is not None
    assert google.app_password
    assert by_host("imap.smart-smm.kz") is None


# ---------------------------------------------------------------------- the file of the domain


def test_a_file_gives_the_first_servers_with_tls_and_fills_in_the_name() -> None:
    raw = config(
        server(security="plain"),
        server(kind="pop3"),
        server(security="STARTTLS", port=143, user="%EMAILLOCALPART%"),
        server("outgoing", kind="smtp", port=465),
    )
    outcome, found = read_autoconfig(raw, ADDRESS)
    assert outcome is Outcome.FOUND
    assert found is not None
    assert found.incoming == ServerAddress("mail.smart-smm.kz", 143, Security.STARTTLS, "support")
    assert found.outgoing == ServerAddress("mail.smart-smm.kz", 465, Security.TLS, "support@smart-smm.kz")
    assert not found.foreign


def test_a_server_of_another_domain_is_marked_so_that_the_password_is_not_given_unseen() -> None:
    _, found = read_autoconfig(config(server(host="smart-smm.kz.evil.example")), ADDRESS)
    assert found is not None
    assert found.foreign


def test_a_token_is_asked_for_where_the_file_names_no_other_way() -> None:
    _, found = read_autoconfig(config(server(way="OAuth2")), ADDRESS)
    assert found is not None
    assert found.sign_in is SignIn.XOAUTH2


BOMB = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
FILE_OF_THE_MACHINE = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>'


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"<html><body>Not found</body>",
        b"\xff\xfe\x00",
        b'<?xml version="1.0" encoding="nonsense"?><a/>',
        config(),
        config(server(security="plain")),
        config(server(host="")),
        config(server(host="127.0.0.1")),
        config(server(host="a b.kz")),
        config(server(host="mail.smart-smm.kz&#13;&#10;X")),
        config(server(port=0)),
        config(server(port=70000)),
        config(server(port="-1")),
        config(server(user="a&#10;b")),
        config(server(host="&b;"), head=BOMB),
        config(server(host="&a;"), head=FILE_OF_THE_MACHINE),
        config(server()) + b" " * LARGEST,
        b"<a>" * 20_000,
    ],
)
def test_a_file_that_is_none_or_hostile_is_refused_at_once(raw: bytes) -> None:
    began = process_time()
    assert read_autoconfig(raw, ADDRESS) == (Outcome.REFUSED, None)
    assert process_time() - began < 1


# ---------------------------------------------------------------------- fetching it


@contextmanager
def web(answer: Answer) -> Iterator[tuple[Callable[[str, float], http.client.HTTPConnection], list[str]]]:
    """A web server on loopback that stands for every host; gives the way to it, and what it was asked."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(f"{self.path}\n{self.headers}")
            answer(self)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the name is the library's
            """Say nothing."""

    made = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    made.daemon_threads = True
    Thread(target=made.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    yield lambda _host, seconds: http.client.HTTPConnection("127.0.0.1", made.server_port, timeout=seconds), asked
    made.shutdown()
    made.server_close()


def reply(status: int, body: bytes = b"", **headers: str) -> Answer:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(body)

    return answer


def outside_of(way: Callable[[str, float], http.client.HTTPConnection]) -> Outside:
    return Outside(fetch=partial(fetch, seconds=2, connect=way))


def test_the_domain_alone_is_told_to_the_web_server() -> None:
    with web(reply(200, config(server()))) as (way, asked):
        result = try_rung(rung=Rung.AUTOCONFIG, address=ADDRESS, outside=outside_of(way))
    assert result.outcome is Outcome.FOUND
    assert len(asked) == 2
    assert not any("support" in words.lower() or "@" in words for words in asked)


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (reply(404), Outcome.NOTHING),
        (reply(403), Outcome.REFUSED),
        (reply(500), Outcome.REFUSED),
        (reply(200, b"x" * (LARGEST + 1)), Outcome.REFUSED),
        (reply(302, Location="http://smart-smm.kz/config.xml"), Outcome.REFUSED),
        (reply(302, Location="file:///etc/hostname"), Outcome.REFUSED),
        (reply(302, Location="https://10.0.0.1/config.xml"), Outcome.REFUSED),
        (reply(302, Location="https://a.kz:8443/config.xml"), Outcome.REFUSED),
        (reply(302, Location="https://user@a.kz/config.xml"), Outcome.REFUSED),
        (reply(302), Outcome.NOTHING),
    ],
)
def test_what_a_web_server_answers_instead_of_a_file_has_an_outcome(answer: Answer, outcome: Outcome) -> None:
    with web(answer) as (way, _):
        assert try_rung(rung=Rung.AUTOCONFIG, address=ADDRESS, outside=outside_of(way)).outcome is outcome


def test_redirects_are_followed_to_https_and_not_for_ever() -> None:
    with web(reply(302, Location="https://other.kz/again.xml")) as (way, asked):
        assert fetch("https://a.kz/x", seconds=2, connect=way) == Fetched(Outcome.REFUSED)
    assert len(asked) == REDIRECTS + 1


def test_a_server_that_drips_ends_with_its_time() -> None:
    stop = Event()

    def drip(handler: BaseHTTPRequestHandler) -> None:
        reply(200)(handler)
        while not stop.wait(0.02):
            handler.wfile.write(b"<")

    with web(drip) as (way, _):
        began = monotonic()
        assert fetch("https://a.kz/x", seconds=0.3, connect=way).outcome is Outcome.NOT_REACHED
        assert monotonic() - began < 5
        stop.set()


def test_only_https_is_fetched_and_its_certificate_is_checked() -> None:
    assert fetch("http://a.kz/x", seconds=1).outcome is Outcome.REFUSED
    context = getattr(connect("a.kz", 1), "_context")  # noqa: B009  the library keeps it for itself
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
