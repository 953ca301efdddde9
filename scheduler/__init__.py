"""The clock: what is due, and the delivery of every message that the bot starts itself."""
