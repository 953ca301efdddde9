"""Who fits whom: ranking, assignment of a whole organisation, helpers for a question (S0 4.3)."""
