// <rd-chart>: draws a chart with Apache ECharts as SVG. Property: option (JSON). Colours may be written as "var(--token)": they are
// looked up when drawn, so that a chart follows light, dark and forced colours. What it says stands as a table beside it.
(() => {
  const root = new URL("../../", document.currentScript.src);
  const source = new URL("_static/echarts/6.0.0/dist/echarts.simple.min.js", root);
  let library;

  function load() {
    library ??= new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = source;
      script.onload = () => resolve(window.echarts);
      script.onerror = reject;
      document.head.append(script);
    });
    return library;
  }

  class Chart extends HTMLElement {
    set option(value) {
      this._option = value;
      this._queue();
    }

    connectedCallback() {
      this._resize = new ResizeObserver(() => this._chart?.resize());
      this._resize.observe(this);
      this._theme = new MutationObserver(() => this._queue());
      this._theme.observe(document.documentElement, { attributes: true, attributeFilter: ["theme", "style", "class"] });
      this._scheme = matchMedia("(prefers-color-scheme: dark)");
      this._onScheme = () => this._queue();
      this._scheme.addEventListener("change", this._onScheme);
      this._queue();
    }

    disconnectedCallback() {
      this._resize.disconnect();
      this._theme.disconnect();
      this._scheme.removeEventListener("change", this._onScheme);
      this._chart?.dispose();
      this._chart = undefined;
    }

    _queue() {
      clearTimeout(this._timer);
      this._timer = setTimeout(() => this._draw(), 20);
    }

    async _draw() {
      if (!this.isConnected || !this._option) return;
      const echarts = await load();
      this._chart ??= echarts.init(this, null, { renderer: "svg" });
      const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
      const option = JSON.parse(this._option, (key, value) => this._colour(value));
      this._chart.setOption({ ...option, animation: !still }, true);
    }

    // light-dark() is resolved by the browser on a real element only.
    _colour(value) {
      if (typeof value !== "string" || !value.startsWith("var(")) return value;
      const probe = document.createElement("span");
      probe.style.color = value;
      this.append(probe);
      const colour = getComputedStyle(probe).color;
      probe.remove();
      return colour;
    }
  }

  customElements.define("rd-chart", Chart);
})();
