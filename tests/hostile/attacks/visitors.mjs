/** New visitors from one address. */
export default {
  name: "visitors",
  about: "new visitors from one address without end",
  expect: [/^201/, /^429/],
  run: (world) => world.lanes(8, () => world.ask("POST", "widget/sessions", { body: { tenant: "demo", visitor: { name: "Legion" } } })),
};
