import type { Check } from "../policy";
import { compileConditions } from "../policy/evaluate/condition";
import { Context } from "../policy/evaluate/context";
import { inRange, parseAddress, parseRange } from "../policy/evaluate/ip";
import { SOMEWHERE } from "../policy/request/caller";
import { lowerNames } from "../policy/request/headers";
import { usesBucketKey } from "../policy/request/key-checks";
import type { Parts } from "./parts";
import type { UploadQuestion } from "./types";

/** One entry of a condition. */
export interface Entry {
  readonly operator: string;
  /** Lower case. */
  readonly key: string;
  readonly values: readonly string[];
}

/** What is known about a check. */
export interface Known {
  readonly parts: Parts;
  readonly question: UploadQuestion;
  readonly check: Check;
}

/** A condition key whose value does not follow from the stack. */
interface OpenKey {
  readonly key: RegExp;
  /** Where the value is unknown; everywhere if omitted. */
  readonly where?: (known: Known) => boolean;
  /** Whether the entry has the same result for every value; then it is evaluated normally. */
  readonly settled?: (entry: Entry, known: Known) => boolean;
  /** What must be known. */
  readonly why: (known: Known) => string;
}

const ofTrust = ({ check }: Known): boolean => check.plane === "trust";
const ofExporter = (known: Known): boolean => !ofTrust(known);
const account = ({ parts }: Known): string => parts.target.accountId;
const isNull = ({ operator }: Entry): boolean => /^null$/i.test(operator);
const hasWildcard = (value: string): boolean => /[*?]/.test(value);

// keys of S3's requests during replication; a version without an event hold has no such key
const OF_COPIES: readonly OpenKey[] = [
  {
    key: /^aws:source(arn|account)$/,
    where: ofTrust,
    why: () => "whether S3 sends the bucket when it assumes the role (not documented)",
  },
  {
    key: /^(aws:(sourceip|sourcevpc|sourcevpce|sourcevpcarn|vpcsourceip)|s3:tlsversion|s3:x-amz-content-sha256)$/,
    settled: isNull,
    why: () => "how S3 connects during replication (AWS warns that conditions on addresses stop replication)",
  },
  {
    key: /^s3:(x-amz-server-side-encryption|object-lock-(mode|legal-hold|retain-until-date|remaining-retention-days)$)/,
    why: () => "whether S3 sends the encryption and lock settings of the version (AWS documentation is inconsistent)",
  },
];

