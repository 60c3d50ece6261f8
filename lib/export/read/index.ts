export * from "./answers";
export * from "./bucket";
export * from "./gather";
export * from "./organization";
