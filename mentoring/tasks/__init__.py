"""Plan items and tasks as they are lived: set, handed in, accepted, reminded of (domain §5)."""
