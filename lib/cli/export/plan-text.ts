import { MOST_PROTECTED, type ExportPlan, type LegalHoldCase } from "../../export";
import { plural } from "../../review/render/words";

const SHOWN = 20;
const CALLS_A_MINUTE = 240;

/** Why a plan cannot be run; nothing where it can. */
export function faultsOf(plan: ExportPlan, known: number | undefined): readonly string[] {
  const after = (known ?? plan.protectedBefore) + plan.toProtect.length;
  return [
    ...(after > MOST_PROTECTED
      ? [
          `${after} conversations would be protected, and Genesys Cloud protects ${MOST_PROTECTED} in an organization at most: divide the case, or release another`,
        ]
      : []),
    ...(plan.conversations + plan.doneBefore + plan.toProtect.length + plan.toExtend.length === 0
      ? ["no conversation of the case can be exported"]
      : []),
  ];
}

/** The plan for people. */
export function planText(
  { legalHoldId, legalHoldScope }: LegalHoldCase,
  plan: ExportPlan,
  { protectedBefore: known, extendTo }: { readonly protectedBefore?: number; readonly extendTo?: string },
  journal: string,
): string {
  const { toProtect, toExtend, batches, leftOut } = plan;
  const early = toExtend.reduce((sum, { recordings }) => sum + recordings.length, 0);
  const count = batches.reduce((sum, { conversationIds }) => sum + conversationIds.length, 0);
  // create, find it ready, start, two looks at its end and the open jobs before each
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
    `  to protect   ${toProtect.length} (${plan.protectedBefore} are protected already; in the organization: ${known ?? "not known"}, ${MOST_PROTECTED} at most)`,
    `  to export    ${plural(count, "conversation")} by ${plural(batches.length, "job")}, two at a time${times.length > 0 ? `, ${times[0]} to ${times.at(-1)}` : ""}`,
    ...(plan.openJobs > 0 ? [`  to go on     ${plural(plan.openJobs, "job")} that an earlier run began`] : []),
    ...(plan.doneBefore > 0 ? [`  done before  ${plural(plan.doneBefore, "conversation")}, as the journal says`] : []),
    `  calls        about ${calls} to Genesys Cloud, at most ${CALLS_A_MINUTE} a minute; a PUT on S3 for each file and sidecar`,
    `  journal      ${journal}`,
    ...(leftOut.length === 0 ? [] : [`Left out, ${plural(leftOut.length, "conversation")}:`]),
    ...leftOut.slice(0, SHOWN).map((one) => `  ${one.conversationId}  ${one.why}`),
    ...(leftOut.length > SHOWN ? [`  and ${leftOut.length - SHOWN} more: --json lists them all`] : []),
  ].join("\n")}\n`;
}
