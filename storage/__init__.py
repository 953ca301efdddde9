"""The cellar: tables, migrations, queries, dialog state, inbox, outbox and waits."""
