import { OF_ORGANIZATION, ask, askAcross, lets, policy, type Json, type Parts } from "../support/explain-stack";

describe("policies of the organization", () => {
  const attached = (target_id: string, type = "SERVICE_CONTROL_POLICY", statement: object = {}): Parts => ({
    resources: {
      aws_organizations_policy: {
        p: {
          type,
          content: policy({
            Sid: "Stop",
            Effect: "Deny",
            // AWS takes a service control policy with a principal from nobody
            ...(type === "RESOURCE_CONTROL_POLICY" && { Principal: "*" }),
            Action: "s3:PutObject",
            Resource: "*",
            ...statement,
          }),
        },
      },
      aws_organizations_policy_attachment: {
        a: { policy_id: "${aws_organizations_policy.p.id}", target_id, ...OF_ORGANIZATION },
      },
    },
  });

  test.each([
    ["the account", "111122223333", "denied"],
    ["another account", "999988887777", "allowed"],
    ["the root", "r-ab12", "denied"],
    ["a unit", "ou-ab12-11112222", "unknown"],
    ["a unit that Terraform knows only", "${aws_organizations_organizational_unit.evidence.id}", "unknown"],
  ])("attached to %s (%s): %s", (_, target, verdict) => {
    expect(ask(attached(target)).verdict).toBe(verdict);
    expect(ask(attached(target, "RESOURCE_CONTROL_POLICY")).verdict).toBe(verdict);
  });

  test.each(["111122223333", "r-ab12"])(
    "that the account which attaches it to %s is bound by it is an assumption",
    (target) => {
      const own = (type: string): Parts =>
        JSON.parse(JSON.stringify(attached(target, type)).replaceAll(',"provider":"aws.management"', "")) as Parts;
      const said = (parts: Parts) => ask(parts).notes.filter((note) => note.includes("management account"));
      for (const type of ["SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY"]) {
        expect(said(own(type))).toEqual([expect.stringMatching(/^Account 111122223333 .* assumed to be a member/)]);
        expect(said(attached(target, type))).toEqual([]);
      }
    },
  );

  test("one that is attached nowhere binds nobody", () => {
    const { resources } = attached("111122223333") as { resources: Json };
    expect(ask({ resources: { aws_organizations_policy: resources["aws_organizations_policy"] } }).verdict).toBe(
      "allowed",
    );
  });

  test("a list of what is allowed counts only where FullAWSAccess is gone", () => {
    const list = attached("111122223333", "SERVICE_CONTROL_POLICY", { Effect: "Allow", Action: "ec2:*" });
    const answer = ask(list);
    expect(answer.verdict).toBe("unknown");
    expect(answer.checks.at(-1)!.dependsOn!.join()).toContain("FullAWSAccess");
  });

  test.each([
    [["s3:*"], "allowed"],
    [["ec2:*"], "unknown"],
  ])("each level allows for itself: the root all of S3, the account %s", (Action, verdict) => {
    const list = (actions: readonly string[]) => ({
      content: policy({ Effect: "Allow", Action: actions, Resource: "*" }),
    });
    const attachment = (name: string, target_id: string) => ({
      policy_id: `\${aws_organizations_policy.${name}.id}`,
      target_id,
    });
    const resources = {
      aws_organizations_policy: { root: list(["s3:*"]), account: list(Action) },
      aws_organizations_policy_attachment: {
        root: attachment("root", "r-ab12"),
        account: attachment("account", "111122223333"),
      },
    };
    expect(ask({ resources }).verdict).toBe(verdict);
  });

  const lists = (levels: { readonly [target: string]: readonly string[] }) => {
    const named = Object.entries(levels).map(([target_id, Action], i) => ({ name: `l${i}`, target_id, Action }));
    return {
      aws_organizations_policy: Object.fromEntries(
        named.map(({ name, Action }) => [name, { content: policy({ Effect: "Allow", Action, Resource: "*" }) }]),
      ),
      aws_organizations_policy_attachment: Object.fromEntries(
        named.map(({ name, target_id }) => [name, { policy_id: `\${aws_organizations_policy.${name}.id}`, target_id }]),
      ),
    };
  };
  const UNIT = "ou-ab12-11112222";
  test.each<[string, readonly string[], string]>([
    ["what the root and the account do", ["s3:*"], "allowed"],
    ["something else", ["ec2:*"], "unknown"],
  ])("a unit that may contain the account allows %s", (_, actions, verdict) => {
    const resources = lists({ "r-ab12": ["s3:*"], [UNIT]: actions, "111122223333": ["s3:*"] });
    expect(ask({ resources }).verdict).toBe(verdict);
    expect(ask({ resources: lists({ [UNIT]: actions }) }).verdict).toBe(verdict);
  });

  test.each([
    ["SERVICE_CONTROL_POLICY", "the role's", "111122223333", "denied"],
    ["SERVICE_CONTROL_POLICY", "the bucket's", "999988887777", "allowed"],
    ["RESOURCE_CONTROL_POLICY", "the role's", "111122223333", "allowed"],
    ["RESOURCE_CONTROL_POLICY", "the bucket's", "999988887777", "denied"],
  ])("%s of %s account, where the accounts differ", (type, _, target, verdict) => {
    const noPuts = { Effect: "Deny", Action: "s3:PutObject", Resource: "*" };
    expect(askAcross({ bucket: [lets()], ...attached(target, type, noPuts) }).verdict).toBe(verdict);
  });

  test("an unread policy of the organization leaves nothing sure", () => {
    const resources = {
      aws_organizations_policy_attachment: { a: { policy_id: "p-11112222", target_id: "111122223333" } },
    };
    expect(ask({ resources }).verdict).toBe("unknown");
    const full = {
      aws_organizations_policy_attachment: { a: { policy_id: "p-FullAWSAccess", target_id: "111122223333" } },
    };
    expect(ask({ resources: full }).verdict).toBe("allowed");
  });
});
