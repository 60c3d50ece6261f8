import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readStack } from "../../../lib/stack";
import { simulate } from "../../../lib/rehearsal";

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "simulate-"))));
afterAll(() => rmSync(folder, { recursive: true }));

const required_providers = { aws: { source: "aws" }, archive: { source: "hashicorp/archive" } };
const { stack } = readStack("stack", JSON.stringify({ terraform: { required_providers } }));

test("only providers with a schema are served, by the source that the stack writes, each on its socket", async () => {
  const { reattach, close } = await simulate(stack, {}, folder);
  expect(Object.keys(reattach)).toEqual(["aws"]);
  expect(readdirSync(folder)).toHaveLength(1);
  close();
  expect(readdirSync(folder)).toEqual([]);
});
