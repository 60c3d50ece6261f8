import { readStack } from "../../../lib/stack";
import { reviewStacks } from "../../../lib/review/diff";
import { renderHtml, renderMarkdown, renderSarif, renderText } from "../../../lib/review/render";
import { reportOf, type Report } from "../../../lib/review/report";

function reportFor(division: string): Report {
  const stack = (...actions: string[]) => {
    const policies = [{ domain: "recording", entity_name: "recording", action_set: actions }];
    const roles = [{ role_id: "${genesyscloud_auth_role.r.id}", division_id: division }];
    const resource = {
      genesyscloud_auth_role: { r: { name: "exporter", permission_policies: policies } },
      genesyscloud_oauth_client: { c: { name: "export", authorized_grant_type: "CLIENT-CREDENTIALS", roles } },
    };
    return readStack("s", JSON.stringify({ resource })).stack;
  };
  return reportOf(reviewStacks([stack("view")], [stack("view", "delete")]));
}

test.each<[string, (report: Report) => string]>([
  ["text", (report) => renderText(report, { width: 400 })],
  ["Markdown", renderMarkdown],
  ["SARIF", (report) => renderSarif(report, { version: "1.0.0" })],
  ["HTML", renderHtml],
])("%s names the division of a request in words", (_, render) => {
  expect(render(reportFor("*"))).toMatch(/recording:recording:delete\W.*in every division/);
  expect(render(reportFor("*"))).not.toMatch(/delete\W* on \W*\*/);
  expect(render(reportFor("0c9a8f2e-1b7d-4c36-9e55-2f4a7d8b6c10"))).toMatch(/in division \W*0c9a8f2e/);
});
