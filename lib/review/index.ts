export * from "./diff";
export { openStack, openStacks, readStack, type ReadStack, type Stack as ReviewStack } from "../stack";
export * from "./page/permissions-page";
export * from "./render";
export * from "./report";
export * from "./types";
export * from "./common/waivers";
