"""Personalised programmes: written, agreed, approved, changed, ended (S0 4.7–4.13, domain §5)."""
