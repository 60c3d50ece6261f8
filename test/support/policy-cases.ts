import { readdirSync, readFileSync } from "fs";
import { join } from "path";
import type { PolicySet, PrincipalInfo, Request, Verdict } from "../../lib/policy/evaluate";
import type { PolicyDocument, Statement } from "../../lib/policy/statement";

const FOLDER = join(__dirname, "..", "cases", "policy");
const ROLE: PrincipalInfo = {
  kind: "role",
  arn: "arn:aws:iam::111122223333:role/R",
  sessionArn: "arn:aws:sts::111122223333:assumed-role/R/s",
};

/** One decision and what it must be. */
export interface PolicyCase {
  readonly name: string;
  readonly request: Request;
  readonly policies: PolicySet;
  readonly verdict: Verdict;
  /** Sids of the deciding statements, where the case names them. */
  readonly sids?: readonly string[];
}

type Named = { readonly [kind: string]: string | readonly string[] };

// a case either names documents of its file, or gives the one statement that it is about
interface RawCase {
  readonly name: string;
  readonly principal?: string;
  readonly action?: string;
  readonly resource?: string;
  readonly resourceAccount?: string;
  readonly context?: Request["context"];
  readonly policies?: Named;
  readonly condition?: Statement["Condition"];
  readonly effect?: "Allow" | "Deny";
  readonly statement?: { readonly [element: string]: unknown };
  readonly version?: string;
  readonly verdict: Verdict;
  readonly sids?: readonly string[];
}

interface RawFile {
  readonly about: string;
  readonly principals?: { readonly [name: string]: PrincipalInfo };
  readonly documents?: { readonly [name: string]: PolicyDocument };
  readonly request?: Partial<RawCase>;
  readonly policies?: Named;
  readonly cases: readonly RawCase[];
}

/** All case files, by name. */
export function policyCaseFiles(): readonly {
  readonly file: string;
  readonly about: string;
  readonly cases: readonly PolicyCase[];
}[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));
  return files.map((file) => {
    const raw = JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as RawFile;
    return { file, about: raw.about, cases: raw.cases.map((one) => expand(raw, { ...raw.request, ...one })) };
  });
}

function expand(file: RawFile, raw: RawCase): PolicyCase {
  const account = raw.resourceAccount === undefined ? {} : { resourceAccount: raw.resourceAccount };
  const request: Request = {
    principal: raw.principal === undefined ? ROLE : file.principals![raw.principal]!,
    action: raw.action ?? "s3:PutObject",
    resource: raw.resource ?? "arn:aws:s3:::evidence/f",
    context: raw.context ?? {},
    ...account,
  };
  const policies =
    file.documents === undefined ? oneStatement(raw) : named(file, { ...file.policies, ...raw.policies });
  return { name: raw.name, request, policies, verdict: raw.verdict, ...(raw.sids && { sids: raw.sids }) };
}

function named(file: RawFile, policies: Named): PolicySet {
  const lookUp = (name: string): PolicyDocument => {
    const document = file.documents![name];
    if (document === undefined) throw new Error(`no document ${name}`);
    return document;
  };
  return Object.fromEntries(
    Object.entries(policies).map(([kind, value]) => {
      if (kind === "resourceKind") return [kind, value];
      return [kind, typeof value === "string" ? lookUp(value) : value.map(lookUp)];
    }),
  ) as PolicySet;
}

function oneStatement(raw: RawCase): PolicySet {
  const tested = {
    Sid: "Tested",
    Effect: raw.effect ?? "Allow",
    Action: "s3:PutObject",
    Resource: "*",
    Condition: raw.condition,
  };
  const merged = { ...tested, ...raw.statement };
  const statement = Object.fromEntries(Object.entries(merged).filter(([, v]) => v !== null && v !== undefined));
  const rest: Statement[] = raw.effect === "Deny" ? [{ Sid: "Rest", Effect: "Allow", Action: "*", Resource: "*" }] : [];
  const document = { Version: raw.version ?? "2012-10-17", Statement: [...rest, statement as unknown as Statement] };
  return { identity: [document] };
}
