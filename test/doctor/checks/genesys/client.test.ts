import { clientOf, lose, namesEach, withCredential } from "../../../support/doctor-cases";
import { roleWith, EXPORTER } from "../../../support/genesys-server";

namesEach([
  [
    "no client",
    { break: (o) => void (clientOf(o, EXPORTER).name = "other") },
    "CLIENT_MISSING",
    /no client "legal-hold-export"/,
  ],
  [
    "an inactive client",
    { break: (o) => void (clientOf(o, EXPORTER).state = "inactive") },
    "CLIENT_DRIFT",
    /is inactive/,
  ],
  [
    "tokens that live longer",
    { break: (o) => void (clientOf(o, EXPORTER).accessTokenValiditySeconds = 864_000) },
    "CLIENT_DRIFT",
    /864000 s; the stack expects 86400 s/,
  ],
  [
    "the client lacks a permission",
    { break: lose("role-export", "job:edit") },
    "CLIENT_PERMISSION_MISSING",
    /does not hold recording:job:edit\.$/,
  ],
  [
    "the client holds its role elsewhere",
    { break: (o) => void (clientOf(o, EXPORTER).roleDivisions[0]!.divisionId = "elsewhere") },
    "CLIENT_PERMISSION_MISSING",
    /does not hold recording:.* in division home-division/,
  ],
  [
    "the client may lift holds",
    {
      break: (o) => void o.roles[0]!.policies.push(...roleWith("x", ["recording:deletionProtection:revoke"]).policies),
    },
    "CLIENT_MAY_LIFT_HOLDS",
    /recording:deletionProtection:revoke/,
  ],
  [
    "the credential with the client's secret was removed",
    { expected: withCredential, break: (o) => void o.credentials.pop() },
    "CLIENT_CREDENTIAL_MISSING",
    /no credential "actions"/,
  ],
]);
