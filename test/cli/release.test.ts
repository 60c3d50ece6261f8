import { runRelease } from "../../lib/cli/release-steps/run";
import { readJournal } from "../../lib/export";
import { custodian, legalHoldExport } from "../../lib/catalog";
import { roleWith } from "../support/genesys-server/healthy";
import { conversationId, ExportCase } from "../support/export-case";

let at: ExportCase;
beforeEach(async () => {
  at = await ExportCase.open();
  is(custodian.permissions.map(({ name }) => name));
  for (const i of [1, 2, 3]) at.organization.protectedIds.add(at.converse(i, []));
});
afterEach(() => at.close());

const is = (names: readonly string[]) => void (at.organization.roles[1]!.policies = roleWith("r", names).policies);
const caseOf = (name: string, ...ids: readonly number[]) =>
  at.write(`${name}.json`, { legalHoldId: name, legalHoldScope: "all", conversationIds: ids.map(conversationId) });
const left = () => [...at.organization.protectedIds].sort();

async function run(file: string, options: object) {
  at.told.out = at.told.err = "";
  const code = await runRelease(file, at.folder, options, at.world);
  expect(at.told.out + at.told.err).not.toMatch(/not-to-be-seen|\n\s+at /);
  return { code, ...at.told };
}

test("says what would lose its protection, and changes nothing", async () => {
  const { code, out } = await run(caseOf("done", 1, 2, 4), { otherCase: [caseOf("open", 2)] });
  expect(code).toBe(0);
  expect(out).toMatch(/1 conversation to release, 1 not protected, 1 kept/);
  expect(out).toMatch(/c0{7}-0.*2 {2}stays protected: case open names it/);
  expect(out).toMatch(/Nothing was changed/);
  expect(left()).toHaveLength(3);
});

test("lifts it, and keeps what another case names; the record tells who and why", async () => {
  const file = caseOf("done", 1, 2);
  const options = { otherCase: [caseOf("open", 2)], yes: true, reason: "settled" };
  expect(await run(file, options)).toMatchObject({ code: 0 });
  expect(left()).toEqual([2, 3].map(conversationId));
  const record = await readJournal(`${file}.released`);
  expect(record).toMatchObject([
    { type: "release", by: "0b6e1f2a-operator", reason: "settled", at: "2026-11-28T12:00:00.000Z" },
    { type: "releasing", conversationIds: [conversationId(1)] },
    { type: "released", conversationIds: [conversationId(1)] },
  ]);
  expect((await run(file, options)).out).toMatch(/0 conversations to release/);
});

test.each<[string, object, readonly string[], RegExp]>([
  ["no reason", { otherCases: false, reason: " " }, [], /takes --reason/],
  ["nothing said of other cases", { reason: "settled" }, [], /--other-case, or say --no-other-cases/],
  [
    "another case that cannot be read",
    { otherCase: ["no.json"], reason: "settled" },
    [],
    /no.json: there is no such file/,
  ],
  [
    "whoever exports",
    { otherCases: false, reason: "settled" },
    legalHoldExport.permissions.map(({ name }) => name),
    /use a custodian's identity/,
  ],
  [
    "nobody's permission",
    { otherCases: false, reason: "settled" },
    ["users:user:view"],
    /lacks the permission recording:deletionProtection:revoke/,
  ],
])("refused: %s", async (_, options, more, message) => {
  if (more.length > 0) is(more);
  const { code, err } = await run(caseOf("done", 1), { ...options, yes: true });
  expect(err).toMatch(message);
  expect(code).toBe(1);
  expect(left()).toHaveLength(3);
});
