export { unlockedBackend } from "./backend-lock";
export { unknownPolicies } from "./unknown-policies";
