import {
  AthenaClient,
  GetQueryExecutionCommand,
  GetQueryResultsCommand,
  StartQueryExecutionCommand,
} from "@aws-sdk/client-athena";
import { mockClient } from "aws-sdk-client-mock";
import type { AthenaSettings } from "../../lib/catalog";
import type { AwsApi } from "../../lib/doctor";
import { INVENTORY_SCHEMA } from "../../lib/evidence";
import { askFiles, inventoryCsv } from "./athena-files";
import type { ListedObject } from "./reconcile-cases";

const PAGE = 3;

/** A stand-in of Athena, and of the bucket with inventories: the embedded engine reads the same files. No Athena ran it. */
export class AthenaStandIn {
  readonly inventory = new Map<string, string>();
  readonly recording = new Map<string, string>();
  /** Calls to Athena that were made, with what they were given. */
  readonly calls: string[] = [];
  /** Why queries fail. */
  fails?: string;
  manifest: { [member: string]: unknown } = {
    fileFormat: "CSV",
    fileSchema: `${INVENTORY_SCHEMA}, ETag, StorageClass`,
    creationTimestamp: "",
  };
  private readonly mock = mockClient(AthenaClient);
  private readonly queries: (readonly (readonly (string | null)[])[])[] = [];
  private looks = 0;

  constructor(private readonly settings: AthenaSettings) {
    this.mock
      .on(StartQueryExecutionCommand)
      .callsFake((input: StartQueryExecutionCommand["input"]) => this.start(input));
    this.mock.on(GetQueryExecutionCommand).callsFake(() => {
      this.calls.push("look");
      const State = ["QUEUED", "RUNNING", this.fails === undefined ? "SUCCEEDED" : "FAILED"][Math.min(this.looks++, 2)];
      return { QueryExecution: { Status: { State, StateChangeReason: this.fails } } };
    });
    this.mock.on(GetQueryResultsCommand).callsFake((input: GetQueryResultsCommand["input"]) => {
      const rows = this.queries[Number(input.QueryExecutionId)]!;
      const from = Number(input.NextToken ?? 0);
      const more = from + PAGE < rows.length ? { NextToken: String(from + PAGE) } : {};
      const Rows = rows.slice(from, from + PAGE).map((row) => ({
        Data: row.map((cell) => (cell === null ? {} : { VarCharValue: cell })),
      }));
      return { ResultSet: { Rows }, ...more };
    });
  }

  /** An inventory that S3 has written. @param time ISO 8601 in UTC */
  deliver(time: string, bucket: string, objects: readonly ListedObject[]): void {
    this.inventory.set(time.slice(0, 16).replace(/[T:]/g, "-"), inventoryCsv(bucket, objects));
    this.manifest["creationTimestamp"] = String(Date.parse(time));
  }

  /** The SDK, with this bucket beside. */
  around(sdk: AwsApi): AwsApi {
    return {
      call: (service, operation, input) => {
        const { Bucket } = input as { readonly Bucket?: string };
        return service === "s3" && Bucket === this.settings.inventoryBucket
          ? Promise.resolve(this.s3(operation, input as never))
          : sdk.call(service, operation, input);
      },
    };
  }

  close(): void {
    this.mock.restore();
  }

  private async start({
    QueryString,
    ExecutionParameters = [],
    QueryExecutionContext,
    WorkGroup,
  }: StartQueryExecutionCommand["input"]) {
    this.calls.push(`start in ${WorkGroup} of ${QueryExecutionContext?.Database}`);
    this.looks = 0;
    this.queries.push(await askFiles(this, QueryString!, ExecutionParameters));
    return { QueryExecutionId: String(this.queries.length - 1) };
  }

  private s3(operation: string, { Key = "", Prefix = "", Body }: { Key?: string; Prefix?: string; Body?: string }) {
    const { inventoryFolder, queryFolder } = this.settings;
    if (operation === "ListObjectsV2" && Prefix === `${inventoryFolder}/hive/dt=`) {
      return { value: { CommonPrefixes: [...this.inventory.keys()].map((dt) => ({ Prefix: `${Prefix}${dt}/` })) } };
    }
    const run = new RegExp(`^${queryFolder}/recordings/([0-9a-f-]{36})/recordings\\.csv$`).exec(Key)?.[1];
    if (operation === "PutObject" && run !== undefined) {
      this.recording.set(run, Body!);
      return { value: {} };
    }
    if (operation === "GetObject" && /\/\d{4}-\d\d-\d\dT\d\d-\d\dZ\/manifest\.json$/.test(Key)) {
      return { value: { Body: { transformToString: () => Promise.resolve(JSON.stringify(this.manifest)) } } };
    }
    return { failure: { call: `s3:${operation}`, status: 403, problem: `access denied to ${Key}${Prefix}` } };
  }
}
