"""Time as people speak of it: typed dates, quiet hours, working days (domain.md §2a, §6)."""
