import { AthenaNamedQuery } from "@cdktf/provider-aws/lib/athena-named-query";
import { AthenaWorkgroup } from "@cdktf/provider-aws/lib/athena-workgroup";
import { GlueCatalogDatabase } from "@cdktf/provider-aws/lib/glue-catalog-database";
import { GlueCatalogTable } from "@cdktf/provider-aws/lib/glue-catalog-table";
import type { TerraformProvider } from "cdktf";
import type { Construct } from "constructs";
import type { AthenaSettings } from "../../catalog";
import type { ExportTarget } from "../../policy";
import { ATHENA_TABLES, athenaExtras, athenaRecordings } from "../../evidence";

/** Derives the Athena settings from the options. @param name of the trail */
export function athenaSettings(
  name: string,
  inventoryBucket: string,
  prefix: string,
  { target, inventoryAccountId }: { readonly target: ExportTarget; readonly inventoryAccountId?: string },
): AthenaSettings {
  return {
    inventoryBucket,
    inventoryAccountId: inventoryAccountId ?? target.accountId,
    inventoryFolder: `${prefix}/${target.bucketName}/evidence`,
    queryFolder: `${prefix}-athena`,
    // Athena accepts no hyphens and dots in database names
    database: name.toLowerCase().replace(/[^a-z0-9_]/g, "_"),
    workgroup: name,
  };
}

const HIVE = "org.apache.hadoop.hive";
const OPEN_CSV = `${HIVE}.serde2.OpenCSVSerde`;
const TEXT_OUT = `${HIVE}.ql.io.HiveIgnoreKeyTextOutputFormat`;

/** Database, tables, workgroup and saved queries. */
export function addAthena(scope: Construct, settings: AthenaSettings, provider?: TerraformProvider): void {
  const { inventoryBucket, inventoryAccountId, inventoryFolder, queryFolder, database, workgroup } = settings;
  const made = new GlueCatalogDatabase(scope, "athena_database", { name: database, provider });
  const address = `s3://${inventoryBucket}`;
  const folder = {
    inventory: `${address}/${inventoryFolder}/hive/dt=`,
    recording: `${address}/${queryFolder}/recordings/`,
  };
  const table = (name: keyof typeof folder, partition: string, inputFormat: string) =>
    new GlueCatalogTable(scope, `athena_${name}`, {
      name,
      databaseName: made.name,
      tableType: "EXTERNAL_TABLE",
      // a query names its partition, so no crawler is needed (documented: partition projection, injected)
      parameters: {
        EXTERNAL: "TRUE",
        "projection.enabled": "true",
        [`projection.${partition}.type`]: "injected",
        // two dollar signs, because Terraform would interpolate a single one
        "storage.location.template": `${folder[name]}$\${${partition}}/`,
      },
      partitionKeys: [{ name: partition, type: "string" }],
      storageDescriptor: {
        location: folder[name].slice(0, folder[name].lastIndexOf("/") + 1),
        inputFormat,
        outputFormat: TEXT_OUT,
        columns: ATHENA_TABLES[name].map((column) => ({ name: column, type: "string" })),
        serDeInfo: { serializationLibrary: OPEN_CSV },
      },
      provider,
    });
  table("inventory", "dt", `${HIVE}.ql.io.SymlinkTextInputFormat`);
  table("recording", "run", "org.apache.hadoop.mapred.TextInputFormat");
  const group = new AthenaWorkgroup(scope, "athena_workgroup", {
    name: workgroup,
    configuration: {
      enforceWorkgroupConfiguration: true,
      resultConfiguration: {
        outputLocation: `${address}/${queryFolder}/results/`,
        expectedBucketOwner: inventoryAccountId,
        encryptionConfiguration: { encryptionOption: "SSE_S3" },
      },
    },
    provider,
  });
  const saved = { recordings: athenaRecordings(), "extra-files": athenaExtras() };
  for (const [name, { text, parameters }] of Object.entries(saved)) {
    new AthenaNamedQuery(scope, `athena_query_${name}`, {
      name: `${workgroup}-${name}`,
      description: `Execution parameters: ${parameters.join(", ")}`,
      database: made.name,
      workgroup: group.id,
      query: text,
      provider,
    });
  }
}
