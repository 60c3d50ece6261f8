import { partitionOf } from "../../lib/catalog/aws-regions";
import { reviewStack } from "../../lib/review/diff";
import { readStack, type Stack } from "../../lib/stack";
import { REGIONS_OF_PARTITIONS } from "../support/review/in-partition";

const ACCOUNT = "111122223333";
const policy = (Statement: readonly object[]) => JSON.stringify({ Version: "2012-10-17", Statement });

describe.each(REGIONS_OF_PARTITIONS)("%s", (partition, region) => {
  const role = (name: string) => `arn:${partition}:iam::${ACCOUNT}:role/${name}`;
  const read = (resource: object): Stack => {
    const provider = { aws: [{ region, allowed_account_ids: [ACCOUNT] }] };
    return readStack("s", JSON.stringify({ provider, resource })).stack;
  };
  const evidence = (custodians: readonly string[]) => {
    const objects = `arn:${partition}:s3:::evidence/*`;
    const Condition = { ArnNotEquals: { "aws:PrincipalArn": custodians.map(role) } };
    const denial = { Effect: "Deny", Principal: "*", Action: "s3:DeleteObjectVersion", Resource: objects, Condition };
    return read({
      aws_s3_bucket: { b: { bucket: "evidence" } },
      aws_s3_bucket_policy: { b: { bucket: "evidence", policy: policy([denial]) } },
    });
  };

  test("the region is in it", () => {
    expect(partitionOf(region).partition).toBe(partition);
  });

  test("one more custodian is seen, and one less", () => {
    const [few, more] = [evidence(["legal"]), evidence(["legal", "records"])];
    expect([reviewStack(few, more).verdict, reviewStack(more, few).verdict]).toEqual(["broader", "narrower"]);
    expect(reviewStack(few, few).verdict).toBe("same");
  });

  test("whoever may assume a role by one more account is seen", () => {
    const trusts = (...accounts: readonly string[]) => {
      const AWS = accounts.map((account) => `arn:${partition}:iam::${account}:root`);
      const statement = { Effect: "Allow", Principal: { AWS }, Action: "sts:AssumeRole" };
      return read({ aws_iam_role: { r: { name: "exporter", assume_role_policy: policy([statement]) } } });
    };
    expect(reviewStack(trusts("222233334444"), trusts("222233334444", "333344445555")).verdict).toBe("broader");
  });

  test("whoever may use a key by a grant is seen", () => {
    const key = { aws_kms_key: { k: { description: "evidence" } } };
    const grantee_principal = `arn:${partition}:iam::999988887777:role/partner`;
    const grant = { g: { key_id: "${aws_kms_key.k.key_id}", grantee_principal, operations: ["Decrypt"] } };
    expect(reviewStack(read(key), read({ ...key, aws_kms_grant: grant })).verdict).toBe("broader");
  });
});
