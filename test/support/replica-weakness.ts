import type { LegalHoldExportProps } from "../../lib/hold";
import {
  changeConfiguration,
  copyIn,
  copyOut,
  listOf,
  policyDocument,
  statementsOf,
  type Check,
  type PolicyDocument,
} from "../../lib/policy";
import { policyMutants, type MutantContext } from "./policy-mutants";
import { EVERYTHING, passes, sidesOf, type Side } from "./replica";

/** The policies of a second copy that a mutant changes. */
export type CopyPlane =
  "role" | "jobs" | "bucket of the copies" | "key of the copies" | "evidence bucket" | "evidence key";

/** What became of one mutant. */
export interface CopyFate {
  readonly plane: CopyPlane;
  readonly name: string;
  readonly killed: boolean;
  /** Whether only with no other policy or statement beside it. */
  readonly alone: boolean;
}

type Sides = ReturnType<typeof sidesOf>;
type Overlay = { readonly [key: string]: string | undefined };

interface Row {
  readonly where: "source" | "copies";
  readonly check: Check;
  /** The caller's own policies; `own` stands for those of the role, `jobs` for those of the role of jobs. */
  readonly identity: "own" | "jobs" | readonly PolicyDocument[];
}

// what a bucket and a key have without a copy is told apart for London
const OF_COPYING = /^\w*(Copy|Copies|Replicat|Jobs)\w*:/;
const ELSEWHERE = "999988887777";
// a caller that may what the policy of a resource does not deny, and one that may what it grants
const IDENTITIES = [[EVERYTHING], [policyDocument([])]] as const;

/** Changes every part of every policy of a second copy, one at a time, and looks for a decision that the change alters. */
export function copyFatesOf(props: LegalHoldExportProps): readonly CopyFate[] {
  const sides = sidesOf(props);
  const { source, copies, own, jobs } = sides;
  const planes: readonly Plane[] = [
    ...(jobs ? [["jobs", jobs.own, (to) => ({ ...sides, jobs: { ...jobs, own: to } }), "source"] as Plane] : []),
    ["role", own, (to) => ({ ...sides, own: to }), "copies"],
    ["role", own, (to) => ({ ...sides, own: to }), "source"],
    ["bucket of the copies", copies.bucket, (bucket) => ({ ...sides, copies: { ...copies, bucket } }), "copies"],
    ["key of the copies", copies.key!, (key) => ({ ...sides, copies: { ...copies, key } }), "copies"],
    ["evidence bucket", source.bucket, (bucket) => ({ ...sides, source: { ...source, bucket } }), "source"],
    ["evidence key", source.key!, (key) => ({ ...sides, source: { ...source, key } }), "source"],
  ];
  const fates = planes.flatMap((plane) => {
    const [name, document, changed, where] = plane;
    const rows = rowsOf(props, sides, where, document);
    const mutants = policyMutants(document, contextOf(sides, where)).filter((one) => OF_COPYING.test(one.name));
    const worlds = new Map<string, { readonly of: (to: PolicyDocument) => Sides; readonly before: boolean[] }>();
    const world = (key: string, of: (to: PolicyDocument) => Sides) => {
      const found = worlds.get(key) ?? { of, before: rows.map((row) => decided(of(document), row)) };
      worlds.set(key, found);
      return found;
    };
    return mutants.map((mutant): CopyFate => {
      const [sid = ""] = mutant.name.split(":");
      const tells = ({ of, before }: ReturnType<typeof world>) => {
        const mutated = of(mutant.document);
        return rows.some((row, i) => mutant.touches(row.check.request.action) && decided(mutated, row) !== before[i]);
      };
      const killed = tells(world("", changed));
      // what a second statement or the other side refuses as well is told apart where that one is not there
      const alone = !killed && tells(world(sid, (to) => withoutOthers(name, changed(onlyStatement(to, sid, name)))));
      return { plane: name, name: mutant.name, killed: killed || alone, alone };
    });
  });
  // the role is asked on both sides: either tells
  const byName = new Map<string, CopyFate>();
  for (const fate of fates) {
    const id = `${fate.plane} ${fate.name}`;
    const other = byName.get(id);
    const best = other?.killed && (!other.alone || !fate.killed) ? other : fate;
    byName.set(id, best);
  }
  return [...byName.values()];
}

