/** As many sockets of one person as they can open. */
const most = 10_000;

export default {
  name: "windows",
  about: "ten thousand sockets of one person, opened as fast as they come",
  expect: [/^close 4429/],
  prepare: (world) => world.visitor(),
  async run(world, visitor) {
    let opened = 0;
    await world.lanes(50, async () => {
      if (++opened > most) return world.untilOver;
      await world.socket(visitor.token);
    });
  },
};
