"""What windows and forms are made of: dialogs, icons, colours, waiting."""
