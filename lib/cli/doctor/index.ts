export type { DoctorOptions } from "./options";
export { runDoctor } from "./run";
export { ownDoctorTerminal } from "./terminal";
