import type { LegalHoldExportProps } from "../../lib/hold";
import { documentsOf } from "../support/access-documents";
import { judge } from "../support/access-judge";
import { london } from "../support/london";
import { judgeServices } from "../support/service-judge";
import { partsOf } from "../support/service-parts";
import { statementMutants } from "../support/statement-mutants";

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

test("all parts are there, and none is judged wrong as it stands", () => {
  expect(partsOf(props)).toHaveLength(9);
  expect(judgeServices(props).differences).toEqual([]);
});

describe.each(partsOf(props).map((part) => [part.name, part] as const))("%s", (_, part) => {
  test.each(statementMutants(part.policy))("$name is noticed", ({ document }) => {
    expect(judgeServices(props, [{ ...part, policy: document }]).differences.length).toBeGreaterThan(0);
  });
});

describe("the keeper's policy", () => {
  const documents = documentsOf(props);

  test.each(statementMutants(documents.keeper!))("$name is noticed", ({ document }) => {
    const byServices = judgeServices(props, [], document).differences.length;
    const found = byServices > 0 ? byServices : judge(props, { ...documents, keeper: document }).differences.length;
    expect(found).toBeGreaterThan(0);
  });
});
