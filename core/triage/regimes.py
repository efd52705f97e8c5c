"""Which law a message points to: one that it names, else where its writer seems to be."""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Mapping

from core.triage.phrases import Found
from core.words import Regime

EU_DOMAINS = frozenset(
    [
        "at",
        "be",
        "bg",
        "cy",
        "cz",
        "de",
        "dk",
        "ee",
        "es",
        "fi",
        "fr",
        "gr",
        "hr",
        "hu",
        "ie",
        "it",
        "lt",
        "lu",
        "lv",
        "mt",
        "nl",
        "pl",
        "pt",
        "ro",
        "se",
        "si",
        "sk",
        "eu",
        "is",
        "li",
        "no",
    ]
)
KAZAKH_PHONE = re.compile(r"(?:\+7|8)7\d{9}")


def tell_regime(found: Iterable[Found], language: str, identifiers: Mapping[str, tuple[str, ...]], sender: str) -> Regime | None:
    """KZ or EU; None where nothing points to either. A law that is named goes before phone, address and language."""
    parts = {one.phrase.part for one in found}
    if "kz" in parts:
        return Regime.KZ
    if "eu" in parts:
        return Regime.EU
    endings = {address.rsplit(".", 1)[-1].lower() for address in (*identifiers.get("email", ()), sender)}
    phones = (re.sub(r"[^\d+]", "", phone) for phone in identifiers.get("phone", ()))
    if language == "kk" or "kz" in endings or any(KAZAKH_PHONE.fullmatch(phone) for phone in phones):
        return Regime.KZ
    return Regime.EU if endings & EU_DOMAINS else None


def name_clues(regime: Regime | None, language: str, identifiers: Mapping[str, tuple[str, ...]], sender: str) -> tuple[tuple[str, str], ...]:
    """What pointed to `regime`: (phone, number), (ending, .kz), (language, code); (named, "") where only the law's own name can have done it."""
    if regime is None:
        return ()
    addresses = (*identifiers.get("email", ()), sender)
    endings = {address.rsplit(".", 1)[-1].lower() for address in addresses} & (EU_DOMAINS if regime is Regime.EU else {"kz"})
    clues = [("ending", f".{ending}") for ending in sorted(endings)]
    if regime is Regime.KZ:
        phones = [phone for phone in identifiers.get("phone", ()) if KAZAKH_PHONE.fullmatch(re.sub(r"[^\d+]", "", phone))]
        clues = [*(("phone", phone) for phone in phones[:1]), *clues, *([("language", language)] if language == "kk" else [])]
    return tuple(clues) or (("named", ""),)
