import { actionsOf, findAction, type ActionFacts } from "./actions";

const CHANGES = ["Write", "Tagging", "Permissions management"];
const READS = ["Read", "List"];

// the cryptographic operations, and grants, which give use of them
const KEY_USE =
  /^kms:(Encrypt|Decrypt|GenerateDataKey.*|GenerateMac|ReEncrypt.*|Sign|Verify|VerifyMac|DeriveSharedSecret|CreateGrant)$/;

/** S3 actions that change the configuration of an existing bucket, including its policy and its deletion. */
export function bucketConfigurationActions(): readonly string[] {
  return select("s3", "bucket", (facts) => CHANGES.includes(facts.accessLevel) && facts.name !== "s3:CreateBucket");
}

/**
 * KMS actions that administer a key without giving use of it: no cryptographic operations and no grants. A principal with
 * `kms:PutKeyPolicy`, which is one of them, can still give itself use.
 */
export function keyAdministrationActions(): readonly string[] {
  const levels = [...CHANGES, ...READS];
  return select("kms", "key", (facts) => levels.includes(facts.accessLevel) && !KEY_USE.test(facts.name));
}

// cached, because the linter calls this for every statement
const selected = new Map<string, readonly string[]>();

function select(service: string, resourceType: string, wanted: (facts: ActionFacts) => boolean): readonly string[] {
  const known = selected.get(`${service}:${resourceType}`);
  if (known !== undefined) return known;
  const names = actionsOf(service).filter((name) => {
    const facts = findAction(name)!;
    return facts.resourceTypes.includes(resourceType) && wanted(facts);
  });
  selected.set(`${service}:${resourceType}`, names);
  return names;
}
