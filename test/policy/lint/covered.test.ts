import { lintPolicy } from "../../../lib/policy/lint";

// what grows with the square of a text takes minutes here and runs into the limit of the test
describe("long texts and lists", () => {
  const judge = (members: object) => {
    const statement = { Effect: "Allow", Action: "s3:GetObject", Resource: "*", ...members };
    return lintPolicy({ Version: "2012-10-17", Statement: [statement] }, { kind: "identity" }).map(({ rule }) => rule);
  };

  it("finds nothing close to an action of 200,000 letters", () => {
    expect(judge({ Action: `s3:${"a".repeat(200_000)}` })).toContain("UNKNOWN_ACTION");
  });

  it("reads a resource of 200,000 letters and stars", () => {
    expect(judge({ Resource: `arn:aws:s3:::b/${"a*".repeat(100_000)}` })).toEqual(["SIZE_LIMIT"]);
  });

  it("finds the one of 20,000 resources that another covers", () => {
    const resources = Array.from({ length: 20_000 }, (_, i) => `arn:aws:s3:::b/${i}/*`);
    expect(judge({ Resource: [...resources, "arn:aws:s3:::b/77/x"] })).toEqual(["REDUNDANT", "SIZE_LIMIT"]);
  });
});
