"""What maps say beside each other: what differs between two, and what becomes of two edited copies of one."""
