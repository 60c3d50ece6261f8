export { type ChildResult, runChild } from "./child";
export { STEP_NAMES, type StepName, STEPS, type Stage } from "./steps";
export { findTerraform } from "./terraform";
export { type Variables, variablesFor } from "./variables";
export { openWorkspace, type Workspace } from "./workspace";
