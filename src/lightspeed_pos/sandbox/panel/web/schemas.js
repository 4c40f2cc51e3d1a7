// Schemas of the description as tables; what lies deeper is made when it is opened.

import { make } from "./parts.js";

let description = { components: {} };
export function useDescription(given) { description = given; }

// What a reference means, with what stands beside it.
export function resolved(given) {
  if (!given?.$ref) return given ?? {};
  const [, , kind, name] = given.$ref.split("/");
  return { ...description.components[kind]?.[name], ...(given.description && { description: given.description }), called: name };
}

export function typeOf(given) {
  const schema = resolved(given);
  if (schema.called) return schema.called;
  if (schema.oneOf) return [...new Set(schema.oneOf.map(typeOf))].join(" or ");
  if (schema.type === "array") return `list of ${typeOf(schema.items)}`;
  return [schema.type ?? "anything"].flat().join(" or ") + (schema.format ? ` (${schema.format})` : "");
}

// The first part of a schema that has fields: itself, one of its alternatives, or the elements of its list.
function withFields(given, depth = 0) {
  const schema = resolved(given);
  if (depth > 4) return undefined;
  if (schema.properties) return schema;
  for (const part of [...(schema.oneOf ?? []), schema.items].filter(Boolean)) {
    const found = withFields(part, depth + 1);
    if (found) return found;
  }
  return undefined;
}

function told(given) {
  const schema = resolved(given);
  const parts = [schema.description];
  if (schema.enum?.length < 12) parts.push(`One of ${schema.enum.map((value) => value || "nothing").join(", ")}.`);
  if (schema.default !== undefined) parts.push(`Without it: ${schema.default}.`);
  if (schema.examples) parts.push(`Such as ${schema.examples.join(" · ")}`);
  return plain(parts.filter(Boolean).join(" "));
}

// The texts are Markdown, of which only paragraphs and lists are shown as such.
export const plain = (text) => text.replaceAll("`", "").replaceAll("\n", " ");

export function table(heads, rows) {
  const head = make("thead", {}, make("tr", {}, ...heads.map((text) => make("th", { scope: "col", text }))));
  return make("div", { class: "wide", tabindex: "0", role: "region", "aria-label": heads[0] }, make("table", {}, head, make("tbody", {}, ...rows)));
}

export function row(name, type, text, { must = false, inside } = {}) {
  const first = make("td", { text: name });
  if (must) first.append(make("span", { class: "must", text: "required" }));
  const last = make("td", { text });
  const inner = inside && withFields(inside);
  if (inner) last.append(opened(inner));
  return make("tr", {}, first, make("td", { text: type }), last);
}

function counted({ properties }) {
  const names = Object.keys(properties);
  return names.length === 1 ? names[0] : `${names.length} fields`;
}

function opened(schema) {
  const details = make("details", { class: "inner" }, make("summary", { text: counted(schema) }));
  details.addEventListener("toggle", () => {
    if (details.open && details.childElementCount === 1) details.append(fieldsOf(schema));
  });
  return details;
}

export function fieldsOf(given) {
  const schema = withFields(given);
  if (!schema) return make("p", { text: told(given) || typeOf(given) });
  const must = new Set(schema.required);
  return table(["Field", "Type", "Notes"], Object.entries(schema.properties).map(([name, field]) =>
    row(name, typeOf(field), told(field), { must: must.has(name), inside: field })));
}

// What the types of filters mean is said once, below the parameters.
export function parametersOf(given) {
  const parameters = given.map(resolved);
  const types = new Map(parameters.map(({ schema }) => [resolved(schema).called, schema]));
  types.delete(undefined);
  const rows = parameters.map((one) => {
    const own = [one.description, !one.schema.$ref && told(one.schema), one.example && `Such as ${one.example}`];
    return row(one.name, one.in === "path" ? `${typeOf(one.schema)}, in the path` : typeOf(one.schema),
      plain(own.filter(Boolean).join(" ")), { must: one.required });
  });
  const meant = [...types].map(([name, schema]) => row(name, typeOf({ ...resolved(schema), called: undefined }), told(schema)));
  return [table(["Parameter", "Type", "Notes"], rows),
    ...(meant.length ? [make("h3", { text: "Types of filters" }), table(["Type", "Sent as", "Notes"], meant)] : [])];
}
