import { legalHoldExport } from "../../lib/catalog";
import type { LegalHoldExportStackProps } from "../../stacks";
import { london } from "./london";
import { allExtras, credentialExtras, integrationExtras, otherExtras } from "./maximal-genesys";

const ID = "5d2c8f1e-0b3a-4c6d-8e7f-1a2b3c4d5e6f";
const person = (name: string) => `arn:aws:iam::111122223333:role/${name}`;

/** Valid configurations in which, taken together, every property is given. */
export function maximal(): { readonly [name: string]: LegalHoldExportStackProps } {
  return {
    everythingNew: everythingNew(),
    broughtAlong: broughtAlong(),
    forPeople: forPeople(),
    otherParts: otherParts(),
    copied: copied(),
    copiedElsewhere: copiedElsewhere(),
  };
}

function everythingNew(): LegalHoldExportStackProps {
  return {
    ...london(),
    retention: { mode: "COMPLIANCE", days: 30, acknowledgeCompliance: true },
    name: "evidence",
    readers: [person("reader"), "arn:aws:iam::444455556666:role/auditor"],
    acknowledgeOtherAccounts: true,
    bucketRegion: "eu-west-1",
    allowCrossRegion: true,
    genesysAccountId: "765628985471",
    deployer: "user",
    exportPolicy: {
      policyName: "Held calls",
      description: "Exports held calls",
      enabled: true,
      order: 1,
      media: ["call", "chat"],
      exportScreenRecordings: false,
      queueIds: [ID],
      userIds: [ID],
      teamIds: [ID],
      wrapupCodeIds: [ID],
      languageIds: [ID],
      dateRanges: ["2026-01-01T00:00:00Z/2026-02-01T00:00:00Z"],
      directions: ["INBOUND"],
    },
    aws: {
      iamPath: "/legal-hold/",
      acknowledgeUnreadTemplates: ["aws_cloudformation_stack.network"],
      organization: { id: "o-exampleorgid", paths: ["o-exampleorgid/r-ab12/ou-ab12-11111111/"] },
      bucket: {
        objectOwnership: "BucketOwnerEnforced",
        lifecycle: {
          abortIncompleteUploadsDays: 3,
          noncurrentVersionDays: 60,
          transitions: [{ afterDays: 30, storageClass: "GLACIER_IR" }],
        },
        eventBridge: true,
        accessLogsBucket: "example-access-logs",
        accessLogsPrefix: "evidence/",
        tags: { case: "A-1" },
      },
      key: {
        alias: "alias/evidence",
        administratorsOnly: true,
        deletionWindowDays: 30,
      },
      bucketPolicy: {
        encryptionHeader: "rejectWrong",
        onlyExporterWrites: true,
        sourceRanges: ["198.51.100.0/24"],
        protectConfiguration: true,
        additionalStatements: [
          {
            Sid: "Readers",
            Effect: "Allow",
            Principal: { AWS: "arn:aws:iam::111122223333:root" },
            Action: ["s3:GetObject"],
            Resource: "arn:aws:s3:::example-legal-hold-evidence-eu-west-2/*",
            Condition: { ArnEquals: { "aws:PrincipalArn": person("reader") } },
          },
        ],
      },
      exporterRole: {
        roleName: "exporter",
        maxSessionSeconds: 3600,
        permissionsBoundary: "arn:aws:iam::111122223333:policy/boundary",
        retentionHeadersMaxDays: 400,
      },
      trail: {
        dataEventsBucket: "example-trail",
        dataEventsPrefix: "evidence",
        dataEventsKeyArn: "arn:aws:kms:eu-west-1:111122223333:key/k",
        trailName: "evidence",
        inventoryBucket: "example-inventory",
        inventoryPrefix: "inventory",
        inventoryFrequency: "Weekly",
        inventoryFormat: "CSV",
        inventoryAthena: true,
        inventoryAccountId: "444455556666",
      },
      holdKeeper: {
        mode: "whenHeader",
        header: "x-amz-meta-legal-hold",
        headerValue: "yes",
        functionName: "keeper",
        roleName: "keeper-role",
        ruleName: "keeper-rule",
        queueName: "keeper-queue",
        deadLetterQueueName: "keeper-dead",
        permissionsBoundary: "arn:aws:iam::111122223333:policy/boundary",
        vpc: { subnetIds: ["subnet-0a1b2c3d"], securityGroupIds: ["sg-0a1b2c3d"] },
        runtime: "nodejs24.x",
        maxConcurrency: 5,
        lateAfterMinutes: 10,
        logRetentionDays: 30,
        metricNamespace: "Evidence",
        alarmActions: ["arn:aws:sns:eu-west-2:111122223333:alarms"],
      },
      holdBackfill: {
        jobBucket: "example-inventory",
        jobBucketAccountId: "444455556666",
        reportPrefix: "jobs",
        manifestPrefix: "lists/evidence",
        jobKeyArn: "arn:aws:kms:eu-west-1:444455556666:key/k",
        roleName: "backfill-role",
        permissionsBoundary: "arn:aws:iam::111122223333:policy/boundary",
      },
      organizationPrefix: true,
    },
    genesys: {
      exportRole: {
        roleName: "Evidence",
        description: "Exports",
        permissions: legalHoldExport.permissions.map(({ name }) => name),
        additionalPermissions: ["recording:recording:view", "recording:holdReport:view"],
        acknowledgeNewerPermissions: ["recording:holdReport:view"],
        includeSensitiveData: true,
      },
      custodianRole: {
        roleName: "Custodians",
        description: "Lift holds",
        additionalPermissions: ["recording:recording:view", "recording:holdReport:view"],
        acknowledgeNewerPermissions: ["recording:holdReport:view"],
      },
      reportedRole: {
        roleName: "Reported",
        description: "Reported names",
        acknowledgeReported: true,
        permissions: [{ domain: "legalhold", entity: "legalhold", action: "read" }],
      },
      additionalRoleIds: [ID],
      additionalRoleNames: ["Employee"],
      divisionId: ID,
      client: {
        clientName: "Evidence",
        description: "Exports",
        grantType: "clientCredentials",
        tokenLifetimeSeconds: 3600,
        secret: "genesysCredential",
        credentialName: "Evidence",
      },
      integration: {
        integrationName: "Evidence",
        enabled: true,
        integrationType: "a-type",
        credentialType: "aType",
        credentialField: "ARN",
        credentialKey: "key",
        properties: '{"folder":"x"}',
        advanced: "{}",
        namesConfirmed: true,
      },
      ...allExtras,
      verifyOrganization: true,
    },
    backend: {
      s3: { bucket: "state", region: "eu-west-2", key: "a/b", kmsKeyId: "arn:aws:kms:eu-west-2:111122223333:key/k" },
    },
    genesysCredentials: "variables",
    tags: { purpose: "legal-hold" },
  };
}

