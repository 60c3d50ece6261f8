import pc from "picocolors";
import type { CopyExplanation, CopyRefusal, ExplainedCheck, Explanation, Refusal } from "../../explain";
import { visible } from "../../review/common/visible";

/** Renders an explanation as text. */
export function renderExplanation(answer: Explanation, colour: boolean): string {
  const where = `Bucket ${shown(answer.bucket)}, role ${shown(answer.roleArn)}`;
  const refusals = answer.refusals.map((one) => [one, `by S3 itself: ${one.answer}`, refusalDetails(one)] as const);
  return rendered({ ...answer, refusals, where, headline: `The upload is ${answer.verdict}.` }, colour);
}

const COPIED = {
  allowed: "The object would be copied.",
  denied: "The object would not be copied.",
  unknown: "Whether the object would be copied is unknown.",
};

/** Renders the explanation of a copy as text. */
export function renderCopyExplanation(answer: CopyExplanation, colour: boolean): string {
  const { bucket, destination, roleArn } = answer;
  const to = destination === undefined ? "" : ` to ${shown(destination)}`;
  const by = roleArn === undefined ? "" : `, role ${shown(roleArn)}`;
  const where = bucket === "" ? "No replicated bucket" : `From ${shown(bucket)}${to}${by}`;
  const refusals = answer.refusals.map((one) => [one, "by S3's replication rules", refusalDetails(one)] as const);
  return rendered({ ...answer, refusals, where, headline: COPIED[answer.verdict], namesGrants: true }, colour);
}

interface Rendered extends Pick<Explanation, "verdict" | "checks" | "notes"> {
  readonly headline: string;
  readonly where: string;
  /** Whether allowing statements are named too. @default false */
  readonly namesGrants?: true;
  readonly refusals: readonly (readonly [Pick<Refusal, "verdict">, title: string, details: readonly string[]])[];
}

function rendered(answer: Rendered, colour: boolean): string {
  const paint = pc.createColors(colour);
  const painted = { allowed: paint.green, denied: paint.red, unknown: paint.yellow };
  const label = (verdict: ExplainedCheck["verdict"]): string => painted[verdict](verdict.padEnd(7));
  const lines = [
    `${paint.bold(painted[answer.verdict](answer.headline))}`,
    answer.where,
    "",
    ...answer.refusals.flatMap(([{ verdict }, title, more]) => [
      `${label(verdict)}  ${title}`,
      ...more.map((line) => `         ${shown(line)}`),
    ]),
    ...answer.checks.flatMap((check) => [
      `${label(check.verdict)}  ${check.name} (${check.action})`,
      ...details(check, answer.namesGrants).map((line) => `         ${shown(line)}`),
    ]),
    ...(answer.notes.length === 0 ? [] : ["", paint.bold("Notes"), ...answer.notes.map((note) => `- ${shown(note)}`)]),
  ];
  return `${lines.join("\n")}\n`;
}

// external names and headers may contain control characters
function shown(text: string): string {
  return visible(text, 2_000);
}

function refusalDetails(refusal: Refusal | CopyRefusal): string[] {
  const { reason, code, verdict, change } = refusal;
  const [first, ...others] = change;
  const reported = "source" in refusal && refusal.source === "reported" ? " (reported, not documented)" : "";
  return [
    `${reason}${reported}`,
    `Cause: ${code}`,
    ...(first === undefined ? [] : [`To ${verdict === "unknown" ? "be sure" : "allow it"}: ${first}`]),
    ...others.map((step) => `Or: ${step}`),
  ];
}

function details(
  { verdict, reason, decidedBy, cause, dependsOn = [], change = [], otherwise = [] }: ExplainedCheck,
  namesGrants = false,
): string[] {
  const at = [...new Set(decidedBy.map(({ statement, address }) => `${statement} in ${address}`))];
  if (verdict === "allowed") return namesGrants && at.length > 0 ? [`by ${at.join(", ")}`] : [];
  return [
    `${reason}${at.length === 0 ? "" : ` (${at.join(", ")})`}`,
    ...(cause === undefined ? [] : [`Cause: ${cause}`]),
    ...dependsOn.map((one) => `Unknown: ${one}`),
    ...change.map((step) => `To allow it: ${step}`),
    ...otherwise.map((step) => `Or: ${step}`),
    ...(verdict === "denied" && change.length === 0 ? ["No small change allows it."] : []),
  ];
}
