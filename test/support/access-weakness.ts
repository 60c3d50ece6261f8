import type { LegalHoldExportProps } from "../../lib/hold";
import { listOf, statementsOf, type PolicyDocument, type Principals } from "../../lib/policy";
import { arnOf, ELSEWHERE } from "./access-callers";
import { targetOf, type Documents } from "./access-documents";
import { alteredRows, isAllowed, rowsOf, type Overlay, type Row } from "./access-rows";
import { policyMutants, type MutantContext } from "./policy-mutants";

/** The policy that a mutant changes. */
export type Plane = keyof Documents;

/** What became of one mutant. */
export interface Fate {
  readonly plane: Plane;
  readonly name: string;
  /** The first decision that the mutant changes; undefined for a survivor. */
  readonly killedBy: Row | undefined;
}

/** Changes every part of every policy, one at a time, and looks for a decision that the change alters. */
export function fatesOf(
  props: LegalHoldExportProps,
  documents: Documents,
  wanted: (name: string) => boolean = () => true,
): readonly Fate[] {
  const plain = rowsOf(props);
  return (Object.keys(documents) as Plane[]).flatMap((plane) => {
    if (documents[plane] === undefined) return [];
    const rows = plain.filter((row) => concerns(row, plane));
    const altered = alteredRows(oneOfEach(rows, documents[plane]), telling(props, documents[plane]));
    const [real, artificial] = [rows, altered].map((some) => detector(props, documents, some));
    const mutants = policyMutants(documents[plane], contextOf(props, plane)).filter(({ name }) => wanted(name));
    return mutants.map(({ name, document, touches }): Fate => {
      const mutated = { ...documents, [plane]: document };
      return { plane, name, killedBy: real!(mutated, touches) ?? artificial!(mutated, touches) };
    });
  });
}

interface Decided {
  readonly row: Row;
  readonly before: boolean;
}

function detector(
  props: LegalHoldExportProps,
  documents: Documents,
  rows: readonly Row[],
): (mutated: Documents, touches: (action: string) => boolean) => Row | undefined {
  const byAction = new Map<string, Decided[]>();
  for (const row of rows) {
    const { action } = row.check.request;
    const decided = byAction.get(action) ?? [];
    decided.push({ row, before: isAllowed(props, documents, row) });
    byAction.set(action, decided);
  }
  const changed = (mutated: Documents, decided: Decided[]): Row | undefined => {
    const i = decided.findIndex(({ row, before }) => isAllowed(props, mutated, row) !== before);
    if (i < 0) return undefined;
    // what told one mutant apart is tried first on the next
    decided.unshift(...decided.splice(i, 1));
    return decided[0]!.row;
  };
  return (mutated, touches) => {
    for (const [action, decided] of byAction) {
      const killer = touches(action) ? changed(mutated, decided) : undefined;
      if (killer !== undefined) return killer;
    }
    return undefined;
  };
}

// rows that the policy takes no part in cannot tell its mutants apart
function concerns({ check, deed, without }: Row, plane: Plane): boolean {
  if (plane !== "identity") return check.plane === plane && without !== "the bucket's policy";
  return deed.kind !== "assume" && (deed.who === "exporter" || deed.who === "mighty exporter");
}

/** One row for each actor and action; where they try the same in several ways, the plainest. */
function oneOfEach(rows: readonly Row[], document: PolicyDocument): readonly Row[] {
  const granted = statementsOf(document).filter(({ Effect }) => Effect === "Allow");
  const actions = new Set([...NEIGHBOURS, ...granted.flatMap(({ Action }) => listOf(Action))]);
  const kinds = new Map<string, Row>();
  for (const row of rows) {
    const { deed, check, without } = row;
    const who = deed.kind === "assume" ? deed.from : deed.who;
    const { action, resourceAccount } = check.request;
    const said = deed.kind === "object" ? [deed.hold, deed.acl] : [];
    const kind = [deed.kind, who, action, resourceAccount, without, ...said].join(" ");
    if (ACTORS.includes(who) && actions.has(action) && !kinds.has(kind)) kinds.set(kind, row);
  }
  return [...kinds.values()];
}

const ACTORS: readonly string[] = [
  "exporter",
  "bare exporter",
  "mighty exporter",
  "custodian",
  "stranger",
  "guest",
  "outsider",
  "genesys",
];

