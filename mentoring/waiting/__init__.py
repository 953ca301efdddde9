"""Everything that waits: who is waited for, until when, and what comes next (domain §2a)."""
