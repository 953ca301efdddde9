// The page's own words, in the language chosen on the page; delivered by the server.

const KEPT = "nastavnik-demo-language";
const words = {};
let locale = "ru";

/** The language in use. */
export const language = () => locale;

/** The words under a key; «{name}» in them is replaced. A key without words shows itself. */
export function t(key, given = {}) {
  const said = words[key] ?? key;
  return said.replace(/\{(\w+)\}/g, (whole, name) => given[name] ?? whole);
}

/** Speak a language and say everything on the page in it. */
export async function speak(wanted) {
  const answer = await fetch(`/words/${wanted}`);
  if (!answer.ok) return;
  Object.assign(words, await answer.json());
  locale = wanted;
  remember(KEPT, wanted);
  document.documentElement.lang = wanted;
  document.title = t("title");
  say(document);
}

/** Fill in what is marked in the HTML. */
function say(root) {
  for (const one of root.querySelectorAll("[data-words]")) one.textContent = t(one.dataset.words);
  for (const one of root.querySelectorAll("[data-label]")) {
    one.setAttribute("aria-label", t(one.dataset.label));
    if (one.matches("button, select")) one.title = t(one.dataset.label);
  }
}

/** The language of the last visit. */
export function lastLanguage() {
  const kept = recall(KEPT);
  return ["ru", "en", "tt"].includes(kept) ? kept : "ru";
}

/** Keep a small choice in this browser; without storage it lasts as long as the page. */
export function remember(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Private windows may have no storage.
  }
}

/** What was kept, or null. */
export function recall(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
