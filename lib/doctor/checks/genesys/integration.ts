import { valueOf } from "../../answer";
import type { IntegrationFacts } from "../../genesys";
import { clean, some } from "../../text";
import type { Check, Seen } from "../check";
import { didYouMean } from "../../../core";

const LIST = "GET /api/v2/integrations";

/** The stack's integration; undefined if there is none, or more than one candidate. */
export function theIntegration({ expected, genesys }: Seen): IntegrationFacts | undefined {
  const [only, ...others] = candidates({ expected, genesys });
  return others.length === 0 ? only : undefined;
}

function candidates({ expected, genesys }: Pick<Seen, "expected" | "genesys">): readonly IntegrationFacts[] {
  const wanted = expected.genesys.integration;
  const found = valueOf(genesys?.integrations) ?? [];
  if (wanted?.id !== undefined) return found.filter(({ id }) => id === wanted.id);
  return found.filter(({ name, type }) => name === wanted?.name && type === wanted?.type);
}

export const integrationType: Check = {
  id: "INTEGRATION_TYPE_UNKNOWN",
  severity: "error",
  what: "The organization has no integration type with the id in the stack.",
  why: "The integration cannot be created, so nothing is exported. No public document confirms the type's id.",
  fix: "Set genesys.integration.integrationType to the id that the organization lists; if there is none, ask Genesys for the feature.",
  find: ({ expected, genesys }) => {
    const type = expected.genesys.integration?.type;
    const ids = valueOf(genesys?.integrationTypes)?.map(({ id }) => id);
    if (type === undefined || ids === undefined || ids.includes(type)) return [];
    const likely = ids.filter((id) => /s3|recording|bulk/i.test(id));
    const close = likely.length > 0 ? `Likely: ${some(likely)}.` : didYouMean(type, ids);
    return [{ where: "GET /api/v2/integrations/types", what: `There is no type "${type}". ${close}`.trim() }];
  },
};

export const integrationMissing: Check = {
  id: "INTEGRATION_MISSING",
  severity: "error",
  what: "The stack's integration does not exist, has another type, or exists several times.",
  why: "A job names the integration that it exports with; with another one, recordings go elsewhere or nowhere.",
  fix: "Deploy the stack, or remove the integration that the stack did not create.",
  find: (seen) => {
    const wanted = seen.expected.genesys.integration;
    const types = valueOf(seen.genesys?.integrationTypes);
    if (wanted === undefined || valueOf(seen.genesys?.integrations) === undefined) return [];
    // without the type the integration cannot exist, which another check reports
    if (types !== undefined && wanted.type !== undefined && types.every(({ id }) => id !== wanted.type)) return [];
    const found = candidates(seen);
    if (found.length === 1) return [];
    const name = clean(wanted.id ?? wanted.name ?? "");
    const what =
      found.length === 0 ? `There is no integration "${name}"` : `There are ${found.length} integrations "${name}"`;
    return [{ where: LIST, what: wanted.type === undefined ? `${what}.` : `${what} of type ${wanted.type}.` }];
  },
};

export const integrationState: Check = {
  id: "INTEGRATION_OFF",
  severity: "error",
  what: "The integration is disabled, or the platform reports that it is not running.",
  why: "Exports through it fail later, with a different error.",
  fix: "Deploy the stack with genesys.integration.enabled, and check the reason on the integration's page.",
  find: (seen) => {
    const live = theIntegration(seen);
    if (live === undefined || seen.expected.genesys.integration?.enabled !== true) return [];
    const where = `${LIST}/${live.id}`;
    if (live.intendedState !== undefined && live.intendedState !== "ENABLED") {
      return [{ where, what: `It is ${clean(live.intendedState, 40)}.` }];
    }
    const { reportedState } = live;
    if (reportedState === undefined || reportedState === "ACTIVE") return [];
    return [{ where, what: `It is enabled; the platform reports ${clean(reportedState, 40)}.` }];
  },
};
