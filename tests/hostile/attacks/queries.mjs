/** Query strings of thousands of names. */
const names = (count) => Array.from({ length: count }, (_, at) => `${at.toString(36)}=`).join("&");

export default {
  name: "queries",
  about: "query strings of as many names as fit",
  expect: [/^400/, /^414|^431/],
  prepare: (world) => world.member("supervisor"),
  async run(world, supervisor) {
    const targets = [names(1500), names(65), names(4000), "a&".repeat(3000)];
    await world.lanes(8, (round) => world.ask("GET", `contacts?${targets[round % targets.length]}`, { token: supervisor.token }));
  },
};
