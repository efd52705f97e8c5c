"""The few lines of the mail that a letter travels with: subject and text, in the letter's language, as data."""

from __future__ import annotations

from core.companies.profile import CompanyProfile
from core.letters.facts import LetterName
from core.resources import StrictModel
from core.resources import load
from core.words import Language


class MailWords(StrictModel):
    """`resources/letters/mail.yaml`: subjects by letter, and the text."""

    subjects: dict[LetterName, dict[Language, str]]
    text: dict[Language, str]
    text_with_archive: dict[Language, str]


def subject_of(name: LetterName, language: Language, number: str) -> str:
    """The subject: what it is and the case number, by which a reply finds its case."""
    return f"{load('letters/mail.yaml', MailWords).subjects[name][language]} [{number}]"


def mail_text(language: Language, number: str, profile: CompanyProfile, *, archive: bool) -> str:
    """The plain text of the mail; it says nothing about the person."""
    words = load("letters/mail.yaml", MailWords)
    text = (words.text_with_archive if archive else words.text)[language]
    return text.format(number=number, company=profile.letterhead.name[language], signer=profile.letterhead.signer[language])
