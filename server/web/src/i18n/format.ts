import type { EstimatedWait } from '../wire/contract';
import { language, t } from './index';

/** `0:07`, `12:34`, `1:02:03`. */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

/** A wait as an honest range in minutes: the lower end rounded down, the upper end up. */
export function waitRange(wait: EstimatedWait | null): string {
  if (!wait) return t('waiting.unknown');
  const from = Math.floor(wait.p50Seconds / 60);
  const to = Math.max(from, Math.ceil(wait.p90Seconds / 60));
  if (to <= 1) return t('waiting.soon');
  if (from === to) return t('waiting.about', { minutes: to });
  if (from === 0) return t('waiting.upTo', { minutes: to });
  return t('waiting.minutes', { from, to });
}

export function clock(time: string | null): string {
  if (!time) return '–';
  return new Intl.DateTimeFormat(language(), { hour: '2-digit', minute: '2-digit' }).format(new Date(time));
}

/** A time of another day, such as `Monday, November 23, 09:00`. */
export function moment(time: string): string {
  const style = { weekday: 'long', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(language(), style).format(new Date(time));
}

/** The time of day, with the date before it unless that is today's. */
export function dayAndClock(time: string): string {
  const date = new Date(time);
  if (date.toDateString() === new Date().toDateString()) return clock(time);
  const day = new Intl.DateTimeFormat(language(), { day: 'numeric', month: 'short' }).format(date);
  return `${day}, ${clock(time)}`;
}

/** Up to two letters that stand for a person. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const first = [...(words[0] ?? '')][0] ?? '';
  const last = words.length > 1 ? ([...(words[words.length - 1] ?? '')][0] ?? '') : '';
  return (first + last).toLocaleUpperCase(language());
}

/** Today, yesterday, or the date with its weekday. */
export function dayName(time: string, now = new Date()): string {
  const date = new Date(time);
  const before = new Date(now);
  before.setDate(before.getDate() - 1);
  if (date.toDateString() === now.toDateString()) return t('chat.today');
  if (date.toDateString() === before.toDateString()) return t('chat.yesterday');
  const style = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  const year = date.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat(language(), { ...style, ...year }).format(date);
}

export function fileSize(bytes: number): string {
  const number = (value: number) => new Intl.NumberFormat(language(), { maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
  if (bytes < 1000) return t('chat.size.bytes', { size: number(bytes) });
  if (bytes < 1_000_000) return t('chat.size.kilo', { size: number(bytes / 1000) });
  return t('chat.size.mega', { size: number(bytes / 1_000_000) });
}

/** Several words in one line. */
export function list(words: readonly string[]): string {
  return words.join(t('common.comma'));
}
