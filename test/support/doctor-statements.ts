import type { Statement } from "../../lib/policy";
import { edited, type AccountState } from "./aws-account";
import { expected } from "./doctor-cases";

export const BUCKET = expected.aws!.bucketName;
export const OBJECTS = `arn:aws:s3:::${BUCKET}/*`;
export const ROLE = expected.aws!.roleArn;
export const without = (sid: string) => (s: Statement) => (s.Sid === sid ? undefined : s);
export const same = (s: Statement) => s;
export const deny = (Sid: string, Action: string | string[], more: Partial<Statement> = {}): Statement => ({
  Sid,
  Effect: "Deny",
  Principal: "*",
  Action,
  Resource: OBJECTS,
  ...more,
});

export function changeStatement(sid: string, change: Partial<Statement>) {
  return (s: Statement): Statement => (s.Sid === sid ? { ...s, ...change } : s);
}
export const bucket =
  (change: (s: Statement) => Statement | undefined, ...added: Statement[]) =>
  (a: AccountState) => {
    a.bucketPolicy = edited(a.bucketPolicy, change, ...added);
  };
export const identity =
  (change: (s: Statement) => Statement | undefined, ...added: Statement[]) =>
  (a: AccountState) => {
    a.inline = { "write-evidence": edited(a.inline["write-evidence"]!, change, ...added) };
  };
export const trust = (change: Partial<Statement>) => (a: AccountState) => {
  a.trust = edited(a.trust, (s) => ({ ...s, ...change }));
};
