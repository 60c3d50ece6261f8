export { bus, busPermission, busPolicy } from "./bus";
export * from "./rule";
