"""The known failures of the station `letters`."""

from __future__ import annotations

from core.errors import KnownError


class LetterIncompleteError(KnownError):
    """The law demands something of this letter that the facts do not have. `missing` holds the MissingFact values."""

    sentence = "The letter {letter} cannot be made; the law demands what is missing: {listed}."
    remedy = "Add these facts to the case and make the letter again."


class LetterTemplateError(KnownError):
    """A letter's words name a placeholder or block that does not exist."""

    sentence = "The words of a letter in {path} cannot be used: {reason}."
    remedy = "Correct the file or install the program again."


class LetterRegimeError(KnownError):
    """The facts were made for another law than the letter is asked for."""

    sentence = "The facts belong to the law {facts_regime}, but the letter is asked for under {regime}."
    remedy = "Choose the law of the case, or make the facts anew."


class LetterFactsError(KnownError):
    """The facts file cannot be read or is not what its schema asks for."""

    sentence = "The facts in {path} cannot be used: {reason}."
    remedy = "Correct the file; resources/schemas/letter_facts.json tells what it may hold."


class LetterLayoutError(KnownError):
    """Something does not fit on a page."""

    sentence = "A part of the letter is too long for a page."
    remedy = "Shorten the longest text among the facts."


class LetterNotWholeError(KnownError):
    """The finished PDF does not read as it has to."""

    sentence = "The finished letter does not show {what}; it was not kept."
    remedy = "Check how this value is written in the facts."


class LetterFileError(KnownError):
    """The letter cannot be written to where it is wanted."""

    sentence = "The letter cannot be written to {path}: {reason}."
    remedy = "Choose another place."


class UnsafeHeaderError(KnownError):
    """A value for a mail header holds line breaks or control characters, or does not come out as it went in (SECURITY F3)."""

    sentence = "The mail cannot be written: {header} holds characters that do not belong there."
    remedy = "Correct the value by hand."


class AddressUnwritableError(UnsafeHeaderError):
    """Before the @ stand letters that most mail servers do not take, or after it a domain that there cannot be."""

    sentence = "The address {address} cannot be written to: it has letters that mail servers do not take."
    remedy = "Ask the person for another address, or answer in another way and record how."
