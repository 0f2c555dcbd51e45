"""What a map reveals and lacks, and what maps say beside each other: what differs, what becomes of two copies."""
