"""A map as tables with one row a record, out and in: as one CSV, or as the sheets of a workbook."""
