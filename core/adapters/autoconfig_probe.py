"""Whether a mail server stands at a usual name: a TLS handshake with a checked certificate and its greeting. Nothing is said to it."""

from __future__ import annotations

import socket
import ssl

from core.mail.setup_values import Outcome

GREETINGS = (b"* OK", b"220")
_LINE = 512


def shake_hands(host: str, port: int, *, seconds: float, context: ssl.SSLContext | None = None) -> Outcome:
    """FOUND: the certificate is right and the server greets. REFUSED: it cannot be trusted. NOTHING: no such host, or something else answers."""
    trusted = context or ssl.create_default_context()
    trusted.minimum_version = ssl.TLSVersion.TLSv1_2
    try:
        with socket.create_connection((host, port), timeout=seconds) as plain, trusted.wrap_socket(plain, server_hostname=host) as safe:
            return Outcome.FOUND if safe.recv(_LINE).startswith(GREETINGS) else Outcome.NOTHING
    except ssl.SSLError:
        return Outcome.REFUSED
    except socket.gaierror as error:
        return Outcome.NOTHING if error.errno == socket.EAI_NONAME else Outcome.NOT_REACHED
    except ConnectionRefusedError:
        return Outcome.NOTHING
    except (OSError, UnicodeError):
        return Outcome.NOT_REACHED
