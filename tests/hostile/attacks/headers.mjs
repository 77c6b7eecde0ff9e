/** Headers that are too large, too many, or none. */
const heads = [
  `GET /health HTTP/1.1\r\nHost: x\r\nX-Large: ${"a".repeat(100_000)}\r\n\r\n`,
  `GET /health HTTP/1.1\r\nHost: x\r\n${"X-Many: a\r\n".repeat(1000)}\r\n`,
  `GET /${"a".repeat(50_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
  "GET /health HTTP/9.9\r\nHost: x\r\n\r\n",
  "GET /health HTTP/1.1\r\nHost: x\r\nX: a\0b\r\n\r\n",
].map((head) => Buffer.from(head));

export default {
  name: "headers",
  about: "headers too large, too many and malformed",
  expect: [/^431/, /^414/, /^400/, /^505/],
  run: (world) =>
    world.lanes(16, async (round) => {
      const connection = world.connect();
      await connection.write(heads[round % heads.length]);
      await Promise.race([connection.closed, world.untilOver]);
      connection.destroy();
    }),
};
