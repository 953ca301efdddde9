"""«База наставников» (S1 App. 3): taken in from a file and given out as one (domain §3, §10)."""
