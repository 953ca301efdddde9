"""People: how they arrive, join, and leave (domain §3)."""
