import { violations } from "../../../lib/genesys/architect";
import { create, execute, get, protect } from "../../../lib/genesys/export-actions/actions";
import { exportWorkflow, type ExportWorkflowSpec } from "../../../lib/genesys/export-actions/workflow";
import { runWorkflow, type Answer, type Run } from "../../support/workflow";

const names = { protect: "protect", create: "create", get: "get", execute: "execute" };
const spec: ExportWorkflowSpec = {
  name: "w",
  category: "cat",
  actions: names,
  includeSensitiveData: true,
  lookBackHours: 720,
  report: { category: "servicenow", action: "report" },
};
const inputs = { conversationId: "c-1", legalHoldId: "CASE-7", includeSensitiveData: "true" };

type Script = { readonly [action: string]: Answer | ((count: number) => Answer) };

/** An export that goes well: READY at the second look, FULFILLED at the fourth. */
const good: Script = {
  protect: { protected: "true" },
  create: { jobId: "j-1", state: "PENDING" },
  get: (count) => {
    const state = ["PENDING", "READY", "READY", "PROCESSING", "FULFILLED"][count - 1];
    return { state, totalConversations: 1, totalFailedRecordings: 0 };
  },
  execute: { state: "PROCESSING" },
  report: {},
};

function run(script: Script = {}, given: object = inputs, one: Partial<ExportWorkflowSpec> = {}): Run {
  const answers = { ...good, ...script };
  return runWorkflow(exportWorkflow({ ...spec, ...one }), { ...given }, (action, count) => {
    const answer = answers[action];
    return typeof answer === "function" ? answer(count) : answer;
  });
}

test.each([spec, { ...spec, includeSensitiveData: false, divisionName: "Legal" }, { ...spec, report: undefined }])(
  "keeps to the grammar (%#)",
  (one) => expect(violations(exportWorkflow(one))).toEqual([]),
);

test("protects, creates, waits, looks, executes, waits, and says so", () => {
  expect(run()).toMatchObject({
    calls: ["protect", "create", "get", "get", "get", "execute", "get", "get"],
    attributes: { legal_hold_id: "CASE-7", legal_hold_export: "fulfilled" },
    ended: true,
  });
});

test("passes each action exactly the inputs of its contract", () => {
  const contracts = { protect: protect("p"), create: create("c", "i", true), get: get("g"), execute: execute("e") };
  const { inputs: passed } = run();
  for (const [name, { input }] of Object.entries(contracts))
    expect(Object.keys(passed[name]!)).toEqual(Object.keys(input));
  expect(passed["create"]).toMatchObject({ conversationId: "c-1", legalHoldId: "CASE-7", includeSensitiveData: true });
  expect(run({}, { ...inputs, includeSensitiveData: "no" }).inputs["create"]).toMatchObject({
    includeSensitiveData: false,
  });
});

const looks =
  (state: string, more: object = {}) =>
  () => ({
    state,
    totalConversations: 1,
    totalFailedRecordings: 0,
    ...more,
  });
const inTurn =
  (...states: string[]) =>
  (count: number): Answer => ({
    state: states[Math.min(count, states.length) - 1],
    totalConversations: 1,
    totalFailedRecordings: 0,
  });

describe("every other end is written to the conversation and reported", () => {
  test.each<[string, Script, RegExp, boolean]>([
    ["the conversation is not protected", { protect: { protected: "false" } }, /not protected/, false],
    ["protecting fails", { protect: undefined }, /protect/, false],
    ["the job cannot be created", { create: undefined }, /create/, false],
    ["the job is never ready", { get: looks("PENDING") }, /not ready/, false],
    ["the job fails before it is ready", { get: looks("FAILED") }, /not ready/, false],
    ["looking fails all the time", { get: undefined }, /not ready/, false],
    ["a recording was given for a conversation", { get: looks("READY", { totalConversations: 0 }) }, /refused/, false],
    ["the job selects more than one", { get: looks("READY", { totalConversations: 2 }) }, /refused/, false],
    ["executing fails", { execute: undefined }, /execute/, true],
    ["the job fails", { get: inTurn("READY", "READY", "FAILED") }, /not fulfilled/, true],
    ["the job is cancelled", { get: inTurn("READY", "READY", "PROCESSING", "CANCELLED") }, /not fulfilled/, true],
    ["the job never ends", { get: inTurn("READY", "READY", "PROCESSING") }, /not fulfilled/, true],
    [
      "a recording is left out",
      { get: (count) => looks(count < 3 ? "READY" : "FULFILLED", { totalFailedRecordings: 1 })() },
      /left out/,
      true,
    ],
  ])("when %s", (_, script, status, executed) => {
    const { calls, attributes, inputs: passed, ended } = run(script);
    expect(String(attributes["legal_hold_export"])).toMatch(/^(failed|refused): /);
    expect(attributes["legal_hold_export"]).toEqual(expect.stringMatching(status));
    expect(calls.at(-1)).toBe("report");
    expect(passed["report"]).toMatchObject({
      legalHoldStatus: attributes["legal_hold_export"],
      legalHoldScope: "c-1",
      legalHoldId: "CASE-7",
    });
    expect([calls.includes("execute"), ended]).toEqual([executed, true]);
  });

  test("and where there is nobody to report to, still written", () => {
    const { calls, attributes } = run({ protect: undefined }, inputs, { report: undefined });
    expect(calls).toEqual(["protect"]);
    expect(attributes["legal_hold_export"]).toBe("failed: protect");
  });
});

test("nothing is called without a conversation or a case", () => {
  expect(run({}, { legalHoldId: "CASE-7" })).toMatchObject({ calls: [], ended: true });
  expect(run({}, { conversationId: "c-1" }).calls).toEqual(["report"]);
});

test("a look that fails once is taken again", () => {
  const { attributes } = run({
    get: (count) => (count === 1 ? undefined : inTurn("PENDING", "READY", "READY", "FULFILLED")(count)),
  });
  expect(attributes["legal_hold_export"]).toBe("fulfilled");
});
