/** The two tables in the tree, as text that is read line by line in a diff. */
import { readFileSync, writeFileSync } from "node:fs";
import { roles } from "./walk.mjs";

const separator = " | ";

const rightsHead = `# Who may do what: the answers of the server to each route and frame. Written by ./dev rights, compared by ./dev test.
# Where a thing is asked for, the answers are for: one's own / somebody else's of the same company / another company's;
# of things that are the company's: its own / another company's; "-": people of that role have none of their own.
# "ids": the same with a body that names another company's queue, group or agent. Routes are answered by a status,
# frames by "ok" or the code of the error. "admin" is one of the installation's company.`;

const auditHead = `# What staff's changes leave in the audit log: those of agents, those of supervisors and up. Written by ./dev rights,
# compared by ./dev test. "-": nothing, for the reason beside it, which is written by hand and kept; empty: not theirs to do.`;

function columns(rows) {
  const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => row[at].length)));
  return rows.map((row) => row.map((cell, at) => cell.padEnd(widths[at])).join(separator).trimEnd());
}

const byName = ([a], [b]) => (a < b ? -1 : 1);

/** Step name → its cells, in the order of `roles`. */
export function rightsText(rows) {
  return `${[rightsHead, ...columns([["asked", ...roles], ...[...rows].map(([name, cells]) => [name, ...cells]).sort(byName)])].join("\n")}\n`;
}

/** Step name → `{ agent, above }`; `reasons`: step name → why nothing is audited. */
export function auditText(rows, reasons) {
  const lines = [...rows].map(([name, { agent = "", above = "" }]) => [name, agent, above, reasons.get(name) ?? ""]);
  return `${[auditHead, ...columns([["done", "agent", "above", "reason"], ...lines.sort(byName)])].join("\n")}\n`;
}

/** The lines of a table below its head, split into cells. */
export function linesOf(text) {
  return text.split("\n").filter((line) => line !== "" && !line.startsWith("#")).slice(1).map((line) => line.split("|").map((cell) => cell.trim()));
}

export function reasonsIn(text) {
  return new Map(linesOf(text).map(([name, , , reason = ""]) => [name, reason]).filter(([, reason]) => reason !== ""));
}

export const tables = { rights: new URL("rights.table.txt", import.meta.url), audit: new URL("audit.table.txt", import.meta.url) };
export const read = (table) => readFileSync(table, "utf8");
export const write = (table, text) => writeFileSync(table, text);
