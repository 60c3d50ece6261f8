import { awsSdk, diagnose, observeAws, type AwsApi, type Expectation } from "../../lib/doctor";
import { aboutStack, isAws, LIVE_CONTROLS, nameOf, NOT_ON_A_PLATFORM } from "../../lib/doctor/controls";
import { READ_TYPES, unreadKinds } from "../../lib/doctor/not-looked-at";
import { descriptors } from "../../lib/stack";
import { BUCKET } from "../../lib/stack/descriptors/s3/controls";
import { healthyAccount, mockAccount } from "../support/aws-account";
import { expected, mayAskAll } from "../support/doctor-cases";
import { examineGenesys, expectationOf, stackJson } from "../support/doctor-pair";
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

describe.each([
  ["London", expected],
  ["a stack with everything", everything],
])("%s", (_, of) => {
  test("a healthy account has no findings, and each control of the inventory was read or is named", async () => {
    const { asked, report } = await examine(of);
    expect(report.findings).toEqual([]);
    const notes = notesAbout(report.notes, "In AWS");
    const ours = new Set(aboutStack(of));
    const silent = of.settings
      .filter(
        ({ source, control }) => isAws(source) && NOT_ON_A_PLATFORM[control.name] === undefined && !control.written,
      )
      .filter((one) => {
        const live = ours.has(one) ? LIVE_CONTROLS[nameOf(one)] : undefined;
        const { kind, name } = one.subject;
        return !asked.has(live?.call ?? "") && !notes.includes(`${kind} ${name} (`);
      });
    expect(silent.map(nameOf)).toEqual([]);
  });
});

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
    /since the identity may not ask: attribute-based access policies .*; the organization's allowlist/,
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
