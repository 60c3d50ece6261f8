export {
  type AskedRequest,
  type Endpoints,
  type LegalHoldMatchers,
  type MatcherResult,
  matchers,
  type NoFindingsOptions,
  rehearse,
  type RehearsalReport,
  type RehearsalStep,
  type RehearseOptions,
  type StackInput,
  type StepName,
} from "../testing";
