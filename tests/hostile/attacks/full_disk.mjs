/** Uploads where the disk has less free space than the server keeps for its database. */
import { statfsSync } from "node:fs";
import { tmpdir } from "node:os";

const bytes = Buffer.alloc(64 * 1024, 0x78);
const beyondAllSpace = () => {
  const { bavail, bsize } = statfsSync(tmpdir());
  return Math.ceil((bavail * bsize) / 2 ** 20) + 1_000_000;
};

export default {
  name: "full-disk",
  about: "uploads below the floor of free space",
  settings: () => ({ "disk-floor-megabytes": beyondAllSpace() }),
  expect: [/^507 storage_full/],
  prepare: (world) => world.visitor(),
  run: (world, visitor) => world.lanes(4, () => world.ask("POST", "files", { token: visitor.token, body: bytes, headers: { "content-type": "text/plain" } })),
};
