/** Transcripts and exports, asked for and not read. */
import { deafReaders, longThread } from "../large.mjs";

export default {
  name: "exports",
  about: "transcripts and exports of a long thread, unread, by a supervisor's stolen token",
  expect: [],
  async prepare(world) {
    return { ...(await longThread(world)), supervisor: await world.member("supervisor") };
  },
  run: (world, { supervisor, visitor, contactId }) =>
    Promise.all([
      deafReaders(world, 16, supervisor.token, `contacts/${contactId}/transcript`),
      deafReaders(world, 16, supervisor.token, `conversations/${visitor.rest.conversationId}/export`),
    ]),
};
