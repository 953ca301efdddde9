// One message as a bubble, with whatever belongs to it.

import { avatar, botPicture, el, icon, tint } from "./dom.js";
import { player } from "./player.js";
import { pollBox } from "./poll.js";
import { rich } from "./rich.js";
import { hour } from "./when.js";
import { t } from "./words.js";

/** The element of a message. `room` does what the person asks: press, follow, vote, menu. */
export function messageElement(message, room) {
  if (message.service) return serviceLine(message);
  const side = message.out ? "out" : "in";
  const row = el("article", {
    class: `message ${side} kind-${message.kind}`,
    data: { id: message.id },
    "aria-label": `${message.out ? room.ownName : message.from}, ${hour(message.date)}`,
  });
  const column = el("div", { class: "column" }, bubble(message, room), keyboard(message, room));
  if (room.isGroup && !message.out) row.append(message.bot ? botPicture() : avatar(message.from, message.fromId));
  row.append(column);
  return row;
}

function serviceLine(message) {
  const { what, name } = message.service;
  return el("div", { class: "service", data: { id: message.id } },
    el("span", {}, t(`service-${what}`, { name })));
}

function bubble(message, room) {
  const box = el("div", { class: "bubble" });
  if (room.isGroup && !message.out) {
    box.append(el("div", { class: `sender ${tint(message.fromId)}` }, message.from,
      message.bot ? el("small", {}, t("bot")) : null));
  }
  if (message.forward) box.append(el("div", { class: "forward" }, t("forwarded", { name: message.forward })));
  if (message.reply) box.append(quoted(message.reply, room));
  if (message.file) box.append(fileBox(message.file));
  if (message.poll) box.append(pollBox(message, room));
  if (message.place) box.append(el("div", { class: "plain-file" }, t("place")));
  if (message.contact) {
    box.append(el("div", { class: "plain-file" },
      `${message.contact.first_name} ${message.contact.phone_number}`));
  }
  if (message.text) {
    box.append(el("div", { class: "text", dir: "auto" },
      rich(message.text, message.entities, room.follow), meta(message)));
  } else box.append(meta(message));
  box.append(el("button", {
    type: "button",
    class: "act",
    "aria-haspopup": "menu",
    "aria-label": t("message-menu"),
    title: t("message-menu"),
    onclick: (event) => room.menu(message, event.currentTarget),
  }, icon("down")));
  return box;
}

function meta(message) {
  return el("span", { class: "meta" },
    message.edited ? el("span", {}, t("edited")) : null,
    el("time", {}, hour(message.date)),
    message.out ? el("span", { class: "ticks", "aria-hidden": "true" }, icon("check"), icon("check")) : null);
}

function quoted(reply, room) {
  return el("button", { type: "button", class: "quoted", onclick: () => room.goTo(reply.id) },
    el("strong", {}, reply.name), el("span", {}, reply.text));
}

function fileBox(file) {
  const address = `/files/${file.id}`;
  if (file.kind === "photo") {
    return el("a", { class: "photo", href: address, target: "_blank", rel: "noopener" },
      el("img", { src: address, alt: t("photo"), width: file.width, height: file.height, loading: "lazy" }));
  }
  if (file.kind === "voice" || file.kind === "audio") {
    return player(address, file.duration ?? 1, file.id);
  }
  if (file.kind === "sticker") return el("div", { class: "sticker", role: "img", "aria-label": t("sticker") }, file.emoji ?? "🙂");
  if (file.kind !== "document") return el("div", { class: "plain-file" }, t("video"));
  const name = file.file_name ?? t("attach-file");
  return el("a", { class: "document", href: address, download: name },
    el("span", { class: `document-icon type-${ending(name)}` }, ending(name) || icon("file")),
    el("span", { class: "document-name" }, el("b", {}, name), el("small", {}, `${size(file.file_size)} · ${t("save")}`)));
}

const ending = (name) => (/\.([a-z0-9]{1,4})$/i.exec(name)?.[1] ?? "").toLowerCase();

function size(bytes = 0) {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

function keyboard(message, room) {
  if (!message.rows) return null;
  const spinning = new Set(message.spinning ?? []);
  const rows = message.rows.map((row) =>
    el("div", { class: "row" }, row.map((button) => inline(button, message, spinning, room))));
  return el("div", { class: "inline-keyboard" }, rows);
}

function inline(button, message, spinning, room) {
  const waits = button.data !== undefined && spinning.has(button.data);
  const made = el("button", {
    type: "button",
    class: `inline ${waits ? "busy" : ""}`,
    data: { key: button.data ?? button.url ?? button.text },
    "aria-busy": waits ? "true" : null,
  }, el("span", { class: "label" }, button.text), button.url ? icon("outside") : null);
  made.addEventListener("click", () => room.press(button, message));
  return made;
}
