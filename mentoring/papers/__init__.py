"""Papers of an organisation: who signs them, how names stand in them, own templates, scans."""
