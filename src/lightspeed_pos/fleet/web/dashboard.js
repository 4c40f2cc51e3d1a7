// Asks for the status every two seconds, and shows it. Everything shown goes through textContent, never through HTML.

const $ = (id) => document.getElementById(id);
const EVERY_MS = 2000;
const STATE_CLASS = { "up to date": "good", "is read": "good", waits: "warn", failing: "bad", "sign in": "bad", paused: "quiet" };
const chosen = { state: "" };
const rows = new Map();
let states = [];

function make(tag, className = "", text = "") {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.textContent = text;
  return element;
}

// What already says so is left alone, so that text stays selected.
function put(element, text, className) {
  if (element.textContent !== text) element.textContent = text;
  if (className !== undefined && element.className !== className) element.className = className;
}

function place(parent, children) {
  const now = [...parent.children];
  if (now.length !== children.length || now.some((one, at) => one !== children[at])) parent.replaceChildren(...children);
}

const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
const count = (number) => whole.format(Number(number));

function span(seconds) {
  if (seconds < 1) return "";
  if (seconds < 120) return `${Math.floor(seconds)} s`;
  if (seconds < 7200) return `${Math.floor(seconds / 60)} min`;
  return seconds < 172800 ? `${Math.floor(seconds / 3600)} h` : `${Math.floor(seconds / 86400)} days`;
}

function ago(at, now) {
  if (at === null) return "never";
  const seconds = (new Date(now) - new Date(at)) / 1000;
  return seconds < 1 ? "now" : `${span(seconds)} ago`;
}

const clock = (at) => at === null ? "never" : new Date(at).toLocaleString();

function total(name, value, className = "", note = "") {
  const box = make("div");
  box.append(make("span", "fine", note), make("dt", "", name), make("dd", className, value));
  return box;
}

function showTotals({ overview: all, at }) {
  const bad = (number, className = "bad") => (number > 0 ? className : "");
  $("totals").replaceChildren(
    total("accounts", count(all.accounts), "", all.states.paused ? `${count(all.states.paused)} paused` : ""),
    total("due", count(all.due), "", `longest ${span(all.lags["1"]) || "0 s"}`),
    total("due for, 99 of 100", span(all.lags["0.99"]) || "0 s"),
    total("since oldest success", ago(all.oldest_success_at, at).replace(" ago", "")),
    total("failing", count(all.failing), bad(all.failing)),
    total("have to sign in", count(all.sign_ins_needed), bad(all.sign_ins_needed)),
    total("workers alive", count(all.workers_alive), all.workers_alive ? "" : "bad", `of ${count(all.workers)}`),
    total("rows", count(all.rows)),
    total("drips", count(all.drips), "", `${count(all.requests)} requests`),
  );
}

function showStates(all) {
  const known = ["", ...Object.keys(all.states)];
  if (known.length !== states.length) {
    states = known.map((state) => {
      const button = make("button");
      button.type = "button";
      button.addEventListener("click", () => { chosen.state = state; look(); });
      return button;
    });
    $("states").replaceChildren(...states);
  }
  known.forEach((state, at) => {
    const number = state ? all.states[state] : all.accounts;
    put(states[at], `${state || "all"} ${count(number)}`);
    states[at].setAttribute("aria-pressed", String(chosen.state === state));
    states[at].hidden = number === 0 && state !== "" && state !== chosen.state;
  });
}

const NAMES = ["Account", "State", "Due for", "Last success", "Failures", "Rows", "Drips", "Error"];

class Row {
  constructor(number) {
    this.button = make("button", "", String(number));
    this.button.type = "button";
    this.cells = NAMES.map((name) => { const cell = make("td"); cell.dataset.name = name; return cell; });
    this.cells[0].append(this.button);
    this.line = make("tr");
    this.line.append(...this.cells);
    this.inside = make("tr", "inside");
    const cell = make("td");
    cell.colSpan = NAMES.length;
    this.facts = make("dl", "facts");
    cell.append(this.facts);
    this.inside.append(cell);
    this.button.addEventListener("click", () => { this.open(this.inside.hidden); });
    this.open(false);
  }

  open(yes) {
    this.inside.hidden = !yes;
    this.button.setAttribute("aria-expanded", String(yes));
  }

