"""The fields of one mail server: host, port, how the connection is made safe, and the user name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QComboBox
from PySide6.QtWidgets import QFormLayout
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QWidget

from core.mail.server import Security
from core.mail.server import ServerAddress
from gui.theme.table import NEAR
from gui.widgets.labels import label
from gui.words import tr

LAST_PORT = 65535
USUAL_PORTS = {"incoming": {Security.TLS: 993, Security.STARTTLS: 143}, "outgoing": {Security.TLS: 465, Security.STARTTLS: 587}}


class ServerFields(QWidget):
    """The fields of the `way` incoming or outgoing; `changed(server)` whenever one of them is. Captions stand above: nothing is cut in a longer language."""

    def __init__(self, way: str, server: ServerAddress, changed: Callable[[ServerAddress], object]) -> None:
        super().__init__()
        self._way, self._changed = way, changed
        self.host, self.user = QLineEdit(server.host), QLineEdit(server.user_name)
        self.port, self.security = QLineEdit(str(server.port)), QComboBox()
        self.port.setValidator(QIntValidator(1, LAST_PORT, self))
        for one in Security:
            self.security.addItem(tr(f"mailboxes.security_{one}"), one)
        self.security.setCurrentIndex(list(Security).index(server.security))
        self._lay_out()
        self.host.textChanged.connect(self._tell)
        self.user.textChanged.connect(self._tell)
        self.port.textChanged.connect(self._tell)
        self.security.currentIndexChanged.connect(self._take_usual_port)

    def value(self) -> ServerAddress:
        """What stands in the fields now; a port that is empty is 0, which no server has."""
        port = int(self.port.text() or 0)
        return ServerAddress(self.host.text().strip(), port, Security(self.security.currentData()), self.user.text().strip())

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(NEAR)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        heading = tr(f"mailboxes.{self._way}")
        for name, field in (("host", self.host), ("security", self.security), ("port", self.port), ("user", self.user)):
            caption = tr(f"mailboxes.{name}")
            words = label(caption, wrap=False)
            words.setBuddy(field)
            field.setAccessibleName(f"{heading}: {caption}")
            form.addRow(words, field)

    def _take_usual_port(self) -> None:
        """Another way to be safe has another port; one that a person typed stays."""
        usual = USUAL_PORTS[self._way]
        if self.port.text() in {str(port) for port in usual.values()}:
            self.port.setText(str(usual[Security(self.security.currentData())]))
        self._tell()

    def _tell(self) -> None:
        self._changed(self.value())
