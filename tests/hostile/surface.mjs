/** All that can be sent to the server: every body by its fields, every event of a socket. */
const id = "00000000-0000-4000-8000-000000000001";

/** `{method, path, fields}` of every route that takes a body of JSON, from the server's own description. */
export async function bodiesOf(rest) {
  const { paths, components } = await rest.expect(200, "GET", "openapi.json");
  const resolve = (schema) => (schema?.$ref === undefined ? schema : components.schemas[schema.$ref.split("/").at(-1)]);
  const bodies = [];
  for (const [path, methods] of Object.entries(paths))
    for (const [method, operation] of Object.entries(methods)) {
      const schema = resolve(operation.requestBody?.content?.["application/json"]?.schema);
      // Whoever changes their own password or signs out would end the attack.
      if (schema?.properties === undefined || /logout|password/.test(path)) continue;
      bodies.push({ method: method.toUpperCase(), path: path.slice(1).replaceAll(/\{\w+\}/g, id), fields: Object.keys(schema.properties) });
    }
  return bodies;
}

export const events = [
  "signal.send", "chat.send", "chat.typing", "chat.read", "chat.delivered", "ping", "session.resume", "session.renew",
  "presence.set", "readiness.set", "contact.join", "contact.cancel", "contact.accept", "contact.reject", "contact.hold",
  "contact.resume", "contact.end", "contact.connected", "contact.take", "contact.transfer", "contact.wrap_up",
  "contact.extend", "contact.callback", "floor.subscribe", "chat.watch", "chat.unwatch",
];
