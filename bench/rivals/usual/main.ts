// Written by hand in the usual style, as `cdktf init` begins it: whole packages imported, ts-node, the cdktf CLI,
// policies as data sources.
import { App } from "cdktf";
import { sites } from "../sites";
import { ExportStack } from "./stack";

const app = new App();
for (const site of sites()) new ExportStack(app, site);
app.synth();
