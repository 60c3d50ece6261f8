import { missingPrograms, PACKAGES } from "./s3-server";

const missing = missingPrograms();
// in CI a lane that skips would look like one that passes
const skips = missing.length > 0 && process.env["CI"] !== "true";
if (skips) process.stderr.write(`skipped: no S3 server here (${missing.join(", ")}); apt-get install ${PACKAGES}\n`);

/** Like `describe`, for tests that need the S3 server: skipped with a visible line without it, and failing in CI. */
export const describeWithS3: jest.Describe = skips ? describe.skip : describe;
