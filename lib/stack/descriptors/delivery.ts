import { accountOf } from "../external";
import { control, type Found } from "../setting";
import type { Place } from "../model";

const DELIVERIES = control("deliveries", "Messages go to", "adds", "access", { noun: "destination of messages" });
const SUBSCRIBERS = control("subscribers", "Messages leave the account to", "adds", "external", {
  noun: "destination of messages outside of the account",
});

/**
 * The destinations of messages. Mail addresses, phone numbers and URLs are outside the account too; what is not known at
 * all may be in it.
 */
export function delivered(to: readonly string[], { account }: Place): readonly Found[] {
  const within = (one: string) =>
    /^<.*>$/.test(one) || (/\barn:/.test(one) && accountOf(one.slice(one.indexOf("arn:"))) === account);
  return [
    [DELIVERIES, to.filter(within).sort()],
    [SUBSCRIBERS, to.filter((one) => !within(one)).sort()],
  ];
}
