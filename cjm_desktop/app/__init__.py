"""The window: panels, commands, dialogs, and what runs beside them."""
