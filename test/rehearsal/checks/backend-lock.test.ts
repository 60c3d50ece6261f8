import { readStack } from "../../../lib/stack";
import { unlockedBackend } from "../../../lib/rehearsal";

const stackOf = (json: object) => readStack("stack", JSON.stringify(json)).stack;

test.each([
  ["s3 without a lock", { s3: { bucket: "state" } }, "s3 backend does not lock"],
  ["s3 with the lock off", { s3: { use_lockfile: false } }, "s3 backend does not lock"],
  ["http without a lock address", { http: { address: "a" } }, "http backend does not lock"],
])("refuses %s", (_what, backend, says) => {
  expect(unlockedBackend(stackOf({ terraform: { backend } }))).toContain(says);
});

test.each([
  ["s3 with a lock file", { s3: { use_lockfile: true } }],
  ["s3 with a lock table", { s3: { dynamodb_table: "locks" } }],
  ["http with a lock address", { http: { lock_address: "a" } }],
  ["a local state", { local: {} }],
  ["no backend", undefined],
])("takes %s", (_what, backend) => {
  expect(unlockedBackend(stackOf({ terraform: { backend } }))).toBeUndefined();
});
