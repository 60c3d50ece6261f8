/** Arguments that Terraform itself reads, whatever the type. Only a configuration shows them: no plan and no state does. */
export const META_ARGUMENTS: readonly string[] = [
  "count",
  "for_each",
  "lifecycle",
  "provisioner",
  "connection",
  "depends_on",
  "provider",
];
