import { textOrNull } from "../attributes";
import { accountOf } from "../external";
import { control, type Found } from "../setting";
import type { Place } from "../model";

const DELIVERIES = control("deliveries", "Messages go to", "adds", "access", { noun: "destination of messages" });
const SUBSCRIBERS = control("subscribers", "Messages leave the account to", "adds", "external", {
  noun: "destination of messages outside of the account",
});

// an address on the internet may contain an ARN
const DESTINATION =
  /^(?:(?:results|failures) (?:of .* )?to |[\w-]+ (?=arn:)|(?:sqs|lambda|firehose) )?(arn:.*|<[^<>]*>)/s;

/**
 * The destinations of messages. Mail addresses, phone numbers and URLs are outside the account too; what is not known at
 * all may be in it.
 */
export function delivered(to: readonly string[], { account }: Place): readonly Found[] {
  const within = (one: string) => {
    const [, arn] = DESTINATION.exec(one) ?? [];
    return arn !== undefined && (!arn.includes("arn:") || accountOf(arn.slice(arn.indexOf("arn:"))) === account);
  };
  return [
    [DELIVERIES, to.filter(within).sort()],
    [SUBSCRIBERS, to.filter((one) => !within(one)).sort()],
  ];
}

/** The same of what mostly sends none. */
export function sometimesDelivered(to: readonly string[], place: Place): readonly Found[] {
  return delivered(to, place).map(([one, value]) => [{ ...one, bounds: "whenSet" }, to.length === 0 ? null : value]);
}

/** Where goes what fails, which is lost otherwise. */
export const FAILURES = control("failuresTo", "What fails goes to", "replaced", "protection", {
  bounds: "never",
  going: "unknown",
});

/** The destination of what fails of something. */
export function failing(of: string, destination: unknown, place: Place): readonly Found[] {
  const to = textOrNull(destination);
  return [...sometimesDelivered(to === null ? [] : [`failures of ${of} to ${to}`], place), [FAILURES, to]];
}
