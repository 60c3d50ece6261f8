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
export { FILLS } from "./platform/fills";
export { openSession, type Session } from "./session";
export { STEP_NAMES, type StepName } from "./run/steps";
export { findTerraform } from "./run/terraform";
export { readStack, stackFolders } from "./stack/stack";
