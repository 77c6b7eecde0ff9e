/** An Idempotency-Key that is remembered for each request. */
export default {
  name: "idempotency-keys",
  about: "requests, each with an Idempotency-Key of its own",
  expect: [/^429/],
  prepare: (world) => world.visitor(),
  run: (world, visitor) =>
    world.lanes(8, (round, lane) =>
      world.ask("POST", "contacts", {
        token: visitor.token,
        body: { queue: "nowhere", channel: "call" },
        headers: { "idempotency-key": `${process.pid}.${lane}.${round}` },
      }),
    ),
};
