"""The people of the sample mailbox as far as one has to play them: which message is theirs, and what they answer."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import select

from core.adapters.sample_mailbox import write_challenge_reply
from core.companies.profile import load_company
from core.identity.challenge import codes_in
from core.letters.facts import LetterName
from core.letters.reading import read_letter
from core.services.build import Desk
from core.services.case_rows import case_row
from core.services.failures import NotAnsweredError
from core.services.inbox import Split
from core.services.inbox import list_messages
from core.services.inbox import show_message
from core.store.tables import LetterRow

_REPLIES = {"ru": "Здравствуйте! Код из письма: {code}", "kk": "Сәлеметсіз бе! Хаттағы код: {code}", "en": "Hello, the code from your letter: {code}"}


def find_message(desk: Desk, *, address: str, newest: bool = False) -> int | None:
    """The oldest (or newest) waiting request from an address."""
    lines = list_messages(desk, split=Split.REQUESTS)
    ordered = lines if newest else tuple(reversed(lines))
    return next((line.id for line in ordered if show_message(desk, message=line.id).sender_address == address), None)


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
