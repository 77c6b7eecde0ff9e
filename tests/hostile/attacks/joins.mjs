/** In line and out again, by requests and by frames. */
export default {
  name: "joins",
  about: "joining and leaving a queue in a loop, by requests and by frames",
  expect: [/^429/, /^refused rate_limited/],
  prepare: async (world) => [await world.visitor(), await world.visitor()],
  async run(world, [byRequest, byFrame]) {
    const loop = async () => {
      const answer = await world.ask("POST", "contacts", { token: byRequest.token, body: { queue: "support", channel: "call" } });
      if (answer.status === 201) await world.ask("POST", `contacts/${JSON.parse(answer.text).contact.id}/cancel`, { token: byRequest.token });
    };
    let contactId;
    const onText = (text) => (contactId = /"contact":\{"id":"([0-9a-f-]{36})"/.exec(text)?.[1] ?? contactId);
    const overSocket = async () => {
      const socket = await world.socket(byFrame.token, { onText });
      for (let id = 1; socket && !world.isOver; ++id) {
        if (!(await socket.send("contact.join", { queue: "support", channel: "call" }, id))) return;
        if (contactId && !(await socket.send("contact.cancel", { contactId }, ++id))) return;
      }
    };
    await Promise.all([world.lanes(8, loop), world.lanes(1, overSocket)]);
  },
};
