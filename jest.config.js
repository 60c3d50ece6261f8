const { availableParallelism } = require("node:os");

// what it says to users of an older Node is no news here
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  // jest leaves one core alone, which of two is half; one more, since some tests wait for a server or a timer
  maxWorkers: availableParallelism() + 1,
  globalSetup: "<rootDir>/test/support/temporary-folder.js",
  setupFiles: ["<rootDir>/test/support/late-optimization.ts"],
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", "\\.(slow|s3|moto)\\.test\\.ts$"],
  modulePathIgnorePatterns: ["<rootDir>/dist", "cdktf\\.out"],
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      {
        jsc: { parser: { syntax: "typescript" }, target: "es2022" },
        module: { type: "commonjs" },
      },
    ],
  },
  // the same names as `paths` in tsconfig.json
  moduleNameMapper: {
    "^cdktf-genesys-legal-hold$": "<rootDir>/lib/public/index.ts",
    "^cdktf-genesys-legal-hold/provider-genesyscloud/(.*)$": "<rootDir>/lib/provider-genesyscloud/$1/index.ts",
    "^cdktf-genesys-legal-hold/(.*)$": "<rootDir>/lib/public/$1.ts",
    // where a token was made, which cdktf and constructs note for each
    "^\\./(tokens/)?(private/)?stack-trace$": "<rootDir>/test/support/no-stack-trace.ts",
    "^archiver$": "<rootDir>/test/support/no-archiver.ts",
  },
  // no test depends on how fast or busy the machine is
  testTimeout: 60_000,
};
