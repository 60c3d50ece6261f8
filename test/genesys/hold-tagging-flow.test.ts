import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App, TerraformStack } from "cdktf";
import { HoldTaggingFlow, type HoldTaggingFlowProps } from "../../lib/genesys";
import { violations } from "../../lib/genesys/architect";
import { holdTaggingFlow } from "../../lib/genesys/hold-tagging-flow/hold-tagging-flow";
import { GenesyscloudProvider } from "../../lib/provider-genesyscloud/provider";
import { nonconforming } from "../support/conforms";
import { faultsOf } from "../support/faults";
import { only, synth, type Synthesized } from "../support/synth";

const base: HoldTaggingFlowProps = { queueName: "Legal", phoneNumbers: ["+442071234567", "+12125550123"] };

function make(props: HoldTaggingFlowProps = base): Synthesized {
  const stack = synth((scope) => void new HoldTaggingFlow(scope, "tagging", props));
  expect(nonconforming(stack)).toEqual([]);
  return stack;
}

interface Task {
  readonly task: { readonly refId: string; readonly actions: readonly { readonly [action: string]: object }[] };
}

function task(props: HoldTaggingFlowProps): { readonly start: unknown; readonly task: Task["task"] } {
  const { inboundCall } = holdTaggingFlow("f", props) as never as {
    inboundCall: { startUpRef: string; tasks: [Task] };
  };
  return { start: inboundCall.startUpRef, task: inboundCall.tasks[0].task };
}

/** Whole synthesis, as `cdktf synth` does it: what is written beside the stack. */
function written(props: HoldTaggingFlowProps): { readonly path: string; readonly yaml: string } {
  const outdir = mkdtempSync(join(tmpdir(), "tagging-"));
  try {
    const app = new App({ outdir });
    const stack = new TerraformStack(app, "test");
    new GenesyscloudProvider(stack, "genesyscloud");
    new HoldTaggingFlow(stack, "tagging", props);
    app.synth();
    const folder = join(outdir, "stacks", "test");
    const json = JSON.parse(readFileSync(join(folder, "cdk.tf.json"), "utf8")) as Synthesized;
    const path = String(only(json, "genesyscloud_flow")["filepath"]);
    return { path, yaml: readFileSync(join(folder, path), "utf8") };
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

test("the first thing that the flow does is to mark the conversation", () => {
  const { start, task: mark } = task({ ...base, announcement: "Hello" });
  expect(start).toBe(`/inboundCall/tasks/task[${mark.refId}]`);
  expect(mark.actions.map((action) => Object.keys(action)[0])).toEqual([
    "setParticipantData",
    "playAudio",
    "transferToAcd",
    "disconnect",
  ]);
  expect(mark.actions[0]).toMatchObject({
    setParticipantData: { attributes: [{ attribute: { name: { lit: "legal_hold" }, value: { lit: "true" } } }] },
  });
});

test.each([
  base,
  { flowName: "Main menu" },
  { ...base, divisionName: "Legal", language: "de-de", initialGreeting: "Guten Tag", announcement: "Aufzeichnung" },
])("%j keeps to the grammar", (props) => expect(violations(holdTaggingFlow("f", props))).toEqual([]));

test("callers go to the queue or to the flow that was named", () => {
  expect(task(base).task.actions).toContainEqual({
    transferToAcd: expect.objectContaining({ targetQueue: { lit: { name: "Legal" } } }) as object,
  });
  expect(task({ flowName: "Main menu" }).task.actions).toContainEqual({
    transferToFlow: expect.objectContaining({ targetFlow: { name: "Main menu" } }) as object,
  });
});

test("the call route leads the numbers to the flow; without numbers there is none", () => {
  const stack = make();
  const [flow] = Object.keys(stack.resource["genesyscloud_flow"]!);
  expect(only(stack, "genesyscloud_architect_ivr")).toMatchObject({
    dnis: ["+12125550123", "+442071234567"],
    open_hours_flow_id: `\${genesyscloud_flow.${flow}.id}`,
  });
  expect(make({ queueName: "Legal" }).resource).not.toHaveProperty("genesyscloud_architect_ivr");
});

test("the YAML lies beside the stack, at a path that changes with it and with nothing else", () => {
  const first = written(base);
  expect(first.path).not.toMatch(/^\//);
  expect(first.yaml).toContain('lit: "legal_hold"');
  expect(written(base)).toEqual(first);
  expect(written({ ...base, attributeValue: "CASE-7" }).path).not.toBe(first.path);
});

test("no text breaks out of the YAML", () => {
  const announcement = 'x"\n  - disconnect: {} # {{name}}';
  const { yaml } = written({ ...base, announcement: announcement.replace("\n", " ") });
  expect(yaml.match(/disconnect:/g)).toHaveLength(4);
  expect(yaml).toContain(`tts: ${JSON.stringify(announcement.replace("\n", " "))}`);
});

const cases: [HoldTaggingFlowProps, string[]][] = [
  [{}, ["CALL_TARGET_AMBIGUOUS queueName"]],
  [{ queueName: "a", flowName: "b" }, ["CALL_TARGET_AMBIGUOUS queueName"]],
  [{ ...base, phoneNumbers: ["020 7123 4567"] }, ["PHONE_NUMBER_INVALID phoneNumbers[0]"]],
  [{ ...base, phoneNumbers: ["+4420712345678901"] }, ["PHONE_NUMBER_INVALID phoneNumbers[0]"]],
  [{ ...base, phoneNumbers: ["+442071234567", "+442071234567"] }, ["PHONE_NUMBER_INVALID phoneNumbers[1]"]],
  [{ ...base, phoneNumbers: [] }, ["PHONE_NUMBER_INVALID phoneNumbers"]],
  [{ ...base, attributeName: "legal hold" }, ["ATTRIBUTE_NAME_INVALID attributeName"]],
  [{ ...base, attributeValue: "a\nb" }, ["ATTRIBUTE_VALUE_INVALID attributeValue"]],
  [{ ...base, announcement: "a\nb" }, ["ANNOUNCEMENT_INVALID announcement"]],
  [{ ...base, language: "English" }, ["FLOW_LANGUAGE_INVALID language"]],
  [{ ...base, queueName: "${x}" }, ["TOKEN_NOT_ALLOWED queueName"]],
];

test.each(cases)("%j is refused", (props, expected) => {
  expect(faultsOf((scope) => void new HoldTaggingFlow(scope, "tagging", props))).toEqual(expected);
});
