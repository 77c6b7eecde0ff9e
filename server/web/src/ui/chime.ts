let context: AudioContext | null = null;

/** One short soft note, made by WebAudio; silent until the page has been touched once. */
export function chime(): void {
  context ??= new AudioContext();
  const { currentTime, state } = context;
  if (state !== 'running') {
    void context.resume().catch(() => undefined);
    return;
  }
  const tone = context.createOscillator();
  const level = context.createGain();
  tone.type = 'sine';
  tone.frequency.setValueAtTime(880, currentTime);
  tone.frequency.setValueAtTime(1174, currentTime + 0.09);
  level.gain.setValueAtTime(0, currentTime);
  level.gain.linearRampToValueAtTime(0.12, currentTime + 0.015);
  level.gain.exponentialRampToValueAtTime(0.001, currentTime + 0.3);
  tone.connect(level).connect(context.destination);
  tone.start(currentTime);
  tone.stop(currentTime + 0.32);
}
