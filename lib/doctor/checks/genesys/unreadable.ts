import { failureOf } from "../../answer";
import type { GenesysFacts } from "../../genesys";
import { without } from "../../shape";
import { callWords, type Check } from "../check";

export const genesysUnreadable: Check = {
  id: "GENESYS_UNREADABLE",
  plane: "genesys",
  severity: "unknown",
  what: "A part of the organization could not be read.",
  why: "What is there is not known, so neither is whether an export ends in a 403.",
  fix: "Give the operator the permission for the call, or ask support with the correlation id.",
  find: ({ genesys }) =>
    genesys === undefined
      ? []
      : failuresOf(genesys).map((failure) => ({
          where: failure.call,
          what: callWords(failure),
          ...(failure.needs === undefined || failure.status !== 403
            ? {}
            : { fix: `The call takes ${failure.needs}: grant it to the operator.` }),
        })),
};

function failuresOf(facts: GenesysFacts) {
  const { conversations = [], integrations, ...answers } = without(facts, "token");
  const configs =
    integrations !== undefined && "value" in integrations ? integrations.value.map(({ config }) => config) : [];
  const all = [
    ...Object.values(answers).filter((answer) => typeof answer === "object"),
    integrations,
    ...configs,
    ...conversations.flatMap(({ recordings, details }) => [recordings, details]),
  ];
  const failures = all.flatMap((answer) => failureOf(answer) ?? []);
  // one refused permission would come back for every conversation
  const seen = new Set<string>();
  return failures.filter(({ call, needs, status }) => {
    const key = needs === undefined || status !== 403 ? call : `${status} ${needs}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
