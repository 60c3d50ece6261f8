import type { Construct } from "constructs";
import type { ArrivalAlarm, ArrivalAlarmProps } from "./arrival-alarm";

/** Creates the alarm about missing arrivals. It is loaded at run time, because few exports have one. */
export function addArrivalAlarm(scope: Construct, id: string, props: ArrivalAlarmProps): ArrivalAlarm {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const part = require("./arrival-alarm") as typeof import("./arrival-alarm");
  return new part.ArrivalAlarm(scope, id, props);
}
