// What the browser does itself for the work list.
(() => {
  if (window.rdWorklist) return;

  function firstRow(grid) {
    return grid._firstVisibleIndex ?? 0;
  }

  // The way back from a case leads to the same place in the list.
  function keepPlace(grid) {
    if (grid.rdKeepsPlace) return;
    grid.rdKeepsPlace = true;
    let waiting;
    const note = () => {
      if (!grid.isConnected) return;
      const url = new URL(location.href);
      const at = firstRow(grid);
      if (at > 0) url.searchParams.set("at", at);
      else url.searchParams.delete("at");
      if (url.href !== location.href) history.replaceState(history.state, "", url);
    };
    grid.$.table.addEventListener("scroll", () => {
      clearTimeout(waiting);
      waiting = setTimeout(note, 250);
    });
  }

  window.rdWorklist = { keepPlace };
})();
