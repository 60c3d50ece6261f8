import { exampleNames } from "../../scripts/support/examples";
import { describeExamples } from "../support/examples";

describeExamples(exampleNames());
