// A voice message: from the microphone, or, where there is none, a soft tone of two seconds.

let recorder = null;

/** Whether something is being recorded now. */
export const recording = () => recorder !== null;

/** Begin; `done(blob)` gets the sound when it is finished. Gives whether it still records. */
export async function record(done) {
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    const parts = [];
    recorder = new MediaRecorder(stream);
    recorder.addEventListener("dataavailable", (event) => parts.push(event.data));
    recorder.addEventListener("stop", () => {
      for (const track of stream.getTracks()) track.stop();
      const { mimeType } = recorder;
      recorder = null;
      done(new Blob(parts, { type: mimeType }));
    });
    recorder.start();
    return true;
  } catch {
    recorder = null;
    done(tone());
    return false;
  }
}

/** Finish the recording. */
export function finish() {
  recorder?.stop();
}

function tone(seconds = 2, rate = 8000) {
  const count = seconds * rate;
  const view = new DataView(new ArrayBuffer(44 + count));
  const letters = (at, text) => [...text].forEach((c, i) => view.setUint8(at + i, c.charCodeAt(0)));
  letters(0, "RIFF");
  view.setUint32(4, 36 + count, true);
  letters(8, "WAVEfmt ");
  [[16, 16, 4], [20, 1, 2], [22, 1, 2], [24, rate, 4], [28, rate, 4], [32, 1, 2], [34, 8, 2]]
    .forEach(([at, value, bytes]) => (bytes === 4 ? view.setUint32(at, value, true) : view.setUint16(at, value, true)));
  letters(36, "data");
  view.setUint32(40, count, true);
  for (let i = 0; i < count; i += 1) {
    const fade = Math.min(1, i / 400, (count - i) / 400);
    view.setUint8(44 + i, 128 + Math.round(40 * fade * Math.sin((2 * Math.PI * 330 * i) / rate)));
  }
  return new Blob([view], { type: "audio/wav" });
}
