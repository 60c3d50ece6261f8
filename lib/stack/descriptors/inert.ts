import type { Descriptor } from "../descriptor";

type Inert = NonNullable<Descriptor["inert"]>;

/** What every AWS resource has that decides nothing. */
export const TAGS: Inert = {
  tags: "labels for people and bills; one that a policy asks for by its name is compared",
};

/** Why it decides nothing that a bucket is reached by edge locations. */
export const ACCELERATED = "another address of the bucket; who may do what is decided alike there";

/** Words for people. */
export const DESCRIPTION: Inert = { description: "words for people" };
