"""Every change of a map, as a pure function from map to map.

Records and places are named by id. An edit leaves its input as it is and returns the same map when nothing changes.
An id that names nothing raises ``NoSuchRecord``; a value that a field does not take raises
``pydantic.ValidationError``; a record that does not fit into the map raises ``ValueError``.
"""
