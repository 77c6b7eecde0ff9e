/** What the server keeps of a call. */
import assert from "node:assert/strict";

/** The one contact of a customer, as a member of the staff reads it. */
export async function contactOf(staff, customerName) {
  const { items } = await staff.expect(200, "GET", "contacts?limit=200");
  const found = items.filter((contact) => contact.customer.name === customerName);
  assert.equal(found.length, 1, `${found.length} contacts of ${customerName}`);
  return staff.expect(200, "GET", `contacts/${found[0].id}`);
}
