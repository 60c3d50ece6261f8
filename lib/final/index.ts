export { keepAsMade, partsOf, type AsMade, type PolicyJudge } from "./as-made";
export { plainDependency, referenceTo, setDependsOn } from "./order";
export { keepForgotten } from "./forgotten";
export { withLiterals } from "./literals";
export { list } from "./plain";
export { readWritten, type ChangedPolicy } from "./policies";
export { refersTo, refuseSecond } from "./second";
export { leaveOut } from "./survey";
export { attributesOf, fragmentOf, resolved, type AsksOnce, type Attributes, type Fragment } from "./written";
