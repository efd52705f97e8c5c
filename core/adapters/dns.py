"""TXT records: from the network with a limit of time, or from a file of records."""

from __future__ import annotations

import json
from pathlib import Path

import dns.exception
import dns.resolver

from core.errors import KnownError
from core.mail.senders.lookup import NotAnsweredError
from core.mail.senders.lookup import TxtLookup

SECONDS = 3.0  # for one question, all servers and tries together
SILENCES = 3
LARGEST_FILE = 16 * 1024 * 1024


class DnsFileError(KnownError):
    """The file with the records cannot be used."""

    sentence = "The file of DNS records {path} cannot be used: {reason}."
    remedy = "Give a JSON object of names and their TXT records."


def ask_network(name: str, seconds: float = SECONDS) -> bytes | None:
    """The first TXT record of `name` by this machine's resolvers, None where the name has none. Raises NotAnsweredError."""
    try:
        answer = dns.resolver.resolve(name, "TXT", lifetime=seconds, search=False)
    except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer):
        return None
    except (dns.exception.DNSException, OSError, UnicodeError) as error:  # no resolver, no network, a server that failed
        raise NotAnsweredError from error
    return next((b"".join(record.strings) for record in answer), None)


class Network:
    """Asks the network for many messages: every name once, and nobody any more after SILENCES questions in a row without an answer."""

    def __init__(self, ask: TxtLookup = ask_network) -> None:
        self._ask = ask
        self._known: dict[str, bytes | None] = {}
        self._silences = 0

    def __call__(self, name: str) -> bytes | None:
        """As ask_network. Raises NotAnsweredError."""
        if name not in self._known:
            self._known[name] = self._answer(name)
        return self._known[name]

    def _answer(self, name: str) -> bytes | None:
        if self._silences >= SILENCES:
            raise NotAnsweredError
        self._silences += 1  # taken back by an answer
        record = self._ask(name)
        self._silences = 0
        return record


def records_from(path: Path) -> TxtLookup:
    """A look-up in a JSON object: name → TXT record, as one text or its pieces. Raises DnsFileError."""
    records = {name.casefold().rstrip("."): _record(value, path) for name, value in _read(path).items()}
    return records.get


def _read(path: Path) -> dict[str, object]:
    try:
        with path.open("rb") as file:
            values = json.loads(file.read(LARGEST_FILE))
    except OSError as error:
        raise DnsFileError(path=path, reason=error.strerror or "it cannot be read") from error
    except (ValueError, RecursionError) as error:
        raise DnsFileError(path=path, reason="it is no JSON") from error
    if not isinstance(values, dict):
        raise DnsFileError(path=path, reason="it is no JSON object")
    return values


def _record(value: object, path: Path) -> bytes:
    pieces = value if isinstance(value, list) else [value]
    texts = [piece for piece in pieces if isinstance(piece, str)]
    if len(texts) != len(pieces):
        raise DnsFileError(path=path, reason="a record is no text")
    return "".join(texts).encode("utf-8", "replace")
