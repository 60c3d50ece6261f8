import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "vitepress";
import { anchorOf } from "../../scripts/support/anchor";

// what `npm run site` found: the pages in their order
const { sidebar } = JSON.parse(readFileSync(join(__dirname, "../pages/sidebar.json"), "utf8"));

export default defineConfig({
  title: "cdktf-genesys-legal-hold",
  description: "Recordings under legal hold, from Genesys Cloud into a write-once S3 bucket: one spec, both planes",
  srcDir: "pages",
  outDir: "dist",
  cleanUrls: false,
  lastUpdated: false,
  // policies and workflows are full of braces and angle brackets that are no Vue
  markdown: { html: true, attrs: { disable: true }, anchor: { slugify: anchorOf } },
  themeConfig: {
    search: { provider: "local" },
    sidebar,
    outline: [2, 3],
    docFooter: { prev: false, next: false },
  },
});
