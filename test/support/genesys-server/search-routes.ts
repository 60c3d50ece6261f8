import type { Call, Outcome, Route } from "./routes";
import type { ConversationState, OrganizationState } from "./state";

const DETAILS = ["analytics:conversationDetail:view"];
const PAGE = 2;
const ok = (body: unknown): Outcome => ({ status: 200, body });

interface DetailsQuery {
  readonly interval: string;
}

interface SearchQuery {
  readonly query: readonly { readonly startValue: string; readonly endValue: string }[];
  readonly cursor?: string;
}

interface Participant {
  readonly attributes?: { readonly [name: string]: string };
}

/** The calls that find conversations, as the documentation has them; pages are small, so that cursors are followed. */
export const searchRoutes: readonly Route[] = [
  {
    method: "POST",
    path: /^\/analytics\/conversations\/details\/jobs$/,
    needs: DETAILS,
    answer: ({ organization, body }) => {
      organization.detailsJobs.push({ interval: (body as DetailsQuery).interval, looks: 0 });
      return { status: 202, body: { jobId: `details-${organization.detailsJobs.length}` } };
    },
  },
  {
    method: "GET",
    path: /^\/analytics\/conversations\/details\/jobs\/details-(\d+)$/,
    needs: DETAILS,
    answer: ({ organization, params }) => {
      const job = organization.detailsJobs[Number(params[0]) - 1]!;
      const states = ["QUEUED", "PENDING", organization.detailsState ?? "FULFILLED"];
      return ok({ state: states[Math.min(job.looks++, 2)], errorMessage: "the lake is dry" });
    },
  },
  {
    method: "GET",
    path: /^\/analytics\/conversations\/details\/jobs\/details-(\d+)\/results$/,
    needs: DETAILS,
    answer: ({ organization, params, query }) => {
      const { interval } = organization.detailsJobs[Number(params[0]) - 1]!;
      const [from = "", to = ""] = interval.split("/");
      const until = organization.lakeUntil ?? "9999";
      const all = conversationsIn(organization, (start) => start >= from && start < to && start < until);
      const first = Number(query.get("cursor") ?? 0);
      return ok({
        conversations: all.slice(first, first + PAGE).map(([id, { start, participants }]) => ({
          conversationId: id,
          conversationStart: start,
          participants,
        })),
        ...(first + PAGE < all.length ? { cursor: String(first + PAGE) } : {}),
        ...(organization.lakeUntil === undefined ? {} : { dataAvailabilityDate: organization.lakeUntil }),
      });
    },
  },
  {
    method: "POST",
    path: /^\/conversations\/participants\/attributes\/search$/,
    needs: ["conversation:participant:attributesview"],
    answer: ({ organization, body }: Call) => {
      const { query, cursor = "0" } = body as SearchQuery;
      const [{ startValue, endValue }] = query as [SearchQuery["query"][number]];
      if (Date.parse(endValue) - Date.parse(startValue) > 86_400_000)
        return { status: 400, message: "Search not supported." };
      const all = conversationsIn(organization, (start) => start >= startValue && start <= endValue);
      const first = Number(cursor);
      return ok({
        types: ["conversations"],
        results: all.slice(first, first + PAGE).map(([conversationId, { participants }]) => ({
          conversationId,
          participantData: (participants as Participant[]).map(({ attributes }) => ({
            participantAttributes: attributes,
          })),
        })),
        ...(first + PAGE < all.length ? { cursor: String(first + PAGE) } : {}),
      });
    },
  },
  {
    method: "GET",
    path: /^\/recordings\/retention\/query$/,
    needs: ["recording:recording:view"],
    answer: ({ organization, query }) => {
      const all = [...organization.conversations].flatMap(([conversationId, { recordings }]) =>
        recordings.map((one) => ({ conversationId, recordingId: (one as { readonly id: string }).id })),
      );
      const first = Number(query.get("cursor") ?? 0);
      const more = first + PAGE < all.length;
      return ok({
        entities: all.slice(first, first + PAGE),
        ...(more ? { nextUri: `/api/v2/recordings/retention/query?pageSize=500&cursor=${first + PAGE}` } : {}),
      });
    },
  },
];

function conversationsIn(
  { conversations }: OrganizationState,
  fits: (start: string) => boolean,
): readonly [string, ConversationState][] {
  return [...conversations].filter(([, { start }]) => start !== undefined && fits(start));
}
