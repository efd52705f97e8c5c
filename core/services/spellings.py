"""One passphrase in the forms in which keyboards give it: a letter with its accent as one sign (NFC), or as two (NFD, as macOS does)."""

from __future__ import annotations

import unicodedata


def composed(passphrase: str) -> str:
    """The form in which a new passphrase is kept: NFC."""
    return unicodedata.normalize("NFC", passphrase)


def spellings_of(passphrase: str) -> tuple[str, ...]:
    """As typed, composed, taken apart; each once. What was kept before all were composed may stand in any of them."""
    return tuple(dict.fromkeys((passphrase, composed(passphrase), unicodedata.normalize("NFD", passphrase))))
