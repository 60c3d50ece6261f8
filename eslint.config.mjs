import tseslint from "typescript-eslint";

export default tseslint.config(
  {
    ignores: [
      "dist/**",
      "dist-cdktn/**",
      "site/**",
      "**/cdktf.out/**",
      "**/.gen/**",
      "lib/provider-genesyscloud/**",
      "conformance/**",
      "consumers/**",
      ".tmp/**",
    ],
  },
  ...tseslint.configs.recommended,
  {
    // a leading underscore says that a name is there for its place only
    rules: { "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }] },
  },
  {
    files: ["lib/**/*.ts", "stacks/**/*.ts"],
    rules: { "@typescript-eslint/no-explicit-any": "error", "no-console": "error" },
  },
  {
    // the help of a verb loads nothing but the command line: what it does is loaded when it runs
    files: ["**/*.js", "lib/cli/commands/*.ts"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
