import ts from "typescript";
import type { Finding, Tree } from "./tree";

/**
 * What a module may remember for as long as the process lives, each for a reason. It is a listed few: what belongs to one
 * synthesis or one review hangs on an object of that synthesis or review.
 */
const LISTED: readonly { readonly why: string; readonly files: { readonly [file: string]: readonly string[] } }[] = [
  {
    why: "tables of the catalogue, read from the shipped data when first asked for, and the same for everybody",
    files: {
      "lib/catalog/aws-regions.ts": ["partitionNames"],
      "lib/catalog/regions.ts": ["regions"],
      "lib/catalog/oauth-scopes.ts": ["scopes"],
      "lib/catalog/authorization/arns.ts": ["formats", "fields", "words", "prefixes"],
      "lib/catalog/authorization/data.ts": ["slice"],
      "lib/catalog/service-principals.ts": ["names"],
      "lib/catalog/authorization/condition-keys.ts": ["index"],
      "lib/catalog/authorization/actions.ts": ["factsByName", "namesByService", "expansions"],
      "lib/catalog/authorization/groups.ts": ["selected"],
      "lib/aws/hold-keeper/parts/keeper-function.ts": ["known"],
      "lib/rehearsal/provider/value.ts": ["codec"],
      "lib/policy/evaluate/operators.ts": ["table"],
      "lib/policy/lint/lint.ts": ["byKind"],
      "lib/policy/lint/rules/exporter-exempted.ts": ["ending"],
      "lib/review/inventory/genesys-rows.ts": ["known"],
      "lib/review/reasons/statement-reason.ts": ["byActions", "patterns"],
    },
  },
  {
    why: "what a text or a document means, which follows from it alone",
    files: {
      "lib/policy/evaluate/context.ts": ["known"],
      "lib/policy/evaluate/ip.ts": ["last"],
      "lib/policy/evaluate/statement.ts": ["lists", "compiled"],
      "lib/policy/compare/clauses.ts": ["known"],
      "lib/policy/compare/pattern.ts": ["known"],
      "lib/policy/compare/candidate-keys.ts": ["spellings"],
      "lib/policy/compare/candidates.ts": ["kept"],
      "lib/policy/compare/key-rules.ts": ["known"],
      "lib/policy/compare/caller.ts": ["known"],
      "lib/review/diff/policy-texts.ts": ["known"],
      "lib/review/diff/policies-for.ts": ["assumedKinds"],
      "lib/review/diff/canonical.ts": ["keyed"],
      "lib/stack/expression/evaluate.ts": ["parsed"],
      "lib/stack/read-paths.ts": ["trees"],
      "lib/stack/inventory/read-document.ts": ["known"],
    },
  },
  {
    why: "what hangs on a construct, an app or a stack, and ends with it",
    files: {
      "lib/aws/once-per-app.ts": ["ownersByApp"],
      "lib/final/survey.ts": ["kept", "stacksOfApps", "namedInStacks"],
      "lib/final/order.ts": ["awaited"],
      "lib/doctor/checks/aws/policy-checks.ts": ["judged"],
      "lib/stack/descriptors/genesyscloud/roles.ts": ["granted"],
    },
  },
  {
    why: "empty, and of a type that can only be read",
    files: { "lib/review/answers.ts": ["NO_ANSWERS"] },
  },
];

/** No module keeps anything that changes, outside a listed few: a `let`, or a collection that begins empty. */
export function moduleState(tree: Tree): Finding[] {
  return [...tree]
    .filter(([file]) => /^(lib|stacks)\//.test(file))
    .flatMap(([file, text]) => {
      const allowed = LISTED.flatMap(({ files }) => files[file] ?? []);
      return changing(file, text)
        .filter((name) => !allowed.includes(name))
        .map((name) => ({
          file,
          rule: "module state",
          fix: `"${name}" outlives what it is about: keep it on an object with a life, or list it with a reason in module-state.ts`,
        }));
    });
}

function changing(file: string, text: string): string[] {
  if (!/^let |new (Weak)?(Map|Set)\b/m.test(text)) return [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  return source.statements.filter(ts.isVariableStatement).flatMap(({ declarationList: { flags, declarations } }) => {
    const isLet = (flags & ts.NodeFlags.Let) !== 0;
    return declarations.filter((one) => isLet || isEmptyCollection(one)).map(({ name }) => name.getText());
  });
}

// an empty collection that is declared as one to be read only stays empty
function isEmptyCollection({ initializer, type }: ts.VariableDeclaration): boolean {
  if (initializer === undefined || !ts.isNewExpression(initializer) || type?.getText().startsWith("Readonly"))
    return false;
  return /^(Weak)?(Map|Set)$/.test(initializer.expression.getText()) && !initializer.arguments?.length;
}
