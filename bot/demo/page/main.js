// Puts the page together: what the server tells, the phones on the page, and what links do.

import { Clock } from "./clock.js";
import { arrange, avatar, el, icon } from "./dom.js";
import { showGuide } from "./guide.js";
import { act, listen, post } from "./net.js";
import { Pane } from "./pane.js";
import { dialog, toast } from "./toasts.js";
import { language, lastLanguage, recall, remember, speak, t } from "./words.js";

const FIRST = { ready: ["mentee", "mentor", "curator", "group"], scratch: ["admin", "curator", "mentor", "mentee"] };
const place = document.getElementById("phones");
const chips = document.getElementById("people");
const guide = document.getElementById("guide");
const narrow = matchMedia("(max-width: 760px)");
const calm = matchMedia("(prefers-reduced-motion: reduce)");

let state = null;
const chats = new Map(); // "part/place" → what is known of the chat
const panes = new Map(); // key → Pane, shown ones
const unread = new Map();
const visible = new Set();

const desk = {
  people: () => state?.people ?? [],
  person: (key) => state?.people.find((one) => one.key === key),
  group: () => state?.group,
  botName: () => state?.botName ?? "",
  chat: (part, where) => chats.get(`${part}/${where}`),
  firstStep: () => (state?.beginning === "scratch" ? "1" : "3"),
  now: () => clock.now(),
  smooth: () => (calm.matches ? "instant" : "smooth"),
  open: (key) => reveal(key),
  hide,
  follow,
};
const clock = new Clock(desk, (text) => {
  for (const pane of panes.values()) pane.hour.textContent = text;
});

// --- what the server tells -------------------------------------------------------------------

listen({
  state(told) {
    const same = state?.beginning === told.beginning && panes.size > 0;
    state = told;
    chats.clear();
    unread.clear();
    clock.set(told.now);
    document.querySelector(".happened")?.remove();
    for (const pane of panes.values()) pane.rebuild();
    if (!same) {
      showPhones(FIRST[told.beginning]);
      showGuide(guide, desk);
    }
    showChips();
  },
  chat(told) {
    const key = `${told.part}/${told.place}`;
    const known = chats.get(key);
    const messages = new Map((known?.messages ?? []).map((one) => [one.id, one]));
    const isNews = known !== undefined;
    const news = told.fresh.filter((one) => !messages.has(one.id) && !one.out && !one.service);
    for (const one of told.fresh) messages.set(one.id, one);
    chats.set(key, { ...told, messages: told.order.map((id) => messages.get(id)).filter(Boolean) });
    for (const pane of panes.values()) {
      if (pane.part === told.part && pane.place === told.place) pane.update();
    }
    if (isNews && news.length) count(told, news.length);
  },
  toast(told) {
    const key = told.place === "group" ? "group" : told.part;
    const pane = panes.get(key);
    if (pane && pane.part === told.part) pane.answer(told);
    else if (told.url) follow(told.url, { part: told.part }, true);
    else toast(told.text);
  },
  clock: (told) => clock.set(told.now),
  online(isOn) {
    document.body.classList.toggle("offline", !isOn);
    document.querySelector(".lost")?.remove();
    if (!isOn && state) document.body.append(el("div", { class: "lost", role: "alert" }, t("lost")));
  },
});

function count({ part, place: where }, more) {
  const key = where === "group" ? "group" : part;
  if (where === "group" && part !== (panes.get("group")?.part ?? "curator")) return;
  if (visible.has(key)) return;
  unread.set(key, (unread.get(key) ?? 0) + more);
  showChips();
}

// --- phones on the page ----------------------------------------------------------------------

const watcher = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) {
    const key = target.id.replace("pane-", "");
    if (isIntersecting) {
      visible.add(key);
      unread.delete(key);
    } else visible.delete(key);
  }
  showChips();
}, { root: place, threshold: 0.55 });

function order() {
  return [...desk.people().map(({ key }) => key), "group"];
}

function showPhones(keys) {
  for (const key of [...panes.keys()]) if (!keys.includes(key)) drop(key);
  const made = keys.filter((key) => !panes.has(key));
  for (const key of made) {
    const pane = new Pane(key, desk);
    panes.set(key, pane);
    watcher.observe(pane.element);
  }
  arrange(place, order().filter((key) => panes.has(key)).map((key) => panes.get(key).element));
  for (const key of made) panes.get(key).toEnd();
  showChips();
}

function drop(key) {
  const pane = panes.get(key);
  watcher.unobserve(pane.element);
  visible.delete(key);
  panes.delete(key);
  pane.element.remove();
}

function hide(key) {
  if (panes.size > 1) drop(key);
  showChips();
}

function reveal(key) {
  if (!panes.has(key)) showPhones([...panes.keys(), key]);
  const { element } = panes.get(key);
  element.scrollIntoView({ behavior: desk.smooth(), inline: "center", block: "nearest" });
  element.classList.add("called");
  setTimeout(() => element.classList.remove("called"), 1200);
  element.focus({ preventScroll: true });
}

function showChips() {
  arrange(chips, order().map((key) => chip(key)));
}

const chipsMade = new Map();

