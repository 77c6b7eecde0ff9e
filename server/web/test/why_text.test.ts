import { describe, expect, test } from 'vitest';
import { candidateText } from '../src/agent/why_text';

const nameOf = (id: string) => (id === 'a1' ? 'Ada' : 'somebody');

describe('why an agent was passed over', () => {
  test.each([
    ['away', 'away'],
    ['skill:billing<3', 'asks for billing at level 3'],
    ['skill:a<b<2', 'asks for a<b at level 2'],
    ['lost_to:a1', 'Ada came first'],
    ['kept_for:a1', 'kept for Ada, who knows the customer'],
    ['something_new', 'something_new'],
  ])('%s reads "%s"', (reason, text) => expect(candidateText(reason, nameOf)).toBe(text));
});
