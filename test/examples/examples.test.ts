import { describeExamples } from "../support/examples";

// the smallest and the largest; the slow lane asks all
describeExamples(["eu-west-2", "everything"]);