/** The first match counts. A key that matches none and is not in the request is absent. */
const OPEN: readonly OpenKey[] = [
  {
    key: /^aws:principalorg(id|paths)$/,
    where: ofExporter,
    why: (known) => `whether account ${account(known)} is in an organization, and in which`,
  },
  {
    // the value is unknown, but it is not one that a customer would put into a policy
    key: /^aws:principalorg(id|paths)$/,
    settled: (entry) => !isNull(entry) && !entry.values.some(hasWildcard),
    why: () => "whether the account of Genesys Cloud is in an organization",
  },
  {
    key: /^aws:resourceorg(id|paths)$/,
    why: (known) => `whether account ${account(known)} is in an organization, and in which`,
  },
  {
    key: /^aws:principaltag\//,
    where: (known) => ofTrust(known) || known.parts.roleTags === undefined,
    why: (known) => (ofTrust(known) ? "the tags of Genesys Cloud's own role" : "the tags of the role"),
  },
  {
    key: /^(aws|iam):resourcetag\//,
    where: (known) => ofTrust(known) && known.parts.roleTags === undefined,
    why: () => "the tags of the role",
  },
  { key: /^(aws:resourcetag|s3:buckettag)\//, where: ofExporter, why: ({ check }) => `the tags of the ${check.plane}` },
  { key: /^aws:userid$/, where: ofTrust, why: () => "who Genesys Cloud is at AWS" },
  {
    key: /^aws:sourceip$/,
    where: ({ question, check }) => question.sourceAddress === undefined && check.plane !== "key",
    // an endpoint of Genesys Cloud's own network would leave it out
    settled: (entry) => entry.values.every(isPrivate) && holdsWith(entry, SOMEWHERE) === holdsWith(entry, undefined),
    why: () => "the source address of Genesys Cloud: set --source",
  },
  {
    key: /^aws:(sourcevpc|sourcevpce|sourcevpcarn|vpcsourceip|vpceaccount|vpceorgid|vpceorgpaths)$/,
    where: ({ question }) => question.sourceAddress === null,
    why: () => "which VPC endpoint the upload uses",
  },
  {
    // Genesys Cloud may use endpoints of its own, which a customer would not put into a policy
    key: /^aws:(sourcevpc|sourcevpce|sourcevpcarn|vpcsourceip|vpceaccount|vpceorgid|vpceorgpaths)$/,
    where: ({ question, check }) => question.sourceAddress === undefined && check.plane !== "key",
    settled: (entry) => !entry.values.some(hasWildcard) && holdsWith(entry, "-") === holdsWith(entry, undefined),
    why: () => "whether Genesys Cloud uses a VPC endpoint: set --source",
  },
  {
    key: /^aws:requestedregion$/,
    where: ofTrust,
    why: () => "at which region's endpoint Genesys Cloud assumes the role",
  },
  {
    key: /^aws:(tokenissuetime|sourceidentity)$/,
    why: () => "the start time and source identity of the session",
  },
  { key: /^s3:signatureage$/, why: () => "the age of the signature when the request reaches S3" },
  { key: /^aws:(useragent|referer)$/, why: () => "a value that the sender can choose" },
  {
    key: /^(sts:(rolesessionname|sourceidentity|transitivetagkeys|durationseconds)|aws:(requesttag\/.*|tagkeys))$/,
    where: ofTrust,
    why: () => "the name, duration and tags of Genesys Cloud's session",
  },
  {
    key: /^s3:tlsversion$/,
    where: ({ question }) => question.tls !== false,
    // S3 accepts only 1.2 and 1.3
    settled: (entry) => holdsWith(entry, "1.2") === holdsWith(entry, "1.3"),
    why: () => "whether the sender uses TLS 1.2 or 1.3",
  },
  {
    key: /^s3:x-amz-content-sha256$/,
    where: ({ question }) => !Object.keys(question.headers ?? {}).some((one) => /^x-amz-content-sha256$/i.test(one)),
    settled: isNull,
    why: () => "whether the sender signs the payload: set the header x-amz-content-sha256",
  },
  {
    key: /^kms:encryptioncontext:aws:s3:arn$/,
    where: ({ parts, question }) => usesBucketKey(lowerNames(question.headers), parts.bucketKey) === undefined,
    settled: (entry, { parts: { target }, question: { key } }) => {
      const bucket = `arn:${target.partition}:s3:::${target.bucketName}`;
      return holdsWith(entry, bucket) === holdsWith(entry, `${bucket}/${key}`);
    },
    why: () => "whether the bucket has a bucket key, with which KMS receives the bucket and not the object",
  },
  {
    key: /^kms:(encryptionalgorithm|keyorigin|keyspec|keyusage|multiregion|multiregionkeytype|requestalias)$/,
    why: () => "the type of the key, and the name with which S3 requests it",
  },
  {
    key: /^kms:resourcealiases$/,
    where: ({ parts, check }) => parts.target.keyAlias === undefined || check.request.resource !== parts.target.keyArn,
    why: () => "which aliases the key has",
  },
];

/** What must be known to evaluate an entry; undefined if it can be evaluated. */
export function openReason(entry: Entry, known: Known): string | undefined {
  const told = Object.keys(known.question.context ?? {}).some((key) => key.toLowerCase() === entry.key);
  if (told) return undefined;
  const all = known.parts.copying === undefined ? OPEN : [...OF_COPIES, ...OPEN];
  const open = all.find(({ key, where }) => key.test(entry.key) && where?.(known) !== false);
  return open === undefined || open.settled?.(entry, known) === true ? undefined : open.why(known);
}

/** Whether an entry is met if its key has a value, or is absent; undefined if that cannot be evaluated. */
export function holdsWith({ operator, key, values }: Entry, value: string | undefined): boolean | undefined {
  const [compiled] = compileConditions({ [operator]: { [key]: values } }, "Allow", true);
  return compiled?.holds(new Context(value === undefined ? {} : { [key]: value }));
}

const PRIVATE = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "127.0.0.0/8", "fc00::/7"];

// external callers never have private addresses
function isPrivate(range: string): boolean {
  const address = parseAddress(range.split("/")[0]!);
  const prefix = parseRange(range)?.prefix ?? 0;
  return PRIVATE.map((one) => parseRange(one)!).some(
    (wide) => address !== undefined && prefix >= wide.prefix && inRange(address, wide),
  );
}
