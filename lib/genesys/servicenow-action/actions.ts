import { answered, inputText, type Contract, type DataAction, type Evaluated } from "../data-actions";

export interface ServiceNowTable {
  readonly instance: string;
  readonly statusColumn: string;
  readonly scopeColumn: string;
  /** Authorization header; none if Genesys Cloud adds it. */
  readonly headers: { readonly [name: string]: string };
}

const HOLD: Contract = {
  legalHoldStatus: { type: "string", description: "State of the hold or of its export" },
  legalHoldScope: { type: "string", description: "What is held: all, held, none, or a conversation id" },
  legalHoldId: { type: "string", description: "Reference of the legal case" },
  shortDescription: { type: "string", description: "Title of the incident" },
};
const INCIDENT: Contract = {
  sysId: { type: "string", description: "ServiceNow id of the incident" },
  number: { type: "string", description: "Number of the incident, such as INC0010001" },
};
const RESULT = {
  answer: { sysId: "$.result.sys_id", number: "$.result.number" },
  defaults: {},
  result: { sysId: answered("sysId"), number: answered("number") },
};

/** Opens an incident: POST to the Table API (documented by ServiceNow). */
export function openIncident(name: string, table: ServiceNowTable): DataAction {
  return {
    name,
    input: HOLD,
    output: INCIDENT,
    method: "POST",
    url: incidents(table.instance),
    headers: table.headers,
    body: {
      short_description: inputText("shortDescription"),
      description: summary(),
      correlation_id: inputText("legalHoldId"),
      ...columns(table),
    },
    ...RESULT,
  };
}

/** Updates an incident that was opened. */
export function updateIncident(name: string, table: ServiceNowTable): DataAction {
  const { legalHoldStatus, legalHoldScope, legalHoldId } = HOLD as {
    readonly [name in keyof typeof HOLD]: Contract[string];
  };
  return {
    name,
    input: {
      sysId: INCIDENT["sysId"]!,
      legalHoldStatus: legalHoldStatus!,
      legalHoldScope: legalHoldScope!,
      legalHoldId: legalHoldId!,
    },
    output: INCIDENT,
    method: "PATCH",
    url: `${incidents(table.instance)}/$esc.url(\${input.sysId})`,
    needs: "sysId",
    headers: table.headers,
    body: { work_notes: summary(), ...columns(table) },
    ...RESULT,
  };
}

/** Address of an instance's incidents. */
export function incidents(instance: string): string {
  return `https://${instance}.service-now.com/api/now/table/incident`;
}

function columns({ statusColumn, scopeColumn }: ServiceNowTable): { readonly [column: string]: Evaluated } {
  return { [statusColumn]: inputText("legalHoldStatus"), [scopeColumn]: inputText("legalHoldScope") };
}

// ServiceNow silently drops columns that its table does not have, so the values are in the description too
function summary(): Evaluated {
  const part = (label: string, input: string) => `${label}: $esc.jsonString(\${input.${input}})`;
  const parts = [
    part("Case", "legalHoldId"),
    part("legalHoldStatus", "legalHoldStatus"),
    part("legalHoldScope", "legalHoldScope"),
  ];
  return { velocity: `"${parts.join("; ")}"` };
}
