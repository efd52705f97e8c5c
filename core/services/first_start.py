"""The first start: a new desk with what the operator chose."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Sequence
from pathlib import Path

from core.adapters.key_store import KeyStore
from core.services.build import Desk
from core.services.build import open_desk
from core.services.desk_settings import change_settings
from core.services.desk_settings import read_settings
from core.services.desk_settings import set_source
from core.services.desk_settings import source_names
from core.services.mail_import import import_mail
from core.words import Language


def set_up_desk(
    *,
    folder: Path,
    passphrase: str | None,
    language: Language,
    company: str,
    database: Path | None,
    mail: Sequence[Path],
    report: Callable[[int, int], None] = lambda _done, _total: None,
    stopped: Callable[[], bool] = lambda: False,
    key_store: KeyStore | None = None,
) -> Desk:
    """Make the desk in `folder`, keep the choices, connect the company's database and take the mail in. Raises what opening, connecting and importing raise."""
    desk = open_desk(folder=folder, passphrase=passphrase, key_store=key_store)
    change_settings(desk, settings=read_settings(desk).model_copy(update={"language": language, "company": company}))
    for name in source_names(company=company) if database is not None else ():
        set_source(desk, name=name, address=f"sqlite:///{database}")
    if mail:
        import_mail(desk, paths=mail, report=report, stopped=stopped)
    return desk
