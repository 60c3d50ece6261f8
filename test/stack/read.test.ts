import { readFileSync } from "node:fs";
import { join } from "node:path";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import fc from "fast-check";
import { DEEPEST_INPUT, LONGEST_INPUT, readStack, openStacks } from "../../lib/stack";
import { inventoryOf, reviewStack } from "../../lib/review/diff";
import { london } from "../support/london";
import { londonJson } from "../support/review/edits";
import { fixed } from "../support/sample";

const text = JSON.stringify(londonJson(london()));
const plan = readFileSync(join(__dirname, "../cases/review/third-party-role/plan.json"), "utf8");

/** Reads and reviews; either it works, or there is one message on one line. */
function survives(input: string): void {
  try {
    const { stack, before } = readStack("hostile", input);
    inventoryOf(stack);
    reviewStack(before, stack);
  } catch (error) {
    expect((error as Error).message).toMatch(/^hostile: .+$/);
    expect((error as Error).message.length).toBeLessThan(300);
  }
}

describe("what cannot be read is refused with one message", () => {
  test.each([
    ["nothing", "", "is empty"],
    ["half a file", text.slice(0, 2_000), "not valid JSON"],
    ["a list", "[]", "not a JSON object"],
    ["another JSON", "{}", "neither a synthesized stack nor the output of terraform show -json"],
    ["a saved plan", "PK\u0003\u0004\u0014", "a saved plan, which only Terraform can read. Run terraform show -json"],
    ["a state as it is stored", '{"version":4,"serial":1,"lineage":"a"}', "Run terraform show -json terraform.tfstate"],
    ["HCL", '# the bucket\nresource "aws_s3_bucket" "b" {\n}\n', "HCL, which is not read. Save a plan of it"],
    [
      "another version",
      '{"format_version":"2.0","planned_values":{}}',
      "format version 2.0, of which only 1.x can be read",
    ],
    ["a version that is no text", '{"format_version":1}', "neither a synthesized stack"],
    ["neither plan nor state", '{"format_version":"1.0"}', "neither a plan nor a state"],
    ["a member of every prototype", '{"resource":{"__proto__":{"x":{}}}}', "has a member named __proto__"],
    ["the same, spelled", String.raw`{"resource":{"\u005f_pr\u006fto__":{"x":{}}}}`, "has a member named __proto__"],
    ["a section that stands twice", '{"resource":{"a":{}},"output":{},"resource":{}}', '"resource" stands twice'],
    ["a member that does, spelled", String.raw`{"resource":{"a":[{"b":1,"\u0062":2}]}}`, "stands twice in one object"],
    ["a plan without what it plans", '{"format_version":"1.2","resource_changes":[]}', "a plan without planned_values"],
    ["deep nesting behind a quote", String.raw`{"a\\\"":"\\","b":${"[".repeat(101)}`, "nested deeper than"],
    [
      "deep nesting",
      `{"resource":${"[".repeat(5_000)}${"]".repeat(5_000)}}`,
      `nested deeper than ${DEEPEST_INPUT} levels`,
    ],
    ["a long text", `{"resource":"${"x".repeat(LONGEST_INPUT)}"}`, `longer than ${LONGEST_INPUT} characters`],
  ])("%s", (_, input, message) => {
    expect(() => readStack("hostile", input)).toThrow(message);
  });

  test("garbled inputs end in a review or in one message", () => {
    const noise = fc.tuple(fc.constantFrom(text, plan), fc.nat(), fc.nat(200), fc.string(), fc.constantFrom(0, 1, 2));
    fc.assert(
      fc.property(noise, ([whole, at, length, insert, kind]) => {
        const from = at % whole.length;
        const tail = kind === 0 ? "" : whole.slice(from + (kind === 1 ? length : 0));
        survives(whole.slice(0, from) + insert + tail);
      }),
      fixed(15),
    );
  });

  test("inputs with a value of another type in some place", () => {
    const odd = fc.constantFrom(
      null,
      0,
      -1,
      true,
      "",
      "${",
      "${}",
      "%{",
      "<>",
      [],
      {},
      [[]],
      [null],
      { a: { b: [1] } },
      "x".repeat(5_000),
    );
    fc.assert(
      fc.property(fc.constantFrom(text, plan), fc.nat(), odd, (whole, at, value) => {
        const json = JSON.parse(whole) as object;
        replaceAt(json, at, value);
        survives(JSON.stringify(json));
      }),
      fixed(15),
    );
  });
});

/** Puts a value in place of one of all members, lists included. */
function replaceAt(json: object, at: number, value: unknown): void {
  const places: (readonly [{ [name: string]: unknown }, string])[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const name of Object.keys(node)) {
      places.push([node as { [name: string]: unknown }, name]);
      walk((node as { [name: string]: unknown })[name]);
    }
  };
  walk(json);
  const [parent, name] = places[at % places.length]!;
  parent[name] = value;
}

