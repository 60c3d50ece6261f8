import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const read = (file: string) => readFileSync(join(root, file), "utf8");
const section = read("CONTRIBUTING.md").split("## Adding a Terraform type")[1]!.split("\n## ")[0]!;
const block = (language: string) => new RegExp("^```" + language + "\\n([\\s\\S]*?)^```$", "m").exec(section)?.[1];

// the descriptor and the cases of the example are compiled and run where they stand
test("the example of a Terraform type is the type that it names", () => {
  expect(block("ts")).toBe(read("lib/stack/descriptors/s3/bucket-policy.ts"));
});

// the page shows the first cases; later ones are about details of policies
test("its cases are the first of those that run", () => {
  interface Cases {
    readonly around: unknown;
    readonly cases: readonly unknown[];
  }
  const shown = JSON.parse(block("json")!) as Cases;
  const { around, cases } = JSON.parse(read("test/cases/stack/s3/aws_s3_bucket_policy.json")) as Cases;
  expect(shown.cases.length).toBeGreaterThan(2);
  expect(shown).toEqual({ around, cases: cases.slice(0, shown.cases.length) });
});

// so that each example is compiled, and run by the tests that its section names
describe("worked examples", () => {
  const blocks = [...read("CONTRIBUTING.md").matchAll(/^```(?:ts|json)\n\/\/ (\S+)\n([\s\S]*?)^```$/gm)];
  test.each(blocks.map(([, file, text]) => [file!, text!]))("stand word by word in %s", (file, text) => {
    // what is shown alone is not indented as it is there
    const lines = (shown: string) =>
      shown
        .split("\n")
        .map((line) => line.trim())
        .join("\n");
    expect(lines(read(file))).toContain(lines(text));
  });

  test.each(["a Terraform type", "a lint rule", "an option", "a header", "a region", "a verb", "an example"])(
    "there is one for %s",
    (what) => {
      const of = read("CONTRIBUTING.md").split(`## Adding ${what}\n`)[1]?.split("\n## ")[0];
      expect(of).toMatch(/^```ts\n/m);
    },
  );

  test("the tests and scripts that they name are there", () => {
    const text = read("CONTRIBUTING.md");
    const paths = [...text.matchAll(/npx jest (test\/[\w/-]+)/g)].map((match) => match[1]!);
    expect(paths.length).toBeGreaterThan(2);
    const there = (path: string) => [path, `${path}.test.ts`].some((one) => existsSync(join(root, one)));
    expect(paths.filter((path) => !there(path))).toEqual([]);
  });
});

test("every block of code is closed, so that what follows it is read as text", () => {
  const fences = read("CONTRIBUTING.md")
    .split("\n")
    .filter((line) => line.includes("```"));
  expect(fences.filter((line) => !/^```[a-z]*$/.test(line))).toEqual([]);
  expect(fences.map((line, i) => (i % 2 === 0 ? line !== "" : line === "```"))).not.toContain(false);
});
