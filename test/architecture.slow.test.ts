import { join } from "node:path";
import * as architecture from "./support/architecture";

const root = join(__dirname, "..");
const tree = architecture.readTree(root);

test("public types are free of any", () => {
  const files = [...tree.keys()].filter((file) => /^(lib|stacks)\//.test(file)).map((file) => join(root, file));
  expect(architecture.publicTypes(root, files, architecture.compilerOptions(root))).toEqual([]);
});
