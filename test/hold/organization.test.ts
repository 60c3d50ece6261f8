import { Testing } from "cdktf";
import { ConfigError } from "../../lib/core";
import type { AwsOrganization } from "../../lib/hold/organization";
import type { Conditions, Statement } from "../../lib/policy";
import { LegalHoldExportStack } from "../../stacks";
import { london } from "../support/london";

const { bucketName } = london();
const ID = "o-a1b2c3d4e5";
const UNIT = `${ID}/r-ab12/ou-ab12-11111111/`;
const told: AwsOrganization = { id: ID };
const placed: AwsOrganization = { id: ID, paths: [UNIT] };

/** Codes and fields of a stack whose bucket has a perimeter, beside what the export makes. */
function faultsOf(Condition: Conditions, organization?: AwsOrganization, Action = "s3:PutObject"): readonly string[] {
  const statement: Statement = {
    Sid: "Perimeter",
    Effect: "Deny",
    Principal: "*",
    Action,
    Resource: `arn:aws:s3:::${bucketName}/*`,
    Condition,
  };
  const aws = { ...(organization && { organization }), bucketPolicy: { additionalStatements: [statement] } };
  try {
    new LegalHoldExportStack(Testing.app(), "perimeter", { ...london(), aws });
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.faults.map(({ code, field }) => `${code} ${field}`);
  }
}

const DENIED = ["PLANES_DISAGREE aws.bucketPolicy.additionalStatements[0]"];

// a perimeter of the organization that is told, and one that the account is outside of
const perimeters: readonly (readonly [what: string, ours: Conditions, others: Conditions, told: AwsOrganization])[] = [
  [
    "aws:PrincipalOrgID",
    { StringNotEquals: { "aws:PrincipalOrgID": ID } },
    { StringNotEquals: { "aws:PrincipalOrgID": "o-zzzzzzzzzz" } },
    told,
  ],
  [
    "aws:ResourceOrgID",
    { StringNotEquals: { "aws:ResourceOrgID": ID } },
    { StringNotEquals: { "aws:ResourceOrgID": "o-zzzzzzzzzz" } },
    told,
  ],
  [
    "aws:ResourceOrgID where it is present, written in small letters",
    { StringNotEqualsIfExists: { "aws:resourceorgid": [ID, "o-zzzzzzzzzz"] } },
    { StringNotEqualsIfExists: { "aws:resourceorgid": ["o-zzzzzzzzzz"] } },
    told,
  ],
  [
    "aws:PrincipalOrgPaths",
    { "ForAllValues:StringNotLike": { "aws:PrincipalOrgPaths": `${ID}/r-ab12/*` } },
    { "ForAllValues:StringNotLike": { "aws:PrincipalOrgPaths": `${ID}/r-ab12/ou-ab12-22222222/*` } },
    placed,
  ],
  [
    "aws:ResourceOrgPaths",
    { "ForAllValues:StringNotEquals": { "aws:ResourceOrgPaths": [UNIT] } },
    { "ForAllValues:StringNotEquals": { "aws:ResourceOrgPaths": [`${ID}/r-ab12/`] } },
    placed,
  ],
];

test.each(perimeters)("%s is admitted where nothing is told, whichever organization it names", (_, ours, others) => {
  expect([faultsOf(ours), faultsOf(others)]).toEqual([[], []]);
});

test.each(perimeters)("%s is checked where the organization is told", (_, ours, others, organization) => {
  expect(faultsOf(ours, organization)).toEqual([]);
  expect(faultsOf(others, organization)).toEqual(DENIED);
});

test.each(perimeters.filter(([, , , { paths }]) => paths !== undefined))(
  "%s is admitted where the id is told and the path is not",
  (_, __, others) => {
    expect(faultsOf(others, told)).toEqual([]);
  },
);

test.each([
  ["of the exporter's role", { StringNotEquals: { "aws:PrincipalTag/perimeter": "inside" } }],
  ["in other letters", { StringNotLikeIfExists: { "AWS:principaltag/Team": "legal*" } }],
  ["that is missing", { Null: { "aws:PrincipalTag/perimeter": "true" } }],
  [
    "beside the organization",
    { StringNotEquals: { "aws:PrincipalOrgID": "o-zzzzzzzzzz", "aws:PrincipalTag/exempt": "true" } },
  ],
])("a tag of a principal %s is admitted, told or not: which tags a role has is not known", (_, condition) => {
  expect([faultsOf(condition), faultsOf(condition, placed)]).toEqual([[], []]);
});

test("every action of the account is judged so: a perimeter on s3:* of another organization stops exports", () => {
  const others = { StringNotEquals: { "aws:PrincipalOrgID": "o-zzzzzzzzzz" } };
  expect(faultsOf(others, told, "s3:*")).toContain(DENIED[0]);
  expect(faultsOf(others, undefined, "s3:*")).toEqual([]);
});

test.each([
  [{ id: "O-A1B2C3D4E5" }, "id"],
  [{ id: "123456789012" }, "id"],
  [{ id: ID, paths: ["o-zzzzzzzzzz/r-ab12/"] }, "paths[0]"],
  [{ id: ID, paths: [UNIT, UNIT.slice(0, -1)] }, "paths[1]"],
  [{ id: ID, paths: ["ou-ab12-11111111"] }, "paths[0]"],
])("what is told is told right: %j", (organization, field) => {
  const perimeter = { StringNotEquals: { "aws:PrincipalOrgID": ID } };
  expect(faultsOf(perimeter, organization)).toContain(`AWS_ORGANIZATION_INVALID aws.organization.${field}`);
});
