/** An Idempotency-Key that is remembered for each request. */
export default {
  name: "idempotency-keys",
  about: "requests, each with an Idempotency-Key of its own",
  expect: [/^429/],
  prepare: (world) => world.member("manager"),
  run: (world, manager) =>
    world.lanes(8, (round, lane) =>
      world.ask("POST", "canned-responses", {
        token: manager.token,
        body: { title: `${process.pid} ${lane} ${round}`, text: "x" },
        headers: { "idempotency-key": `${process.pid}.${lane}.${round}` },
      }),
    ),
};
