// What the browser does itself: the keys of the desk, and the place in the work list.
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

  // The list rests while the row is seen whole.
  function bringIntoView(grid, place) {
    const first = grid._firstVisibleIndex ?? 0;
    const last = grid._lastVisibleIndex ?? 0;
    if (place <= first) grid.scrollToIndex(place);
    else if (place >= last) grid.scrollToIndex(Math.max(0, place - Math.max(0, last - first - 2)));
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

  // Where the list stood when it was left: the way back from a file leads there.
  const remember = () => sessionStorage.setItem("rd-list", location.href);

  // Vaadin names the boxes of the rows in English only.
  function nameChoices(grid, label) {
    const column = grid.querySelector("vaadin-grid-flow-selection-column");
    if (!column) return;
    column.renderer = (root, owner, model) => {
      column._defaultRenderer(root, owner, model);
      const box = root.firstElementChild;
      box?.setAttribute("aria-label", label);
      box?.querySelector("input")?.setAttribute("aria-label", label);
    };
  }

  // The one place where single keys are heard: those of every page, then those of the page that is open.
  // They work only while nothing is typed, and not at all when they are switched off (WCAG 2.1.4).
  let frame, page;
  let afterG = 0;

  function answer(event) {
    const key = event.key.toLowerCase();
    const here = page?.view.isConnected ? page : undefined;
    if (Date.now() - afterG < 1200) {
      afterG = 0;
      if (key in PLACES) return go(PLACES[key]), true;
      return !!here?.reactAfterG(key);
    }
    if (key === "g") return (afterG = Date.now()), true;
    if (key === "?") return frame.$server.showKeys(), true;
    return !!here?.react(key, event);
  }

  function press(event) {
    if (!frame?.isConnected) return;
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.repeat && !"jk".includes(event.key)) return;
    if (within(event, FIELDS) && event.key.length === 1 || isOverlaid() || !keysOn()) return;
    if (answer(event)) event.preventDefault();
  }

  function deskKeys(view) {
    if (!frame) document.addEventListener("keydown", press);
    frame = view;
  }

  const listen = (view, react, reactAfterG) => (page = { view, react, reactAfterG });

  // The reader's own size of text: a window full of large words holds as few columns as a small one.
  function watchTextSize(view) {
    const probe = document.createElement("div");
    probe.style.cssText = "position: fixed; visibility: hidden; width: 1rem; height: 0; inset-block-start: 0";
    let told = 1;
    new ResizeObserver(() => {
      const times = probe.offsetWidth / 16;
      if (!times || times === told || !view.isConnected) return;
      told = times;
      view.$server.textSize(times);
    }).observe(probe);
    view.append(probe);
  }

  function keys(view) {
    watchTextSize(view);
    view.addEventListener("click", remember, true);
    listen(
      view,
      (key, event) => {
        remember();
        if (key === "/") return view.querySelector(".rd-search")?.focus(), true;
        if (key === "f") return view.querySelector(".rd-filters vaadin-combo-box")?.focus(), true;
        if (key >= "1" && key <= "9") return view.querySelectorAll(".rd-views a")[key - 1]?.click(), true;
        if ("jknospx".includes(key) && key.length === 1) return view.$server.key(key), true;
        if (key === "enter" && !within(event, CONTROLS) && !within(event, "vaadin-grid")) return view.$server.key(key), true;
        if (key === "escape" && !within(event, FIELDS)) return view.$server.key(key), true;
        return false;
      },
      () => false,
    );
  }

  // The parts of a request file: each heading takes the focus, so that reading goes on there.
  const PARTS = { s: ".rd-step", k: ".rd-clock-panel", a: ".rd-history", v: ".rd-talk" };

  function show(view, selector) {
    const heading = view.querySelector(`${selector} h2`);
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    heading.closest("section").scrollIntoView({ block: "start" });
  }

  function write(view, kind) {
    const choice = [...view.querySelectorAll(".rd-write-where vaadin-radio-button")];
    choice[kind === "reply" ? 0 : 1]?.click();
    const focus = () => view.querySelector(`.rd-write-${kind}:not([hidden]) vaadin-text-area`)?.focus();
    setTimeout(focus, choice.length ? 300 : 0);
  }

  // What is folded is opened for the paper, however printing was begun, and folded again afterwards.
  function unfold(view) {
    const folded = () => [...view.querySelectorAll("vaadin-details:not([opened])")];
    let opened = [];
    const open = (each, on) => ((each.opened = on), each.toggleAttribute("opened", on));
    const before = () => view.isConnected && (opened = folded()).forEach((each) => open(each, true));
    const after = () => opened.splice(0).forEach((each) => open(each, false));
    if (view.rdUnfolds) return;
    view.rdUnfolds = true;
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
  }

  // A file that is shown anew takes the pressed button away: who came by keyboard goes on at the step, not at the top of the page.
  function regainFocus(view) {
    const lost = document.activeElement === document.body && view.rdFocused && !view.rdFocused.isConnected;
    const heading = view.querySelector(`${PARTS.s} h2`) ?? document.querySelector(".rd-head h1");
    if (!lost || !heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }

  function fileKeys(view) {
    unfold(view);
    view.addEventListener("focusin", (event) => (view.rdFocused = event.target));
    listen(
      view,
      (key, event) => {
        if (key === "r") return write(view, "reply"), true;
        if (key === "m") return write(view, "note"), true;
        if (key === "t") return view.querySelector(".rd-parts input")?.focus(), true;
        if (key === "escape" && !within(event, FIELDS)) return document.querySelector(".rd-back")?.click(), true;
        return false;
      },
      (key) => key in PARTS && (show(view, PARTS[key]), true),
    );
  }

  window.rdWorklist = { deskKeys, keepPlace, bringIntoView, keys, fileKeys, regainFocus, nameChoices, keysOn, switchKeys };
})();
