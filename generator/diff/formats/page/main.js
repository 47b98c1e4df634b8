// The filters, the address, and drawing in slices so that thousands of records do not stall.

const at = (id) => document.getElementById(id);
const FILTERS = ["search", "module", "wire", "cpp", "direction", "order"];
const STATE = [...FILTERS, "group", "operation", "schema", "record"];
const SLICE = 120;
let drawing = 0;

function readState() {
  const given = new URLSearchParams(location.hash.slice(1));
  return Object.fromEntries(STATE.map((name) => [name, given.get(name) ?? ""]));
}

function writeState(changes, replace) {
  const state = { ...readState(), ...changes };
  const kept = STATE.filter((name) => state[name]).map((name) => [name, state[name]]);
  const address = `#${new URLSearchParams(kept)}`;
  if (replace) location.replace(address);
  else location.hash = address;
}

function show() {
  const state = readState();
  for (const name of FILTERS) if (at(name).value !== state[name]) at(name).value = state[name];
  for (const card of document.querySelectorAll(".card")) {
    card.setAttribute("aria-pressed", String(card.dataset.group === state.group));
  }
  const focus = focusElement(state);
  at("focus").hidden = !focus;
  at("focus").replaceChildren(...(focus ? [focus] : []));
  const found = chosen(state);
  at("status").textContent = found.length === records.length
    ? plural(found.length, "change")
    : `${plural(found.length, "change")} of ${records.length.toLocaleString("en")}`;
  const head = state.order ? (record) => record.module : (record) => packed.groups[record.group];
  draw(state.order ? found : worstFirst(found), head, Boolean(state.record));
}

function worstFirst(found) {
  const groups = new Map(Object.keys(packed.groups).map((group) => [group, []]));
  for (const record of found) groups.get(record.group).push(record);
  return [...groups.values()].flat();
}

// Sections for subjects below headings; the rest of a long list follows frame by frame.
function draw(found, headOf, open) {
  drawing += 1;
  const own = drawing;
  const results = at("results");
  results.replaceChildren();
  if (!found.length) {
    results.append(element("p", "empty", "Nothing matches. Take a filter back, or reset them all."));
  }
  let next = 0;
  let head = null;
  let section = null;
  const slice = () => {
    if (own !== drawing) return;
    const until = Math.min(next + SLICE, found.length);
    // A subject is never cut: its section would change its height below the reader's eyes.
    while (next < found.length && (next < until || found[next].key === found[next - 1].key)) {
      const record = found[next];
      if (headOf(record) !== head) {
        head = headOf(record);
        section = null;
        results.append(element("h2", "head", head));
      }
      if (section?.dataset.key !== record.key) {
        section = element("section", "group", element("h3", "", subjectTitle(record)));
        section.dataset.key = record.key;
        results.append(section);
      }
      const made = recordElement(record);
      made.open = open;
      section.append(made);
      next += 1;
    }
    results.setAttribute("aria-busy", String(next < found.length));
    if (next < found.length) requestAnimationFrame(slice);
  };
  slice();
}

function subjectTitle(record) {
  if (record.subject === record.module) return record.subject;
  const what = isOperation(record.key) ? "operation" : "schema";
  return element("span", "", linkTo(record.key), " ",
    element("span", "eyebrow", `${what} in ${record.module}`));
}

function fill(select, values) {
  for (const value of values) select.append(new Option(value, value));
}

function startTheme() {
  const button = at("theme");
  const system = matchMedia("(prefers-color-scheme: dark)");
  const root = document.documentElement;
  const dark = () => (root.dataset.theme ?? (system.matches ? "dark" : "light")) === "dark";
  const label = () => { button.textContent = dark() ? "Light theme" : "Dark theme"; };
  button.addEventListener("click", () => {
    const wanted = dark() ? "light" : "dark";
    if (wanted === (system.matches ? "dark" : "light")) delete root.dataset.theme;
    else root.dataset.theme = wanted;
    label();
  });
  system.addEventListener("change", label);
  label();
}

function start() {
  const distinct = (field) => [...new Set(records.map((record) => record[field]))];
  fill(at("module"), distinct("module").sort());
  fill(at("wire"), packed.wire.filter((one) => distinct("wire").includes(one)));
  fill(at("cpp"), packed.cpp.filter((one) => distinct("cpp").includes(one)));
  fill(at("direction"), ["request", "response"]);
  const known = new Set([...reached.keys(), ...reachedBy.keys(), ...bySubject.keys()]);
  at("names").append(...[...known].sort().map((name) => new Option("", name)));

  let waiting = 0;
  at("search").addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => writeState({ search: at("search").value }, true), 120);
  });
  for (const name of FILTERS.slice(1)) {
    at(name).addEventListener("change", () => writeState({ [name]: at(name).value }, true));
  }
  at("find").addEventListener("change", () => {
    const name = at("find").value;
    if (!known.has(name)) return;
    at("find").value = "";
    location.hash = `#${new URLSearchParams({ [isOperation(name) ? "operation" : "schema"]: name })}`;
  });
  at("reset").addEventListener("click", () => { location.hash = "#"; });
  for (const card of document.querySelectorAll(".card")) {
    card.addEventListener("click", () => {
      writeState({ group: readState().group === card.dataset.group ? "" : card.dataset.group });
    });
  }
  for (const button of document.querySelectorAll("[data-module]")) {
    button.addEventListener("click", () => {
      writeState({ module: button.dataset.module });
      at("results").focus();
    });
  }
  addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, select, textarea");
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    at("search").focus();
  });
  addEventListener("hashchange", () => {
    show();
    scrollToFocus();
  });
  document.querySelector(".skip").addEventListener("click", (event) => {
    event.preventDefault();
    at("results").focus();
  });
  startTheme();
  show();
}

// Following a link leads to what it names; changing a filter leaves the page where it is.
let lastFocus = "";
function scrollToFocus() {
  const state = readState();
  const focus = state.operation || state.schema || state.record;
  if (focus && focus !== lastFocus) at("focus").scrollIntoView({ block: "start" });
  lastFocus = focus;
}

start();
