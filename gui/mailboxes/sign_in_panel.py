"""The third question: the password or the token. It is tried at once: TLS first, then the secret."""

from __future__ import annotations

from core.errors import KnownError
from core.mail.providers import Provider
from core.mail.providers import by_host
from core.mail.server import Login
from core.mail.server import SignIn
from core.services.mailbox_trial import SignedIn
from core.services.mailbox_trial import try_sign_in
from gui.mailboxes.draft import Step
from gui.mailboxes.panel import SetupPanel
from gui.setup.parts import Secret
from gui.setup.parts import add_choices
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.widgets.progress_line import progress_line
from gui.words import tr


class SignInPanel(SetupPanel):
    """The secret stays in the draft until the mailbox is kept; from then on it lies in the key store only."""

    name = "sign_in"

    def why(self) -> str:
        host = self.draft.incoming.host if self.draft.incoming else ""
        return tr("mailboxes.sign_in_why" if self.flow.secrets_last else "mailboxes.sign_in_why_forgotten", host=host)

    def fill(self) -> None:
        draft = self.draft
        self._working = False
        if draft.begins is not Step.SIGN_IN:  # another password for the same way: that alone is asked
            add_choices(self, self.body, [(one.value, tr(f"mailboxes.by_{one}")) for one in SignIn], draft.sign_in.value, self._choose)
        self._note, inside = frame("note", margins=12)
        self._hint = label("", selectable=True)
        inside.addWidget(self._hint)
        self._note.hide()
        self.body.addWidget(self._note)
        self._look_for_hint()
        self._secret = Secret(tr(f"mailboxes.secret_{draft.sign_in}"), draft.secret, self._typed)
        self._secret.field.returnPressed.connect(self.act)
        self._line = progress_line(tr("mailboxes.signing_in"), self._stop)
        self._line.hide()
        self.body.addWidget(self._secret)
        self.body.addWidget(self._line)
        self.first = self._secret.field

    def primary(self) -> str:
        return tr("mailboxes.sign_in")

    def act(self) -> None:
        draft = self.draft
        if self._working or draft.incoming is None:
            return
        if not draft.secret:
            self._secret.refuse(tr("mailboxes.secret_missing"))
            return
        self._hold(working=True)
        login = Login(draft.incoming, draft.sign_in, draft.secret)
        outgoing, folder = draft.outgoing if draft.sends else None, draft.folder
        run = self.flow.background.run
        run(
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
        if self._working:
            self._hold(working=False)
            self.show_problem(error)
            self._secret.field.selectAll()
            if error.code == "sign_in_refused":
                self._secret.refuse(tr("mailboxes.secret_again"))

    def _stop(self) -> None:
        """Wait for it no longer. What was said to the server cannot be taken back, and does no harm."""
        self._hold(working=False)
        self.flow.redraw()

    def _look_for_hint(self) -> None:
        """What this provider wants instead of the usual password; the list of providers is read beside the window."""
        if self.draft.sign_in is SignIn.XOAUTH2:
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
        self.draft.sign_in = SignIn(code)
        self.draft.secret = ""
        self.flow.redraw()

    def _typed(self, text: str) -> None:
        self.draft.secret = text.strip()
        self.hide_problem()


def draft_folders(found: SignedIn) -> tuple[str, ...]:
    """The folders that can be chosen: never an empty choice."""
    return found.folders or (found.folder,)
