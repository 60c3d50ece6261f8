import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as architecture from "./support/architecture";

const root = join(__dirname, "..");
const tree = architecture.readTree(root);

/** The rules of the floor plan; test/support/architecture shows that each of them can fail. */
describe("the floor plan", () => {
  test.each([
    ["imports point only up the list of rooms", architecture.directions],
    ["no file reaches itself", architecture.cycles],
    ["only single folders of provider bindings are imported", architecture.deepImports],
    ["pure rooms import no cdktf", architecture.packages],
    ["examples import the library by its package name", architecture.byPackageName],
    ["files are small", architecture.sizes],
    ["an index holds exports only", architecture.indexes],
    ["an index stands at a door", architecture.doors],
    ["tests mirror lib", architecture.mirrors],
    ["every room is known", architecture.rooms],
    ["nothing that belongs to others is replaced", architecture.globals],
    ["no module keeps what changes, outside a listed few", architecture.moduleState],
  ])("%s", (_, rule) => {
    expect(rule(tree)).toEqual([]);
  });

  // loading it takes as long as loading a room, and few programs need it
  test("rooms that read stacks load crypto on first use", () => {
    const files = ["core", "catalog", "policy", "stack", "review", "lint", "explain"].flatMap((room) =>
      readdirSync(join(root, "lib", room), { recursive: true, encoding: "utf8" }).map((file) =>
        join("lib", room, file),
      ),
    );
    const early = /^import (?!type\b).*"(?:node:)?crypto"/m;
    const loading = files.filter((file) => file.endsWith(".ts") && early.test(readFileSync(join(root, file), "utf8")));
    expect(loading).toEqual([]);
  });

  test("pure rooms load no cdktf", () => {
    expect(architecture.pureAtRunTime(root)).toEqual([]);
  });
});
