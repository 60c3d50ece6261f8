export type { SinceEvent, Timeline } from "./event";
export { timelineOf, sinceOf, type SinceQuestions } from "./timeline";
