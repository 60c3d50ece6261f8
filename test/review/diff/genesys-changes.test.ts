import { reviewed, type Json } from "../../support/review/edits";

const client = (json: Json) => Object.values(json.resource["genesyscloud_oauth_client"]!)[0]!;
const roleNamed = (json: Json, name: string) =>
  Object.values(json.resource["genesyscloud_auth_role"]!).find((role) => role["name"] === name)!;
type Policies = { domain: string; entity_name: string; action_set: string[] }[];

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
      changes: [{ grantKind: "role", unknown: "the role is made elsewhere" }],
    });
  });

  test("a scope more", () => {
    const review = reviewed((json) => (client(json)["scopes"] = ["recordings"]));
    expect(review).toMatchObject({ verdict: "broader", changes: [{ grantKind: "scope", actions: ["recordings"] }] });
  });
});
