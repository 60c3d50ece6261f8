export * from "./final-check";
export { refuseHclOfEnvironment } from "./hcl";
