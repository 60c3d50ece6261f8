// imported directly, because the folder's index also loads the linter and the documents, which takes as long as a whole
// review
export { statementsOf } from "../policy/document";
export { undecidedEntry } from "../policy/evaluate/condition";
export { evaluate, type PolicySet, type PrincipalInfo, type Request } from "../policy/evaluate";
export { listOf, type Conditions, type PolicyDocument, type Principals, type Statement } from "../policy/statement";
export { asText } from "../policy/together";
