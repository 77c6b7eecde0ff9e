/**
 * What each route and frame is asked with, so that it does what it is for. `on` is the thing that the path or the
 * frame names (a kind of Company), `body` what is sent: a function where it names ids. `as: "newcomer"` has it done by
 * somebody made for it, because it ends what they are signed in with or changes them.
 */
import { randomUUID } from "node:crypto";
import { webm } from "../outside/recordings.mjs";
import { password } from "./company.mjs";
import { takeTicket } from "../outside/live.mjs";

const text = { "content-type": "text/plain" };
const bytes = { "content-type": "application/octet-stream" };
const fresh = (kind) => `${kind} ${randomUUID().slice(0, 8)}`;
const code = () => `c${randomUUID().slice(0, 8)}`;
const mail = () => `${randomUUID()}@walk.test`;

/** The six routes of a list that staff keeps. */
const list = (noun, one, create) => ({
  [`create${noun}`]: { body: create },
  [`show${noun}`]: { on: one },
  [`change${noun}`]: { on: one, body: () => ({}) },
  [`delete${noun}`]: { on: one },
  [`restore${noun}`]: { on: `${one} deleted` },
});

const onContact = (state, names) => Object.fromEntries(names.map((name) => [name, { on: `contact ${state}` }]));

/** By operationId. */
export const routes = {
  login: { body: (refs, rest, company) => ({ tenant: company.slug, email: company.agent.user.email, password }) },
  register: { body: (refs, rest, company) => ({ tenant: company.slug, name: "New", email: mail(), password }) },
  refresh: { body: () => ({ refreshToken: "none" }) },
  openWidgetSession: { body: (refs, rest, company) => ({ tenant: company.slug, visitor: { name: "New" } }) },
  logout: { as: "newcomer", body: () => ({}) },
  changeMe: { as: "newcomer", body: () => ({ name: fresh("Renamed") }) },
  changePassword: { as: "newcomer", body: () => ({ currentPassword: password, newPassword: `${password} 2` }) },
  changeMySettings: { body: () => ({ theme: "dark" }) },

  createTenant: { body: () => ({ slug: `t${randomUUID().slice(0, 8)}`, name: "Another" }) },
  showTenant: { on: "tenant" },
  changeTenant: { on: "tenant", body: () => ({ name: fresh("Company") }) },
  changeTenantSettings: { body: () => ({ shortAbandonSeconds: 5 }) },
  makeWidgetSecret: { body: () => ({}) },

  createUser: { body: () => ({ name: "New", email: mail(), password, role: "agent" }) },
  showUser: { on: "user" },
  changeUser: { on: "user", body: () => ({ name: fresh("Renamed") }) },
  deleteUser: { on: "user" },
  restoreUser: { on: "user deleted" },
  ...Object.fromEntries(["showAgent", "showAgentStats", "showAgentTimeline"].map((name) => [name, { on: "user" }])),
  changeAgent: { on: "user", body: () => ({ weight: 2 }) },
  setPresence: { on: "user", body: () => ({ presence: "away" }) },
  sendNotice: { on: "user", body: () => ({ text: "A notice" }) },
  sendNoticeToGroup: { on: "group", body: () => ({ text: "A notice" }) },
  sendNoticeToAll: { body: () => ({ text: "A notice" }) },

  ...list("Queue", "queue", (refs) => ({ name: fresh("Queue"), channels: ["chat"], tiers: [{ groupId: refs.groupId, openAfterSeconds: 0 }] })),
  changeQueue: { on: "queue", body: (refs) => ({ tiers: [{ groupId: refs.groupId, openAfterSeconds: 0 }] }) },
  listQueueAlternatives: { query: () => "queue=Quiet&channel=call" },
  welcome: { query: () => "tenant=demo&queue=support" },
  showQueueLive: { on: "queue" },
  showBotSecret: { on: "queue" },
  ...list("Group", "group", (refs) => ({ name: fresh("Group"), agentIds: [refs.agentId] })),
  changeGroup: { on: "group", body: (refs) => ({ agentIds: [refs.agentId] }) },
  addGroupAgents: { on: "crew", body: (refs) => ({ agentIds: [refs.agentId] }) },
  removeGroupAgent: { on: "group", path: (refs) => ({ agentId: refs.agentId }) },
  ...list("AwayReason", "awayReason", () => ({ code: code(), name: fresh("Reason") })),
  ...list("BusinessHours", "businessHours", () => ({ name: fresh("Hours"), timeZone: "UTC" })),
  ...list("Disposition", "disposition", (refs) => ({ code: code(), name: fresh("Outcome"), queueIds: [refs.queueId] })),
  ...list("Tag", "tag", () => ({ name: fresh("Tag") })),
  ...list("CannedResponse", "cannedResponse", (refs) => ({ title: fresh("Title"), text: "Good day", groupIds: [refs.groupId] })),
  followUpAbandoned: { on: "abandoned", body: () => ({ status: "cleared" }) },

  joinQueue: { as: "newcomer", body: (refs) => ({ queueId: refs.queueId, channel: "call" }) },
  ...onContact("waiting", ["showContact", "showPosition", "cancelContact"]),
  ...onContact("talking", ["holdContact", "endContact", "listOffers", "listHistory", "listQuality", "readThread", "transcript", "listRecordings"]),
  prioritiseContact: { on: "contact waiting", body: () => ({ priority: 50 }) },
  askCallback: { on: "contact waiting", body: () => ({ phone: "+4930123456" }) },
  assignContact: { on: "contact waiting", body: (refs) => ({ agentId: refs.agentId }) },
  acceptContact: { on: "contact offered", body: () => ({}) },
  rejectContact: { on: "contact offered", body: () => ({}) },
  takeNextContact: { needs: "contact offered" },
  resumeContact: { on: "contact held" },
  transferContact: { on: "contact talking", body: (refs) => ({ mode: "blind", to: { queueId: refs.queueId } }) },
  writeInThread: { on: "contact talking", body: () => ({ clientId: randomUUID(), text: "A word" }) },
  tagContact: { on: "contact talking", body: () => ({ tags: [fresh("tag")] }) },
  recordQuality: { on: "contact talking", body: () => ({ lossPercent: 1, jitterMs: 1, rttMs: 1 }) },
  beginRecording: { on: "contact talking", body: () => ({ mimeType: "audio/webm;codecs=opus" }) },
  wrapUpContact: { on: "contact wrapping", body: () => ({ notes: "done" }) },
  extendWrapUp: { on: "contact wrapping", body: () => ({ seconds: 60 }) },
  giveFeedback: { on: "contact closed", body: () => ({ rating: 5 }) },
  showConversation: { on: "conversation" },
  exportConversation: { on: "conversation" },
  searchMessages: { query: () => "q=word" },

  showRecording: { on: "recording complete" },
  showRecordingContent: { on: "recording complete" },
  deleteRecording: { on: "recording complete" },
  putRecordingChunk: { on: "recording open", path: () => ({ number: 0 }), body: () => webm(64), headers: bytes },
  completeRecording: { on: "recording sent", body: () => ({ chunks: 1, durationSeconds: 1 }) },
  discardRecording: { on: "recording open" },
  uploadFile: { body: () => Buffer.from("walked"), headers: text, query: () => "name=walk.txt" },
  showFile: { on: "file" },
  showFileContent: { on: "file" },
};

