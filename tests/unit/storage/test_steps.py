from cjm_desktop.model.records import FORMAT_VERSION
from cjm_desktop.storage.steps import FORMAT_STEPS, Plain, Steps, stepped


def test_data_of_this_version_is_returned_as_it_is() -> None:
    data: Plain = {"version": FORMAT_VERSION, "x": 1}
    assert stepped(data) is data


def test_older_data_goes_through_every_step_in_turn() -> None:
    def noted(name: str, data: Plain) -> Plain:
        return {**data, "way": [*data["way"], name]}

    steps: Steps = {
        FORMAT_VERSION - 1: lambda data: noted("last", data),
        FORMAT_VERSION - 2: lambda data: noted("first", data),
    }
    data = stepped({"version": FORMAT_VERSION - 2, "way": []}, steps)
    assert data == {"version": FORMAT_VERSION, "way": ["first", "last"]}


def test_there_is_a_step_from_every_earlier_version() -> None:
    assert sorted(FORMAT_STEPS) == list(range(1, FORMAT_VERSION))
