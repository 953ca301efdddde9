"""The conversations, one package per flow: parse, call one action, show one result."""
