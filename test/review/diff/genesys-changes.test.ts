import { reviewStack } from "../../../lib/review/diff";
import { readStack } from "../../../lib/stack";
import { london } from "../../support/london";
import { londonJson, reviewed, type Json } from "../../support/review/edits";

const client = (json: Json) => Object.values(json.resource["genesyscloud_oauth_client"]!)[0]!;
const roleNamed = (json: Json, name: string) =>
  Object.values(json.resource["genesyscloud_auth_role"]!).find((role) => role["name"] === name)!;
type Policies = { domain: string; entity_name: string; action_set: string[] }[];

const of = (entity_name: string) => ({ domain: "recording", entity_name, action_set: ["add"] });

describe("what somebody may do in Genesys Cloud", () => {
  test("one permission more for the client", () => {
    const review = reviewed((json) => {
      const policies = roleNamed(json, "legal-hold-export")["permission_policies"] as Policies;
      policies.push({ domain: "recording", entity_name: "deletionProtection", action_set: ["revoke"] });
    });
    expect(review).toMatchObject({
      verdict: "broader",
      changes: [
        {
          plane: "Genesys Cloud",
          principal: 'OAuth client "legal-hold-export"',
          actions: ["recording:deletionProtection:revoke"],
          risk: "protection",
          witness: {
            action: "recording:deletionProtection:revoke",
            before: { verdict: "implicitlyDenied" },
            after: { verdict: "allowed" },
          },
        },
      ],
    });
  });

  test.each<[string, object, string]>([
    ["without an entity", { domain: "recording", action_set: ["add"] }, "a part of the permission is not given"],
    ["of an entity that is not known", of("${var.x}"), "<var.x> is known only after the apply"],
    ["of an entity by a function", of('${base64decode("eA==")}'), "<base64decode(%22eA==%22)> is not evaluated"],
  ])("a permission %s is unknown, and hides none beside it", (_, policy, unknown) => {
    const review = reviewed((json) => {
      const policies = roleNamed(json, "legal-hold-export")["permission_policies"] as object[];
      policies.push(policy, of("deletionProtection"));
    });
    expect(review.changes.map(({ verdict, ...row }) => [verdict, row.unknown])).toEqual(
      expect.arrayContaining([
        ["broader", undefined],
        ["unknown", unknown],
      ]),
    );
    expect(JSON.stringify(review.changes)).not.toContain("undefined");
  });

  test("where a role's permissions are not known any more, nobody is said to have lost or kept any", () => {
    const review = reviewed((json) => {
      const role = roleNamed(json, "legal-hold-export");
      delete role["permission_policies"];
      role["dynamic"] = { permission_policies: { for_each: "${var.policies}", content: of("job") } };
    });
    expect(review.verdict).toBe("unknown");
    expect(review.changes.filter(({ verdict }) => verdict !== "unknown")).toEqual([]);
    const said = review.changes.map(({ meaning, summary }) => `${meaning ?? ""} ${summary}`).join("\n");
    expect(said).toMatch(/may no longer be able to .*: this is unknown/);
    expect(said).toMatch(/it is unknown whether .* is still allowed/);
  });

  test("a wildcard covers what was listed, and more", () => {
    const widen = (json: Json) => {
      const policies = roleNamed(json, "legal-hold-export")["permission_policies"] as Policies;
      policies.find(({ entity_name }) => entity_name === "job")!.action_set = ["*"];
    };
    expect(reviewed(widen)).toMatchObject({ verdict: "broader", changes: [{ actions: ["recording:job:*"] }] });
  });

  test("order and a split permission policy change nothing", () => {
    const review = reviewed((json) => {
      const role = roleNamed(json, "legal-hold-export");
      const policies = role["permission_policies"] as Policies;
      const split = policies.flatMap((one) => one.action_set.map((action) => ({ ...one, action_set: [action] })));
      role["permission_policies"] = split.reverse();
    });
    expect(review).toMatchObject({ verdict: "same", changes: [] });
  });

  test("another name changes nothing for who has the role; a look-up by the old one finds it no more", () => {
    const review = reviewed((json) => void (roleNamed(json, "legal-hold-export")["name"] = "other label"));
    expect(review).toMatchObject({ verdict: "narrower", changes: [{ control: "name", verdict: "narrower" }] });
  });

  test("all divisions instead of the home division", () => {
    const review = reviewed((json) => ((client(json)["roles"] as { division_id?: string }[])[0]!.division_id = "*"));
    const broader = review.changes.filter(({ verdict }) => verdict === "broader");
    expect(broader).toMatchObject([{ resources: ["*"], principal: 'OAuth client "legal-hold-export"' }]);
  });

  test("a role that is made elsewhere is unknown", () => {
    const review = reviewed((json) =>
      (client(json)["roles"] as object[]).push({ role_id: "5f3c9b1e-0000-4000-8000-000000000001" }),
    );
    expect(review).toMatchObject({
      verdict: "unknown",
      changes: [{ grantKind: "role", unknown: "the role is created elsewhere" }],
    });
    expect((review as { changes: readonly { summary: string }[] }).changes[0]!.summary).toBe(
      'It is unknown what else OAuth client "legal-hold-export" may do: it is given everything in the role ' +
        '"5f3c9b1e-0000-4000-8000-000000000001" in the home division, and the role is created elsewhere.',
    );
  });

  test("a scope more", () => {
    const now = (grant: string) =>
      reviewed((json) => Object.assign(client(json), { authorized_grant_type: grant, scopes: ["recordings"] }));
    expect(now("CLIENT-CREDENTIALS")).toMatchObject({ verdict: "same" });
    const scope = expect.objectContaining({ grantKind: "scope", actions: ["recordings"] }) as object;
    expect(now("CODE")).toMatchObject({ verdict: "broader", changes: expect.arrayContaining([scope]) as object });
  });
});

