// What the browser does itself for the work list: the place in the address, and the keys.
(() => {
  if (window.rdWorklist) return;

  const OFF = "rd-keys-off";
  const FIELDS = "input, textarea, select, [contenteditable], vaadin-combo-box, vaadin-date-picker";
  const CONTROLS = "a, button, input, vaadin-button, vaadin-checkbox, vaadin-menu-bar, [role=button], [role=menuitem]";
  const PLACES = { l: "", p: "mailbox", m: "calendar" };

  // The way back from a case leads to the same place in the list.
  function keepPlace(grid) {
    if (grid.rdKeepsPlace) return;
    grid.rdKeepsPlace = true;
    let waiting;
    const note = () => {
      if (!grid.isConnected) return;
      const url = new URL(location.href);
      const at = grid._firstVisibleIndex ?? 0;
      if (at > 0) url.searchParams.set("at", at);
      else url.searchParams.delete("at");
      if (url.href !== location.href) history.replaceState(history.state, "", url);
    };
    grid.$.table.addEventListener("scroll", () => {
      clearTimeout(waiting);
      waiting = setTimeout(note, 250);
    });
  }

  const keysOn = () => localStorage.getItem(OFF) === null;
  const switchKeys = (on) => (on ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, "1"));

  const within = (event, selector) =>
    event.composedPath().some((each) => each instanceof Element && each.matches(selector));
  const isOverlaid = () => !!document.querySelector("vaadin-dialog[opened], vaadin-confirm-dialog[opened]");

  function go(place) {
    const link = [...document.querySelectorAll("vaadin-side-nav-item")].find((item) => (item.path ?? "") === place);
    if (link) link.shadowRoot.querySelector("a")?.click();
  }

  // Single keys work only while nothing is typed, and not at all when they are switched off (WCAG 2.1.4).
  function keys(view) {
    let afterG = 0;
    const press = (event) => {
      if (!view.isConnected) {
        document.removeEventListener("keydown", press);
        return;
      }
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.repeat && !"jk".includes(event.key)) return;
      if (within(event, FIELDS) && event.key.length === 1 || isOverlaid() || !keysOn()) return;
      if (react(event)) event.preventDefault();
    };
    const react = (event) => {
      const key = event.key.toLowerCase();
      if (Date.now() - afterG < 1200) {
        afterG = 0;
        if (key in PLACES) return go(PLACES[key]), true;
        return false;
      }
      if (key === "g") return (afterG = Date.now()), true;
      if (key === "/") return view.querySelector(".rd-search")?.focus(), true;
      if (key === "f") return view.querySelector(".rd-filters vaadin-combo-box")?.focus(), true;
      if (key >= "1" && key <= "9") return view.querySelectorAll(".rd-views a")[key - 1]?.click(), true;
      if ("jknospx?".includes(key) && key.length === 1) return view.$server.key(key), true;
      if (key === "enter" && !within(event, CONTROLS) && !within(event, "vaadin-grid")) return view.$server.key(key), true;
      if (key === "escape" && !within(event, FIELDS)) return view.$server.key(key), true;
      return false;
    };
    document.addEventListener("keydown", press);
  }

  window.rdWorklist = { keepPlace, keys, keysOn, switchKeys };
})();
