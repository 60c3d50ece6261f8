export * from "./athena";
export * from "./endings";
export * from "./layout";
export * from "./question";
