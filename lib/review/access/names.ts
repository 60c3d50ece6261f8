import type { ReviewStack } from "../input";

type Where = Pick<ReviewStack, "partition" | "account">;

/** ARN of a role, user or group by what an attribute names it with: an ARN or a name. */
export function identityArn(where: Where, kind: "role" | "user" | "group", value: unknown): string {
  const name = String(value);
  return name.startsWith("arn:") ? name : `arn:${where.partition}:iam::${where.account}:${kind}/${name}`;
}

/** ARN of a bucket by its name or ARN. */
export function bucketArn({ partition }: Pick<Where, "partition">, value: unknown): string {
  const name = String(value);
  return name.startsWith("arn:") ? name : `arn:${partition}:s3:::${name}`;
}

/** Whether a path of IAM takes part in an ARN. */
export function iamArn(where: Where, kind: "role" | "user" | "group" | "policy", path: unknown, name: unknown): string {
  const within = typeof path === "string" && path !== "" ? path : "/";
  return `arn:${where.partition}:iam::${where.account}:${kind}${within}${String(name)}`;
}
