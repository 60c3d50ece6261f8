import type { Descriptor } from "../descriptor";

type Inert = NonNullable<Descriptor["inert"]>;

/** What every AWS resource has that decides nothing. */
export const TAGS: Inert = {
  tags: "labels for people and bills; a policy that asks for them (aws:ResourceTag) is read as a policy",
};

/** Words for people. */
export const DESCRIPTION: Inert = { description: "words for people" };
