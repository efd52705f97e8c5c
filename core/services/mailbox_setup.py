"""Setting up a mailbox by its address: the ladder of look-ups, one rung at a time, and the trial of signing in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from dataclasses import field
from functools import partial

from core.adapters.autoconfig import PATHS
from core.adapters.autoconfig import Fetched
from core.adapters.autoconfig import fetch
from core.adapters.autoconfig_dns import Kind
from core.adapters.autoconfig_dns import Record
from core.adapters.autoconfig_dns import look_up
from core.adapters.autoconfig_probe import shake_hands
from core.adapters.within import all_within
from core.mail.autoconfig_file import is_host
from core.mail.autoconfig_file import read_autoconfig
from core.mail.providers import by_domain
from core.mail.providers import by_exchange
from core.mail.server import Security
from core.mail.server import ServerAddress
from core.mail.setup_values import FoundServers
from core.mail.setup_values import MailAddress
from core.mail.setup_values import Outcome
from core.mail.setup_values import Rung
from core.mail.setup_values import RungResult
from core.mail.setup_values import belongs_to

SECONDS = 5.0  # for a whole rung
SHARE = 0.8  # of it for the questions of a rung that are asked side by side: what they have found is still told in time
_READING = (("imaps", Security.TLS), ("imap", Security.STARTTLS))
_SENDING = (("submissions", Security.TLS), ("submission", Security.STARTTLS))
_GUESSED = (("imap", 993), ("mail", 993), ("smtp", 465), ("mail", 465))
Answers = tuple[Outcome, tuple[Record, ...]]
ReadFile = tuple[Outcome, FoundServers | None]
_NO_ANSWERS: Answers = (Outcome.NOT_REACHED, ())
_NO_FILE: ReadFile = (Outcome.NOT_REACHED, None)


@dataclass(frozen=True)
class Outside:
    """The ways to the outside that a rung takes; each is given its share of the time and never raises."""

    fetch: Callable[[str], Fetched] = field(default=partial(fetch, seconds=SECONDS * SHARE))
    look_up: Callable[[str, Kind], Answers] = field(default=partial(look_up, seconds=SECONDS * SHARE))
    shake_hands: Callable[[str, int], Outcome] = field(default=partial(shake_hands, seconds=SECONDS * SHARE))
    seconds: float = SECONDS


def try_rung(*, rung: Rung, address: MailAddress, outside: Outside | None = None) -> RungResult:
    """Climb one rung: at most 5 seconds, whatever the network does. Only the domain leaves the machine. Raises ResourceError."""
    way = outside or Outside()
    late = RungResult(rung, Outcome.NOT_REACHED)
    return all_within(way.seconds, [lambda: _RUNGS[rung](address, way)], late)[0]


def _provider(address: MailAddress, _outside: Outside) -> RungResult:
    return _result(Rung.PROVIDER, by_domain(address))


def _autoconfig(address: MailAddress, outside: Outside) -> RungResult:
    """Both places at the same time; the first of them in their order leads."""
    works = [partial(_read_file, url.format(domain=address.domain), address, outside) for url in PATHS]
    answers = all_within(outside.seconds * SHARE, works, _NO_FILE)
    found = next((servers for _, servers in answers if servers is not None), None)
    return _result(Rung.AUTOCONFIG, found) if found else RungResult(Rung.AUTOCONFIG, _worst([outcome for outcome, _ in answers]))


def _read_file(url: str, address: MailAddress, outside: Outside) -> ReadFile:
    fetched = outside.fetch(url)
    return read_autoconfig(fetched.raw, address) if fetched.outcome is Outcome.FOUND else (fetched.outcome, None)


def _service_records(address: MailAddress, outside: Outside) -> RungResult:
    """Reading and sending, TLS before STARTTLS; all four questions at the same time."""
    ways = (*_READING, *_SENDING)
    works = [partial(outside.look_up, f"_{service}._tcp.{address.domain}", "SRV") for service, _ in ways]
    answers = all_within(outside.seconds * SHARE, works, _NO_ANSWERS)
    offered = [_server(records, security, address) for (_, records), (_, security) in zip(answers, ways, strict=True)]
    incoming = offered[0] or offered[1]
    if incoming is None:
        return RungResult(Rung.SERVICE_RECORDS, _worst([outcome for outcome, _ in answers[:2] if outcome is not Outcome.FOUND]))
    foreign = not belongs_to(incoming.host, address.domain)
    return _result(Rung.SERVICE_RECORDS, FoundServers(incoming, offered[2] or offered[3], foreign=foreign))


def _server(records: tuple[Record, ...], security: Security, address: MailAddress) -> ServerAddress | None:
    best = next((one for one in records if is_host(one.host) and one.port), None)
    return ServerAddress(best.host, best.port, security, address.text) if best else None


def _mail_exchange(address: MailAddress, outside: Outside) -> RungResult:
    """The provider that takes in the domain's mail, where it is a known one."""
    outcome, records = outside.look_up(address.domain, "MX")
    found = next((servers for one in records if (servers := by_exchange(one.host, address)) is not None), None)
    return _result(Rung.MAIL_EXCHANGE, found) if outcome is Outcome.FOUND else RungResult(Rung.MAIL_EXCHANGE, outcome)


def _guess(address: MailAddress, outside: Outside) -> RungResult:
    """The usual names, all at the same time; the first of them in their order that proves who it is."""
    places = [(f"{name}.{address.domain}", port) for name, port in _GUESSED]
    outcomes = all_within(outside.seconds * SHARE, [partial(outside.shake_hands, *place) for place in places], Outcome.NOT_REACHED)
    standing = [
        ServerAddress(host, port, Security.TLS, address.text)
        for (host, port), outcome in zip(places, outcomes, strict=True)
        if outcome is Outcome.FOUND
    ]
    incoming = next((one for one in standing if one.port == _GUESSED[0][1]), None)
    outgoing = next((one for one in standing if one.port == _GUESSED[-1][1]), None)
    if incoming is None:
        return RungResult(Rung.GUESS, _worst(outcomes[:2]))
    return _result(Rung.GUESS, FoundServers(incoming, outgoing))


def _result(rung: Rung, servers: FoundServers | None) -> RungResult:
    return RungResult(rung, Outcome.FOUND if servers else Outcome.NOTHING, servers)


def _worst(outcomes: list[Outcome]) -> Outcome:
    """What is told of several tries without a find: what a person should know of first."""
    return next((one for one in (Outcome.REFUSED, Outcome.NOT_REACHED) if one in outcomes), Outcome.NOTHING)


_RUNGS: dict[Rung, Callable[[MailAddress, Outside], RungResult]] = {
    Rung.PROVIDER: _provider,
    Rung.AUTOCONFIG: _autoconfig,
    Rung.SERVICE_RECORDS: _service_records,
    Rung.MAIL_EXCHANGE: _mail_exchange,
    Rung.GUESS: _guess,
}
