export { readPlan, readState, type PlanSides } from "./plan";
