import { readFileSync } from "node:fs";
import { join } from "node:path";
import { awsSdk, diagnose, observeAws, type AwsApi, type Expectation } from "../../lib/doctor";
import { LIVE_CONTROLS, nameOf, NOT_ON_A_PLATFORM } from "../../lib/doctor/controls";
import { READ_TYPES, unreadKinds } from "../../lib/doctor/not-checked";
import { descriptors, readSettings, readStack } from "../../lib/stack";
import { BUCKET } from "../../lib/stack/descriptors/s3/controls";
import { healthyAccount, mockAccount } from "../support/aws-account";
import { expected, mayAskAll } from "../support/doctor-cases";
import { examineGenesys, expectationOf, stackJson } from "../support/doctor-pair";
import { examineChanged, inventories, isNamed, type OtherAnswers } from "../support/doctor-inventory";
import { maximal } from "../support/maximal";

/** What a healthy account was asked, and what was said of it. */
async function examine(of: Expectation) {
  const { restore } = mockAccount(healthyAccount(of));
  const asked = new Set<string>();
  try {
    const sdk = await awsSdk("eu-west-2");
    const api: AwsApi = {
      call: (service, operation, input) => {
        asked.add(`${service}:${operation}`);
        return sdk.call(service, operation, input);
      },
    };
    return { asked, report: diagnose(of, { aws: await observeAws(api, of.aws!) }) };
  } finally {
    restore();
  }
}

const everything = expectationOf(stackJson(maximal()["everythingNew"]));
const notesAbout = (notes: readonly string[], platform: string) =>
  notes.filter((note) => note.startsWith(platform)).join("\n");

test("the table names controls that the inventory has, and calls that are made", async () => {
  const { asked } = await examine(expected);
  const known = new Set([...expected.settings, ...everything.settings].map(nameOf));
  for (const { name } of Object.values(BUCKET)) known.add(`bucket ${name}`);
  const names = Object.keys(LIVE_CONTROLS);
  expect(names.filter((name) => !known.has(name))).toEqual([]);
  expect(names.filter((name) => !asked.has(LIVE_CONTROLS[name]!.call))).toEqual([]);
});

test("what the stack does not have is read, or named by its type: each that reaches a bucket or a key", async () => {
  const { report } = await examine(expected);
  const notes = notesAbout(report.notes, "In AWS");
  const types = [...descriptors()]
    .map(({ type }) => type)
    .filter((type) => /^aws(cc)?_(s3|kms|ram|cloudtrail)/.test(type));
  expect(types.length).toBeGreaterThan(20);
  expect(types.filter((type) => !READ_TYPES.includes(type) && !notes.includes(type))).toEqual([]);
  // one that is read and does not exist would be a lie
  expect(READ_TYPES.filter((type) => !types.includes(type))).toEqual([]);
  expect(unreadKinds()).toContain("aws_s3_bucket_inventory");
});

test("a control that was not answered is named: without the package nothing is known of access points", async () => {
  const { restore } = mockAccount(healthyAccount(expected));
  const sdk = await awsSdk("eu-west-2", () => {}, ["s3", "iam", "sts", "kms"]);
  const report = diagnose(expected, { aws: await observeAws(sdk, expected.aws!) });
  restore();
  expect(report.findings).toEqual([]);
  expect(report.notes.join("\n")).toMatch(/Access points on the bucket: @aws-sdk\/client-s3-control is not installed/);
});

test("in Genesys Cloud what the identity may not ask is named, and what it may is not", async () => {
  const plain = await examineGenesys({ expected });
  expect(plain.findings).toEqual([]);
  const notes = notesAbout(plain.notes, "In Genesys Cloud");
  expect(notes).toMatch(
    /because the identity lacks the permission: attribute-based access policies .*; the organization's allowlist/,
  );
  expect(notes).toMatch(/role legal-hold-export-custodian \(Name\)/);
  expect(notes).not.toMatch(/integrationEnabled|Token lifetime/);
  const allowed = await examineGenesys({ expected, break: mayAskAll });
  expect(allowed.findings).toEqual([]);
  expect(notesAbout(allowed.notes, "In Genesys Cloud")).not.toMatch(/may not ask/);
});

test("of a platform that was not asked no control is named", () => {
  expect(notesAbout(diagnose(expected, {}).notes, "In ")).toBe("");
});

