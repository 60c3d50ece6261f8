import { pathText, readPolicy } from "../../lib/policy";

const sound = { Effect: "Allow", Action: "s3:GetObject", Resource: ["arn:aws:s3:::evidence/*"] };

describe("readPolicy", () => {
  it("gives a sound document back as it is", () => {
    const document = { Version: "2012-10-17", Statement: [sound] };
    const { policy, statements, misshapen } = readPolicy(document);
    expect(policy).toBe(document);
    expect(statements[0]!.statement).toBe(sound);
    expect(misshapen).toEqual([]);
  });

  it("leaves out what has not the form, and says where it stood", () => {
    const { policy, misshapen } = readPolicy({
      Version: 2012,
      Statement: [
        { ...sound, Action: {}, Resource: ["arn:aws:s3:::evidence/*", 7] },
        { ...sound, Condition: { Bool: { "aws:SecureTransport": false, "aws:Other": null }, Null: "x" } },
        "Allow",
      ],
    });
    expect(policy).toEqual({
      Statement: [
        { Effect: "Allow", Resource: ["arn:aws:s3:::evidence/*"] },
        { ...sound, Condition: { Bool: { "aws:SecureTransport": false } } },
        {},
      ],
    });
    expect(misshapen.map(({ at }) => pathText(at))).toEqual([
      "Version",
      "Statement[0].Action",
      "Statement[0].Resource[1]",
      'Statement[1].Condition.Bool["aws:Other"]',
      "Statement[1].Condition.Null",
      "Statement[2]",
    ]);
  });

  it.each([[undefined], [null], [7], ["{}"], [[]], [new Date(0)], [{ Statement: null }], [{ Statement: [[]] }]])(
    "reads %j without an exception",
    (document) => {
      expect(readPolicy(document).policy.Statement).toBeDefined();
    },
  );

  it("names statements by Sid, or by place", () => {
    const names = readPolicy({ Statement: [{ Sid: "Read" }, { Sid: "" }, {}] }).statements.map(({ name }) => name);
    expect(names).toEqual(["Read", "#2", "#3"]);
    expect(readPolicy({ Statement: sound }).statements[0]).toMatchObject({ at: ["Statement"], name: "#1" });
  });
});
