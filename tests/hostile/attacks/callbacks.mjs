/** Callbacks asked for in a loop. */
export default {
  name: "callbacks",
  about: "joining, asking for a callback and cancelling it in a loop",
  expect: [/^429/],
  prepare: (world) => Promise.all(Array.from({ length: 2 }, () => world.visitor())),
  async run(world, visitors) {
    await world.lanes(visitors.length, async (round, lane) => {
      const { token } = visitors[lane];
      const answer = await world.ask("POST", "contacts", { token, body: { queue: "support", channel: "call" } });
      if (answer.status !== 201) return;
      const { id } = JSON.parse(answer.text).contact;
      await world.ask("POST", `contacts/${id}/callback`, { token, body: { phone: "+15550100" } });
      await world.ask("POST", `contacts/${id}/cancel`, { token });
    });
  },
};