function broughtAlong(): LegalHoldExportStackProps {
  return {
    ...london(),
    retention: { mode: "GOVERNANCE", years: 7 },
    aws: {
      existingBucket: { handOverPolicy: true },
      key: { existingKeyArn: "arn:aws:kms:eu-west-2:111122223333:key/k" },
      exporterRole: { existingRoleArn: person("exporter") },
      alarms: {
        noObjectFor: { hours: 72, alarmActions: ["arn:aws:sns:eu-west-2:111122223333:alarms"] },
      },
      operationsKey: { existingKeyArn: "arn:aws:kms:eu-west-2:111122223333:key/o" },
      holdKeeper: { mode: "whenPrefix", keyPrefixes: ["3f8a1c52-7d64-4b0e-9a27-5e1b6c90d4f3/"] },
    },
    genesys: {
      exportRole: { existingRoleId: ID },
      custodianRole: { existingRoleName: "Quality Administrator" },
      reportedRole: { existingRoleId: ID, acknowledgeReported: true },
      client: { existingClientId: ID },
      integration: { existingIntegrationId: ID },
      ...integrationExtras,
    },
    backend: { cloud: { organization: "example", workspace: "holds", hostname: "app.example.com" } },
  };
}

function forPeople(): LegalHoldExportStackProps {
  return {
    ...london(),
    aws: {
      key: { s3Managed: true },
      holdKeeper: { mode: "whenSidecar", sidecarField: "attributes.hold", sidecarValue: "yes" },
      operationsKey: { awsManaged: true },
    },
    genesys: {
      exportRole: { existingRoleName: "Recording Administrator" },
      custodianRole: { existingRoleId: ID },
      reportedRole: { existingRoleName: "Reported", acknowledgeReported: true },
      client: {
        grantType: "authorizationCode",
        redirectUris: ["https://example.com/back"],
        scopes: ["recordings"],
        secret: "directory",
        secretDirectory: "/run/secrets",
        acknowledgeSecretExposure: true,
      },
      ...credentialExtras,
      integration: { existingCredentialId: ID, properties: "{}", bucketProperty: "bucket" },
    },
  };
}

const COPIES = {
  region: "eu-west-2",
  bucketName: "example-copies",
  awsAccountId: "444455556666",
  custodians: ["arn:aws:iam::444455556666:role/custodian"],
};

function copied(): LegalHoldExportStackProps {
  return {
    ...london(),
    replica: {
      ...COPIES,
      region: "eu-west-1",
      acknowledgeJurisdictions: ["eu-west-2", "eu-west-1"],
      administrators: ["arn:aws:iam::444455556666:role/deployer"],
      readers: ["arn:aws:iam::444455556666:role/reader", person("auditor")],
      acknowledgeOtherAccounts: true,
      key: { s3Managed: false, alias: "alias/copies", administratorsOnly: true, deletionWindowDays: 30 },
      lifecycle: {
        abortIncompleteUploadsDays: 3,
        noncurrentVersionDays: 3650,
        transitions: [{ afterDays: 30, storageClass: "GLACIER_IR" }],
      },
      tags: { case: "A-1" },
      roleName: "copies-evidence",
      permissionsBoundary: "arn:aws:iam::111122223333:policy/boundary",
      batch: {
        jobBucket: "example-inventory",
        jobBucketAccountId: "444455556666",
        reportPrefix: "copies/jobs",
        manifestPrefix: "lists/evidence",
        jobKeyArn: "arn:aws:kms:eu-west-2:444455556666:key/k",
        roleName: "jobs-of-copies",
        permissionsBoundary: "arn:aws:iam::111122223333:policy/boundary",
      },
      timeControl: true,
      alarmActions: ["arn:aws:sns:eu-west-2:111122223333:alarms"],
    },
    replicaCredentials: { profile: "copies", roleArn: "arn:aws:iam::444455556666:role/deployer" },
  };
}

function copiedElsewhere(): LegalHoldExportStackProps {
  const existingKeyArn = "arn:aws:kms:eu-west-2:444455556666:key/k";
  return { ...london(), replica: { ...COPIES, existing: true, key: { existingKeyArn } } };
}

function otherParts(): LegalHoldExportStackProps {
  const aws = {
    trail: { dataEventsBucket: "example-trail" },
    operationsKey: { deletionWindowDays: 14, trailReaders: [person("auditor")] },
  };
  return { ...london(), aws, genesys: otherExtras };
}
