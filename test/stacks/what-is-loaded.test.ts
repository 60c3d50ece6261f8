import { relative } from "node:path";
import { Testing } from "cdktf";
import { LegalHoldExportStack } from "../../stacks";
import { london } from "../support/london";

test("a synthesis loads nothing of what reads, reviews or explains stacks", () => {
  Testing.synth(new LegalHoldExportStack(Testing.app(), "london", london()));
  const rooms = Object.keys(require.cache).map((file) => relative(`${__dirname}/../../lib`, file).split("/")[0]!);
  expect(rooms).toContain("final");
  expect(rooms.filter((room) => ["stack", "review", "explain", "doctor"].includes(room))).toEqual([]);
});
