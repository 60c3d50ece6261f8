import * as yamlParser from "prettier/plugins/yaml";
import { format } from "prettier/standalone";
import { FlowFile, toYaml, unattested, violations, type FlowValue } from "../../lib/genesys/architect";
import { holdTaggingFlow } from "../../lib/genesys/hold-tagging-flow/flow";
import { synth } from "../support/synth";

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

  test.each(['"', "a\nb", "\u0085\u2028", "'{[*&!|>%@`", "- x", "{{name}}", "\\"])(
    "%j stays one line that YAML reads",
    async (text) => {
      const yaml = toYaml({ [text]: text });
      expect(yaml.split("\n")).toHaveLength(2);
      expect(yaml).toMatch(/^[\x20-\x7e]*\n$/);
      await expect(format(yaml, { parser: "yaml", plugins: [yamlParser] })).resolves.toContain(":");
    },
  );
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