describe("paths", () => {
  let folder: string;
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "review-"))));
  afterAll(() => rmSync(folder, { recursive: true }));

  test("a file, the folder of a stack and a whole output are read alike", () => {
    const stack = join(folder, "out", "stacks", "london");
    mkdirSync(stack, { recursive: true });
    writeFileSync(join(stack, "cdk.tf.json"), text);
    const names = [join(stack, "cdk.tf.json"), stack, join(folder, "out")].map((path) =>
      openStacks(path).map(({ stack: { name } }) => name),
    );
    expect(names).toEqual([["london"], ["london"], ["london"]]);
    const seen: number[] = [];
    openStacks(join(folder, "out"), (done, all) => seen.push(done, all));
    expect(seen).toEqual([1, 1]);
  });

  test("nothing, an empty folder and a link to nowhere are refused", () => {
    symlinkSync(join(folder, "nowhere"), join(folder, "link"));
    mkdirSync(join(folder, "empty"));
    expect(() => openStacks(join(folder, "missing"))).toThrow("there is no such file or folder");
    expect(() => openStacks(join(folder, "link"))).toThrow("there is no such file or folder");
    expect(() => openStacks(join(folder, "empty"))).toThrow("neither a stack");
  });
});

describe("references", () => {
  const read = (resource: object, more: object = {}) => readStack("s", JSON.stringify({ resource, ...more })).stack;
  const policyOf = (stack: ReturnType<typeof read>) =>
    stack.resources.get("aws_s3_bucket_policy")![0]!.attributes["policy"];

  test("to what is literal become literal, to anything else symbols", () => {
    const stack = read({
      aws_s3_bucket: { b: { bucket: "evidence" }, c: {} },
      aws_s3_bucket_policy: {
        p: {
          bucket: "${aws_s3_bucket.b.id}",
          policy: "${aws_s3_bucket.b.arn}/* ${aws_s3_bucket.c.arn} $${aws:username} ${var.x}",
        },
      },
    });
    expect(policyOf(stack)).toBe(
      "arn:aws:s3:::evidence/* arn:aws:s3:::<aws_s3_bucket.c.bucket> ${aws:username} <var.x>",
    );
  });

  test("a rendered policy document keeps its policy variables", () => {
    const statement = [
      {
        actions: ["s3:GetObject"],
        resources: ["${aws_s3_bucket.b.arn}/&{aws:username}/*"],
        principals: [{ type: "*", identifiers: ["*"] }],
      },
    ];
    const stack = read(
      {
        aws_s3_bucket: { b: { bucket: "evidence" } },
        aws_s3_bucket_policy: { p: { bucket: "evidence", policy: "${data.aws_iam_policy_document.d.json}" } },
      },
      { data: { aws_iam_policy_document: { d: { statement } } } },
    );
    expect(JSON.parse(String(policyOf(stack)))).toEqual({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Action: ["s3:GetObject"],
          Resource: ["arn:aws:s3:::evidence/${aws:username}/*"],
          Principal: "*",
        },
      ],
    });
  });

  test("a reference to itself ends", () => {
    const stack = read({ aws_s3_bucket_policy: { p: { bucket: "b", policy: "${aws_s3_bucket_policy.p.policy}" } } });
    expect(policyOf(stack)).toBe("<aws_s3_bucket_policy.p.policy>");
  });
});

describe("references that are made to explode", () => {
  test("a chain that doubles with every link ends in a symbol", () => {
    const link = (i: number) => ({ policy: `\${aws_s3_bucket_policy.p${i + 1}.policy}`.repeat(2), bucket: "b" });
    const chain = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`p${i}`, link(i)]));
    const { stack } = readStack("s", JSON.stringify({ resource: { aws_s3_bucket_policy: chain } }));
    const longest = Math.max(
      ...stack.resources.get("aws_s3_bucket_policy")!.map((p) => String(p.attributes["policy"]).length),
    );
    expect(longest).toBeLessThan(3_000_000);
    expect(inventoryOf(stack).grants.every(({ unknown }) => unknown !== undefined)).toBe(true);
  });

  test("a long expression is a short symbol, and still its own", () => {
    const names = ["a", "b"].map((end) => {
      const role = { name: `\${${"f(".repeat(5_000)}${end}}`, assume_role_policy: "{}" };
      const { stack } = readStack("s", JSON.stringify({ resource: { aws_iam_role: { r: role } } }));
      return String(stack.resources.get("aws_iam_role")![0]!.attributes["name"]);
    });
    expect(names[0]).not.toBe(names[1]);
    expect(names[0]!.length).toBeLessThan(400);
  });
});
