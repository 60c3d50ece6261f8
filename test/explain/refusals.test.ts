import { createHash } from "node:crypto";
import {
  checksumNote,
  refusalRules,
  refusalsOf,
  type BucketSettings,
  type RefusalCode,
  type SentUpload,
} from "../../lib/explain/refusals";

const LOCKED: BucketSettings = {
  ownership: "BucketOwnerEnforced",
  blocksPublicAcls: true,
  objectLock: true,
  defaultRetention: true,
  blockedEncryption: ["SSE-C"],
  kmsByDefault: true,
  account: "111122223333",
  region: "eu-west-2",
};
const OPEN: BucketSettings = {
  ...LOCKED,
  ownership: "ObjectWriter",
  blocksPublicAcls: false,
  objectLock: false,
  defaultRetention: false,
  blockedEncryption: ["NONE"],
  kmsByDefault: false,
};
const UNREAD = Object.fromEntries(Object.keys(LOCKED).map((name) => [name, undefined])) as unknown as BucketSettings;

const AT = new Date("2026-03-01T12:00:00Z");
type Headers = SentUpload["headers"];

function sent(headers: Headers, more: Partial<SentUpload> = {}): SentUpload {
  return { key: "k", headers, tls: true, at: AT, checksum: undefined, ...more };
}

function codes(headers: Headers, bucket: BucketSettings, more: Partial<SentUpload> = {}): readonly string[] {
  return refusalsOf(sent(headers, more), bucket).map(({ code, verdict }) => `${code} ${verdict}`);
}

const SSE = "x-amz-server-side-encryption";
const KEY = Buffer.alloc(32, 7);
const CUSTOMER = {
  [`${SSE}-customer-algorithm`]: "AES256",
  [`${SSE}-customer-key`]: KEY.toString("base64"),
  [`${SSE}-customer-key-md5`]: createHash("md5").update(KEY).digest("base64"),
};
const UNTIL = { "x-amz-object-lock-retain-until-date": "2035-01-01T00:00:00Z" };
const MODE = { "x-amz-object-lock-mode": "GOVERNANCE" };
const OFF = { arn: "arn:aws:kms:eu-west-2:111122223333:key/1", enabled: false, symmetric: true };
const EVERYBODY = 'uri="http://acs.amazonaws.com/groups/global/AllUsers"';

