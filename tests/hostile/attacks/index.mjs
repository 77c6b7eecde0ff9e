/** Every attack, in the order in which they are run. */
import numbers from "./numbers.mjs";
import nul from "./nul.mjs";
import framesWithIds from "./frames_with_ids.mjs";
import framesWithoutIds from "./frames_without_ids.mjs";
import typing from "./typing.mjs";
import marks from "./marks.mjs";
import resumes from "./resumes.mjs";
import fragments from "./fragments.mjs";
import continuations from "./continuations.mjs";
import pings from "./pings.mjs";
import subscriptions from "./subscriptions.mjs";
import deepJson from "./deep_json.mjs";
import slowPushes from "./slow_pushes.mjs";
import windows from "./windows.mjs";
import tickets from "./tickets.mjs";
import keys from "./keys.mjs";
import joins from "./joins.mjs";
import callbacks from "./callbacks.mjs";
import contacts from "./contacts.mjs";
import botQueue from "./bot_queue.mjs";
import searches from "./searches.mjs";
import queries from "./queries.mjs";
import pages from "./pages.mjs";
import exports from "./exports.mjs";
import pipelines from "./pipelines.mjs";
import idleConnections from "./idle_connections.mjs";
import slowHeaders from "./slow_headers.mjs";
import slowBodies from "./slow_bodies.mjs";
import headers from "./headers.mjs";
import unknownPaths from "./unknown_paths.mjs";
import visitors from "./visitors.mjs";
import forwarded from "./forwarded.mjs";
import guessing from "./guessing.mjs";
import uploads from "./uploads.mjs";
import fullDisk from "./full_disk.mjs";

export const attacks = [
  numbers,
  nul,
  framesWithIds,
  framesWithoutIds,
  typing,
  marks,
  resumes,
  fragments,
  continuations,
  pings,
  subscriptions,
  deepJson,
  slowPushes,
  windows,
  tickets,
  keys,
  joins,
  callbacks,
  contacts,
  botQueue,
  searches,
  queries,
  pages,
  exports,
  pipelines,
  idleConnections,
  slowHeaders,
  slowBodies,
  headers,
  unknownPaths,
  visitors,
  forwarded,
  guessing,
  uploads,
  fullDisk,
];
