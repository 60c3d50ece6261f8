export * from "./queue";
export { queueRedriveAllowPolicy, queueRedrivePolicy } from "./redrive";
