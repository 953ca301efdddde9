"""The mentor's diary (S4 «дневник наставника»): it writes itself, and takes short notes."""
