"""The quarterly return, and the yearly refresh of the list of mentees (S1 §5, domain §2a)."""
