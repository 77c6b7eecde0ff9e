/** Connections that say nothing. */
const most = 5_000;

export default {
  name: "idle-connections",
  about: "five thousand connections that send nothing",
  expect: [/^open/],
  async run(world) {
    const connections = [];
    await world.lanes(50, async () => {
      if (connections.length >= most) return world.untilOver;
      const connection = world.connect();
      connections.push(connection);
      await connection.write("");
      world.count("open");
    });
    connections.forEach((connection) => connection.destroy());
  },
};
