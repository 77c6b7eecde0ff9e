/** Thousands of requests on a connection before the first answer, read and unread. */
const requests = (path) => Buffer.from(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`.repeat(1000));

export default {
  name: "pipelines",
  about: "requests pipelined by the thousand, read and unread",
  expect: [/^200/, /^401|^429/],
  async run(world) {
    const flood = async (bytes, reads) => {
      const connection = world.connect({ reads });
      while (!world.isOver && (await Promise.race([connection.write(bytes), world.untilOver.then(() => false)])));
      connection.destroy();
    };
    await Promise.all([
      world.lanes(2, () => flood(requests("/health"), true)),
      world.lanes(2, () => flood(requests("/api/v1/auth/me"), true)),
      world.lanes(16, () => flood(requests("/api/v1/openapi.json"), false)),
    ]);
  },
};
