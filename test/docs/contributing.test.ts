import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const read = (file: string) => readFileSync(join(root, file), "utf8");
const section = read("CONTRIBUTING.md").split("## Adding a Terraform type")[1]!.split("\n## ")[0]!;
const block = (language: string) => new RegExp("^```" + language + "\\n([\\s\\S]*?)^```$", "m").exec(section)?.[1];

// the descriptor and the cases of the example are compiled and run where they stand
test("the example of a Terraform type is the type that it names", () => {
  expect(block("ts")).toBe(read("lib/stack/descriptors/s3/bucket-policy.ts"));
});

test("its cases are those that run", () => {
  const shown = JSON.parse(block("json")!) as unknown;
  expect(shown).toEqual(JSON.parse(read("test/cases/stack/s3/aws_s3_bucket_policy.json")));
});

test("every block of code is closed, so that what follows it is read as text", () => {
  const fences = read("CONTRIBUTING.md")
    .split("\n")
    .filter((line) => line.includes("```"));
  expect(fences.filter((line) => !/^```[a-z]*$/.test(line))).toEqual([]);
  expect(fences.map((line, i) => (i % 2 === 0 ? line !== "" : line === "```"))).not.toContain(false);
});
