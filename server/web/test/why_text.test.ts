import { describe, expect, test } from 'vitest';
import { candidateText, whoText } from '../src/agent/why_text';

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

describe('who was passed over', () => {
  test.each([
    [{ agentId: 'a1', reason: 'away' }, 'Ada'],
    [{ agentId: null, reason: 'away', count: 1 }, '1 other agent'],
    [{ agentId: null, reason: 'away', count: 1041 }, '1,041 other agents'],
  ])('%o reads "%s"', (why, text) => expect(whoText(why, nameOf)).toBe(text));
});
