export * from "./answers";
export * from "./bucket";
export { FLAGGED, PREPARING, readConversationTimes } from "./conversations";
export * from "./gather";
export * from "./organization";
