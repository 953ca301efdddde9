"""Settings of the property tests of the rules."""

from hypothesis import settings

# Time is no rule here: a busy machine must not make a right answer wrong.
settings.register_profile("rules", deadline=None)
settings.load_profile("rules")