type Plane = readonly [CopyPlane, PolicyDocument, (to: PolicyDocument) => Sides, "source" | "copies"];

const OPEN = policyDocument([{ Effect: "Allow", Principal: "*", Action: "*", Resource: "*" }]);

const ROLES: readonly CopyPlane[] = ["role", "jobs"];

// one statement by itself; a denial beside a grant of everything
function onlyStatement(document: PolicyDocument, sid: string, plane: CopyPlane): PolicyDocument {
  const own = statementsOf(document).filter(({ Sid }) => Sid === sid);
  const grants = /^Deny/.test(sid) && !ROLES.includes(plane) ? statementsOf(OPEN) : [];
  return policyDocument([...own, ...grants]);
}

function withoutOthers(plane: CopyPlane, sides: Sides): Sides {
  if (!ROLES.includes(plane)) return sides;
  const { source, copies } = sides;
  const { partition, accountId } = source.target;
  const Principal = { AWS: `arn:${partition}:iam::${accountId}:root` };
  const toItsAccount = policyDocument([{ Effect: "Allow", Principal, Action: "*", Resource: "*" }]);
  return {
    ...sides,
    source: { ...source, bucket: policyDocument([]), key: toItsAccount },
    // the copies are of another account: it has to allow as well
    copies: { ...copies, bucket: OPEN, key: OPEN },
  };
}

function decided(sides: Sides, { where, check, identity }: Row): boolean {
  const own = { own: [sides.own], jobs: sides.jobs ? [sides.jobs.own] : [] };
  return passes(check, sides[where], typeof identity === "string" ? own[identity] : identity);
}

function rowsOf(
  props: LegalHoldExportProps,
  sides: Sides,
  where: "source" | "copies",
  document: PolicyDocument,
): Row[] {
  const { target } = sides[where];
  const people = [...props.custodians, ...props.replica!.custodians, ...props.replica!.administrators!];
  const namesakes = people.map((arn) => `${arn}-2`);
  const { role, jobs } = sides;
  const account = sides.copies.target.accountId;
  const actors = [
    role,
    ...(jobs ? [jobs.role, `${jobs.role}-2`] : []),
    `${role}-2`,
    role.replace(/::\d{12}:/, `::${account}:`),
    ...people,
    ...namesakes,
    target.roleArn,
  ].concat(
    [account, sides.source.target.accountId, ELSEWHERE].map((id) => `arn:${target.partition}:iam::${id}:role/stranger`),
  );
  const actions = new Set([...NEIGHBOURS, ...WIDER, ...statementsOf(document).flatMap(({ Action }) => listOf(Action))]);
  return [...new Set(actors)].flatMap((arn) =>
    [...actions]
      .filter((action) => !action.includes("*"))
      .flatMap((action) => {
        const checks = checksOf(sides[where], where, arn, action, props.organizationId);
        const overlaid = checks.flatMap((check) =>
          [{}, ...overlaysOf(document, action)].map((overlay) => withOverlay(check, overlay)),
        );
        const ofJobs: readonly Row["identity"][] = arn === jobs?.role ? ["jobs", ...IDENTITIES] : IDENTITIES;
        const identities: readonly Row["identity"][] = arn === role ? ["own", ...IDENTITIES] : ofJobs;
        return overlaid.flatMap((check) => identities.map((identity): Row => ({ where, check, identity })));
      }),
  );
}

