/** Two soft notes every two seconds, made by WebAudio, until the returned function is called. */
export function ring(): () => void {
  const context = new AudioContext();
  const strike = (frequency: number, at: number) => {
    const tone = context.createOscillator();
    const level = context.createGain();
    tone.type = 'sine';
    tone.frequency.value = frequency;
    level.gain.setValueAtTime(0, at);
    level.gain.linearRampToValueAtTime(0.18, at + 0.02);
    level.gain.exponentialRampToValueAtTime(0.001, at + 0.45);
    tone.connect(level).connect(context.destination);
    tone.start(at);
    tone.stop(at + 0.5);
  };
  const both = () => {
    if (context.state !== 'running') return;
    strike(660, context.currentTime + 0.02);
    strike(880, context.currentTime + 0.24);
  };
  // A page that nobody has touched yet may not sound; it begins as soon as it may.
  void context.resume().then(both, () => undefined);
  const timer = setInterval(both, 2000);
  return () => {
    clearInterval(timer);
    void context.close();
  };
}
