// The data browser: what the tables hold, page by page.

import { $, act, ask, make } from "./parts.js";

const WAIT = 250;
const FIRST = "Item";
const TELLING = new Set(["name", "description", "firstName", "lastName"]);
let page = 1;
let typing;
let changing;
let asked = 0;

export function startData() {
  const again = () => { page = 1; load(); };
  $("entity").addEventListener("change", () => { $("search").value = ""; again(); });
  $("search").addEventListener("input", () => { clearTimeout(typing); typing = setTimeout(again, WAIT); });
  $("previous").addEventListener("click", () => { page -= 1; load(); });
  $("next").addEventListener("click", () => { page += 1; load(); });
}

// Called often while a client writes; asks at most once in a while, and only if somebody looks.
export function recordsChanged() {
  if ($("panel-data").hidden || changing) return;
  changing = setTimeout(() => { changing = undefined; load(); }, WAIT);
}

async function load() {
  asked += 1;
  const mine = asked;
  const types = await act(() => ask("GET", "entities"));
  if (!types) return;
  showTypes(types);
  const given = { entity: $("entity").value, search: $("search").value, page };
  const found = await act(() => ask("GET", "records", given));
  if (found && mine === asked) showRecords(found);
}

function showTypes(types) {
  const select = $("entity");
  const chosen = select.value || FIRST;
  const group = (label, some) => make("optgroup", { label }, ...some.map((type) =>
    make("option", { value: type.name, text: `${type.name} (${type.count.toLocaleString("en")})` })));
  select.replaceChildren(
    group("With records", types.filter((type) => type.count > 0)),
    group("Empty", types.filter((type) => type.count === 0)));
  select.value = chosen;
}

function showRecords(found) {
  page = found.page;
  $("pages").textContent = `${found.total.toLocaleString("en")} records · ${found.page} / ${found.pages}`;
  $("previous").disabled = found.page <= 1;
  $("next").disabled = found.page >= found.pages;
  if (!found.rows.length) {
    const text = $("search").value ? "Nothing matches." : "No records.";
    $("records").replaceChildren(make("tbody", {}, make("tr", {}, make("td", { class: "none", text }))));
    return;
  }
  // Columns in which no record of this page has anything only widen the table.
  const columns = found.columns.map((name, position) => ({ name, position })).filter(
    ({ position }) => position === 0 || found.rows.some((row) => row[position] !== "" && row[position] !== 0));
  columns.sort((one, other) => rank(one) - rank(other));
  const head = make("tr", {}, ...columns.map(({ name }) => make("th", { scope: "col", text: name })));
  const rows = found.rows.map((row) => make("tr", {}, ...columns.map(({ position }) => {
    const value = row[position];
    return make("td", { class: typeof value === "number" ? "number" : undefined, text: String(value), title: value });
  })));
  $("records").replaceChildren(make("thead", {}, head), make("tbody", {}, ...rows));
}

// The id first, then what a person knows a record by.
function rank({ name, position }) {
  return position === 0 ? 0 : TELLING.has(name) ? 1 : 2;
}