/** Answers about the trail of a stack. @param more what is otherwise than the stack says, by operation */
function trailAnswers(answers: OtherAnswers, more: { readonly [operation: string]: object }): void {
  const trail = {
    Name: "legal-hold-export-evidence",
    TrailARN: "arn:aws:cloudtrail:eu-west-2:111122223333:trail/legal-hold-export-evidence",
    S3BucketName: "example-trail",
    KmsKeyId: "arn:aws:kms:eu-west-2:111122223333:key/k",
    IsMultiRegionTrail: true,
    IsOrganizationTrail: true,
    IncludeGlobalServiceEvents: true,
    LogFileValidationEnabled: true,
    HasCustomEventSelectors: true,
    ...more["GetTrail"],
  };
  answers.set("cloudtrail:DescribeTrails", () => ({ trailList: [trail] }));
  answers.set("cloudtrail:GetTrail", () => ({ Trail: trail }));
  answers.set("cloudtrail:GetTrailStatus", () => ({ IsLogging: true, ...more["GetTrailStatus"] }));
  const selector = { FieldSelectors: [{ Field: "eventCategory", Equals: ["Data"] }] };
  answers.set("cloudtrail:GetEventSelectors", () => ({
    AdvancedEventSelectors: [selector],
    ...more["GetEventSelectors"],
  }));
}

const TRAIL: readonly (readonly [control: string, live: { readonly [operation: string]: object }])[] = [
  ["trailLogging", { GetTrailStatus: { IsLogging: false } }],
  ["trailEvents", { GetEventSelectors: { AdvancedEventSelectors: [], EventSelectors: [] } }],
  ["trailRegions", { GetTrail: { IsMultiRegionTrail: false } }],
  ["trailAccounts", { GetTrail: { IsOrganizationTrail: false } }],
  ["trailGlobal", { GetTrail: { IncludeGlobalServiceEvents: false } }],
  ["trailBucket", { GetTrail: { S3BucketName: "strangers-bucket" } }],
  ["trailKey", { GetTrail: { KmsKeyId: undefined } }],
  ["trailValidation", { GetTrail: { LogFileValidationEnabled: false } }],
];

describe("a trail", () => {
  const stack = inventories()["byHand"]!;
  const ofTrail = stack.settings.filter(
    ({ subject, control, value }) => subject.kind === "trail" && !(control.bounds === "whenSet" && value === null),
  );

  test("the table has each setting of a trail, and the stack's is one that nothing exceeds", () => {
    const compared = ofTrail.filter(({ control }) => NOT_ON_A_PLATFORM[control.name] === undefined);
    expect(compared.map(({ control }) => control.name).sort()).toEqual(TRAIL.map(([control]) => control).sort());
    expect(compared.filter(({ value }) => value === false || value === null)).toEqual([]);
  });

  test.each(TRAIL)("%s: a worse one in AWS is a finding, or is named as not checked", async (control, live) => {
    const setting = ofTrail.find((one) => one.control.name === control)!;
    const { findings, notes, asked } = await examineChanged(stack, (_, answers) => trailAnswers(answers, live));
    const found = findings.some(({ what }) => what.includes(setting.control.label));
    // who does not ask says so, and who asks finds it
    const asks = [...asked].some((call) => call.startsWith("cloudtrail:"));
    expect({ found, named: isNamed(notes, setting) }).toEqual({ found: asks, named: !asks });
  });
});

test("whatever the reader of stacks knows a setting of is named, unless only Terraform knows of it", async () => {
  const probes = ["resources", "identities", "genesyscloud", "frame"].flatMap(
    (list) =>
      JSON.parse(readFileSync(join(__dirname, `../cases/probes/${list}.json`), "utf8")) as {
        readonly before: object;
        readonly after: object;
      }[],
  );
  const stacks = probes.flatMap(({ before, after }) => [before, after]);
  const settings = stacks.flatMap((one) => readSettings(readStack("probe", JSON.stringify(one)).stack));
  const of = { ...expected, settings };
  const kinds = new Set(settings.map(({ subject }) => subject.kind));
  expect(kinds.size).toBeGreaterThan(20);
  const notes = [...(await examineChanged(of)).notes, ...(await examineGenesys({ expected: of })).notes];
  const silent = settings.filter((one) => !isNamed(notes, one)).map(({ control }) => control);
  expect(silent.filter(({ name, written }) => NOT_ON_A_PLATFORM[name] === undefined && !written)).toEqual([]);
});
