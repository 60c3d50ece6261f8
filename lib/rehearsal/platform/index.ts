export { type Fill, filled, FILLS } from "./fills";
export { type Change, Organization, type StoredCredential } from "./organization";
