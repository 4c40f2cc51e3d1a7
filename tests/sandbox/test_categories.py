"""The category tree: a nested set that every write keeps."""

from __future__ import annotations

from sandbox.bare_api import Api, listed, said


def nodes(api: Api) -> dict[str, tuple[int, int, int]]:
    """Left, right and depth by full path."""
    rows = [row for page in api.pages("Category.json") for row in listed(page.get("Category"))]
    return {row["fullPathName"]: (int(row["leftNode"]), int(row["rightNode"]), int(row["nodeDepth"])) for row in rows}


def assert_nested_set(tree: dict[str, tuple[int, int, int]]) -> None:
    numbers = sorted(number for left, right, _ in tree.values() for number in (left, right))
    assert list(range(1, 2 * len(tree) + 1)) == numbers
    for path, (left, right, depth) in tree.items():
        assert path.count("/") == depth
        for other, (inner_left, inner_right, _) in tree.items():
            assert (left < inner_left and inner_right < right) == other.startswith(path + "/")


def test_category_tree_stays_a_nested_set_under_every_write(api: Api) -> None:
    assert_nested_set(nodes(api))
    top = api.post("Category.json", {"name": "Bmx"})["Category"]["categoryID"]
    child = api.post("Category.json", {"name": "Frames", "parentID": top})["Category"]
    assert ("Bmx/Frames", "1") == (child["fullPathName"], child["nodeDepth"])
    assert_nested_set(nodes(api))
    api.put(f"Category/{top}.json", {"name": "Bmx & Dirt"})
    assert "Bmx & Dirt/Frames" in nodes(api)
    api.put(f"Category/{top}.json", {"parentID": 1})
    assert "Accessories/Bmx & Dirt/Frames" in nodes(api)
    assert_nested_set(nodes(api))
    api.put(f"Category/{top}.json", {"parentID": 0})
    assert_nested_set(nodes(api))
    assert (400, True) == said(api.refused("DELETE", f"Category/{top}.json"), "subcategories")
    assert (400, True) == said(api.refused("PUT", f"Category/{top}.json", {"parentID": child["categoryID"]}), "itself")
    gone = api.delete(f"Category/{child['categoryID']}.json")["Category"]
    assert child["categoryID"] == gone["categoryID"]
    assert 404 == api.refused("DELETE", f"Category/{child['categoryID']}.json")[0]
    api.delete(f"Category/{top}.json")
    assert_nested_set(nodes(api))


def test_new_category_stands_behind_the_last_sibling_that_sorts_before_it(api: Api) -> None:
    # The order of the recordings: "to delete" sorts between "Category Two" and "Category to update".
    for name in (
        "Category One",
        "Category Two",
        "Category to update",
        "CategoryTwo",
        "Category One",
        "Category to delete",
    ):
        api.post("Category.json", {"name": name})
    rows = [row for page in api.pages("Category.json?sort=leftNode&parentID=0") for row in listed(page.get("Category"))]
    names = [row["name"] for row in rows if row["name"].startswith("Category")]
    expected = [
        "Category One",
        "Category One",
        "Category Two",
        "Category to delete",
        "Category to update",
        "CategoryTwo",
    ]
    assert expected == names
    assert int(rows[names.index("Category One")]["categoryID"]) > 0


def test_neighbours_that_are_renumbered_get_a_new_stamp(api: Api) -> None:
    before = {row["categoryID"]: row["timeStamp"] for row in api.get("Category.json?parentID=0")["Category"]}
    api.post("Category.json", {"name": "Clothes"})
    after = {row["categoryID"]: row["timeStamp"] for row in api.get("Category.json?parentID=0")["Category"]}
    moved = {key for key, stamp in before.items() if after[key] != stamp}
    names = {row["name"] for row in api.get("Category.json?parentID=0")["Category"] if row["categoryID"] in moved}
    assert {"Clothing", "Components", "Workshop"} == names
