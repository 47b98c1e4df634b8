// The records, unpacked, and how they are found again.

const packed = JSON.parse(document.getElementById("data").textContent);

// Operations and schemas are found by a key of module and name, because two modules may have one name.
const key = (module, name) => `${module}/${name}`;

const records = packed.records.map((row) => {
  const record = {};
  packed.textFields.forEach((field, index) => { record[field] = packed.strings[row[index]]; });
  packed.listFields.forEach((field, index) => {
    record[field] = packed.lists[row[packed.textFields.length + index]];
  });
  record.line = row[row.length - 1];
  return record;
});

// A type that is one for many modules belongs to none of them: its records have `packed.shared` as
// their module, and name operations by their keys.
const isShared = (record) => record.module === packed.shared;
const sharedNames = new Set(records.filter(isShared).map((record) => record.subject));
const subjectKey = (module, name) => key(sharedNames.has(name) ? packed.shared : module, name);

// Operations to the schemas that they reach, by key; each row of `reaches` is a key and a list.
const reached = new Map();
for (const [name, list] of packed.reaches) {
  const operation = packed.strings[name];
  const module = operation.slice(0, operation.indexOf("/"));
  reached.set(operation,
    packed.lists[list].map((schema) => subjectKey(module, packed.strings[schema])));
}

// Schemas to the operations that reach them.
const reachedBy = new Map();
for (const [operation, schemas] of reached) {
  for (const schema of schemas) append(reachedBy, schema, operation);
}

// Records by the key of their subject, and by the key of each operation that reaches them.
const bySubject = new Map();
const byOperation = new Map();
const operationsGone = new Set();
for (const record of records) {
  record.key = subjectKey(record.module, record.subject);
  record.reachedBy = record.operations.map((index) => packed.strings[index])
    .map((name) => (isShared(record) ? name : key(record.module, name)));
  append(bySubject, record.key, record);
  for (const operation of record.reachedBy) append(byOperation, operation, record);
  if (record.reachedBy.includes(record.key) && !reached.has(record.key)) {
    operationsGone.add(record.key);
  }
}

function append(map, at, value) {
  const found = map.get(at);
  if (found) found.push(value);
  else map.set(at, [value]);
}

const isOperation = (name) => reached.has(name) || operationsGone.has(name);

// What an operation has to do with: its own records and those of what it reaches.
function recordsOf(operation) {
  const found = new Set([...(bySubject.get(operation) ?? []), ...(byOperation.get(operation) ?? [])]);
  return records.filter((record) => found.has(record));
}

// The text that a search looks through, made when first needed; lists are shared and long.
const listTexts = new Map();
function listText(list) {
  let text = listTexts.get(list);
  if (text === undefined) {
    text = list.map((index) => packed.strings[index]).join(" ").toLowerCase();
    listTexts.set(list, text);
  }
  return text;
}

const searched = [
  "module", "subject", "member", "kind", "before", "after", "declarationBefore",
  "declarationAfter", "consequence", "action", "pointer", "fingerprint", "accepted",
];
function matchesWords(record, words) {
  record.text ??= searched.map((field) => record[field]).join(" ").toLowerCase();
  return words.every((word) => record.text.includes(word) ||
    listText(record.operations).includes(word) || listText(record.followers).includes(word));
}

// `state` has the values of the filters; an empty one lets everything through.
function chosen(state) {
  const words = state.search.toLowerCase().split(/\s+/).filter(Boolean);
  let from = records;
  if (state.operation) from = recordsOf(state.operation);
  if (state.schema) from = bySubject.get(state.schema) ?? [];
  if (state.record) from = records.filter((record) => record.fingerprint === state.record);
  return from.filter((record) =>
    (!state.group || record.group === state.group) &&
    (!state.module || record.module === state.module) &&
    (!state.wire || record.wire === state.wire) &&
    (!state.cpp || record.cpp === state.cpp) &&
    (!state.direction || record.direction === state.direction || record.direction === "both" &&
      state.direction !== "none") &&
    matchesWords(record, words));
}
