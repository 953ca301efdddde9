"""The report: every figure has its rows, its numerator and denominator, and a target."""