describe("who comes in Genesys Cloud besides", () => {
  const entry = (json: Json, type: string, holds = "") =>
    Object.entries(json.resource[type]!).find(([, one]) => holds === "" || String(one["name"]).includes(holds))!;
  const custodianRole = (json: Json) =>
    `\${genesyscloud_auth_role.${entry(json, "genesyscloud_auth_role", "custodian")[0]}.id}`;

  test.each([
    ["user", "user_id", "8f1c7e0a-4b2d-4a8e-9c3f-1d5e6a7b8c90"],
    ["user", "user_id", "${genesyscloud_user.counsel.id}"],
    ["group", "group_id", "${genesyscloud_group.legal.id}"],
  ])("a custodian by genesyscloud_%s_roles is named, with what the role lets them do", (kind, attribute, id) => {
    const review = reviewed((json) => {
      const roles = [{ role_id: custodianRole(json), division_ids: ["*"] }];
      json.resource[`genesyscloud_${kind}_roles`] = { counsel: { [attribute]: id, roles } };
    });
    const name = id.replace(/^\$\{(.*)\}$/, "<$1>");
    expect(review.verdict).toBe("broader");
    expect(review.changes.filter(({ verdict }) => verdict === "broader")).toMatchObject([
      {
        plane: "Genesys Cloud",
        who: { parties: [{ kind, name }] },
        actions: ["recording:deletionProtection:revoke"],
        resources: ["*"],
        risk: "protection",
        meaning: `${kind} ${name} can now lift legal holds.`,
      },
    ]);
  });

  test("a custodian whose roles Terraform no longer manages may have them still", () => {
    const give = (json: Json) => {
      json.resource["genesyscloud_user_roles"] = { u: { user_id: "u-1", roles: [{ role_id: custodianRole(json) }] } };
    };
    const before = londonJson(london());
    give(before);
    const read = (json: Json) => readStack("london", JSON.stringify(json)).stack;
    const { changes } = reviewStack(read(before), read(londonJson(london())));
    expect(changes.find(({ kind }) => kind === "grant")).toMatchObject({
      verdict: "unknown",
      who: { parties: [{ name: "u-1" }] },
      unknown: "Terraform no longer manages these roles, and the provider leaves them as they are",
    });
  });

  test.each([
    ["no roles", { roles: [] }, "narrower"],
    ["no argument", {}, "narrower"],
    ["roles that are not known", { roles: "${var.roles}" }, "unknown"],
    ["a dynamic block that is not known", { dynamic: { roles: { for_each: "${var.roles}", content: {} } } }, "unknown"],
  ])("a user whose assignment stays, with %s", (_, roles, verdict) => {
    const withRoles = (more: (json: Json) => object) => {
      const json = londonJson(london());
      json.resource["genesyscloud_user_roles"] = { u: { user_id: "u-1", ...more(json) } };
      return readStack("london", JSON.stringify(json)).stack;
    };
    const before = withRoles((json) => ({ roles: [{ role_id: custodianRole(json) }] }));
    expect(
      reviewStack(
        before,
        withRoles(() => roles),
      ).verdict,
    ).toBe(verdict);
    expect(
      reviewStack(
        withRoles(() => ({})),
        withRoles(() => ({ roles: [] })),
      ).verdict,
    ).toBe("same");
  });

  const secondIntegration = (json: Json, credential: object, more: object = {}) => {
    const [, integration] = entry(json, "genesyscloud_integration");
    const [, first] = entry(json, "genesyscloud_integration_credential");
    const { config } = integration as { readonly config: object };
    const credentials = { second: "${genesyscloud_integration_credential.second.id}" };
    Object.assign(json.resource["genesyscloud_integration_credential"]!, { second: { ...first, ...credential } });
    Object.assign(json.resource["genesyscloud_integration"]!, {
      second: { ...integration, config: { ...config, name: "second", credentials }, ...more },
    });
  };

  test.each([{ intended_state: "ENABLED" }, { intended_state: "DISABLED" }])(
    "a second recording integration is never the same: the role that it exports by is named (%j)",
    (state) => {
      const arn = "arn:aws:iam::444455556666:role/elsewhere";
      const review = reviewed((json) => secondIntegration(json, { name: "second", fields: { ARN: arn } }, state));
      expect(review.verdict).toBe("unknown");
      expect(review.changes).toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            control: "credentialTarget",
            risk: "external",
            shownAfter: arn,
            shownBefore: "not there",
          }),
        ]),
      );
    },
  );

  test("the role that a second integration exports by, made in the stack, is judged by what it may do", () => {
    const review = reviewed((json) => {
      const [, role] = entry(json, "aws_iam_role");
      const { policy } = Object.values(json.resource["aws_iam_role_policy"]!)[0]!;
      Object.assign(json.resource["aws_iam_role"]!, { second: { ...role, name: "second-export" } });
      Object.assign(json.resource["aws_iam_role_policy"]!, {
        second: {
          name: "p",
          role: "${aws_iam_role.second.id}",
          policy: String(policy).replaceAll("example-legal-hold", "other"),
        },
      });
      secondIntegration(json, { name: "second", fields: { ARN: "arn:aws:iam::111122223333:role/second-export" } });
    });
    expect(review.verdict).toBe("broader");
    expect(JSON.stringify(review.changes.map(({ source }) => source))).toContain("aws_iam_role_policy.second");
  });
});
