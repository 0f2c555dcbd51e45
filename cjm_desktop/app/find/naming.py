"""In which field of what something was found."""

from typing import Final

from cjm_desktop.model.actions import Action
from cjm_desktop.model.comments import Comment, Reply
from cjm_desktop.model.findings import Dismissed
from cjm_desktop.model.kinds import LANE_KINDS
from cjm_desktop.model.lanes import Card, CardLane, Curve, CurvePoint, EmotionLane, Level, MetricLane, MetricValue
from cjm_desktop.model.record import Record
from cjm_desktop.model.records import Department, Flow, OwnChannel, OwnMoment, Persona, Stage, Step, Trait, View
from cjm_desktop.model.reviews import Review
from cjm_desktop.model.texts import TextAt
from cjm_desktop.words import Text

_LANE: Final = Text("Shelf", "Lane")
_CURVE: Final = Text("Shelf", "Emotion curve")
_PERSONA: Final = Text("Inspector", "Persona")
_KINDS: Final[dict[type[Record], Text]] = {
    Persona: _PERSONA,
    Trait: _PERSONA,
    Stage: Text("Shelf", "Stage"),
    Step: Text("Shelf", "Step"),
    Flow: Text("Find", "Flow"),
    OwnChannel: Text("Inspector", "Channel"),
    Department: Text("Inspector", "Department"),
    OwnMoment: Text("Inspector", "Moment of truth"),
    Action: Text("Find", "Action"),
    Review: Text("Review", "Review"),
    Dismissed: Text("Compare", "Dismissed finding"),
    View: Text("Export", "View"),
    CardLane: _LANE,
    EmotionLane: _LANE,
    MetricLane: _LANE,
    Level: _LANE,
    Curve: _CURVE,
    CurvePoint: _CURVE,
    MetricValue: Text("Shelf", "Metric"),
    Comment: Text("Comment", "Comment"),
    Reply: Text("Comment", "Reply"),
}
FIELDS: Final[dict[str, Text]] = {
    "author": Text("Inspector", "Author"),
    "by": Text("Column", "By"),
    "client": Text("Inspector", "Client"),
    "confidentiality": Text("Inspector", "Confidentiality"),
    "currency": Text("Inspector", "Currency"),
    "duration": Text("Inspector", "Duration"),
    "face": Text("Find", "Face"),
    "frustrations": Text("Inspector", "Frustrations"),
    "goals": Text("Inspector", "Goals"),
    "high": Text("Inspector", "Traits"),
    "hint": Text("Find", "Hint"),
    "label": Text("Inspector", "Label"),
    "link": Text("Inspector", "Link"),
    "lost": Text("Inspector", "What is lost"),
    "low": Text("Inspector", "Traits"),
    "map_title": Text("Inspector", "Linked map"),
    "meaning": Text("Inspector", "Meaning"),
    "name": Text("Inspector", "Name"),
    "needs": Text("Inspector", "Needs"),
    "note": Text("Find", "Note"),
    "notes": Text("Inspector", "Presenter’s notes"),
    "organisation": Text("Inspector", "Organisation"),
    "owner": Text("Inspector", "Owner"),
    "owners": Text("Inspector", "Owner"),
    "quote": Text("Inspector", "Quote"),
    "reason": Text("Column", "Reason"),
    "role": Text("Inspector", "Role"),
    "scenario": Text("Inspector", "Scenario"),
    "source": Text("Inspector", "Source"),
    "tags": Text("Inspector", "Tags"),
    "text": Text("Inspector", "Text"),
    "title": Text("Inspector", "Title"),
    "unit": Text("Metric", "Unit"),
}


def place_name(at: TextAt) -> Text:
    """Return what holds a text and in which field: "Pain point · Source"."""
    if at.kind is Card and isinstance(at.lane, CardLane):
        kind = LANE_KINDS[at.lane.kind].card
    else:
        kind = _KINDS.get(at.kind, Text("Inspector", "This map"))
    return Text("Find", "{kind} · {field}")(kind=kind, field=FIELDS[at.field])
