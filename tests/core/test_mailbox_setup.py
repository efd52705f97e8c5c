"""The rungs that ask name servers and mail servers, the cap of each, and what is left without a network; on real sockets on loopback."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from contextlib import suppress
from functools import partial
from pathlib import Path
from threading import Event
from threading import Thread
from time import monotonic

import pytest

from core.adapters.autoconfig import Fetched
from core.adapters.autoconfig_dns import look_up
from core.adapters.autoconfig_probe import shake_hands
from core.adapters.within import all_within
from core.errors import KnownError
from core.mail.failures import AddressUnusableError
from core.mail.server import Security
from core.mail.server import ServerAddress
from core.mail.setup_values import Outcome
from core.mail.setup_values import Rung
from core.mail.setup_values import RungResult
from core.mail.setup_values import read_address
from core.mail.setup_values import usual_servers
from core.services.mailbox_setup import Outside
from core.services.mailbox_setup import try_rung
from tests.helpers.certificates import Authority
from tests.helpers.certificates import ServerFiles
from tests.helpers.name_server import Zone
from tests.helpers.name_server import name_server

ADDRESS = read_address("support@smart-smm.kz")
FILE = b"""<clientConfig><incomingServer type="imap"><hostname>mail.smart-smm.kz</hostname><port>993</port>
<socketType>SSL</socketType></incomingServer></clientConfig>"""


# ---------------------------------------------------------------------- the name servers

RECORDS: Zone = {
    ("_imaps._tcp.smart-smm.kz", "SRV"): ["20 0 993 second.smart-smm.kz.", "10 0 994 first.hosting.kz."],
    ("_imap._tcp.smart-smm.kz", "SRV"): ["0 0 143 plain.smart-smm.kz."],
    ("_submission._tcp.smart-smm.kz", "SRV"): ["0 0 587 out.smart-smm.kz."],
}


def records_of(zone: Zone, *, silent: bool = False) -> RungResult:
    with name_server(zone, silent=silent) as (resolver, _):
        way = Outside(look_up=partial(look_up, seconds=0.4, resolver=resolver), seconds=1)
        return try_rung(rung=Rung.SERVICE_RECORDS, address=ADDRESS, outside=way)


def test_service_records_give_the_best_server_with_tls_first() -> None:
    with name_server(RECORDS) as (resolver, asked):
        way = Outside(look_up=partial(look_up, seconds=2, resolver=resolver))
        result = try_rung(rung=Rung.SERVICE_RECORDS, address=ADDRESS, outside=way)
    assert result.servers is not None
    assert result.servers.incoming == ServerAddress("first.hosting.kz", 994, Security.TLS, "support@smart-smm.kz")
    assert result.servers.outgoing == ServerAddress("out.smart-smm.kz", 587, Security.STARTTLS, "support@smart-smm.kz")
    assert result.servers.foreign
    assert all("support" not in name for name in asked)


@pytest.mark.parametrize(
    ("zone", "silent", "outcome"),
    [
        ({}, False, Outcome.NOTHING),
        ({("_imaps._tcp.smart-smm.kz", "SRV"): ["0 0 0 ."]}, False, Outcome.NOTHING),
        ({}, True, Outcome.NOT_REACHED),
    ],
)
def test_service_records_that_say_nothing_or_do_not_come_have_an_outcome(zone: Zone, silent: bool, outcome: Outcome) -> None:
    assert records_of(zone, silent=silent).outcome is outcome


# ---------------------------------------------------------------------- the usual names


@contextmanager
def plain_server(greeting: bytes) -> Iterator[int]:
    """A server on loopback that greets without TLS."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            talking, _ = listening.accept()
            with talking:
                talking.sendall(greeting)
                talking.settimeout(1)
                talking.recv(4096)

        thread = Thread(target=serve, daemon=True)
        thread.start()
        yield listening.getsockname()[1]
        thread.join(2)


def test_a_server_without_tls_is_never_a_find() -> None:
    with plain_server(b"* OK ready\r\n") as port:
        assert shake_hands("127.0.0.1", port, seconds=1) is Outcome.REFUSED


