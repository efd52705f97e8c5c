"""Where a link of a message really goes, whatever its words say. An address is only ever shown as text; nothing here opens one."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import unquote

from core.mail.claims import kind_of_name
from core.mail.headers import make_harmless

LONGEST_ADDRESS, LONGEST_WORDS = 2_000, 200
_SCHEME = re.compile(r"([a-z][a-z0-9+.\-]{0,40}):", re.IGNORECASE)
_LINE_SIGNS = re.compile(r"[\t\r\n]+")
_AUTHORITY = re.compile(r"[/?#]")
_PORT = re.compile(r":\d{0,5}$")
_NAMED_HOST = re.compile(
    r"(?:[a-z][a-z0-9+.\-]{1,20}://)?(?:[^\s/@]{1,64}@)?((?:[\w\-]{1,63}\.){1,8}[\w\-]{1,63})(?:[:/?#]\S{0,1000})?", re.IGNORECASE
)
_EDGES = "\"'“”«»‹›()[]{}<>,.;:!?…"
_MOST_WORDS = 40
_MOST_LETTERS = 63  # of one label of a host
_NUMBER_HOST = re.compile(r"\[.*\]|[\d.]+|0x[\da-fx.]+")
_IPV4 = re.compile(r"\d+\.\d+\.\d+\.\d+")
_NO_HOST = re.compile(r"\.(?:\d+|.)$")  # as in 1.2.3 or "z. B."
_UNSEEN = "\x7f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff\u2060"
_EDGE_SPACES = "".join(map(chr, [*range(0x21), *range(0x2000, 0x200E)])) + _UNSEEN
_SCRIPTS = ("LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "GEORGIAN", "HEBREW", "ARABIC", "CHEROKEE")


class LinkKind(StrEnum):
    """What a link leads to. `other` is whatever is no address that a person could look up: a script, a file, data, another program."""

    WEB = "web"
    MAIL = "mail"
    PHONE = "phone"
    OTHER = "other"


_KINDS = {"http": LinkKind.WEB, "https": LinkKind.WEB, "ftp": LinkKind.WEB, "mailto": LinkKind.MAIL, "tel": LinkKind.PHONE}


@dataclass(frozen=True, slots=True)
class Link:
    """A link of a message. `host` is ASCII (punycode), `shown_host` the same in its own letters; both "" where there is none.

    `flags`: other_host (the words name another host), name_before_host (`bank.example@evil.example`), mixed_letters (letters of two alphabets in
    one name, or in a name and its ending), foreign_letters (a host with letters beyond a to z), number_host (numbers in place of a name).
    """

    kind: LinkKind
    words: str
    address: str
    host: str
    shown_host: str
    flags: tuple[str, ...]

    @property
    def told_host(self) -> str:
        """The host as it is told first: in its own letters, but in plain ones where letters of two alphabets would pass for others."""
        return self.host if "mixed_letters" in self.flags else self.shown_host

    @property
    def other_host(self) -> str:
        """The other form of the host, "" where there is none."""
        return "" if self.host == self.shown_host else self.shown_host if self.told_host == self.host else self.host


def read_link(words: str, address: str) -> Link:
    """What the link with these words really is. Total: any text is answered."""
    shown = " ".join(make_harmless(words).split())[:LONGEST_WORDS]
    target = _LINE_SIGNS.sub("", address.strip(_EDGE_SPACES))[: LONGEST_ADDRESS * 2]
    scheme, kind = _kind_of(target)
    text = make_harmless(target)[:LONGEST_ADDRESS]
    if kind is LinkKind.WEB:
        host, before = _host_of(target, scheme)
        return Link(kind, shown, text, to_ascii(host), to_letters(host), _flags(shown, host, before=before))
    if kind is LinkKind.MAIL:
        host = target.partition("?")[0].rpartition("@")[2].strip().lower()
        return Link(kind, shown, text, to_ascii(host), to_letters(host), _flags(shown, host, before=False))
    return Link(kind, shown, text, "", "", ())


def _kind_of(target: str) -> tuple[str, LinkKind]:
    if target.startswith("\\\\"):  # a share in the network: opening it would send the login's hash there
        return "file", LinkKind.OTHER
    if target.startswith("//"):
        return "https", LinkKind.WEB
    match = _SCHEME.match(target)
    scheme = match[1].lower() if match else ""
    return scheme, _KINDS.get(scheme, LinkKind.OTHER)


def _host_of(target: str, scheme: str) -> tuple[str, bool]:
    """The host as a browser finds it, and whether a name stands before it; a browser reads a backslash as a slash, and any number of them."""
    rest = target.replace("\\", "/").removeprefix("//") if target.startswith("//") else target.replace("\\", "/")[len(scheme) + 1 :]
    authority = _AUTHORITY.split(rest.lstrip("/"), maxsplit=1)[0]
    before, _, host = authority.rpartition("@")
    return unquote(_PORT.sub("", host), errors="replace").strip(".").lower(), bool(before)


def _flags(words: str, host: str, *, before: bool) -> tuple[str, ...]:
    letters = to_letters(host)
    table = {
        "other_host": bool(host) and names_another_host(words, host),
        "name_before_host": before,
        "mixed_letters": any(map(_is_mixed, [*letters.split("."), "".join(letters.split(".")[-2:])])),
        "foreign_letters": not letters.isascii(),
        "number_host": _NUMBER_HOST.fullmatch(host) is not None,
    }
    return tuple(name for name, holds in table.items() if holds)


def names_another_host(words: str, host: str) -> bool:
    """Whether the words of a link name a host that is neither `host`, nor above it, nor below it."""
    real = to_ascii(host).removeprefix("www.")
    return any(not _same_place(named, real) for named in _named_hosts(words))


def _named_hosts(words: str) -> list[str]:
    found = (_NAMED_HOST.fullmatch(word.strip(_EDGES)) for word in words.split()[:_MOST_WORDS])
    names = (match[1].lower() for match in found if match and (match[0] != match[1] or kind_of_name(match[1]) is None))
    return [to_ascii(name).removeprefix("www.") for name in names if _IPV4.fullmatch(name) or not _NO_HOST.search(name)]


def _same_place(named: str, real: str) -> bool:
    return named == real or real.endswith(f".{named}") or named.endswith(f".{real}")


def to_ascii(host: str) -> str:
    """`пример.example` → `xn--e1afmkfd.example`. What cannot be turned stays as it is, made harmless."""
    return ".".join(map(_label_to_ascii, make_harmless(unicodedata.normalize("NFKC", host)).lower().split(".")))[:LONGEST_ADDRESS]


def to_letters(host: str) -> str:
    """`xn--e1afmkfd.example` → `пример.example`. What cannot be turned stays as it is, made harmless."""
    return make_harmless(".".join(map(_label_to_letters, host.lower().split("."))))[:LONGEST_ADDRESS]


def _label_to_ascii(label: str) -> str:
    if label.isascii() or len(label) > _MOST_LETTERS:
        return label
    try:
        return "xn--" + label.encode("punycode").decode("ascii")
    except UnicodeError:
        return label


def _label_to_letters(label: str) -> str:
    if not label.startswith("xn--") or len(label) > _MOST_LETTERS:
        return label
    try:
        return label[4:].encode("ascii").decode("punycode")
    except (UnicodeError, ValueError, OverflowError):  # a number beyond the last letter there is
        return label


def _is_mixed(label: str) -> bool:
    """Letters of two alphabets: `аpple` with a Cyrillic first letter, or such a name under `com`."""
    names = (unicodedata.name(sign, "") for sign in label if sign.isalpha())
    return len({script for name in names for script in _SCRIPTS if name.startswith(script)}) > 1
