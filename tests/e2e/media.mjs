/** Media as the browsers count it. */
import assert from "node:assert/strict";
import { until } from "../outside/wait.mjs";
import { at } from "./element.mjs";

/** Runs in each page before its own scripts: keeps the page's peer connections, so that their statistics can be read. */
export function countMedia() {
  const connections = [];
  const Original = window.RTCPeerConnection;
  window.RTCPeerConnection = class extends Original {
    constructor(...settings) {
      super(...settings);
      connections.push(this);
    }
  };
  window.callMedia = async () => {
    const totals = { audio: { sent: 0, received: 0 }, video: { sent: 0, received: 0 }, energy: 0, playedSeconds: 0, candidateTypes: [] };
    for (const connection of connections.filter((candidate) => candidate.connectionState !== "closed")) {
      const reports = await connection.getStats();
      for (const report of reports.values()) {
        if (report.type === "inbound-rtp") totals[report.kind].received += report.packetsReceived;
        if (report.type === "inbound-rtp" && report.kind === "audio") {
          totals.energy += report.totalAudioEnergy ?? 0;
          totals.playedSeconds += report.totalSamplesDuration ?? 0;
        }
        if (report.type === "outbound-rtp") totals[report.kind].sent += report.packetsSent;
        if (report.type === "transport" && report.selectedCandidatePairId) {
          const pair = reports.get(report.selectedCandidatePairId);
          totals.candidateTypes.push(reports.get(pair.localCandidateId).candidateType, reports.get(pair.remoteCandidateId).candidateType);
        }
      }
    }
    return totals;
  };
  /** The sound energy that has come to the element of that test id. */
  window.energyAt = async (testId) => {
    const element = document.querySelector(`[data-testid="${testId}"]`);
    const track = element?.srcObject?.getAudioTracks()[0];
    const receivers = connections.flatMap((connection) => connection.getReceivers());
    const receiver = track && receivers.find((candidate) => candidate.track === track);
    const reports = receiver ? [...(await receiver.getStats()).values()] : [];
    return reports.find((report) => report.type === "inbound-rtp")?.totalAudioEnergy ?? 0;
  };
}

/** Runs in each page before its own scripts: keeps the page's WebSockets, so that a test can cut them as a network does. */
export function keepSockets() {
  const sockets = [];
  const Original = window.WebSocket;
  window.WebSocket = class extends Original {
    constructor(...settings) {
      super(...settings);
      sockets.push(this);
    }
  };
  window.cutSockets = () => sockets.forEach((socket) => socket.close());
}

/** Takes the page off the net: what is open is cut, and nothing new can be opened until it is back. */
export async function goOffline(page) {
  await page.context().setOffline(true);
  await page.evaluate(() => window.cutSockets());
}

export const mediaOf = (page) => page.evaluate(() => window.callMedia());

/** Waits until packets of each kind have left this page and have come to it since now. */
export async function expectFlow(page, kinds = ["audio", "video"]) {
  const start = await mediaOf(page);
  const grew = (now, kind, way) => now[kind][way] >= start[kind][way] + 10;
  await until(`${kinds.join(" and ")} packets both ways`, async () => {
    const now = await mediaOf(page);
    return kinds.every((kind) => grew(now, kind, "sent") && grew(now, kind, "received"));
  });
}

/** Waits until two seconds of sound have been played to this page and nothing was to be heard in them. */
export async function expectSilence(page) {
  let start = await mediaOf(page);
  await until("two seconds of silence", async () => {
    const now = await mediaOf(page);
    // What a starved decoder makes up for late packets is a thousandth of the fake device's beep.
    if (now.energy - start.energy > 1e-5) start = now;
    return now.playedSeconds - start.playedSeconds >= 2;
  }, { timeoutMs: 45_000 });
}

/** Waits until something is to be heard: the fake microphone beeps every second. */
export async function expectSound(page) {
  const start = await mediaOf(page);
  await until("sound to be heard", async () => (await mediaOf(page)).energy > start.energy);
}

/** Waits until the element of that test id has been given something to be heard. */
export async function expectSoundAt(page, testId) {
  await at(page, testId).waitFor({ state: "attached" });
  const energy = () => page.evaluate((id) => window.energyAt(id), testId);
  const start = await energy();
  await until(`sound at ${testId}`, async () => (await energy()) > start);
}

/** Every candidate in use, of both ends, is of this type (`host`, `relay`, …). */
export async function expectCandidates(page, type) {
  const { candidateTypes } = await mediaOf(page);
  assert.ok(candidateTypes.length > 0, "no connection is up");
  assert.deepEqual([...new Set(candidateTypes)], [type]);
}
