import { inventoryOf, permissionsPage, type InventoryGrant } from "../../lib/review";
import type { Stack } from "../../lib/stack";

type Rows = readonly string[];

/** Grants and controls as the page of a stack shows them, and as its inventory has them; both in one form and order. */
export function pageAndInventory(stack: Stack): { readonly shown: Rows; readonly read: Rows } {
  const { grants, controls } = inventoryOf(stack);
  return {
    shown: shownRows(permissionsPage(stack)),
    read: [
      ...grants.map(grantRow),
      ...controls.map(({ subject, label, shown, source, unknown }) =>
        row("control", [subject, label, unknown === undefined ? shown : `${shown} (${unknown})`, source]),
      ),
    ].sort(),
  };
}

function grantRow(grant: InventoryGrant): string {
  const { kind, effect, principal, actions, condition, source } = grant;
  const bound = ["boundary", "serviceControl", "resourceControl"].includes(kind);
  const said = kind === "scope" ? actions.map((one) => `scope ${one}`) : actions;
  return row(bound ? `bound ${effect}` : effect, [principal, said.join(","), condition || "always", source]);
}

function row(section: string, cells: readonly string[]): string {
  return [section, ...cells.map((cell) => inventoryWords(cell).replace(/[`\s]+/g, ""))].join(" | ");
}

// what the page says of a value for people
const inventoryWords = (cell: string): string =>
  cell.replace("by its digest alone: ", "").replace("nobody: the alarm has no actions", "none");

const SECTIONS: { readonly [title: string]: string } = {
  "Who may do what in Genesys Cloud": "Allow",
  "Who may do what in AWS": "Allow",
  "What nobody else may do in AWS": "Deny",
  "Permissions boundaries and policies of the organization": "bound",
  "What limits it": "control",
};

function shownRows(page: string): Rows {
  return page
    .split(/^## /m)
    .flatMap((part) => {
      const [title = "", ...lines] = part.split("\n");
      const section = SECTIONS[title];
      const [head, , ...rows] = lines.filter((line) => line.startsWith("| ") || line.startsWith("|---"));
      return section === undefined || head === undefined ? [] : rows.map((line) => shownRow(section, head, line));
    })
    .sort();
}

function shownRow(section: string, head: string, line: string): string {
  const split = (text: string) => text.slice(2, -2).split(" | ");
  const cells = new Map(split(line).map((cell, i) => [split(head)[i]!, cell]));
  const cell = (...names: readonly string[]) => names.map((name) => cells.get(name)).find((one) => one !== undefined);
  if (section === "control")
    return row(
      section,
      ["Of", "Control", "Value", "From"].map((name) => cells.get(name)!),
    );
  const actions = cell("Permission", "Action")!.replaceAll("<br>", ",");
  const effect = section === "bound" ? `bound ${cells.get("May") === "yes" ? "Allow" : "Deny"}` : section;
  return row(effect, [cells.get("Who")!, actions, cell("When") ?? "always", cells.get("From")!]);
}

/** A stack with what the others have not: a boundary, a group, a policy of the organization, and what cannot be read. */
export const FOREIGN = {
  resource: {
    aws_iam_role: {
      r: {
        name: "worker",
        assume_role_policy: "${var.trust}",
        permissions_boundary: "arn:aws:iam::aws:policy/AdministratorAccess",
      },
    },
    aws_iam_role_policy_attachment: { a: { role: "worker", policy_arn: "arn:aws:iam::aws:policy/ReadOnlyAccess" } },
    aws_iam_user_group_membership: { m: { user: "eve", groups: ["auditors"] } },
    aws_organizations_policy: {
      p: {
        name: "p",
        content: JSON.stringify({
          Version: "2012-10-17",
          Statement: { Effect: "Deny", Action: "s3:*", Resource: "*" },
        }),
      },
    },
    aws_organizations_policy_attachment: {
      t: { policy_id: "${aws_organizations_policy.p.id}", target_id: "111122223333" },
    },
    aws_s3_bucket_policy: {
      one: {
        bucket: "evidence",
        policy: JSON.stringify({
          Version: "2012-10-17",
          Statement: [
            {
              Effect: "Allow",
              NotPrincipal: { AWS: ["arn:aws:iam::111122223333:root"] },
              NotAction: "s3:GetObject",
              NotResource: "arn:aws:s3:::a/*",
            },
            {
              Effect: "Allow",
              Principal: { Service: ["a.amazonaws.com", "b.amazonaws.com"] },
              Action: ["s3:Get*", "s3:List*"],
              Resource: "*",
            },
          ],
        }),
      },
    },
    genesyscloud_user_roles: { u: { user_id: "u-1", roles: [{ role_id: "r-1" }] } },
  },
};
