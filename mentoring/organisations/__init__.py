"""Districts and organisations (domain §1): who makes them, and where their people live."""
