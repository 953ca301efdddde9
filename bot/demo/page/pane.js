// A phone (somebody's chat with the bot) or the group, as one column of the page.

import { Composer } from "./composer.js";
import { arrange, avatar, botPicture, el, icon } from "./dom.js";
import { menu } from "./menus.js";
import { messageElement } from "./message.js";
import { act } from "./net.js";
import { alertBox, toast } from "./toasts.js";
import { day, dayKey, hour } from "./when.js";
import { t } from "./words.js";

const NEAR = 80; // pixels from the end that still count as the end
const TOGETHER = 600; // seconds within which messages of one person stand together

/** `key` is a part, or "group"; `desk` knows everybody and what links do. */
export class Pane {
  constructor(key, desk) {
    this.key = key;
    this.desk = desk;
    this.isGroup = key === "group";
    this.part = this.isGroup ? "curator" : key;
    this.place = this.isGroup ? "group" : "private";
    this.element = el("section", { class: `pane ${this.isGroup ? "is-group" : ""}`, id: `pane-${key}`, tabindex: "-1" });
    this.rebuild();
  }

  /** Build everything anew: another language, another beginning, another writer. */
  rebuild() {
    this.nodes = new Map(); // id → {message, element}
    this.days = new Map();
    this.fresh = true;
    this.list = el("div", { class: "list", role: "log", "aria-label": t("messages"), tabindex: "0" });
    this.list.addEventListener("scroll", () => this.scrolled());
    this.end = el("button", { type: "button", class: "to-end", hidden: true, "aria-label": t("down"), title: t("down"), onclick: () => this.toEnd(true) }, icon("down"));
    this.pinned = el("button", { type: "button", class: "pinned", hidden: true });
    this.toasts = el("div", { class: "pane-toasts", role: "status" });
    if (this.composer) this.composer.build();
    else this.composer = new Composer(() => ({ part: this.part, chat: this.place }));
    this.element.replaceChildren(this.owner(), this.head(), this.pinned,
      el("div", { class: "wall" }, this.list, this.end, this.toasts), this.composer.element);
    this.element.setAttribute("aria-label", this.title());
    this.update();
  }

  get ownName() {
    return this.desk.person(this.part)?.name ?? "";
  }

  title() {
    return this.isGroup ? t("part-group") : `${t(`part-${this.key}`)}, ${this.ownName}`;
  }

  owner() {
    this.hour = el("time", {}, hour(this.desk.now()));
    if (!this.isGroup) {
      return el("header", { class: "owner" }, this.hour,
        el("h2", {}, el("b", {}, this.ownName), el("span", {}, t(`part-${this.key}`))));
    }
    const choice = el("select", { "aria-label": t("write-as") }, this.desk.people().map((one) =>
      el("option", { value: one.key, selected: one.key === this.part }, one.name)));
    choice.addEventListener("change", () => {
      this.part = choice.value;
      this.rebuild();
    });
    return el("header", { class: "owner" }, this.hour,
      el("h2", {}, el("span", {}, t("write-as")), choice));
  }

  head() {
    const name = this.isGroup ? this.desk.group()?.title ?? "" : this.desk.botName();
    this.note = el("span", { class: "note" });
    const more = el("button", { type: "button", class: "icon", "aria-haspopup": "menu", "aria-label": t("chat-menu"), title: t("chat-menu"), onclick: () => this.more(more) }, icon("more"));
    return el("div", { class: "head" }, this.picture(),
      el("div", { class: "names" }, el("b", {}, name), this.note), more);
  }

  picture() {
    return this.isGroup ? avatar(this.desk.group()?.title ?? "", 4) : botPicture();
  }

  more(anchor) {
    const { chat } = this;
    const account = (what) => () => act("account", { part: this.part, what });
    const group = (what) => () => act("group", { part: this.part, what });
    const inside = ["member", "administrator"].includes(chat.bot);
    menu(anchor, this.isGroup
      ? [
        chat.mayManage && !inside && [t("add-bot"), group("add")],
        chat.mayManage && inside && [t("remove-bot"), group("remove")],
        [t("hide-phone"), () => this.desk.hide(this.key)],
      ]
      : [
        chat.started && (chat.blocked ? [t("unblock"), account("unblock")] : [t("block"), account("block")]),
        [t("clear"), account("clear")],
        [t("hide-phone"), () => this.desk.hide(this.key)],
      ]);
  }

  get chat() {
    return this.desk.chat(this.part, this.place);
  }

  /** Show what the chat holds now; what has not changed stays untouched. */
  update() {
    const { chat } = this;
    if (!chat) return;
    this.element.classList.toggle("muted", Boolean(chat.blocked));
    this.note.textContent = this.isGroup ? t("members", { count: chat.members }) : t("bot");
    this.composer.show({ ...chat, absent: this.isGroup && !chat.inside });
    this.showPinned(chat);
    const stays = this.fresh || this.nearEnd();
    const own = this.showMessages(chat);
    if (stays || own) this.toEnd();
    this.fresh = false;
    this.scrolled();
  }

