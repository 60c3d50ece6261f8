import { Testing } from "cdktf";
import { LegalHoldExportStack } from "../../stacks";
import { london } from "../support/london";

const TOPIC = "arn:aws:sns:eu-west-2:111122223333:evidence-alarms";

/** The parts of a stack that warn of alarms that notify nobody. */
function unnotified(aws: object): string[] {
  const stack = new LegalHoldExportStack(Testing.app(), "s", { ...london(), aws });
  return stack.node.findAll().flatMap(({ node }) => {
    const said = node.metadata.filter(({ data }) => /alarms that notify nobody.*alarmActions/.test(String(data)));
    return said.map(() => node.path);
  });
}

test("alarms that notify nobody are warned of, once for each part that raises some", () => {
  const said = unnotified({ holdKeeper: { mode: "everything" }, alarms: { noObjectFor: { hours: 24 } } });
  expect(said).toEqual([expect.stringContaining("keeper"), expect.stringMatching(/silence|arrival/i)]);
});

test("alarms that notify somebody are not", () => {
  const holdKeeper = { mode: "everything", alarmActions: [TOPIC] };
  expect(unnotified({ holdKeeper, alarms: { noObjectFor: { hours: 24 } } })).toEqual([]);
  expect(unnotified({})).toEqual([]);
});
