import { blocksOf, textsOf, unique, type Attributes } from "../../attributes";
import { canonical, canonicalOrDigest } from "../../canonical";
import { within } from "../../descriptor";
import type { Found } from "../../setting";
import { bucketSetting } from "./bucket-setting";
import { BUCKET } from "./controls";

/** The arguments of a rule that decide what it allows. */
export const CORS_RULE: readonly string[] = within(
  "cors_rule",
  "allowed_headers",
  "allowed_methods",
  "allowed_origins",
  "expose_headers",
);

/** Which other sites may have a browser send requests to the bucket and read the responses. */
export const corsConfiguration = bucketSetting("cors_configuration", (a) => cors(blocksOf(a["cors_rule"])), CORS_RULE, {
  inert: {
    "cors_rule.id": "a name",
    "cors_rule.max_age_seconds": "how long a browser caches the response",
  },
});

/** @param rules blocks of the resource, or of a bucket */
export function cors(rules: readonly Attributes[]): readonly Found[] {
  if (rules.length === 0) return [[BUCKET.cors, null]];
  const allowed = rules.flatMap(({ allowed_methods, allowed_origins }) =>
    textsOf(allowed_origins).flatMap((origin) => textsOf(allowed_methods).map((method) => `${method} from ${origin}`)),
  );
  const headers = ({ allowed_headers, expose_headers }: Attributes) => ({ allowed_headers, expose_headers });
  const isOne = new Set(rules.map((rule) => canonical(headers(rule)))).size === 1;
  // with several rules, the origins of each
  const how = isOne
    ? headers(rules[0]!)
    : rules.map(({ allowed_methods, allowed_origins, ...rule }) => ({
        ...headers(rule),
        allowed_methods,
        allowed_origins,
      }));
  return [
    [BUCKET.cors, unique(allowed)],
    [BUCKET.corsHow, canonicalOrDigest(how)],
  ];
}
