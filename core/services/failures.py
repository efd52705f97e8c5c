"""Known failures of the operator's acts."""

from __future__ import annotations

from core.errors import KnownError


class NoSuchCaseError(KnownError):
    """There is no case of this number."""

    sentence = "There is no case {number}."
    remedy = "Check the number under Cases."


class NoSuchMessageError(KnownError):
    """There is no message of this number."""

    sentence = "There is no message {message}."
    remedy = "Look at the inbox again."


class SecretFileError(KnownError):
    """The file with the password or token of a mailbox cannot be used."""

    sentence = "The file {path} with the password of {address} cannot be read or is empty."
    remedy = "Give a text file with the password or the token in its first line."


class NoSuchAttachmentError(KnownError):
    """The message has no attachment in this place."""

    sentence = "The message has no attachment {position} that can be saved."
    remedy = "Open the message again; under Original it stands as it came."


class ForgottenError(KnownError):
    """Of the message only its digest is kept: there is nothing left to decide about."""

    sentence = "Of this message only the checksum is kept; its words were erased after the days of the setting."
    remedy = "Look for the message in the mailbox itself."


class CheckOutdatedError(KnownError):
    """The message of the daily check is not what it was when it was shown."""

    sentence = "This message of the daily check was decided about in the meantime, or its answer is not of today."
    remedy = "Look at the message itself; what was decided there stands."


class AlreadyHandledError(KnownError):
    """The message belongs to a case already."""

    sentence = "The message already belongs to case {number}."
    remedy = "Open that case."


class GateClosedError(KnownError):
    """The proof of identity does not reach what the act needs."""

    sentence = "The gate is closed: this act needs proof level {required}, the case has level {level} ({reasons})."
    remedy = "Ask for one more proof, or record a second person's decision with its reason."


class NoKnownContactError(KnownError):
    """The company's records hold no contact of the person from before the request."""

    sentence = "No address of this person was known before the request, so there is nowhere to send a code."
    remedy = "Ask the person which account is meant, or have it confirmed at the account."


class NoSafeAddressError(KnownError):
    """An answer with data has no proved address to go to, or was made for one that is not proved any more."""

    sentence = "The answer of case {number} has no proved address to go to."
    remedy = "Prove an address and make the answer again, or hand it over inside the app and record how."


class NoAddressError(KnownError):
    """The message that the case was opened from named no usable sender, and no address was proved since."""

    sentence = "There is no address that a letter of case {number} could go to: the message does not say clearly who wrote it."
    remedy = (
        "Look at the original of the message. Prove who is asking by your own records, or tell the person another way and record how under Answer."
    )


class NobodyToSearchError(KnownError):
    """The case has no address: the message that it was opened from named no usable sender, and none was proved since."""

    sentence = "There is nobody to search for in case {number}: the message does not say clearly who wrote it."
    remedy = "Look at the original of the message and prove who is asking by your own records, or refuse because nobody could be recognised."


class SearchOfOthersError(KnownError):
    """What was found or planned is about addresses that were not proved."""

    sentence = "What was found in case {number} is about other addresses than those that were proved."
    remedy = "Search again: the desk then looks for the proved addresses."


class CopyOwedError(KnownError):
    """The same case asks for a copy of the data that an erasure would remove."""

    sentence = "Case {number} also asks for a copy of the data, and it is not made yet."
    remedy = "Make the answer with the copy first, then erase."


class NoDataSourceError(KnownError):
    """The company has no data map or no database to look into."""

    sentence = "No database is set up for {company}."
    remedy = "Choose the company's database in Settings."


class PasswordInAddressError(KnownError):
    """A database address carries a password."""

    sentence = "The address of the database contains a password, which the desk does not keep."
    remedy = "Leave it out and use the database's own password file."


class NotSearchedError(KnownError):
    """Nothing was searched in this case yet."""

    sentence = "Nothing was searched in case {number} yet."
    remedy = "Search the company's databases first."


class NotPlannedError(KnownError):
    """There is no plan of erasure that may be carried out."""

    sentence = "Case {number} has no erasure plan that is waiting to be carried out."
    remedy = "Make the dry run first."


class IntentOpenError(KnownError):
    """An earlier erasure was begun and its outcome is not known."""

    sentence = "An erasure in case {number} was begun and its outcome is not recorded."
    remedy = "Search again to settle what happened before anything else is erased."


class OtherPlanError(KnownError):
    """The plan that was handed over is not the one of the case."""

    sentence = "The plan is not the one that case {number} approved."
    remedy = "Make the plan again and approve it in the case."


class NotAnsweredError(KnownError):
    """There is no letter to record as sent."""

    sentence = "Case {number} has no such letter to record as sent."
    remedy = "Make the letter first."


class StepLockedError(KnownError):
    """The step waits for something else."""

    sentence = "This step cannot start yet: {missing}."
    remedy = "Finish the steps before it."


class ReasonMissingError(KnownError):
    """A reason in words is owed."""

    sentence = "A reason is needed here."
    remedy = "Write one sentence that the person, or an inspector, could read."


class CaseClosedError(KnownError):
    """The case is closed."""

    sentence = "Case {number} is closed."
    remedy = "Take it up again first, with a reason."


class NoSuchLineError(KnownError):
    """The case has no line of this kind."""

    sentence = "Case {number} has no line of the kind {kind}."
    remedy = "Open a case for it from the message."


class LetterSentError(KnownError):
    """What was decided was told to the person already."""

    sentence = "The letter with this decision was sent in case {number}."
    remedy = "Take the case up again with a reason, and write to the person."


class SearchableError(KnownError):
    """The company's databases can be searched by the desk itself."""

    sentence = "The databases of {company} are searched by the desk, not by hand."
    remedy = "Use the search of the step Collect."


class CaseBegunError(KnownError):
    """A case in which something happened cannot be withdrawn."""

    sentence = "Something was already done in case {number}, so it cannot be withdrawn."
    remedy = "Close it in its last step with the outcome that fits."


class NotFiledError(KnownError):
    """The message was not filed with a case by hand."""

    sentence = "Message {message} was not filed with a case by hand."
    remedy = "Look at the inbox again."


class NotJoinedError(KnownError):
    """The message did not join a case by itself, or somebody has decided about it."""

    sentence = "Message {message} did not join a case by itself, or it was decided about since."
    remedy = "Look at the inbox again; take the decision back first."


class ReopenedBegunError(KnownError):
    """Something was done in a case since it was taken up again."""

    sentence = "Case {number} was worked on since it was taken up again, or it was not taken up again."
    remedy = "Close it in its last step with the outcome that fits."


class KnownAddressMissingError(KnownError):
    """There is nothing to try the data map with."""

    sentence = "No address was given to try the data map with."
    remedy = "Type the e-mail address of somebody who surely is in the database, your own for instance."


class SourceTablesClosedError(KnownError):
    """The login of a database may not read some of the tables."""

    sentence = "The login of the source {source} may not read: {tables}."
    remedy = "Ask whoever runs the database for the right to read these tables."


class NoSuchRecipientError(KnownError):
    """The company's data map knows no recipient of this name."""

    sentence = "The data map knows nobody called {recipient}."
    remedy = "Look at the recipients of the data map again."
