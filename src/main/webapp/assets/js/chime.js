const LENGTH = 0.4;
const LOUDNESS = 0.06;

/** Plays two soft tones, unless the browser keeps the page silent because nobody has touched it yet. */
export function chime() {
  if (!navigator.userActivation?.hasBeenActive) {
    return;
  }
  const audio = new AudioContext();
  const volume = audio.createGain();
  volume.connect(audio.destination);
  volume.gain.setValueAtTime(LOUDNESS, audio.currentTime);
  volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + LENGTH);
  const tone = audio.createOscillator();
  tone.connect(volume);
  tone.frequency.setValueAtTime(659, audio.currentTime);
  tone.frequency.setValueAtTime(880, audio.currentTime + LENGTH / 3);
  tone.addEventListener('ended', () => audio.close());
  tone.start();
  tone.stop(audio.currentTime + LENGTH);
}
