"""A throw-away certificate authority and server certificates, good and bad, for servers on loopback."""

from __future__ import annotations

import datetime as dt
import ipaddress
import ssl
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class ServerFiles:
    """Paths of a server's certificate and key (PEM)."""

    certificate: Path
    key: Path

    def context(self, oldest: ssl.TLSVersion = ssl.TLSVersion.TLSv1_2, newest: ssl.TLSVersion = ssl.TLSVersion.TLSv1_3) -> ssl.SSLContext:
        """The server's side of TLS, between two versions."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.minimum_version, context.maximum_version = oldest, newest
        context.load_cert_chain(self.certificate, self.key)
        return context


class Authority:
    """An authority of its own; its files lie in `folder`. The clients of a test trust it through `trusting()`."""

    def __init__(self, folder: Path, name: str = "Throw-away authority") -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder, self.name, self.file = folder, _name(name), folder / "authority.pem"
        self._key = ec.generate_private_key(ec.SECP256R1())
        begin = _today() - DAY
        built = _builder(self.name, self.name, self._key, begin, begin + 400 * DAY).add_extension(x509.BasicConstraints(True, 0), critical=True)
        self.file.write_bytes(built.sign(self._key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM))

    def trusting(self) -> ssl.SSLContext:
        """The client's side of TLS that knows this authority and no other."""
        return ssl.create_default_context(cafile=str(self.file))

    def issue(self, *hosts: str, days_ago: int = 1, days: int = 30, file_name: str = "server") -> ServerFiles:
        """A certificate for host names and addresses, valid from `days_ago` for `days` days."""
        key, begin = ec.generate_private_key(ec.SECP256R1()), _today() - days_ago * DAY
        built = _builder(_name(hosts[0]), self.name, key, begin, begin + days * DAY)
        return self._save(_for_hosts(built, hosts).sign(self._key, hashes.SHA256()), key, file_name)

    def issue_self_signed(self, *hosts: str, file_name: str = "selfsigned") -> ServerFiles:
        """A certificate that only vouches for itself."""
        key, begin = ec.generate_private_key(ec.SECP256R1()), _today() - DAY
        built = _builder(_name(hosts[0]), _name(hosts[0]), key, begin, begin + 30 * DAY)
        return self._save(_for_hosts(built, hosts).sign(key, hashes.SHA256()), key, file_name)

    def _save(self, signed: x509.Certificate, key: ec.EllipticCurvePrivateKey, file_name: str) -> ServerFiles:
        files = ServerFiles(self.folder / f"{file_name}.pem", self.folder / f"{file_name}.key")
        pem, plain = serialization.Encoding.PEM, serialization.NoEncryption()
        files.certificate.write_bytes(signed.public_bytes(pem))
        files.key.write_bytes(key.private_bytes(pem, serialization.PrivateFormat.PKCS8, plain))
        return files


def _for_hosts(built: x509.CertificateBuilder, hosts: tuple[str, ...]) -> x509.CertificateBuilder:
    return built.add_extension(x509.SubjectAlternativeName([_general_name(host) for host in hosts]), critical=False)


def _today() -> dt.datetime:
    """The machine's time: certificates are checked against it, whatever the desk's clock says."""
    return dt.datetime.now(dt.UTC)  # noqa: TID251  see above


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def _general_name(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(host))
    except ValueError:
        return x509.DNSName(host)


def _builder(subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePrivateKey, begin: dt.datetime, end: dt.datetime) -> x509.CertificateBuilder:
    blank = x509.CertificateBuilder().subject_name(subject).issuer_name(issuer).public_key(key.public_key())
    return blank.serial_number(x509.random_serial_number()).not_valid_before(begin).not_valid_after(end)
