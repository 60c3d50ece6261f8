import { statementsOf } from "./document";
import { replaceVariables } from "./evaluate/variables";
import type { PolicyDocument, Statement } from "./statement";

const WITH_VARIABLES = "2012-10-17";

/** One document of several. Only one version of the language has variables: in documents of the other they are no more than text. */
export function together(documents: readonly PolicyDocument[]): PolicyDocument {
  const [one, ...others] = documents;
  if (one !== undefined && others.every(({ Version }) => Version === one.Version))
    return others.length === 0 ? one : { ...one, Statement: documents.flatMap(statementsOf) };
  const Statement = documents.flatMap((document) => statementsOf(document).map(asText(document.Version)));
  return { Version: WITH_VARIABLES, Statement };
}

/** A statement of a document, for one of the version that has variables. */
export function asText(version: string | undefined): (statement: Statement) => Statement {
  if (version === WITH_VARIABLES) return (statement) => statement;
  return (statement) => {
    const text = JSON.stringify(statement);
    if (!text.includes("${")) return statement;
    // the mark of a variable, by the variable that stands for its first character
    return JSON.parse(replaceVariables(text, (inside) => `\${$}{${inside}}`)) as Statement;
  };
}
