"""Typed settings of the desk; no secrets."""

from __future__ import annotations

from core.resources import StrictModel
from core.words import Language


class Settings(StrictModel):
    """What the operator chose. `scheme` is light or dark; `company` a code of `resources/companies`."""

    company: str = "smartsmm"
    language: Language = Language.EN
    scheme: str = "light"
    operator: str = "operator"
