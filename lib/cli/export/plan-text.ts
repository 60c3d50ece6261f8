import { MOST_PROTECTED } from "../../doctor";
import type { ExportPlan, LegalHoldCase } from "../../export";
import { plural } from "../../review/render/words";

const SHOWN = 20;
const CALLS_A_MINUTE = 240;

/** Why a plan cannot be run; empty if it can. */
export function faultsOf(plan: ExportPlan, known: number | undefined): readonly string[] {
  const after = (known ?? plan.protectedBefore) + plan.toProtect.length;
  return [
    ...(after > MOST_PROTECTED
      ? [
          `${after} conversations would be protected, but the maximum per organization is ${MOST_PROTECTED}: split the case, or release another one`,
        ]
      : []),
    ...(plan.conversations + plan.doneBefore + plan.toProtect.length + plan.toExtend.length === 0
      ? ["no conversation of the case can be exported"]
      : []),
  ];
}

export function planText(
  { legalHoldId, legalHoldScope }: LegalHoldCase,
  plan: ExportPlan,
  { protectedBefore: known, extendTo }: { readonly protectedBefore?: number; readonly extendTo?: string },
  journal: string,
): string {
  const { toProtect, toExtend, batches, leftOut } = plan;
  const early = toExtend.reduce((sum, { recordings }) => sum + recordings.length, 0);
  const count = batches.reduce((sum, { conversationIds }) => sum + conversationIds.length, 0);
  // create, check that it is ready, start, two status reads, and the open jobs before each
  const calls =
    Math.ceil(toProtect.length / 100) * 2 + early + toExtend.length * 2 + batches.length * 8 + plan.conversations * 2;
  const times = batches.flatMap(({ interval }) => interval.split("/"));
  return `${[
    `Case ${legalHoldId}, scope ${legalHoldScope}: ${plural(plan.conversations, "conversation")} with ${plural(plan.recordings, "recording")}`,
    ...(extendTo === undefined
      ? []
      : [
          `  to extend    ${plural(early, "recording")} of ${plural(toExtend.length, "conversation")}, whose delete date comes before ${extendTo}; nothing is protected`,
        ]),
    `  to protect   ${toProtect.length} (${plan.protectedBefore} are already protected; in the organization: ${known ?? "unknown"}, maximum ${MOST_PROTECTED})`,
    `  to export    ${plural(count, "conversation")} with ${plural(batches.length, "job")}, two at a time${times.length > 0 ? `, ${times[0]} to ${times.at(-1)}` : ""}`,
    ...(plan.openJobs > 0 ? [`  to continue  ${plural(plan.openJobs, "job")} that an earlier run started`] : []),
    ...(plan.doneBefore > 0
      ? [`  done before  ${plural(plan.doneBefore, "conversation")}, according to the journal`]
      : []),
    `  calls        about ${calls} to Genesys Cloud, at most ${CALLS_A_MINUTE} per minute; one S3 PUT per file and sidecar`,
    `  journal      ${journal}`,
    ...(leftOut.length === 0 ? [] : [`Left out, ${plural(leftOut.length, "conversation")}:`]),
    ...leftOut.slice(0, SHOWN).map((one) => `  ${one.conversationId}  ${one.why}`),
    ...(leftOut.length > SHOWN ? [`  and ${leftOut.length - SHOWN} more: --json lists them all`] : []),
  ].join("\n")}\n`;
}
