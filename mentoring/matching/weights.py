"""The weights of matching that this process goes by (settings, `BOT_MATCHING`)."""

from mentoring.matching.profiles import DEFAULT_WEIGHTS, Weights

_kept = {"now": DEFAULT_WEIGHTS}


def weights() -> Weights:
    """The weights of this process."""
    return _kept["now"]


def use_weights(chosen: Weights) -> None:
    """Let this process go by these weights from now on."""
    _kept["now"] = chosen
