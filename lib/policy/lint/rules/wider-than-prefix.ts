import { findAction } from "../../../catalog";
import { listOf, type Statement } from "../../statement";
import { caseFor, OBJECTS, write } from "../cases";
import { exporterFacts, grantsToExporter, namesExporter } from "../exporter";
import { conditionsHold } from "../outcome";
import { literalStart } from "../patterns";
import { statementRule, type Remark } from "../rule";
import { shapeOf } from "../shape";
import type { LintContext } from "../types";

export const widerThanPrefix = statementRule(
  {
    id: "WIDER_THAN_PREFIX",
    what: "An Allow for the exporter on more than its bucket and the organization's prefix.",
    why: "Genesys Cloud puts the organization id first in every object key, so access to other keys is not needed.",
    fix: "Write the resource as arn:aws:s3:::<bucket>/<organization id>/*.",
    kinds: ["identity", "bucket"],
    only: { effect: "Allow" },
    passing: caseFor("identity", write()),
    failing: caseFor("identity", write({ Resource: OBJECTS })),
  },
  (statement, context): Remark[] => {
    const { exporter } = context;
    if (exporter?.bucketName === undefined || !applies(statement, context)) return [];
    const object = `${exporter.bucketName}/${exporter.keyPrefix ?? ""}`;
    const { objects, buckets } = levels(statement);
    if (!objects && !buckets) return [];
    const within = (arn: string): boolean =>
      (buckets && arn.endsWith(`:::${exporter.bucketName}`)) ||
      literalStart(arn.split(":::")[1] ?? "").startsWith(object);
    const severity = grantsToExporter(statement, context) ? "error" : "warning";
    const resources = statement.NotResource === undefined ? listOf(statement.Resource) : ["NotResource"];
    return resources
      .filter((arn) => /^(\*|NotResource|arn:[^:]*:(s3|\*):)/.test(arn) && !within(arn))
      .map((arn) => ({ message: `${arn} covers more than ${object}*.`, got: arn, severity }));
  },
);

function applies(statement: Statement, context: LintContext): boolean {
  return namesExporter(statement, context) && conditionsHold(statement, exporterFacts(context)) !== "no";
}

function levels(statement: Statement) {
  const { notActions, expanded } = shapeOf(statement);
  const actions = notActions === undefined ? expanded : ["s3:PutObject"];
  const types = actions
    .filter((action) => action.startsWith("s3:"))
    .flatMap((action) => findAction(action)!.resourceTypes);
  return { objects: types.includes("object"), buckets: types.includes("bucket") };
}
