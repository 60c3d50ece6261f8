export { denialsOf, refused, upload } from "./london-requests";
export * from "./reproduced";
