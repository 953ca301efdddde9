"""Private data (domain §3, L3): who looked, consent withdrawn, notes opened for a reason."""
