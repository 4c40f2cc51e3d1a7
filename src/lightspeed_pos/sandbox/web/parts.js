// What both halves of the console use. Everything shown goes through textContent, never through HTML.

export const $ = (id) => document.getElementById(id);

export function make(tag, { text, ...attributes } = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  if (text !== undefined) element.textContent = text;
  element.append(...children);
  return element;
}

// The account that the address of the page names, if any: every question is about it.
export const account = new URLSearchParams(location.search).get("account_id");

export async function ask(method, name, given = {}) {
  const told = new URLSearchParams(method === "GET" ? given : {});
  if (account) told.set("account_id", account);
  const query = told.size ? `?${told}` : "";
  const body = method === "GET" ? undefined : JSON.stringify(given);
  const response = await fetch(`/_sandbox/${name}${query}`, { method, body });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error);
  return answer;
}

let hiding;
export function say(text, wrong = false) {
  const toast = $("toast");
  toast.textContent = text;
  toast.className = wrong ? "shown wrong" : "shown";
  clearTimeout(hiding);
  hiding = setTimeout(() => { toast.className = ""; }, wrong ? 8000 : 3000);
}

// Runs what a button does and says how it went.
export async function act(work, done) {
  try {
    const result = await work();
    if (done) say(done);
    return result;
  } catch (error) {
    say(error.message, true);
    return undefined;
  }
}
