import { attributeList, exp, lit, noValue, type FlowAction, type FlowValue } from "../architect";
import type { HoldTaggingOptions } from "./options";

const SILENCE = exp("AudioPlaybackOptions(ToAudioBlank(100), true)");
const FAILURE = { errorType: noValue, errorMessage: noValue };

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
