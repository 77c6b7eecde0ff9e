/** Searches of messages, by who may not and by who may. */
export default {
  name: "searches",
  about: "searches of messages by a visitor, and by a supervisor without end",
  expect: [/^403/, /^429/],
  prepare: async (world) => ({ visitor: await world.visitor(), supervisor: await world.member("supervisor") }),
  async run(world, { visitor, supervisor }) {
    const words = ["a", "hello", "tenantdemo", "x ".repeat(400), "%", '"'];
    const search = (token) => (round) => world.ask("GET", `conversations/search?q=${encodeURIComponent(words[round % words.length])}&limit=200`, { token });
    await Promise.all([world.lanes(2, search(visitor.token)), world.lanes(4, search(supervisor.token))]);
  },
};
