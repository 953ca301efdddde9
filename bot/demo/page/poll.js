// A native poll: choices before the vote, shares after it.

import { el, icon } from "./dom.js";
import { t } from "./words.js";

/** The poll of a message; `room.vote(message, options)` casts the vote. */
export function pollBox(message, room) {
  const { poll } = message;
  const voted = poll.mine.length > 0;
  const kind = poll.closed ? "poll-closed" : poll.anonymous ? "poll-anonymous" : "poll";
  const options = voted || poll.closed ? results(poll) : choices(message, room);
  const count = poll.total ? t("poll-votes", { count: poll.total }) : t("poll-none");
  return el("div", { class: "poll", role: "group", "aria-label": poll.question },
    el("div", { class: "poll-question", dir: "auto" }, poll.question),
    el("div", { class: "poll-kind" }, t(kind)),
    options,
    el("div", { class: "poll-end" }, el("span", {}, count),
      voted && !poll.closed && poll.revoting
        ? el("button", { type: "button", class: "link", onclick: () => room.vote(message, []) }, t("poll-retract"))
        : null));
}

function results(poll) {
  const most = Math.max(1, poll.total);
  return el("ul", { class: "poll-results" }, poll.options.map(([text, count], number) => {
    const share = Math.round((100 * count) / most);
    const bar = el("span", { class: "bar" });
    bar.style.setProperty("--share", `${share}%`);
    const mine = poll.mine.includes(number);
    return el("li", { class: mine ? "mine" : "" },
      el("span", { class: "share" }, `${share}%`),
      el("span", { class: "option", dir: "auto" }, text, mine ? icon("check") : null), bar);
  }));
}

function choices(message, room) {
  const { poll } = message;
  if (!poll.multiple) {
    return el("div", { class: "poll-choices" }, poll.options.map(([text], number) =>
      el("button", { type: "button", class: "choice", data: { key: `option-${number}` }, onclick: () => room.vote(message, [number]) },
        el("span", { class: "dot" }), el("span", { dir: "auto" }, text))));
  }
  const chosen = new Set();
  const cast = el("button", { type: "button", class: "cast", disabled: true, onclick: () => room.vote(message, [...chosen].sort((a, b) => a - b)) }, t("poll-vote"));
  return el("div", { class: "poll-choices" }, poll.options.map(([text], number) => {
    const box = el("input", { type: "checkbox" });
    box.addEventListener("change", () => {
      if (box.checked) chosen.add(number);
      else chosen.delete(number);
      cast.disabled = !chosen.size;
    });
    return el("label", { class: "choice" }, box, el("span", { dir: "auto" }, text));
  }), cast);
}
