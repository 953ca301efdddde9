"""Speed mentoring: one event, many short one-to-one meetings (domain.md §8)."""
