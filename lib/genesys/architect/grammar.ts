import type { FlowValue } from "./yaml";

/** What is allowed at a place in a flow. `value`: one of the forms of every settable value. */
export type Rule =
  | "text"
  | "flag"
  | "value"
  | "actions"
  | { readonly list: Rule }
  | { readonly names: Rule }
  | { readonly fields: { readonly [name: string]: Rule }; readonly optional?: readonly string[] };

/** Where a form was seen: in an example of this kind of flow, or in another kind of flow. */
export type Attested = "example" | "other kind of flow";

interface ActionRule {
  readonly rule: Rule;
  /** By kind of flow; a kind that is not listed may not use the action. */
  readonly attested: { readonly [kind: string]: Attested };
}

const fields = (
  required: { readonly [name: string]: Rule },
  optional: { readonly [name: string]: Rule } = {},
): Rule => ({
  fields: { ...required, ...optional },
  optional: Object.keys(optional),
});
const BRANCH = fields({ actions: "actions" });
const ATTRIBUTES: Rule = { list: fields({ attribute: fields({ name: "value", value: "value" }) }) };
const LANGUAGE = fields({}, { none: "flag", defaultLanguageSkill: "value" });

/**
 * The part of Architect's YAML that our flows use, as shown in the examples of the Terraform provider (v1.84.1) and in
 * published blueprint flows. No public document defines the grammar, so only what an example shows is allowed.
 */
export const ACTIONS: { readonly [action: string]: ActionRule } = {
  setParticipantData: {
    rule: fields({ name: "text", attributes: ATTRIBUTES }),
    // shown in secure and in-queue call flows
    attested: { inboundCall: "other kind of flow" },
  },
  playAudio: { rule: fields({ name: "text", audio: fields({ tts: "text" }) }), attested: { inboundCall: "example" } },
  transferToAcd: {
    rule: fields({
      name: "text",
      targetQueue: "value",
      priority: "value",
      preferredAgents: "value",
      languageSkill: "value",
      failureOutputs: { names: "value" },
      outputs: { names: BRANCH },
    }),
    attested: { inboundCall: "example" },
  },
  transferToFlow: {
    rule: fields({
      name: "text",
      targetFlow: fields({ name: "text" }),
      preTransferAudio: "value",
      failureTransferAudio: "value",
      failureOutputs: { names: "value" },
    }),
    // shown in an in-queue call flow
    attested: { inboundCall: "other kind of flow" },
  },
  disconnect: { rule: fields({ name: "text" }), attested: { inboundCall: "example" } },
  callData: {
    rule: fields(
      {
        name: "text",
        timeout: "value",
        category: {
          names: fields({
            dataAction: {
              names: fields({ inputs: { names: "value" } }, { successOutputs: { names: "value" } }),
            },
          }),
        },
      },
      { outputs: { names: BRANCH } },
    ),
    attested: { workflow: "example" },
  },
  decision: {
    rule: fields({ name: "text", condition: "value", outputs: fields({ yes: BRANCH }, { no: BRANCH }) }),
    attested: { workflow: "example" },
  },
  wait: {
    rule: fields({ name: "text", trimDurationNearMaxRunningTime: "value", duration: "value" }),
    attested: { workflow: "example" },
  },
  setConversationData: {
    rule: fields({ name: "text", conversationId: "value", participantId: "value", attributes: ATTRIBUTES }),
    attested: { workflow: "example" },
  },
  endWorkflow: { rule: fields({ name: "text", exitReason: "value" }), attested: { workflow: "example" } },
};

const HEAD = { name: "text", description: "text", startUpRef: "text", defaultLanguage: "text" } as const;