  showMessages(chat) {
    const wanted = [];
    let [last, own] = [null, false];
    for (const message of chat.messages) {
      const node = this.nodeOf(message);
      if (node.isNew && message.out) own = true;
      node.isNew = false;
      if (!last || dayKey(last.date) !== dayKey(message.date)) {
        wanted.push(this.dayLine(message.date));
        last = null;
      }
      const joined = last && last.fromId === message.fromId && !last.service && message.date - last.date < TOGETHER;
      node.element.classList.toggle("joined", Boolean(joined));
      if (joined) wanted.at(-1).classList.add("followed");
      node.element.classList.remove("followed");
      wanted.push(node.element);
      last = message;
    }
    const ids = new Set(chat.messages.map(({ id }) => id));
    for (const id of this.nodes.keys()) if (!ids.has(id)) this.nodes.delete(id);
    if (!wanted.length) wanted.push(this.nothing());
    arrange(this.list, wanted);
    return own;
  }

  nothing() {
    const inside = ["member", "administrator"].includes(this.chat.bot);
    const add = this.isGroup && this.chat.mayManage && !inside;
    return el("div", { class: "nothing" }, this.picture(),
      el("p", {}, t(this.isGroup ? "empty-group" : "empty-bot")),
      add ? el("button", { type: "button", class: "main", onclick: () => act("group", { part: this.part, what: "add" }) }, t("add-bot")) : null);
  }

  nodeOf(message) {
    const known = this.nodes.get(message.id);
    if (known?.message === message) return known;
    const element = messageElement(message, this);
    if (!known && !this.fresh) element.classList.add("arrives");
    if (known) {
      this.keepFocus(known.element, element);
      known.element.replaceWith(element);
    }
    const made = { message, element, isNew: !known };
    this.nodes.set(message.id, made);
    return made;
  }

  keepFocus(old, element) {
    const focused = document.activeElement;
    if (!old.contains(focused)) return;
    const key = focused.dataset.key;
    queueMicrotask(() => {
      const same = [...element.querySelectorAll("[data-key]")].find((one) => one.dataset.key === key);
      (same ?? element.querySelector(".inline, .choice") ?? this.list).focus({ preventScroll: true });
    });
  }

  dayLine(seconds) {
    const key = dayKey(seconds);
    if (!this.days.has(key)) this.days.set(key, el("div", { class: "day-line" }, el("span", {}, day(seconds))));
    return this.days.get(key);
  }

  showPinned(chat) {
    const message = chat.messages.find(({ id }) => id === chat.pinned);
    this.pinned.hidden = !message;
    if (!message) return;
    this.pinned.onclick = () => this.goTo(message.id);
    this.pinned.replaceChildren(icon("pin"), el("span", {}, el("b", {}, t("pinned")), message.text || message.poll?.question || ""));
  }

  // --- what is asked for by a message ------------------------------------------------------

  press = (button, message) => {
    const ask = { part: this.part, chat: this.place, message: message.id };
    if (button.url) this.follow("link", button.url, true);
    else if (button.copy !== undefined) this.copy(button.copy);
    else act("press", { ...ask, data: button.data }); // it spins when the server says so
  };

  follow = (kind, what, here = false) => {
    if (kind === "command") act("say", { part: this.part, chat: this.place, text: what });
    else this.desk.follow(what, this, here);
  };

  vote = (message, options) =>
    act("vote", { part: this.part, chat: this.place, message: message.id, options });

  menu = (message, anchor) => {
    const ask = { part: this.part, chat: this.place, message: message.id };
    const mine = message.out && !message.forward;
    menu(anchor, [
      [t("reply"), () => this.composer.take("reply", message)],
      mine && message.kind === "text" && [t("edit"), () => this.composer.take("edit", message)],
      message.text && [t("copy"), () => this.copy(message.text)],
      !message.protected && this.isGroup && [t("forward-bot"), () => act("forward", { ...ask, to: "private" })],
      !message.protected && !this.isGroup && [t("forward-group"), () => act("forward", { ...ask, to: "group" })],
      message.out && [t("delete"), () => act("delete", ask)],
    ]);
  };

  goTo = (id) => {
    const element = this.nodes.get(id)?.element;
    element?.scrollIntoView({ block: "center", behavior: this.desk.smooth() });
    element?.classList.add("shown");
    setTimeout(() => element?.classList.remove("shown"), 1600);
  };

  async copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      this.toast(t("copied"));
    } catch {
      this.toast(text);
    }
  }

  /** Words that the bot answered to a press. */
  answer({ text, alert, url }) {
    if (text && alert) alertBox(text, this.desk.botName());
    else if (text) this.toast(text);
    if (url) this.desk.follow(url, this, true);
  }

  toast(text) {
    toast(text, this.toasts);
  }

  // --- scrolling ---------------------------------------------------------------------------

  nearEnd() {
    return this.list.scrollHeight - this.list.scrollTop - this.list.clientHeight < NEAR;
  }

  toEnd(smoothly = false) {
    this.list.scrollTo({ top: this.list.scrollHeight, behavior: smoothly ? this.desk.smooth() : "instant" });
  }

  scrolled() {
    this.end.hidden = this.nearEnd();
  }
}
