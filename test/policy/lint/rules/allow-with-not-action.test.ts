import { saidBy } from "../findings";

const said = saidBy("ALLOW_WITH_NOT_ACTION", "DENY_WITH_NOT_PRINCIPAL");

describe("all but", () => {
  it("is wide on everything and a hint on what is named; nothing where all is left out", () => {
    const but = (NotAction: string, Resource: string, Effect: "Allow" | "Deny" = "Allow") =>
      said("identity", { Effect, NotAction, Resource });
    expect(but("iam:*", "*")).toEqual(["security ALLOW_WITH_NOT_ACTION"]);
    expect(but("s3:DeleteBucket", "arn:aws:s3:::*")).toEqual(["security ALLOW_WITH_NOT_ACTION"]);
    expect(but("s3:DeleteObject", "arn:aws:s3:::evidence/*")).toEqual(["suggestion ALLOW_WITH_NOT_ACTION"]);
    expect(but("*", "*")).toEqual([]);
    expect(but("iam:*", "*", "Deny")).toEqual([]);
    expect(said("scp", { Effect: "Allow", NotAction: "iam:*", Resource: "*" })).toEqual([]);
  });

  it("denied to all but the named", () => {
    const denied = { Effect: "Deny", NotPrincipal: { AWS: "111122223333" }, Action: "s3:*", Resource: "*" } as const;
    expect(said("bucket", denied)).toEqual(["security DENY_WITH_NOT_PRINCIPAL"]);
    expect(said("bucket", { ...denied, NotPrincipal: "*" })).toEqual([]);
  });
});
