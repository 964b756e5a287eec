// What was typed when the session had ended is there again after the sign-in: kept in this tab only, for this person and this page,
// put back into the same fields, then forgotten. Nothing of it goes into an address or to the server before the sign-in.
(() => {
  if (window.rdTyped) return;

  const STORE = "rd-typed";
  const KEPT_MS = 60 * 60 * 1000;
  const FIELDS =
    "vaadin-text-field, vaadin-text-area, vaadin-email-field, vaadin-date-picker, vaadin-time-picker, vaadin-checkbox, vaadin-radio-button";
  const NOT_FORMS = "vaadin-grid, vaadin-date-time-picker, .rd-filters, .rd-keys";
  const CODE = /\d{6}[-+A-Y]\d{3}[0-9A-Y]/i;

  const touched = new WeakSet();
  let frame, user, ended, watching;

  const isChoice = (field) => field.localName === "vaadin-checkbox" || field.localName === "vaadin-radio-button";
  const valueOf = (field) => (isChoice(field) ? field.checked : field.value);
  const holdsCode = (value) => typeof value === "string" && CODE.test(value);

  // A field is known by its step, its group, its own words, and its place among those of the same name.
  function named() {
    const times = {};
    return [...document.querySelectorAll(FIELDS)]
      .filter((field) => !field.closest(NOT_FORMS))
      .map((field) => {
        const step = field.closest("section[aria-label], vaadin-dialog")?.getAttribute("aria-label") ?? "";
        const group = field.closest("vaadin-checkbox-group, vaadin-radio-group")?.label ?? "";
        const name = [step, field.localName, group, field.label].join("|");
        times[name] = (times[name] ?? 0) + 1;
        return { field, name: `${name}|${times[name]}` };
      });
  }

  function keep() {
    const fields = named()
      .filter(({ field }) => touched.has(field) && !holdsCode(valueOf(field)))
      .map(({ field, name }) => [name, valueOf(field)]);
    if (fields.length) sessionStorage.setItem(STORE, JSON.stringify({ user, path: location.pathname, at: Date.now(), fields }));
  }

  const forget = () => sessionStorage.removeItem(STORE);

  function kept() {
    const all = JSON.parse(sessionStorage.getItem(STORE) ?? "null");
    if (all && all.user === user && Date.now() - all.at < KEPT_MS) return all;
    forget();
    return null;
  }

  // As if typed by hand, so that the server hears of it.
  function put(field, value) {
    if (valueOf(field) === value) return false;
    if (isChoice(field)) {
      if (field.localName === "vaadin-radio-button" && !value) return false;
      field.querySelector("input").click();
      return true;
    }
    field.value = value;
    for (const name of ["input", "change"]) field.dispatchEvent(new Event(name, { bubbles: true }));
    return true;
  }

  function putBack() {
    const all = kept();
    if (!all) return watching?.disconnect();
    if (location.pathname !== all.path) return;
    const there = new Map(named().map(({ field, name }) => [name, field]));
    const left = all.fields.filter(([name]) => !there.has(name));
    if (left.length === all.fields.length) return;
    if (left.length) sessionStorage.setItem(STORE, JSON.stringify({ ...all, fields: left }));
    else forget();
    const back = all.fields.filter(([name, value]) => there.has(name) && put(there.get(name), value));
    if (back.length) frame.$server.typedIsBack();
  }

  // The page and its dialogs are built by the server: each change may bring a field that something waits for.
  function waitForFields() {
    let rest;
    watching = new MutationObserver(() => {
      clearTimeout(rest);
      rest = setTimeout(putBack, 300);
    });
    watching.observe(document.body, { childList: true, subtree: true });
  }

  // The notice of the ended session is the only sign of it; who goes on typing below it loses nothing either.
  function watchForTheEnd() {
    new MutationObserver(() => {
      if (ended || !document.querySelector(".v-system-error")) return;
      ended = true;
      keep();
      for (const event of ["input", "change"]) document.addEventListener(event, keep);
      window.addEventListener("pagehide", keep);
    }).observe(document.body, { childList: true });
  }

  function note(event) {
    const field = event.composedPath().find((each) => each instanceof Element && each.matches(FIELDS));
    if (field) touched.add(field);
  }

  function begin(view, name) {
    frame = view;
    if (user === name) return;
    user = name;
    for (const event of ["input", "change"]) document.addEventListener(event, note, true);
    watchForTheEnd();
    if (kept()) waitForFields();
  }

  // Who signs out leaves nothing behind.
  document.addEventListener(
    "click",
    (event) => {
      if (!event.target.closest?.(".rd-sign-out")) return;
      window.removeEventListener("pagehide", keep);
      forget();
    },
    true,
  );

  // Nobody came back: nothing stays in the tab, whichever page it shows.
  setTimeout(forget, KEPT_MS);

  window.rdTyped = { begin };
})();
