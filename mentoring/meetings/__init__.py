"""Meetings (domain §6): offered, agreed with one tap, reminded of, moved, closed."""
