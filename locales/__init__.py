"""The voices of the bot: Fluent texts in Russian, English and Tatar, and what reads them.

Texts stand in ``locales/<language>/<area>.ftl``. ``translator`` looks them up, ``moments`` writes
days and hours, ``names`` writes people.
"""
