"""Questionnaires as data, and what may be shown of their answers (domain.md §9)."""
