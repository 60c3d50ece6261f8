import { unavailableKeys } from "./absent-keys";
import type { Facts } from "./outcome";
import { callerFacts } from "./principals";
import type { LintContext } from "./types";

/** The context of a policy with values derived from it, computed once per policy. */
interface LintSubject extends LintContext {
  /** What is known of every request of the exporter. */
  readonly facts: Facts;
  /** An object key of the form that Genesys Cloud documents, in the bucket of the exporter. */
  readonly object: string;
}

/** The subject of a context, cached for the policy that is being checked. */
export function subjectOf(context: LintContext): LintSubject {
  if ("facts" in context) return context as LintSubject;
  return { ...context, facts: factsOf(context), object: objectOf(context) };
}

const ABSENT: readonly undefined[] = [undefined];

function factsOf(context: LintContext): Facts {
  const { kind, exporter } = context;
  const facts = new Map<string, readonly (string | undefined)[]>();
  const absent = unavailableKeys(context);
  facts.set("aws:principalisawsservice", ["false"]);
  if (exporter !== undefined && kind === "trust") {
    // whatever organization Genesys Cloud is in, it is not one that a policy of the customer names
    for (const key of ["aws:principalorgid", "aws:principalorgpaths"])
      facts.set(key, ["another organization", undefined]);
    if (exporter.genesysAccountId !== undefined) facts.set("aws:principalaccount", [exporter.genesysAccountId]);
    if (exporter.organizationId !== undefined) facts.set("sts:externalid", [exporter.organizationId]);
  } else if (exporter !== undefined) {
    const caller = callerFacts(exporter.roleArn);
    for (const key of Object.keys(caller)) facts.set(key, caller[key]!);
    facts.set("aws:principaltype", ["AssumedRole"]);
    facts.set("aws:securetransport", ["true"]);
  }
  return { get: (key) => facts.get(key) ?? (absent.has(key) ? ABSENT : undefined) };
}

function objectOf({ exporter }: LintContext): string {
  const partition = exporter?.roleArn.split(":")[1] ?? "aws";
  const prefix = exporter?.keyPrefix ?? "00000000-0000-4000-8000-000000000000/";
  return `arn:${partition}:s3:::${exporter?.bucketName ?? "bucket"}/${prefix}year=2026/month=1/day=31/hour=9/conversation_id=c/r.opus`;
}
