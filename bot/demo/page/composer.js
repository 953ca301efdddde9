// Where people write: text with Enter, files, voice, the command list, the bot's keyboard.

import { el, icon } from "./dom.js";
import { menu } from "./menus.js";
import { act, sendFile } from "./net.js";
import { toast } from "./toasts.js";
import { finish, record, recording } from "./voice.js";
import { t } from "./words.js";

const TALLEST = 140;
const GROWS = CSS.supports("field-sizing", "content"); // else a script does it

/** The lower part of a chat. `where()` gives `{part, chat}` of whoever writes. */
export class Composer {
  constructor(where) {
    this.where = where;
    this.about = null; // {kind: "reply" | "edit", message}
    this.hidesKeys = false;
    this.element = el("div", { class: "composer-place" });
    this.build();
  }

  /** Make everything anew, for instance in another language; what was typed stays. */
  build() {
    const typed = this.text?.value ?? "";
    this.text = el("textarea", { rows: "1", placeholder: t("message"), "aria-label": t("message"), enterkeyhint: "send", dir: "auto" });
    this.text.value = typed;
    this.text.addEventListener("input", () => this.typed());
    this.text.addEventListener("keydown", (event) => this.key(event));
    this.slash = el("button", { type: "button", class: "icon", "aria-label": t("commands"), title: t("commands"), "aria-expanded": "false", onclick: () => this.toggleCommands() },
      el("span", { class: "slash", "aria-hidden": "true" }, "/"));
    this.clip = this.iconButton("attach", "attach", () => this.attach());
    this.clip.setAttribute("aria-haspopup", "menu");
    this.keysButton = this.iconButton("keyboard", "keyboard", () => {
      this.hidesKeys = !this.hidesKeys;
      this.show(this.chat);
    });
    this.go = this.iconButton("send", "send", () => this.send());
    this.go.classList.add("go");
    this.mic = this.iconButton("voice", "voice", () => this.voice());
    this.strip = el("div", { class: "about", hidden: true });
    this.list = el("div", { class: "commands", hidden: true, role: "group", "aria-label": t("commands") });
    this.keys = el("div", { class: "keys", hidden: true, role: "group", "aria-label": t("keyboard") });
    this.form = el("form", { class: "composer" }, this.slash, this.clip, this.text, this.keysButton, this.mic, this.go);
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.send();
    });
    this.instead = el("div", { class: "instead", hidden: true });
    this.element.replaceChildren(this.list, this.strip, this.form, this.instead, this.keys);
    this.typed();
  }

  iconButton(name, key, action) {
    return el("button", { type: "button", class: "icon", "aria-label": t(key), title: t(key), onclick: action }, icon(name));
  }

  /** Show what this chat allows now. */
  show(chat) {
    this.chat = chat;
    const [words, action] = this.onlyThing(chat);
    this.form.hidden = words !== null;
    this.instead.hidden = words === null;
    if (words !== null && this.instead.dataset.words !== words) {
      this.instead.dataset.words = words;
      this.instead.replaceChildren(action
        ? el("button", { type: "button", class: "wide", onclick: action }, words)
        : el("p", {}, words));
    }
    this.slash.hidden = !chat.commands.length;
    this.showKeys(chat.keyboard);
  }

  onlyThing(chat) {
    const { part, chat: place } = this.where();
    const account = (what) => () => act("account", { part, what });
    if (chat.absent) return [t("no-access"), null];
    if (chat.blocked) return [t("unblock"), account("unblock")];
    if (place === "private" && !chat.started) return [t("start"), account("start")];
    return [null, null];
  }

  showKeys(keyboard) {
    this.keysButton.hidden = !keyboard;
    this.keys.hidden = !keyboard || this.hidesKeys;
    this.text.placeholder = keyboard?.placeholder || t("message");
    const source = JSON.stringify(keyboard ?? null);
    if (this.keys.dataset.source === source) return;
    this.keys.dataset.source = source;
    this.keys.replaceChildren(...(keyboard?.rows ?? []).map((row) =>
      el("div", { class: "row" }, row.map(({ text }) =>
        el("button", { type: "button", class: "key", onclick: () => act("key", { ...this.where(), text }) }, text)))));
  }

  typed() {
    if (!GROWS) {
      this.text.style.height = "";
      if (this.text.value) this.text.style.height = `${Math.min(this.text.scrollHeight, TALLEST)}px`;
    }
    const empty = !this.text.value.trim();
    this.go.hidden = empty;
    this.mic.hidden = !empty;
    const command = /^\/(\w*)$/.exec(this.text.value);
    if (command) this.showCommands(command[1]);
    else if (!this.list.hidden && this.text.value) this.hideCommands();
  }

  key(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.send();
    } else if (event.key === "Escape") {
      this.hideCommands();
      this.forget();
    } else if (event.key === "ArrowUp" && !this.list.hidden) {
      event.preventDefault();
      this.list.lastElementChild?.focus();
    }
  }

  async send() {
    const text = this.text.value.trim();
    if (!text) return;
    const about = this.about;
    this.text.value = "";
    this.forget();
    this.hideCommands();
    this.typed();
    const done = about?.kind === "edit"
      ? await act("edit", { ...this.where(), message: about.message.id, text })
      : await act("say", { ...this.where(), text, reply: about?.message.id ?? 0 });
    if (!done && !this.text.value) {
      this.text.value = text;
      this.typed();
    }
  }

  /** Answer a message, or change one's own. */
  take(kind, message) {
    this.about = { kind, message };
    if (kind === "edit") this.text.value = message.text;
    this.strip.hidden = false;
    this.strip.replaceChildren(
      el("div", {}, el("strong", {}, kind === "edit" ? t("editing") : message.from),
        el("span", {}, message.text || message.poll?.question || t("message"))),
      this.iconButton("close", "cancel", () => this.forget()));
    this.typed();
    this.text.focus();
  }

  forget() {
    if (this.about?.kind === "edit") this.text.value = "";
    this.about = null;
    this.strip.hidden = true;
  }

  toggleCommands() {
    if (this.list.hidden) this.showCommands("");
    else this.hideCommands();
  }

  showCommands(begin) {
    const found = (this.chat?.commands ?? []).filter(({ command }) => command.startsWith(begin));
    this.list.hidden = !found.length;
    this.slash.setAttribute("aria-expanded", String(!this.list.hidden));
    this.list.replaceChildren(...found.map(({ command, description }) =>
      el("button", {
        type: "button",
        onclick: () => {
          this.hideCommands();
          this.text.value = "";
          this.typed();
          act("say", { ...this.where(), text: `/${command}` });
        },
        onkeydown: (event) => this.walk(event),
      }, el("span", { class: "what" }, description), el("span", { class: "name" }, `/${command}`))));
  }

  walk(event) {
    const here = event.currentTarget;
    const next = { ArrowDown: here.nextElementSibling, ArrowUp: here.previousElementSibling }[event.key];
    if (next) next.focus();
    else if (event.key === "Escape") {
      this.hideCommands();
      this.text.focus();
    } else return;
    event.preventDefault();
  }

  hideCommands() {
    this.list.hidden = true;
    this.slash.setAttribute("aria-expanded", "false");
  }

  attach() {
    menu(this.clip, [
      [t("attach-photo"), () => this.choose("image/*", "photo")],
      [t("attach-sample"), () => this.sample()],
      [t("attach-file"), () => this.choose("", "document")],
      [t("attach-school"), () => this.school()],
    ]);
  }

  choose(accept, kind) {
    const input = el("input", { type: "file", accept });
    input.addEventListener("change", () => {
      const [file] = input.files;
      if (file) this.file(kind, file, file.name);
    });
    input.click();
  }

  file(kind, blob, name) {
    const { part, chat } = this.where();
    return sendFile(part, chat, kind, blob, name);
  }

  sample() {
    const canvas = el("canvas", { width: "640", height: "400" });
    const pen = canvas.getContext("2d");
    const sky = pen.createLinearGradient(0, 0, 0, 400);
    sky.addColorStop(0, "#8fc3ea");
    sky.addColorStop(1, "#f6e7c8");
    pen.fillStyle = sky;
    pen.fillRect(0, 0, 640, 400);
    pen.fillStyle = "#5a8f5d";
    pen.fillRect(0, 310, 640, 90);
    pen.fillStyle = "#c9735a";
    pen.fillRect(190, 190, 260, 140);
    pen.fillStyle = "#fdf6e3";
    for (let x = 0; x < 4; x += 1) pen.fillRect(212 + x * 58, 222, 38, 44);
    canvas.toBlob((blob) => this.file("photo", blob, "school.png"), "image/png");
  }

  async school() {
    const answer = await fetch("/school.xlsx");
    if (answer.ok) await this.file("document", await answer.blob(), `${t("attach-school").replace(/[«»“”]/g, "")}.xlsx`);
    else toast(t("cannot"));
  }

  async voice() {
    if (recording()) {
      finish();
      return;
    }
    const goes = await record((blob) => {
      this.mic.replaceChildren(icon("voice"));
      this.mic.classList.remove("live");
      this.mic.setAttribute("aria-label", t("voice"));
      this.file("voice", blob, "voice");
    });
    if (goes) {
      this.mic.replaceChildren(icon("stop"));
      this.mic.classList.add("live");
      this.mic.setAttribute("aria-label", t("voice-stop"));
    }
  }
}
