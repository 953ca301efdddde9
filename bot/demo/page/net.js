// Everything that goes to the server and comes from it.

import { toast } from "./toasts.js";
import { t } from "./words.js";

/** Ask the server for something; null when it could not be done (the person is told). */
export async function post(path, body) {
  return send(path, JSON.stringify(body), "application/json");
}

/** Something that a person does: say, press, vote… */
export const act = (name, body) => post(`/do/${name}`, body);

/** A photo, file or voice message from somebody's phone. */
export async function sendFile(part, chat, kind, blob, name = "") {
  const asked = new URLSearchParams({ part, chat, kind, name });
  return send(`/send?${asked}`, blob, "application/octet-stream");
}

async function send(path, body, type) {
  try {
    const answer = await fetch(path, { method: "POST", headers: { "Content-Type": type }, body });
    if (answer.ok) return await answer.json();
    toast(t("cannot"));
  } catch {
    toast(t("lost"));
  }
  return null;
}

/** Listen to what happens. `heard` has a function for each kind of event, and `online`. */
export function listen(heard) {
  const stream = new EventSource("/live");
  for (const kind of ["state", "chat", "toast", "clock"]) {
    stream.addEventListener(kind, (event) => heard[kind](JSON.parse(event.data)));
  }
  stream.addEventListener("open", () => heard.online(true));
  stream.addEventListener("error", () => heard.online(false));
}