@contextmanager
def mail_server(files: ServerFiles, greeting: bytes) -> Iterator[int]:
    """A server on loopback that greets within TLS."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            plain, _ = listening.accept()
            with plain, suppress(OSError), files.context().wrap_socket(plain, server_side=True) as safe:
                safe.sendall(greeting)
                safe.recv(1)

        thread = Thread(target=serve, daemon=True)
        thread.start()
        yield listening.getsockname()[1]
        thread.join(2)


@pytest.mark.parametrize(
    ("hosts", "greeting", "outcome"),
    [
        (("127.0.0.1",), b"* OK ready\r\n", Outcome.FOUND),
        (("127.0.0.1",), b"220 ready\r\n", Outcome.FOUND),
        (("127.0.0.1",), b"HTTP/1.1 400 Bad Request\r\n", Outcome.NOTHING),
        (("other.example",), b"* OK ready\r\n", Outcome.REFUSED),
    ],
)
def test_a_mail_server_proves_itself_by_its_certificate_and_its_greeting(
    tmp_path: Path, hosts: tuple[str, ...], greeting: bytes, outcome: Outcome
) -> None:
    authority = Authority(tmp_path)
    with mail_server(authority.issue(*hosts), greeting) as port:
        assert shake_hands("127.0.0.1", port, seconds=2, context=authority.trusting()) is outcome


def test_an_expired_or_self_signed_certificate_is_refused(tmp_path: Path) -> None:
    authority = Authority(tmp_path)
    bad = [authority.issue("127.0.0.1", days_ago=60, days=30), authority.issue_self_signed("127.0.0.1")]
    for files in bad:
        with mail_server(files, b"* OK ready\r\n") as port:
            assert shake_hands("127.0.0.1", port, seconds=2, context=authority.trusting()) is Outcome.REFUSED


def test_nobody_at_the_usual_port_is_nothing() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    assert shake_hands("127.0.0.1", port, seconds=1) is Outcome.NOTHING


def test_the_usual_names_are_tried_in_their_order_for_reading_and_sending() -> None:
    standing = {("mail.smart-smm.kz", 993), ("smtp.smart-smm.kz", 465), ("mail.smart-smm.kz", 465)}
    way = Outside(shake_hands=lambda host, port: Outcome.FOUND if (host, port) in standing else Outcome.NOTHING)
    result = try_rung(rung=Rung.GUESS, address=ADDRESS, outside=way)
    assert result.servers is not None
    assert (result.servers.incoming.host, result.servers.incoming.port) == ("mail.smart-smm.kz", 993)
    assert result.servers.outgoing is not None
    assert result.servers.outgoing.host == "smtp.smart-smm.kz"


def test_a_wrong_certificate_at_a_usual_name_is_told_as_refused() -> None:
    way = Outside(shake_hands=lambda host, _port: Outcome.REFUSED if host.startswith("mail") else Outcome.NOTHING)
    assert try_rung(rung=Rung.GUESS, address=ADDRESS, outside=way).outcome is Outcome.REFUSED


# ---------------------------------------------------------------------- the cap, and no network at all


def test_a_rung_that_hangs_ends_with_its_time_and_tells_what_the_others_found() -> None:
    stop = Event()

    def hang(url: str) -> Fetched:
        if "well-known" in url:
            return Fetched(Outcome.FOUND, FILE)
        stop.wait(20)
        return Fetched(Outcome.NOTHING)

    began = monotonic()
    result = try_rung(rung=Rung.AUTOCONFIG, address=ADDRESS, outside=Outside(fetch=hang, seconds=0.5))
    stop.set()
    assert result.outcome is Outcome.FOUND
    assert monotonic() - began < 5


def test_without_a_network_every_rung_says_so_and_the_form_has_something_to_begin_with() -> None:
    offline = Outside(
        fetch=lambda _url: Fetched(Outcome.NOT_REACHED),
        look_up=lambda _name, _kind: (Outcome.NOT_REACHED, ()),
        shake_hands=lambda _host, _port: Outcome.NOT_REACHED,
    )
    outcomes = [try_rung(rung=rung, address=ADDRESS, outside=offline).outcome for rung in Rung]
    assert outcomes == [Outcome.NOTHING, *[Outcome.NOT_REACHED] * 4]
    assert usual_servers(ADDRESS).incoming == ServerAddress("imap.smart-smm.kz", 993, Security.TLS, "support@smart-smm.kz")


def test_a_known_failure_in_work_with_a_limit_reaches_who_waits() -> None:
    def fail() -> int:
        raise AddressUnusableError(address="x")

    with pytest.raises(KnownError):
        all_within(1, [fail, lambda: 2], 0)
