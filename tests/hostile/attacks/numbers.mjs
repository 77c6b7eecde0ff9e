/** The number that rapidjson 1.1.0 read far outside of a table for, and its like, in every body and frame. */
import { frame } from "../wire.mjs";
import { bodiesOf, events } from "../surface.mjs";

const numbers = ["128.74836467836484838364836483643636483648e-336", `0.${"0".repeat(400)}1`, `1e-${"9".repeat(300)}`, "9".repeat(5000)];

export default {
  name: "numbers",
  about: "numbers far too small or long in every body and frame",
  expect: [/^400 /, /^refused /],
  async prepare(world) {
    const admin = await world.member("admin");
    return { token: admin.token, bodies: await bodiesOf(admin), visitor: await world.visitor() };
  },
  async run(world, { token, bodies, visitor }) {
    const anywhere = async (round) => {
      const { method, path, fields } = bodies[round % bodies.length];
      const number = numbers[round % numbers.length];
      const body = `{${fields.map((field) => `"${field}":${number}`).join(",")}}`;
      await world.ask(method, path, { token, body });
    };
    const frames = events.map((event, at) => frame(`{"id":1,"event":"${event}","data":{"contactId":${numbers[at % numbers.length]}}}`));
    const everywhere = world.flood(visitor.token, 1, (round) => frames[round % frames.length]);
    await Promise.all([world.lanes(4, anywhere), everywhere]);
  },
};
