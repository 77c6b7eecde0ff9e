/** Requests whose headers come byte by byte. */
export default {
  name: "slow-headers",
  about: "a thousand connections that send a byte of their headers now and then",
  expect: [/^408/],
  async run(world) {
    await world.lanes(1000, async () => {
      const connection = world.connect();
      const head = "GET /health HTTP/1.1\r\nX-Slow: ";
      await connection.write(head);
      while (!world.isOver && !connection.isClosed) {
        const pause = new Promise((resolve) => setTimeout(resolve, 300));
        await Promise.race([pause, connection.closed, world.untilOver]);
        if (!connection.isClosed) await connection.write("a");
      }
      connection.destroy();
    });
  },
};
