"""The plan: the map's actions in the order of their scores, in the place of the map."""