/** Changes of requests that tell a policy from a slightly different one: near its values, and without its keys. */
function telling(props: LegalHoldExportProps, document: PolicyDocument): readonly Overlay[] {
  const overlays = statementsOf(document).flatMap((statement) => {
    const values = Object.values(statement.Condition ?? {}).flatMap((keys) => Object.entries(keys));
    const each = values.flatMap(([key, given]) => valuesNear(props, key, listOf(given)));
    if (statement.Effect === "Deny" || values.length < 2) return each;
    // a grant with several conditions: all of them hold but one
    const met: Overlay = Object.fromEntries(values.map(([key, given]) => [key, listOf(given)[0]]));
    return [...each, met, ...each.map((one) => ({ ...met, ...one }))];
  });
  return [...new Map(overlays.map((overlay) => [JSON.stringify(Object.entries(overlay)), overlay])).values()];
}

function valuesNear(props: LegalHoldExportProps, key: string, given: readonly string[]): readonly Overlay[] {
  const absent: Overlay = { [key]: undefined };
  if (key !== "aws:PrincipalArn") {
    const near = given.flatMap((value) => [value, `${value.slice(0, -1)}~`]);
    return [absent, ...[...near, "wrong"].map((value) => ({ [key]: value }))];
  }
  const actors = (["exporter", "stranger", "outsider", "namesake"] as const).map((who) => arnOf(props, who)!);
  const people = [...actors, ...given.flatMap((arn) => [arn, arn.replace(/:\d{12}:/, `:${ELSEWHERE}:`)])];
  // KMS compares the account as well of whom the request pretends to come from
  return [absent, ...people.flatMap((arn) => [{ [key]: arn }, { [key]: arn, "kms:CallerAccount": arn.split(":")[4] }])];
}

function contextOf(props: LegalHoldExportProps, plane: Plane): MutantContext {
  const { partition, organizationId, accountId, genesysAccountId } = targetOf(props);
  const root = (account: string): Principals => ({ AWS: `arn:${partition}:iam::${account}:root` });
  const own = `/${organizationId}/*`;
  const strangers = (["exporter", "stranger", "guest"] as const).map((who) => arnOf(props, who)!);
  return {
    strangers,
    principals: (effect) => {
      // guests are of one more account, so that a denial for two accounts spares them
      const more = effect === "Allow" ? ELSEWHERE : genesysAccountId;
      const both = { AWS: [accountId, more].map((account) => String(root(account)["AWS"])) };
      return ["*", root(more), root(plane === "trust" ? accountId : genesysAccountId), both];
    },
    neighbours: NEIGHBOURS,
    wider: (arn) =>
      [
        ...(arn.endsWith(own) ? [arn.replace(own, "/*")] : []),
        ...(plane === "identity"
          ? [arn.replace(/:::.*/, ":::*"), arn.replace(/:\d{12}:/, ":*:"), arn.replace(/:kms:[^:]+:/, ":kms:*:"), "*"]
          : plane === "bucket" && arn.endsWith(own)
            ? ["*"]
            : []),
      ].filter((other) => other !== arn),
    narrower: (arn) => [
      ...(arn.includes(":s3:::")
        ? [arn.replace(/:::([^/]+)/, ":::$1-2"), ...(arn.endsWith("/*") ? [`${arn.slice(0, -1)}legal-hold/*`] : [])]
        : []),
      ...(arn.includes(":kms:") ? [arn.replace(/\d{12}/, ELSEWHERE)] : []),
      ...(arn === "*" ? [`arn:${partition}:kms:eu-west-2:${accountId}:key/other`] : []),
      ...(arn.endsWith("/*") && !arn.endsWith(own) ? [arn.replace(/\/\*$/, own)] : []),
    ],
  };
}

const NEIGHBOURS = listOf(
  (
    "s3:GetObject s3:GetObjectVersion s3:PutObjectTagging s3:PutObjectRetention s3:PutObjectLegalHold s3:PutObjectAcl " +
    "s3:DeleteObject s3:DeleteObjectVersion s3:BypassGovernanceRetention s3:ListBucket s3:GetBucketPolicy s3:PutBucketPolicy " +
    "s3:DeleteBucket s3:PutBucketVersioning kms:Encrypt kms:CreateGrant kms:PutKeyPolicy kms:ScheduleKeyDeletion sts:TagSession"
  ).split(" "),
);
