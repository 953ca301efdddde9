"""Tests of the files that the bot makes and reads."""
