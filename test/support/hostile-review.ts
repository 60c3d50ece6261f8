import type { Review } from "../../lib/review/types";
import { controlChange, grant, grantChange, inventory, sampleReview } from "./sample-review";

/** A review in which every text that comes from a configuration is the given one. */
export function hostileReview(text: string): Review {
  const { witness } = grantChange();
  const after = grant({ principal: text, actions: [text], resources: [text], condition: text, source: text });
  const texts = { summary: text, source: text };
  const row = grantChange({
    ...texts,
    principal: text,
    actions: [text],
    resources: [text],
    condition: `when ${text}`,
    unknown: text,
    after,
    witness: {
      ...witness!,
      principal: text,
      assumption: `assumed ${text}`,
      action: text,
      resource: text,
      context: { [`key ${text}`]: [text, text] },
      after: { verdict: "allowed", why: text },
    },
  });
  const control = controlChange({ ...texts, subject: text, label: text, shownBefore: text, shownAfter: text });
  return sampleReview({
    name: text,
    changes: [row, control],
    deployer: { needsMore: [text], needsLess: [text], gainsMore: [text], gainsLess: [text], byHandMore: [text] },
    before: inventory([]),
    after: inventory([after, grant({ ...after, plane: "Genesys Cloud", kind: "permission" })]),
  });
}
