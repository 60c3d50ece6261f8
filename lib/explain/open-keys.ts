import type { Check } from "../policy";
import { compileConditions } from "../policy/evaluate/condition";
import { Context } from "../policy/evaluate/context";
import { inRange, parseAddress, parseRange } from "../policy/evaluate/ip";
import { saysBucketKey } from "./key-header";
import type { Parts } from "./parts";
import type { UploadQuestion } from "./types";

/** One entry of a condition. */
export interface Entry {
  readonly operator: string;
  /** Lower case. */
  readonly key: string;
  readonly values: readonly string[];
}

/** What is known around a check. */
export interface Known {
  readonly parts: Parts;
  readonly question: UploadQuestion;
  readonly check: Check;
}

/** A condition key whose value in a request does not follow from a stack. */
interface OpenKey {
  readonly key: RegExp;
  /** Where it is open; everywhere when left out. */
  readonly where?: (known: Known) => boolean;
  /** Whether the entry holds whatever the value is, or never does: then it is asked like any other. */
  readonly settled?: (entry: Entry, known: Known) => boolean;
  /** What would have to be known. */
  readonly why: (known: Known) => string;
}

const ofTrust = ({ check }: Known): boolean => check.plane === "trust";
const ofExporter = (known: Known): boolean => !ofTrust(known);
const account = ({ parts }: Known): string => parts.target.accountId;
const isNull = ({ operator }: Entry): boolean => /^null$/i.test(operator);
const hasWildcard = (value: string): boolean => /[*?]/.test(value);

// what S3 sends while it copies; a version without an event hold carries none
const OF_COPIES: readonly OpenKey[] = [
  {
    key: /^aws:source(arn|account)$/,
    where: ofTrust,
    why: () => "whether S3 says for which bucket it assumes the role, which AWS does not document",
  },
  {
    key: /^(aws:(sourceip|sourcevpc|sourcevpce|sourcevpcarn|vpcsourceip)|s3:tlsversion|s3:x-amz-content-sha256)$/,
    settled: isNull,
    why: () => "how S3 connects while it copies (AWS warns that conditions on addresses stop replication)",
  },
  {
    key: /^s3:(x-amz-server-side-encryption|object-lock-(mode|legal-hold|retain-until-date|remaining-retention-days)$)/,
    why: () => "whether S3 sends what the version is encrypted with and locked by, on which AWS's pages differ",
  },
];

/** The first that fits counts. A key that is in none of them, and not in the request, is absent. */
const OPEN: readonly OpenKey[] = [
  {
    key: /^aws:principalorg(id|paths)$/,
    where: ofExporter,
    why: (known) => `whether account ${account(known)} is in an organization, and in which`,
  },
  {
    // whatever it is, it is none that a customer would write
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
    settled: (entry) => isNull(entry) || entry.values.every((one) => coversAll(one) || isPrivate(one)),
    why: () => "the address that Genesys Cloud comes from: give it by --source",
  },
  {
    key: /^aws:(sourcevpc|sourcevpce|sourcevpcarn|vpcsourceip|vpceaccount|vpceorgid|vpceorgpaths)$/,
    where: ({ question }) => question.sourceAddress === null,
    why: () => "which VPC endpoint the upload comes through",
  },
  {
    key: /^aws:(tokenissuetime|sourceidentity)$/,
    why: () => "when the session began, and what it names as its source",
  },
  { key: /^s3:signatureage$/, why: () => "how old the signature is when it comes to S3" },
  { key: /^aws:(useragent|referer)$/, why: () => "what the sender says of itself, which it can choose" },
  {
    key: /^(sts:(rolesessionname|sourceidentity|transitivetagkeys|durationseconds)|aws:(requesttag\/.*|tagkeys))$/,
    where: ofTrust,
    why: () => "what Genesys Cloud calls its session, for how long it asks, and whether it tags it",
  },
  {
    key: /^s3:tlsversion$/,
    where: ({ question }) => question.tls !== false,
    // S3 takes 1.2 and 1.3 only
    settled: (entry) => holdsWith(entry, "1.2") === holdsWith(entry, "1.3"),
    why: () => "whether the sender speaks TLS 1.2 or 1.3",
  },
  {
    key: /^s3:x-amz-content-sha256$/,
    where: ({ question }) => !Object.keys(question.headers ?? {}).some((one) => /^x-amz-content-sha256$/i.test(one)),
    settled: isNull,
    why: () => "whether the sender signs the payload: give the header x-amz-content-sha256",
  },
  {
    key: /^kms:encryptioncontext:aws:s3:arn$/,
    where: ({ parts, question }) => parts.bucketKey === undefined && !saysBucketKey(question),
    settled: (entry, { parts: { target }, question: { key } }) => {
      const bucket = `arn:${target.partition}:s3:::${target.bucketName}`;
      return holdsWith(entry, bucket) === holdsWith(entry, `${bucket}/${key}`);
    },
    why: () => "whether the bucket has a bucket key, with which KMS is told the bucket and not the object",
  },
  {
    key: /^kms:(keyorigin|keyspec|keyusage|multiregion|multiregionkeytype|requestalias)$/,
    why: () => "what kind of key it is, and by which name S3 asks for it",
  },
  {
    key: /^kms:resourcealiases$/,
    where: ({ parts, check }) => parts.target.keyAlias === undefined || check.request.resource !== parts.target.keyArn,
    why: () => "which aliases the key has",
  },
];

/** What would have to be known to tell whether an entry holds; undefined where it can be told. */
export function openReason(entry: Entry, known: Known): string | undefined {
  const told = Object.keys(known.question.context ?? {}).some((key) => key.toLowerCase() === entry.key);
  if (told) return undefined;
  const all = known.parts.copying === undefined ? OPEN : [...OF_COPIES, ...OPEN];
  const open = all.find(({ key, where }) => key.test(entry.key) && where?.(known) !== false);
  return open === undefined || open.settled?.(entry, known) === true ? undefined : open.why(known);
}

/** Whether an entry holds where its key has a value; undefined where that cannot be asked. */
export function holdsWith({ operator, key, values }: Entry, value: string): boolean | undefined {
  const [compiled] = compileConditions({ [operator]: { [key]: values } }, "Allow", true);
  return compiled?.holds(new Context({ [key]: value }));
}

function coversAll(range: string): boolean {
  return parseRange(range)?.prefix === 0;
}

const PRIVATE = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "127.0.0.0/8", "fc00::/7"];

// nobody from outside comes from there
function isPrivate(range: string): boolean {
  const address = parseAddress(range.split("/")[0]!);
  const prefix = parseRange(range)?.prefix ?? 0;
  return PRIVATE.map((one) => parseRange(one)!).some(
    (wide) => address !== undefined && prefix >= wide.prefix && inRange(address, wide),
  );
}
