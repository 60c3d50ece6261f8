import { explainUpload, organizationOf, type Explanation, type UploadQuestion } from "../explain";
import { lintStack } from "../lint";
import { SEVERITIES } from "../policy/lint";
import { renderText, reportOf, reviewOf, reviewStack } from "../review";
import type { AskedRequest } from "./denial/asked-request";
import { denialOf } from "./denial/denial";
import { checkSeverity, checkUpload } from "./questions";
import { stackOf, type StackInput } from "./stack-of";
import type { MatcherResult, NoFindingsOptions } from "./types";

/** What jest and vitest pass to a matcher as `this`. */
interface Context {
  readonly isNot?: boolean;
}

type Answer = "yes" | "no" | "unknown";

// if something was not read, neither the matcher nor its `.not` passes
function result({ isNot = false }: Context, answer: Answer, message: string): MatcherResult {
  return { pass: isNot ? answer !== "no" : answer === "yes", message: () => message };
}

/** Matchers for a stack, for `expect.extend(matchers)` of jest or vitest. `LegalHoldMatchers` describes each. @public */
export const matchers = {
  toAdmitExport(this: Context, received: StackInput, question: Partial<UploadQuestion> = {}): MatcherResult {
    checkUpload(question);
    const stack = stackOf(received);
    const key = question.key ?? `${organizationOf(stack)}/recording`;
    const ways = question.multipart === undefined ? [false, true] : [question.multipart];
    const answers = ways.map((multipart) => explainUpload(stack, { ...question, key, multipart }));
    const worst =
      answers.find(({ verdict }) => verdict === "denied") ??
      answers.find(({ verdict }) => verdict === "unknown") ??
      answers[0]!;
    const answer = worst.verdict === "allowed" ? "yes" : worst.verdict === "denied" ? "no" : "unknown";
    return result(this, answer, exportMessage(worst, key));
  },

  toDeny(this: Context, received: StackInput, request: AskedRequest): MatcherResult {
    const { verdict, why } = denialOf(stackOf(received), request);
    const answer = verdict === "denied" ? "yes" : verdict === "allowed" ? "no" : "unknown";
    const { principal, action, resource } = request;
    return result(this, answer, `${action} on ${resource} by ${principal}: ${verdict}\n${why}`);
  },

  toBeNoBroaderThan(this: Context, received: StackInput, before: StackInput): MatcherResult {
    const report = reportOf(reviewOf([reviewStack(stackOf(before), stackOf(received))]));
    const { verdict } = report;
    const answer =
      verdict === "unknown" ? "unknown" : verdict === "broader" || verdict === "irreversible" ? "no" : "yes";
    return result(this, answer, renderText(report));
  },

  toHaveNoFindings(this: Context, received: StackInput, options: NoFindingsOptions = {}): MatcherResult {
    const { severity = "suggestion" } = checkSeverity(options);
    const { findings, unread, open } = lintStack(stackOf(received));
    const counted = SEVERITIES.slice(0, SEVERITIES.indexOf(severity) + 1);
    const found = findings.filter((finding) => counted.includes(finding.severity));
    const lines = [
      `${found.length} findings in policies, ${unread.length} policies that cannot be read`,
      ...found.map(({ policy, rule, message }) => `  ${rule} ${policy.address}: ${message}`),
      ...unread.map(({ address, why }) => `  not read ${address}: ${why}`),
      ...[...open].map(
        ([address, count]) => `  ${address}: ${count} more that depend on values known only after an apply`,
      ),
    ];
    const judged = unread.length === 0 && open.size === 0;
    return result(this, found.length > 0 ? "no" : judged ? "yes" : "unknown", lines.join("\n"));
  },
};

function exportMessage({ verdict, roleArn, bucket, checks, refusals }: Explanation, key: string): string {
  const lines = [
    ...checks.map((check) => ({ ...check, what: check.name })),
    ...refusals.map((refusal) => ({ ...refusal, what: refusal.answer })),
  ]
    .filter((one) => one.verdict !== "allowed")
    .map(({ what, verdict: one, reason }) => `  ${what}: ${one}. ${reason}`);
  return [`an upload of ${key} to ${bucket} by ${roleArn}: ${verdict}`, ...lines].join("\n");
}
