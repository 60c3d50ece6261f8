import type { Derive, Surroundings } from "../descriptor";

/** ARN of a role, user, group or policy, with its path. */
export const iamArn =
  (kind: string): Derive =>
  ({ partition, account, or, text }) =>
    `arn:${partition}:iam::${account}:${kind}${or("path", "/")}${text("name")}`;

/** ARN with a region and an account. @param resource its last part */
export const regionalArn =
  (service: string, resource: (around: Surroundings) => string): Derive =>
  ({ ...around }) =>
    `arn:${around.partition}:${service}:${around.region}:${around.account}:${resource(around)}`;

/** An id that is equal to another attribute. */
export const own =
  (name: string): Derive =>
  ({ text }) =>
    text(name);
