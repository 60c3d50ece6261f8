import type { Stack } from "../../stack";
import type { Answers } from "../answers/answers";
import { checkAnswers, mergeAnswers } from "../answers/answers";
import { answersFor } from "../answers/from-stack";
import { loadSchemas } from "../schemas/schema";
import { providerSources } from "../stack/stack";
import { Organization } from "../platform/organization";
import { handlers } from "./handlers";
import { serve, type Served } from "./server";

/** The simulated providers of one stack. */
export interface Simulation {
  /** Value for `TF_REATTACH_PROVIDERS`, before it is made JSON. */
  readonly reattach: { readonly [source: string]: object };
  /** What Genesys Cloud has that no plan shows. */
  readonly organization: Organization;
  /** Ends the services and removes their sockets. */
  close(): void;
}

/**
 * Serves every provider that a stack uses and that has a schema here; Terraform itself refuses the others.
 * @param given what data sources say, beyond what `answersFor` reads from the stack
 * @param folder where the sockets go; a short path
 * @throws Error when an answer is one that no data source gives
 */
export async function simulate(stack: Stack, given: Answers, folder: string): Promise<Simulation> {
  const schemas = loadSchemas();
  const answers = mergeAnswers(answersFor(stack), given);
  checkAnswers(answers, schemas);
  const organization = new Organization();
  const served: Record<string, Served> = {};
  const close = () => Object.values(served).forEach((provider) => provider.close());
  try {
    for (const { written, name } of providerSources(stack)) {
      const schema = schemas[name];
      if (schema === undefined) continue;
      const provider = name === GENESYS ? handlers(schema, answers, organization) : handlers(schema, answers);
      served[written] = await serve(provider, folder);
    }
  } catch (error) {
    close();
    throw error;
  }
  const reattach = Object.fromEntries(Object.entries(served).map(([source, one]) => [source, one.reattach]));
  return { reattach, organization, close };
}

const GENESYS = "mypurecloud/genesyscloud";
