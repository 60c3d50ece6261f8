import type { Descriptor } from "../descriptor";

type Inert = NonNullable<Descriptor["inert"]>;

/** What every AWS resource has that decides nothing. */
export const TAGS: Inert = {
  tags: "labels for people and bills; one that a policy asks for by its name is compared",
};

/** Words for people. */
export const DESCRIPTION: Inert = { description: "words for people" };
