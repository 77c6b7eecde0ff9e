/** Large bodies to paths that are none. */
const head = Buffer.from("POST /api/v1/no-such-thing HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000000\r\n\r\n");
const body = Buffer.alloc(64 * 1024, 0x20);

export default {
  name: "unknown-paths",
  about: "bodies of a gigabyte to a path that is none",
  expect: [/^404/],
  run: (world) =>
    world.lanes(16, async () => {
      const connection = world.connect();
      await connection.write(head);
      while (!world.isOver && (await Promise.race([connection.write(body), world.untilOver.then(() => false)])));
      connection.destroy();
    }),
};
