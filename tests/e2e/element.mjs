/** The element that carries the test id. */
export const at = (page, id) => page.locator(`[data-testid="${id}"]`);
