export type { DoctorOptions } from "./options";
export { runDoctor, ownDoctorTerminal } from "./run";
