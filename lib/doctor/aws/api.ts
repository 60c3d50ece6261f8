import type { Answer, Failure } from "../answer";
import { CannotAsk, networkFailure, platformAgent } from "../http";
import { at, numberAt, textAt } from "../shape";
import { clean } from "../text";

/** The services that doctor asks. */
export type Service = "s3" | "iam" | "sts" | "kms" | "organizations" | "s3-control" | "cloudtrail" | "sqs" | "athena";

/** AWS, as doctor sees it: operations by name, answers whose shape nobody has checked yet. */
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

/** Services without whose package the rest is looked at all the same. */
const EXTRA: readonly Service[] = ["organizations", "s3-control", "cloudtrail", "sqs"];

/**
 * The official SDK, loaded only when it is used: its packages are optional peers. Credentials come by its default chain,
 * and it talks to AWS's own hosts only.
 * @param services only these are loaded @default those that tell what is there
 * @param profile whose credentials are used, of the shared files. @default those of the environment
 * @throws DoctorError when a package is not installed; without those of Organizations, S3 Control, CloudTrail and SQS what they tell is left out
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
    // another fault than a missing package is worth its own message
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
  // the message of a refusal names the caller's session, often with a person's name
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

// without a status nothing of AWS answered: the network's fault, or nobody to ask as
function beforeAnswer(call: string, region: string, error: unknown): Failure | undefined {
  if (numberAt(at(error, "$metadata"), "httpStatusCode") !== undefined) return undefined;
  const name = String((error as { readonly name?: unknown } | undefined)?.name);
  if (/Credential|TokenProvider|SSO/.test(name)) {
    const problem = `no credentials of AWS (${clean(name, 60)})`;
    return { call, kind: "credentials", problem, check: CHECK_CREDENTIALS };
  }
  return networkFailure(call, textAt(error, "hostname") ?? `AWS in ${region}`, error);
}

const CHECK_CREDENTIALS =
  "who to ask as: sign in, for example `aws sso login` and AWS_PROFILE; doctor uses the default chain of the official SDK";
