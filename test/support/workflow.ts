/** What a data action answers; `undefined` fails it. */
export type Answer = { readonly [output: string]: unknown } | undefined;

/** What happened in a run of a workflow, in order. */
export interface Run {
  /** Names of the data actions that were called. */
  readonly calls: readonly string[];
  /** Inputs of the calls, by action; the last call wins. */
  readonly inputs: { readonly [action: string]: { readonly [input: string]: unknown } };
  /** Attributes that were written to the conversation. */
  readonly attributes: { readonly [name: string]: unknown };
  readonly ended: boolean;
}

type Step = { readonly [action: string]: never };
type Value = { readonly lit?: unknown; readonly exp?: string; readonly var?: string };

class End extends Error {}

/**
 * Runs a workflow of ours against scripted answers: only the actions and expressions that our grammar has.
 * @param inputs values of its input variables
 * @param answer called with each data action; what it gives is what the action puts out
 */
export function runWorkflow(
  flow: object,
  inputs: { readonly [name: string]: unknown },
  answer: (action: string, count: number) => Answer,
): Run {
  const { workflow } = flow as { workflow: { states: [{ state: { actions: Step[] } }] } };
  const variables = new Map(Object.entries(inputs).map(([name, value]) => [`Flow.${name}`, value]));
  const calls: string[] = [];
  const given: { [action: string]: { [input: string]: unknown } } = {};
  const attributes: { [name: string]: unknown } = {};

  const evaluate = (expression: string): unknown => {
    const [, isSet] = /^IsSet\(([\w.]+)\)$/.exec(expression) ?? [];
    if (isSet !== undefined) return variables.get(isSet) !== undefined;
    const [, left, right] = /^([\w.]+) == (.+)$/.exec(expression) ?? [];
    if (left !== undefined) return variables.get(left) === JSON.parse(right!);
    return variables.has(expression) ? variables.get(expression) : `<${expression}>`;
  };
  const valueOf = ({ lit, exp }: Value): unknown => (exp === undefined ? lit : evaluate(exp));

  const callData = (step: { category: object; outputs?: { [branch: string]: { actions: Step[] } } }): void => {
    const [category] = Object.values(step.category) as { dataAction: object }[];
    const [[action, { inputs: values, successOutputs = {} }]] = Object.entries(category!.dataAction) as [
      [string, { inputs: { [name: string]: Value }; successOutputs?: { [name: string]: Value } }],
    ];
    calls.push(action);
    given[action] = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, valueOf(value)]));
    const result = answer(action, calls.filter((name) => name === action).length);
    if (result === undefined) return run(step.outputs?.["failure"]?.actions);
    for (const [output, { var: name }] of Object.entries(successOutputs)) variables.set(name!, result[output]);
    run(step.outputs?.["success"]?.actions);
  };

  const run = (steps: readonly Step[] = []): void => {
    for (const step of steps) {
      const [[name, content]] = Object.entries(step) as [[string, never]];
      const actions: { readonly [name: string]: (content: never) => void } = {
        callData,
        decision: ({ condition, outputs }: { condition: Value; outputs: { [branch: string]: { actions: Step[] } } }) =>
          run(outputs[valueOf(condition) === true ? "yes" : "no"]?.actions),
        setConversationData: (data: { attributes: { attribute: { name: Value; value: Value } }[] }) => {
          for (const { attribute } of data.attributes) {
            attributes[String(valueOf(attribute.name))] = valueOf(attribute.value);
          }
        },
        wait: () => undefined,
        endWorkflow: () => {
          throw new End();
        },
      };
      actions[name]!(content);
    }
  };

  try {
    run(workflow.states[0].state.actions);
  } catch (error) {
    if (!(error instanceof End)) throw error;
    return { calls, inputs: given, attributes, ended: true };
  }
  return { calls, inputs: given, attributes, ended: false };
}
