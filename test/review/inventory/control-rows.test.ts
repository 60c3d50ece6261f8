import { approvalIn } from "../../../lib/review/approval";
import { reviewOf, reviewStack } from "../../../lib/review/diff";
import { renderHtml, renderJson, renderMarkdown, renderSarif } from "../../../lib/review/render";
import { renderText } from "../../../lib/review/render/text";
import { reportOf } from "../../../lib/review/report";
import { readStack } from "../../../lib/stack";

const SECRET = "token=Kb83hTq0";

/** A stack with a secret in addresses, and in what is passed on to a function, a flow, a target and a replacement. */
function stack(query: string) {
  const url = `https://hooks.example.net/legal?${query}`;
  return readStack(
    "s",
    JSON.stringify({
      resource: {
        genesyscloud_integration_action: {
          a: {
            name: "a",
            category: "c",
            integration_id: "i",
            config_request: { request_type: "POST", request_url_template: url },
          },
        },
        aws_sns_topic: { t: { name: "t" } },
        aws_sns_topic_subscription: {
          s: { topic_arn: "${aws_sns_topic.t.arn}", protocol: "https", endpoint: url },
        },
        genesyscloud_flow: { f: { filepath: "f.yaml", substitutions: { password: query } } },
        aws_lambda_function: {
          l: {
            function_name: "l",
            role: "r",
            environment: [{ variables: { TOKEN: query } }],
            image_config: [{ command: ["--with", query] }],
          },
        },
        aws_cloudwatch_event_target: { e: { rule: "r", arn: "${aws_sns_topic.t.arn}", input: query } },
        terraform_data: { d: { triggers_replace: ["script", query] } },
      },
    }),
  ).stack;
}

const report = reportOf(reviewOf([reviewStack(stack("before"), stack(SECRET))]));

test.each([
  ["text", renderText(report)],
  ["Markdown", renderMarkdown(report)],
  ["JSON", renderJson(report)],
  ["SARIF", renderSarif(report, { version: "1" })],
  ["HTML", renderHtml(report)],
])("what may be a secret is not in %s", (_, text) => {
  expect(text).toContain("hooks.example.net");
  expect(text).not.toContain(SECRET);
});

test("another address is another row, and the JSON output is approved by its own digest", () => {
  expect(report.counts.broader + report.counts.unknown).toBeGreaterThan(5);
  expect(approvalIn(JSON.parse(renderJson(report))).digest).toBe(report.digest);
  const other = reportOf(reviewOf([reviewStack(stack("before"), stack("token=other"))]));
  expect(other.digest).not.toBe(report.digest);
});
