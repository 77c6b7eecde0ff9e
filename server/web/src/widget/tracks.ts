/** What was opened for a call that is about to begin. */
export interface Tracks {
  microphone: MediaStreamTrack | null;
  camera: MediaStreamTrack | null;
}

export const noTracks: Readonly<Tracks> = { microphone: null, camera: null };

export function closeTracks({ microphone, camera }: Tracks): void {
  microphone?.stop();
  camera?.stop();
}
