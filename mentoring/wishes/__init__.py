"""Wishes for and against: whom people would like to work with (domain §4)."""
