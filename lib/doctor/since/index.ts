export type { SinceEvent, Timeline } from "./event";
export { timelineOf, type SinceQuestions } from "./timeline";
export { sinceOf } from "./window";
