"""Mentorships: matching, agreement, papers, work and ending of pairs and groups (domain §4)."""
