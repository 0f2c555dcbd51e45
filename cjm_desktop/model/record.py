"""What all records have in common: frozen, strict, in tuples."""

from typing import Annotated, TypeVar

from pydantic import BaseModel, ConfigDict, FailFast, Field

from cjm_desktop.limits import LIST_ITEMS


class Record(BaseModel):
    """Base of all records: unchangeable, strict about types, keeping keys it does not know."""

    model_config = ConfigDict(
        frozen=True,
        strict=True,
        extra="allow",
        allow_inf_nan=False,
        defer_build=True,
        validate_by_name=True,
        validate_by_alias=True,
        serialize_by_alias=True,
        use_attribute_docstrings=True,
    )


T = TypeVar("T")
Many = Annotated[tuple[T, ...], FailFast(), Field(max_length=LIST_ITEMS)]
"""A list of at most a million items. The first wrong one ends its reading: millions of complaints fill the memory."""
