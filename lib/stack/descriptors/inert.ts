import type { Descriptor } from "../descriptor";

type Inert = NonNullable<Descriptor["inert"]>;

/** What every AWS resource has that decides nothing. */
export const TAGS: Inert = {
  tags: "labels for people and billing; a tag that a policy refers to is compared",
};

/** Why it decides nothing that a bucket is reached by edge locations. */
export const ACCELERATED = "another endpoint of the bucket, with the same access decisions";

/** Words for people. */
export const DESCRIPTION: Inert = { description: "display text" };
