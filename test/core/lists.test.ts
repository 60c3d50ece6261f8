import { addTo, groupedBy } from "../../lib/core";

test("items come in lists by their key, keys and items in the order in which they came", () => {
  const lists = groupedBy(["bucket", "role", "alias", "rule", "bus"], ([first]) => first);
  expect([...lists]).toEqual([
    ["b", ["bucket", "bus"]],
    ["r", ["role", "rule"]],
    ["a", ["alias"]],
  ]);
  addTo(lists, "q", "queue");
  addTo(lists, "a", "action");
  expect(lists.get("q")).toEqual(["queue"]);
  expect(lists.get("a")).toEqual(["alias", "action"]);
});
