import { headerOfConditionKey } from "../catalog";
import { listOf, type Check, type Statement } from "../policy";
import { KEY_OF_S3 } from "../policy/request/s3-key";
import { nearestGrant } from "./cause";
import { decide, locate } from "./decide";
import { carries, compare } from "./facts";
import type { Edit, State } from "./edit";
import type { UploadQuestion } from "./types";

/** Changes of the request that may allow it: another value, an additional or omitted header, another key, TLS. */
export function requestEdits(state: State, check: Check): readonly Edit[] {
  const { parts, question } = state;
  const decision = decide(state, check, "hopeful");
  const edit = (text: string, change: Partial<UploadQuestion>): Edit => ({
    text,
    result: { parts, question: { ...question, ...change } },
  });
  const denials = decision.decidedBy.flatMap((found) => locate(parts, check, found)?.statement ?? []);
  const grant = nearestGrant(parts, check, check.plane === "trust" ? "trust" : "identity")?.statement;
  return [
    ...(question.tls === false ? [edit("Send the request over TLS.", { tls: true })] : []),
    ...(check.plane === "trust" ? externalIds(state, edit) : []),
    ...denials.flatMap((statement) => headersAgainst(statement, check, state, edit)),
    ...(grant === undefined
      ? []
      : [...headersFor(grant, check, question, edit), ...keysFor(grant, check, question, edit)]),
    ...withoutHeaders(question, edit),
    ...(question.sourceAddress === null ? [] : denials.flatMap((statement) => sources(statement, edit))),
  ];
}

type Make = (text: string, change: Partial<UploadQuestion>) => Edit;

function externalIds({ parts }: State, edit: Make): Edit[] {
  const { externalId } = parts;
  return externalId === undefined
    ? []
    : [edit(`Send the external id ${externalId}, with exactly this capitalization.`, { externalId })];
}

const SSE = "x-amz-server-side-encryption";
const KEY_ID = `${SSE}-aws-kms-key-id`;

// the values that a Deny exempts
function headersAgainst(statement: Statement, check: Check, { parts, question }: State, edit: Make): Edit[] {
  const { settings, target } = parts;
  // with the bucket's own encryption first: another one would not use its key
  const usual = settings.kmsByDefault === true ? "aws:kms" : "AES256";
  const ownKey = target.keyAlias === KEY_OF_S3 ? undefined : target.keyArn;
  return conditionsOf(statement).flatMap(({ operator, key, values }) => {
    const header = headerOfConditionKey(key);
    if (header === undefined) return [];
    const name = header.header;
    const any = name === KEY_ID ? listOf(ownKey) : (header.allowedValues ?? []);
    const spared = /Not(Equals|Like)/.test(operator) ? values : any.filter((value) => !values.includes(value));
    const usable = spared.filter((value) => !/[*?]/.test(value));
    return usable
      .sort((one, other) => Number(other === usual) - Number(one === usual))
      .map((value) => {
        // a key goes with the encryption that uses it
        const all = [
          ...(name === KEY_ID ? [[SSE, "aws:kms"] as const] : []),
          [name, value] as const,
          ...(name === SSE && value === "aws:kms" && ownKey !== undefined ? [[KEY_ID, ownKey] as const] : []),
        ];
        const headers = all.reduce(
          (kept, [one, wanted]) => withHeader({ headers: kept }, one, wanted),
          question.headers,
        );
        const said = all.map(([one, wanted]) => `${one}: ${wanted}`).join(" and ");
        const send = carries(check, key) ? "Send" : `Add the header${all.length > 1 ? "s" : ""}`;
        return edit(`${send} ${said}.`, { headers });
      });
  });
}

// the values that an Allow requires
function headersFor(statement: Statement, check: Check, question: UploadQuestion, edit: Make): Edit[] {
  const unmet = new Set(compare(statement, check).unmet.map(({ key }) => key));
  return conditionsOf(statement).flatMap(({ operator, key, values }) => {
    const header = headerOfConditionKey(key)?.header;
    if (!unmet.has(key) || header === undefined || !/^String(Equals|Like)/.test(operator)) return [];
    return values.map((value) => edit(`Send ${header}: ${value}.`, { headers: withHeader(question, header, value) }));
  });
}

function keysFor(statement: Statement, check: Check, question: UploadQuestion, edit: Make): Edit[] {
  if (compare(statement, check).resource || check.plane !== "bucket") return [];
  return listOf(statement.Resource).flatMap((arn) => {
    const prefix = /^arn:[\w-]+:s3:::[^/*]+\/([^*?]*)\*$/.exec(arn)?.[1];
    if (prefix === undefined) return [];
    return [edit(`Upload below ${prefix}.`, { key: `${prefix}${question.key.split("/").pop()}` })];
  });
}

function withoutHeaders(question: UploadQuestion, edit: Make): Edit[] {
  const names = Object.keys(question.headers ?? {});
  const families = [/^x-amz-object-lock-legal-hold$/i, /^x-amz-object-lock-(mode|retain)/i, /./];
  return families.flatMap((family) => {
    const dropped = names.filter((name) => family.test(name) && !/^x-amz-meta-/i.test(name));
    const kept = Object.entries(question.headers ?? {}).filter(([name]) => !dropped.includes(name));
    if (dropped.length === 0) return [];
    const one = String(family) === "/./" ? dropped.map((name) => [name]) : [dropped];
    return one.map((some) =>
      edit(`Omit ${some.join(" and ")}.`, {
        headers: Object.fromEntries([
          ...kept,
          ...Object.entries(question.headers ?? {}).filter(([n]) => !some.includes(n)),
        ]),
      }),
    );
  });
}

function sources(statement: Statement, edit: Make): Edit[] {
  return conditionsOf(statement).flatMap(({ operator, key, values }) =>
    key.toLowerCase() === "aws:sourceip" && operator === "NotIpAddress"
      ? [edit(`Upload from ${values.join(" or ")}.`, { sourceAddress: values[0]!.split("/")[0]! })]
      : [],
  );
}

function withHeader({ headers = {} }: Pick<UploadQuestion, "headers">, name: string, value: string) {
  const others = Object.entries(headers).filter(([other]) => other.toLowerCase() !== name);
  return { ...Object.fromEntries(others), [name]: value };
}

function conditionsOf(statement: Statement) {
  return Object.entries(statement.Condition ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => ({ operator, key, values: listOf(values) })),
  );
}
