/** A visitor who says that a proxy has forwarded them from somebody else's address. */
let number = 0;

export default {
  name: "forwarded",
  about: "new visitors from one address that claims to be another each time",
  expect: [/^429/],
  run: (world) =>
    world.lanes(8, () =>
      world.ask("POST", "widget/sessions", {
        headers: { "x-forwarded-for": `192.0.2.${++number % 256}` },
        body: { tenant: "demo", visitor: { name: "Mallory" } },
      }),
    ),
};
