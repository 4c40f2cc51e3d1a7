import { $, act, ask, chosen, indented, make, say } from "./parts.js";
import { recordsChanged, startData } from "./data.js";

const SHOWN = 500;
const state = { level: 0, size: 90, rate: 1, now: 0, speed: 1, at: performance.now() };
let paused = false;
let held = [];
let seen = 0;
let accounts = 1;

const drips = (value) => String(Math.round(value * 100) / 100);
const clockText = (seconds) => new Date(seconds * 1000).toISOString().slice(11, 19);

// ---- the bucket and the clock, which move between two messages of the server

function elapsed() {
  return ((performance.now() - state.at) / 1000) * state.speed;
}

function draw() {
  const level = Math.max(0, state.level - state.rate * elapsed());
  const share = Math.min(1, level / state.size);
  $("level").textContent = level.toFixed(1);
  $("water").setAttribute("y", String(102 - 82 * share));
  $("water").setAttribute("class", share >= 1 ? "full" : share > 0.75 ? "high" : "");
  $("drop").setAttribute("class", level > 0 ? "drop falling" : "drop");
  $("meter").value = Math.min(level, state.size);
  const wait = (level - state.size) / state.rate;
  $("verdict").textContent = wait >= 0 ? `full: 429 for ${Math.floor(wait) + 1} s` : "has room for the next";
  const now = new Date((state.now + elapsed()) * 1000);
  if (state.now) $("now").textContent = `${now.toISOString().slice(0, 19).replace("T", " ")} UTC`;
}

function settle({ bucket, clock, faults }) {
  Object.assign(state, { level: bucket.level, size: bucket.size, rate: bucket.drip_rate });
  Object.assign(state, { now: clock.now, speed: clock.speed, at: performance.now() });
  $("size").textContent = drips(bucket.size);
  $("rate").textContent = drips(bucket.drip_rate);
  $("meter").max = bucket.size;
  showSpeed(clock.speed);
  $("waiting").replaceChildren(...faults.map((fault) => {
    const where = `${fault.method === "*" ? "" : `${fault.method} `}${fault.path === "*" ? "" : `${fault.path} `}`;
    return make("li", { text: `${fault.kind} ${where}×${fault.times}` });
  }));
  $("clear-faults").hidden = faults.length === 0;
  draw();
}

function showSpeed(speed) {
  const select = $("speed");
  if (document.activeElement === select) return;
  if (![...select.options].some((option) => Number(option.value) === speed)) {
    select.append(make("option", { value: speed, text: `${drips(speed)}×` }));
  }
  select.value = String(speed);
}

// ---- the log

function readable(query) {
  try {
    return decodeURIComponent(query.replaceAll("+", " "));
  } catch {
    return query;
  }
}

function matches(row, wanted) {
  return wanted.every((word) => row.dataset.words.includes(word));
}

function row(entry) {
  const [, prefix, rest] = /^(\/API\/V3\/Account\/\d+\/)?(.*)$/s.exec(entry.path);
  const kind = entry.status >= 500 ? "bad" : entry.status >= 400 ? "warn" : entry.status >= 300 ? "moved" : "good";
  const query = entry.query ? `?${readable(entry.query)}` : "";
  const summary = make("summary", { class: "entry" },
    make("span", { class: "at", text: clockText(entry.at) }),
    make("span", { class: `method ${entry.method.toLowerCase()}`, text: entry.method }),
    make("span", { class: "what" },
      make("span", { class: "path", text: prefix ? rest : entry.path }), make("span", { class: "query", text: query })),
    make("span", { class: "number cost", text: entry.cost ? drips(entry.cost) : "–" }),
    make("span", { class: "number after", text: entry.cost ? drips(entry.level) : "–" }),
    make("span", { class: "status" },
      ...(entry.ignored.length ? [make("span", { class: "mark", title: ignoredText(entry), text: "ignored" })] : []),
      ...(entry.fault ? [make("span", { class: "mark", text: entry.fault === String(entry.status) ? "fault" : entry.fault })] : []),
      make("span", { class: `code ${kind}`, text: String(entry.status) })));
  const details = make("details", {}, summary);
  const marks = `${entry.fault} ${entry.ignored.length ? ignoredText(entry) : ""}`;
  details.dataset.words = `${entry.method} ${entry.path} ${query} ${entry.status} ${marks}`.toLowerCase();
  details.addEventListener("toggle", () => { if (details.open) open(details, entry); }, { once: true });
  return details;
}

