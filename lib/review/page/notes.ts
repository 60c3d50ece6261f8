import { authorizationData } from "../../catalog/authorization";
import { matchesGlob } from "../../core";
import { acceptedIn, statementsOf, type AcceptedFinding } from "../../policy";
import {
  blocksOfType,
  dataOfType,
  perhapsBy,
  readAccess,
  readSettings,
  symbolOf,
  symbolsIn,
  textOf,
  type Stack,
} from "../../stack";
import { whenWords } from "../condition-words";
import { evidenceOf } from "../meaning/meaning-of";
import type { Inventory, InventoryGrant } from "../types";
import { whoWords } from "../who";
import { codes, words } from "./table";

const BY_ROLES =
  "A client-credentials client has roles and no scopes: its permissions are those of its roles, division by division. " +
  "Scopes limit only clients that act for a user.";

const BY_SCOPES =
  "An authorization-code client acts for the person who signs in: it can do what a role of that person grants and one of " +
  "its scopes covers. Scope enforcement for such clients is a setting of the organization.";

/** Notes about what limits clients, and about roles that are only looked up. */
export function genesysNotes(stack: Stack, { grants, controls }: Inventory): readonly string[] {
  const types = controls.filter(({ control }) => control === "grantType").map(({ value }) => value);
  const granted = new Set(grants.filter(({ kind }) => kind === "role").map(({ role }) => role));
  const names = dataOfType(stack, "genesyscloud_auth_role")
    .map(({ address, attributes }) => textOf(attributes["name"]) ?? symbolOf(`${address}.name`))
    .filter((name) => !granted.has(name));
  return [
    ...(types.includes("CLIENT-CREDENTIALS") ? [BY_ROLES] : []),
    ...(types.includes("CODE") ? [BY_SCOPES] : []),
    ...names.map(
      (name) =>
        `The role ${codes([name])} is created elsewhere and only looked up here: its permissions and its holders are not in this ` +
        "stack. Check it before you approve.",
    ),
  ];
}

/** Accepted findings of the linter: the platform is not known to send what a condition would need. */
export function acceptedNotes(stack: Stack, accepted?: readonly AcceptedFinding[]): readonly string[] {
  const { identities, resources } = readAccess(stack);
  const policies = [...identities.values(), ...resources.values()].flat();
  return policies.flatMap(({ kind, source, document }) =>
    (document === undefined ? [] : statementsOf(document)).flatMap((statement, place) =>
      acceptedIn(kind, statement, accepted).map(
        ({ rule, why, source: of }) =>
          `Accepted in statement ${codes([statement.Sid ?? `#${place + 1}`])} of ${codes([source])}: ${rule}. ${why} (${of})`,
      ),
    ),
  );
}

const READS = ["s3:GetObject", "s3:GetObjectVersion"];

/** Who can read evidence, by the bucket policies of the stack; empty if the stack has none. */
export function readingNotes(stack: Stack, { grants }: Inventory): readonly string[] {
  const isEvidence = evidenceOf(readSettings(stack));
  const ofBuckets = grants.filter(({ kind, owner }) => kind === "bucket" && owner !== undefined && isEvidence(owner));
  return [...new Set(ofBuckets.map(({ owner }) => owner!))].map((bucket) => {
    const unclear = unclearPolicy(stack, bucket);
    if (unclear !== undefined) return `Who can read the objects in ${codes([bucket])} is unknown: ${unclear}.`;
    const own = ofBuckets.filter(({ owner }) => owner === bucket);
    const denial = own.find((row) => isReadDenial(row, bucket));
    const allowed = own
      .filter((row) => isReadGrant(row, bucket))
      .map((row) => row.principal + whenWords(row.condition));
    const byPolicy = allowed.length === 0 ? "" : `; and by its policy: ${words([...new Set(allowed)].join("; "))}`;
    const who =
      denial === undefined
        ? `every principal that the account's own policies allow, including every role with \`s3:*\`${byPolicy}`
        : `${denial.who.but.length === 0 ? "nobody" : `nobody ${words(exempt(denial))}`}, if their own policies allow it`;
    return `Who can read the objects in ${codes([bucket])}: ${who}.`;
  });
}

/** Why the effective policy of a bucket is unknown; undefined if it is known. */
function unclearPolicy(stack: Stack, bucket: string): string | undefined {
  const all = [...readAccess(stack).resources.values()].flat().filter(({ kind }) => kind === "bucket");
  const own = all.filter(({ owner }) => owner === bucket);
  if (own.some(({ document }) => document === undefined)) return "its policy cannot be read";
  if (new Set(own.map(({ source }) => source)).size > 1)
    return "several resources set its policy, and the one applied last counts";
  // a symbol of a bucket in the stack stands for another bucket
  const isOpen = (symbol: string) => !symbol.startsWith("<aws_s3_bucket.");
  if (all.some(({ owner }) => owner !== bucket && symbolsIn(owner).some(isOpen)))
    return "a policy whose bucket is known only after the apply may belong to it";
  const blocks = [...stack.resources.values()]
    .flat()
    .filter(({ address }) => own.some((one) => one.source === address));
  return blocks.some(perhapsBy) ? "whether its policy is created is known only when Terraform runs" : undefined;
}

function isReadDenial({ effect, who, actions, resources, condition }: InventoryGrant, bucket: string): boolean {
  const everyone = who.allBut === undefined && who.parties.some(({ kind }) => kind === "everyone");
  const all = resources.some((arn) => !arn.includes("?") && matchesGlob(arn, `${bucket}/*`));
  return effect === "Deny" && everyone && all && condition === "" && READS.every((one) => takesIn(actions, one));
}

