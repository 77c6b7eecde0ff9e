/** Bodies that are announced and come byte by byte. */
export default {
  name: "slow-bodies",
  about: "five hundred bodies of a megabyte, announced, then sent byte by byte",
  expect: [/^408|^429|^503/],
  async run(world) {
    await world.lanes(500, async () => {
      const connection = world.connect();
      await connection.write("POST /api/v1/auth/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 60000\r\n\r\n{");
      while (!world.isOver && !connection.isClosed) {
        const pause = new Promise((resolve) => setTimeout(resolve, 300));
        await Promise.race([pause, connection.closed, world.untilOver]);
        if (!connection.isClosed) await connection.write(" ");
      }
      connection.destroy();
    });
  },
};