function checksOf(
  side: Side,
  where: "source" | "copies",
  principalArn: string,
  action: string,
  prefix: string,
): Check[] {
  const attempt = { principalArn, key: `${prefix}/year=2026/r` };
  if (action.startsWith("kms:")) {
    const all = where === "copies" ? copyIn(side.target, attempt) : copyOut(side.target, attempt);
    return all
      .filter(({ plane }) => plane === "key")
      .slice(0, 1)
      .flatMap((check) =>
        [check.request.resource, check.request.resource.replace(/:\d{12}:/, `:${ELSEWHERE}:`)].map((resource) => ({
          ...check,
          request: { ...check.request, action, resource, resourceAccount: resource.split(":")[4] },
        })),
      );
  }
  const [check] = changeConfiguration(side.target, attempt, action);
  const bucket = check!.request.resource;
  const inside = [`${bucket}/${attempt.key}`, `${bucket}/elsewhere`, `${bucket}/${prefix}/legal-hold/x`];
  return [bucket, ...inside, `${bucket}-2`, `${bucket}-2/${attempt.key}`].map((resource) => ({
    ...check!,
    request: { ...check!.request, resource },
  }));
}

function withOverlay(check: Check, overlay: Overlay): Check {
  const context = Object.fromEntries(
    Object.entries({ ...check.request.context, ...overlay }).filter(([, value]) => value !== undefined),
  ) as Check["request"]["context"];
  return { ...check, request: { ...check.request, context } };
}

// near the values of the statements that are about an action, and without their keys
function overlaysOf(document: PolicyDocument, action: string): readonly Overlay[] {
  const about = statementsOf(document).filter(({ Action }) =>
    listOf(Action).some((one) => one === action || (one.includes("*") && action.startsWith(one.replace("*", "")))),
  );
  const overlays = about.flatMap(({ Condition }) => {
    const entries = Object.values(Condition ?? {}).flatMap((keys) => Object.entries(keys));
    const plain = entries.filter(([key]) => key !== "aws:PrincipalArn");
    const met: Overlay = Object.fromEntries(plain.map(([key, values]) => [key, listOf(values)[0]]));
    const near = plain.flatMap(([key, values]): Overlay[] => [
      { [key]: undefined },
      ...listOf(values).flatMap((value) => [value, `${value.slice(0, -1)}~`, "wrong"].map((one) => ({ [key]: one }))),
    ]);
    const arns = entries.filter(([key]) => key === "aws:PrincipalArn").flatMap(([, values]) => listOf(values));
    const people = arns.map((arn): Overlay => ({ "aws:PrincipalArn": arn.replace(/:\d{12}:/, `:${ELSEWHERE}:`) }));
    return [met, ...near, ...near.map((one) => ({ ...met, ...one })), ...people, { "aws:PrincipalArn": undefined }];
  });
  return [...new Map(overlays.map((one) => [JSON.stringify(Object.entries(one)), one])).values()];
}

function contextOf({ source, copies, role, jobs }: Sides, where: "source" | "copies"): MutantContext {
  const { partition, accountId, organizationId } = (where === "copies" ? copies : source).target;
  const root = (account: string) => ({ AWS: `arn:${partition}:iam::${account}:root` });
  const own = `/${organizationId}/*`;
  return {
    neighbours: NEIGHBOURS,
    strangers: [`${role}-2`, ...(jobs ? [`${jobs.role}-2`] : []), `arn:${partition}:iam::${accountId}:role/stranger`],
    principals: () => ["*", root(ELSEWHERE), root(accountId)],
    wider: (arn) => [arn.replace(own, "/*"), arn.replace(/:\d{12}:/, ":*:"), "*"].filter((one) => one !== arn),
    narrower: (arn) => (arn.includes(":s3:::") ? [arn.replace(/:::([^/]+)/, ":::$1-2")] : []),
  };
}

const NEIGHBOURS = (
  "s3:GetObject s3:GetObjectVersion s3:PutObject s3:ReplicateObject s3:ReplicateDelete s3:PutObjectRetention " +
  "s3:PutObjectLegalHold s3:DeleteObject s3:DeleteObjectVersion s3:ListBucket s3:PutBucketPolicy s3:InitiateReplication " +
  "s3:GetObjectVersionForReplication kms:Encrypt kms:Decrypt kms:CreateGrant kms:PutKeyPolicy kms:ScheduleKeyDeletion"
).split(" ");
// what a wider action takes in
const WIDER = ["s3:ListBucketVersions", "kms:GenerateDataKeyWithoutPlaintext"];
