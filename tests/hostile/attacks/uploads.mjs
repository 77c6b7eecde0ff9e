/** Files until the quota of a day is reached. */
const bytes = Buffer.alloc(1024 * 1024, 0x78);

export default {
  name: "uploads",
  about: "files of a megabyte until the day's quota is reached, and on",
  expect: [/^201/, /^413 quota_exceeded|^429/],
  prepare: (world) => world.visitor(),
  run: (world, visitor) => world.lanes(4, () => world.ask("POST", "files", { token: visitor.token, body: bytes, headers: { "content-type": "text/plain" } })),
};
