export {
  type AskedRequest,
  type LegalHoldMatchers,
  type MatcherResult,
  matchers,
  type NoFindingsOptions,
  type StackInput,
} from "../testing";
