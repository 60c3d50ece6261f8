import { findAction } from "../../lib/catalog";
import { FUNCTION_IN_VPC, STATE_BUCKET, STATE_KEY } from "../../lib/catalog/aws-deployer-needs";
import { deployerRows } from "../../lib/review/deployer";
import { inventoryOf, reviewStack } from "../../lib/review/diff";
import { renderHtml, renderMarkdown, renderText } from "../../lib/review/render";
import { reportOf } from "../../lib/review/report";
import { readStack } from "../../lib/stack";

function needs(json: object): { readonly [type: string]: readonly string[] } {
  const { stack } = readStack("stack", JSON.stringify(json));
  return Object.fromEntries(deployerRows(stack).aws.map(({ type, needs: actions }) => [type, actions]));
}

const backend = (type: string, settings: object) => ({ terraform: { backend: { [type]: settings } } });

test("actions of the state are ones that AWS knows", () => {
  const all = [...STATE_BUCKET, ...STATE_KEY];
  expect(all.filter((action) => findAction(action) === undefined)).toEqual([]);
});

test("a state in S3 asks for its bucket and its lock file, and for the key that it names", () => {
  expect(needs(backend("s3", { bucket: "state" }))).toEqual({ "backend.s3": STATE_BUCKET });
  expect(needs(backend("s3", { bucket: "state", kms_key_id: "arn:aws:kms:eu-west-2:111122223333:key/k" }))).toEqual({
    "backend.s3": [...STATE_KEY, ...STATE_BUCKET],
  });
  expect(needs(backend("local", { path: "x" }))).toEqual({});
});

test("a function in a VPC asks for what describes it, one outside does not", () => {
  const made = (settings: object) =>
    needs({ resource: { aws_lambda_function: { f: { function_name: "f", ...settings } } } })["aws_lambda_function"]!;
  const vpc = { vpc_config: { subnet_ids: ["subnet-1"], security_group_ids: ["sg-1"] } };
  expect(made(vpc)).toEqual(expect.arrayContaining(FUNCTION_IN_VPC));
  expect(made({}).filter((action) => action.startsWith("ec2:"))).toEqual([]);
});

test("whatever takes tags when it is made asks for tagging", () => {
  const types = ["aws_iam_role", "aws_kms_key", "aws_s3_bucket", "aws_sqs_queue", "aws_sns_topic", "aws_cloudtrail"];
  for (const type of types) {
    const actions = needs({ resource: { [type]: { one: {} } } })[type]!;
    expect({ type, tags: actions.some((action) => /:\w*Tag(s|Resource|Role|Queue|ging)/.test(action)) }).toEqual({
      type,
      tags: true,
    });
    expect(actions.filter((action) => /Tag/.test(action) && !/:(Get|List)/.test(action))).not.toEqual([]);
  }
});

const stack = (json: object) => readStack("s", JSON.stringify(json)).stack;

const nothing = stack({ resource: {} });

const steps = (json: object) => inventoryOf(stack(json)).deployer.byHand;

test("who runs data actions, who consents, who confirms a mail, who merges", () => {
  expect(
    steps({
      resource: {
        genesyscloud_integration_action: { a: { name: "a" }, b: { name: "b" } },
        genesyscloud_oauth_client: { c: { name: "portal", scopes: ["recordings", "analytics:readonly"] } },
        aws_sns_topic_subscription: {
          mail: {
            protocol: "email",
            endpoint: "legal@example.com",
            topic_arn: "arn:aws:sns:eu-west-2:111122223333:ends",
          },
          queue: { protocol: "sqs", endpoint: "arn:aws:sqs:eu-west-2:111122223333:q", topic_arn: "arn:x" },
        },
      },
      output: { for_owner_bucketPolicy: { value: '{"Version":"2012-10-17","Statement":[]}' } },
    }),
  ).toEqual([
    'In each organization that uses it, a user with oauth:client:authorize approves OAuth client "portal" for the scopes analytics:readonly, recordings.',
    "An administrator grants bridge:actions:execute to whoever runs the data actions, and to nobody else.",
    "legal@example.com confirms the subscription to arn:aws:sns:eu-west-2:111122223333:ends: until then it gets no message.",
    expect.stringMatching(
      /^The owner of the existing resource \(bucketPolicy\) merges the output for_owner_bucketPolicy, version [0-9a-f]{20}\.$/,
    ),
  ]);
});

test("what the application's stack says of each organization stands in place of the general sentence", () => {
  const client = { genesyscloud_oauth_client: { c: { name: "portal", scopes: ["recordings"] } } };
  const said = "Organization 1: somebody approves the client.";
  expect(steps({ resource: client, output: { consent_one: { value: said } } })).toEqual([said]);
});

test.each([
  ["nothing of the kind", { resource: { aws_s3_bucket: { b: { bucket: "b" } } } }],
  ["an output that is secret", { output: { for_owner_x: { value: "{}", sensitive: true } } }],
  ["an output that is not known", { output: { for_owner_x: { value: "${aws_s3_bucket.b.arn}" } } }],
  ["another output", { output: { bucket_name: { value: "b" } } }],
])("%s: no step", (_, json) => expect(steps({ resource: {}, ...json })).toEqual([]));

test("the text of an owner's statements is compared by what it says, in synthesized JSON and in a plan", () => {
  const owner = (value: string) => ({ for_owner_key: { value } });
  const compact = '{"Statement":[{"Resource":"a/$${aws:username}"}]}';
  const spaced = '{ "Statement": [ { "Resource": "a/${aws:username}" } ] }';
  const planned = { format_version: "1.2", planned_values: { outputs: owner(spaced) }, terraform_version: "1.11.4" };
  expect(steps({ resource: {}, output: owner(compact) })).toEqual(inventoryOf(stack(planned)).deployer.byHand);
  const other = stack({ resource: {}, output: owner(compact.replace("a/", "b/")) });
  expect(reviewStack(stack({ resource: {}, output: owner(compact) }), other).deployer.byHandMore).toHaveLength(1);
});

test("what is done by hand, and what the user of a token gains, stands in every page for people", () => {
  const after = stack({
    resource: {
      genesyscloud_auth_role: {
        r: { name: "Exports", permission_policies: [{ domain: "recording", entity_name: "job", action_set: ["add"] }] },
      },
      genesyscloud_oauth_client: { c: { name: "c", roles: [{ role_id: "${genesyscloud_auth_role.r.id}" }] } },
      genesyscloud_integration_action: { a: { name: "a" } },
    },
  });
  const report = reportOf({ verdict: "broader", stacks: [reviewStack(nothing, after)] });
  for (const page of [renderText(report), renderMarkdown(report), renderHtml(report)]) {
    expect(page).toContain("bridge:actions:execute");
    expect(page).toMatch(/not shown in any plan[^]{0,30}Exports/);
    expect(page).toContain("oauth:client:add");
  }
  expect(reviewStack(after, stack({ resource: {} })).deployer.byHandMore).toEqual([]);
});
