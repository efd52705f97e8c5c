"""What is found out about who sent a message: codes with values, which the window and the command put into words."""

from __future__ import annotations

from dataclasses import dataclass

from core.mail.headers import make_harmless

FLAGS = frozenset(
    {
        *("sender_absent", "sender_ambiguous", "name_shows_address", "name_of_ours", "domain_not_proved", "results_unreadable"),
        *("signature_broken", "signature_refused", "chain_failed", "reply_to_differs", "return_path_differs"),
        *("signature_without_subject", "signature_without_recipients", "not_addressed_to_us"),
        *("looks_like_known", "international_domain", "mixed_alphabets", "new_contact"),
    }
)
ALIGNED = "signature_aligned"
OPEN_SUBJECT = "signature_without_subject"
LATER = frozenset({"signature_not_checked", "chain_not_checked"})  # a later look, with the network, may say more


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was seen. `values` came from outside: harmless, and yet to be shown as plain text."""

    code: str
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class SenderReport:
    """Who sent a message: the addr-spec (None: absent or ambiguous), level 0 or 1, what speaks about it, and what asks for care."""

    address: str | None
    level: int
    evidence: tuple[Finding, ...]
    flags: tuple[Finding, ...]


def finding(code: str, **values: str) -> Finding:
    """A finding from keyword values, in their order, made harmless to show."""
    return Finding(code, tuple((name, make_harmless(value)) for name, value in values.items()))


def report_of(address: str | None, level: int, found: tuple[Finding, ...]) -> SenderReport:
    """`found` parted into evidence and flags, each once, in its order."""
    once = tuple(dict.fromkeys(found))
    return SenderReport(address, level, tuple(one for one in once if one.code not in FLAGS), tuple(one for one in once if one.code in FLAGS))
