"""A name server on loopback that answers what a test tells it, so that nothing is asked of the outside."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread

import dns.message
import dns.rcode
import dns.resolver
import dns.rrset

Zone = dict[tuple[str, str], list[str]]


@contextmanager
def name_server(zone: Zone, *, silent: bool = False) -> Iterator[tuple[dns.resolver.Resolver, list[str]]]:
    """Answers of `zone`: (name, kind) → records as text; NXDOMAIN for the rest. Gives a resolver that asks it, and the names that were asked."""
    asked: list[str] = []
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as server:
        server.bind(("127.0.0.1", 0))
        thread = Thread(target=_serve, args=(server, zone, asked, silent), daemon=True)
        thread.start()
        resolver = dns.resolver.Resolver(configure=False)
        resolver.nameservers, resolver.port = ["127.0.0.1"], server.getsockname()[1]
        yield resolver, asked
        server.sendto(b"", server.getsockname())  # an empty question ends it
        thread.join(5)


def _serve(server: socket.socket, zone: Zone, asked: list[str], silent: bool) -> None:
    while True:
        raw, sender = server.recvfrom(4096)
        if not raw:
            return
        question = dns.message.from_wire(raw)
        name, kind = question.question[0].name.to_text(omit_final_dot=True), dns.rdatatype.to_text(question.question[0].rdtype)
        asked.append(f"{kind} {name}")
        if silent:
            continue
        answer = dns.message.make_response(question)
        records = zone.get((name, kind), [])
        if records:
            answer.answer.append(dns.rrset.from_text(question.question[0].name, 60, "IN", kind, *records))
        else:
            answer.set_rcode(dns.rcode.NXDOMAIN)
        server.sendto(answer.to_wire(), sender)
