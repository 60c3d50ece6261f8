import { join } from "node:path";
import { MARK } from "../provider/made-up";
import type { Endpoints } from "./endpoints";

// credentials, settings of the platforms, and what would have Terraform run otherwise than it is asked to
const KEPT_OUT = /^(AWS_|GENESYSCLOUD_|TF_VAR_|TF_CLI_ARGS|TF_REATTACH_PROVIDERS$|TF_DATA_DIR$|TF_WORKSPACE$)/;

/**
 * The environment of genuine providers: where to find them and how to reach a registry is the user's own (mirror, cache,
 * proxy); credentials are made up, so that none can reach an endpoint.
 * @param nowhere a folder without files of credentials
 */
export function genuineEnvironment(env: NodeJS.ProcessEnv, { aws }: Endpoints, nowhere: string): NodeJS.ProcessEnv {
  return {
    ...Object.fromEntries(Object.entries(env).filter(([name]) => !KEPT_OUT.test(name))),
    CHECKPOINT_DISABLE: "1",
    TF_IN_AUTOMATION: "1",
    AWS_EC2_METADATA_DISABLED: "true",
    AWS_ACCESS_KEY_ID: MARK,
    AWS_SECRET_ACCESS_KEY: MARK,
    AWS_SHARED_CREDENTIALS_FILE: join(nowhere, "no-credentials"),
    AWS_CONFIG_FILE: join(nowhere, "no-config"),
    ...(aws !== undefined && { AWS_ENDPOINT_URL: aws }),
    GENESYSCLOUD_OAUTHCLIENT_ID: MARK,
    GENESYSCLOUD_OAUTHCLIENT_SECRET: MARK,
  };
}
