"""A request that hides in a thread (SECURITY A21): in a quotation, under a signature, in an attachment, in HTML alone. None of them is ever ordinary."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import pytest

from core.services.reading_mail import Reading
from core.services.reading_mail import read_raw
from core.words import MessageState

REQUESTS = {
    "en": (
        "Please delete my account and all personal data you hold about me.",
        "Please send me a copy of all personal data that you hold about me.",
        "I withdraw my consent to the processing of my personal data.",
        "Please correct my date of birth in your records, it is wrong.",
        "I object to the processing of my personal data for marketing.",
    ),
    "ru": (
        "Прошу удалить мой аккаунт и все мои персональные данные.",
        "Прошу предоставить копию всех моих персональных данных, которые вы храните.",
        "Отзываю согласие на обработку моих персональных данных.",
        "Прошу исправить мои персональные данные: дата рождения указана неверно.",
        "Возражаю против обработки моих персональных данных.",
    ),
    "kk": (
        "Менің аккаунтымды және барлық дербес деректерімді жоюыңызды сұраймын.",
        "Мен туралы сақталған дербес деректердің көшірмесін беруіңізді сұраймын.",
        "Дербес деректерімді өңдеуге берген келісімімді кері қайтарып аламын.",
        "Дербес деректерімді түзетуіңізді сұраймын: туған күнім қате көрсетілген.",
        "Дербес деректерімді өңдеуге қарсымын.",
    ),
    "de": (
        "Bitte löschen Sie mein Konto und alle meine personenbezogenen Daten.",
        "Bitte senden Sie mir eine Kopie aller personenbezogenen Daten, die Sie über mich gespeichert haben.",
        "Ich widerrufe meine Einwilligung in die Verarbeitung meiner personenbezogenen Daten.",
        "Bitte berichtigen Sie meine personenbezogenen Daten, mein Geburtsdatum ist falsch.",
        "Ich widerspreche der Verarbeitung meiner personenbezogenen Daten.",
    ),
    "fr": (
        "Veuillez supprimer mon compte et toutes mes données personnelles.",
        "Veuillez m'envoyer une copie de toutes les données personnelles que vous détenez à mon sujet.",
        "Je retire mon consentement au traitement de mes données personnelles.",
        "Veuillez rectifier mes données personnelles, ma date de naissance est fausse.",
        "Je m'oppose au traitement de mes données personnelles.",
    ),
    "es": (
        "Por favor, eliminen mi cuenta y todos mis datos personales.",
        "Por favor, envíenme una copia de todos los datos personales que tienen sobre mí.",
        "Retiro mi consentimiento para el tratamiento de mis datos personales.",
        "Por favor, rectifiquen mis datos personales, mi fecha de nacimiento es incorrecta.",
        "Me opongo al tratamiento de mis datos personales.",
    ),
}
PLAIN = "Content-Type: text/plain; charset=utf-8\n\n"
HTML = "Content-Type: text/html; charset=utf-8\n\n"


def _parts(kind: str, *parts: str) -> str:
    return f"Content-Type: multipart/{kind}; boundary=b\n\n" + "".join(f"--b\n{part}\n" for part in parts) + "--b--\n"


def _attached(name: str, kind: str, content: str) -> str:
    return f'Content-Type: {kind}; charset=utf-8\nContent-Disposition: attachment; filename="{name}"\n\n{content}'


HIDING_PLACES: dict[str, Callable[[str], str]] = {
    "below the quotation": lambda words: f"{PLAIN}> Dear customer\n> How is the new version?\n\n{words}\n",
    "between quoted lines": lambda words: f"{PLAIN}> Does it work now?\nYes.\n> Anything else?\n{words}\n> Regards\n",
    "in the quotation only": lambda words: f"{PLAIN}Hello, any news?\n\n> {words}\n",
    "under the divider": lambda words: f"{PLAIN}Hello, any news?\n\n-----Original Message-----\nFrom: Me\nSent: Monday\n\n{words}\n",
    "under the signature": lambda words: f"{PLAIN}Thanks, it works.\n\n-- \nKim\n\nP.S. {words}\n",
    "under a telephone's line": lambda words: f"{PLAIN}Thanks, it works.\n\nSent from my iPhone\n\n{words}\n",
    "after an announcement": lambda words: f"{PLAIN}Hello again.\n\nOn Mon, 1 Jun 2026 at 10:00, Kim wrote:\n\n{words}\n",
    "in HTML alone": lambda words: f"{HTML}<div>Thanks.</div><blockquote>Old</blockquote><p>{words}</p>\n",
    "in HTML beside a stub": lambda words: _parts(
        "alternative", f"{PLAIN}Your program shows no HTML.", f"{HTML}<p>{words}</p>" + "<p>Greetings</p>" * 9
    ),
    "in an attached text": lambda words: _parts("mixed", f"{PLAIN}See attached.", _attached("letter.txt", "text/plain", words)),
    "in a forwarded message": lambda words: _parts("mixed", f"{PLAIN}FYI", f"Content-Type: message/rfc822\n\nSubject: x\n{PLAIN}{words}"),
}


def hidden(words: str, place: str) -> Reading:
    """A reply with `words` in a hiding place, as it is read."""
    head = "From: kim@mail.example\nSubject: Re: Version 4.2\nMessage-ID: <a@mail.example>\nIn-Reply-To: <b@mail.example>\nMIME-Version: 1.0\n"
    return read_raw("0" * 64, (head + HIDING_PLACES[place](words)).encode())


@pytest.mark.parametrize(("language", "place"), list(itertools.product(REQUESTS, HIDING_PLACES)))
def test_a_hidden_request_is_never_ordinary(language: str, place: str) -> None:
    lost = [words for words in REQUESTS[language] if hidden(words, place).state not in {MessageState.REQUEST, MessageState.UNSURE}]
    assert lost == []


@pytest.mark.parametrize("place", HIDING_PLACES)
def test_the_same_reply_without_a_request_is_ordinary(place: str) -> None:
    assert hidden("The pictures load faster now.", place).state is MessageState.ORDINARY
