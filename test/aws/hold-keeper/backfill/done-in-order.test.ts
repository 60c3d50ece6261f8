import fc from "fast-check";
import { DoneInOrder } from "../../../../lib/aws/hold-keeper/backfill/done-in-order";
import { fixed } from "../../../support/sample";

test("a key counts when all before it is done, and a later key has begun", () => {
  const order = new DoneInOrder();
  const [a, b, c] = ["a", "b", "c"].map((key) => order.begin(key)) as [() => void, () => void, () => void];
  b();
  expect(order.doneUpTo).toBeUndefined();
  a();
  expect(order.doneUpTo).toBe("b");
  c();
  // a further version of c may come
  expect(order.doneUpTo).toBe("b");
  order.begin("d");
  expect(order.doneUpTo).toBe("c");
});

test("no version up to the key is ever left, whatever the order in which work ends", () => {
  const keys = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 12 }).map((list) => list.sort());
  fc.assert(
    fc.property(keys, fc.infiniteStream(fc.nat()), (listed, choices) => {
      const order = new DoneInOrder();
      const versions = listed.map((key) => ({ key: String(key), done: false }));
      const open: (() => void)[] = [];
      let next = 0;
      while (next < versions.length || open.length > 0) {
        const pick = choices.next().value;
        if (next < versions.length && (open.length === 0 || pick % 2 === 0)) {
          const version = versions[next++]!;
          const done = order.begin(version.key);
          open.push(() => ((version.done = true), done()));
        } else {
          open.splice(pick % open.length, 1)[0]!();
        }
        const upTo = order.doneUpTo;
        if (upTo !== undefined) expect(versions.filter(({ key, done }) => key <= upTo && !done)).toEqual([]);
      }
      // of several keys all but the last are known to be done
      const known = [...new Set(versions.map(({ key }) => key))].at(-2);
      expect(order.doneUpTo).toBe(known);
    }),
    fixed(100),
  );
});
