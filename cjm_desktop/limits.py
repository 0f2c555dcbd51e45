"""How large, how deep, how many: what may come in from files, clipboards and other programs.

All of it stands here and nowhere else; ``docs/limits.md`` says each in plain words. Beyond a limit a person is told so
in one sentence, and nothing that was there is touched.
"""

from typing import Final

KB: Final = 1024
MB: Final = 1024 * KB

# Files
FILE_BYTES: Final = 64 * MB
PERSONA_FILE_BYTES: Final = 8 * MB
SETTINGS_BYTES: Final = 1 * MB
LOCK_BYTES: Final = 1 * KB
VERSION_NAME: Final = 100
JOURNAL_BYTES: Final = 128 * MB
CHANGES_BYTES: Final = 16 * MB
HEAD_BYTES: Final = 64 * KB
FOLDER_FILES: Final = 500
LIBRARY_FILES: Final = 1000
MOST_REPORTED: Final = 1000
MOST_FOLDERS: Final = 10_000
ARRIVAL_BYTES: Final = 256 * KB
ARRIVAL_FILES: Final = 100

# A file of JSON, before anything is made of it
JSON_OBJECTS: Final = 250_000
JSON_VALUES: Final = 1_500_000
JSON_DEPTH: Final = 64

# Texts, in characters
ID_LETTERS: Final = 64
LONGEST_LINE: Final = 10_000
LONGEST_PROSE: Final = 1_000_000
LINK_LETTERS: Final = 2000
MARKS_ON_A_LETTER: Final = 30
DIGITS: Final = 4300
BROKEN_LETTERS: Final = 100_000
PATTERN_LETTERS: Final = 10_000

# Numbers in a map
LARGEST_AMOUNT: Final = 1e12
LARGEST_COUNT: Final = 10**12
MOST_MINUTES: Final = 1e8
MOST_WEEKS: Final = 1000
MOST_REVIEW_MONTHS: Final = 24
MOST_WEIGHT: Final = 5
NARROWEST_STEP: Final = 60
WIDEST_STEP: Final = 1000
LOWEST_LANE: Final = 40
HIGHEST_LANE: Final = 4000

# Records in a map
MOST_CARDS: Final = 100_000
MOST_STEPS: Final = 5000
MOST_LANES: Final = 1000
MOST_CURVES: Final = 200
MOST_POINTS: Final = 50_000
MOST_FLOWS: Final = 2000
MOST_PERSONAS: Final = 500
MOST_NAMES: Final = 2000
MOST_ACTIONS: Final = 10_000
MOST_REVIEWS: Final = 2000
MOST_DATASETS: Final = 500
MOST_STOPS: Final = 2000
MOST_QUOTES: Final = 50
MOST_COMMENTS: Final = 50_000
MOST_DISMISSED: Final = 20_000
MOST_ABOUT: Final = 20
MOST_THRESHOLDS: Final = 100
LIST_ITEMS: Final = 100_000
MOST_TRAITS: Final = 30
MOST_COLOURS: Final = 12
MOST_TAGS: Final = 50
MOST_VOTES: Final = 10_000
MOST_LEVELS: Final = 10
MOST_REVISIONS: Final = 20

# Pictures
PICTURE_FILE_BYTES: Final = 32 * MB
PICTURE_PIXELS: Final = 64_000_000
PICTURE_SIDE: Final = 1600
KEPT_PIXELS: Final = 16_000_000
KEPT_SIDE: Final = 20_000
KEPT_LETTERS: Final = 32_000_000
PICTURES_BYTES: Final = 45 * MB

# Drawings in SVG
SVG_BYTES: Final = 8 * MB
SVG_ELEMENTS: Final = 50_000
SVG_DEPTH: Final = 100
SVG_VALUE_LETTERS: Final = 1_000_000
SVG_NUMBER: Final = 10_000_000
SVG_DRAWN: Final = 50_000
SVG_DRAWN_LETTERS: Final = 32_000_000
SVG_SECONDS: Final = 5

# Tables, lists and diagrams of other programs
TABLE_ROWS: Final = 300_000
TABLE_COLUMNS: Final = 500
TABLE_CELL_LETTERS: Final = 131_072
TABLE_CELLS: Final = 1_500_000
TABLE_LETTERS: Final = 64_000_000
CSV_CELLS: Final = 10_000_000
WORKBOOK_BYTES: Final = 200 * MB
WORKBOOK_PARTS: Final = 2000
WORKBOOK_SHEETS: Final = 200
WORKBOOK_STYLES: Final = 65_536
XML_DEPTH: Final = 100
XML_TAG_BYTES: Final = 4 * MB
XML_TEXT_LETTERS: Final = 1_000_000
PLAIN_ROWS: Final = 500
PLAIN_COLUMNS: Final = 200
PLAIN_CELLS: Final = 10_000
CELL_LETTERS: Final = 100_000
PASTED_LETTERS: Final = 1_000_000
PASTED_LINES: Final = 2000
HTML_DEPTH: Final = 20
HTML_TABLES: Final = 1000
MARKDOWN_TABLES: Final = 100
MERMAID_LETTERS: Final = 300_000
MERMAID_LINE_LETTERS: Final = 10_000
OJF_RECORDS: Final = 10_000
OJF_LINE_LETTERS: Final = 5000
MOST_NOTES: Final = 10_000
DATA_NAMES: Final = 2000
DATA_FAULTS: Final = 1000
