/** A soft tone, and a voice of this computer; both only where the browser has them. */

let audio: AudioContext | null = null;

/** Sounds a soft tone for a moment; silence where the browser has no sound. */
export function tone(hertz: number, seconds: number): void {
  try {
    audio ??= new AudioContext();
    const now = audio.currentTime;
    const volume = audio.createGain();
    volume.gain.setValueAtTime(0, now);
    volume.gain.linearRampToValueAtTime(0.12, now + 0.03);
    volume.gain.exponentialRampToValueAtTime(0.001, now + seconds);
    const source = audio.createOscillator();
    source.frequency.value = hertz;
    source.connect(volume).connect(audio.destination);
    source.start(now);
    source.stop(now + seconds);
  } catch {
    audio = null;
  }
}

/** Returns a voice that speaks without any network; null where there is none. */
export function localVoice(language: string): SpeechSynthesisVoice | null {
  if (typeof speechSynthesis === 'undefined') {
    return null;
  }
  return speechSynthesis.getVoices().find(({ localService, lang }) => localService && lang.toLowerCase().startsWith(language)) ?? null;
}

/** Tells when the voices of the browser become known. */
export function whenVoicesChange(told: () => void): void {
  if (typeof speechSynthesis !== 'undefined') {
    speechSynthesis.addEventListener?.('voiceschanged', told);
  }
}

/** Says something in a local voice, instead of what is being said; nothing where there is no such voice. */
export function say(words: string, language: string): void {
  const voice = localVoice(language);
  if (voice !== null) {
    speechSynthesis.cancel();
    const said = new SpeechSynthesisUtterance(words);
    said.voice = voice;
    said.lang = voice.lang;
    speechSynthesis.speak(said);
  }
}

/** Stops speaking. */
export function hush(): void {
  if (typeof speechSynthesis !== 'undefined') {
    speechSynthesis.cancel();
  }
}
