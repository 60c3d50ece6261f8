import { coversAction } from "../actions";
import { caseFor, EXPORTED, write } from "../cases";
import { exporterFacts, grantsToExporter } from "../exporter";
import { GRANTING_KINDS } from "../../kinds";
import { limitOf } from "../limits";
import { conditionsHold } from "../outcome";
import { statementRule, type Remark } from "../rule";
import { conditionsOf } from "../shape";
import { isVacuous } from "../vacuous";

const ACL = "s3:x-amz-acl";
const PUBLIC = ["public-read", "public-read-write", "authenticated-read"];

const grant = { Sid: "AllowExporterBucketOwnerAcl", Action: "s3:PutObjectAcl", Resource: EXPORTED };

export const publicExposure = statementRule(
  {
    id: "PUBLIC_EXPOSURE",
    what: "An Allow for everyone except listed principals (NotPrincipal), or one that lets the writer set a public ACL on objects.",
    why: "Both can make evidence publicly readable, unless another bucket setting prevents it.",
    fix: "Name the allowed principals; limit s3:PutObjectAcl with StringEquals s3:x-amz-acl bucket-owner-full-control.",
    kinds: GRANTING_KINDS,
    only: { effect: "Allow" },
    passing: caseFor(
      "identity",
      write({ ...grant, Condition: { StringEquals: { [ACL]: "bucket-owner-full-control" } } }),
    ),
    failing: caseFor("identity", write(grant)),
  },
  (statement, context): Remark[] => {
    if (isVacuous(statement)) return [];
    if (statement.NotPrincipal !== undefined) {
      const message = "Everyone except listed principals is allowed, including anonymous callers.";
      const fix = "Name who is allowed in Principal.";
      const limited = conditionsOf(statement).some((line) => limitOf(line) !== undefined);
      return [{ message, got: "NotPrincipal", severity: limited ? "security" : "error", fix, at: ["NotPrincipal"] }];
    }
    const writes = coversAction(statement, "s3:PutObjectAcl") && grantsToExporter(statement, context);
    if (context.exporter === undefined || !writes) return [];
    const open = PUBLIC.filter((acl) => conditionsHold(statement, exporterFacts(context, { [ACL]: [acl] })) !== "no");
    if (open.length === 0) return [];
    return [{ message: `The writer may set the ACL ${open.join(", ")} on evidence.`, got: open.join(", ") }];
  },
);
