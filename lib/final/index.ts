export { keepAsMade, partsOf, type AsMade, type PolicyJudge } from "./as-made";
export { after, byAddress, referenceTo } from "./order";
export { list } from "./plain";
export type { ChangedPolicy } from "./policies";
export { refuseSecond } from "./second";
export { leaveOut } from "./survey";
export { fragmentOf, isWritten, resolved, type Attributes } from "./written";
