// A voice message with a button and a wave, as Telegram draws it.

import { el, icon } from "./dom.js";
import { t } from "./words.js";

const BARS = 32;

/** The player of a sound; `seed` gives every message its own wave. */
export function player(address, seconds, seed) {
  const sound = new Audio();
  sound.preload = "none";
  sound.src = address;
  const wave = el("span", { class: "wave", "aria-hidden": "true" }, bars(seed));
  const button = el("button", { type: "button", class: "play", data: { key: "play" }, "aria-label": t("voice") }, icon("play"));
  const left = el("span", { class: "length" }, length(seconds));
  button.addEventListener("click", () => (sound.paused ? sound.play() : sound.pause()));
  const shown = () => button.replaceChildren(icon(sound.paused ? "play" : "pause"));
  for (const kind of ["play", "pause", "ended"]) sound.addEventListener(kind, shown);
  sound.addEventListener("timeupdate", () => {
    const whole = Number.isFinite(sound.duration) ? sound.duration : seconds;
    const done = Math.round((BARS * sound.currentTime) / Math.max(0.1, whole));
    [...wave.children].forEach((bar, number) => bar.classList.toggle("played", number < done));
    left.textContent = length(sound.ended ? whole : sound.currentTime);
  });
  return el("div", { class: "voice" }, button, el("div", {}, wave, left));
}

function bars(seed) {
  let state = [...seed].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
  return Array.from({ length: BARS }, () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    const bar = el("i");
    bar.style.height = `${4 + ((state >>> 16) % 17)}px`;
    return bar;
  });
}

const length = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, "0")}`;
