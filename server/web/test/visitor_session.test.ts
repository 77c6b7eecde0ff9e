import { expect, test } from 'vitest';
import { siteUserOf } from '../src/wire/visitor_session';

test('the site names its user behind the # of the address, signed or not at all', () => {
  const userHash = '0'.repeat(64);
  expect(siteUserOf(`#userId=customer+4711&userHash=${userHash}`)).toEqual({ userId: 'customer 4711', userHash });
  for (const hash of ['', '#', '#userId=4711', `#userHash=${userHash}`, `#userId=&userHash=${userHash}`])
    expect(siteUserOf(hash)).toBeNull();
});