function isReadGrant({ effect, actions, resources }: InventoryGrant, bucket: string): boolean {
  const some = resources.some(
    (arn) => /^all but /.test(arn) || arn.startsWith(`${bucket}/`) || matchesGlob(arn, `${bucket}/*`),
  );
  return effect === "Allow" && some && READS.some((one) => takesIn(actions, one));
}

// a row of NotAction says `all but` what it leaves out
function takesIn(actions: readonly string[], wanted: string): boolean {
  return actions.some((text) => {
    const but = /^all but (.*)$/.exec(text)?.[1]?.split(", ");
    const matches = (pattern: string) => matchesGlob(pattern.toLowerCase(), wanted.toLowerCase());
    return but === undefined ? matches(text) : !but.some(matches);
  });
}

function exempt({ who: { but } }: InventoryGrant): string {
  return whoWords({ parties: [], but }).trim();
}

const BUCKET =
  "The bucket exists already: this stack neither sets nor checks its settings. Its owner must configure Object Lock with the " +
  "default retention that the Deny statements assume, versioning, default encryption, BucketOwnerEnforced ownership, all four public access blocks, " +
  "and no lifecycle rule that expires current versions.";

const KEY = "The key exists already: its owner decides on its rotation, administrators and deletion.";

const SECRET =
  "A client's secret that is not exposed exists only in Genesys Cloud, where users who may edit OAuth clients can renew it.";

/** Notes about controls that a reader might miss. */
export function boundsNotes(stack: Stack, { grants, controls }: Inventory): readonly string[] {
  const { made } = readAccess(stack);
  const held = grants.filter(({ kind, effect }) => kind === "identity" && effect === "Allow");
  const uploads = held.filter(({ actions }) => UPLOADS.every((action) => actions.includes(action)));
  const buckets = uploads.flatMap(({ resources }) => resources.map((arn) => arn.split("/")[0]!));
  const uploaders = uploads.map(({ holder }) => holder);
  const uses = held.filter(({ actions }) => actions.some((action) => action.startsWith("kms:")));
  const keys = uses.filter(({ holder }) => uploaders.includes(holder)).flatMap(({ resources }) => resources);
  const foreign = keys.some((arn) => /:key\/[\w-]+$/.test(arn) && !made.has(arn));
  const hidden = controls.some(({ control, shown }) => control === "secretExposure" && shown === "none");
  const credentials = controls.filter(({ control, value }) => control === "credentialTarget" && value !== null);
  return [
    ...(buckets.some((arn) => !made.has(arn)) ? [BUCKET] : []),
    ...(foreign || (uses.length > 0 && blocksOfType(stack, "aws_kms_key").length === 0) ? [KEY] : []),
    ...(hidden ? [SECRET] : []),
    ...credentials.map(
      ({ source }) =>
        "The content of a credential is never read back, so no plan shows if its role is changed in Genesys Cloud; " +
        `${codes([`terraform apply -replace='${source}'`])} restores it.`,
    ),
  ];
}

// actions of multipart uploads; jobs write their reports in a single part
const UPLOADS = ["s3:PutObject", "s3:AbortMultipartUpload"];

/** Risks that no bucket policy or key policy can exclude, for the Deny statements and clients that exist. */
export function openWays({ grants }: Inventory): readonly string[] {
  const denials = grants.filter(({ kind, effect }) => kind === "bucket" && effect === "Deny");
  const keeps = denials.filter(({ actions, who }) => actions.includes("s3:DeleteObjectVersion") && who.but.length > 0);
  const configures = denials.filter(({ actions, who }) => actions.includes("s3:PutBucketPolicy") && who.but.length > 0);
  const asksForHeader = denials.some(({ condition }) => /\bs3:x-amz-server-side-encryption\b/i.test(condition));
  const starts = grants.some(({ actions }) => actions.includes("recording:job:add"));
  return [
    ...(keeps.length === 0 ? [] : [trustWords(keeps)]),
    ...(configures.length === 0 ? [] : [policyWords(configures)]),
    ...(keeps.length === 0 ? [] : [MANAGEMENT]),
    ...(configures.some(({ why }) => why !== "") ? [dated()] : []),
    ...(asksForHeader ? [SSE_C] : []),
    ...(starts ? [DELETE_JOBS] : []),
  ];
}

const trustWords = (denials: readonly InventoryGrant[]) =>
  `A principal that may edit the trust policy of ${exemptWords(denials)} can assume it, and then delete objects that are not locked.`;

const policyWords = (denials: readonly InventoryGrant[]) =>
  `A principal that may change the bucket's policy, ${exemptWords(denials)}, can remove these Deny statements and then delete: two calls.`;

function exemptWords(denials: readonly InventoryGrant[]): string {
  const names = denials.flatMap(({ who }) => who.but.map((party) => whoWords({ parties: [party], but: [] })));
  return words([...new Set(names)].join(" or "));
}

const MANAGEMENT =
  "The organization's management account can start a session of the account's root user (`sts:AssumeRoot`), which may " +
  "remove a bucket policy. Retention in COMPLIANCE mode withstands all of this, in GOVERNANCE mode it does not.";

const dated = () =>
  `The denied configuration actions are those that AWS had on ${authorizationData().updated}: an action that AWS adds later is ` +
  "not denied until the library is updated and the stack deployed.";

const SSE_C =
  "A Deny on the encryption header does not apply to an upload with a customer-provided key (SSE-C), which " +
  "uses another header: the bucket's encryption settings block it.";

const DELETE_JOBS =
  "An identity that may start recording jobs may also start jobs that delete: Genesys Cloud requires the same permissions for both. What " +
  "limits it: a conversation that is protected from deletion is not deleted, and the division of the role.";
