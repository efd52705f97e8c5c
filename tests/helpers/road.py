"""The road in steps that tests take again and again: the sample company, its imported mailbox, and one case that is proved by a code."""

from __future__ import annotations

import email
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from pypdf import PdfReader

from core.adapters.sample_mailbox import write_challenge_reply
from core.identity.challenge import codes_in
from core.services.build import Desk
from core.services.build import open_desk
from core.services.case_identity import look_up_contacts
from core.services.case_letters import ask_for_code
from core.services.case_letters import record_sent
from core.services.case_letters import save_letter_files
from core.services.case_view import CaseView
from core.services.case_view import show_case
from core.services.cases import open_case
from core.services.desk_settings import set_source
from core.services.inbox import Split
from core.services.inbox import list_messages
from core.services.inbox import show_message
from core.services.mail_import import ImportResult
from core.services.mail_import import import_mail
from core.services.samples import Samples
from core.services.samples import make_samples
from core.words import Kind
from tests.helpers.desks import MemoryKeyStore
from tests.helpers.desks import StandingClock

MAILBOX = "support@smart-smm.kz"
Dump = dict[str, list[tuple[object, ...]]]


@dataclass(frozen=True)
class World:
    """A store into which the sample mailbox was imported; it is copied, never used itself. `passphrase`: instead of the key store."""

    folder: Path
    samples: Samples
    keys: MemoryKeyStore
    passphrase: str | None = None


def make_world(folder: Path, passphrase: str | None = None) -> World:
    """The samples, and the imported mailbox in a store that is closed again."""
    world = World(folder / "desk", make_samples(folder=folder / "samples"), MemoryKeyStore(), passphrase)
    desk = _open(world, world.folder, StandingClock())
    import_mail(desk, paths=[world.samples.mailbox])
    desk.close()
    return world


@dataclass
class Road:
    """A desk on a copy of the world. `database` is the company's, `letters` the folder that letters are saved in."""

    desk: Desk
    clock: StandingClock
    database: Path
    folder: Path
    replies: int = 0

    @property
    def letters(self) -> Path:
        return self.folder / "letters"

    def message_from(self, sender: str, split: Split = Split.REQUESTS) -> int:
        """The newest message of `sender` in a split."""
        lines = list_messages(self.desk, split=split)
        return next(line.id for line in lines if show_message(self.desk, message=line.id).sender_address == sender)

    def begin(self, sender: str, *, kinds: tuple[Kind, ...] = ()) -> str:
        """A case from the newest request of `sender`, its contacts looked up."""
        number, _ = open_case(self.desk, message=self.message_from(sender), kinds=kinds)
        look_up_contacts(self.desk, number=number)
        return number

    def view(self, number: str) -> CaseView:
        """The case as it stands."""
        return show_case(self.desk, number=number)

    def steps(self, number: str) -> dict[str, str]:
        """Guided step → status."""
        return {step.step.id: str(step.status) for step in self.view(number).steps}

    def ask(self, number: str) -> tuple[str, str, str]:
        """Send the letter with a code: (the code as the PDF shows it, the Message-ID, the recipient)."""
        letter, _ = ask_for_code(self.desk, number=number)
        saved, _ = save_letter_files(self.desk, letter=letter, folder=self.letters)
        record_sent(self.desk, letter=letter)
        code = codes_in(pdf_text(saved.pdf))[0]
        return code, email.message_from_bytes(saved.mail.read_bytes())["Message-ID"], saved.recipient

    def reply(self, number: str, sender: str, body: str, answered: str | None) -> ImportResult:
        """A reply by mail comes in half an hour later."""
        self.clock.advance(minutes=30)
        self.replies += 1
        path = self.folder / f"reply-{self.replies}.eml"
        write_challenge_reply(path, original_sender=sender, to=MAILBOX, subject=f"Re: [{number}]", body=body, date=self.clock(), in_reply_to=answered)
        return import_mail(self.desk, paths=[path])

    def prove(self, number: str) -> None:
        """The code goes out and comes back from the address that it went to."""
        code, sent, recipient = self.ask(number)
        self.reply(number, recipient, f"Код: {code}", sent)


@contextmanager
def road_on(world: World, folder: Path) -> Iterator[Road]:
    """A road on copies of the world's store and database in `folder`."""
    shutil.copytree(world.folder, folder / "desk")
    database = folder / "company.sqlite"
    shutil.copyfile(world.samples.database, database)
    clock = StandingClock()
    desk = _open(world, folder / "desk", clock)
    try:
        set_source(desk, name="smartsmm", address=f"sqlite:///{database}")
        yield Road(desk, clock, database, folder)
    finally:
        desk.close()


def _open(world: World, folder: Path, clock: StandingClock) -> Desk:
    if world.passphrase is not None:
        return open_desk(folder=folder, passphrase=world.passphrase, clock=clock, operator="Dana", sample=True)
    return open_desk(folder=folder, key_store=world.keys, clock=clock, operator="Dana", sample=True)


def pdf_text(path: Path) -> str:
    """What the pages of a PDF show, read by another library than the one that the program reads with."""
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


def dump(database: Path) -> Dump:
    """Every row of every table."""
    with closing(sqlite3.connect(database)) as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")]
        return {table: connection.execute(f'SELECT rowid, * FROM "{table}"').fetchall() for table in tables}  # noqa: S608  names of the sample


def run_sql(database: Path, *statements: str) -> None:
    """Change the company's database behind the desk's back."""
    with closing(sqlite3.connect(database)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def ask_sql(database: Path, question: str) -> list[tuple[object, ...]]:
    """Rows of the company's database."""
    with closing(sqlite3.connect(database)) as connection:
        return connection.execute(question).fetchall()