function ignoredText(entry) {
  return `ignored: ${entry.ignored.join(", ")}`;
}

async function open(details, entry) {
  const headers = Object.entries(entry.headers).map(([name, value]) => `${name}: ${value}`).join("\n");
  const inside = make("div", { class: "inside" }, ...block("Request", `${entry.method} ${entry.target}`));
  if (entry.ignored.length) inside.append(...block("Ignored", entry.ignored.join("\n"), "warn"));
  inside.append(...block("Headers", headers));
  if (entry.body) inside.append(...block("Body", indented(entry.body)));
  details.append(inside);
  const answer = await act(() => ask("GET", "answer", { number: entry.number }));
  if (answer && answer.body) {
    inside.append(...block(answer.cut ? "Answer, its beginning" : "Answer", indented(answer.body)));
  }
}

function block(title, text, kind) {
  return [make("h3", { text: title, class: kind }), make("pre", { text, tabindex: "0" })];
}

function arrived(entry) {
  seen += 1;
  if (entry.method !== "GET") recordsChanged();
  if (paused) {
    held = [...held.slice(1 - SHOWN), entry];
  } else {
    held.push(entry);
  }
}

// A busy client sends hundreds of requests a second: the page is changed once per frame.
function show() {
  if (!paused && held.length) {
    const wanted = $("filter").value.toLowerCase().split(/\s+/).filter(Boolean);
    const rows = held.slice(-SHOWN).reverse().map(row);
    for (const one of rows) one.hidden = !matches(one, wanted);
    held = [];
    $("log").prepend(...rows);
    while ($("log").childElementCount > SHOWN) $("log").lastElementChild.remove();
  }
  $("hint").hidden = seen > 0;
  $("count").textContent = seen ? seen.toLocaleString("en") : "";
  $("pause").textContent = paused && held.length ? `Go on (${held.length})` : paused ? "Go on" : "Pause";
  draw();
  requestAnimationFrame(show);
}

function forget() {
  held = [];
  seen = 0;
  $("log").replaceChildren();
}

// ---- what the buttons do

// Whose something is, where there are several.
const whose = () => (accounts > 1 ? ` of ${$("shop").textContent}` : "");
const everyones = () => (accounts > 1 ? ` of all ${accounts} accounts` : "");

function press(id, work) {
  $(id).addEventListener("click", work);
}

// What the sandbox can do to a request, as it says itself.
function showKinds(kinds) {
  $("kinds").replaceChildren(...Object.entries(kinds).map(([kind, words]) =>
    make("button", { "data-kind": kind, title: words, text: kind })));
}

function startButtons() {
  $("kinds").addEventListener("click", (event) => {
    const kind = event.target.dataset.kind;
    if (!kind || !$("times").reportValidity()) return;
    const given = { kind, times: Number($("times").value), path: $("path").value || "*" };
    act(() => ask("POST", "faults", given), `The next ${given.times === 1 ? `request${whose()} meets` : `${given.times} requests${whose()} meet`} ${event.target.textContent}.`);
  });
  press("clear-faults", () => act(() => ask("DELETE", "faults")));
  for (const button of document.querySelectorAll("[data-advance]")) {
    button.addEventListener("click", () => act(() => ask("POST", "advance", { seconds: Number(button.dataset.advance) })));
  }
  $("accounts").addEventListener("change", () => { location.search = `account_id=${$("accounts").value}`; });
  $("speed").addEventListener("change", () => act(() => ask("POST", "speed", { speed: Number($("speed").value) })));
  press("expire", () => act(() => ask("POST", "expire"), `The access tokens${whose()} have expired.`));
  press("revoke", () => {
    if (!confirm(`Disconnect the app? No token${whose()} will work any more.`)) return;
    act(() => ask("POST", "revoke"), `No token${whose()} works any more.`);
  });
  press("connect", async () => {
    const pair = await act(() => ask("POST", "connect"), "A merchant connected; the token is new.");
    if (pair) showToken(pair.access_token);
  });
  for (const button of document.querySelectorAll("[data-copy]")) {
    button.addEventListener("click", () => {
      const source = $(button.dataset.copy);
      act(() => navigator.clipboard.writeText(source.dataset.whole ?? source.textContent), "Copied.");
    });
  }
  $("counter").addEventListener("submit", (event) => {
    event.preventDefault();
    const form = event.target.elements;
    const [name, key] = form.act.value.split(" ");
    const done = `${form.act.selectedOptions[0].textContent} ${form.id.value}: done.`;
    act(() => ask("POST", name, { [key]: Number(form.id.value) }), done).then(recordsChanged);
  });
  press("reset", async () => {
    if (!confirm(`Put records, tokens, bucket, faults and log${everyones()} back to the start?`)) return;
    if (await act(() => ask("POST", "reset"), `Everything${everyones()} is as it was at the start.`)) {
      forget();
      recordsChanged();
      await meet();
    }
  });
  press("clear", async () => { if (await act(() => ask("DELETE", "requests"), `The log${everyones()} is empty.`)) forget(); });
  press("pause", () => {
    paused = !paused;
    $("pause").setAttribute("aria-pressed", String(paused));
  });
  $("filter").addEventListener("input", () => {
    const wanted = $("filter").value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const one of $("log").children) one.hidden = !matches(one, wanted);
  });
}

