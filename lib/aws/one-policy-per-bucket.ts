import { DefaultTokenResolver, StringConcat, TerraformStack, Tokenization, type TerraformResource } from "cdktf";
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

interface Candidate {
  readonly path: string;
  /** Terraform's value of `bucket`: a name, or a reference to a bucket resource. */
  readonly bucket: string;
}

// the app is searched once for all its buckets: synthesis is synchronous, so the answer holds until it ends
const candidatesByApp = new WeakMap<IConstruct, readonly Candidate[]>();

function foreignPolicies(owner: Construct, bucketName: string): string[] {
  const { root } = owner.node;
  let candidates = candidatesByApp.get(root);
  if (candidates === undefined) {
    candidates = findCandidates(root);
    candidatesByApp.set(root, candidates);
    queueMicrotask(() => candidatesByApp.delete(root));
  }
  const references = bucketIds(owner, bucketName);
  const concerns = (bucket: string) =>
    bucket === bucketName ||
    references.some((id) => new RegExp(`aws_s3_bucket\\.?${id}\\b|aws_s3_bucket${id}`).test(bucket));
  return candidates
    .filter(({ path, bucket }) => !path.startsWith(`${owner.node.path}/`) && concerns(bucket))
    .map(({ path }) => path);
}

function findCandidates(root: IConstruct): Candidate[] {
  return root.node.findAll().flatMap((node) => {
    const type = (node as Partial<TerraformResource>).terraformResourceType;
    if (type !== "aws_s3_bucket_policy" && type !== "aws_s3_bucket") return [];
    const attributes = attributesOf(node as TerraformResource);
    if (type === "aws_s3_bucket" && attributes["policy"] === undefined) return [];
    return [{ path: node.node.path, bucket: String(attributes["bucket"]) }];
  });
}

/** Logical ids of the resources that make the bucket of this name, in any stack of the app. */
function bucketIds(owner: Construct, bucketName: string): string[] {
  const stack = TerraformStack.of(owner);
  return stack.node.findAll().flatMap((node) => {
    const resource = node as TerraformResource;
    if (resource.terraformResourceType !== "aws_s3_bucket") return [];
    return attributesOf(resource)["bucket"] === bucketName ? [resource.friendlyUniqueId] : [];
  });
}

// as synthesized, so that escape hatches count
function attributesOf(resource: TerraformResource): { readonly [name: string]: unknown } {
  const json = Tokenization.resolve(resource.toTerraform(), {
    scope: resource,
    resolver: new DefaultTokenResolver(new StringConcat()),
    preparing: false,
  }) as {
    resource?: { [type: string]: { [id: string]: { [name: string]: unknown } } };
  };
  return json.resource?.[resource.terraformResourceType]?.[resource.friendlyUniqueId] ?? {};
}
