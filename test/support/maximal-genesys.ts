import type { LegalHoldExportProps } from "../../lib/hold";

type Genesys = NonNullable<LegalHoldExportProps["genesys"]>;

const ID = "5d2c8f1e-0b3a-4c6d-8e7f-1a2b3c4d5e6f";

/** What can be had besides in Genesys Cloud, all of it new. */
export const allExtras: Pick<Genesys, "exportActions" | "serviceNow" | "holdTagging" | "jobNotification"> = {
  exportActions: {
    name: "Exports",
    category: "Exports",
    includeSensitiveData: true,
    timeoutSeconds: 20,
    withoutWorkflow: false,
    lookBackHours: 24,
    divisionName: "Home",
  },
  serviceNow: {
    instance: "example",
    name: "Incidents",
    category: "Incidents",
    credentialType: "basicAuth",
    newCredential: { userName: "exports", password: "${var.password}" },
    acknowledgeSecretInState: true,
    statusColumn: "u_export_status",
    scopeColumn: "u_export_scope",
    timeoutSeconds: 20,
  },
  holdTagging: {
    name: "Hold",
    phoneNumbers: ["+442071234567"],
    queueName: "Claims",
    attributeName: "legalHold",
    attributeValue: "true",
    announcement: "This call is kept.",
    initialGreeting: "Welcome.",
    language: "en-gb",
    divisionName: "Home",
  },
  jobNotification: {
    trigger: {
      topicName: "v2.recordings.jobs",
      workflowId: ID,
      name: "Jobs",
      states: ["FAILED", "CANCELLED", "FULFILLED"],
      stateJsonPath: "eventBody.state",
      dataFormat: "Json",
    },
    eventBridge: { topics: ["v2.recordings.jobs"], name: "Jobs", sourceSuffix: "jobs" },
    emails: ["legal@example.com"],
    alarmActions: ["arn:aws:sns:eu-west-2:111122223333:alarms"],
  },
};

/** What else can be chosen. */
export const otherExtras: Pick<Genesys, "serviceNow" | "holdTagging"> = {
  serviceNow: {
    instance: "example",
    credentialType: "userDefinedOAuth",
    newCredential: { clientId: "exports", clientSecret: "${var.secret}" },
    acknowledgeSecretInState: true,
  },
  holdTagging: { flowName: "Main" },
};

/** The same with integrations brought along. */
export const integrationExtras: Pick<Genesys, "exportActions" | "serviceNow"> = {
  exportActions: { existingIntegrationId: ID },
  serviceNow: { instance: "example", existingIntegrationId: ID },
};

/** The same with credentials brought along. */
export const credentialExtras: Pick<Genesys, "exportActions" | "serviceNow"> = {
  exportActions: { existingCredentialId: ID },
  serviceNow: { instance: "example", existingCredentialId: ID },
};
