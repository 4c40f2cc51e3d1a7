// The page at /openapi: the operations of the description, one at a time.

import { $, act, indented, make } from "./parts.js";
import { fieldsOf, parametersOf, plain, resolved, row, table, typeOf, useDescription } from "./schemas.js";

const METHODS = ["get", "post", "put", "delete"];
let operations = [];
let about;

async function start() {
  const given = await act(async () => {
    const response = await fetch("/openapi.json");
    if (!response.ok) throw new Error(await response.text());
    return response.json();
  });
  if (!given) return;
  useDescription(given);
  about = given;
  operations = Object.entries(given.paths).flatMap(([path, item]) => METHODS.filter((method) => item[method]).map(
    (method) => ({ path, method, server: (item.servers ?? given.servers)[0].url, more: item.description, ...item[method] })));
  for (const one of operations) one.words = wordsOf(one);
  $("title").textContent = given.info.title;
  $("size").textContent = `${operations.length} operations`;
  list();
  show();
}

function wordsOf({ path, method, operationId, summary, parameters = [], requestBody, tags }) {
  const bodies = Object.values(requestBody?.content ?? {}).map(({ schema }) => resolved(schema).properties ?? {});
  const names = [...parameters.map((one) => resolved(one).name), ...bodies.flatMap(Object.keys)];
  return [path, method, operationId, summary, ...names, ...tags].join(" ").toLowerCase();
}

function list() {
  const wanted = $("filter").value.trim().toLowerCase().split(/\s+/);
  const found = operations.filter(({ words }) => wanted.every((word) => words.includes(word)));
  const narrow = found.length < operations.length;
  $("operations").replaceChildren(...about.tags.map(({ name, description }) => {
    const own = found.filter(({ tags }) => tags.includes(name));
    const holds = own.some(({ operationId }) => `#${operationId}` === location.hash);
    const summary = make("summary", { title: description, text: `${name} ` }, make("span", { text: own.length }));
    return own.length ? make("details", { open: narrow || holds }, summary, ...own.map(link)) : "";
  }));
  $("none").hidden = found.length > 0;
}

function link({ operationId, method, path, deprecated }) {
  const current = `#${operationId}` === location.hash ? "page" : undefined;
  return make("a", { href: `#${operationId}`, "aria-current": current, title: deprecated ? "deprecated" : undefined },
    make("span", { class: `method ${method}`, text: method.toUpperCase() }),
    make("span", { text: path.replace(/\.json$/, "") }));
}

function paragraphs(text) {
  return text.trim().split(/\n\n+/).map((part) => part.startsWith("- ")
    ? make("ul", {}, ...part.split(/\n(?=- )/).map((line) => make("li", { text: plain(line.slice(2)) })))
    : make("p", { text: plain(part) }));
}

function show() {
  const one = operations.find(({ operationId }) => `#${operationId}` === location.hash);
  document.title = one ? `${one.method.toUpperCase()} ${one.path} · Sandbox` : "The API · Sandbox";
  $("shown").replaceChildren(...(one ? detailed(one) : overview()));
}

function overview() {
  const scheme = about.components.securitySchemes.oauth2;
  const scopes = Object.entries(scheme.flows.authorizationCode.scopes);
  return [
    make("h2", { text: `${about.info.title}, ${about.servers[0].url}` }),
    ...paragraphs(about.info.description),
    make("h3", { text: "Sign-in" }), make("p", { text: scheme.description }),
    table(["Scope", "", "Grants"], scopes.map(([name, text]) => row(name, "", text))),
  ];
}

function detailed(one) {
  const parts = [
    make("h2", { text: one.summary.replace(/\.$/, "") }),
    make("code", { class: "address" },
      make("span", { class: `method ${one.method}`, text: `${one.method.toUpperCase()} ` }), `${one.server}${one.path}`),
    ...[one.description, one.more].filter(Boolean).map((text) => make("p", { text: plain(text) })),
    make("h3", { text: "Price and scopes" }), facts(one),
  ];
  if (one.parameters) parts.push(make("h3", { text: "Parameters" }), ...parametersOf(one.parameters));
  for (const [kind, media] of Object.entries(one.requestBody?.content ?? {})) {
    parts.push(make("h3", { text: `Body: ${kind}` }), fieldsOf(media.schema), ...sample(media));
  }
  for (const [kind, media] of Object.entries(resolved(one.responses["200"]).content)) {
    parts.push(make("h3", { text: `Answer: ${kind}` }), fieldsOf(media.schema), ...sample(media));
  }
  const errors = Object.entries(one.responses).filter(([status]) => status !== "200");
  parts.push(make("h3", { text: "Errors" }), table(["Status", "Body", "Means"], errors.map(([status, given]) => {
    const error = resolved(given);
    return row(status, typeOf(error.content?.["application/json"]?.schema), error.description);
  })));
  return parts;
}

function facts(one) {
  const { base, relations = {}, ...more } = one["x-drips"];
  const names = { count: "instead, with count=1", completed: "more, with completed: true", nestedRecord: "more for each record inside the body" };
  const price = [`${base} ${base === 1 ? "drip" : "drips"}`, ...Object.entries(more).map(([name, drips]) => `${drips} ${names[name] ?? name}`)];
  const each = Object.entries(relations).map(([name, drips]) => `${name} ${drips}`);
  const scopes = one.security.flatMap(({ oauth2 }) => oauth2);
  const list = [
    ["Price", price.join("; ")], ...(each.length ? [["Relations add", each.join(", ")]] : []),
    ["Scopes", scopes.length ? `one of ${scopes.join(", ")}` : "any"], ["Name", one.operationId], ["Source", one["x-source"]],
  ];
  return make("dl", { class: "facts" }, ...list.flatMap(([name, text]) => [make("dt", { text: name }), make("dd", { text })]));
}

function sample({ example }) {
  if (example === undefined) return [];
  return [make("h3", { text: "For example" }), make("pre", {}, make("code", { text: indented(JSON.stringify(example)) }))];
}

let typing;
$("filter").addEventListener("input", () => { clearTimeout(typing); typing = setTimeout(list, 120); });
addEventListener("hashchange", () => { list(); show(); scrollTo(0, 0); });
start();
