import { jsonIn } from "../../../core";
import { textOf, textOrNull, textsOf, unique, type Attributes } from "../../attributes";
import { canonicalOrDigest } from "../../canonical";
import type { Descriptor } from "../../descriptor";
import { isObject } from "../../json";
import { isConfigured, type Block, type Stack } from "../../model";
import { control, settingsOf, type Found, type Setting } from "../../setting";
import { queueArn, queueByUrl } from "./names";

// without a dead-letter queue, failed messages are lost after the retention period
const TO = control("deadLettersTo", "What fails goes to", "replaced", "protection", { bounds: "never" });
const AFTER = control("deadLettersAfter", "Tries before that", "either", "setting", { bounds: "never" });
// undocumented members
const MORE = control("deadLettersMore", "What else is said of what fails", "either", "setting", { bounds: "never" });
const MORE_OF_WHICH = control("deadLetterSourcesMore", "What else is said of what it takes", "either", "setting", {
  bounds: "never",
});
// whoever may send to a source queue can fill this one without a permission on it
const FROM = control("deadLettersFrom", "Takes what fails in", ["denyAll", "byQueue", null], "access", {
  bounds: "whenSet",
});
const SOURCES = control("deadLetterSources", "Queues whose failures it takes", "either", "access", {
  bounds: "whenSet",
});

/** The dead-letter queue of a queue. */
export const queueRedrivePolicy: Descriptor = {
  type: "aws_sqs_queue_redrive_policy",
  sets: ["queue_url"],
  settings: (block, stack) =>
    ofQueue(queueByUrl(block.attributes["queue_url"], stack), block, redrive(block.attributes)),
  comes: "it keeps messages that would be lost; the queue's settings name the destination",
  reads: ["queue_url", "redrive_policy"],
};

/** The source queues that may use a queue for dead letters. */
export const queueRedriveAllowPolicy: Descriptor = {
  type: "aws_sqs_queue_redrive_allow_policy",
  sets: ["queue_url"],
  settings: (block, stack) =>
    ofQueue(queueByUrl(block.attributes["queue_url"], stack), block, redriveAllow(block.attributes)),
  comes: "without it, every queue of the account may use it as dead-letter queue (documented)",
  reads: ["queue_url", "redrive_allow_policy"],
};

/** Both settings as arguments of a queue; resources of their own may set them instead. */
export function redriveSettings(block: Block, stack: Stack): readonly Setting[] {
  const given = (name: string, read: (a: Attributes) => readonly Found[]) =>
    textOf(block.attributes[name]) === undefined ? [] : read(block.attributes);
  const weight = (name: string) => (isConfigured(name, block, stack) ? "written" : "inline");
  const arn = queueArn(block);
  return [
    ...ofQueue(
      arn,
      block,
      [
        [TO, null],
        [FROM, null],
      ],
      "default",
    ),
    ...ofQueue(arn, block, given("redrive_policy", redrive), weight("redrive_policy")),
    ...ofQueue(arn, block, given("redrive_allow_policy", redriveAllow), weight("redrive_allow_policy")),
  ];
}

function ofQueue(name: string, { address }: Block, found: readonly Found[], weight?: Setting["weight"]) {
  return settingsOf({ kind: "queue", name, by: "name" }, address, found, weight);
}

function redrive(a: Attributes): readonly Found[] {
  const read = parsed(a["redrive_policy"]);
  if (read === undefined) return [[TO, textOrNull(a["redrive_policy"])]];
  const { deadLetterTargetArn: to, maxReceiveCount: tries, ...others } = read;
  return [
    [MORE, more(others)],
    [TO, to === undefined ? null : String(to)],
    [AFTER, tries === undefined ? null : String(tries)],
  ];
}

function redriveAllow(a: Attributes): readonly Found[] {
  const read = parsed(a["redrive_allow_policy"]);
  if (read === undefined) return [[FROM, textOrNull(a["redrive_allow_policy"])]];
  const { redrivePermission: permission, sourceQueueArns: sources, ...others } = read;
  return [
    [MORE_OF_WHICH, more(others)],
    [FROM, permission === undefined || permission === "allowAll" ? null : String(permission)],
    ...(sources === undefined && permission !== "byQueue"
      ? []
      : ([[SOURCES, sources === undefined ? null : unique(textsOf(sources)).join(", ")]] as const)),
  ];
}

function more(others: Attributes): string | null {
  return Object.keys(others).length === 0 ? null : canonicalOrDigest(others);
}

// a value known only after the apply stays in the text
function parsed(value: unknown): Attributes | undefined {
  const read = isObject(value) ? value : jsonIn(String(value));
  return isObject(read) ? read : undefined;
}
