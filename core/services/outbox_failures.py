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


class NoSuchMailError(KnownError):
    """The mail is not in the outbox."""

    sentence = "This mail is not in the outbox."
    remedy = "Look at the outbox again."


class TooLateToStopError(KnownError):
    """The mail began to leave."""

    sentence = "The letter of case {number} has begun to leave; it cannot be stopped any more."
    remedy = "Look in the outbox what became of it."


class NotInDoubtError(KnownError):
    """It is certain by now what became of the mail."""

    sentence = "It is certain by now what became of the letter of case {number}."
    remedy = "Look at the outbox again."


class HandedOverError(KnownError):
    """The mail server has taken the letter; that is a fact."""

    sentence = "The mail server has taken the letter of case {number}; that cannot be taken back."
    remedy = "Write a new letter that corrects it."


class MailChangedError(KnownError):
    """The frozen mail is not what it was when it was queued."""

    sentence = "The letter of case {number} in the outbox is not as it was when you sent it. Nothing left."
    remedy = "Take it out of the outbox and send the letter again."
