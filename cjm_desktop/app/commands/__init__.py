"""The table of commands, and the actions, menus and page of shortcuts made from it."""
