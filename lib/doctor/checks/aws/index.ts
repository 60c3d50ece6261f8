export * from "./account";
export { bucketMissing, bucketPolicyMissing, bucketRegion, bucketSettings, objectLock } from "./bucket";
export * from "./key";
export * from "./policies";
export * from "./role";
export * from "./unreadable";
