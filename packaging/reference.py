"""Makes the references that the program itself can tell: of the command ``cjm``, and of the fields of the file.

python packaging/reference.py write   writes docs/cjm.md and docs/fields.md
python packaging/reference.py check   says which of them are not as the program is, and changes nothing
"""

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Final, cast

from installing.manual import Option, commands

from cjm_desktop.cli.usage import COMMANDS, PROGRAM, exit_codes
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import say

DOCS: Final = Path(__file__).resolve().parent.parent / "docs"
_MADE: Final = "<!-- Made by packaging/reference.py. -->"
_IDS: Final = "^[A-Za-z0-9_-]{1,64}$"
Schema = Mapping[str, object]


def page_of_cjm() -> str:
    """Return the reference of ``cjm``, with every command and option."""
    known = commands()
    parts = ["# The command `cjm`", _MADE, say(PROGRAM, "en"), "Before a command:", *_options(known[""])]
    for name, text in COMMANDS.items():
        written = (each.written if each.required else f"[{each.written}]" for each in known[name])
        usage = " ".join(["cjm", name, *written])
        parts += [f"## cjm {name}", say(text, "en"), f"```text\n{usage}\n```", *_options(known[name])]
        parts.append(say(exit_codes(name), "en"))
    return "\n\n".join(parts) + "\n"


def _options(options: Iterable[Option]) -> list[str]:
    rows = [f"| {_code(each.written)} | {_cell(say(each.text, 'en'))} |" for each in options]
    return ["\n".join(["| option | what it says |", "|---|---|", *rows])] if rows else []


def page_of_fields() -> str:
    """Return the reference of all fields, record by record, made from the JSON Schema."""
    whole = JourneyMap.model_json_schema()
    records = {str(whole["title"]): whole, **cast("Mapping[str, Schema]", whole["$defs"])}
    parts = [
        "# All fields of the file",
        _MADE,
        "Record by record, as `cjm schema` has them. [The file format](file-format.md) says what belongs together.",
    ]
    for name, record in records.items():
        fields = cast("Mapping[str, Schema]", record["properties"])
        needed = cast("list[str]", record.get("required", []))
        rows = [
            f"| `{key}` | {_kind(field)} | {'required' if key in needed else _default(field)} "
            f"| {_cell(str(field.get('description', '')))} |"
            for key, field in fields.items()
        ]
        parts += [f"## {name}", str(record.get("description", "")), "\n".join([*_HEAD, *rows])]
    return "\n\n".join(part for part in parts if part) + "\n"


_HEAD: Final = ("| key | what it is | without it | |", "|---|---|---|---|")


def _kind(field: Schema) -> str:
    """Return what stands in a field, with its bounds."""
    if "anyOf" in field or "oneOf" in field:
        kinds = cast("list[Schema]", field.get("anyOf") or field.get("oneOf"))
        return " or ".join(dict.fromkeys(_kind(each) for each in kinds if each.get("type") != "null"))
    if "$ref" in field:
        name = str(field["$ref"]).rpartition("/")[2]
        return f"[{name}](#{name.lower()})"
    if "const" in field or "enum" in field:
        words = cast("list[object]", field.get("enum") or [field["const"]])
        return ", ".join(_code(str(each)) for each in words)
    if field.get("type") == "array":
        return f"list of {_kind(cast('Schema', field.get('items') or {}))}"
    if field.get("pattern") == _IDS:
        return "id"
    return f"{field.get('format') or field.get('type') or 'anything'}{_bounds(field)}"


def _bounds(field: Schema) -> str:
    least, most = (field.get(f"{end}imum", field.get(f"exclusive{end.title()}imum")) for end in ("min", "max"))
    if least is not None and most is not None:
        return f", {_number(least)} to {_number(most)}"
    return f", at most {field['maxLength']:,} characters" if "maxLength" in field else ""


def _number(value: object) -> str:
    return f"{int(value) if isinstance(value, float) and value.is_integer() else value:,}"


def _default(field: Schema) -> str:
    value = field.get("default")
    return "" if value in (None, "", []) or isinstance(value, dict) else _code(json.dumps(value, ensure_ascii=False))


def _code(text: str) -> str:
    return f"`{_cell(text)}`"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", r"\|")


PAGES: Final[dict[str, Callable[[], str]]] = {"cjm.md": page_of_cjm, "fields.md": page_of_fields}


def main() -> int:
    """Do what the command line asks for, and return the exit code."""
    parser = argparse.ArgumentParser(description="Makes docs/cjm.md and docs/fields.md.")
    parser.add_argument("command", choices=("write", "check"))
    asked = parser.parse_args()
    stale = 0
    for name, page in PAGES.items():
        file, text = DOCS / name, page()
        if asked.command == "write":
            file.write_text(text, encoding="utf-8")
        elif not file.is_file() or file.read_text(encoding="utf-8") != text:
            print(f"docs/{name} is stale: python packaging/reference.py write", file=sys.stderr)
            stale = 1
    return stale


if __name__ == "__main__":
    sys.exit(main())
