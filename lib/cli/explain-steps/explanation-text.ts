import pc from "picocolors";
import type { ExplainedCheck, Explanation, Refusal } from "../../explain";
import { visible } from "../../review/render/visible";

/** An explanation for people. */
export function renderExplanation(answer: Explanation, colour: boolean): string {
  const paint = pc.createColors(colour);
  const painted = { allowed: paint.green, denied: paint.red, unknown: paint.yellow };
  const label = (verdict: ExplainedCheck["verdict"]): string => painted[verdict](verdict.padEnd(7));
  const lines = [
    `${paint.bold(painted[answer.verdict](`The upload is ${answer.verdict}.`))}`,
    `Bucket ${shown(answer.bucket)}, role ${shown(answer.roleArn)}`,
    "",
    ...answer.refusals.flatMap((refusal) => [
      `${label(refusal.verdict)}  by S3 itself: ${refusal.answer}`,
      ...refusalDetails(refusal).map((line) => `         ${shown(line)}`),
    ]),
    ...answer.checks.flatMap((check) => [
      `${label(check.verdict)}  ${check.name} (${check.action})`,
      ...details(check).map((line) => `         ${shown(line)}`),
    ]),
    ...(answer.notes.length === 0 ? [] : ["", paint.bold("Notes"), ...answer.notes.map((note) => `- ${shown(note)}`)]),
  ];
  return `${lines.join("\n")}\n`;
}

// names and headers are written by others, and may hold what moves the cursor
function shown(text: string): string {
  return visible(text, 2_000);
}

function refusalDetails({ reason, code, verdict, change, source }: Refusal): string[] {
  const [first, ...others] = change;
  const reported = source === "reported" ? " (reported, not documented)" : "";
  return [
    `${reason}${reported}`,
    `Cause: ${code}`,
    ...(first === undefined ? [] : [`To ${verdict === "unknown" ? "be sure" : "admit it"}: ${first}`]),
    ...others.map((step) => `Or: ${step}`),
  ];
}

function details({
  verdict,
  reason,
  decidedBy,
  cause,
  dependsOn = [],
  change = [],
  otherwise = [],
}: ExplainedCheck): string[] {
  if (verdict === "allowed") return [];
  const at = [...new Set(decidedBy.map(({ statement, address }) => `${statement} in ${address}`))];
  return [
    `${reason}${at.length === 0 ? "" : ` (${at.join(", ")})`}`,
    ...(cause === undefined ? [] : [`Cause: ${cause}`]),
    ...dependsOn.map((one) => `To be known: ${one}`),
    ...change.map((step) => `To admit it: ${step}`),
    ...otherwise.map((step) => `Or: ${step}`),
    ...(verdict === "denied" && change.length === 0 ? ["No small change admits it."] : []),
  ];
}
