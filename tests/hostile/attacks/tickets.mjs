/** Tickets for sockets that are never opened. */
export default {
  name: "tickets",
  about: "tickets taken and not used",
  expect: [/^429/],
  prepare: (world) => world.visitor(),
  run: (world, visitor) => world.lanes(8, () => world.ask("POST", "ws-tickets", { token: visitor.token, body: {} })),
};
