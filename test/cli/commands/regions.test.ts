import { GenesysRegion } from "../../../lib/catalog";
import { run } from "../../../lib/cli";

async function printed(...args: readonly string[]): Promise<string> {
  let text = "";
  const write = jest.spyOn(process.stdout, "write").mockImplementation((part) => ((text += String(part)), true));
  try {
    await run(["regions", ...args]);
  } finally {
    write.mockRestore();
  }
  return text;
}

test("each region has a line, with its host and the account to trust", async () => {
  const lines = (await printed()).trimEnd().split("\n");
  expect(lines).toHaveLength(GenesysRegion.all.length + 1);
  expect(lines.find((line) => line.startsWith("eu-west-2"))).toMatch(
    /London +api\.euw2\.pure\.cloud +aws +765628985471$/,
  );
  expect(lines.find((line) => line.startsWith("us-east-2"))).toMatch(/ask Genesys$/);
});

test("JSON, by either option", async () => {
  const json = await printed("--json");
  expect(await printed("--format", "json")).toBe(json);
  expect((JSON.parse(json) as { name: string }[]).map(({ name }) => name)).toEqual(
    GenesysRegion.all.map(({ name }) => name),
  );
});