/** What a right decides by more than the route: each is a line of its own. */
export const variants = {
  "createUser, an admin": { operation: "createUser", body: () => ({ name: "New", email: mail(), password, role: "admin" }) },
  "changeUser, an admin": { operation: "changeUser", on: "superior", body: () => ({ name: fresh("Renamed") }) },
  "changeUser, an admin's password": { operation: "changeUser", on: "superior", body: () => ({ password: `${password} 3` }) },
  "changeUser, to admin": { operation: "changeUser", on: "user", body: () => ({ role: "admin" }) },
  "deleteUser, an admin": { operation: "deleteUser", on: "superior" },
  "writeInThread, a note": { operation: "writeInThread", on: "contact talking", body: () => ({ clientId: randomUUID(), type: "note", text: "A note" }) },
  "writeInThread, a note on a closed one": { operation: "writeInThread", on: "contact closed", body: () => ({ clientId: randomUUID(), type: "note", text: "A note" }) },
  "tagContact, a closed one": { operation: "tagContact", on: "contact closed", body: () => ({ tags: [fresh("tag")] }) },
  "endContact, one that waits": { operation: "endContact", on: "contact waiting" },
  "assignContact, to a queue": { operation: "assignContact", on: "contact waiting", body: (refs) => ({ queueId: refs.servedId }) },
  "assignContact, taken from its agent": { operation: "assignContact", on: "contact talking", body: (refs) => ({ agentId: refs.agentId }) },
  "transferContact, to an agent": { operation: "transferContact", on: "contact talking", body: (refs) => ({ mode: "blind", to: { agentId: refs.agentId } }) },
};

const contact = (state, more = () => ({})) => ({ on: `contact ${state}`, data: (refs, rest, company, thing) => ({ contactId: thing.id, ...more(refs) }) });
const offer = { on: "contact offered", data: (refs, rest, company, thing) => ({ offerId: thing.offerId ?? thing.id }) };

/** By event. */
export const frames = {
  "signal.send": contact("talking", () => ({ kind: "candidate", payload: { candidate: "" } })),
  "chat.send": contact("talking", () => ({ clientId: randomUUID(), text: "A word" })),
  "chat.typing": contact("talking", () => ({ isTyping: true })),
  "chat.read": contact("talking", () => ({ upTo: 1 })),
  "chat.delivered": contact("talking", () => ({ upTo: 1 })),
  ping: { data: () => ({}) },
  "session.resume": { data: () => ({ resumeToken: "0.unknown", lastSeq: 0 }) },
  "session.renew": { data: async (refs, rest) => ({ ticket: (await takeTicket(rest)).ticket }) },
  "presence.set": { as: "newcomer", data: () => ({ presence: "away" }) },
  "readiness.set": { data: () => ({ microphone: true, camera: true, rttMs: 10 }) },
  "contact.join": { as: "newcomer", data: (refs) => ({ queueId: refs.queueId, channel: "call" }) },
  "contact.cancel": contact("waiting"),
  "contact.accept": offer,
  "contact.reject": offer,
  "contact.hold": contact("talking"),
  "contact.resume": contact("held"),
  "contact.end": contact("talking"),
  "contact.connected": contact("accepted"),
  "contact.take": contact("talking"),
  "contact.transfer": contact("talking", (refs) => ({ mode: "blind", to: { queueId: refs.queueId } })),
  "contact.wrap_up": contact("wrapping", () => ({ notes: "done" })),
  "contact.extend": contact("wrapping", () => ({ seconds: 60 })),
  "contact.callback": contact("waiting", () => ({ phone: "+4930123456" })),
  "floor.subscribe": { data: () => ({}) },
  "chat.watch": contact("talking"),
  "chat.unwatch": contact("talking"),
};
