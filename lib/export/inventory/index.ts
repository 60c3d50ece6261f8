export * from "./reconcile-by-athena";
