"""What this program is, what it is made with, and what it has to say of its own crashes."""
