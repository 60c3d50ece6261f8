import type { LegalHoldExportProps } from "../../lib/hold";
import { listOf, statementsOf, type PolicyDocument, type Statement } from "../../lib/policy";
import { documentsOf } from "../support/access-documents";
import { judge } from "../support/access-judge";
import { london } from "../support/london";
import { judgeServices } from "../support/service-judge";
import { partsOf } from "../support/service-parts";

const props: LegalHoldExportProps = {
  ...london(),
  aws: {
    bucket: { accessLogsBucket: "example-logs" },
    key: { administratorsOnly: true },
    trail: { dataEventsBucket: "example-logs", dataEventsPrefix: "trail", inventoryBucket: "example-logs" },
    holdKeeper: { mode: "whenSidecar", sidecarField: "hold" },
  },
  genesys: { jobNotification: { eventBridge: { topics: ["v2.example"] }, emails: ["legal@example.com"] } },
};

interface Mutant {
  readonly name: string;
  readonly document: PolicyDocument;
}

/** Every statement, condition and action of a policy taken away or widened, one at a time. */
function mutants(document: PolicyDocument): Mutant[] {
  const statements = statementsOf(document);
  return statements.flatMap((statement, i) => {
    const put = (name: string, ...changed: Statement[]): Mutant => ({
      name: `${statement.Sid} ${name}`,
      document: { ...document, Statement: [...statements.slice(0, i), ...changed, ...statements.slice(i + 1)] },
    });
    const conditions = Object.entries(statement.Condition ?? {});
    const without = conditions.flatMap(([operator, keys]) =>
      Object.keys(keys).map((key) => {
        const left = Object.fromEntries(Object.entries(keys).filter(([name]) => name !== key));
        return put(`without ${key}`, { ...statement, Condition: { ...statement.Condition, [operator]: left } });
      }),
    );
    const actions = listOf(statement.Action);
    const fewer = actions.map((action) =>
      put(`without ${action}`, { ...statement, Action: actions.filter((other) => other !== action) }),
    );
    return [
      put("gone"),
      ...without,
      ...(actions.length > 1 ? fewer : []),
      ...(statement.Effect === "Allow" ? [put("for every action", { ...statement, Action: "*" })] : []),
      ...(statement.Resource === undefined || statement.Effect === "Deny"
        ? []
        : [put("everywhere", { ...statement, Resource: "*" })]),
      ...(statement.Effect === "Allow" && statement.Principal !== undefined
        ? [put("for everyone", { ...statement, Principal: "*" })]
        : []),
    ];
  });
}

test("all parts are there, and none is judged wrong as it stands", () => {
  expect(partsOf(props)).toHaveLength(9);
  expect(judgeServices(props).differences).toEqual([]);
});

describe.each(partsOf(props).map((part) => [part.name, part] as const))("%s", (_, part) => {
  test.each(mutants(part.policy))("$name is noticed", ({ document }) => {
    expect(judgeServices(props, [{ ...part, policy: document }]).differences.length).toBeGreaterThan(0);
  });
});

describe("the keeper's policy", () => {
  const documents = documentsOf(props);

  test.each(mutants(documents.keeper!))("$name is noticed", ({ document }) => {
    const byServices = judgeServices(props, [], document).differences.length;
    const found = byServices > 0 ? byServices : judge(props, { ...documents, keeper: document }).differences.length;
    expect(found).toBeGreaterThan(0);
  });
});
