import { compileConditions } from "../evaluate/condition";
import type { Context } from "../evaluate/context";
import { type CompiledStatement, compileDocument } from "../evaluate/statement";
import { template, variablesOf, type Template } from "../evaluate/variables";
import { listOf, type PolicyDocument, type Statement } from "../statement";
import { hostOf } from "./key-rules";

/** One entry of a condition. */
export interface Test {
  /** In lower case. */
  readonly key: string;
  /** As in the policy. */
  readonly name: string;
  /** In lower case, without set operator and `IfExists`. */
  readonly operator: string;
  readonly ofLists: boolean;
  readonly values: readonly string[];
  readonly holds: (context: Context) => boolean;
  /** The complete test as a text. */
  readonly text: string;
  /** Keys used as variables in its values. */
  readonly variables: readonly string[];
  /** Whether the version of the document has policy variables. */
  readonly inVersion: boolean;
}

/** A statement, prepared for the search. */
export interface Clause {
  readonly statement: Statement;
  readonly document: PolicyDocument;
  readonly compiled: CompiledStatement;
  readonly tests: readonly Test[];
  /** Patterns of Resource or NotResource. */
  readonly resources: readonly Template[];
  /** Keys used as variables in its resources. */
  readonly resourceVariables: readonly string[];
  /** Its keys that come from identity providers. */
  readonly providerKeys: readonly string[];
}

const known = new WeakMap<PolicyDocument, readonly Clause[]>();

/** The statements of a document. */
export function clausesOf(document: PolicyDocument): readonly Clause[] {
  let found = known.get(document);
  if (found === undefined) {
    const inVersion = document.Version === "2012-10-17";
    const compiled = compileDocument(document);
    found = listOf<Statement>(document.Statement).map((statement, i) => {
      const { Resource, NotResource } = statement;
      const resources = listOf(Resource ?? NotResource).map((one) =>
        template(one, { variables: inVersion, wildcards: true }),
      );
      const resourceVariables = [...new Set(resources.flatMap(variablesOf))];
      const tests = testsOf(statement, inVersion);
      const keys = [...tests.flatMap(({ key, variables }) => [key, ...variables]), ...resourceVariables];
      return {
        statement,
        document,
        compiled: compiled[i]!,
        tests,
        resources,
        resourceVariables,
        providerKeys: keys.filter((key) => hostOf(key) !== undefined),
      };
    });
    known.set(document, found);
  }
  return found;
}

function testsOf({ Condition, Effect }: Statement, inVersion: boolean): readonly Test[] {
  return Object.entries(Condition ?? {}).flatMap(([written, keys]) =>
    Object.entries(keys).map(([name, given]) => {
      const values = listOf<unknown>(given).map(String);
      const [{ holds } = { holds: () => false }] = compileConditions(
        { [written]: { [name]: given } },
        Effect,
        inVersion,
      );
      const plain = written.toLowerCase().replace(/ifexists$/, "");
      const operator = plain.replace(/^for(any|all)values?:/, "");
      const rules = { variables: inVersion, wildcards: false };
      const variables = [...new Set(values.flatMap((one) => variablesOf(template(one, rules))))];
      return {
        key: name.toLowerCase(),
        name,
        operator,
        ofLists: operator !== plain,
        values,
        holds,
        text: JSON.stringify([written, name, values, inVersion, Effect]),
        variables,
        inVersion,
      };
    }),
  );
}
