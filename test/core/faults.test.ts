import { ConfigError, Faults } from "../../lib/core";

const fault = { code: "A_CODE", field: "days", got: "0", allowed: "1 or more", fix: "Give at least one." };

test("nothing recorded, nothing thrown", () => {
  expect(() => new Faults().throwIfAny("here")).not.toThrow();
});

test("all faults come in one error, in the order found, with every part", () => {
  const faults = new Faults();
  faults.add(fault);
  faults.add({ ...fault, code: "B_CODE", field: "years" });
  const act = () => faults.throwIfAny("stack/export");
  expect(act).toThrow(ConfigError);
  expect(act).toThrow(
    [
      "stack/export: 2 faults in the configuration",
      "  A_CODE days\n    got:     0\n    allowed: 1 or more\n    fix:     Give at least one.",
      "  B_CODE years",
    ].join("\n"),
  );
});

test("a view for nested fields records into the same collection under their full name", () => {
  const faults = new Faults();
  faults.at("aws").at("key").add(fault);
  expect(faults.all.map(({ field }) => field)).toEqual(["aws.key.days"]);
});
