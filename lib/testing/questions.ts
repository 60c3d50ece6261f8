import { checkShape, Faults, text, word } from "../core";
import type { UploadQuestion } from "../explain";
import { SEVERITIES } from "../policy/lint";
import type { NoFindingsOptions } from "./types";

/** Checks the upload of a test: a mistyped option that is ignored would make the test meaningless. @throws ConfigError */
export function checkUpload(question: Partial<UploadQuestion>): Partial<UploadQuestion> {
  const faults = new Faults();
  const at = text({
    code: "INVALID_TIME",
    fits: (time) => !Number.isNaN(Date.parse(time)),
    allowed: "a time by ISO 8601, such as 2026-11-29T12:00:00Z",
    fix: "Write the time of the request, or leave it out for now.",
  });
  checkShape<Partial<UploadQuestion>>(
    withoutNone(question),
    {
      key: "text",
      headers: "opaque",
      multipart: "flag",
      tls: "flag",
      sourceAddress: "value",
      externalId: "value",
      bucket: "text",
      role: "text",
      checksum: "flag",
      context: "opaque",
      at,
    },
    faults,
  );
  faults.throwIfAny("toAdmitExport");
  return question;
}

/** Checks the options about findings. @throws ConfigError */
export function checkSeverity(options: NoFindingsOptions): NoFindingsOptions {
  const faults = new Faults();
  const severity = word("UNKNOWN_SEVERITY", SEVERITIES, "Name the least severe that counts.");
  checkShape(options, { severity }, faults);
  faults.throwIfAny("toHaveNoFindings");
  return options;
}

// null means that the request has no address or no external id
function withoutNone(question: Partial<UploadQuestion>): Partial<UploadQuestion> {
  if (typeof question !== "object" || question === null) return question;
  const { sourceAddress, externalId, ...rest } = question;
  return {
    ...rest,
    ...(typeof sourceAddress === "string" ? { sourceAddress } : {}),
    ...(typeof externalId === "string" ? { externalId } : {}),
  };
}
