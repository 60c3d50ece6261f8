import { clientOf, coded, codedOrganization } from "../../../support/doctor-cases";
import { examineGenesys, ids } from "../../../support/doctor-pair";
import { EXPORTER, type OrganizationState } from "../../../support/genesys-server";

describe("a client that acts for a person", () => {
  test.each<[string, (o: OrganizationState) => void, string, RegExp]>([
    [
      "its token lacks the scope",
      (o) => void (clientOf(o, EXPORTER).scope = ["analytics"]),
      "SCOPE_MISSING",
      /lacks the scope recordings/,
    ],
    [
      "a scope that only reads",
      (o) => void (clientOf(o, EXPORTER).scope = ["recordings:readonly", "analytics"]),
      "SCOPE_MISSING",
      /is read-only/,
    ],
    [
      "a scope that nobody has",
      (o) => void clientOf(o, EXPORTER).scope.push("analytics:export"),
      "SCOPE_UNKNOWN",
      /no scope "analytics:export"/,
    ],
  ])("%s", async (_, breakIt, id, message) => {
    const report = await examineGenesys({
      expected: coded,
      break: (o) => {
        codedOrganization(o);
        breakIt(o);
      },
      tokenOf: EXPORTER.id,
    });
    const found = report.findings.find((finding) => finding.id === id);
    expect(found?.what).toMatch(message);
    // the client itself lacks the scope as well, and that is all there is besides
    expect(ids(report).filter((other) => other !== id && other !== "CLIENT_DRIFT")).toEqual([]);
  });

  test("scopes that were added after the token was issued", async () => {
    const report = await examineGenesys({
      expected: coded,
      break: codedOrganization,
      tokenOf: EXPORTER.id,
      afterToken: (o) => void (clientOf(o, EXPORTER).scope = ["recordings", "analytics", "quality"]),
    });
    expect(ids(report)).toEqual(["TOKEN_STALE"]);
    expect(report.findings[0]!.what).toMatch(/its client has recordings, analytics, quality now/);
  });
});
