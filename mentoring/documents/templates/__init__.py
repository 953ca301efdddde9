"""Templates of the papers. ``make_templates`` builds the .docx files anew."""
