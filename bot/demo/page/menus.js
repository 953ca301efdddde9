// Small menus beside the button that opened them, with arrows and Escape.

import { el } from "./dom.js";

let open = null;

/** Open a menu of `[words, action]` beside `anchor`; empty entries are left out. */
export function menu(anchor, entries) {
  const again = open?.anchor === anchor;
  shut();
  if (again) return;
  const items = entries.filter(Boolean).map(([words, action]) =>
    el("button", {
      type: "button",
      role: "menuitem",
      tabindex: "-1",
      onclick: () => {
        shut();
        action();
      },
    }, words));
  if (!items.length) return;
  const box = el("div", { class: "menu", role: "menu" }, items);
  box.addEventListener("keydown", (event) => walk(event, items));
  (anchor.closest("dialog") ?? document.body).append(box);
  place(box, anchor);
  anchor.setAttribute("aria-expanded", "true");
  open = { box, anchor };
  items[0].focus();
}

function place(box, anchor) {
  const at = anchor.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const left = Math.min(Math.max(8, at.right - width), innerWidth - width - 8);
  const below = at.bottom + 6;
  const top = below + height > innerHeight - 8 ? at.top - height - 6 : below;
  box.style.left = `${Math.max(8, left)}px`;
  box.style.top = `${Math.max(8, top)}px`;
}

function walk(event, items) {
  const at = items.indexOf(document.activeElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    event.preventDefault();
    items[(at + step + items.length) % items.length].focus();
  } else if (event.key === "Escape" || event.key === "Tab") {
    event.preventDefault();
    event.stopPropagation();
    const { anchor } = open;
    shut();
    anchor.focus();
  }
}

function shut() {
  open?.box.remove();
  open?.anchor.setAttribute("aria-expanded", "false");
  open = null;
}

addEventListener("pointerdown", (event) => {
  if (open && !open.box.contains(event.target) && !open.anchor.contains(event.target)) shut();
}, true);
addEventListener("resize", shut);
