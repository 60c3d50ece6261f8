import { awsSdk, diagnose, observeAws, type AwsApi, type DoctorReport, type Expectation } from "../../lib/doctor";
import { isAws, nameOf } from "../../lib/doctor/controls";
import type { Setting } from "../../lib/stack";
import { healthyAccount, mockAccount, type AccountState } from "./aws-account";
import { confirmed, expectationOf, stackJson } from "./doctor-pair";
import { maximal } from "./maximal";

export const EVIDENCE = "example-legal-hold-evidence-eu-west-2";

/** What the largest configurations say, and a bucket that people went on with by hand. */
export function inventories(): { readonly [name: string]: Expectation } {
  const made = Object.entries(maximal()).map(([name, props]) => [name, expectationOf(stackJson(props))] as const);
  return { ...Object.fromEntries(made), plain: expectationOf(stackJson()), byHand: byHand(CHANGED) };
}

const CHANGED = {
  aws_s3_bucket_website_configuration: { w: { bucket: EVIDENCE, index_document: { suffix: "index.html" } } },
  aws_s3_bucket_cors_configuration: {
    c: {
      bucket: EVIDENCE,
      cors_rule: { allowed_methods: ["GET"], allowed_origins: ["https://a.example"], allowed_headers: ["x-a"] },
    },
  },
  aws_s3_bucket_acl: { a: { bucket: EVIDENCE, access_control_policy: { owner: { id: "owner" } } } },
};

/**
 * A bucket with access logs and deletion that takes a second factor, and a trail that records everywhere.
 * @param more resources that somebody wrote beside them
 */
export function byHand(more: object): Expectation {
  const { resource, ...rest } = stackJson({
    ...confirmed(),
    aws: {
      bucket: { accessLogsBucket: "example-logs" },
      trail: { dataEventsBucket: "example-trail", dataEventsKeyArn: "arn:aws:kms:eu-west-2:111122223333:key/k" },
    },
  });
  const everywhere = { is_multi_region_trail: true, is_organization_trail: true, include_global_service_events: true };
  const trails = Object.entries(resource["aws_cloudtrail"]!).map(([id, one]) => [id, { ...one, ...everywhere }]);
  const versioning = Object.entries(resource["aws_s3_bucket_versioning"]!).map(([id, one]) => {
    const [configuration] = [one["versioning_configuration"]].flat();
    return [id, { ...one, versioning_configuration: { ...(configuration as object), mfa_delete: "Enabled" } }];
  });
  return expectationOf({
    ...rest,
    resource: {
      ...resource,
      aws_cloudtrail: Object.fromEntries(trails) as object,
      aws_s3_bucket_versioning: Object.fromEntries(versioning) as object,
      ...more,
    },
  });
}

/** Answers of AWS that differ from the account's, by `service:Operation`; each is made from what the account answers. */
export type OtherAnswers = Map<string, (body: object) => object>;

/** Changes an account, or single answers about it. */
export type Change = (account: AccountState, answers: OtherAnswers) => void;

/** Lets doctor look at an account in which all is as the stack says, and one change. */
export async function examineChanged(
  of: Expectation,
  change: Change = () => {},
): Promise<DoctorReport & { readonly asked: ReadonlySet<string> }> {
  const account = healthyAccount(of);
  // the mocks know no second factor
  const second = of.settings.find((one) => nameOf(one) === "bucket mfaDelete" && one.subject.name === EVIDENCE);
  const answers: OtherAnswers = new Map();
  if (second?.value === "Enabled") answers.set("s3:GetBucketVersioning", (body) => ({ ...body, MFADelete: "Enabled" }));
  change(account, answers);
  const { restore } = mockAccount(account);
  const asked = new Set<string>();
  try {
    const sdk = await awsSdk("eu-west-2");
    const api: AwsApi = {
      call: async (service, operation, input) => {
        const call = `${service}:${operation}`;
        asked.add(call);
        const other = answers.get(call);
        // a service that the mocks do not know answers by what the test gives alone
        if (service === "cloudtrail" && other !== undefined) return { value: other({}) };
        const answer = await sdk.call(service, operation, input);
        return other === undefined || "failure" in answer ? answer : { value: other(answer.value as object) };
      },
    };
    return { ...diagnose(of, { aws: await observeAws(api, of.aws!) }), asked };
  } finally {
    restore();
  }
}

/** Settings that Terraform sets on one platform, each once. */
export function settingsOn(of: Expectation, platform: "AWS" | "Genesys Cloud" | "neither"): readonly Setting[] {
  const platformOf = ({ source }: Setting) =>
    isAws(source) ? "AWS" : source.includes("genesyscloud_") ? "Genesys Cloud" : "neither";
  return of.settings.filter((one) => platformOf(one) === platform);
}

/** Whether the notes name a setting as not looked at: its subject, and its label among the labels of that subject. */
export function isNamed(notes: readonly string[], { subject, control }: Setting): boolean {
  return notes
    .filter((note) => /^In (AWS|Genesys Cloud), settings of the stack: /.test(note))
    .some((note) => {
      const begin = `${subject.kind} ${subject.name} (`;
      const labels = note
        .replace(/\.$/, "; ")
        .split("; ")
        .filter((one) => one.includes(begin));
      return labels.some((one) => {
        const inside = one.slice(one.indexOf(begin) + begin.length).replace(/\)$/, "");
        return `, ${inside}, `.includes(`, ${control.label}, `);
      });
    });
}
