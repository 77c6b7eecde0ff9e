/** Long pages of a thread, many asked for at once, none of them read. */
import { deafReaders, longThread } from "../large.mjs";

export default {
  name: "pages",
  about: "pages of a long thread, sixteen at once on each of 64 connections, unread",
  expect: [/^withheld/],
  prepare: (world) => longThread(world),
  run: (world, { visitor, contactId }) => deafReaders(world, 64, visitor.rest.token, `contacts/${contactId}/events?limit=200`),
};
