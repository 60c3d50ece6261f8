/**
 * Begins the names of the outputs with policies for the owners of parts brought along: the stack puts them out, and the
 * review reads them.
 */
export const OWNER_OUTPUT = "for_owner_";
