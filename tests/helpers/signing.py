"""Signed mail for tests: throw-away keys, their DNS records, and messages signed with them."""

from __future__ import annotations

import base64
import functools
from collections.abc import Sequence

import dkim
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

Records = dict[str, bytes]
LETTER = (
    b"From: Dana <dana@example.kz>\r\nTo: privacy@smart-smm.kz\r\nSubject: My data\r\nDate: Tue, 24 Nov 2026 10:00:00 +0500\r\n"
    b"Message-ID: <1@example.kz>\r\n\r\nPlease send me my data.\r\n"
)


@functools.cache
def key(bits: int = 1024) -> rsa.RSAPrivateKey:
    """A key of the run."""
    return rsa.generate_private_key(65537, bits)


def private_bytes(bits: int = 1024) -> bytes:
    return key(bits).private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption())


def record(bits: int = 1024, extra: bytes = b"") -> bytes:
    """The DNS record of the key."""
    public = key(bits).public_key().public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    return b"v=DKIM1; k=rsa; " + extra + b"p=" + base64.b64encode(public)


def records(domain: str, selector: str = "s1", extra: bytes = b"", bits: int = 1024) -> Records:
    """What the owner of `domain` publishes."""
    return {f"{selector}._domainkey.{domain}": record(bits, extra)}


def signed(
    raw: bytes = LETTER,
    domain: bytes = b"example.kz",
    *,
    selector: bytes = b"s1",
    headers: Sequence[bytes] | None = None,
    length: bool = False,
    bits: int = 1024,
) -> bytes:
    """`raw` under a signature of `domain`."""
    made = dkim.sign(raw, selector, domain, private_bytes(bits), canonicalize=(b"relaxed", b"relaxed"), include_headers=headers, length=length)
    return bytes(made) + raw


def sealed(raw: bytes, domain: bytes, server: bytes) -> bytes:
    """`raw` passed on by `server` with an ARC set of `domain`, saying that every check passed."""
    with_results = b"Authentication-Results: " + server + b"; arc=none; dkim=pass header.d=example.kz; dmarc=pass header.from=example.kz\r\n" + raw
    made = dkim.arc_sign(with_results, b"s1", domain, private_bytes(), server)
    return b"".join(made) + with_results
