// Builds what is shown. Every foreign text goes through textContent.

function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children.filter((child) => child !== null && child !== ""));
  return made;
}

function link(state, text, className) {
  const made = element("a", className, text);
  made.href = `#${new URLSearchParams(state)}`;
  return made;
}

const nameOf = (at) => at.slice(at.indexOf("/") + 1);
const linkTo = (at, text = nameOf(at)) =>
  link({ [isOperation(at) ? "operation" : "schema"]: at }, text);
// What many modules have to do with is told with its module.
const linkToWhole = (at) => linkTo(at, at);
const words = (kind) => kind.replace(/[.-]/g, " ");
const plural = (count, noun) => `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;

// A sentence in which `backticks` mark code.
function sentence(text, className) {
  const parts = text.split(/`([^`]+)`/);
  return element("p", className,
    ...parts.map((part, index) => (index % 2 ? element("code", "", part) : part)));
}

function badges(record) {
  const made = element("span", "badges");
  const add = (label, value, style) => {
    made.append(element("span", `badge ${style}`, `${label}${value}`), " ");
  };
  if (record.wire !== "none") add("wire ", record.wire, `w-${record.wire}`);
  if (record.cpp !== "none") add("C++ ", record.cpp, `c-${record.cpp}`);
  if (record.direction === "both") add("", "request + response", "way");
  else if (record.direction !== "none") add("", record.direction, "way");
  if (record.retained) add("kept from ", record.retained, "way");
  return made;
}

// One record: a line, and the rest when it is opened.
function recordElement(record) {
  const head = element("summary", "",
    element("span", "line",
      element("span", "what",
        record.member ? element("code", "member", record.member) : null, " ",
        element("span", "kind", words(record.kind))), " ",
      badges(record)),
    sentence(record.consequence, "consequence"));
  const made = element("details", `record ${record.group}`, head);
  made.addEventListener("toggle", () => {
    if (made.open && made.childElementCount === 1) made.append(bodyOf(record));
  });
  return made;
}

function bodyOf(record) {
  const body = element("div", "body");
  if (record.action) {
    const what = sentence(record.action, "action");
    what.prepend(element("strong", "", "What to do: "));
    body.append(what);
  }
  if (record.accepted) body.append(element("p", "note", `Accepted: ${record.accepted}`));
  if (record.declarationBefore || record.declarationAfter) {
    body.append(sideBySide(record.declarationBefore, record.declarationAfter));
  }
  const facts = element("dl", "facts");
  const fact = (name, ...value) => facts.append(
    element("div", "", element("dt", "", name), element("dd", "", ...value)));
  if (record.before || record.after) {
    fact("Documents", record.before ? element("code", "", record.before) : "nothing", " to ",
      record.after ? element("code", "", record.after) : "nothing");
  }
  fact("Where", element("code", "", record.line ? `${record.file}:${record.line}` : record.file),
    " ", element("code", "pointer", record.pointer));
  if (record.reachedBy.length) {
    fact(plural(record.reachedBy.length, "operation"),
      names(record.reachedBy, isShared(record) ? linkToWhole : (at) => linkTo(at)));
  }
  if (record.followers.length) {
    const followers = record.followers.map((index) => packed.strings[index]);
    fact("Follows from it", names(followers, (name) => element("code", "", name)));
  }
  fact("Record", element("code", "", record.kind), " ",
    link({ record: record.fingerprint }, record.fingerprint, "fingerprint"));
  body.append(facts);
  return body;
}

const NAMES_SHOWN = 12;
function names(all, show) {
  const made = element("ul", "names");
  const add = (some) => made.append(...some.map((one) => element("li", "", show(one))));
  add(all.slice(0, NAMES_SHOWN));
  if (all.length > NAMES_SHOWN) {
    const more = element("button", "link", `${all.length - NAMES_SHOWN} more`);
    more.type = "button";
    const item = element("li", "", more);
    more.addEventListener("click", () => {
      item.remove();
      add(all.slice(NAMES_SHOWN));
      made.children[NAMES_SHOWN].querySelector("a")?.focus();
    });
    made.append(item);
  }
  return made;
}

// Both declarations; what differs between their common start and end is marked.
function sideBySide(before, after) {
  const tokens = (text) => text.match(/\w+|\s+|[^\w\s]/g) ?? [];
  const [left, right] = [tokens(before), tokens(after)];
  const least = Math.min(left.length, right.length);
  let start = 0;
  while (start < least && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < least - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  const side = (title, mark, all) => {
    const cut = (from, to) => all.slice(from, to).join("");
    const whole = start === 0 && end === 0;
    const changed = cut(start, all.length - end);
    const text = all.length
      ? element("code", "", cut(0, start), changed && !whole ? element(mark, "", changed) : changed,
        cut(all.length - end))
      : element("span", "none", "nothing");
    return element("div", "", element("p", "side", `C++ ${title}`), element("pre", "", text));
  };
  return element("div", "sides", side("before", "del", left), side("after", "ins", right));
}

// What is known of one operation or schema, above its records.
function focusElement(state) {
  const at = state.operation || state.schema;
  if (!at && !state.record) return null;
  const made = element("div", "panel");
  const back = link({}, "Show all changes", "back");
  if (!at) {
    made.append(element("h2", "", "One change"), back);
    return made;
  }
  const others = (state.operation ? reached : reachedBy).get(at) ?? [];
  const count = (one) => (bySubject.get(one) ?? []).length;
  const changed = others.filter(count);
  const rest = others.filter((one) => !count(one));
  const heading = element("h2", "", element("span", "eyebrow",
    `${state.operation ? "Operation" : "Schema"} in ${at.slice(0, at.indexOf("/"))}`), " ",
    element("code", "", nameOf(at)));
  const told = state.operation
    ? `Reaches ${plural(others.length, "schema")}, ${changed.length} of them changed.`
    : `Reached by ${plural(others.length, "operation")}.`;
  made.append(heading, element("p", "", told));
  const ofMany = at.startsWith(key(packed.shared, ""));
  const show = (one) => element("span", "", ofMany ? linkToWhole(one) : linkTo(one),
    count(one) ? element("span", "number", ` ${plural(count(one), "change")}`) : "");
  if (changed.length) made.append(names(changed, show));
  if (rest.length) {
    made.append(element("details", "", element("summary", "",
      `${plural(rest.length, state.operation ? "schema" : "operation")} without a change of ` +
      (rest.length === 1 ? "its own" : "their own")), names(rest, show)));
  }
  made.append(back);
  return made;
}
