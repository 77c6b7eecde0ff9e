/** A crowd in line: a new visitor from a new address for each contact. */
import { anyAddress } from "../wire.mjs";

export default {
  name: "contacts",
  about: "contacts of ever new visitors from ever new addresses",
  expect: [/^201/],
  run: (world) =>
    world.lanes(8, async () => {
      const address = anyAddress();
      const answer = await world.ask("POST", "widget/sessions", { address, body: { tenant: "demo", visitor: { name: "One of many" } } });
      if (answer.status !== 201) return;
      const { accessToken: token } = JSON.parse(answer.text);
      await world.ask("POST", "contacts", { token, address, body: { queue: "support", channel: "call" } });
    }),
};