function chip(key) {
  const person = desk.person(key);
  const name = person?.name ?? desk.group()?.title ?? "";
  const news = unread.get(key) ?? 0;
  const made = chipsMade.get(key) ?? el("button", { type: "button", class: "chip", data: { part: key } });
  chipsMade.set(key, made);
  const isOn = panes.has(key);
  made.setAttribute("aria-pressed", String(isOn));
  made.classList.toggle("current", isOn && visible.has(key));
  const source = JSON.stringify([t(`part-${key}`), name, news]);
  if (made.dataset.source !== source) {
    made.dataset.source = source;
    made.replaceChildren(avatar(name, person?.id ?? 4),
      el("span", { class: "chip-words" }, el("b", {}, t(`part-${key}`)), el("small", {}, name)),
      ...(news ? [el("span", { class: "badge", "aria-label": t("unread", { count: news }) }, `${news}`)] : []));
    made.onclick = () => {
      if (narrow.matches || !panes.has(key)) reveal(key);
      else hide(key);
    };
  }
  return made;
}

// --- links -----------------------------------------------------------------------------------

/** Follow a link seen in `pane`; `here`: on the same phone without asking. */
function follow(address, pane, here = false) {
  const url = parsed(address);
  if (!url) return;
  const shared = url.host === "t.me" && url.pathname === "/share/url" ? parsed(url.searchParams.get("url") ?? "") : null;
  const target = shared ?? url;
  const known = url.protocol === "tg:" && desk.people().find(({ id }) => `${id}` === url.searchParams.get("id"));
  if (known) reveal(known.key);
  else if (!isBots(target)) {
    if (/^https?:$/.test(url.protocol)) window.open(url.href, "_blank", "noopener");
  } else if (target.searchParams.has("startgroup") || (here && !shared)) visit(pane.part, target.href);
  else askWhere(target.href, pane.part);
}

function parsed(address) {
  try {
    return new URL(address.includes("://") ? address : `https://${address}`);
  } catch {
    return null;
  }
}

const isBots = (url) =>
  ["t.me", "telegram.me"].includes(url.host) && url.pathname.slice(1).toLowerCase() === state.bot.toLowerCase();

async function visit(part, url) {
  reveal(url.includes("startgroup") ? "group" : part);
  await act("open", { part, url });
}

function askWhere(url, here) {
  dialog(t("link"), (close) => [
    el("h2", {}, t("link-where")),
    el("p", { class: "address" }, url.replace(/^https:\/\//, "")),
    el("div", { class: "choices" }, desk.people().map((one) =>
      el("button", { type: "button", class: "choice-person", data: { part: one.key }, onclick: () => { close(); visit(one.key, url); } },
        avatar(one.name, one.id),
        el("span", {}, el("b", {}, one.name),
          el("small", {}, one.key === here ? `${t(`part-${one.key}`)}, ${t("link-here")}` : t(`part-${one.key}`)))))),
    el("div", { class: "sheet-ends" }, el("button", { type: "button", class: "soft", onclick: close }, t("cancel"))),
  ]);
}

// --- the header ------------------------------------------------------------------------------

function askBeginning() {
  dialog(t("begin"), (close) => {
    const begin = async (beginning, pressed) => {
      pressed.classList.add("busy");
      await post("/begin", { beginning });
      close();
    };
    const offer = (beginning) =>
      el("button", { type: "button", class: "beginning", data: { beginning }, onclick: (event) => begin(beginning, event.currentTarget) },
        el("b", {}, t(`begin-${beginning}`)), el("span", {}, t(`begin-${beginning}-note`)));
    return [
      el("h2", {}, t("begin")), el("p", {}, t("begin-note")),
      el("div", { class: "beginnings" }, offer("ready"), offer("scratch")),
      el("div", { class: "sheet-ends" }, el("button", { type: "button", class: "soft", onclick: close }, t("cancel"))),
    ];
  });
}

function dress(theme) {
  if (theme) document.documentElement.dataset.theme = theme;
}

function showGuideStrip(isShown) {
  document.body.classList.toggle("with-guide", isShown);
  document.getElementById("guide-toggle").setAttribute("aria-expanded", String(isShown));
}

const themeButton = document.getElementById("theme");
themeButton.append(icon("theme"));
dress(recall("nastavnik-demo-theme"));
themeButton.addEventListener("click", () => {
  const dark = document.documentElement.dataset.theme
    ? document.documentElement.dataset.theme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;
  dress(dark ? "light" : "dark");
  remember("nastavnik-demo-theme", dark ? "light" : "dark");
});

const guideButton = document.getElementById("guide-toggle");
guideButton.append(icon("guide"));
showGuideStrip(innerWidth > 1180 && recall("nastavnik-demo-guide") !== "off");
guideButton.addEventListener("click", () => {
  const isShown = !document.body.classList.contains("with-guide");
  showGuideStrip(isShown);
  remember("nastavnik-demo-guide", isShown ? "on" : "off");
});

const restart = document.getElementById("restart");
restart.prepend(icon("again"));
restart.addEventListener("click", askBeginning);
const choice = document.getElementById("language");
choice.addEventListener("change", () => talk(choice.value));

async function talk(wanted) {
  await speak(wanted);
  choice.value = language();
  showGuide(guide, desk);
  for (const pane of panes.values()) pane.rebuild();
  clock.show();
  if (state) showChips();
  document.body.classList.add("ready");
}

await talk(lastLanguage());
