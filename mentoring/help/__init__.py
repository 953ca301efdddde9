"""Situational help: a question, whom it is brought to, and the talk about it (domain §7)."""
