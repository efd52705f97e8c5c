"""The third question: password, token, or the sign-in in the browser. It is tried at once: TLS first, then the secret."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.errors import KnownError
from core.mail.oauth import Registration
from core.mail.providers import Provider
from core.mail.providers import by_host
from core.mail.server import SignIn
from core.services.mailbox_oauth import Granted
from core.services.mailbox_trial import SignedIn
from core.services.mailbox_trial import try_sign_in
from gui.mailboxes.browser_sign_in import BrowserWait
from gui.mailboxes.draft import Step
from gui.mailboxes.draft import Way
from gui.mailboxes.panel import SetupPanel
from gui.mailboxes.registration_fields import Choices
from gui.mailboxes.registration_fields import RegistrationFields
from gui.mailboxes.registration_fields import known_line
from gui.mailboxes.registration_fields import read_choices
from gui.setup.parts import Secret
from gui.setup.parts import add_choices
from gui.widgets.buttons import button
from gui.widgets.clearing import clear
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.widgets.progress_line import progress_line
from gui.words import tr


class SignInPanel(SetupPanel):
    """The secret stays in the draft until the mailbox is kept; from then on it lies in the key store only."""

    name = "sign_in"

    def why(self) -> str:
        host = self.draft.incoming.host if self.draft.incoming else ""
        words = "browser_why" if self.draft.way is Way.BROWSER else "sign_in_why"
        return tr(f"mailboxes.{words}" if self.flow.secrets_last else f"mailboxes.{words}_forgotten", host=host)

    def fill(self) -> None:
        draft = self.draft
        self._working = False
        self._secret: Secret | None = None
        self._wait: BrowserWait | None = None
        self._fields: RegistrationFields | None = None
        self._known: QWidget | None = None
        self._add_ways()
        self._note, inside = frame("note", margins=12)
        self._hint = label("", selectable=True)
        inside.addWidget(self._hint)
        self._note.hide()
        self.body.addWidget(self._note)
        self._line = progress_line(tr("mailboxes.signing_in"), self._stop)
        self._line.hide()
        if draft.way is Way.BROWSER:
            self._place = QVBoxLayout()
            self.body.addLayout(self._place)
            self._read_choices()
        else:
            self._look_for_hint()
            self._secret = Secret(tr(f"mailboxes.secret_{draft.way}"), draft.secret, self._typed)
            self._secret.field.returnPressed.connect(self.act)
            self.body.addWidget(self._secret)
            self.first = self._secret.field
        self.body.addWidget(self._line)

    def primary(self) -> str:
        return tr("mailboxes.open_browser" if self.draft.way is Way.BROWSER else "mailboxes.sign_in")

    def act(self) -> None:
        draft = self.draft
        if draft.incoming is None:
            return
        if self._working:
            self._again()
        elif self._wait is not None:
            self._open_browser(self._wait)
        elif self._secret is not None and not draft.secret:
            self._secret.refuse(tr("mailboxes.secret_missing"))
        elif self._secret is not None:
            self._try()

    def others(self) -> list[QPushButton]:
        return [] if self.draft.offers_ways else [button(tr("mailboxes.another_way"), self._offer_ways)]

    def _offer_ways(self) -> None:
        self.draft.any_way = True
        self.flow.redraw()

    # ------------------------------------------------------------------ the trial

    def _try(self) -> None:
        """Prove what was given on the servers themselves."""
        login, draft = self.draft.login, self.draft
        if login is None:
            return
        self._hold(working=True)
        outgoing, folder = draft.outgoing if draft.sends else None, draft.folder
        self.flow.background.run(
            lambda _control: try_sign_in(login=login, outgoing=outgoing, folder=folder),
            owner=self,
            done=self._opened,
            failed=self._refused,
            outside=True,
            reading=True,  # nothing is kept: where this question is left meanwhile, nobody hears of it
            latest="sign_in",
        )

    def _hold(self, *, working: bool) -> None:
        self._working = working
        self._line.setVisible(working)
        if working:
            self.hide_problem()

    def _opened(self, found: SignedIn) -> None:
        if not self._working:
            return  # stopped meanwhile
        self._hold(working=False)  # what follows may fail: then it is tried again from here
        draft, known = self.draft, draft_folders(found)
        draft.signed_in = found
        draft.folder = draft.folder if draft.folder in known else found.folder
        draft.sent_folder = draft.sent_folder if draft.sent_folder in known else found.sent_folder
        if draft.begins is Step.SIGN_IN:
            self.flow.end()
        else:
            self.flow.go(Step.FOLDERS)

    def _refused(self, error: KnownError) -> None:
        if not self._working:
            return
        self._hold(working=False)
        if self._fields is not None:  # whatever went wrong, what was given may be wrong
            self._show_one(self._fields, self._known)
            self.first = self._fields.client
        self.show_problem(error)
        if self._secret is None:
            if error.code == "sign_in_refused":
                self._show_hint(tr("mailboxes.browser_account", address=self.draft.incoming.user_name if self.draft.incoming else ""))
            return
        self._secret.field.selectAll()
        if error.code == "sign_in_refused":
            self._secret.refuse(tr("mailboxes.secret_again"))

    def _stop(self) -> None:
        """Wait for it no longer. What was said to the server cannot be taken back, and does no harm."""
        self._hold(working=False)
        self.flow.redraw()

    # ------------------------------------------------------------------ in the browser

    def _read_choices(self) -> None:
        host, known = self.draft.incoming.host if self.draft.incoming else "", self.flow.known
        self.flow.background.run(lambda _control: read_choices(host, known), owner=self, done=self._show_fields, reading=True, latest="choices")

    def _show_fields(self, choices: Choices) -> None:
        """The registration: what was typed, else what the company gave before, else an empty one for the provider of the mail server."""
        draft = self.draft
        if draft.registration is None:
            own = next((one.registration.issuer for one in choices.kept if one.mailbox == draft.mailbox), choices.issuer)
            draft.registration = choices.registration(draft, own)
        clear(self._place)
        self._known = None
        choose, given = partial(self._choose_issuer, choices), draft.registration
        fields = RegistrationFields(choices, given, changed=self._registered, chosen=choose, entered=self.act)
        self._wait = BrowserWait(self.flow.background, granted=self._granted, failed=self._refused)
        self._wait.began, self._wait.stopped = self._hide_fields, self._stop
        self._place.addWidget(fields)
        self._place.addWidget(self._wait)
        self._fields = fields
        if choices.is_known(given):
            fields.hide()
            self._known = known_line(choices, given, self._change_registration)
            self._place.insertWidget(0, self._known)
            return
        self.first = fields.client
        fields.show()
        if not given.client_id:
            fields.client.setFocus()

    def _change_registration(self) -> None:
        """From the line to the fields."""
        if self._fields is not None and self._known is not None:
            self.first = self._fields.client
            self._show_one(self._fields, self._known)
            self.first.setFocus()

    def _show_one(self, shown: QWidget, hidden: QWidget | None) -> None:
        shown.show()
        if hidden is not None:
            hidden.hide()

    def _hide_fields(self) -> None:
        for one in (self._fields, self._known):
            if one is not None:
                one.hide()

    def _choose_issuer(self, choices: Choices, code: str) -> None:
        self.draft.registration = choices.registration(self.draft, code)
        self._show_fields(choices)

    def _registered(self, registration: Registration) -> None:
        self.draft.registration = registration
        self.hide_problem()

    def _open_browser(self, wait: BrowserWait) -> None:
        draft = self.draft
        if draft.registration is None or draft.incoming is None:
            return
        self._working = True
        self._note.hide()
        self.hide_problem()
        outgoing = (draft.outgoing.host,) if draft.outgoing is not None and draft.sends else ()
        wait.start(draft.registration, draft.incoming.user_name, (draft.incoming.host, *outgoing))

    def _again(self) -> None:
        """Pressed once more while the browser is waited for: what was begun goes on, and its page is opened again."""
        if self._wait is not None:
            self._wait.open_again()

    def _granted(self, granted: Granted) -> None:
        self._working = False
        self.draft.secret, self.draft.access = granted.secret, granted.access
        self._try()
        if self._line.stop_button is not None:
            self._line.stop_button.setFocus()  # what had the keyboard is gone

    # ------------------------------------------------------------------ what is said beside it

    def _add_ways(self) -> None:
        """All ways; where another password is asked for, that alone at first."""
        if self.draft.offers_ways:
            ways = list(Way)
            add_choices(self, self.body, [(one.value, tr(f"mailboxes.by_{one}")) for one in ways], self.draft.way.value, self._choose)

    def _look_for_hint(self) -> None:
        """What this provider wants instead of the usual password; the list of providers is read beside the window."""
        if self.draft.way is Way.TOKEN:
            self._show_hint(tr("mailboxes.hint_token"))
        elif self.draft.incoming is not None:
            host, run = self.draft.incoming.host, self.flow.background.run
            run(lambda _control: by_host(host), owner=self, done=self._show_provider, reading=True, latest="provider")

    def _show_provider(self, provider: Provider | None) -> None:
        if provider is not None and provider.sign_in is SignIn.XOAUTH2:
            self._show_hint(tr("mailboxes.hint_token_wanted", provider=provider.name))
        elif provider is not None and provider.app_password:
            self._show_hint(tr("mailboxes.hint_app_password", provider=provider.name))

    def _show_hint(self, words: str) -> None:
        self._hint.setText(words)
        self._note.show()

    def _choose(self, code: str) -> None:
        self.draft.choose_way(Way(code))
        self.flow.redraw()

    def _typed(self, text: str) -> None:
        self.draft.secret = text.strip()
        self.hide_problem()


def draft_folders(found: SignedIn) -> tuple[str, ...]:
    """The folders that can be chosen: never an empty choice."""
    return found.folders or (found.folder,)
