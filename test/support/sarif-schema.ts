import { readFileSync } from "node:fs";
import Ajv, { type ErrorObject } from "ajv";

// the schema of the specification, as the MIT-licensed package of its authors carries it
const FILE = "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";

// characters that RFC 3986 allows, and complete escapes
const REFERENCE = /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/;

const validate = (() => {
  const schema = JSON.parse(readFileSync(require.resolve(FILE), "utf8")) as { [name: string]: unknown };
  // it is of draft 04; nothing but the name of its id differs from what the validator reads
  delete schema["id"];
  delete schema["$schema"];
  const formats = { uri: /^[a-z][a-z0-9+.-]*:/i, "uri-reference": REFERENCE, "date-time": /^\d{4}-\d\d-\d\dT/ };
  // one of its patterns is none under the unicode flag
  return new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, formats }).compile(schema);
})();

/** What the official schema of SARIF 2.1.0 has against a log. */
export function sarifFaults(log: unknown): readonly string[] {
  if (validate(log)) return [];
  return (validate.errors as ErrorObject[]).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}
