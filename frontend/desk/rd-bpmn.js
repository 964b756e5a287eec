// <rd-bpmn>: draws a BPMN diagram with bpmn-js from the WebJar and marks where the case has been and where it stands.
// Properties: xml, active and finished (ids of flow nodes, separated by spaces). The bpmn.io mark stays visible: licence.
(() => {
  const root = new URL("../../", document.currentScript.src);
  const dist = new URL("webjars/bpmn-js/8.0.0/dist/", root);
  let library;

  function load() {
    library ??= new Promise((resolve, reject) => {
      const style = document.createElement("link");
      style.rel = "stylesheet";
      style.href = new URL("assets/diagram-js.css", dist);
      document.head.append(style);
      const script = document.createElement("script");
      script.src = new URL("bpmn-navigated-viewer.production.min.js", dist);
      script.onload = () => resolve(window.BpmnJS);
      script.onerror = reject;
      document.head.append(script);
    });
    return library;
  }

  class Diagram extends HTMLElement {
    set xml(value) {
      this._xml = value;
      this._queue();
    }
    set active(value) {
      this._active = value;
      this._queue();
    }
    set larger(words) {
      this._larger = words;
      this._queue();
    }
    set finished(value) {
      this._finished = value;
      this._queue();
    }

    connectedCallback() {
      this._queue();
    }

    disconnectedCallback() {
      this._resize?.disconnect();
      this._viewer?.destroy();
      this._viewer = undefined;
    }

    _queue() {
      clearTimeout(this._timer);
      this._timer = setTimeout(() => this._draw(), 20);
    }

    async _draw() {
      if (!this.isConnected || !this._xml) return;
      const Viewer = await load();
      if (!this.isConnected) return;
      this._resize?.disconnect();
      this._viewer?.destroy();
      this.replaceChildren();
      // Deferred updates would still come after the page has taken the diagram away.
      const viewer = new Viewer({ container: this, canvas: { deferUpdate: false } });
      this._viewer = viewer;
      try {
        await viewer.importXML(this._divisible(this._xml));
      } catch (broken) {
        if (this._viewer === viewer) throw broken;
      }
      if (this._viewer !== viewer) return;
      const canvas = viewer.get("canvas");
      const elements = viewer.get("elementRegistry");
      const walked = this._ids(this._finished).filter((id) => elements.get(id));
      const now = this._ids(this._active).filter((id) => elements.get(id));
      walked.forEach((id) => canvas.addMarker(id, "rd-walked"));
      now.forEach((id) => canvas.addMarker(id, "rd-now"));
      const been = new Set([...walked, ...now]);
      elements
        .filter((e) => e.waypoints && walked.includes(e.source?.id) && been.has(e.target?.id))
        .forEach((e) => canvas.addMarker(e, "rd-walked"));
      this._fit(canvas, elements, now);
      this._resize = new ResizeObserver(() => {
        canvas.resized();
        this._fit(canvas, elements, now);
      });
      this._resize.observe(this);
      this._offerWholeScreen();
    }

    _offerWholeScreen() {
      if (!this._larger || !this.requestFullscreen) return;
      const button = document.createElement("button");
      button.type = "button";
      button.className = "rd-bpmn-larger";
      button.textContent = this._larger;
      button.addEventListener("click", () =>
        document.fullscreenElement ? document.exitFullscreen() : this.requestFullscreen());
      this.append(button);
    }

    _fit(canvas, elements, now) {
      canvas.zoom("fit-viewport", "auto");
      // A long diagram would be too small to read: then show the part where the case stands.
      if (canvas.zoom() < 0.55 && now.length) {
        const shape = elements.get(now[0]);
        // Above the first row stands the button that enlarges.
        const whole = canvas.viewbox().inner;
        canvas.zoom(0.7, { x: shape.x + shape.width / 2, y: shape.y + shape.height / 2 });
        const box = canvas.viewbox();
        canvas.viewbox({
          x: this._within(this._across(shape, whole, box), whole.x, whole.width, box.width),
          y: this._within(shape.y + shape.height / 2 - box.height / 2, whole.y - 52, whole.height + 52, box.height),
          width: box.width,
          height: box.height,
        });
      }
    }

    // From the beginning where it fits, otherwise with the shape in the middle.
    _across(shape, whole, box) {
      const begins = whole.x - 12;
      return shape.x + shape.width + 12 - begins <= box.width ? begins : shape.x + shape.width / 2 - box.width / 2;
    }

    // The beginning and the end of the diagram are not passed: labels there are not cut. What is smaller stands in the middle.
    _within(place, from, length, room) {
      const margin = 12;
      const last = from + length + margin - room;
      return last < from - margin ? from + length / 2 - room / 2 : Math.min(Math.max(place, from - margin), last);
    }

    // Long words of Finnish and Swedish names may be divided with a hyphen, where SoftHyphens would divide them too.
    _divisible(xml) {
      if (document.documentElement.lang.startsWith("en")) return xml;
      const syllable = /(?<=\p{L}{5})(?=[bcdfghjklmnpqrstvwxz][aeiouyåäö]\p{L}{3})(?<!n(?=g))/giu;
      return xml.replace(/name="[^"]*"/g, (name) =>
        name.replace(/\p{L}{14,}/gu, (word) => word.replace(syllable, "\u00ad")));
    }

    _ids(text) {
      return (text || "").split(" ").filter(Boolean);
    }
  }

  if (!customElements.get("rd-bpmn")) {
    customElements.define("rd-bpmn", Diagram);
  }
})();
