"""The rungs of the ladder with what came of each: a sign and words that say the same."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from core.mail.server import ServerAddress
from core.mail.setup_values import Outcome
from core.mail.setup_values import Rung
from core.mail.setup_values import RungResult
from gui.mailboxes.draft import MailboxDraft
from gui.theme.table import TIGHT
from gui.widgets.labels import label
from gui.words import tr

_SIGNS = {Outcome.FOUND: "✓", Outcome.NOTHING: "–", Outcome.NOT_REACHED: "✗", Outcome.REFUSED: "!"}
_ROLES = {Outcome.FOUND: "good", Outcome.NOTHING: "muted", Outcome.NOT_REACHED: "muted", Outcome.REFUSED: "bad"}
_OF_DOMAIN = frozenset({Rung.AUTOCONFIG, Rung.SERVICE_RECORDS, Rung.MAIL_EXCHANGE})
WAITS = "◌"


def ladder(draft: MailboxDraft, *, running: bool) -> QVBoxLayout:
    """A row for each rung that was climbed, and for the one that is being climbed."""
    rows = QVBoxLayout()
    rows.setSpacing(TIGHT)
    domain = draft.address.domain if draft.address else ""
    for rung in Rung:
        result = draft.results.get(rung)
        if result is not None:
            rows.addWidget(label(f"{_SIGNS[result.outcome]}  {_name(rung, domain)}: {_came_of(result)}", _ROLES[result.outcome]))
    if running and draft.next_rung is not None:
        rows.addWidget(label(f"{WAITS}  {_name(draft.next_rung, domain)}: {tr('mailboxes.looking')}"))
    return rows


def server_words(server: ServerAddress) -> str:
    """`imap.example.kz, port 993, TLS`."""
    return tr("mailboxes.server", host=server.host, port=server.port, security=tr(f"mailboxes.security_{server.security}"))


def _name(rung: Rung, domain: str) -> str:
    """What is looked at on a rung, without the names of the protocols."""
    words = f"mailboxes.rung_{rung}"
    return tr(words, domain=domain) if rung in _OF_DOMAIN else tr(words)


def _came_of(result: RungResult) -> str:
    if result.servers is not None:
        return tr("mailboxes.outcome_found", host=result.servers.incoming.host)
    return tr(f"mailboxes.outcome_{result.outcome}")
