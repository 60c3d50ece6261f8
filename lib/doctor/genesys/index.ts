export type * from "./facts";
export * from "./observe";
export { AUDIT_DAYS, readAudits } from "./read-audits";
