import type { FlowValue } from "./yaml";

/** One step of a flow. */
export type FlowAction = { readonly [action: string]: FlowValue };

type Fields = { readonly [name: string]: FlowValue };

/** A constant. */
export const lit = (value: string | number | boolean | Fields) => ({ lit: value });
/** An expression, evaluated when the flow runs. */
export const exp = (expression: string) => ({ exp: expression });
/** No value, which Architect distinguishes from a property that is left out. */
export const noValue = { noValue: true };

/** A call of a data action, found by its category and name. */
export interface DataActionCall {
  readonly category: string;
  readonly action: string;
  readonly inputs: { readonly [input: string]: Fields };
  /** Variables for the outputs; other outputs are dropped. */
  readonly outputs?: { readonly [output: string]: string };
  readonly success?: readonly FlowAction[];
  /** What happens when it fails or takes too long. */
  readonly failure?: readonly FlowAction[];
}

export function callData(name: string, call: DataActionCall): FlowAction {
  const variables = Object.entries(call.outputs ?? {}).map(
    ([output, variable]) => [output, { var: variable }] as const,
  );
  const outputs = {
    ...branch("success", call.success),
    ...branch("failure", call.failure),
    ...branch("timeout", call.failure),
  };
  return {
    callData: {
      name,
      timeout: lit({ minutes: 1 }),
      category: {
        [call.category]: {
          dataAction: {
            [call.action]: {
              inputs: call.inputs,
              ...(variables.length > 0 ? { successOutputs: Object.fromEntries(variables) } : {}),
            },
          },
        },
      },
      ...(Object.keys(outputs).length > 0 ? { outputs } : {}),
    },
  };
}

export function decision(
  name: string,
  condition: string,
  yes: readonly FlowAction[],
  no?: readonly FlowAction[],
): FlowAction {
  return { decision: { name, condition: exp(condition), outputs: { ...branch("yes", yes), ...branch("no", no) } } };
}

export function wait(minutes: number): FlowAction {
  return { wait: { name: "Wait", trimDurationNearMaxRunningTime: lit(false), duration: lit({ minutes }) } };
}

export function endWorkflow(): FlowAction {
  return { endWorkflow: { name: "End Workflow", exitReason: noValue } };
}

/** Writes attributes to a conversation, where people and analytics find them. */
export function setConversationData(
  name: string,
  conversationId: string,
  attributes: { readonly [name: string]: Fields },
): FlowAction {
  return {
    setConversationData: {
      name,
      conversationId: exp(conversationId),
      participantId: noValue,
      attributes: attributeList(attributes),
    },
  };
}

/** The list of attributes that the actions with participant data take. */
export function attributeList(attributes: { readonly [name: string]: Fields }): FlowValue {
  return Object.entries(attributes).map(([attribute, value]) => ({ attribute: { name: lit(attribute), value } }));
}

export function variable(type: "string" | "integer", name: string, isInput: boolean): Fields {
  return { [`${type}Variable`]: { name, initialValue: noValue, isInput, isOutput: false } };
}

function branch(name: string, actions: readonly FlowAction[] | undefined): { readonly [name: string]: FlowValue } {
  return actions === undefined || actions.length === 0 ? {} : { [name]: { actions } };
}
