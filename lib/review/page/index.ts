export * from "./permissions-page";
