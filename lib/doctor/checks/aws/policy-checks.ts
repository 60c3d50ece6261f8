import { statementsOf, type PolicyDocument } from "../../../policy";
import { lintPolicy, type LintContext } from "../../../policy/lint";
import {
  differences,
  denialsOf,
  expectedWorld,
  liveWorld,
  operationsOf,
  type Side,
  type Denial,
  type World,
} from "../../access";
import { valueOf } from "../../answer";
import type { ExpectedPolicy, ExpectedAws } from "../../expectation";
import { clean, some } from "../../text";
import type { Check, Hit, Seen } from "../check";

const judged = new WeakMap<Seen, readonly Denial[]>();

/** A policy that doctor compares with the stack and evaluates for an export. */
export interface PolicyPlace {
  readonly side: Side;
  readonly kind: LintContext["kind"];
  /** Its name in messages. */
  readonly name: string;
  readonly live: (seen: Seen) => readonly PolicyDocument[];
  readonly expected: (seen: Seen) => ExpectedPolicy | undefined;
}

/** What blocks an export in one policy type. */
export function blocking(
  place: PolicyPlace | Pick<PolicyPlace, "side" | "name">,
  parts: Pick<Check, "id" | "what" | "why" | "fix">,
): Check {
  const { side, name } = place;
  return {
    ...parts,
    severity: "error",
    find: (seen) =>
      denials(seen)
        .filter((denial) => denial.side === side)
        .map((denial): Hit => {
          const { statement, policy, operations, actions, because } = denial;
          const owner = policy === undefined ? name : `${name} "${clean(policy, 80)}"`;
          const where = statement === undefined ? owner : `${owner}, statement ${clean(statement, 80)}`;
          return {
            where,
            what: `It blocks ${some(operations)} (${some(actions)}). ${because}`,
            ...("live" in place && statement !== undefined ? lintOf(seen, place, statement) : {}),
          };
        }),
  };
}

/** Differences between a live policy and the stack that do not block an export. */
export function drift(place: PolicyPlace, parts: Pick<Check, "id" | "what" | "why" | "fix">): Check {
  return {
    ...parts,
    severity: "error",
    find: (seen) => {
      const wanted = place.expected(seen);
      const live = place.live(seen);
      if (wanted === undefined || live.length === 0) return [];
      const whole = { Statement: live.flatMap((document) => [...statementsOf(document)]) };
      const explained = new Set(
        denials(seen)
          .filter(({ side }) => side === place.side)
          .flatMap(({ explains }) => explains),
      );
      return differences(wanted, whole)
        .filter(({ statement }) => !explained.has(statement))
        .flatMap(({ kind, statement }): Hit | [] => {
          const lint = kind === "missing" ? {} : lintOf(seen, place, statement);
          // the owner may add statements, unless they grant access
          if (kind === "added" && !wanted.whole && !OPENS.test(lint.why ?? "")) return [];
          return {
            where: `${place.name}, statement ${clean(statement, 80)}`,
            what: WORDS[kind],
            // an added statement without a lint finding may be intended
            severity: kind === "added" && lint.why === undefined ? "warning" : "error",
            ...lint,
          };
        });
    },
  };
}

const OPENS = /^(PUBLIC_EXPOSURE|WILDCARD_PRINCIPAL|TRUST_WITHOUT_EXTERNAL_ID|WRITER_MAY_\w+):/;

const WORDS = {
  missing: "The statement of the stack is missing.",
  changed: "The statement differs from the stack.",
  added: "The statement is not in the stack.",
};

function lintOf(seen: Seen, place: PolicyPlace, statement: string): { readonly why?: string; readonly fix?: string } {
  const found = place.live(seen).map((document) => lintWords(seen, place.kind, document, statement));
  return found.find(({ why }) => why !== undefined) ?? {};
}

// what blocks the export in the live policies. Cached, because several checks use it
function denials(seen: Seen): readonly Denial[] {
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

// lint findings for one statement of a live policy; empty if there are none
function lintWords(
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
