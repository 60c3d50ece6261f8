export { type Answers } from "./answers/answers";
export { answersFor } from "./answers/from-stack";
export { unlockedBackend } from "./checks/backend-lock";
export { unknownPolicies } from "./checks/unknown-policies";
export { MARK, simulate, type Simulation } from "./provider";
export {
  rehearse,
  LIMITS,
  renderReport,
  type RehearsalOptions,
  type RehearsalReport,
  type RehearsalStep,
} from "./rehearse";
export { type Endpoints } from "./genuine";
export { FILLS, type Fill } from "./platform/fills";
export { Organization, type Change, type StoredCredential } from "./platform/organization";
export { openSession, type Session, type SessionOptions } from "./session";
export { STEP_NAMES, type StepName } from "./run/steps";
export { findTerraform } from "./run/terraform";
export { readStack, stackFolders } from "./stack/stack";
