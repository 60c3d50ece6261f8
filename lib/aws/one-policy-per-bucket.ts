import { DefaultTokenResolver, StringConcat, TerraformStack, Token, Tokenization, type TerraformResource } from "cdktf";
import type { Construct, IConstruct } from "constructs";
import { ConfigError } from "../core";
import { claim } from "./claims";

/**
 * Claims the policy of a bucket for one construct. A second claim throws at once; a policy by other means (a plain
 * `aws_s3_bucket_policy` or the `policy` of an `aws_s3_bucket`, anywhere in the app) fails the synthesis.
 * @throws ConfigError code `SECOND_BUCKET_POLICY`
 */
export function claimBucketPolicy(owner: Construct, bucketName: string): void {
  const holder = claim(owner, `policy of ${bucketName}`);
  if (holder !== undefined) throw secondPolicy(owner.node.path, bucketName, holder);
  owner.node.addValidation({
    validate: () =>
      foreignPolicies(owner, bucketName).map((path) => secondPolicy(path, bucketName, owner.node.path).message),
  });
}

function secondPolicy(where: string, bucketName: string, holder: string): ConfigError {
  return new ConfigError(where, [
    {
      code: "SECOND_BUCKET_POLICY",
      field: "policy",
      got: `a policy for ${bucketName}, which has one from ${holder}`,
      allowed: "one policy for one bucket: S3 keeps only the last that was put",
      fix: "Remove it and give its statements as additionalStatements of the one policy.",
    },
  ]);
}

interface Attached {
  readonly path: string;
  /** Terraform's value of `bucket`: a name, or a reference to a bucket resource. */
  readonly bucket: string;
}

interface Bucket {
  readonly id: string;
  readonly stack: TerraformStack;
}

/** What an app says about buckets and their policies, by the value of `bucket`. */
interface Survey {
  readonly buckets: Map<string, Bucket[]>;
  readonly policies: Map<string, Attached[]>;
  /** Of the policies those that name their bucket by a reference. */
  readonly references: Attached[];
}

// the app is searched once for all its buckets: synthesis is synchronous, so the answer holds until it ends
const surveys = new WeakMap<IConstruct, Survey>();

function foreignPolicies(owner: Construct, bucketName: string): string[] {
  const { root, path } = owner.node;
  let known = surveys.get(root);
  if (known === undefined) {
    known = survey(root);
    surveys.set(root, known);
    queueMicrotask(() => surveys.delete(root));
  }
  return [...(known.policies.get(bucketName) ?? []), ...referring(owner, bucketName, known)]
    .filter((policy) => !policy.path.startsWith(`${path}/`))
    .map((policy) => policy.path);
}

function referring(owner: Construct, bucketName: string, { buckets, references }: Survey): readonly Attached[] {
  if (references.length === 0) return references;
  const stack = TerraformStack.of(owner);
  const ids = (buckets.get(bucketName) ?? []).filter((one) => one.stack === stack).map(({ id }) => id);
  const reference = new RegExp(ids.map((id) => `aws_s3_bucket\\.?${id}\\b|aws_s3_bucket${id}`).join("|"));
  return ids.length === 0 ? [] : references.filter(({ bucket }) => reference.test(bucket));
}

function survey(root: IConstruct): Survey {
  const found: Survey = { buckets: new Map(), policies: new Map(), references: [] };
  for (const node of root.node.findAll()) {
    const type = (node as Partial<TerraformResource>).terraformResourceType;
    if (type !== "aws_s3_bucket_policy" && type !== "aws_s3_bucket") continue;
    const resource = node as TerraformResource;
    const { bucket, policy } = attributesOf(resource);
    if (type === "aws_s3_bucket") {
      put(found.buckets, bucket, { id: resource.friendlyUniqueId, stack: TerraformStack.of(resource) });
      if (policy === undefined) continue;
    }
    const attached = { path: node.node.path, bucket };
    put(found.policies, bucket, attached);
    if (bucket.includes("aws_s3_bucket")) found.references.push(attached);
  }
  return found;
}

function put<T>(lists: Map<string, T[]>, name: string, one: T): void {
  const list = lists.get(name);
  if (list === undefined) lists.set(name, [one]);
  else list.push(one);
}

const resolver = new DefaultTokenResolver(new StringConcat());

// as synthesized, so that escape hatches count
function attributesOf(resource: TerraformResource): { readonly bucket: string; readonly policy: unknown } {
  const json = resource.toTerraform() as {
    resource?: { [type: string]: { [id: string]: { [name: string]: unknown } } };
  };
  const { bucket, policy } = json.resource?.[resource.terraformResourceType]?.[resource.friendlyUniqueId] ?? {};
  const resolve = (value: unknown): unknown =>
    Token.isUnresolved(value) ? Tokenization.resolve(value, { scope: resource, resolver, preparing: false }) : value;
  return { bucket: String(resolve(bucket)), policy: resolve(policy) };
}
