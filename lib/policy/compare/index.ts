export { Budget, Steps } from "./budget";
export { actorOf, canAsk, keysOfCaller, STRANGER, type Actor } from "./caller";
export { bothDecisions, type Deciding, type Hit } from "./deciding";
export { callersFor, type Callers } from "./callers";
export { clausesOf, type Clause } from "./clauses";
export { findRequests, TOO_MUCH, type Found, type HitOfActions, type Question } from "./find-requests";
export { holdersFor, type Holders } from "./holders";
export type { Within } from "./resources";
export { matches as matchesAction } from "./actions";
