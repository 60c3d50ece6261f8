import { findScope, knownScopes } from "../../lib/catalog/oauth-scopes";
import { checkScope } from "../../lib/catalog/scope-check";
import { Faults } from "../../lib/core";

test("scopes are known with and without :readonly, where both exist", () => {
  expect(findScope("recordings")).toEqual({ name: "recordings", readOnly: false, provenance: "documented" });
  expect(findScope("recordings:readonly")).toMatchObject({ readOnly: true, provenance: "documented" });
  expect(findScope("telephony")).toMatchObject({ provenance: "listed" });
  expect(findScope("upload:readonly")).toBeUndefined();
  expect(findScope("audits")).toBeUndefined();
  expect(findScope("audits:readonly")?.readOnly).toBe(true);
  expect(knownScopes().size).toBe(135);
});

test.each(["recordings", "analytics:readonly", "user-basic-info", "process-automation"])("%s passes", (name) => {
  const faults = new Faults();
  expect(checkScope(faults, "scopes[0]", name)?.name).toBe(name);
  expect(faults.all).toEqual([]);
});

test.each([
  ["recording:read", '"recordings:readonly"'],
  ["recordings:export", '"recordings"'],
  ["integration:write", '"integrations"'],
  ["recording:job:add", 'is a permission: put it into a role. Write "recordings"'],
  ["recording:recording:view", '"recordings:readonly"'],
  ["recordings:legalhold:export", '"recordings"'],
  ["analytics:read", '"analytics:readonly"'],
  ["analytics:export", '"analytics"'],
  ["org:read", '"organization:readonly"'],
  ["audits:read", '"audits:readonly"'],
  ["recordigns", '"recordings"'],
  ["s3:write", "the role in your AWS account"],
  ["nothing like it at all", "GET /api/v2/oauth/scopes"],
  [undefined, "as text"],
])("%p is refused, and the fix says %s", (name, hint) => {
  const faults = new Faults();
  expect(checkScope(faults, "scopes[0]", name)).toBeUndefined();
  expect(faults.all).toMatchObject([{ code: "SCOPE_UNKNOWN", field: "scopes[0]" }]);
  expect(faults.all[0]!.fix).toContain(hint);
});

test("an unknown scope can be taken on the user's word, a malformed one and a token cannot", () => {
  const faults = new Faults();
  checkScope(faults, "a", "brand-new:readonly", { acceptUnknown: true });
  expect(faults.all).toEqual([]);
  checkScope(faults, "b", "Brand New", { acceptUnknown: true });
  checkScope(faults, "c", "${var.scope}", { acceptUnknown: true });
  expect(faults.all.map((fault) => fault.code)).toEqual(["SCOPE_UNKNOWN", "TOKEN_NOT_ALLOWED"]);
});
