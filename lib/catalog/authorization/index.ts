export * from "./actions";
export * from "./arns";
export * from "./condition-keys";
export { data as authorizationData, type AuthorizationData, type ServiceData } from "./data";
export * from "./groups";
