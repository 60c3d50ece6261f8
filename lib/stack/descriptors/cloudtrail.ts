import { blocksOf, flagOf, textOf, textOrNull, type Attributes } from "../attributes";
import { canonical, canonicalOrDigest } from "../canonical";
import type { Descriptor } from "../descriptor";
import type { Place } from "../model";
import { control, settingsOf, type Found } from "../setting";
import { sometimesDelivered } from "./delivery";
import { encryptedWith } from "./encryption";
import { TAGS } from "./inert";
import { textOrSymbol } from "./named";
import { BUCKET } from "./s3/controls";

const LOGGING = control("trailLogging", "Audit trail records", "more", "protection", {
  noun: "recording by the audit trail",
});
const EVENTS = control("trailEvents", "What the trail records", "either", "protection");
const REGIONS = control("trailRegions", "Trail records every region", "more", "protection", {
  noun: "recording of every region by the trail",
});
const ACCOUNTS = control("trailAccounts", "Trail records every account of the organization", "more", "protection", {
  noun: "recording of every account of the organization by the trail",
});
const GLOBAL = control("trailGlobal", "Trail records global services, such as IAM", "more", "protection", {
  noun: "recording of global services by the trail",
});
const TARGET = control("trailBucket", "Trail is written to", "replaced", "protection", {
  noun: "bucket that the trail is written to",
});
const BELOW = control("trailBelow", "Trail is written below", "either", "setting", {
  noun: "prefix that the trail is written below",
  unclear: "readers and consumers of the trail may use the old prefix",
  bounds: "whenSet",
  going: "nothing",
});
const KEY = control("trailKey", "Key of the trail", "replaced", "protection");
const VALIDATION = control("trailValidation", "Trail shows tampering", "more", "protection", {
  noun: "tamper evidence of the trail",
});

export const trail: Descriptor = {
  type: "aws_cloudtrail",
  settings: (block) => {
    const { address, attributes, place } = block;
    return settingsOf({ kind: "trail", name: textOrSymbol(block, "name"), by: "address" }, address, [
      [BUCKET.managed, true],
      [LOGGING, flagOf(attributes["enable_logging"], true)],
      [EVENTS, canonicalOrDigest(recorded(attributes))],
      [REGIONS, flagOf(attributes["is_multi_region_trail"], false)],
      [ACCOUNTS, flagOf(attributes["is_organization_trail"], false)],
      [GLOBAL, flagOf(attributes["include_global_service_events"], true)],
      [TARGET, textOrNull(attributes["s3_bucket_name"])],
      [BELOW, textOrNull(attributes["s3_key_prefix"])],
      ...encryptedWith(attributes["kms_key_id"], place, KEY),
      [VALIDATION, flagOf(attributes["enable_log_file_validation"], false)],
      ...told(attributes["sns_topic_name"], place),
    ]);
  },
  ends: {
    verdict: "irreversible",
    risk: "protection",
    loses: "records of events until there is another trail",
    replacedBy: ["name"],
  },
  reads: [
    "name",
    "enable_logging",
    "s3_bucket_name",
    "s3_key_prefix",
    "kms_key_id",
    "enable_log_file_validation",
    "advanced_event_selector.field_selector",
    "event_selector",
    "is_multi_region_trail",
    "is_organization_trail",
    "include_global_service_events",
    "sns_topic_name",
  ],
  defaults: {
    "event_selector.read_write_type": "All",
    "event_selector.include_management_events": true,
    // the provider treats an empty string as none
    sns_topic_name: "",
    cloud_watch_logs_group_arn: "",
    cloud_watch_logs_role_arn: "",
  },
  inert: { ...TAGS, "advanced_event_selector.name": "a name; the recorded events are read" },
};

// by its name or its ARN
function told(topic: unknown, place: Place): readonly Found[] {
  const name = textOf(topic);
  if (name === undefined) return sometimesDelivered([], place);
  const { partition, region, account } = place;
  return sometimesDelivered([/[:<]/.test(name) ? name : `arn:${partition}:sns:${region}:${account}:${name}`], place);
}

// the name of a selector does not matter
function recorded(attributes: Attributes): unknown {
  const advanced = blocksOf(attributes["advanced_event_selector"]).map(({ field_selector }) =>
    blocksOf(field_selector),
  );
  const basic = blocksOf(attributes["event_selector"]);
  return isPlain(advanced, basic)
    ? {}
    : { advanced_event_selector: advanced, event_selector: attributes["event_selector"] };
}

// the default without selectors (documented): all management events, read and write
function isPlain(advanced: readonly (readonly Attributes[])[], basic: readonly Attributes[]): boolean {
  if (basic.length > 0) return advanced.length === 0 && basic.length === 1 && canonical(basic) === "{}";
  if (advanced.length === 0) return true;
  return advanced.length === 1 && canonical(advanced[0]) === MANAGEMENT;
}

const MANAGEMENT = canonical({ field: "eventCategory", equals: ["Management"] });
