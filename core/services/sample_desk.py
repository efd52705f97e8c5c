"""A desk on sample data: its own store, its own company, a clock that stands at the sample's Tuesday. Never mixed with real data."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from core.adapters.clock import clock_set_to
from core.adapters.sample_mailbox import write_challenge_reply
from core.companies.profile import load_company
from core.identity.challenge import codes_in
from core.letters.facts import LetterName
from core.letters.reading import read_letter
from core.services.build import Desk
from core.services.build import open_desk
from core.services.case_rows import case_row
from core.services.cases import open_case
from core.services.desk_settings import set_source
from core.services.failures import NotAnsweredError
from core.services.inbox import Split
from core.services.inbox import list_messages
from core.services.inbox import show_message
from core.services.mail_import import import_mail
from core.services.samples import Samples
from core.services.samples import make_samples
from core.store.tables import LetterRow
from core.words import Kind

PASSPHRASE_BYTES = 24
# Who already has a case when one starts to look around: an overdue erasure, a correction due today, a portability with time left.
OPENED = (
    ("dana.kim@post.example", (Kind.ERASURE,)),
    ("saule.auezova@post.example", (Kind.RECTIFICATION,)),
    ("pavel.orlov@inbox.example", (Kind.PORTABILITY,)),
)
_REPLIES = {"ru": "Здравствуйте! Код из письма: {code}", "kk": "Сәлеметсіз бе! Хаттағы код: {code}", "en": "Hello, the code from your letter: {code}"}


@dataclass(frozen=True)
class SampleDesk:
    """An open desk and the samples that it was filled from."""

    desk: Desk
    samples: Samples


def connect_sample_desk(*, folder: Path) -> SampleDesk:
    """An empty desk in `folder` with the sample company connected. The passphrase is random and forgotten."""
    samples = make_samples(folder=folder / "company")
    desk = open_desk(
        folder=folder / "desk",
        passphrase=secrets.token_urlsafe(PASSPHRASE_BYTES),
        clock=clock_set_to(samples.now),
        operator="Dana",
        sample=True,
    )
    set_source(desk, name="smartsmm", address=f"sqlite:///{samples.database}")
    return SampleDesk(desk, samples)


def make_sample_desk(*, folder: Path, report: Callable[[int, int], None] = lambda _done, _total: None) -> SampleDesk:
    """A desk in `folder` with the sample company connected, its mailbox taken in and a few cases open."""
    report(0, 3)
    made = connect_sample_desk(folder=folder)
    report(1, 3)
    import_mail(made.desk, paths=[made.samples.mailbox])
    report(2, 3)
    open_sample_cases(made.desk)
    report(3, 3)
    return made


def open_sample_cases(desk: Desk) -> None:
    """Open the cases of OPENED."""
    for address, kinds in OPENED:
        message = find_message(desk, address=address)
        if message is not None:
            open_case(desk, message=message, kinds=kinds)


def find_message(desk: Desk, *, address: str) -> int | None:
    """The oldest waiting request from an address."""
    lines = reversed(list_messages(desk, split=Split.REQUESTS))
    return next((line.id for line in lines if show_message(desk, message=line.id).sender_address == address), None)


def answer_as_person(desk: Desk, *, number: str, folder: Path) -> Path:
    """Play the sample person: read the code in the last code letter of the case and write the reply to it as an .eml in `folder`.

    Only on a desk with sample data. Raises NotAnsweredError where no code letter was made.
    """
    with desk.store.reading() as session:
        case = case_row(session, number)
        query = select(LetterRow).where(LetterRow.case_id == case.id, LetterRow.name == LetterName.IDENTITY_REQUEST)
        letter = session.scalar(query.order_by(LetterRow.id.desc()).limit(1))
        if letter is None or not desk.sample:
            raise NotAnsweredError(number=number)
        code = codes_in(read_letter(letter.pdf).text)[0]
        path = folder / f"reply-{number}-{letter.id}.eml"
        write_challenge_reply(
            path,
            original_sender=letter.recipient,
            to=load_company(case.company).mailbox,
            subject=f"Re: [{number}]",
            body=_REPLIES[letter.language].format(code=code),
            date=desk.clock(),
            in_reply_to=letter.message_id,
            name=case.person_name,
        )
    return path
