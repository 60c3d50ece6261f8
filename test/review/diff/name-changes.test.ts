import { reviewStack } from "../../../lib/review/diff";
import { readStack } from "../../../lib/stack";

const KEY = "${aws_kms_key.k.key_id}";

const role = (name: string, action = "view") => ({
  name,
  permission_policies: [{ domain: "recording", entity_name: "recording", action_set: [action] }],
});

const client = (name: string, holds = "r") => ({
  name,
  authorized_grant_type: "CLIENT-CREDENTIALS",
  roles: [{ role_id: `\${genesyscloud_auth_role.${holds}.id}`, division_id: "d1" }],
});

/** Rows that stand by themselves, each as its verdict, control and Terraform address. */
function rows(before: object, after: object, top: object = {}): readonly string[] {
  const stackOf = (resource: object, more: object) =>
    readStack(
      "s",
      JSON.stringify({
        provider: { aws: [{ region: "eu-west-2", allowed_account_ids: ["111122223333"] }] },
        resource,
        ...more,
      }),
    ).stack;
  const { changes } = reviewStack(stackOf(before, {}), stackOf(after, top));
  return changes
    .filter(({ follows }) => follows === undefined)
    .map((one) => `${one.verdict} ${"control" in one ? one.control : one.actions.join(",")} ${one.source}`);
}

describe("Genesys Cloud goes by ids", () => {
  const [roles, clients] = ["genesyscloud_auth_role", "genesyscloud_oauth_client"] as const;
  const stack = (r: object, c: object) => ({ [roles]: r, [clients]: c });
  const before = stack({ r: role("A") }, { c: client("C") });

  test("another name is one row, and nobody gains or loses by it", () => {
    expect(rows(before, stack({ r: role("B") }, { c: client("C") }))).toEqual([`narrower name ${roles}.r`]);
    expect(rows(before, stack({ r: role("A") }, { c: client("D") }))).toEqual([`narrower name ${clients}.c`]);
  });

  test("a name that another role has now is not known to whoever looks it up", () => {
    const after = stack({ r: role("B"), q: role("A", "delete") }, { c: client("C") });
    const expected = [`narrower name ${roles}.r`, `unknown name ${roles}.q`];
    expect(rows(before, after)).toEqual(expect.arrayContaining(expected));
    const two = stack({ r: role("A"), q: role("B", "delete") }, { c: client("C") });
    const swapped = stack({ r: role("B"), q: role("A", "delete") }, { c: client("C") });
    expect(rows(two, swapped).filter((row) => row.startsWith("unknown"))).toHaveLength(2);
  });

  test("another address is another thing with another id, unless it was moved", () => {
    const moved = { moved: [{ from: `${clients}.c`, to: `${clients}.d` }] };
    const after = stack({ r: role("A") }, { d: client("C") });
    expect(rows(before, after)).toEqual([`unknown ending ${clients}.c`]);
    expect(rows(before, after, moved)).toEqual([]);
  });

  test("another address and another name with the same content is one row", () => {
    expect(rows(before, stack({ r: role("A") }, { d: client("D") }))).toEqual([`broader renamed ${clients}.d`]);
    expect(rows(before, stack({ q: role("A") }, { c: client("C", "q") }))).toEqual([`unknown ending ${roles}.r`]);
  });

  test("what is wider beside it is a row of its own", () => {
    const after = stack({ r: role("A", "*") }, { d: client("C") });
    const found = rows(before, after);
    expect(found).toContain(`unknown ending ${clients}.c`);
    expect(found.filter((row) => row.startsWith("broader recording:recording:*"))).toHaveLength(1);
  });
});

describe("another address", () => {
  test("a key is another key, with all that follows in one row", () => {
    const stack = (at: string) => ({
      aws_kms_key: { [at]: { description: "evidence" } },
      aws_kms_key_policy: {
        p: {
          key_id: `\${aws_kms_key.${at}.key_id}`,
          policy: JSON.stringify({
            Statement: [{ Effect: "Allow", Principal: { AWS: "999988887777" }, Action: "kms:Decrypt", Resource: "*" }],
          }),
        },
      },
    });
    expect(rows(stack("a"), stack("b"))).toEqual(["irreversible renamed aws_kms_key.b"]);
  });

  const lifecycles = "aws_s3_bucket_lifecycle_configuration";
  test.each([
    ["the same arguments, read or not, set the same", "1", []],
    ["another argument that nobody reads", "2", [`unknown notCompared ${lifecycles}.b`]],
  ])("of what sets up a bucket: %s", (_, newer, expected) => {
    const rule = (after: string) => ({
      [lifecycles]: {
        [after === "" ? "a" : "b"]: {
          bucket: "evidence",
          transition_default_minimum_object_size: after || "1",
          rule: [{ id: "r", status: "Enabled", noncurrent_version_expiration: [{ noncurrent_days: 9 }] }],
        },
      },
    });
    // the destroy of the one may come after the other is made
    expect(rows(rule(""), rule(newer))).toEqual([`unknown undone ${lifecycles}.b`, ...expected]);
  });
});

describe("aliases of keys", () => {
  const stack = (alias: string, named: string, at = "a") => {
    const Condition = { "ForAnyValue:StringEquals": { "kms:ResourceAliases": named } };
    const Resource = "arn:aws:kms:eu-west-2:111122223333:key/*";
    const policy = JSON.stringify({ Statement: [{ Effect: "Allow", Action: "kms:Decrypt", Resource, Condition }] });
    return {
      aws_kms_key: { k: { description: "evidence" } },
      aws_kms_alias: { [at]: { name: alias, target_key_id: KEY } },
      aws_iam_role_policy: { p: { role: "reader", name: "p", policy } },
    };
  };

  test("another name is one row with the conditions that name it", () => {
    expect(rows(stack("alias/one", "alias/one"), stack("alias/two", "alias/two"))).toEqual([
      "broader renamed aws_kms_alias.a",
    ]);
  });

  test("another address is nothing", () => {
    expect(rows(stack("alias/one", "alias/one"), stack("alias/one", "alias/one", "b"))).toEqual([]);
  });

  test.each([
    ["a condition that keeps the old one lets in nobody", "alias/one", "narrower"],
    ["a condition that had the new one lets in", "alias/two", "broader"],
  ])("%s", (_, named, verdict) => {
    const found = rows(stack("alias/one", named), stack("alias/two", named));
    expect(found).toContain(`${verdict} kms:Decrypt aws_kms_alias.a`);
    expect(found.join()).not.toContain("renamed");
  });
});

describe("between two states", () => {
  const state = (name: string, more: object = {}) => {
    const arn = `arn:aws:iam::111122223333:user/${name}`;
    const values = { name, path: "/", arn, id: name, unique_id: "AIDAEXAMPLE", ...more };
    const user = { address: "aws_iam_user.u", mode: "managed", type: "aws_iam_user", name: "u", values };
    return readStack("s", JSON.stringify({ format_version: "1.0", values: { root_module: { resources: [user] } } }))
      .stack;
  };
  const sources = (before: object, after: object) =>
    reviewStack(state("ann", before), state("bob", after)).changes.map((one) =>
      "control" in one ? one.control : one.kind,
    );

  test("the ARN and the id of a user say no more than its name; another unique id does", () => {
    expect(sources({}, {})).toEqual([]);
    expect(sources({}, { unique_id: "AIDAOTHER" })).toEqual(["notCompared"]);
  });
});
