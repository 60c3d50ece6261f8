export * from "./account-public-access-block";
export * from "./bucket";
export * from "./bucket-inventory";
export * from "./bucket-notification";
export * from "./bucket-policy";
export * from "./bucket-settings";
export * from "./object";