/** Headers that each rule refuses in one bucket and lets pass in another, or with another header more or less. */
const RULES: {
  readonly [code in RefusalCode]: readonly [Headers, BucketSettings, Headers, BucketSettings, object?, object?];
} = {
  ACL_NOT_TAKEN: [{ "x-amz-acl": "private" }, LOCKED, { "x-amz-acl": "bucket-owner-full-control" }, LOCKED],
  PUBLIC_ACL_BLOCKED: [
    { "x-amz-grant-read": EVERYBODY },
    { ...OPEN, blocksPublicAcls: true },
    { "x-amz-grant-read": 'id="0123"' },
    { ...OPEN, blocksPublicAcls: true },
  ],
  PUBLIC_POLICY_RESTRICTED: [
    {},
    { ...OPEN, restricted: { sure: true, reason: "Public policies are restricted.", change: ["Name a principal."] } },
    {},
    OPEN,
  ],
  ACL_GIVEN_TWICE: [{ "x-amz-acl": "private", "x-amz-grant-read": 'id="0"' }, OPEN, { "x-amz-acl": "private" }, OPEN],
  BAD_VALUE: [{ [SSE]: "AES-256" }, OPEN, { [SSE]: "AES256" }, OPEN],
  LOCK_MODE_WITHOUT_DATE: [MODE, LOCKED, { ...MODE, ...UNTIL }, LOCKED],
  LOCK_DATE_WITHOUT_MODE: [UNTIL, LOCKED, { ...MODE, ...UNTIL }, LOCKED],
  LOCK_DATE_PASSED: [
    { ...MODE, "x-amz-object-lock-retain-until-date": "2026-03-01T11:59:00Z" },
    LOCKED,
    { ...MODE, "x-amz-object-lock-retain-until-date": "2026-03-01T12:01:00Z" },
    LOCKED,
  ],
  NO_OBJECT_LOCK: [
    { "x-amz-object-lock-legal-hold": "ON" },
    OPEN,
    { "x-amz-object-lock-legal-hold": "ON" },
    { ...OPEN, objectLock: true },
  ],
  CHECKSUM_MISSING: [{}, LOCKED, {}, { ...LOCKED, defaultRetention: false }, { checksum: false }],
  CHECKSUMS_SEVERAL: [
    { "x-amz-checksum-crc32": "AAAAAA==", "x-amz-checksum-crc32c": "AAAAAA==" },
    OPEN,
    { "x-amz-checksum-crc32": "AAAAAA==", "x-amz-checksum-type": "FULL_OBJECT" },
    OPEN,
  ],
  CUSTOMER_KEY_INCOMPLETE: [
    { ...CUSTOMER, [`${SSE}-customer-key-md5`]: "1B2M2Y8AsgTpgAmY7PhCfg==" },
    OPEN,
    CUSTOMER,
    OPEN,
  ],
  CUSTOMER_KEY_MIXED: [{ ...CUSTOMER, [SSE]: "AES256" }, OPEN, CUSTOMER, OPEN],
  ENCRYPTION_TYPE_BLOCKED: [CUSTOMER, LOCKED, CUSTOMER, OPEN],
  KMS_HEADER_WITHOUT_KMS: [
    { [SSE]: "AES256", [`${SSE}-aws-kms-key-id`]: "alias/evidence" },
    OPEN,
    { [SSE]: "aws:kms:dsse", [`${SSE}-aws-kms-key-id`]: "alias/evidence" },
    OPEN,
  ],
  KEY_IN_ANOTHER_REGION: [
    { [SSE]: "aws:kms", [`${SSE}-aws-kms-key-id`]: "arn:aws:kms:eu-west-1:111122223333:key/1" },
    OPEN,
    { [SSE]: "aws:kms", [`${SSE}-aws-kms-key-id`]: "arn:aws:kms:eu-west-2:111122223333:key/1" },
    OPEN,
  ],
  KEY_CANNOT_ENCRYPT: [{}, { ...OPEN, key: OFF }, { [SSE]: "AES256" }, { ...OPEN, key: OFF }],
  TLS_NEEDED: [{}, LOCKED, { [SSE]: "AES256" }, LOCKED, { tls: false }],
  REQUESTER_PAYS: [
    {},
    { ...OPEN, requesterPays: true },
    { "x-amz-request-payer": "requester" },
    { ...OPEN, requesterPays: true },
  ],
  ANOTHER_OWNER: [
    { "x-amz-expected-bucket-owner": "999988887777" },
    OPEN,
    { "x-amz-expected-bucket-owner": "111122223333" },
    OPEN,
  ],
  METADATA_TOO_LARGE: [{ "x-amz-meta-case": "x".repeat(2_045) }, OPEN, { "x-amz-meta-case": "x".repeat(2_000) }, OPEN],
  UPLOAD_TOO_LARGE: [{ "content-length": "6000000000" }, OPEN, { "content-length": "5368709120" }, OPEN],
  KEY_TOO_LONG: [{}, OPEN, {}, OPEN, { key: "é".repeat(513) }, { key: "é".repeat(512) }],
  KEY_ABOVE_ROOT: [{}, OPEN, {}, OPEN, { key: "a/../../r.opus" }, { key: "a/../b/../r..opus" }],
  NOT_AN_UPLOAD: [{ "x-amz-write-offset-bytes": "5" }, OPEN, { "x-amz-date": "20260301T120000Z" }, OPEN],
};

