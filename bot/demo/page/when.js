// Dates and hours, always the school's: Moscow time.

import { language } from "./words.js";

const ZONE = "Europe/Moscow";
const made = new Map();

function format(name, options) {
  const key = `${name} ${language()}`;
  if (!made.has(key)) {
    const known = Intl.DateTimeFormat.supportedLocalesOf([language()]).length;
    const locale = known ? language() : "ru";
    made.set(key, new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, { timeZone: ZONE, ...options }));
  }
  return made.get(key);
}

/** Seconds since 1970 → «15:30». */
export const hour = (seconds) =>
  format("hour", { hour: "2-digit", minute: "2-digit", hour12: false }).format(seconds * 1000);

/** «чт, 26 ноября». */
export const day = (seconds) =>
  format("day", { weekday: "short", day: "numeric", month: "long" }).format(seconds * 1000);

/** «чт, 26 ноября 2026 г.», without the year's letter. */
export const fullDay = (seconds) =>
  format("full", { weekday: "short", day: "numeric", month: "long", year: "numeric" })
    .format(seconds * 1000).replace(/\s?г\.$/, "");

/** The same for all moments of one day. */
export const dayKey = (seconds) =>
  format("key", { year: "numeric", month: "2-digit", day: "2-digit" }).format(seconds * 1000);
