"""The second question: which servers. The ladder is climbed here, rung by rung; the form by hand is open at any time, also without a network."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QCheckBox
from PySide6.QtWidgets import QPushButton

from core.errors import KnownError
from core.mail.server import ServerAddress
from core.mail.setup_values import RungResult
from core.mail.setup_values import usual_servers
from core.services.mailbox_setup import try_rung
from core.services.mailboxes import check_servers
from gui.mailboxes.draft import Step
from gui.mailboxes.ladder import ladder
from gui.mailboxes.ladder import server_words
from gui.mailboxes.panel import SetupPanel
from gui.mailboxes.server_fields import ServerFields
from gui.theme.table import NEAR
from gui.widgets.buttons import button
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.words import tr


class ServersPanel(SetupPanel):
    """Shows what each rung found as it comes; nothing is signed in to before a person has seen the name of the server."""

    name = "servers"

    def why(self) -> str:
        return tr("mailboxes.servers_why", address=self.draft.address.text if self.draft.address else "")

    def fill(self) -> None:
        draft = self.draft
        self._climbs = not draft.by_hand and draft.next_rung is not None
        if draft.results or self._climbs:
            self.body.addLayout(ladder(draft, running=self._climbs))
        if self._climbs:
            self._climb()
        elif draft.found is not None and not draft.by_hand:
            self._show_found()
        else:
            self._show_form()

    def primary(self) -> str:
        return "" if self._climbs else tr("mailboxes.use_servers")

    def act(self) -> None:
        draft = self.draft
        if self._climbs or draft.incoming is None:
            return
        try:
            check_servers(draft.incoming, draft.outgoing if draft.sends else None)
        except KnownError as error:
            self.show_problem(error)
            return
        self.flow.go(Step.SIGN_IN)

    def others(self) -> list[QPushButton]:
        if self._climbs:
            return [button(tr("mailboxes.stop_looking"), self._by_hand)]
        if self.draft.found is not None and not self.draft.by_hand:
            return [button(tr("mailboxes.change_by_hand"), self._by_hand)]
        return []

    # ------------------------------------------------------------------ the ladder

    def _climb(self) -> None:
        """One rung. The answer belongs to this panel: stopped, or drawn anew, it is heard by nobody and asked again."""
        rung, address = self.draft.next_rung, self.draft.address
        if rung is not None and address is not None:
            run = self.flow.background.run
            run(lambda _control: try_rung(rung=rung, address=address), owner=self, done=self._came, outside=True, reading=True, latest="rung")

    def _came(self, result: RungResult) -> None:
        draft = self.draft
        draft.results[result.rung] = result
        if result.servers is not None:
            draft.take(result.servers)
        self.flow.redraw()

    def _by_hand(self) -> None:
        self.draft.by_hand = True
        self.flow.redraw()

    # ------------------------------------------------------------------ what was found, and the form

    def _show_found(self) -> None:
        draft = self.draft
        card, inside = frame("suggestion", spacing=NEAR)
        for way, server in (("incoming", draft.incoming), ("outgoing", draft.outgoing)):
            words = server_words(server) if server else tr("mailboxes.sends_nothing")
            inside.addWidget(label(tr(f"mailboxes.{way}"), "group"))
            inside.addWidget(label(words, "heading", selectable=True))
        self.body.addWidget(card)
        if draft.foreign and draft.incoming is not None and draft.address is not None:
            note, inside = frame("note", margins=12)
            inside.addWidget(label(tr("mailboxes.foreign", host=draft.incoming.host, domain=draft.address.domain)))
            self.body.addWidget(note)

    def _show_form(self) -> None:
        draft = self.draft
        if draft.incoming is None:
            return
        if draft.results and draft.found is None:
            self.body.addWidget(label(tr("mailboxes.nothing_found"), "heading"))
        self.body.addWidget(label(tr("mailboxes.incoming"), "heading"))
        reading = ServerFields("incoming", draft.incoming, partial(self._typed, "incoming"))
        self.body.addWidget(reading)
        self.first = reading.host
        sends = QCheckBox(tr("mailboxes.sends"))
        sends.setAccessibleName(tr("mailboxes.sends"))
        sends.setChecked(draft.sends)
        self.body.addWidget(sends)
        outgoing = draft.outgoing or self._usual_outgoing(draft.incoming)
        sending = ServerFields("outgoing", outgoing, partial(self._typed, "outgoing"))
        draft.outgoing = outgoing
        sending.setVisible(draft.sends)
        self.body.addWidget(sending)
        sends.toggled.connect(partial(self._choose_sending, sending))

    def _usual_outgoing(self, incoming: ServerAddress) -> ServerAddress:
        """What the form for sending begins with."""
        usual = usual_servers(self.draft.address).outgoing if self.draft.address else None
        return usual or incoming

    def _typed(self, way: str, server: ServerAddress) -> None:
        setattr(self.draft, way, server)
        self.hide_problem()

    def _choose_sending(self, fields: ServerFields, on: bool) -> None:
        self.draft.sends = on
        fields.setVisible(on)
