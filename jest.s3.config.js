/** The lane against a real S3 server, see test/s3. @type {import("jest").Config} */
module.exports = {
  ...require("./jest.config.js"),
  testMatch: ["**/*.s3.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
};
