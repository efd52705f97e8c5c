"""The seven step panels by the id of their step."""

from __future__ import annotations

from gui.workspace.panel import Panel
from gui.workspace.panels.act import ActPanel
from gui.workspace.panels.close import ClosePanel
from gui.workspace.panels.collect import CollectPanel
from gui.workspace.panels.identity import IdentityPanel
from gui.workspace.panels.respond import RespondPanel
from gui.workspace.panels.review import ReviewPanel
from gui.workspace.panels.scope import ScopePanel

PANELS: dict[str, type[Panel]] = {
    "identity": IdentityPanel,
    "scope": ScopePanel,
    "collect": CollectPanel,
    "review": ReviewPanel,
    "act": ActPanel,
    "respond": RespondPanel,
    "close": ClosePanel,
}
