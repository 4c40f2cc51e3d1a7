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

// The account that the page is about: the one that its address names, else the first of several; null for the only one.
export const chosen = { account: new URLSearchParams(location.search).get("account_id") };

// What there is once for all accounts.
const FOR_ALL = new Set(["GET clock", "GET answer", "POST advance", "POST speed", "POST reset", "DELETE requests"]);

export async function ask(method, name, given = {}) {
  const told = new URLSearchParams(method === "GET" ? given : {});
  if (chosen.account !== null && !FOR_ALL.has(`${method} ${name}`)) told.set("account_id", chosen.account);
  const query = told.size ? `?${told}` : "";
  const body = method === "GET" ? undefined : JSON.stringify(given);
  const response = await fetch(`/_sandbox/${name}${query}`, { method, body }).catch(() => {
    throw new Error("The sandbox does not answer. Is it running?");
  });
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

// A string of JSON without the escapes that it need not have, such as "\/".
function readable(string) {
  try {
    return JSON.stringify(JSON.parse(string));
  } catch {
    return string;
  }
}

// JSON on lines of its own; text that is no JSON stays as it is. It works on what was sent, part by part: numbers keep
// their digits, a name that comes twice is shown twice, and a text that breaks off reads as well.
export function indented(text) {
  if (!/^\s*[{[]/.test(text)) return text;
  let depth = 0;
  const line = (change) => { depth = Math.max(0, depth + change); return `\n${"  ".repeat(depth)}`; };
  return text.replaceAll(/"(?:[^"\\]|\\.)*"?|[{[]\s*[}\]]|[{}[\],:]|\s+/gs, (part) => {
    if (part === "{" || part === "[") return part + line(1);
    if (part === "}" || part === "]") return line(-1) + part;
    if (part === ",") return part + line(0);
    if (part === ":") return ": ";
    return part.startsWith('"') ? readable(part) : part.replace(/\s+/, "");
  });
}
