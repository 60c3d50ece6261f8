/**
 * The binding of the retention policy, which is two fifths of all bindings. Loaded when it is used, so that the many
 * exports without a policy do not pay for it.
 */
export function retentionPolicyBinding(): typeof import("../provider-genesyscloud/recording-media-retention-policy") {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require("../provider-genesyscloud/recording-media-retention-policy");
}
