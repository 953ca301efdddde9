"""Being away: «болею» and «в отпуске», which stop a person's clocks (domain §2a)."""
