"""Messages to people: what a notice says, its forms for each system, and the notifiers that send it."""
