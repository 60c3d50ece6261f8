import type { OperationsKeySpec } from "../documents/operations-key";
import type { PrincipalInfo } from "../evaluate";
import { principalKeys, principalOf } from "./caller";
import type { Check } from "./check";

type Context = { readonly [key: string]: string };

/** What is asked of the operations key, as AWS documents it: by each service that delivers, and for whom the key is named. */
export function deliveries(spec: OperationsKeySpec): Check[] {
  const { target, busArn, topicArn, logGroupArn, alarmArns = [], trailArn, trailReaders = [] } = spec;
  const { partition, region, accountId, dnsSuffix } = target;
  const resource = `arn:${partition}:kms:${region}:${accountId}:key/operations`;
  const ask = (name: string, principal: PrincipalInfo, actions: readonly string[], context: Context): Check[] =>
    actions.map((action) => ({ name, plane: "key", request: { principal, action, resource, context } }));
  const service = (name: string): PrincipalInfo => ({ kind: "service", service: name });
  const from = (arn: string, context: Context): Context => ({
    "aws:SourceArn": arn,
    "aws:SourceAccount": accountId,
    ...context,
  });
  const events = service("events.amazonaws.com");
  const ofTopic = { "kms:EncryptionContext:aws:sns:topicArn": topicArn ?? "" };
  const ofBus = { "kms:EncryptionContext:aws:events:event-bus:arn": busArn ?? "" };
  const ofTrail = { "kms:EncryptionContext:aws:cloudtrail:arn": trailArn ?? "" };
  const reader = (arn: string): Check[] => {
    const principal = principalOf(arn.replace(/\?{16}$|\*$/, "0123456789abcdef"));
    return ask("read a file of the trail", principal, ["kms:Decrypt"], {
      ...principalKeys(principal),
      ...ofTrail,
    } as Context);
  };
  return [
    ...(topicArn === undefined ? [] : ask("publish an event to the topic", events, DATA, ofTopic)),
    ...(busArn === undefined ? [] : ask("look at the key of the bus", events, ["kms:DescribeKey"], from(busArn, {}))),
    ...(busArn === undefined ? [] : ask("put an event on the bus", events, DATA, from(busArn, ofBus))),
    ...alarmArns.flatMap((arn) => ask("publish an alarm", service("cloudwatch.amazonaws.com"), DATA, from(arn, {}))),
    ...(logGroupArn === undefined
      ? []
      : ask("write the log", service(`logs.${region}.${dnsSuffix}`), [...DATA, "kms:Encrypt", "kms:ReEncryptFrom"], {
          "kms:EncryptionContext:aws:logs:arn": logGroupArn,
        })),
    ...(trailArn === undefined
      ? []
      : [
          ...ask("look at the key of the trail", service(TRAIL), ["kms:DescribeKey"], from(trailArn, {})),
          ...ask("write a file of the trail", service(TRAIL), DATA, from(trailArn, ofTrail)),
        ]),
    ...trailReaders.flatMap(reader),
  ];
}

const TRAIL = "cloudtrail.amazonaws.com";
const DATA = ["kms:GenerateDataKey", "kms:Decrypt"];
