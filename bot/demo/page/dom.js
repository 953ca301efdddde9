// Small helpers: make elements without any HTML text, so nothing typed can become markup.

const SVG = "http://www.w3.org/2000/svg";

/** An element; `props` are attributes, `on*` listeners and `data`; null children are left out. */
export function el(tag, props = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "data") Object.assign(made.dataset, value);
    else if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return made;
}

const PATHS = {
  menu: "M4 6h16M4 12h16M4 18h10",
  more: "M12 5.5v.01M12 12v.01M12 18.5v.01",
  attach: "M20 11.5 12.2 19a5 5 0 0 1-7-7l8.2-8.2a3.4 3.4 0 0 1 4.8 4.8L10 16.8a1.7 1.7 0 0 1-2.4-2.4l7.4-7.3",
  send: "M4 12 20 4l-5 16-3.5-6.5L4 12Zm7.500 1.500L20 4",
  voice: "M12 4a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0V7a3 3 0 0 0-3-3ZM5.500 11.500a6.500 6.500 0 0 0 13 0M12 18v3",
  stop: "M7 7h10v10H7z",
  close: "M6 6l12 12M18 6 6 18",
  down: "M6 9l6 6 6-6",
  file: "M7 3h7l4 4v14H7zM14 3v4h4",
  pin: "M9 4h6l-1 6 3 3H7l3-3-1-6ZM12 13v7",
  theme: "M20 14.500A8.500 8.500 0 0 1 9.500 4a8.500 8.500 0 1 0 10.500 10.500Z",
  guide: "M4 5.500C7 4 10 4.500 12 6c2-1.500 5-2 8-.5V19c-3-1.500-6-1-8 .5-2-1.500-5-2-8-.5zM12 6v13.500",
  keyboard: "M3 7h18v10H3zM6.500 10.500h.01M10 10.500h.01M14 10.500h.01M17.500 10.500h.01M8 14h8",
  check: "M5 12.500 10 17l9-10",
  outside: "M8 16 17 7M9.500 7H17v7.500",
  again: "M19 12a7 7 0 1 1-2-5M19 4v4h-4",
  play: "M8 5.500v13l10.500-6.500z",
  pause: "M9 6v12M15 6v12",
};

/** A line icon of 24 × 24; decoration, the words stand beside it or in a label. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.classList.add("icon-line");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}

/** Make the children of `parent` exactly `wanted`, moving as little as possible. */
export function arrange(parent, wanted) {
  const keep = new Set(wanted);
  for (const child of [...parent.children]) if (!keep.has(child)) child.remove();
  let place = parent.firstElementChild;
  for (const child of wanted) {
    if (child === place) place = place.nextElementSibling;
    else parent.insertBefore(child, place);
  }
}

/** A calm colour for a name, the same every time. */
export function tint(number) {
  return `tint-${Math.abs(Number(number) || 0) % 7}`;
}

/** «Анна Орлова» → «АО». */
export function initials(name) {
  const words = [...name.matchAll(/\p{L}/gu)].length ? name.split(/\s+/) : [name];
  return words.slice(0, 2).map((word) => [...word][0] ?? "").join("").toUpperCase();
}

/** The bot's round picture. */
export const botPicture = () => el("img", { class: "avatar", src: "/page/logo.svg", alt: "" });

/** A round picture with initials. */
export function avatar(name, number) {
  return el("span", { class: `avatar ${tint(number)}`, "aria-hidden": "true" }, initials(name));
}
