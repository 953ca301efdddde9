// Short words that go by themselves, and words that wait to be read.

import { el } from "./dom.js";
import { t } from "./words.js";

const LASTS = 4500;

/** Words at the bottom of the page, or inside a phone, for a few seconds. */
export function toast(text, where = document.getElementById("toasts")) {
  const shown = el("div", { class: "toast" }, text);
  where.append(shown);
  setTimeout(() => shown.remove(), LASTS);
}

/** A dialog; `fill(close)` gives what stands in it. Ends with Escape, too. */
export function dialog(label, fill, { kind = "" } = {}) {
  const shown = el("dialog", { class: `sheet ${kind}`, "aria-label": label });
  const close = () => shown.close();
  shown.append(...fill(close));
  shown.addEventListener("close", () => shown.remove());
  shown.addEventListener("click", (event) => {
    if (event.target === shown) close();
  });
  document.body.append(shown);
  shown.showModal();
  return shown;
}

/** An alert as Telegram shows it: words and one button. */
export function alertBox(text, title) {
  dialog(title, (close) => [
    el("p", { class: "alert-title" }, title),
    el("p", { class: "alert-text" }, text),
    el("div", { class: "sheet-ends" },
      el("button", { type: "button", class: "main", onclick: close, autofocus: true }, t("ok"))),
  ], { kind: "alert" });
}
