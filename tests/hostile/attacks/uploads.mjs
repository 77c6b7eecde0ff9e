/** Files until the quota of a day is reached. */
const bytes = Buffer.alloc(2 * 1024 * 1024, 0x78);

export default {
  name: "uploads",
  about: "files of two megabytes until the day's quota is reached, and on",
  expect: [/^201/, /^413 quota_exceeded/],
  prepare: (world) => world.visitor(),
  run: (world, visitor) => world.lanes(4, () => world.ask("POST", "files", { token: visitor.token, body: bytes, headers: { "content-type": "text/plain" } })),
};
