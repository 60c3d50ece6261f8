/** The slow lane: random samples, what takes minutes, and what starts Terraform or our own programs. @type {import("jest").Config} */
module.exports = {
  ...require("./jest.config.js"),
  // its suites need the memory of a worker each
  maxWorkers: "100%",
  testMatch: ["**/*.slow.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
};
