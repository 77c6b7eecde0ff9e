/** U+0000, written plainly and inside of raw JSON, and halves of surrogate pairs, in every text field. */
import { frame } from "../wire.mjs";
import { bodiesOf } from "../surface.mjs";

const texts = ['"a\\u0000b"', '"\\ud800"', '"\\udc00\\ud800"'];

export default {
  name: "nul",
  about: "NUL and lone surrogates in every text field, and in metadata",
  expect: [/^400 /, /^refused malformed|^refused validation/],
  async prepare(world) {
    const admin = await world.member("admin");
    return { token: admin.token, bodies: await bodiesOf(admin), visitor: await world.visitor() };
  },
  async run(world, { token, bodies, visitor }) {
    const inBodies = async (round) => {
      const { method, path, fields } = bodies[round % bodies.length];
      const text = texts[round % texts.length];
      await world.ask(method, path, { token, body: `{${fields.map((field) => `"${field}":${text}`).join(",")}}` });
    };
    const inMetadata = async (round) => {
      const metadata = `{"x":{"y":[${texts[round % texts.length]}]}}`;
      await world.ask("POST", "contacts", { token: visitor.token, body: `{"queue":"support","channel":"call","metadata":${metadata}}` });
    };
    const join = (text) => frame(`{"id":1,"event":"contact.join","data":{"queue":"support","channel":"call","metadata":{"x":${text}}}}`);
    const frames = texts.map(join);
    await Promise.all([world.lanes(2, inBodies), world.lanes(2, inMetadata), world.flood(visitor.token, 1, (round) => frames[round % frames.length])]);
  },
};