const KINDS: { readonly [kind: string]: Rule } = {
  inboundCall: fields(
    {
      ...HEAD,
      supportedLanguages: { names: LANGUAGE },
      settingsErrorHandling: fields({ errorHandling: fields({ disconnect: fields({ none: "flag" }) }) }),
      tasks: { list: fields({ task: fields({ name: "text", refId: "text", actions: "actions" }) }) },
    },
    // every example has a greeting
    { division: "text", initialGreeting: fields({ tts: "text" }) },
  ),
  workflow: fields(
    {
      ...HEAD,
      supportedLanguages: { names: LANGUAGE },
      variables: {
        list: {
          names: fields({ name: "text", initialValue: "value", isInput: "flag", isOutput: "flag" }),
        },
      },
      settingsErrorHandling: fields({ errorHandling: fields({ endWorkflow: fields({ none: "flag" }) }) }),
      states: { list: fields({ state: fields({ name: "text", refId: "text", actions: "actions" }) }) },
    },
    { division: "text" },
  ),
};

// "tts" is a value of audio
const FORMS = ["lit", "exp", "var", "noValue", "tts"];

/** The faults of a flow; empty if it follows the grammar. A flow is one kind with its content. */
export function violations(flow: { readonly [kind: string]: FlowValue }): string[] {
  const kinds = Object.keys(flow);
  const [kind = ""] = kinds;
  const rule = KINDS[kind];
  if (kinds.length !== 1 || rule === undefined)
    return [`${kinds.join(", ")}: one kind of ${Object.keys(KINDS).join(", ")}`];
  const wrong: string[] = [];
  check(wrong, kind, rule, flow[kind], kind);
  return wrong;
}

/** Actions of a flow that no example shows in a flow of its kind. */
export function unattested(flow: { readonly [kind: string]: FlowValue }): string[] {
  const [kind = ""] = Object.keys(flow);
  const text = JSON.stringify(flow);
  return Object.keys(ACTIONS).filter(
    (action) => text.includes(`"${action}":`) && ACTIONS[action]!.attested[kind] === "other kind of flow",
  );
}

function check(wrong: string[], path: string, rule: Rule, value: FlowValue | undefined, kind: string): void {
  if (rule === "text") expectType(wrong, path, value, "string");
  else if (rule === "flag") expectType(wrong, path, value, "boolean");
  else if (rule === "value") form(wrong, path, value);
  else if (rule === "actions") actions(wrong, path, value, kind);
  else if ("list" in rule) {
    if (!Array.isArray(value)) wrong.push(`${path}: a list`);
    else (value as FlowValue[]).forEach((one, i) => check(wrong, `${path}[${i}]`, rule.list, one, kind));
  } else if (!isFields(value)) wrong.push(`${path}: fields`);
  else if ("names" in rule) {
    for (const name of Object.keys(value)) check(wrong, `${path}.${name}`, rule.names, value[name], kind);
  } else {
    for (const name of Object.keys(value))
      if (rule.fields[name] === undefined) wrong.push(`${path}.${name}: not known`);
    for (const name of Object.keys(rule.fields)) {
      if (value[name] !== undefined) check(wrong, `${path}.${name}`, rule.fields[name]!, value[name], kind);
      else if (!rule.optional?.includes(name)) wrong.push(`${path}.${name}: missing`);
    }
  }
}

function actions(wrong: string[], path: string, value: FlowValue | undefined, kind: string): void {
  if (!Array.isArray(value) || value.length === 0) return void wrong.push(`${path}: at least one action`);
  (value as FlowValue[]).forEach((one, i) => {
    const [name = "", ...more] = isFields(one) ? Object.keys(one) : [];
    const action = ACTIONS[name];
    const at = `${path}[${i}]`;
    if (more.length > 0 || action?.attested[kind] === undefined)
      wrong.push(`${at}: ${name || "no action"} is not known in ${kind}`);
    else check(wrong, `${at}.${name}`, action.rule, (one as { [name: string]: FlowValue })[name], kind);
  });
}

function form(wrong: string[], path: string, value: FlowValue | undefined): void {
  const names = isFields(value) ? Object.keys(value) : [];
  if (names.length !== 1 || !FORMS.includes(names[0]!)) wrong.push(`${path}: one of ${FORMS.join(", ")}`);
}

function expectType(wrong: string[], path: string, value: FlowValue | undefined, type: string): void {
  if (typeof value !== type) wrong.push(`${path}: a ${type}`);
}

function isFields(value: FlowValue | undefined): value is { readonly [name: string]: FlowValue | undefined } {
  return typeof value === "object" && !Array.isArray(value);
}
