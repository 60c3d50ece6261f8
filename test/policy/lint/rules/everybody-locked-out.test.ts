import { saidBy } from "../findings";

const said = saidBy("EVERYBODY_LOCKED_OUT");
const all = { Effect: "Deny", Principal: "*", Action: "*", Resource: "*" } as const;

test.each(["rcp", "endpoint", "access-point", "resource"] as const)("%s: everything denied to everybody", (kind) => {
  expect(said(kind, { ...all, Action: kind === "rcp" ? "s3:*" : "*" })).toEqual(["warning EVERYBODY_LOCKED_OUT"]);
  expect(said(kind, { ...all, Condition: { Bool: { "aws:SecureTransport": "false" } } })).toEqual([]);
  expect(said(kind, { ...all, Condition: { StringNotEquals: { "aws:PrincipalAccount": "111122223333" } } })).toEqual(
    [],
  );
  expect(said(kind, { ...all, Action: "s3:DeleteObject" })).toEqual([]);
  expect(said(kind, { ...all, Effect: "Allow" })).toEqual([]);
});

test("a denial of requests over TLS is one of all requests", () => {
  const secure = (value: string) => ({ ...all, Action: "s3:*", Condition: { Bool: { "aws:SecureTransport": value } } });
  expect(said("bucket", secure("true"))).toEqual(["warning EVERYBODY_LOCKED_OUT"]);
  expect(said("bucket", secure("false"))).toEqual([]);
});