  show(one, now) {
    const [, state, lag, success, failures, number, drips, error] = this.cells;
    put(state, one.state, STATE_CLASS[one.state] ?? "");
    put(lag, span(one.lag_seconds), "number");
    put(success, ago(one.last_success_at, now));
    success.title = clock(one.last_success_at);
    put(failures, one.failures ? String(one.failures) : "", "number");
    put(number, count(one.rows), "number");
    put(drips, count(one.drips), "number");
    put(error, one.last_error ?? "", "long");
    const facts = [
      ["kept in", one.place], ["read every", span(one.interval_seconds)], ["due", one.due_at === null ? "paused" : clock(one.due_at)],
      ["up to date as of", clock(one.up_to_date_at)], ["worker", one.worker ?? "none"],
      ["last failure", clock(one.last_error_at)], ["slices, requests", `${count(one.slices)}, ${count(one.requests)}`],
      ...Object.entries(one.tables).sort().map(([table, there]) => [table, `${count(there)} rows`]),
    ].flat();
    while (this.facts.children.length > facts.length) this.facts.lastChild.remove();
    facts.forEach((text, at) => {
      if (!this.facts.children[at]) this.facts.append(make(at % 2 ? "dd" : "dt"));
      put(this.facts.children[at], text);
    });
  }
}

function showAccounts({ accounts, matching, at }) {
  const shown = accounts.map((one) => {
    if (!rows.has(one.account_id)) rows.set(one.account_id, new Row(one.account_id));
    const row = rows.get(one.account_id);
    row.show(one, at);
    return row;
  });
  const kept = new Set(shown);
  for (const [number, row] of rows) if (!kept.has(row)) rows.delete(number);
  place(document.querySelector("#accounts tbody"), shown.flatMap((row) => [row.line, row.inside]));
  const none = chosen.state || $("number").value ? "No such account." : "There is no account yet: lightspeed fleet add --profile NAME";
  put($("more"), matching === 0 ? none : matching > accounts.length ? `${count(accounts.length)} of ${count(matching)}` : "");
}

function showWorkers({ workers, at }) {
  $("no-workers").hidden = workers.length > 0;
  const body = document.querySelector("#workers tbody");
  while (body.children.length > workers.length) body.lastChild.remove();
  workers.forEach((one, index) => {
    if (!body.children[index]) {
      const line = make("tr");
      for (const name of ["Worker", "State", "Last heard", "Has now"]) {
        const cell = make("td");
        cell.dataset.name = name;
        line.append(cell);
      }
      body.append(line);
    }
    const [name, state, heard, has] = body.children[index].children;
    put(name, one.name);
    put(state, one.alive ? "alive" : "not heard of", one.alive ? "good" : "bad");
    put(heard, ago(one.heartbeat_at, at));
    put(has, one.accounts.join(", "), "long");
  });
}

function tell(trouble) {
  put($("link"), trouble ? "no connection" : "live", trouble ? "lost" : "");
  put($("trouble"), trouble);
  $("trouble").hidden = !trouble;
  document.querySelector("main").className = trouble ? "old" : "";
}

let turn = 0;
let waiting;

async function look() {
  clearTimeout(waiting);
  const mine = ++turn;
  const asked = new URLSearchParams({ state: chosen.state, account: $("number").value.trim() });
  let found;
  let trouble = "";
  try {
    const answer = await fetch(`/status.json?${asked}`);
    found = await answer.json();
    if (!answer.ok) trouble = found.error;
  } catch {
    trouble = "The dashboard does not answer. Is it running?";
  }
  if (mine !== turn) return;
  tell(trouble);
  if (!trouble) {
    put($("namespace"), found.namespace);
    put($("at"), new Date(found.at).toLocaleTimeString());
    document.title = found.overview.failing ? `(${found.overview.failing}) Fleet ${found.namespace}` : `Fleet ${found.namespace}`;
    showTotals(found);
    showStates(found.overview);
    showAccounts(found);
    showWorkers(found);
  }
  waiting = setTimeout(() => { if (!document.hidden) look(); }, EVERY_MS);
}

$("number").addEventListener("input", look);
document.addEventListener("visibilitychange", () => { if (!document.hidden) look(); });
look();
