import { findAction, isKeyValidFor } from "../../lib/catalog/authorization";
import { findHeader, headerOfConditionKey, requestHeaders } from "../../lib/catalog/headers";

// the keys that AWS lists for PutObject, beside those of every action; kept by hand
const PUT_OBJECT_KEYS = `
  x-amz-content-sha256 RequestObjectTag/<key> RequestObjectTagKeys if-match if-none-match object-lock-legal-hold
  object-lock-event-hold object-lock-event-hold-duration-days
  object-lock-mode object-lock-retain-until-date object-lock-remaining-retention-days x-amz-acl x-amz-copy-source
  x-amz-grant-full-control x-amz-grant-read x-amz-grant-read-acp x-amz-grant-write x-amz-grant-write-acp
  x-amz-metadata-directive x-amz-server-side-encryption x-amz-server-side-encryption-aws-kms-key-id
  x-amz-server-side-encryption-customer-algorithm x-amz-storage-class x-amz-website-redirect-location
`
  .trim()
  .split(/\s+/)
  .map((key) => `s3:${key}`);

const keysOf = (row: (typeof requestHeaders)[number]): string[] =>
  [row.conditionKey ?? [], ...(row.derivedKeys ?? [])].flat();

test("the headers cover the keys of PutObject that a header carries, and invent none", () => {
  expect(requestHeaders.flatMap(keysOf).sort()).toEqual([...PUT_OBJECT_KEYS].sort());
});

test.each(requestHeaders)("$header: a key that PutObject has, or the reason why there is none", (row) => {
  expect(row.header).toBe(row.header.toLowerCase());
  for (const key of keysOf(row))
    expect([key, isKeyValidFor("s3:PutObject", key.replace("<key>", "x"))]).toEqual([key, true]);
  for (const action of row.extraActions) expect(findAction(action)?.name).toBe(action);
  expect(row.noKeyReason === undefined).toBe(row.conditionKey !== undefined);
});

test.each([
  ["X-Amz-Object-Lock-Legal-Hold", "s3:object-lock-legal-hold", ["s3:PutObjectLegalHold"]],
  ["x-amz-object-lock-mode", "s3:object-lock-mode", ["s3:PutObjectRetention"]],
  ["x-amz-acl", "s3:x-amz-acl", ["s3:PutObjectAcl"]],
  ["x-amz-grant-read", "s3:x-amz-grant-read", ["s3:PutObjectAcl"]],
  ["x-amz-tagging", "s3:RequestObjectTag/<key>", ["s3:PutObjectTagging"]],
  ["x-amz-server-side-encryption", "s3:x-amz-server-side-encryption", ["kms:GenerateDataKey", "kms:Decrypt"]],
  ["x-amz-storage-class", "s3:x-amz-storage-class", []],
])("%s has key %s and needs %p", (name, key, actions) => {
  expect(findHeader(name)).toMatchObject({ header: name.toLowerCase(), conditionKey: key, extraActions: actions });
});

test("metadata has no key, and says what to do", () => {
  const row = findHeader("X-Amz-Meta-Case-Id")!;
  expect(row.header).toBe("x-amz-meta-case-id");
  expect(row.conditionKey).toBeUndefined();
  expect(row.noKeyReason).toMatch(/never in the request context/);
  expect(row.alternatives!.length).toBeGreaterThan(2);
  expect(row.note).toBeUndefined();
});

test("for the reported header it says that no source has it", () => {
  expect(findHeader("x-amz-meta-legal-hold")!.note).toMatch(/No source says that Genesys sends it/);
});

test.each(["x-amz-meta-", "x-amz-metadata", "x-amz-checksum-", "accept", ""])("%p is not in the catalogue", (name) => {
  expect(findHeader(name)).toBeUndefined();
});

test("a checksum header of any algorithm is found under its own name", () => {
  expect(findHeader("x-amz-checksum-crc64nvme")?.header).toBe("x-amz-checksum-crc64nvme");
});

test.each([
  ["s3:object-lock-legal-hold", "x-amz-object-lock-legal-hold"],
  ["S3:Object-Lock-Remaining-Retention-Days", "x-amz-object-lock-retain-until-date"],
  ["s3:RequestObjectTag/legal-hold", "x-amz-tagging"],
  ["s3:RequestObjectTagKeys", "x-amz-tagging"],
  ["s3:x-amz-meta-legal-hold", undefined],
  ["s3:RequestObjectTag/", undefined],
  ["s3:x-amz-object-lock-legal-hold", undefined],
  ["aws:SecureTransport", undefined],
])("%s comes from %s", (key, header) => {
  expect(headerOfConditionKey(key)?.header).toBe(header);
});
