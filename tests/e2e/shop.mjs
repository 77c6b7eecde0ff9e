/** Another site's page with the launcher on it. */
import { once } from "node:events";
import { createServer } from "node:http";

/** Serves the page, with these attributes on the embedding line, as long as `visit(address)` lasts. */
export async function atShop(stage, visit, attributes = "") {
  const body = `<!doctype html><meta charset="utf-8"><title>Shop</title><body><script src="${stage.server.url}/widget.js" ${attributes}></script>`;
  const shop = createServer((request, response) => response.setHeader("content-type", "text/html").end(body)).listen(0, "127.0.0.1");
  await once(shop, "listening");
  try {
    await visit(`http://localhost:${shop.address().port}/`);
  } finally {
    shop.close();
    shop.closeAllConnections();
  }
}

/** The launcher's tree is closed to the page; with this, which is to run before it, a test can look into it. */
export function openTrees() {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function open() {
    return attach.call(this, { mode: "open" });
  };
}
