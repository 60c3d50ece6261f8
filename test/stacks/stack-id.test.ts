import { Testing } from "cdktf";
import { ConfigError } from "../../lib/core";
import { LegalHoldExportStack } from "../../stacks";
import { london } from "../support/london";

test.each(["legal hold", "legal-hold\t", " ", ""])("an id that cdktf does not take is a fault: %j", (id) => {
  let error: unknown;
  try {
    new LegalHoldExportStack(Testing.app(), id, london());
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(ConfigError);
  expect((error as ConfigError).faults).toMatchObject([{ code: "STACK_ID_INVALID", field: "id" }]);
});
