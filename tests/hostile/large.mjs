/** A thread of five megabytes, and readers who ask for it and do not read. */
const messages = 60;
const text = "x".repeat(90_000);
const atOnce = 16;

export async function longThread(world) {
  const chat = await world.chat();
  for (let i = 0; i < messages; ++i) {
    const send = () => chat.visitor.live.ask("chat.send", { contactId: chat.contactId, clientId: `m${i}`, text });
    // An honest budget has two megabytes at once and one a second from then on.
    while (!(await send()).ok) await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return chat;
}

/** Connections that ask for this path as often as they may and take no byte of the answers; renewed when they are closed. */
export async function deafReaders(world, number, token, path) {
  const request = `GET /api/v1/${path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\n\r\n`;
  let told;
  const watch = async () => {
    const { text: metrics } = await world.ask("GET", "/metrics", {});
    const withheld = Number(/^callroom_answers_withheld_total (\d+)/m.exec(metrics)?.[1] ?? 0);
    if (withheld > (told ?? withheld)) world.count("withheld", withheld - told);
    told = withheld;
    await Promise.race([new Promise((resolve) => setTimeout(resolve, 250)), world.untilOver]);
  };
  await Promise.all([
    world.lanes(1, watch),
    world.lanes(number, async () => {
      const connection = world.connect({ reads: false });
      await connection.write(request.repeat(atOnce));
      await Promise.race([connection.closed, world.untilOver]);
      connection.destroy();
    }),
  ]);
}
