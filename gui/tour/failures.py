"""What can stop a tour."""

from __future__ import annotations

from core.errors import KnownError


class TourStoppedError(KnownError):
    """The tour did not come to its end."""

    sentence = "The tour stopped at {place}: {reason}."
    remedy = "Look at the last picture in the folder of the tour."
