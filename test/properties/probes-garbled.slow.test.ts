import fc from "fast-check";
import { ConfigError } from "../../lib/core";
import { permissionsPage } from "../../lib/review/page/permissions-page";
import { reviewStack } from "../../lib/review/diff";
import { readStack } from "../../lib/stack";
import { PROBE_PROVIDER, probeLists } from "../support/review/probes";
import { fresh } from "../support/sample";

type Path = readonly (string | number)[];
type Node = { [name: string | number]: unknown };

const whole = (sections: object) => ({ provider: PROBE_PROVIDER, ...sections });
const probes = probeLists.flatMap(([, list]) => list);
const ODD = [
  ...[null, 0, -1, true, "", "${", "${}", "%{", "<>", "${a.b.c}", "x".repeat(5_000)],
  ...[[], {}, [[]], [null], ["${a.b}"], { a: { b: [1] } }, { "${a}": 1 }],
];

test("whatever stands in some place of a stack, it is read and reviewed, or refused", () => {
  fc.assert(
    fc.property(fc.constantFrom(...probes), fc.nat(), fc.nat(ODD.length + 1), ({ before, after }, place, value) => {
      const paths = pathsIn(whole(after));
      const path = paths[place % paths.length]!;
      const garbled = JSON.stringify(replaced(whole(after), path, (was) => [...ODD, [was], { a: was }][value]));
      try {
        const stack = readStack("s", garbled).stack;
        reviewStack(readStack("s", JSON.stringify(whole(before))).stack, stack);
        permissionsPage(stack);
      } catch (error) {
        if (!(error instanceof ConfigError)) throw error;
      }
    }),
    fresh(6_000, 60_000),
  );
});

function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return path.length > 0 ? [path] : [];
  const inside = Object.entries(value).flatMap(([name, one]) => pathsIn(one, [...path, name]));
  return path.length > 0 ? [path, ...inside] : inside;
}

function replaced(value: object, path: Path, by: (was: unknown) => unknown): object {
  const copy = structuredClone(value);
  const holder = path.slice(0, -1).reduce((at: Node, name) => at[name] as Node, copy as Node);
  const last = path.at(-1)!;
  holder[last] = by(holder[last]);
  return copy;
}
