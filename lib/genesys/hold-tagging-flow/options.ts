import { checkText, show, text, type Faults, type ShapeOf } from "../../core";
import { checkGenesysName } from "../checks";
import { checkTitle } from "../export-actions/options";

/** Options of a call flow that marks conversations as held before it transfers them. @experimental */
export interface HoldTaggingOptions {
  /** Name of the flow and of the call route; another name creates a second flow. @default legal-hold-tagging */
  readonly name?: string;
  /** Numbers that lead to the flow, E.164, such as +442071234567. The organization must own them. @default only the flow */
  readonly phoneNumbers?: readonly string[];
  /** Name of the queue that callers go to. Give this or `flowName`. @default none */
  readonly queueName?: string;
  /** Name of the call flow that callers go to. @default none */
  readonly flowName?: string;
  /** Name of the participant attribute. @default legal_hold */
  readonly attributeName?: string;
  /** Value of the participant attribute. @default true */
  readonly attributeValue?: string;
  /** What callers hear once the conversation is marked, spoken by the platform's voice. @default nothing */
  readonly announcement?: string;
  /**
   * What callers hear first, before the conversation is marked: a caller who hangs up during it leaves no mark. No example
   * shows a flow without one, so set it if publishing requires it.
   * @default none
   */
  readonly initialGreeting?: string;
  /** Language of the flow. @default en-us */
  readonly language?: string;
  /** Name of the division of the flow. @default the home division */
  readonly divisionName?: string;
}

const line = (code: string, form: RegExp, allowed: string) =>
  text({ code, fits: (given) => form.test(given), allowed, fix: "Leave it out, or write it so." });

const spoken = line("ANNOUNCEMENT_INVALID", /^\S(.{0,998}\S)?$/, "one line of text, at most 1000 characters");

export const holdTaggingOptionsShape: ShapeOf<HoldTaggingOptions> = {
  name: checkTitle,
  phoneNumbers: "list",
  queueName: checkGenesysName,
  flowName: checkGenesysName,
  attributeName: line(
    "ATTRIBUTE_NAME_INVALID",
    /^[A-Za-z][\w.-]{0,63}$/,
    "a letter, then letters, digits, dots, hyphens, underscores",
  ),
  attributeValue: line("ATTRIBUTE_VALUE_INVALID", /^\S(.{0,198}\S)?$/, "one line of text, at most 200 characters"),
  announcement: spoken,
  initialGreeting: spoken,
  language: line(
    "FLOW_LANGUAGE_INVALID",
    /^[a-z]{2}-[a-z]{2}$/,
    "language and country in small letters, such as en-us",
  ),
  divisionName: checkGenesysName,
};

/** Checks the options of a hold-tagging flow against each other. */
export function checkHoldTagging(options: HoldTaggingOptions, faults: Faults): void {
  const { queueName, flowName, phoneNumbers } = options;
  if ((queueName === undefined) === (flowName === undefined)) {
    faults.add({
      code: "CALL_TARGET_AMBIGUOUS",
      field: "queueName",
      got: queueName === undefined ? "neither queueName nor flowName" : `${show(queueName)} beside flowName`,
      allowed: "one of queueName and flowName",
      fix: "Say where callers go once the conversation is marked.",
    });
  }
  checkNumbers(phoneNumbers, faults);
}

function checkNumbers(numbers: readonly string[] | undefined, faults: Faults): void {
  if (numbers?.length === 0) {
    const fix = "Leave phoneNumbers out for the flow alone.";
    faults.add({ code: "PHONE_NUMBER_INVALID", field: "phoneNumbers", got: "[]", allowed: "at least one number", fix });
  }
  numbers?.forEach((value, i) =>
    checkText(faults, {
      code: "PHONE_NUMBER_INVALID",
      field: `phoneNumbers[${i}]`,
      value,
      fits: (text) => /^\+[1-9]\d{6,14}$/.test(text) && numbers.indexOf(text) === i,
      allowed: "E.164: a plus sign and 7 to 15 digits, the country code first; each number once",
      fix: "Write the number without spaces and brackets, such as +442071234567.",
    }),
  );
}
