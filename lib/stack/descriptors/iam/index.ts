export * from "./exclusive";
export * from "./instance-profile";
export * from "./membership";
export * from "./openid-connect-provider";
export * from "./policies";
export { role, roleData } from "./role";
export * from "./user-and-group";
