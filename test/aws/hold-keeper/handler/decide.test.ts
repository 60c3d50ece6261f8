import { isToBeHeld, type HoldRule } from "../../../../lib/aws/hold-keeper/handler";

const FOLDER = "org/year=2026/conversation_id=c";
const sidecar: HoldRule = { mode: "whenSidecar", field: "attributes.legal_hold", value: "true" };
const header: HoldRule = { mode: "whenHeader", header: "x-amz-meta-case", value: "Case 7" };
const notThere = Object.assign(new Error("refused"), { name: "AccessDenied", $metadata: { httpStatusCode: 403 } });

function decide(
  rule: HoldRule,
  key: string,
  metadata: { readonly [name: string]: string } = {},
  files: { readonly [key: string]: string } = {},
): Promise<boolean> {
  const read = (name: string, versionId?: string) => {
    const text = files[versionId === undefined ? name : `${name}@${versionId}`];
    return text === undefined ? Promise.reject(notThere) : Promise.resolve(text);
  };
  return isToBeHeld(rule, { key, versionId: "v" }, { metadata }, read);
}

test.each<[string, HoldRule, string, { [name: string]: string }, boolean]>([
  ["everything", { mode: "everything" }, "any", {}, true],
  ["a prefix", { mode: "whenPrefix", prefixes: ["a/", "org/"] }, "org/x", {}, true],
  ["no prefix", { mode: "whenPrefix", prefixes: ["org/"] }, "other/org/x", {}, false],
  ["the header", header, "any", { case: " case 7 " }, true],
  ["another value", header, "any", { case: "case 71" }, false],
  ["no such header", header, "any", { "x-amz-meta-case": "Case 7" }, false],
  ["an inherited name", { ...header, header: "x-amz-meta-constructor" }, "any", {}, false],
])("%s", async (_, rule, key, metadata, held) => {
  expect(await decide(rule, key, metadata)).toBe(held);
});

describe("the file beside a recording", () => {
  const yes = JSON.stringify({ attributes: { legal_hold: "True" } });
  const no = JSON.stringify({ attributes: { legal_hold: "false" } });

  test.each<[string, string, { readonly [key: string]: string }, boolean]>([
    ["says yes", `${FOLDER}/r.opus`, { [`${FOLDER}/r_metadata.json`]: yes }, true],
    ["is named with the extension", `${FOLDER}/r.opus`, { [`${FOLDER}/r.opus_metadata.json`]: yes }, true],
    ["says no", `${FOLDER}/r.opus`, { [`${FOLDER}/r_metadata.json`]: no }, false],
    ["has no such field", `${FOLDER}/r.opus`, { [`${FOLDER}/r_metadata.json`]: "{}" }, false],
    ["has a list", `${FOLDER}/r`, { [`${FOLDER}/r_metadata.json`]: '{"attributes":{"legal_hold":[1,true]}}' }, true],
    [
      "decides about itself by its own version",
      `${FOLDER}/r_metadata.json`,
      { [`${FOLDER}/r_metadata.json@v`]: yes },
      true,
    ],
  ])("%s", async (_, key, files, held) => {
    expect(await decide(sidecar, key, {}, files)).toBe(held);
  });

  test("that is not there yet is no answer: the queue has to deliver again", async () => {
    await expect(decide(sidecar, `${FOLDER}/r.opus`)).rejects.toThrow("no file beside the recording");
  });

  test("that is no JSON is no answer either", async () => {
    await expect(
      decide(sidecar, `${FOLDER}/r.opus`, {}, { [`${FOLDER}/r_metadata.json`]: "<html>" }),
    ).rejects.toThrow();
  });
});
