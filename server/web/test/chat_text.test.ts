import { describe, expect, it } from 'vitest';
import { cannedQuery, filled, matching } from '../src/chat/canned';
import { outgoing, pieces, plainName, snippet } from '../src/chat/text';
import type { CannedResponse } from '../src/wire/thread';

const addresses = (text: string) => pieces(text).flatMap(({ address }) => (address ? [address] : []));

describe('addresses in a text', () => {
  it.each<[string, string[]]>([
    ['see https://a.test/x?y=1#z now', ['https://a.test/x?y=1#z']],
    ['HTTP://A.TEST', ['HTTP://A.TEST']],
    ['(https://a.test/b).', ['https://a.test/b']],
    ['https://a.test/wiki/B_(c)', ['https://a.test/wiki/B_(c)']],
    ['https://a.test, https://b.test!', ['https://a.test', 'https://b.test']],
    ['"https://a.test"', ['https://a.test']],
    ['javascript:alert(1)', []],
    ['data:text/html,<script>1</script>', []],
    ['javascript:https://a.test', ['https://a.test']],
    ['https://', []],
    ['https://bank.test@evil.test/', []],
    ['https://user:word@evil.test/', []],
    ['<a href=https://a.test>', ['https://a.test']],
    ['https://a.test/\u202Egpj.exe', ['https://a.test/']],
    ['no address at all', []],
  ])('%s', (text, expected) => {
    expect(addresses(text)).toEqual(expected);
  });

  it.each(['', 'plain', 'a https://a.test. b (https://b.test) c', '<img src=x onerror=alert(1)>', '\u202E\u0000\u{1F600}'])(
    'nothing is lost or added: %j',
    (text) => {
      expect(
        pieces(text)
          .map((each) => each.text)
          .join(''),
      ).toBe(text);
    },
  );

  it('are found in a long text in little time', () => {
    const text = '(https://a.test/'.repeat(8000);
    const begun = performance.now();
    expect(pieces(text).length).toBeGreaterThan(0);
    pieces(`https://a.test/${'('.repeat(100_000)}`);
    pieces(`https://a.test/${')'.repeat(100_000)}`);
    expect(performance.now() - begun).toBeLessThan(1500);
  });
});

describe('texts of others', () => {
  it('leave without what no store can hold', () => {
    expect(outgoing('  a\u0000b \uD800 \u{1F600} ')).toBe('ab \uFFFD \u{1F600}');
    expect(outgoing(' \n ')).toBe('');
  });
  it('in a name cannot turn its letters around or break the line', () => {
    expect(plainName('photo\u202Egpj.exe')).toBe('photogpj.exe');
    expect(plainName('a\nb\u0007')).toBe('a b ');
  });
  it('are shortened by whole characters', () => {
    expect(snippet('\u{1F600}'.repeat(5), 3)).toBe('\u{1F600}\u{1F600}…');
    expect(snippet('a\n\n b')).toBe('a b');
  });
});

describe('prepared answers', () => {
  const response = (title: string, shortcut: string | null, text = ''): CannedResponse => ({
    id: title,
    title,
    shortcut,
    text,
    groupIds: [],
  });
  const all = [response('Farewell', 'bye'), response('Greeting', 'hi'), response('Goodbye and thanks', null), response('Hide', '/hid')];

  it('have this chat’s names filled in, once, and unknown ones left', () => {
    const values = {
      'customer.name': '{{agent.name}}',
      'agent.name': 'Ada',
      'contact.subject': 'Invoice',
      'queue.name': 'support',
    };
    expect(filled('{{customer.name}}, {{ agent.name }} of {{queue.name}} on {{contact.subject}} {{x.y}}', values)).toBe(
      '{{agent.name}}, Ada of support on Invoice {{x.y}}',
    );
    expect(filled('{{constructor}} {{toString}}', values)).toBe('{{constructor}} {{toString}}');
  });

  it.each<[string, string[]]>([
    ['hi', ['Greeting', 'Hide']],
    ['bye', ['Farewell', 'Goodbye and thanks']],
    ['GOOD', ['Goodbye and thanks']],
    ['nothing like it', []],
    ['', ['Farewell', 'Goodbye and thanks', 'Greeting', 'Hide']],
  ])('for %j are %j', (query, titles) => {
    expect(matching(all, query).map(({ title }) => title)).toEqual(titles);
  });

  it.each<[string, string | null]>([
    ['/', ''],
    ['/hi', 'hi'],
    ['/good bye', 'good bye'],
    ['hi /there', null],
    ['//', null],
    ['/a\nb', null],
    ['', null],
  ])('after %j the query is %j', (text, query) => {
    expect(cannedQuery(text)).toBe(query);
  });
});
