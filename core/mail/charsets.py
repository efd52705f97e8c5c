"""Bytes to text: the charset that is claimed, else the one that fits; never an error, never a lone surrogate."""

from __future__ import annotations

import re

_NAME = re.compile(r"[A-Za-z0-9_.:-]{1,40}")
# Codecs that are no charsets, are slow on hostile input or warn: as good as unknown.
_REFUSED = frozenset({"idna", "punycode", "undefined", "unicode-escape", "raw-unicode-escape", "mbcs", "oem"})
_ALIASES = {"us-ascii": "ascii", "cp-1251": "cp1251", "x-cp1251": "cp1251", "cp-1252": "cp1252", "iso-8859-1": "cp1252", "latin1": "cp1252"}
_SURROGATE = re.compile("[\ud800-\udfff]")
_CASE_BROKEN = re.compile("[а-яё][А-ЯЁ]")
_CYRILLIC_WORD = re.compile("[А-Яа-яЁё]{3}")
_MOSTLY_RIGHT = 10
_SAMPLE = 100_000  # characters that tell one alphabet from another


def decode(raw: bytes, charset: str | None) -> tuple[str, bool]:
    """`raw` as text, and whether it was decoded for certain: as ASCII, as UTF-8 or strictly as the charset that it claims."""
    if raw.isascii() and (charset is None or charset.lower() in {"utf-8", "us-ascii", "iso-8859-1", "windows-1251"}):
        return raw.decode("ascii"), True
    for name in (charset, "utf-8"):
        text = _strictly(raw, name)
        if text is not None:
            return text, True
    return _guess(raw, charset), False


def _strictly(raw: bytes, charset: str | None) -> str | None:
    name = _codec(charset)
    if name is None:
        return None
    try:
        text = raw.decode(name)
    except (LookupError, UnicodeError, ValueError):  # unknown name, wrong bytes, a codec's own refusal
        return None
    return _SURROGATE.sub("�", text) if isinstance(text, str) else None


def _codec(charset: str | None) -> str | None:
    name = (charset or "").strip().strip("'\"").lower()
    if not _NAME.fullmatch(name) or name.replace("_", "-") in _REFUSED:
        return None
    return _ALIASES.get(name, name)


def _guess(raw: bytes, charset: str | None) -> str:
    nearly = _SURROGATE.sub("�", raw.decode(_multibyte(charset), "replace"))
    high = len(raw) - len(raw.translate(None, bytes(range(128, 256))))
    if nearly.count("�") * _MOSTLY_RIGHT <= high:
        return nearly
    windows, koi8 = raw.decode("cp1251", "replace"), raw.decode("koi8_r")
    if not _CYRILLIC_WORD.search(windows):
        return raw.decode("latin-1")
    one, other = windows[:_SAMPLE], koi8[:_SAMPLE]
    return koi8 if len(_CASE_BROKEN.findall(other)) < len(_CASE_BROKEN.findall(one)) or _is_shouting(one, other) else windows


def _multibyte(charset: str | None) -> str:
    """A claimed charset of several bytes a letter may have one broken letter; of the others nothing can be broken."""
    name = _codec(charset)
    return name if name in {"gb2312", "gbk", "gb18030", "big5", "euc-jp", "euc-kr", "shift_jis", "iso-2022-jp", "ks_c_5601-1987"} else "utf-8"


def _is_shouting(windows: str, koi8: str) -> bool:
    """KOI8-R read as Windows-1251 has the cases swapped: more capitals than small letters."""
    return sum(map(str.isupper, windows)) > sum(map(str.islower, windows)) and sum(map(str.islower, koi8)) > sum(map(str.isupper, koi8))
