"""Whether a subject says that nobody is there: by its words, apart from what programs put before and after them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from core.case_numbers import CASE_NUMBER

_EDGE = r"(?=$|[\s]*[:;,!.\-\u2013\u2014(\[|]|\s+re:)"
_AROUND = " \t\n.,:;!|-\u2013\u2014\u2026()[]"
_NUMBER = re.compile(rf"[\[(]?[#\u2116]?{CASE_NUMBER.pattern}[\])]?")
_MOST_PREFIXES = 8


@dataclass(frozen=True, slots=True)
class AbsenceSubjects:
    """The patterns. `begins`: a subject's first words; `whole`: all of its words; `machine`: what no person says, as first words and `machine_whole`."""

    begins: re.Pattern[str]
    whole: re.Pattern[str]
    machine: re.Pattern[str]
    machine_whole: re.Pattern[str]
    prefix: re.Pattern[str]

    def hold(self, subject: str) -> bool:
        """Whether `subject` (at most some hundred characters) says so.

        Behind a case's number or `Re:` only where nothing else is left, for a person answers under such words as well; or where a machine's own
        words lead, or end a subject with the number of a case.
        """
        if self.begins.match(subject):
            return True
        bare = _NUMBER.sub("\n", subject).strip(_AROUND)
        rest = self._without_prefixes(bare)
        is_answer, is_numbered = rest != bare, bool(_NUMBER.search(subject))
        ending = rest.rpartition(":")[2].strip(_AROUND)
        return bool(
            self.whole.fullmatch(rest) or (not is_answer and self.machine.match(rest)) or (is_numbered and self.machine_whole.fullmatch(ending))
        )

    def _without_prefixes(self, subject: str) -> str:
        for _ in range(_MOST_PREFIXES):
            found = self.prefix.match(subject)
            if found is None:
                break
            subject = subject[found.end() :].strip(_AROUND)
        return subject


def as_absence_subjects(machine: Sequence[str], persons: Sequence[str], prefixes: Sequence[str]) -> AbsenceSubjects:
    """The patterns of words that only machines say, of what may be a person's as well, and of what stands before an answer's subject."""
    return AbsenceSubjects(
        begins=_either((*machine, *persons), f"(?:{{}}){_EDGE}"),
        whole=_either((*machine, *persons), "(?:{})"),
        machine=_either(machine, f"(?:{{}}){_EDGE}"),
        machine_whole=_either(machine, "(?:{})"),
        prefix=_either(prefixes, r"(?:{})(?:\[\d{1,3}\])?[ \t]?:"),
    )


def _either(patterns: Sequence[str], form: str) -> re.Pattern[str]:
    return re.compile(form.replace("{}", "|".join(f"(?:{each})" for each in patterns)), re.IGNORECASE)
