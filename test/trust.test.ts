import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { runtimeParts } from "./support/runtime-parts";

const ROOT = join(__dirname, "..");
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");

// permissive, and none that would bind whoever builds on the package
const PERMISSIVE = ["Apache-2.0", "MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "0BSD"];

test("everything that the package runs with has a permissive licence", () => {
  const licences = runtimeParts();
  expect(licences.size).toBeGreaterThan(0);
  expect([...licences].filter(([, licence]) => !PERMISSIVE.includes(licence ?? ""))).toEqual([]);
});

test("no paper names an address that nobody answers", () => {
  for (const file of ["SECURITY.md", "CODE_OF_CONDUCT.md"]) expect(read(file)).not.toMatch(/@|https?:/);
});

test.each(["SECURITY.md", "CODE_OF_CONDUCT.md"])("links of %s lead somewhere", (file) => {
  const links = [...read(file).matchAll(/\]\(([^)#]+)\)/g)].map((match) => match[1]!);
  expect(links.filter((link) => !existsSync(join(ROOT, link)))).toEqual([]);
});

test("forms for issues have what GitHub asks of them", () => {
  const folder = ".github/ISSUE_TEMPLATE";
  const forms = readdirSync(join(ROOT, folder)).filter((file) => file !== "config.yml");
  expect(forms.length).toBeGreaterThan(0);
  for (const form of forms) {
    const { name, description, body } = parse(read(`${folder}/${form}`)) as {
      readonly name?: string;
      readonly description?: string;
      readonly body?: readonly { readonly type: string; readonly id?: string; readonly attributes: object }[];
    };
    expect([typeof name, typeof description]).toEqual(["string", "string"]);
    const ids = body!.flatMap(({ id }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(body!.some(({ type }) => type !== "markdown")).toBe(true);
    for (const { type, attributes } of body!) {
      expect(attributes).toHaveProperty(type === "markdown" ? "value" : "label");
    }
  }
});