describe("what S3 refuses by itself", () => {
  test.each(Object.entries(RULES))("%s", (code, [headers, bucket, others, other, more = {}, less = more]) => {
    expect(codes(headers, bucket, more)).toEqual([`${code} denied`]);
    expect(codes(others, other, less)).toEqual([]);
  });

  test("every rule is in the table above, with a change", () => {
    expect(new Set(refusalRules.map(({ code }) => code))).toEqual(new Set(Object.keys(RULES)));
    for (const [headers, bucket, , , more] of Object.values(RULES)) {
      for (const { change, reason } of refusalsOf(sent(headers, more), bucket)) {
        expect([...change, reason].filter((text) => !/^[\p{Lu}`x].*[.]$/u.test(text))).toEqual([]);
        expect(change.length).toBeGreaterThan(0);
      }
    }
  });

  test.each([
    { "x-amz-copy-source": "/bucket/key" },
    { "x-amz-tagging-directive": "COPY" },
    { "if-match": '"0123"' },
    { "x-amz-mp-object-size": "5" },
  ] as readonly Headers[])("%j is not known to be an upload that S3 takes", (headers) => {
    expect(codes(headers, OPEN)).toEqual(["NOT_AN_UPLOAD unknown"]);
  });

  test("settings that were not read make it unknown, and nothing is refused for sure", () => {
    expect(codes({ "x-amz-acl": "public-read" }, UNREAD)).toEqual([
      "ACL_NOT_TAKEN unknown",
      "PUBLIC_ACL_BLOCKED unknown",
    ]);
    expect(codes({ "x-amz-object-lock-legal-hold": "ON" }, UNREAD)).toEqual(["NO_OBJECT_LOCK unknown"]);
    expect(codes(CUSTOMER, UNREAD)).toEqual(["ENCRYPTION_TYPE_BLOCKED unknown"]);
    expect(codes({}, UNREAD, { tls: false })).toEqual(["TLS_NEEDED unknown"]);
    expect(codes({}, UNREAD)).toEqual([]);
  });

  test("a key that encrypts is on and symmetric; with a header S3 takes the one that is named, or its own", () => {
    const settings = (key: Partial<typeof OFF>) => ({ ...OPEN, key: { ...OFF, enabled: true, ...key } });
    const named = (arn: string) => ({ [SSE]: "aws:kms", [`${SSE}-aws-kms-key-id`]: arn });
    expect(codes({}, settings({}))).toEqual([]);
    expect(codes({}, settings({ symmetric: false }))).toEqual(["KEY_CANNOT_ENCRYPT denied"]);
    expect(refusalsOf(sent({}), settings({ symmetric: false }))[0]?.answer).toBe("400 KMS.UnsupportedOperation");
    expect(codes({}, { ...OPEN, key: { ...OFF, enabled: undefined } })).toEqual(["KEY_CANNOT_ENCRYPT unknown"]);
    expect(codes(named(OFF.arn), settings({ enabled: false }))).toEqual(["KEY_CANNOT_ENCRYPT denied"]);
    expect(codes(named(`${OFF.arn}2`), settings({ enabled: false }))).toEqual([]);
    expect(codes(CUSTOMER, settings({ enabled: false }))).toEqual([]);
  });

  test("the bucket's default key is one of its region, where S3 takes it", () => {
    const by = { ...OPEN, kmsByDefault: true, defaultKey: "arn:aws:kms:us-east-1:111122223333:key/1" };
    expect(codes({}, by)).toEqual(["KEY_IN_ANOTHER_REGION denied"]);
    expect(codes({ [SSE]: "AES256" }, by)).toEqual([]);
    expect(codes({}, { ...by, kmsByDefault: undefined })).toEqual([]);
  });

  test("full control for one id may be the owner's", () => {
    expect(codes({ "x-amz-grant-full-control": 'id="0123"' }, LOCKED)).toEqual(["ACL_NOT_TAKEN unknown"]);
    expect(codes({ "x-amz-grant-full-control": 'id="0"', "x-amz-grant-read": 'id="1"' }, LOCKED)).toEqual([
      "ACL_NOT_TAKEN denied",
    ]);
  });

  test.each([
    ["x-amz-object-lock-legal-hold", ["YES", "on", "true", ""], ["ON", "OFF"]],
    ["x-amz-object-lock-mode", ["governance", "Compliance"], []],
    [SSE, ["AES-256", "AWS:KMS", "SSE-KMS", "kms"], ["aws:kms:dsse"]],
    [`${SSE}-bucket-key-enabled`, ["yes", "1"], ["true", "false"]],
    ["x-amz-storage-class", ["GLACIER_INSTANT", "standard"], ["GLACIER_IR", "STANDARD"]],
    ["x-amz-acl", ["public", "BucketOwnerFullControl"], ["private", "public-read"]],
    ["x-amz-sdk-checksum-algorithm", ["MD5", "sha256"], ["CRC64NVME"]],
    ["content-md5", ["d41d8cd98f00b204e9800998ecf8427e", "AAAA", "not base64"], ["1B2M2Y8AsgTpgAmY7PhCfg=="]],
    ["x-amz-checksum-sha256", ["AAAAAA=="], [Buffer.alloc(32).toString("base64")]],
    ["x-amz-object-lock-retain-until-date", ["tomorrow", "1893456000", "2035-13-01T00:00:00Z"], []],
    [
      "x-amz-tagging",
      ["a=1&a=2", "aws:x=1", "=1", Array.from({ length: 11 }, (_, i) => `k${i}=1`).join("&")],
      ["a=1&b=2"],
    ],
    ["x-amz-website-redirect-location", ["elsewhere"], ["/there", "https://example.com"]],
    ["x-amz-expected-bucket-owner", ["1111"], ["111122223333"]],
    ["if-none-match", ['"0123"'], ["*"]],
    ["content-length", ["5 GB", "-1"], ["0", "17"]],
    ["x-amz-meta-legal-hold", [], ["anything at all"]],
  ] as const)("values of %s", (name, bad, good) => {
    for (const value of bad) expect([value, codes({ [name]: value }, OPEN)[0]]).toEqual([value, "BAD_VALUE denied"]);
    for (const value of good) {
      expect([value, codes({ [name]: value }, OPEN).filter((code) => code.startsWith("BAD"))]).toEqual([value, []]);
    }
  });

  test("a customer's key is not repeated in the answer", () => {
    const [refusal] = refusalsOf(sent({ ...CUSTOMER, [`${SSE}-customer-key`]: "c2VjcmV0" }), OPEN);
    expect(JSON.stringify(refusal)).not.toContain("c2VjcmV0");
  });

  test.each([
    [{ "content-md5": "1B2M2Y8AsgTpgAmY7PhCfg==" }],
    [{ "x-amz-checksum-crc32": "AAAAAA==" }],
    [{ "x-amz-sdk-checksum-algorithm": "CRC32", "x-amz-checksum-crc32": "AAAAAA==" }],
    [{ "x-amz-trailer": "x-amz-checksum-crc32" }],
  ] as readonly [Headers][])("%j is a checksum: no note, no refusal", (headers) => {
    expect(codes(headers, LOCKED, { checksum: false })).toEqual([]);
    expect(checksumNote(sent(headers), LOCKED)).toBeUndefined();
  });

  test.each([
    ["which was not asked", undefined, ["CHECKSUM_MISSING unknown"]],
    ["that the upload lacks", false, ["CHECKSUM_MISSING denied", "CHECKSUM_MISSING denied"]],
    ["that the upload has", true, []],
  ])("an algorithm is no checksum, %s", (_, checksum, expected) => {
    const headers = { "x-amz-sdk-checksum-algorithm": "CRC32" };
    expect(codes(headers, LOCKED, { checksum })).toEqual(expected);
    expect(checksumNote(sent(headers, { checksum }), LOCKED) === undefined).toBe(checksum !== undefined);
  });

  test("the storage class of another service is not known to be taken", () => {
    expect(codes({ "x-amz-storage-class": "OUTPOSTS" }, OPEN)).toEqual(["BAD_VALUE unknown"]);
  });

  test("where no header says so, a note says what S3 wants, and when", () => {
    expect(checksumNote(sent({}), LOCKED)).toMatch(/default retention .* Content-MD5 or a checksum/);
    expect(
      checksumNote(sent({ "x-amz-object-lock-legal-hold": "ON" }), { ...LOCKED, defaultRetention: false }),
    ).toMatch(/With x-amz-object-lock-legal-hold/);
    expect(checksumNote(sent({}), { ...LOCKED, defaultRetention: false })).toBeUndefined();
    expect(checksumNote(sent({}, { checksum: true }), LOCKED)).toBeUndefined();
  });
});
