import { Annotations, type TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { checkShape, Faults, type ShapeOf } from "../../core";
import { keepAsMade } from "../../final";
import { FlowFile, unattested, attributeList, exp, lit, noValue, type FlowAction, type FlowValue } from "../architect";
import { ivrBinding } from "../optional-bindings";
import type { OrganizationGuard } from "../organization-guard";
import { checkHoldTagging, holdTaggingOptionsShape, type HoldTaggingOptions } from "./options";

const SILENCE = exp("AudioPlaybackOptions(ToAudioBlank(100), true)");

const FAILURE = { errorType: noValue, errorMessage: noValue };

/** Props of `HoldTaggingFlow`. @experimental */
export interface HoldTaggingFlowProps extends HoldTaggingOptions {
  /** Makes a plan against another organization fail. @default no check */
  readonly guard?: OrganizationGuard;
  /** @default the stack's Genesys Cloud provider */
  readonly provider?: TerraformProvider;
}

const holdTaggingFlowShape: ShapeOf<HoldTaggingFlowProps> = {
  ...holdTaggingOptionsShape,
  guard: "opaque",
  provider: "opaque",
};

/**
 * A call flow that sets a participant attribute (`legal_hold` by default) before it transfers the caller, and the call
 * route that leads numbers to it. The attribute only marks the conversation: exports find conversations by it, and a hold is
 * placed by protecting them.
 *
 * The queue or flow that callers go to must exist: Architect looks it up by name when the flow is published.
 * @throws ConfigError when an option is invalid
 * @experimental
 */
export class HoldTaggingFlow extends Construct {
  /** Id of the flow, a reference. */
  readonly flowId: string;
  /** Id of the call route, a reference; undefined without numbers. */
  readonly ivrId: string | undefined;

  constructor(scope: Construct, id: string, props: HoldTaggingFlowProps) {
    super(scope, id);
    const faults = new Faults();
    checkHoldTagging(checkShape(props, holdTaggingFlowShape, faults), faults);
    faults.throwIfAny(this.node.path);

    const { name = "legal-hold-tagging", phoneNumbers, guard, provider } = props;
    const flow = holdTaggingFlow(name, props);
    this.flowId = new FlowFile(this, "flow", { flow, guard, provider }).flowId;
    Annotations.of(this).addWarning(untried(unattested(flow), props));
    if (phoneNumbers !== undefined) this.ivrId = this.createIvr(name, phoneNumbers, props);
    keepAsMade(this);
  }

  private createIvr(name: string, phoneNumbers: readonly string[], { guard, provider }: HoldTaggingFlowProps): string {
    const { ArchitectIvr } = ivrBinding();
    return new ArchitectIvr(this, "ivr", {
      name,
      description: "Leads to the flow that marks conversations as held",
      dnis: [...phoneNumbers].sort(),
      openHoursFlowId: this.flowId,
      lifecycle: guard && { precondition: [guard.precondition] },
      provider,
    }).id;
  }
}

function untried(actions: readonly string[], { initialGreeting }: HoldTaggingOptions): string {
  const greeting = initialGreeting === undefined ? " No example shows a flow without initialGreeting." : "";
  return (
    `No published example shows ${actions.join(" and ")} in a task of a call flow, only in other kinds of flow.${greeting} ` +
    "Publish the flow in a test organization first, and call it."
  );
}

/** The call flow: its first action marks the conversation, and only then is anything played or transferred. */
export function holdTaggingFlow(name: string, options: HoldTaggingOptions): { readonly [kind: string]: FlowValue } {
  const { announcement, initialGreeting, language = "en-us", divisionName } = options;
  const play: FlowAction[] =
    announcement === undefined ? [] : [{ playAudio: { name: "Announcement", audio: { tts: announcement } } }];
  return {
    inboundCall: {
      name,
      description: "Marks conversations as held before recording and transfer",
      ...(divisionName === undefined ? {} : { division: divisionName }),
      startUpRef: "/inboundCall/tasks/task[Mark_10]",
      defaultLanguage: language,
      supportedLanguages: { [language]: { defaultLanguageSkill: noValue } },
      ...(initialGreeting === undefined ? {} : { initialGreeting: { tts: initialGreeting } }),
      settingsErrorHandling: { errorHandling: { disconnect: { none: true } } },
      tasks: [
        {
          task: {
            name: "Mark",
            refId: "Mark_10",
            actions: [mark(options), ...play, transfer(options), { disconnect: { name: "Disconnect" } }],
          },
        },
      ],
    },
  };
}

function mark({ attributeName = "legal_hold", attributeValue = "true" }: HoldTaggingOptions): FlowAction {
  const attributes = attributeList({ [attributeName]: lit(attributeValue) });
  return { setParticipantData: { name: "Mark as held", attributes } };
}

function transfer({ queueName, flowName = "" }: HoldTaggingOptions): FlowAction {
  if (queueName === undefined) {
    return {
      transferToFlow: {
        name: "Transfer to Flow",
        targetFlow: { name: flowName },
        preTransferAudio: SILENCE,
        failureTransferAudio: SILENCE,
        failureOutputs: FAILURE,
      },
    };
  }
  return {
    transferToAcd: {
      name: "Transfer to ACD",
      targetQueue: lit({ name: queueName }),
      priority: lit(0),
      preferredAgents: noValue,
      languageSkill: noValue,
      failureOutputs: FAILURE,
      outputs: { failure: { actions: [{ disconnect: { name: "Disconnect" } }] } },
    },
  };
}
