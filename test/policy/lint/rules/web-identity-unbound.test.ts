import type { Statement } from "../../../../lib/policy";
import { saidBy } from "../findings";

const said = saidBy("WEB_IDENTITY_UNBOUND");

describe("tokens of others", () => {
  const assume = (provider: string, claims: NonNullable<Statement["Condition"]>): string[] =>
    said("trust", {
      Effect: "Allow",
      Principal: {
        Federated:
          provider.includes("/") || provider.startsWith("token")
            ? `arn:aws:iam::111122223333:oidc-provider/${provider}`
            : provider,
      },
      Action: "sts:AssumeRoleWithWebIdentity",
      Condition: claims,
    });
  const GITHUB = "token.actions.githubusercontent.com";
  const sub = (operator: string, value: string | string[]) =>
    assume(GITHUB, { [operator]: { [`${GITHUB}:sub`]: value } });
  const EVERYBODY = ["error WEB_IDENTITY_UNBOUND"];

  it.each<[string, string | string[]]>([
    ["StringLike", "*"],
    ["StringLike", "repo:*"],
    ["StringLike", "repo:*/evidence:*"],
    ["StringLike", ["repo:example/evidence:*", "?*"]],
    ["StringEqualsIfExists", "repo:example/evidence:ref:refs/heads/main"],
    ["StringNotEquals", "repo:example/evidence:pull_request"],
  ])("everybody's: %s %s", (operator, value) => {
    expect(sub(operator, value)).toEqual(EVERYBODY);
  });

  it("whose name begins so, and one's own", () => {
    expect(sub("StringLike", "repo:example*")).toEqual(["security WEB_IDENTITY_UNBOUND"]);
    expect(sub("StringLike", "repo:example/*")).toEqual([]);
    expect(sub("StringLike", "repo:example/evidence:*")).toEqual([]);
    expect(sub("StringEquals", "repo:example/evidence:environment:production")).toEqual([]);
  });

  it("says nothing of the audience that every customer has", () => {
    expect(assume(GITHUB, { StringEquals: { [`${GITHUB}:aud`]: "sts.amazonaws.com" } })).toEqual(EVERYBODY);
    const pool = "cognito-identity.amazonaws.com";
    const aud = { StringEquals: { [`${pool}:aud`]: "eu-west-2:0f1e2d3c" } };
    // whoever is not signed in is told by another claim
    expect(assume(pool, aud)).toEqual(["security WEB_IDENTITY_UNBOUND"]);
    const amr = { "ForAnyValue:StringLike": { [`${pool}:amr`]: "authenticated" } };
    expect(assume(pool, { ...aud, ...amr })).toEqual([]);
    const perhaps = { "ForAnyValue:StringLikeIfExists": { [`${pool}:amr`]: "authenticated" } };
    expect(assume(pool, { ...aud, ...perhaps })).toEqual(["security WEB_IDENTITY_UNBOUND"]);
    expect(assume(pool, { "ForAnyValue:StringLike": { [`${pool}:amr`]: "authenticated" } })).toEqual(EVERYBODY);
  });

  it("of a provider of one's own asks for some claim, of a cluster for the service account", () => {
    const own = "id.example.com/tenant";
    expect(assume(own, {})).toEqual(["security WEB_IDENTITY_UNBOUND"]);
    expect(assume(own, { StringEquals: { [`${own}:aud`]: "app" } })).toEqual([]);
    const cluster = "oidc.eks.eu-west-2.amazonaws.com/id/0F1E2D3C";
    expect(assume(cluster, { StringEquals: { [`${cluster}:aud`]: "sts.amazonaws.com" } })).toEqual([
      "security WEB_IDENTITY_UNBOUND",
    ]);
    expect(assume(cluster, { StringEquals: { [`${cluster}:sub`]: "system:serviceaccount:app:export" } })).toEqual([]);
  });
});
