import { explainUpload } from "../../lib/explain";
import { inventoryOf, reviewStack } from "../../lib/review/diff";
import { permissionsPage } from "../../lib/review/page/permissions-page";
import { readStack, type Stack } from "../../lib/stack";
import { PROBE_PROVIDER, probeLists, type ProbeSections } from "../support/review/probes";

const stack = (sections: object): Stack =>
  readStack("s", JSON.stringify({ provider: PROBE_PROVIDER, ...sections })).stack;
const probes = probeLists.flatMap(([, list]) => list);
// where two answers are compared, what is not compared itself, its end and its place are no grants and no settings, nor is what
// a destroy takes away or an alias that policies ask for; another
// name bounds nothing, and neither does a bucket key, where failures are kept, which messages pass, or that a list of roles
// is complete
const OF_TERRAFORM = [
  "notCompared",
  "credentialField",
  "ending",
  "place",
  "renamed",
  "aliasedKey",
  "bucketKey",
  "failuresTo",
  "undeliveredTo",
  "rolesAlone",
  "providerAccounts",
  "providerRegion",
  "undone",
  "askedAlias",
  "filter_policy",
  "event_bus_name",
  "organizationOpen",
  "organizationType",
  "setBefore",
  "contestedTexts",
];
// a count that is an expression, and is known all the same
const WORKED_OUT = [
  "a default becomes a number",
  "a default that is a number is asked for",
  "a choice makes texts of numbers",
];
const policy = (...Statement: readonly object[]) => JSON.stringify({ Version: "2012-10-17", Statement });

describe.each(probes)("$name", ({ name, before, after }) => {
  const [old, now] = [stack(before), stack(after)];

  // what the review says that somebody was or is let do stands on the page of that side, in the same words
  test("each row of the review is on the pages", () => {
    const { changes } = reviewStack(old, now);
    for (const [side, which] of [
      [old, "before"],
      [now, "after"],
    ] as const) {
      const { grants, controls } = inventoryOf(side);
      for (const change of changes) {
        const said = change[which];
        if (said === undefined || said === null) continue;
        if (change.kind === "grant") {
          const { source, principal } = change[which]!;
          const there = grants.filter((row) => row.source === source).map((row) => row.principal);
          // a row that is not known names nobody in particular, and who has a role besides is not in the stack
          if (change.verdict === "unknown" || /^whoever has the role/.test(principal)) expect(there).not.toEqual([]);
          else expect(there).toContain(principal);
        } else if (!OF_TERRAFORM.includes(change.control)) {
          expect(controls.map(({ subject, control }) => `${subject} ${control}`)).toEqual(
            expect.arrayContaining([`${change.subject} ${change.control}`]),
          );
        }
      }
    }
  });

  test("the page says what was not read", () => {
    const page = permissionsPage(now);
    for (const module of Object.keys(after["module"] ?? {}))
      expect(page).toContain(`What \`module.${module}\` creates`);
    for (const [type, blocks] of Object.entries(after.resource ?? {})) {
      if (type.startsWith("acme_")) expect(page).toContain(`${Object.keys(blocks).length} of \`${type}\``);
      for (const [id, { count }] of Object.entries(blocks)) {
        const isOpen = typeof count === "string" && !WORKED_OUT.includes(name);
        expect(page.includes(`Whether \`${type}.${id}\` is created is unknown`)).toBe(isOpen);
      }
    }
    const unread = inventoryOf(now).grants.filter(({ unknown }) => unknown !== undefined);
    expect(unread.every(({ source }) => page.includes(source))).toBe(true);
  });

  test.each([
    ["before", before],
    ["after", after],
  ])("explain of an upload, %s", (which, sections) => {
    const asked = withExporter(sections);
    if (asked === undefined) return;
    const { verdict } = explainUpload(stack(asked), { key: "a/r.opus", bucket: "evidence", role: "exporter" });
    const { p } = asked.resource?.["aws_s3_bucket_policy"] ?? {};
    // a bucket that another stack makes, and of which this one says nothing
    const isElsewhere = p?.["count"] === 0;
    // a file, and a document with an argument of a newer provider
    const isNewer = which === "after" && name.includes("policy document gets an argument of a newer provider");
    const isUnread = isNewer || String(p?.["policy"]).includes("file(");
    expect(verdict).toBe(isUnread || isElsewhere ? "unknown" : "allowed");
  });
});

/** The stack of a probe with a role by which Genesys Cloud writes into its bucket; undefined where it has none of that name. */
function withExporter(sections: ProbeSections): ProbeSections | undefined {
  const { resource = {} } = sections;
  const names = Object.values(resource["aws_s3_bucket"] ?? {}).map(({ bucket }) => bucket);
  const policies = resource["aws_s3_bucket_policy"] ?? {};
  if (!names.includes("evidence") && Object.values(policies).every(({ bucket }) => bucket !== "evidence")) return;
  const trust = {
    Effect: "Allow",
    Principal: { AWS: "arn:aws:iam::765628985471:root" },
    Action: "sts:AssumeRole",
    Condition: { StringEquals: { "sts:ExternalId": "3f8a1c52-7d64-4b0e-9a27-5e1b6c90d4f3" } },
  };
  const bucket = "arn:aws:s3:::evidence";
  const writes = { Effect: "Allow", Action: ["s3:PutObject", "s3:PutObjectAcl"], Resource: `${bucket}/*` };
  const asks = { Effect: "Allow", Action: ["s3:GetBucketLocation", "s3:GetEncryptionConfiguration"], Resource: bucket };
  return {
    ...sections,
    resource: {
      ...resource,
      aws_iam_role: {
        ...resource["aws_iam_role"],
        exporter: { name: "exporter", assume_role_policy: policy(trust) },
      },
      aws_iam_role_policy: {
        ...resource["aws_iam_role_policy"],
        exporter: { role: "${aws_iam_role.exporter.name}", policy: policy(writes, asks) },
      },
    },
  };
}