function startTabs() {
  const tabs = [$("tab-log"), $("tab-data")];
  const choose = (chosen) => {
    for (const tab of tabs) {
      tab.setAttribute("aria-selected", String(tab === chosen));
      tab.tabIndex = tab === chosen ? 0 : -1;
      $(tab.getAttribute("aria-controls")).hidden = tab !== chosen;
    }
    if (chosen === tabs[1]) recordsChanged();
  };
  tabs.forEach((tab, position) => {
    tab.addEventListener("click", () => choose(tab));
    tab.addEventListener("keydown", (event) => {
      if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
      const other = tabs[1 - position];
      choose(other);
      other.focus();
    });
  });
}

function showToken(token) {
  $("token").textContent = `${token.slice(0, 10)}…${token.slice(-6)}`;
  $("token").dataset.whole = token;
  const url = `${location.origin}/API/V3/Account/${$("account").textContent}/Item.json?limit=2`;
  $("try").textContent = `curl -H "Authorization: Bearer ${$("token").textContent}" \\\n  "${url}"`;
  $("try").dataset.whole = `curl -H "Authorization: Bearer ${token}" "${url}"`;
}

// Also after the connection was lost: it may be another sandbox now.
async function meet() {
  const about = await act(() => ask("GET", "about"));
  if (!about) return undefined;
  $("shop").textContent = about.account_name;
  $("account").textContent = about.account_id;
  $("origin").textContent = location.origin;
  $("client-id").textContent = about.client_id;
  $("redirects").replaceChildren(...about.redirect_uris.map((address) => make("li", {}, make("code", { text: address, title: address }))));
  showKinds(about.fault_kinds);
  $("accounts").replaceChildren(...about.accounts.map((one) =>
    make("option", { value: one.account_id, text: `${one.name} (${one.account_id})`, selected: one.account_id === about.account_id })));
  accounts = about.accounts.length;
  $("accounts").parentElement.hidden = accounts < 2;
  if (accounts > 1) chosen.account = about.account_id;
  const secrets = await act(() => ask("POST", "credentials"));
  if (!secrets) return undefined;
  $("secret").textContent = secrets.client_secret || "none: a public client";
  showToken(secrets.access_token);
  settle(about);
  return about;
}

// The address may name an account that is not there: that was said, and the first one is shown.
async function find() {
  const about = await meet();
  if (about || chosen.account === null) return about;
  chosen.account = null;
  history.replaceState(null, "", location.pathname);
  return meet();
}

async function start() {
  startButtons();
  startTabs();
  const about = await find();
  if (!about) return;
  startData();
  const which = chosen.account === null ? "" : `&account_id=${encodeURIComponent(chosen.account)}`;
  const events = new EventSource(`/_sandbox/events?since=${Math.max(0, about.last - SHOWN)}${which}`);
  events.addEventListener("request", (event) => arrived(JSON.parse(event.data)));
  events.addEventListener("state", (event) => settle(JSON.parse(event.data)));
  events.addEventListener("open", () => {
    if ($("link").className === "lost") meet().then(recordsChanged);
    link("live", "");
  });
  events.addEventListener("error", () => link("no connection", "lost"));
  show();
}

function link(text, kind) {
  $("link").textContent = text;
  $("link").className = kind;
}

start().catch((error) => say(error.message, true));
