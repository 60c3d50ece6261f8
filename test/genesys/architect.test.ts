import fc from "fast-check";
import { parse } from "yaml";
import { FlowFile, toYaml, unattested, violations, type FlowValue } from "../../lib/genesys/architect";
import { exportWorkflow } from "../../lib/genesys/export-actions/workflow";
import { holdTaggingFlow } from "../../lib/genesys/hold-tagging-flow/hold-tagging-flow";
import { synth } from "../support/synth";
import { fixed } from "../support/sample";

// names as people give them, and what YAML takes for something else
const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom(
    ..."y,no,On,~,null,0x1F,1e3,.inf,2026-01-01,<<,=,- a,a: b,#,&a,*a,!!str,|,>,%TAG,@,`,?,[,{,---,..., ".split(","),
  ),
  fc.constantFrom('x"\n  - disconnect: {}', "a\r\nb", "\ufeff", "\u2028", "tab\t", "\\x41", "$${x}", "'", "a\u0000b"),
);
const values = fc.letrec<{ value: FlowValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    hostile,
    fc.boolean(),
    fc.integer(),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(hostile, tie("value"), { maxKeys: 3 }),
  ),
}));

describe("YAML", () => {
  test("nests, lists, and quotes every text and every key that YAML would take for something else", () => {
    const value: FlowValue = {
      name: "on",
      none: true,
      count: 3,
      gone: undefined,
      empty: {},
      outputs: { yes: { actions: [{ a: { b: "1" } }, { c: "x" }] } },
      "two words": "a: b # c",
    };
    expect(toYaml(value)).toBe(
      [
        'name: "on"',
        "none: true",
        "count: 3",
        "empty: {}",
        "outputs:",
        '  "yes":',
        "    actions:",
        "      - a:",
        '          b: "1"',
        '      - c: "x"',
        '"two words": "a: b # c"',
        "",
      ].join("\n"),
    );
  });

  test.each(['"', "a\nb", "\u0085\u2028", "'{[*&!|>%@`", "- x", "{{name}}", "\\"])("%j stays one line", (text) => {
    const yaml = toYaml({ [text]: text });
    expect(yaml.split("\n")).toHaveLength(2);
    expect(yaml).toMatch(/^[\x20-\x7e]*\n$/);
  });

  // what Architect reads YAML with is not public, so both editions have to read the same
  const read = (yaml: string): unknown[] =>
    ["1.1", "1.2"].map((version) => parse(yaml, { version } as never) as unknown);

  test("a parser reads back what was written, whatever the names and texts are", () => {
    fc.assert(
      fc.property(fc.dictionary(hostile, values.value, { minKeys: 1, maxKeys: 3 }), (flow) => {
        expect(read(toYaml(flow))).toEqual([flow, flow]);
      }),
      fixed(500),
    );
  });

  test("no name or text of a flow changes what a parser makes of it", () => {
    const tagging = fc
      .record({
        queueName: hostile,
        attributeName: hostile,
        attributeValue: hostile,
        announcement: hostile,
        name: hostile,
      })
      .map(({ name, ...options }) => holdTaggingFlow(name, options));
    const workflow = fc
      .record({ name: hostile, category: hostile, divisionName: hostile, action: hostile })
      .map(({ action, ...spec }) =>
        exportWorkflow({
          ...spec,
          actions: { protect: action, create: `${action} 2`, get: `${action} 3`, execute: `${action} 4` },
          includeSensitiveData: true,
          lookBackHours: 24,
          report: { category: action, action: spec.name },
        }),
      );
    fc.assert(
      fc.property(fc.oneof(tagging, workflow), (flow) => {
        const seen = read(toYaml(flow));
        expect(seen).toEqual([flow, flow]);
        expect(violations(seen[0] as never)).toEqual([]);
      }),
      fixed(20),
    );
  });
});

describe("the grammar", () => {
  const good = holdTaggingFlow("f", { queueName: "q" });
  interface Loose {
    inboundCall: { tasks: { task: { actions: { [action: string]: object }[] } }[] } & { [name: string]: unknown };
  }
  const changed = (change: (flow: Loose) => void): string[] => {
    const flow = structuredClone(good) as never as Loose;
    change(flow);
    return violations(flow as never);
  };
  const actions = (flow: Loose) => flow.inboundCall.tasks[0]!.task.actions;

  test.each<[string, (flow: Loose) => void, RegExp]>([
    ["a property that nobody knows", (flow) => (flow.inboundCall["recording"] = true), /recording: not known/],
    ["one that is missing", (flow) => delete flow.inboundCall["startUpRef"], /startUpRef: missing/],
    [
      "an action that nobody knows",
      (flow) => actions(flow).push({ recordCall: {} }),
      /recordCall is not known in inboundCall/,
    ],
    [
      "an action of another kind of flow",
      (flow) => actions(flow).push({ endWorkflow: {} }),
      /endWorkflow is not known/,
    ],
    ["no action", (flow) => actions(flow).splice(0), /at least one action/],
    [
      "a bare value",
      (flow) =>
        (actions(flow)[0] = {
          setParticipantData: { name: "x", attributes: [{ attribute: { name: "a", value: "b" } }] },
        }),
      /one of lit, exp/,
    ],
    ["a text for a list", (flow) => (flow.inboundCall.tasks = "x" as never), /tasks: a list/],
  ])("refuses %s", (_, change, message) => {
    expect(changed(change)).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
  });

  test("refuses a kind that it does not know, and two at once", () => {
    expect(violations({ bot: {} })).toHaveLength(1);
    expect(violations({ ...good, workflow: {} })).toHaveLength(1);
  });

  test("names what no example shows in such a flow", () => {
    expect(unattested(good)).toEqual(["setParticipantData"]);
    expect(unattested(holdTaggingFlow("f", { flowName: "g" }))).toEqual(["setParticipantData", "transferToFlow"]);
  });

  test("is kept by every flow that is published", () => {
    expect(() => synth((scope) => void new FlowFile(scope, "flow", { flow: { workflow: {} } }))).toThrow(/missing/);
  });
});
