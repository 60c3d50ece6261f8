/** The lane of doctor against an independent stand-in of AWS, see moto. @type {import("jest").Config} */
module.exports = {
  ...require("./jest.config.js"),
  testMatch: ["**/*.moto.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
};
