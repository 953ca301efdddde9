"""The quarterly return and the yearly refresh of the list of mentees."""
