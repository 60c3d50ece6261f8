import { text, type Faults } from "../core";

// documented: IAM API, CreateRole; policies would read wildcards as such, and AWS reserves two paths
const PATH = /^\/(?!aws-reserved\/|aws-service-role\/)([\w+=,.@-]+\/)*$/;

/** Whether a text may be the path of a role, `/` included. */
export function isIamPath(value: unknown): value is string {
  return typeof value === "string" && value.length <= 512 && PATH.test(value);
}

/** Checks the path of roles. Code `IAM_PATH_INVALID`. Source: IAM API, CreateRole (documented). */
export const checkIamPath = text({
  code: "IAM_PATH_INVALID",
  fits: isIamPath,
  allowed:
    "/ or names between slashes, such as /legal-hold/, of letters, digits and + = , . @ - _; at most 512 characters",
  fix: "Begin and end the path with a slash.",
});

/** Checks the path of a target, for a part that is used alone. */
export function checkTargetPath({ iamPath }: { readonly iamPath?: string }, faults: Faults): void {
  if (iamPath !== undefined) checkIamPath(faults, "target.iamPath", iamPath);
}
