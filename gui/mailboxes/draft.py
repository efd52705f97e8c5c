"""What was typed and found so far for a mailbox. Going back, or another language, loses nothing of it."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field
from enum import StrEnum

from core.mail.oauth import Registration
from core.mail.server import Login
from core.mail.server import ServerAddress
from core.mail.server import SignIn
from core.mail.setup_values import FoundServers
from core.mail.setup_values import MailAddress
from core.mail.setup_values import Rung
from core.mail.setup_values import RungResult
from core.mail.setup_values import usual_servers
from core.services.mailbox_trial import SignedIn
from core.services.mailboxes import MailboxView

DRAFT = "mailbox_draft"  # under this name the window keeps the one that is asked about


class Step(StrEnum):
    """One question each, in this order."""

    ADDRESS = "address"
    SERVERS = "servers"
    SIGN_IN = "sign_in"
    FOLDERS = "folders"


class Way(StrEnum):
    """How one signs in: with a password, in the browser (a token that renews itself), or with a token that somebody made."""

    PASSWORD = "password"  # noqa: S105  a way to sign in, no secret
    BROWSER = "browser"
    TOKEN = "token"  # noqa: S105  as above


@dataclass
class MailboxDraft:
    """A mailbox that is set up, or changed where `mailbox` is its number. `secret`, `access` and `registration` are forgotten with the draft.

    `by_hand`: the form stands open. `sends`: letters go out by it as well. `begins` is the first question; there is no way back behind it.
    `any_way`: the person wants to choose how to sign in. `access`: the token of the hour that the browser brought, while `secret` is what is kept. `registration`: with what the browser is asked.
    """

    company: str
    typed: str = ""
    mailbox: int | None = None
    step: Step = Step.ADDRESS
    begins: Step = Step.ADDRESS
    address: MailAddress | None = None
    results: dict[Rung, RungResult] = field(default_factory=dict)
    by_hand: bool = False
    incoming: ServerAddress | None = None
    outgoing: ServerAddress | None = None
    sends: bool = True
    provider: str = ""
    foreign: bool = False
    way: Way = Way.PASSWORD
    any_way: bool = False
    secret: str = field(default="", repr=False)
    access: str = field(default="", repr=False)
    registration: Registration | None = None
    signed_in: SignedIn | None = None
    folder: str = ""
    sent_folder: str | None = None

    @property
    def is_begun(self) -> bool:
        """Whether something would be lost with it."""
        return self.mailbox is not None or bool(self.typed)

    def begin_ladder(self, address: MailAddress) -> None:
        """Another address: what was found for the one before is forgotten."""
        if address != self.address:
            self.address, self.by_hand = address, False
            self.results.clear()
            self.take(usual_servers(address))

    def take(self, found: FoundServers) -> None:
        """Begin the form with these servers."""
        self.incoming, self.outgoing, self.sends = found.incoming, found.outgoing, found.outgoing is not None
        self.way = way_of(found.sign_in)
        self.provider, self.foreign = found.provider, found.foreign

    def choose_way(self, way: Way) -> None:
        """Sign in another way: what was given for the one before is forgotten."""
        self.way, self.secret, self.access = way, "", ""

    @property
    def offers_ways(self) -> bool:
        """Whether one chooses how to sign in; where only another password is asked for, mostly nobody wants to."""
        return self.any_way or self.begins is not Step.SIGN_IN or self.way is not Way.PASSWORD

    @property
    def sign_in(self) -> SignIn:
        """What is said to the servers."""
        return SignIn.PASSWORD if self.way is Way.PASSWORD else SignIn.XOAUTH2

    @property
    def login(self) -> Login | None:
        """What opens the server for reading now; None where it is not known yet."""
        secret = self.access if self.way is Way.BROWSER else self.secret
        return Login(self.incoming, self.sign_in, secret) if self.incoming is not None and secret else None

    @property
    def found(self) -> RungResult | None:
        """The rung that found servers."""
        return next((one for one in self.results.values() if one.servers is not None), None)

    @property
    def next_rung(self) -> Rung | None:
        """The rung that is to be climbed next; None where the ladder has ended."""
        return None if self.found else next((rung for rung in Rung if rung not in self.results), None)


def way_of(sign_in: SignIn) -> Way:
    """What is offered first: a token is best one that renews itself."""
    return Way.BROWSER if sign_in is SignIn.XOAUTH2 else Way.PASSWORD


def draft_of(view: MailboxView, begins: Step) -> MailboxDraft:
    """The draft of a mailbox that is there already. Its secret is not in it: another server would be given it."""
    local, _, domain = view.address.rpartition("@")
    return MailboxDraft(
        company=view.company,
        typed=view.address,
        mailbox=view.id,
        step=begins,
        begins=begins,
        address=MailAddress(view.address, local, domain),
        by_hand=True,
        incoming=view.incoming,
        outgoing=view.outgoing,
        sends=view.outgoing is not None,
        way=way_of(view.sign_in),
        folder=view.folder,
        sent_folder=view.sent_folder,
    )
