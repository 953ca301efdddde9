// The school's clock: it runs by itself and can be moved on.

import { avatar, el, icon } from "./dom.js";
import { post } from "./net.js";
import { toast } from "./toasts.js";
import { day, fullDay, hour } from "./when.js";
import { t } from "./words.js";

/** The clock in the header. `desk` opens a phone when something that happened there is clicked. */
export class Clock {
  constructor(desk, ticked) {
    this.desk = desk;
    this.ticked = ticked;
    this.ahead = 0; // seconds that the school is ahead of this computer
    this.steps = [...document.querySelectorAll("[data-step]")];
    for (const step of this.steps) step.addEventListener("click", () => this.move(step));
    setInterval(() => this.show(), 1000);
  }

  /** The school's moment now, in seconds. */
  now() {
    return Date.now() / 1000 + this.ahead;
  }

  /** The server says what time it is. */
  set(now) {
    this.ahead = now - Date.now() / 1000;
    this.show();
  }

  /** Show the moment. */
  show() {
    const text = hour(this.now());
    document.getElementById("day").textContent = (innerWidth > 760 ? fullDay : day)(this.now());
    const shown = document.getElementById("hour");
    if (shown.textContent === text) return;
    shown.textContent = text;
    this.ticked(text);
  }

  async move(step) {
    for (const one of this.steps) one.disabled = true;
    step.classList.add("busy");
    const done = await post("/clock", { step: step.dataset.step });
    step.classList.remove("busy");
    for (const one of this.steps) one.disabled = false;
    step.focus({ preventScroll: true });
    if (done) this.tell(done);
  }

  tell({ moved, happened }) {
    document.querySelector(".happened")?.remove();
    if (!happened.length) {
      toast(t(moved ? "nothing-happened" : "nothing-due"));
      return;
    }
    const close = el("button", { type: "button", class: "icon", "aria-label": t("close"), title: t("close") }, icon("close"));
    const box = el("section", { class: "happened", "aria-label": t("happened"), role: "status" },
      el("header", {}, el("b", {}, t("happened")), close),
      el("ol", {}, happened.map((one) => this.line(one))));
    close.addEventListener("click", () => box.remove());
    document.body.append(box);
  }

  line({ part, at, text }) {
    const person = this.desk.person(part);
    return el("li", {}, el("button", { type: "button", onclick: () => this.desk.open(part) },
      avatar(person.name, person.id),
      el("span", {}, el("small", {}, `${day(at)}, ${hour(at)} · ${person.name}`), text)));
  }
}
