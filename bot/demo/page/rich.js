// A message's text with its entities, as elements. Offsets count UTF-16 units, as JavaScript does.

import { el } from "./dom.js";

const TAGS = {
  bold: "b",
  italic: "i",
  underline: "u",
  strikethrough: "s",
  code: "code",
  pre: "pre",
  blockquote: "blockquote",
  expandable_blockquote: "blockquote",
  spoiler: "span",
};
const LINKS = new Set([
  "url", "text_link", "mention", "hashtag", "email", "bot_command", "phone_number",
  "text_mention",
]);

/** Nodes for a text; `follow(kind, what)` is called when a link or command in it is clicked. */
export function rich(text, entities, follow) {
  const sorted = [...(entities ?? [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return pieces(text, 0, text.length, sorted, follow);
}

function pieces(text, from, to, entities, follow) {
  const nodes = [];
  let at = from;
  while (entities.length) {
    const entity = entities.shift();
    const start = Math.max(entity.offset, at);
    const end = Math.min(entity.offset + entity.length, to);
    if (end <= start) continue;
    if (start > at) nodes.push(text.slice(at, start));
    const inside = [];
    while (entities.length && entities[0].offset < end) inside.push(entities.shift());
    nodes.push(wrapped(entity, text.slice(start, end), pieces(text, start, end, inside, follow), follow));
    at = end;
  }
  if (at < to) nodes.push(text.slice(at, to));
  return nodes;
}

function wrapped(entity, words, children, follow) {
  if (LINKS.has(entity.type)) return link(entity, words, children, follow);
  const tag = TAGS[entity.type] ?? "span";
  if (entity.type === "spoiler") return spoiler(children);
  if (entity.type === "code" && /^(https?:\/\/)?t\.me\//.test(words)) {
    return link({ type: "url" }, words, [el("code", {}, children)], follow);
  }
  return el(tag, {}, children);
}

function link(entity, words, children, follow) {
  const target = entity.url ?? words;
  if (entity.type === "text_mention") {
    const person = `tg://user?id=${entity.user.id}`;
    return el("button", { type: "button", class: "link", onclick: () => follow("link", person) }, children);
  }
  if (["mention", "hashtag", "phone_number"].includes(entity.type)) {
    return el("span", { class: "link" }, children);
  }
  if (entity.type === "bot_command") {
    return el("button", { type: "button", class: "link", onclick: () => follow("command", words) }, children);
  }
  return el("button", { type: "button", class: "link", title: entity.url, onclick: () => follow("link", target) }, children);
}

function spoiler(children) {
  const hidden = el("button", { type: "button", class: "spoiler" }, children);
  hidden.addEventListener("click", () => hidden.classList.add("seen"));
  return hidden;
}
