import type { Descriptor } from "../descriptor";

type Inert = NonNullable<Descriptor["inert"]>;

/** Tags of AWS resources. */
export const TAGS: Inert = {
  tags: "labels for people and billing; a tag that a policy refers to is compared",
};

/** Why transfer acceleration of a bucket does not affect access. */
export const ACCELERATED = "another endpoint of the bucket, with the same access decisions";

export const DESCRIPTION: Inert = { description: "display text" };
