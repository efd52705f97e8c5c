"""Typed settings of the desk; no secrets."""

from __future__ import annotations

from pydantic import Field

from core.resources import StrictModel
from core.words import Language


class Settings(StrictModel):
    """What the operator chose.

    `scheme` is light, dark or system; `company` a code of `resources/companies`; `density` compact, normal or relaxed; `text_scale` a percentage
    (100 to 200); `lock_after` minutes without a key or a click (0: never); `letter_keys`: whether J, K, 1 to 4 work in lists; `next_after_outcome`:
    whether the next message is shown after a decision; `check_every` minutes between two checks of the mailboxes; `keep_ordinary` days that an ordinary
    message is kept, after which only its digest is.
    """

    company: str = "smartsmm"
    language: Language = Language.EN
    scheme: str = "light"
    operator: str = "operator"
    density: str = "normal"
    text_scale: int = Field(default=100, ge=100, le=200)
    lock_after: int = Field(default=10, ge=0, le=240)
    letter_keys: bool = True
    next_after_outcome: bool = True
    check_every: int = Field(default=5, ge=1, le=240)
    keep_ordinary: int = Field(default=14, ge=1, le=365)
