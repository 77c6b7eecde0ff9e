import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { CircleAlert, Info } from 'lucide-preact';
import { initials } from '../i18n/format';
import { useNow } from './clock';

export function Avatar({ name, isLarge = false }: { name: string; isLarge?: boolean }) {
  return (
    <span class={isLarge ? 'avatar large' : 'avatar'} data-initials={initials(name)} aria-hidden="true" />
  );
}

export function Message(props: { tone?: 'info' | 'warning' | 'bad'; role?: 'alert' | 'status'; children: ComponentChildren }) {
  const tone = props.tone ?? 'info';
  return (
    <div class={tone === 'info' ? 'message' : `message ${tone}`} role={props.role}>
      {tone === 'info' ? <Info size={17} aria-hidden="true" /> : <CircleAlert size={17} aria-hidden="true" />}
      <div class="grow">{props.children}</div>
    </div>
  );
}

interface CountdownProps {
  deadline: string;
  /** The server's time, by which the deadline counts. */
  now: () => number;
  label: (secondsLeft: number) => string;
  size?: number;
}

/** A ring that empties until the deadline, with the seconds inside. */
export function CountdownRing({ deadline, now, label, size = 56 }: CountdownProps) {
  const end = Date.parse(deadline);
  const left = Math.max(0, end - useNow(now, 250));
  // The whole is what was left when the ring was first drawn.
  const [whole] = useState(() => Math.max(1, left));
  const seconds = Math.ceil(left / 1000);
  const radius = size / 2 - 3;
  const length = 2 * Math.PI * radius;
  return (
    <span class={seconds <= 5 ? 'ring late' : 'ring'} role="timer" aria-label={label(seconds)}>
      <svg width={size} height={size} viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
        <circle cx={size / 2} cy={size / 2} r={radius} stroke-width="4" />
        <circle
          class="left"
          cx={size / 2}
          cy={size / 2}
          r={radius}
          stroke-width="4"
          stroke-dasharray={length}
          stroke-dashoffset={length * (1 - Math.min(1, left / whole))}
          transform={`rotate(-90 ${size / 2} ${size / 2})`}
        />
      </svg>
      <span class="number figures" aria-hidden="true">
        {seconds}
      </span>
    </span>
  );
}
