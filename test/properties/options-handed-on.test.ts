import { Testing } from "cdktf";
import type { Shape } from "../../lib/core";
import { legalHoldExportShape } from "../../lib/hold/shape";
import { LegalHoldExportStack } from "../../stacks";
import { propertiesOf } from "../support/leaves";
import { maximal } from "../support/maximal";
import { fieldChanges } from "../support/review/field-changes";

// an option is changed in the smallest one that has it, because that is synthesized soonest
const sizeOf = (props: unknown) => JSON.stringify(props).length;
const configurations = Object.fromEntries(
  Object.entries(maximal()).sort(([, one], [, other]) => sizeOf(one) - sizeOf(other)),
);
const written = (props: ConstructorParameters<typeof LegalHoldExportStack>[2]) =>
  Testing.synth(new LegalHoldExportStack(Testing.app(), "s", props));
const pathOf = (field: string) => field.split(" ")[1]!.replace(/\[\d+\]/g, "");
// one configuration is enough for an option
const seen = new Set<string>();
const changes = fieldChanges(configurations)
  .filter(({ alters }) => alters)
  .filter(({ field }) => !seen.has(pathOf(field)) && seen.add(pathOf(field)));
const before = new Map(Object.entries(configurations).map(([name, props]) => [name, written(props)]));

// an option that is declared, checked and then forgotten would be a protection that is not there
test.each(changes)("$field: another value is another stack", ({ field, changed }) => {
  expect(written(changed)).not.toBe(before.get(field.split(" ")[0]!));
});

// options that have no other legal value by themselves, or that change no access: tests of their own ask for them
const ELSEWHERE: readonly RegExp[] = [
  /(^|\.)acknowledge\w+$/,
  /(^|\.)(provider|tags|description|\w+Description|namesConfirmed|existing\w+)$/,
  /^(genesysRegion|awsAccountId|deployer|allowCrossRegion|bucketName|retention\.(mode|years))$/,
  /^aws\.(bucket\.eventBridge|holdKeeper\.mode|holdBackfill\.(jobBucketAccountId|checksums)|organization\.\w+)$/,
  /^aws\.trail\.inventory(Athena|Format)$/,
  /^aws\.bucketPolicy\.additionalStatements\./,
  /^replica\.(region|awsAccountId|key\.s3Managed|batch\.jobBucketAccountId)$/,
  /^genesys\.(exportRole\.(permissions|includeSensitiveData)|client\.(grantType|secret)|exportActions\.withoutWorkflow)$/,
  /^genesys\.(serviceNow\.credentialType|jobNotification\.trigger\.states)$/,
];

test("every option that the export declares is changed above, or elsewhere for a reason", () => {
  const asked = [...seen];
  const missing = propertiesOf(legalHoldExportShape as unknown as Shape).filter(
    (option) =>
      !asked.some((one) => one === option || one.startsWith(`${option}.`)) &&
      !ELSEWHERE.some((reason) => reason.test(option)),
  );
  expect(missing).toEqual([]);
});
