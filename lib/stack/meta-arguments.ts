/**
 * Arguments that Terraform itself evaluates, for every type. Only a configuration contains them, not a plan or a state.
 */
export const META_ARGUMENTS: readonly string[] = [
  "count",
  "for_each",
  "lifecycle",
  "provisioner",
  "connection",
  "depends_on",
  "provider",
];
