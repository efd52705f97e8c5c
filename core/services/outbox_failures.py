"""Known failures of the outbox."""

from __future__ import annotations

from core.errors import KnownError


class NoOutgoingMailboxError(KnownError):
    """The company has no mailbox that the desk can send by."""

    sentence = "{company} has no mailbox that letters can be sent by."
    remedy = "Add the outgoing server of a mailbox under Settings, or save the letter and send it by your mail program."


class InOutboxError(KnownError):
    """The letter is in the outbox: waiting, on its way, or nobody knows whether it left."""

    sentence = "A letter of case {number} is in the outbox, and it is not certain that it has not left."
    remedy = "Stop it in the outbox first, or say there what became of it."


class LetterReplacedError(KnownError):
    """The answer was made anew since: what is said now stands in the newer letter."""

    sentence = "This answer of case {number} was made again since; the older letter does not leave."
    remedy = "Send the newer letter. You find both under Letters."


class MailboxDiffersError(KnownError):
    """The mailbox was changed after the click: the letter names another sender than the one that would send it."""

    sentence = "The letter of case {number} names {frozen} as its sender, and the mailbox is {now} now. Nothing left."
    remedy = "Send the letter again: it is made up anew for the mailbox as it is now."


class NoSuchMailError(KnownError):
    """The mail is not in the outbox."""

    sentence = "This mail is not in the outbox."
    remedy = "Look at the outbox again."


class TooLateToStopError(KnownError):
    """The mail began to leave."""

    final = True
    sentence = "The letter of case {number} has begun to leave; it cannot be stopped any more."
    remedy = "Look in the outbox what became of it."


class NotInDoubtError(KnownError):
    """It is certain by now what became of the mail."""

    sentence = "It is certain by now what became of the letter of case {number}."
    remedy = "Look at the outbox again."


class HandedOverError(KnownError):
    """The mail server has taken the letter; that is a fact."""

    final = True
    sentence = "The mail server has taken the letter of case {number}; that cannot be taken back."
    remedy = "Write a new letter that corrects it."


class MailChangedError(KnownError):
    """The frozen mail is not what it was when it was queued."""

    sentence = "The letter of case {number} in the outbox is not as it was when you sent it. Nothing left."
    remedy = "Take it out of the outbox and send the letter again."


class LetterOutcomeUnknownError(KnownError):
    """The line was cut after the mail was handed over and before the server's answer."""

    sentence = "It is not known whether the letter of case {number} left: the line was cut at the last moment. It is not sent again by itself."
    remedy = "Look under Letters, Outbox: there you can see whether it is in the Sent folder, and say what became of it."


class MailRefusedError(KnownError):
    """The mail server does not take the letter, and never will."""

    sentence = "The mail server did not take the letter of case {number}: {answer}"
    remedy = "Look under Letters, Outbox: make the letter again for another address, or tell the person another way."


class NoSentFolderError(KnownError):
    """Nobody said which folder of the mailbox holds what was sent."""

    sentence = "It is not set which folder of the mailbox holds sent mail."
    remedy = "Choose the Sent folder of the mailbox under Settings, or look for the letter in your mail program."
