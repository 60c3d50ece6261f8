export { type Answers, checkAnswers, mergeAnswers } from "./answers";
export { answersFor } from "./from-stack";
