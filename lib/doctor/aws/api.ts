import type { Answer, Failure } from "../answer";
import { CannotAsk, networkFailure, platformAgent } from "../http";
import { at, numberAt, textAt } from "../shape";
import { clean } from "../text";

/** The AWS services that doctor calls. */
export type Service = "s3" | "iam" | "sts" | "kms" | "organizations" | "s3-control" | "cloudtrail" | "sqs" | "athena";

/** The AWS API: operations by name. The shape of the responses is not verified here. */
export interface AwsApi {
  call(service: Service, operation: string, input: object): Promise<Answer<unknown>>;
}

interface SdkClient {
  send(command: unknown): Promise<unknown>;
}
type Constructor<T> = new (input: object) => T;

const CLIENTS: { readonly [service in Service]: string } = {
  s3: "S3Client",
  iam: "IAMClient",
  sts: "STSClient",
  kms: "KMSClient",
  organizations: "OrganizationsClient",
  "s3-control": "S3ControlClient",
  cloudtrail: "CloudTrailClient",
  sqs: "SQSClient",
  athena: "AthenaClient",
};

const AT_ONCE: readonly Service[] = ["s3", "iam", "sts", "kms", "organizations", "s3-control", "sqs"];

/** Services whose package is optional: without it, the other checks still run. */
const EXTRA: readonly Service[] = ["organizations", "s3-control", "cloudtrail", "sqs"];

/**
 * The official SDK, loaded when it is used because its packages are optional peer dependencies. It uses the default
 * credential chain and connects to AWS hosts only.
 * @param services load only these @default the services whose state doctor reads
 * @param profile profile in the shared configuration files @default credentials of the environment
 * @throws DoctorError if a required package is not installed. The packages of Organizations, S3 Control, CloudTrail and
 * SQS are optional.
 */
export async function awsSdk(
  region: string,
  onCall: (call: string) => void = () => {},
  services: readonly Service[] = AT_ONCE,
  profile?: string,
): Promise<AwsApi> {
  const loaded = new Map<
    Service,
    { readonly client: SdkClient; readonly module: { readonly [name: string]: unknown } }
  >();
  for (const service of services) {
    const name = `@aws-sdk/client-${service}`;
    const module = await load(name);
    if (module === undefined && EXTRA.includes(service)) continue;
    if (module === undefined) {
      const all = services.filter((one) => !EXTRA.includes(one)).map((one) => `@aws-sdk/client-${one}`);
      const other = all.length > 1 ? ", or use --only genesys" : "";
      throw new CannotAsk("package", `${name} is not installed: run \`npm install ${all.join(" ")}\`${other}.`);
    }
    const Client = module[CLIENTS[service]] as Constructor<SdkClient>;
    const timeouts = { connectionTimeout: 5_000, requestTimeout: 15_000, httpsAgent: platformAgent };
    loaded.set(service, {
      module,
      client: new Client({ region, profile, maxAttempts: 4, requestHandler: timeouts, followRegionRedirects: true }),
    });
  }
  return {
    call: async (service, operation, input) => {
      const call = `${service}:${operation}`;
      const sdk = loaded.get(service);
      if (sdk === undefined)
        return { failure: { call, kind: "extra", problem: `@aws-sdk/client-${service} is not installed` } };
      onCall(call);
      const Command = sdk.module[`${operation}Command`] as Constructor<unknown>;
      try {
        return { value: await sdk.client.send(new Command(input)) };
      } catch (error) {
        return failed(call, region, error);
      }
    },
  };
}

async function load(name: string): Promise<{ readonly [name: string]: unknown } | undefined> {
  try {
    return (await import(name)) as { readonly [name: string]: unknown };
  } catch (error) {
    // an error other than a missing package must be visible
    if (/MODULE_NOT_FOUND/.test(textAt(error, "code") ?? "")) return undefined;
    throw error;
  }
}

function failed(call: string, region: string, error: unknown): Answer<unknown> {
  const before = beforeAnswer(call, region, error);
  if (before !== undefined) return { failure: before };
  const own = (error ?? {}) as { readonly name?: unknown; readonly message?: unknown };
  const code = clean(String(own.name ?? "no error object"), 80);
  const status = numberAt(at(own, "$metadata"), "httpStatusCode");
  // the message of an AccessDenied error contains the caller's session name, often a person's name
  const denied = /AccessDenied|Forbidden/i.test(code) || status === 403;
  const requestId = textAt(at(own, "$metadata"), "requestId");
  return {
    failure: {
      call,
      ...(denied ? { problem: "access denied" } : { problem: clean(String(own.message ?? "")), quoted: true as const }),
      code,
      ...(status === undefined ? {} : { status }),
      ...(requestId === undefined ? {} : { correlationId: clean(requestId, 80) }),
    },
  };
}

// without a status there was no response from AWS: a network failure, or no credentials
function beforeAnswer(call: string, region: string, error: unknown): Failure | undefined {
  if (numberAt(at(error, "$metadata"), "httpStatusCode") !== undefined) return undefined;
  const name = String((error as { readonly name?: unknown } | undefined)?.name);
  if (/Credential|TokenProvider|SSO/.test(name)) {
    const problem = `no AWS credentials (${clean(name, 60)})`;
    return { call, kind: "credentials", problem, check: CHECK_CREDENTIALS };
  }
  return networkFailure(call, textAt(error, "hostname") ?? `AWS in ${region}`, error);
}

const CHECK_CREDENTIALS =
  "the credentials: sign in, for example `aws sso login` and AWS_PROFILE; doctor uses the default chain of the official SDK";
