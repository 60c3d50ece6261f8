// a file of tests is over as soon as a command is
import { optimizeLate } from "../../lib/cli/late-optimization";

optimizeLate();
