import { useEffect, useRef, useState } from 'preact/hooks';
import { Pause, Play } from 'lucide-preact';
import './sound_player.css';
import { duration } from '../i18n/format';
import { t } from '../i18n/index';

/**
 * Plays a recording. What a browser's recorder makes does not hold its own length, so that is told by who made it, and
 * the player has the browser look for the end once, so that every part of it can be reached.
 */
export function SoundPlayer({ address, seconds }: { address: string; seconds: number | null }) {
  const sound = useRef<HTMLAudioElement>(null);
  const [isPlaying, setPlaying] = useState(false);
  const [at, setAt] = useState(0);
  const [measured, setMeasured] = useState<number | null>(null);
  const isMeasuring = useRef(false);
  const whole = seconds ?? measured ?? 0;

  useEffect(() => {
    setPlaying(false);
    setAt(0);
    setMeasured(null);
  }, [address]);

  const measure = (audio: HTMLAudioElement) => {
    if (Number.isFinite(audio.duration)) {
      if (isMeasuring.current) audio.currentTime = 0;
      isMeasuring.current = false;
      setMeasured(audio.duration);
    } else if (!isMeasuring.current) {
      isMeasuring.current = true;
      audio.currentTime = 1e7;
    }
  };
  const toggle = () => {
    if (isPlaying) sound.current?.pause();
    else void sound.current?.play().catch(() => setPlaying(false));
  };
  const text = t('player.at', { time: duration(at), whole: duration(whole) });
  return (
    <div class="player" data-testid="sound-player">
      <audio
        ref={sound}
        src={address}
        preload="auto"
        onLoadedMetadata={(event) => measure(event.currentTarget)}
        onDurationChange={(event) => measure(event.currentTarget)}
        onTimeUpdate={(event) => {
          if (!isMeasuring.current) setAt(event.currentTarget.currentTime);
        }}
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
        onEnded={() => {
          setPlaying(false);
          setAt(0);
        }}
      />
      <button
        type="button"
        class="button icon player-toggle"
        data-testid="sound-play"
        aria-label={t(isPlaying ? 'player.pause' : 'player.play')}
        title={t(isPlaying ? 'player.pause' : 'player.play')}
        onClick={toggle}
      >
        {isPlaying ? <Pause size={18} aria-hidden="true" /> : <Play size={18} aria-hidden="true" />}
      </button>
      <input
        type="range"
        class="player-position"
        min={0}
        max={Math.max(whole, 0.1)}
        step={0.1}
        value={Math.min(at, whole)}
        style={{ '--played': `${whole > 0 ? (100 * Math.min(at, whole)) / whole : 0}%` }}
        aria-label={t('player.position')}
        aria-valuetext={text}
        onInput={(event) => {
          const wanted = Number(event.currentTarget.value);
          setAt(wanted);
          if (sound.current) sound.current.currentTime = wanted;
        }}
      />
      <span class="player-time small soft figures" aria-hidden="true">
        {duration(at)} / {duration(whole)}
      </span>
    </div>
  );
}
