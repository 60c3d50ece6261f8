// Written by hand in the best style: single folders of the bindings, plain JSON policies, compiled.
import { App } from "cdktf";
import { sites } from "../sites";
import { ExportStack } from "./stack";

const app = new App();
for (const site of sites()) new ExportStack(app, site);
app.synth();
