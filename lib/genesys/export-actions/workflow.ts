import {
  callData,
  decision,
  endWorkflow,
  exp,
  lit,
  setConversationData,
  variable,
  wait,
  type FlowAction,
  type FlowValue,
} from "../architect";
import type { ExportActionName } from "./actions";

/** A data action that is called for an export that did not succeed. @public */
export interface FailureReport {
  readonly category: string;
  readonly action: string;
}

export interface ExportWorkflowSpec {
  readonly name: string;
  readonly divisionName?: string;
  readonly category: string;
  readonly actions: { readonly [action in ExportActionName]: string };
  readonly includeSensitiveData: boolean;
  readonly lookBackHours: number;
  readonly report?: FailureReport;
}

// a job is usually READY after minutes and FULFILLED after hours; no document says how long it may take
const UNTIL_READY = { polls: 12, minutes: 10 };
const UNTIL_DONE = { polls: 12, minutes: 120 };

/**
 * The workflow that exports one conversation: protect, create the job, wait until it is READY, check that it selects only
 * that conversation, execute, wait until it is done. It stops at any difference, writes the outcome to the conversation, and
 * reports every outcome but success. It has one step for each poll, since no example shows a loop.
 */
export function exportWorkflow(spec: ExportWorkflowSpec): { readonly [kind: string]: FlowValue } {
  const inputs = ["conversationId", "legalHoldId", ...(spec.includeSensitiveData ? ["includeSensitiveData"] : [])];
  return {
    workflow: {
      name: spec.name,
      description: "Protects and exports the recordings of one conversation under legal hold",
      ...(spec.divisionName === undefined ? {} : { division: spec.divisionName }),
      startUpRef: "/workflow/states/state[Export_10]",
      defaultLanguage: "en-us",
      supportedLanguages: { "en-us": { none: true } },
      variables: [
        ...inputs.map((name) => variable("string", `Flow.${name}`, true)),
        ...["protected", "jobId", "jobState"].map((name) => variable("string", `Flow.${name}`, false)),
        ...["conversations", "failedRecordings"].map((name) => variable("integer", `Flow.${name}`, false)),
      ],
      settingsErrorHandling: { errorHandling: { endWorkflow: { none: true } } },
      states: [{ state: { name: "Export", refId: "Export_10", actions: [start(spec), endWorkflow()] } }],
    },
  };
}

function start(spec: ExportWorkflowSpec): FlowAction {
  return decision("Conversation given", "IsSet(Flow.conversationId)", [
    decision("Case given", "IsSet(Flow.legalHoldId)", [protect(spec)], ending(spec, "refused: no legalHoldId")),
  ]);
}

function protect(spec: ExportWorkflowSpec): FlowAction {
  return call(spec, "protect", "Protect", {
    inputs: { conversationId: exp("Flow.conversationId"), legalHoldId: exp("Flow.legalHoldId") },
    outputs: { protected: "Flow.protected" },
    success: [decision("Protected", 'Flow.protected == "true"', [create(spec)], ending(spec, "failed: not protected"))],
    failure: ending(spec, "failed: protect"),
  });
}

function create(spec: ExportWorkflowSpec): FlowAction {
  const sensitive: Call["inputs"] = spec.includeSensitiveData
    ? { includeSensitiveData: exp('Flow.includeSensitiveData == "true"') }
    : {};
  return call(spec, "create", "Create job", {
    inputs: {
      conversationId: exp("Flow.conversationId"),
      legalHoldId: exp("Flow.legalHoldId"),
      intervalStart: exp(`ToString(AddHours(GetCurrentDateTimeUtc(), -${spec.lookBackHours}))`),
      intervalEnd: exp("ToString(GetCurrentDateTimeUtc())"),
      exportDate: exp("ToString(GetCurrentDateTimeUtc())"),
      ...sensitive,
    },
    outputs: { jobId: "Flow.jobId", state: "Flow.jobState" },
    success: [
      ...polls(spec, "PENDING", UNTIL_READY),
      decision(
        "Ready",
        'Flow.jobState == "READY"',
        [look(spec, [executeOnlyOne(spec)])],
        ending(spec, "failed: not ready"),
      ),
    ],
    failure: ending(spec, "failed: create"),
  });
}

// a recording id given as conversation id selects nothing; more than one would be a wider selection
function executeOnlyOne(spec: ExportWorkflowSpec): FlowAction {
  const execute = call(spec, "execute", "Execute job", {
    inputs: { jobId: exp("Flow.jobId"), legalHoldId: exp("Flow.legalHoldId") },
    outputs: { state: "Flow.jobState" },
    success: [...polls(spec, "PROCESSING", UNTIL_DONE), outcome(spec)],
    failure: ending(spec, "failed: execute"),
  });
  const other = ending(spec, "refused: the job does not select exactly this conversation");
  return decision("One conversation", "Flow.conversations == 1", [execute], other);
}

function outcome(spec: ExportWorkflowSpec): FlowAction {
  const complete = decision(
    "Complete",
    "Flow.failedRecordings == 0",
    [mark("fulfilled"), endWorkflow()],
    ending(spec, "failed: recordings were left out"),
  );
  return decision("Fulfilled", 'Flow.jobState == "FULFILLED"', [complete], ending(spec, "failed: job not fulfilled"));
}

function polls(spec: ExportWorkflowSpec, state: string, often: { polls: number; minutes: number }): FlowAction[] {
  const poll = decision(`Still ${state}`, `Flow.jobState == ${JSON.stringify(state)}`, [
    wait(often.minutes),
    look(spec),
  ]);
  return Array.from({ length: often.polls }, () => poll);
}

// a failed poll leaves the state as it was, and the next one tries again
function look(spec: ExportWorkflowSpec, success?: readonly FlowAction[]): FlowAction {
  return call(spec, "get", "Get job", {
    inputs: { jobId: exp("Flow.jobId") },
    outputs: {
      state: "Flow.jobState",
      totalConversations: "Flow.conversations",
      totalFailedRecordings: "Flow.failedRecordings",
    },
    success,
    failure: success && ending(spec, "failed: get"),
  });
}

interface Call {
  readonly inputs: { readonly [input: string]: { readonly exp: string } };
  readonly outputs: { readonly [output: string]: string };
  readonly success?: readonly FlowAction[];
  readonly failure?: readonly FlowAction[];
}

function call(spec: ExportWorkflowSpec, action: ExportActionName, name: string, rest: Call): FlowAction {
  return callData(name, { category: spec.category, action: spec.actions[action], ...rest });
}

function mark(status: string): FlowAction {
  const attributes = { legal_hold_id: exp("Flow.legalHoldId"), legal_hold_export: lit(status) };
  return setConversationData("Say how it ended", "Flow.conversationId", attributes);
}

function ending(spec: ExportWorkflowSpec, status: string): FlowAction[] {
  const { report } = spec;
  const incident =
    report &&
    callData("Report", {
      ...report,
      inputs: {
        legalHoldStatus: lit(status),
        legalHoldScope: exp("Flow.conversationId"),
        legalHoldId: exp("Flow.legalHoldId"),
        shortDescription: lit(`Legal hold export ${status}`),
      },
    });
  return [mark(status), ...(incident ? [incident] : []), endWorkflow()];
}
