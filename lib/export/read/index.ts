export * from "./answers";
export * from "./bucket";
export { FLAGGED, PREPARING, readConversationTimes } from "./conversations";
export * from "./gather";
export * from "./integration";
export * from "./organization";
export * from "./permissions";
