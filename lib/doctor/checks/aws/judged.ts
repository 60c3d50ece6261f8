import type { PolicyDocument } from "../../../policy";
import { lintPolicy, type LintContext } from "../../../policy/lint";
import { denialsOf, expectedWorld, liveWorld, operationsOf, type Denial, type World } from "../../access";
import { valueOf } from "../../answer";
import type { ExpectedAws } from "../../expectation";
import type { Seen } from "../check";

const judged = new WeakMap<Seen, readonly Denial[]>();

/** What blocks the export in the live policies. Cached, because several checks use it. */
export function denials(seen: Seen): readonly Denial[] {
  let found = judged.get(seen);
  if (found === undefined) {
    found = judge(seen);
    judged.set(seen, found);
  }
  return found;
}

function judge(seen: Seen): readonly Denial[] {
  const { expected, aws, intent } = seen;
  const organizationId = expected.genesys.organizationId;
  if (expected.aws === undefined || aws === undefined || organizationId === undefined) return [];
  const side = expected.aws;
  const { algorithm, bucketKey: isOn = true } = valueOf(aws.bucket?.encryption) ?? {};
  const bucketKey = isOn && algorithm !== "aws:kms:dsse";
  const options = { headers: intent.headers, at: aws.at, bucketKey };
  const operations = (world: World) => operationsOf(world.target, side, options);
  return denialsOf(liveWorld(side, aws, organizationId), expectedWorld(side, organizationId), operations);
}

/** Lint findings for one statement of a live policy; empty if there are none. */
export function lintWords(
  seen: Seen,
  kind: LintContext["kind"],
  policy: PolicyDocument,
  statement: string,
): { readonly why?: string; readonly fix?: string } {
  const context = lintContext(seen, kind);
  if (context === undefined) return {};
  const found = lintPolicy(policy, context).filter((finding) => finding.statement === statement);
  const worst = found.find(({ severity }) => severity === "error") ?? found[0];
  return worst === undefined ? {} : { why: `${worst.rule}: ${worst.message}`, fix: worst.fix };
}

function lintContext({ expected }: Seen, kind: LintContext["kind"]): LintContext | undefined {
  const side: ExpectedAws | undefined = expected.aws;
  if (side === undefined) return undefined;
  const { roleArn, accountId, genesysAccountId, bucketName } = side;
  const organizationId = expected.genesys.organizationId;
  return { kind, exporter: { roleArn, accountId, genesysAccountId, bucketName, organizationId } };
}
