/** Passwords guessed from every address of one IPv6 network. */
export default {
  name: "guessing",
  about: "passwords of all accounts, guessed from the addresses of one /64",
  expect: [/^401/, /^429/],
  async run(world) {
    const names = ["agent1", "agent2", "manager", "admin", "nobody"];
    await world.lanes(16, (round, lane) =>
      world.ask("POST", "auth/login", {
        address: `2001:db8:1:2::${lane.toString(16)}:${(round % 65536).toString(16)}`,
        body: { tenant: "demo", email: `${names[round % names.length]}@demo.test`, password: `guess ${round}` },
      }),
    );
  },
};
