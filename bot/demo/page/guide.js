// The story in ten steps, with what to try on which phone.

import { el } from "./dom.js";
import { recall, remember, t } from "./words.js";

const KEPT = "nastavnik-demo-seen";
const PHONES = [
  ["admin", "curator"], ["mentor", "mentee"], ["curator", "mentor", "mentee", "head"],
  ["mentee", "mentor"], ["mentor", "mentee"], ["mentee", "mentor"],
  ["curator", "group", "colleague"], ["curator", "group"], ["curator", "head"], ["mentee"],
];

/** Fill the strip; `desk.open(part)` shows a phone. */
export function showGuide(place, desk) {
  const seen = new Set((recall(KEPT) ?? "").split(",").filter(Boolean));
  const keep = () => remember(KEPT, [...seen].join(","));
  const steps = PHONES.map((phones, index) => step(`${index + 1}`, phones, seen, keep, desk));
  place.replaceChildren(
    el("h2", {}, t("story")),
    el("p", { class: "guide-note" }, t("story-note")),
    el("ol", { class: "guide-steps" }, steps),
    el("a", { class: "guide-file", href: "/school.xlsx", download: "school.xlsx" }, t("story-school")));
}

function step(number, phones, seen, keep, desk) {
  const box = el("input", { type: "checkbox", checked: seen.has(number), "aria-label": t(`step-${number}`) });
  box.addEventListener("change", () => {
    if (box.checked) seen.add(number);
    else seen.delete(number);
    keep();
  });
  const details = el("details", { open: number === desk.firstStep() },
    el("summary", {}, t(`step-${number}`)),
    el("p", {}, t(`step-${number}-hint`)),
    el("div", { class: "guide-phones" }, phones.map((part) =>
      el("button", { type: "button", class: "soft small", onclick: () => desk.open(part) }, t(`part-${part}`)))));
  return el("li", {}, box, details);
}
